import { describe, expect, it } from "vitest";
import { readNumber, readsTwoWays, type DecimalMark } from "../../src/numbers/read-number.js";
import { problems } from "../../src/numbers/words.js";

describe("a number as people write it", () => {
  it.each<[string, DecimalMark, number]>([
    ["71.20", "unknown", 71.2],
    ["71,2", "unknown", 71.2],
    ["1.234", "unknown", 1.234],
    ["1,234", "point", 1234],
    ["1,234", "comma", 1.234],
    ["1,234.5", "unknown", 1234.5],
    ["1.234,5", "unknown", 1234.5],
    ["1,200,000", "unknown", 1200000],
    ["504 212", "unknown", 504212],
    ["1651\u00A0989,5", "unknown", 1651989.5],
    ["\u22120.5", "unknown", -0.5],
    ["\u20130,5", "unknown", -0.5],
    ["3e-2", "unknown", 0.03],
    ["+.5", "unknown", 0.5],
    ["0e5", "unknown", 0],
    ["0,234", "unknown", 0.234],
  ])("%s, decimal mark %s, is %d", (text, mark, value) => {
    expect(readNumber(text, mark)).toEqual({ ok: true, value });
  });

  it.each<[string, keyof typeof problems]>([
    [" ", "empty"],
    ["-inf", "infinite"],
    ["∞", "infinite"],
    ["n/a", "missing"],
    ["...", "missing"],
    ["—", "missing"],
    ["12 34", "spacesGroupOtherwise"],
    ["1,234", "twoReadings"],
    ["about 5", "notANumber"],
    ["1.2.3", "notANumber"],
    ["1e999", "tooLarge"],
    ["-1e-999", "tooSmall"],
    ["504212¹", "notANumber"],
    ["504212₁", "notANumber"],
  ])("is not read from %j: %s", (text, reason) => {
    expect(readNumber(text)).toEqual({ ok: false, reason: problems[reason] });
  });

  it("may be two where three digits stand behind the only mark", () => {
    expect(["450.000", "1,234", "-450.000"].every(readsTwoWays)).toBe(true);
    expect(["0.450", "1234.567", "450.00", "1,234.5", "450"].some(readsTwoWays)).toBe(false);
  });
});
