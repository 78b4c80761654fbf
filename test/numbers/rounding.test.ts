import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundHalfAwayFromZero } from "../../src/numbers/rounding.js";

describe("a number rounded by hand", () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.45, 1, 0.5],
    [79.0349, 2, 79.03],
    [1234, -2, 1200],
    [1250, -2, 1300],
    [1.5e-7, 7, 2e-7],
    [1e21, 2, 1e21],
    [0.1 + 0.2, 17, 0.1 + 0.2],
    [Infinity, 2, Infinity],
  ])(
    "%d to %d places is %d: halves go away from zero, as the decimal text has them",
    (value, places, rounded) => {
      expect(roundHalfAwayFromZero(value, places)).toBe(rounded);
    },
  );
});

/** The decimal text rounded in whole numbers of any length, digit by digit. */
function roundedText(value: number, places: number): number {
  const [whole = "0", decimals = ""] = String(Math.abs(value)).split(".");
  const kept = decimals.slice(0, places).padEnd(places, "0");
  const up = (decimals[places] ?? "0") >= "5" ? 1n : 0n;
  const digits = String(BigInt(whole + kept) + up).padStart(places + 1, "0");
  const rounded = Number(
    `${digits.slice(0, digits.length - places)}.${digits.slice(digits.length - places)}`,
  );
  return value < 0 ? -rounded : rounded;
}

it("rounding is that of the decimal text, near a tie and far from it", () => {
  const decimal = fc
    .tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, shift]) => digits / 10 ** shift)
    .filter((value) => !String(value).includes("e"));
  const any = fc.double({ min: 1e-5, max: 1e9, noNaN: true }).filter((value) => !String(value).includes("e"));
  fc.assert(
    fc.property(fc.oneof(decimal, any), fc.integer({ min: 0, max: 6 }), (value, places) => {
      expect(roundHalfAwayFromZero(value, places)).toBe(roundedText(value, places));
    }),
    { seed: 2025, numRuns: 5000 },
  );
});
