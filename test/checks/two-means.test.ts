import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkTwoMeans, type PrintedGroup } from "../../src/checks/two-means.js";
import { InputError } from "../../src/errors.js";
import { expectDigits, reference } from "../support.js";

interface Known {
  t: number;
  df: number;
  p: number;
  low: number;
  high: number;
}
const { means } = reference<{
  means: { groups: [PrintedGroup, PrintedGroup]; student: Known; welch: Known; d: number }[];
}>("means-and-counts.json");

describe("the t test of two printed means", () => {
  it.each(means)("is that of R for $groups.0.mean and $groups.1.mean", ({ groups, student, welch, d }) => {
    const { readings, possible } = checkTwoMeans(...groups);
    expect(possible).toBeNull();
    expect(readings.map(({ test }) => test)).toEqual(["student", "welch"]);
    for (const [i, known] of [student, welch].entries()) {
      const { t, df, p, ranges } = readings[i]!;
      expectDigits([t, df, p, readings[i]!.d], [known.t, known.df, known.p, d], 9);
      // The ranges are wider by a millionth of a rounding unit.
      expectDigits([ranges.t.low, ranges.t.high], [known.low, known.high], 4);
    }
  });

  const [first, second] = means[0]!.groups;
  // From R: t = 2.132 (Student) and 2.126 (Welch), p = 0.0374 and 0.0380, d = 0.560.
  it.each([
    [{ t: "2.1", p: "0.04" }, true],
    [{ t: "-2.1", df: "56", p: "0,04", d: "0.56" }, true],
    [{ t: "2.13", df: "54.8" }, true],
    [{ t: "2.6" }, false],
    [{ p: "<0.001" }, false],
    [{ df: "58" }, false],
    [{ d: "0.9" }, false],
    // t = 1.80 and p = 0.03 both lie in the ranges, and not together.
    [{ t: "1.80", df: "56", p: "0.03" }, false],
  ] as const)("stands or falls with %o", (printed, possible) => {
    expect(checkTwoMeans(first, second, printed).possible).toBe(possible);
  });

  it("of standard errors printed as deviations is told where it explains what was printed", () => {
    const errors = (group: PrintedGroup) => (Number(group.sd) / Math.sqrt(Number(group.n))).toFixed(3);
    const printed = { t: "2.13", p: "0.04" };
    const check = checkTwoMeans({ ...first, sd: errors(first) }, { ...second, sd: errors(second) }, printed);
    expect(check.possible).toBe(false);
    expect(check.readings.map(({ deviations }) => deviations)).toContain("standard errors");
  });

  it("tells a p that is one-sided", () => {
    const { readings, possible } = checkTwoMeans(first, second, { t: "2.13", p: "0.019" });
    expect(possible).toBe(false);
    expect(readings[0]!.fitsOneSided).toBe(true);
  });

  it("from whole numbers holds its own t, df, p and d however they are rounded", () => {
    const group = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 3, maxLength: 30 });
    const places = fc.array(fc.nat(4), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(group, group, places, (x, y, digits) => {
        const [gx, gy] = [described(x), described(y)];
        fc.pre(gx.sd > 0 && gy.sd > 0);
        const exact = checkTwoMeans(printedGroup(gx, 12, 12), printedGroup(gy, 12, 12));
        const [first, second] = [
          printedGroup(gx, digits[0]!, digits[1]!),
          printedGroup(gy, digits[2]!, digits[3]!),
        ];
        for (const { t, df, p, d } of exact.readings) {
          const printed = {
            t: t.toFixed(digits[4]),
            df: df.toFixed(digits[5]),
            p: p.toFixed(1 + digits[6]!),
            d: d.toFixed(digits[7]),
          };
          expect(checkTwoMeans(first, second, printed).possible, JSON.stringify(printed)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [{ mean: "5,1x", sd: "1", n: "3" }, /mean of group 1: "5,1x", the text is not a number/],
    [{ mean: "5.1", sd: "-1", n: "3" }, /standard deviation of group 1: "-1"; expected a number from 0 on/],
    [{ mean: "5.1", sd: "1", n: "1" }, /n of group 1: "1"; expected a whole number from 2/],
    [{ mean: "5.1", sd: "1", n: "3.5" }, /n of group 1: "3.5"/],
  ])("refuses %o", (group, message) => {
    expect(() => checkTwoMeans(group, second)).toThrow(InputError);
    expect(() => checkTwoMeans(group, second)).toThrow(message);
  });
});

function described(x: number[]): { mean: number; sd: number; n: number } {
  const mean = x.reduce((sum, value) => sum + value, 0) / x.length;
  const sd = Math.sqrt(x.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (x.length - 1));
  return { mean, sd, n: x.length };
}

function printedGroup(
  { mean, sd, n }: { mean: number; sd: number; n: number },
  a: number,
  b: number,
): PrintedGroup {
  return { mean: mean.toFixed(a), sd: sd.toFixed(b), n: String(n) };
}
