import { SimpleLinearRegression } from "ml-regression";
import { InputError } from "../errors.js";
import { constantRegressor, requireFinite, requireSameLength } from "./data-checks.js";
import { errorInUnits, estimateInUnits, fTest, isExactFit, type Estimate, type FTest } from "./inference.js";
import { deviations, timesPowerOfTwo, unitSized } from "./magnitude.js";
import { problems } from "./words.js";

/** Least squares of y on one regressor and a constant. */
export interface SimpleRegression {
  /** Observations. */
  n: number;
  /** In the unit of y. */
  intercept: Estimate;
  /** Unit of y per unit of x. */
  slope: Estimate;
  /** Pearson's correlation of x and y, with its sign. Excel's "Multiple R" is its absolute value. */
  r: number;
  rSquared: number;
  /** 1 - (1 - R²)(n - 1)/(n - 2). */
  adjustedRSquared: number;
  /** sqrt(RSS / (n - 2)), in the unit of y. */
  residualStandardError: number;
  /** Test that the slope is zero; F = t². */
  f: FTest;
  /** y minus the fitted line, in the order of the observations. */
  residuals: number[];
  /** Fitted values, in the order of the observations. */
  fitted: number[];
}

/**
 * Ordinary least squares of y on x with a constant. Slope and intercept come from ml-regression, fitted to
 * x and y measured from their means, so that a level far from zero costs no digits, and divided by powers of
 * two, so that no square overflows or vanishes; the inference follows from the residuals. An exact fit has
 * standard errors of zero, and t, F and p, which are not defined, are NaN.
 *
 * @param x regressor, n values
 * @param y dependent variable, n values
 * @throws InputError when lengths differ, a value is not finite, n < 3, x or y does not vary, or a result is
 *   beyond what a double can hold
 * @see Greene, W. H. (2018). Econometric Analysis, 8th ed., sections 3.2 and 4.4-4.7.
 * @example
 * const { slope, rSquared } = simpleRegression([1, 2, 3, 4], [2.1, 3.9, 6.2, 7.8]);
 * slope.estimate; // => 1.94
 * slope.ci95; // => [1.55, 2.33]
 * rSquared; // => 0.9957
 */
export function simpleRegression(x: readonly number[], y: readonly number[]): SimpleRegression {
  const n = x.length;
  requireSameLength(x, y);
  if (n < 3) {
    throw new InputError({ found: problems.observations(n), expected: problems.enoughForLine(3) });
  }
  for (const values of [x, y]) requireFinite(values);
  const unitX = unitSized(x);
  const unitY = unitSized(y);
  const fromMeanX = deviations(unitX.values);
  const fromMeanY = deviations(unitY.values);
  if (isConstant(x)) throw constantRegressor();
  if (isConstant(y)) {
    throw new InputError({ found: problems.constantDependent, expected: problems.oneThatVaries });
  }
  const dx = Array.from(fromMeanX.values);
  const dy = Array.from(fromMeanY.values);
  const line = new SimpleLinearRegression(dx, dy);
  const { slope } = line;
  const meanX = fromMeanX.origin + fromMeanX.shift;
  const intercept =
    fromMeanY.origin +
    (fromMeanY.shift + line.intercept - slope * fromMeanX.shift) -
    slope * fromMeanX.origin;

  const rest = dy.map((value, i) => value - line.intercept - slope * dx[i]!);
  const tss = sumOfSquares(dy);
  const unitResiduals = isExactFit(sumOfSquares(rest), tss) ? rest.fill(0) : rest;
  const rss = sumOfSquares(unitResiduals);
  const sxx = sumOfSquares(dx);
  const df = n - 2;
  const error = Math.sqrt(rss / df);
  const interceptError = error * Math.sqrt(1 / n + (meanX * meanX) / sxx);
  const rSquared = 1 - rss / tss;
  const residuals = unitResiduals.map((value) => timesPowerOfTwo(value, unitY.exponent));
  return {
    n,
    intercept: estimateInUnits(undefined, intercept, interceptError, unitY.exponent, df),
    slope: estimateInUnits("x", slope, error / Math.sqrt(sxx), unitY.exponent - unitX.exponent, df),
    r: Math.sign(slope) * Math.sqrt(Math.max(0, rSquared)),
    rSquared,
    adjustedRSquared: 1 - ((1 - rSquared) * (n - 1)) / df,
    residualStandardError: errorInUnits(undefined, error, unitY.exponent),
    f: fTest(tss - rss, 1, rss, df),
    residuals,
    fitted: y.map((value, i) => value - residuals[i]!),
  };
}

function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}

function sumOfSquares(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}
