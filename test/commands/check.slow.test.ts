import { describe, it } from "vitest";
import { expectWithin } from "./terminal.js";

describe("spectrum check", () => {
  it.each([60, 120])("keeps to a terminal of %i characters without breaking a figure", (width) =>
    expectWithin(width, ["en", "kk"]),
  );
});
