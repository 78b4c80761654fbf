import { describe, expect, it } from "vitest";
import { nistProblems, nistRegression } from "./regressions.js";
import { significantDigitsAgree } from "./support.js";

/**
 * The fewest digits that are right, by problem: as measured, rounded down. Certified values have 15. The
 * responses of Wampler2 are decimal fractions, so that their binary rounding alone costs two digits.
 */
const digits: Record<string, { estimates: number; standardErrors: number; others: number }> = {
  Longley: { estimates: 14, standardErrors: 14, others: 14 },
  Wampler1: { estimates: 15, standardErrors: 15, others: 15 },
  Wampler2: { estimates: 13, standardErrors: 15, others: 15 },
  Wampler3: { estimates: 15, standardErrors: 14, others: 14 },
  Wampler4: { estimates: 15, standardErrors: 14, others: 14 },
  Wampler5: { estimates: 15, standardErrors: 14, others: 14 },
  NoInt1: { estimates: 14, standardErrors: 14, others: 14 },
  NoInt2: { estimates: 15, standardErrors: 14, others: 14 },
};

const fewest = (actual: number[], certified: string[]) =>
  Math.min(...certified.map((value, j) => significantDigitsAgree(actual[j]!, Number(value))));

describe("least squares against the certified values of NIST's Statistical Reference Datasets", () => {
  it.each(Object.entries(nistProblems))("%s is right to the digits measured", (name, problem) => {
    const model = nistRegression(problem);
    const { certified } = problem;
    const floor = digits[name]!;
    const { coefficients, residualStandardError, rSquared, f } = model;
    expect(coefficients).toHaveLength(certified.estimates.length);
    const found = {
      estimates: fewest(
        coefficients.map(({ estimate }) => estimate),
        certified.estimates,
      ),
      standardErrors: fewest(
        coefficients.map(({ standardError }) => standardError),
        certified.standardErrors,
      ),
      others: fewest(
        [residualStandardError, rSquared, f.statistic],
        [certified.residualStandardError, certified.rSquared, ...(certified.f === null ? [] : [certified.f])],
      ),
    };
    for (const [what, number] of Object.entries(found)) {
      expect(number, what).toBeGreaterThanOrEqual(floor[what as keyof typeof floor]);
    }
  });
});
