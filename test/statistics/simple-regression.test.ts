import { describe, expect, it } from "vitest";
import { simpleRegression } from "../../src/statistics/simple-regression.js";
import { expectDigits, reference } from "../support.js";
import { foodPeriods, foodRegression } from "./regressions.js";

interface LmReference {
  estimates: number[];
  standardErrors: number[];
  t: number[];
  p: number[];
  ci95: [number, number][];
  rSquared: number;
  adjustedRSquared: number;
  residualStandardError: number;
  f: object;
  residuals: number[];
  fitted: number[];
}

const lm = reference<{ models: Record<string, LmReference> }>("lm.json").models;

/** The two series of the food article over a period. */
function foodSeries(period: string): { x: number[]; y: number[] } {
  const { design, fitted, residuals } = foodRegression(period);
  return { x: Array.from(design[1]!), y: fitted.map((value, i) => value + residuals[i]!) };
}

describe("the regression on one regressor", () => {
  it.each(foodPeriods)("agrees with R's lm to ten digits: %s", (period) => {
    const { x, y } = foodSeries(period);
    const { intercept, slope, ...fit } = simpleRegression(x, y);
    const { estimates, standardErrors, t, p, ci95, ...expected } = lm[period]!;
    [intercept, slope].forEach((coefficient, j) =>
      expectDigits(
        coefficient,
        { estimate: estimates[j], standardError: standardErrors[j], t: t[j], p: p[j], ci95: ci95[j] },
        10,
      ),
    );
    const { rSquared, adjustedRSquared, residualStandardError, f, residuals, fitted } = expected;
    expectDigits(fit, { rSquared, adjustedRSquared, residualStandardError, f, fitted }, 10);
    expectDigits(fit.residuals, residuals, 9);
    expectDigits(fit.r ** 2, rSquared, 10);
    expect(Math.sign(fit.r)).toBe(Math.sign(slope.estimate));
  });

  it("is that of sums by hand", () => {
    // Means 2.5 and 5, Sxy = 9.7, Sxx = 5.
    const { slope, intercept } = simpleRegression([1, 2, 3, 4], [2.1, 3.9, 6.2, 7.8]);
    expectDigits(slope.estimate, 1.94, 13);
    expectDigits(intercept.estimate, 5 - 1.94 * 2.5, 13);
  });

  it("keeps its digits when both series are far from zero", () => {
    const x = [1, 2, 3, 4, 5];
    const y = [1, 3, 2, 5, 4];
    const near = simpleRegression(x, y);
    const far = simpleRegression(
      x.map((value) => value + 2 ** 30),
      y.map((value) => value + 2 ** 30),
    );
    expectDigits(far.slope, { ...near.slope }, 12);
  });

  it.each([
    ["series of two lengths", [1, 2, 3], [1, 2], "the regressor has 3 values and the dependent variable 2"],
    ["two observations", [1, 2], [1, 3], "2 observations; expected at least 3 for a line and its error"],
    ["a value that is missing", [1, NaN, 3], [1, 2, 4], "value 2 is NaN; expected finite numbers"],
    ["a constant regressor", [0.1, 0.1, 0.1], [1, 2, 4], "the regressor is constant"],
    ["a constant dependent variable", [1, 2, 4], [3, 3, 3], "the dependent variable is constant"],
  ])("refuses %s", (_, x, y, message) => {
    expect(() => simpleRegression(x, y)).toThrow(message);
  });
});
