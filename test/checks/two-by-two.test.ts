import { describe, expect, it } from "vitest";
import { checkTwoByTwo } from "../../src/checks/two-by-two.js";
import { InputError } from "../../src/errors.js";
import { expectDigits, reference } from "../support.js";

const { counts: known } = reference<{
  counts: { counts: string[]; expected: number; chi2: number[]; p: number[] }[];
}>("means-and-counts.json");

describe("chi-squared of a table of counts", () => {
  it.each(known)("is that of R for $counts", ({ counts, expected, chi2, p }) => {
    const check = checkTwoByTwo(counts);
    expectDigits(
      check.readings.map((reading) => reading.chi2),
      chi2,
      9,
    );
    expectDigits(
      check.readings.map((reading) => reading.p),
      p,
      9,
    );
    expect(check.leastExpected).toBeCloseTo(expected, 9);
    expect(check.possible).toBeNull();
  });

  // R has 5.2157 (p 0.0224) without correction, 3.8319 (p 0.0503) with it, 5.3485 (p 0.0207) as likelihood ratio.
  it.each([
    [{ chi2: "5.22", p: "0.022" }, "uncorrected"],
    [{ chi2: "3,83", p: "0,05" }, "continuity-corrected"],
    [{ chi2: "5.35", p: "<0.05" }, "likelihood-ratio"],
  ] as const)("%o is told by its form", (printed, form) => {
    const { readings, possible } = checkTwoByTwo(["12", "5", "7", "14"], printed);
    expect(possible).toBe(true);
    const fitting = readings
      .filter(({ fitsChi2, fitsP }) => fitsChi2 && fitsP)
      .map((reading) => reading.form);
    expect(fitting).toEqual([form]);
  });

  it.each([{ chi2: "4.50" }, { chi2: "5.22", p: "0.05" }, { p: "0.5" }])(
    "does not stand with %o",
    (printed) => {
      expect(checkTwoByTwo(["12", "5", "7", "14"], printed).possible).toBe(false);
    },
  );

  it("decides a tie in whole numbers: 3 1 1 3 has exactly 2 without correction and 0.5 with it", () => {
    const fits = (chi2: string) =>
      checkTwoByTwo(["3", "1", "1", "3"], { chi2 })
        .readings.slice(0, 2)
        .map(({ fitsChi2 }) => fitsChi2);
    expect(fits("2.00")).toEqual([true, false]);
    expect(fits("2.0000000000")).toEqual([true, false]);
    expect(fits("2.0000000001")).toEqual([false, false]);
    expect(fits("0")).toEqual([false, true]);
    expect(fits("1")).toEqual([false, true]);
  });

  it("tells a p that is half", () => {
    const { readings } = checkTwoByTwo(["12", "5", "7", "14"], { p: "0.0112" });
    expect(readings[0]!.fitsHalfP).toBe(true);
  });

  it.each([
    [["12", "5", "7"], /3 counts; expected four/],
    [["12", "5", "7", "1.5"], /"1.5"; expected a whole number/],
    [["12", "0", "7", "0"], /a row or column without any/],
  ])("refuses %o", (counts, message) => {
    expect(() => checkTwoByTwo(counts)).toThrow(InputError);
    expect(() => checkTwoByTwo(counts)).toThrow(message);
  });
});
