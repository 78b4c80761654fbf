import { tQuantileAt } from "./distributions.js";
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
