import { SimpleLinearRegression } from "ml-regression";
import { mean, sampleStandardDeviation } from "simple-statistics";
import { InputError } from "../errors.js";
import { constantRegressor, requireFinite, requireSameLength } from "./data-checks.js";
import { fUpperTail, tQuantileAt, tTwoSided } from "./distributions.js";
import { problems } from "./words.js";

/** A coefficient with what is inferred about it under the classical assumptions. */
export interface Estimate {
  estimate: number;
  standardError: number;
  /** estimate / standardError, for the hypothesis that the coefficient is zero. */
  t: number;
  /** Two-sided, Student's t with the residual degrees of freedom. */
  p: number;
  /** 95% confidence interval. */
  ci95: [number, number];
}

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
  f: { statistic: number; df1: number; df2: number; p: number };
  /** y minus the fitted line, in the order of the observations. */
  residuals: number[];
  /** Fitted values, in the order of the observations. */
  fitted: number[];
}

/**
 * Ordinary least squares of y on x with a constant. Slope and intercept come from ml-regression, fitted to
 * x and y measured from their means, so that a level far from zero costs no digits; the inference follows
 * from the residuals.
 *
 * @param x regressor, n values
 * @param y dependent variable, n values
 * @throws InputError when lengths differ, a value is not finite, n < 3, or x or y does not vary
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
  const meanX = mean(x as number[]);
  const meanY = mean(y as number[]);
  const dx = x.map((value) => value - meanX);
  const dy = y.map((value) => value - meanY);
  const sxx = sumOfSquares(dx);
  if (sxx === 0 || sampleStandardDeviation(x as number[]) <= 1e-12 * Math.abs(meanX)) {
    throw constantRegressor();
  }
  if (sumOfSquares(dy) === 0) {
    throw new InputError({ found: problems.constantDependent, expected: problems.oneThatVaries });
  }
  const line = new SimpleLinearRegression(dx, dy);
  const slope = line.slope;
  const intercept = meanY + line.intercept - slope * meanX;

  const residuals = dy.map((value, i) => value - line.intercept - slope * dx[i]!);
  const fitted = y.map((value, i) => value - residuals[i]!);
  const rss = sumOfSquares(residuals);
  const tss = sumOfSquares(dy);
  const df = n - 2;
  const residualVariance = rss / df;
  const rSquared = 1 - rss / tss;
  const slopeError = Math.sqrt(residualVariance / sxx);
  const interceptError = Math.sqrt(residualVariance * (1 / n + (meanX * meanX) / sxx));
  const statistic = (slope / slopeError) ** 2;
  return {
    n,
    intercept: estimate(intercept, interceptError, df),
    slope: estimate(slope, slopeError, df),
    r: Math.sign(slope) * Math.sqrt(Math.max(0, rSquared)),
    rSquared,
    adjustedRSquared: 1 - ((1 - rSquared) * (n - 1)) / df,
    residualStandardError: Math.sqrt(residualVariance),
    f: { statistic, df1: 1, df2: df, p: fUpperTail(statistic, 1, df) },
    residuals,
    fitted,
  };
}

/** Attaches t, p and the 95% interval to a coefficient and its standard error. */
export function estimate(value: number, standardError: number, df: number): Estimate {
  const t = value / standardError;
  const half = tQuantileAt(0.975, df) * standardError;
  return { estimate: value, standardError, t, p: tTwoSided(t, df), ci95: [value - half, value + half] };
}

function sumOfSquares(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}
