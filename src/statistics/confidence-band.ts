import { tQuantileAt } from "./distributions.js";
import type { LinearRegression } from "./linear-regression.js";
import type { SimpleRegression } from "./simple-regression.js";

/** The fitted line at one value of the regressor, with its 95% confidence interval. */
export interface FittedMean {
  fitted: number;
  low: number;
  high: number;
}

/**
 * The expected value of y at x with its 95% confidence interval: fitted ± t sqrt(s²/n + (x - x̄)² se²), where
 * s is the residual standard error, se that of the slope, and t Student's with n - 2 degrees of freedom.
 * Unit of y.
 *
 * @param meanX mean of the regressor over the observations of the fit
 * @see Greene, W. H. (2018). Econometric Analysis, 8th ed., section 4.6; Draper, N. R. and Smith, H. (1998).
 * Applied Regression Analysis, 3rd ed., section 3.1.
 * @example
 * const fit = simpleRegression([1, 2, 3, 4], [2.1, 3.9, 6.2, 7.8]);
 * fittedMean(fit, 2.5, 5); // => { fitted: 9.85, low: 8.78, high: 10.92 }
 */
export function fittedMean(
  fit: Pick<SimpleRegression, "n" | "intercept" | "slope" | "residualStandardError">,
  meanX: number,
  x: number,
): FittedMean {
  const { n, intercept, slope, residualStandardError } = fit;
  const fitted = intercept.estimate + slope.estimate * x;
  const variance = residualStandardError ** 2 / n + ((x - meanX) * slope.standardError) ** 2;
  const half = tQuantileAt(0.975, n - 2) * Math.sqrt(variance);
  return { fitted, low: fitted - half, high: fitted + half };
}

/**
 * The expected value of y at x with its 95% confidence interval from any covariance matrix of intercept and
 * slope, such as Newey and West's: fitted ± t sqrt(V11 + 2 x V12 + x² V22), t Student's with n - 2 degrees of
 * freedom. Unit of y.
 *
 * @param fit a regression on a constant and one regressor
 * @param covariance 2 by 2, by rows, intercept first
 * @see Greene, W. H. (2018). Econometric Analysis, 8th ed., sections 4.6 and 20.5.
 * @example
 * const fit = linearRegression([2.1, 3.9, 6.2, 7.8, 10.1], [{ name: "x", values: [1, 2, 3, 4, 5] }]);
 * const { fitted, low, high } = robustFittedMean(fit, neweyWest(fit).covariance, 3);
 * low < fitted && fitted < high; // => true
 */
export function robustFittedMean(
  { coefficients, df }: Pick<LinearRegression, "coefficients" | "df">,
  covariance: readonly (readonly number[])[],
  x: number,
): FittedMean {
  const [intercept, slope] = coefficients.map(({ estimate }) => estimate) as [number, number];
  const [[v11, v12], [, v22]] = covariance as [[number, number], [number, number]];
  const fitted = intercept + slope * x;
  const half = tQuantileAt(0.975, df) * Math.sqrt(v11 + 2 * x * v12 + x * x * v22);
  return { fitted, low: fitted - half, high: fitted + half };
}
