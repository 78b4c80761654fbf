import { InputError } from "../errors.js";
import type { ChiSquaredTest } from "./auxiliary-regression.js";
import { chiSquareUpperTail } from "./distributions.js";
import { deviations, unitSized } from "./magnitude.js";
import { problems } from "./words.js";

export interface JarqueBera extends ChiSquaredTest {
  /** Third central moment over the 3/2 power of the second; 0 for a normal distribution. */
  skewness: number;
  /** Fourth central moment over the square of the second; 3 for a normal distribution. */
  kurtosis: number;
}

/**
 * Jarque-Bera test that values (residuals, say) are normally distributed:
 *
 *   n/6 [S² + (K - 3)²/4],
 *
 * with skewness S and kurtosis K from moments about the mean divided by n; chi-squared with 2 degrees of
 * freedom in large samples.
 *
 * @throws InputError when the values do not vary
 * @see Jarque, C. M. and Bera, A. K. (1987). A test for normality of observations and regression residuals.
 *   International Statistical Review 55(2), 163-172, equation (5).
 * @example
 * const { statistic, p, skewness } = jarqueBera([-1.2, 0.4, 0.1, -0.3, 0.8, -0.5, 3.9, -0.2]);
 * skewness; // => 1.61
 * statistic; // => 4.31
 * p; // => 0.116
 */
export function jarqueBera(values: readonly number[]): JarqueBera {
  const n = values.length;
  const fromMean = unitSized(deviations(unitSized(values).values).values).values;
  // Products, not powers: Math.pow differs in its last digit between versions of Node.
  const sums = { second: 0, third: 0, fourth: 0 };
  for (const deviation of fromMean) {
    const square = deviation * deviation;
    sums.second += square;
    sums.third += square * deviation;
    sums.fourth += square * square;
  }
  const variance = sums.second / n;
  if (!(variance > 0)) throw new InputError(problems.jarqueBeraUndefined);
  const skewness = sums.third / n / (variance * Math.sqrt(variance));
  const kurtosis = sums.fourth / n / (variance * variance);
  const excess = kurtosis - 3;
  const statistic = (n / 6) * (skewness * skewness + (excess * excess) / 4);
  return { statistic, df: 2, p: chiSquareUpperTail(statistic, 2), skewness, kurtosis };
}
