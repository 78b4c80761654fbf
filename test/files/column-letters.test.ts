import { describe, expect, it } from "vitest";
import { columnLetters } from "../../src/files/column-letters.js";

describe("the letters of a column", () => {
  it("go on behind Z with two", () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
  });
});
