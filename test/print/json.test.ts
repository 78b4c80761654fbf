import { describe, expect, it } from "vitest";
import { jsonText } from "../../src/print/json.js";

describe("numbers for programs", () => {
  it("have 15 significant digits, p-values 12", () => {
    const text = jsonText(
      { estimate: 2 / 3, large: 2e300 / 3, p: 1.08630307413523e-53, ci95: [0.1 + 0.2] },
      0,
    );
    expect(text).toBe(
      '{"estimate":0.666666666666667,"large":6.66666666666667e+299,"p":1.08630307414e-53,"ci95":[0.3]}',
    );
  });

  it("leave whole numbers and printed strings as they are, and say null of what is not defined", () => {
    const value = { n: 9007199254740991, printed: "71.20", t: Number.NaN, f: Infinity, range: null };
    expect(jsonText(value, 0)).toBe(
      '{"n":9007199254740991,"printed":"71.20","t":null,"f":null,"range":null}',
    );
  });

  it("read back as they were where they have no more digits", () => {
    for (const value of [0.1, 123456789.01234, 5e-324, -1.5e-300]) {
      expect(JSON.parse(jsonText(value))).toBe(value);
    }
  });
});
