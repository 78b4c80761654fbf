import { InputError } from "../errors.js";
import type { CriticalValues } from "./mackinnon.js";
import {
  designWithConstant,
  recursivePass,
  requireResiduals,
  type RegressorValues,
} from "./recursive-residuals.js";
import { hansenPValue, trimmedObservations } from "./sup-f-p-value.js";
import { problems } from "./words.js";

export interface SupFTest {
  /** Largest F over all dates, in the chi-squared form (k times Chow's F). */
  statistic: number;
  /** How many coefficients may change: all, the constant included. */
  parameters: number;
  /** Index, from 0, of the first observation after the break where F is largest. */
  breakIndex: number;
  /** Andrews' critical values at a trimming of 0.15; null for more parameters than are tabulated here. */
  criticalValues: CriticalValues | null;
  /**
   * Hansen's approximate asymptotic p-value at the trimming that was used; null likewise. It holds for errors
   * without autocorrelation.
   */
  p: number | null;
  /** Share of the sample left out at either end: 15 per cent, less what rounding to whole observations costs. */
  trimming: number;
  /** F at every date that was tried, by index of the first observation after the break. */
  path: { breakIndex: number; statistic: number }[];
}

/** Andrews (2003), Table I, row 0.15, by number of parameters. */
const andrewsCriticalValues: readonly CriticalValues[] = [
  { "10%": 7.12, "5%": 8.68, "1%": 12.16 },
  { "10%": 10.0, "5%": 11.72, "1%": 15.56 },
  { "10%": 12.28, "5%": 14.13, "1%": 18.07 },
  { "10%": 14.34, "5%": 16.36, "1%": 20.47 },
  { "10%": 16.3, "5%": 18.32, "1%": 22.66 },
  { "10%": 18.11, "5%": 20.24, "1%": 24.74 },
  { "10%": 19.87, "5%": 22.06, "1%": 26.72 },
];

/**
 * Test for one break at an unknown date: the largest of the F statistics over all dates that leave 15 per
 * cent of the sample on either side. Each is
 *
 *   F = (RSS - RSS1 - RSS2) / [(RSS1 + RSS2) / (n - 2k)],
 *
 * k times Chow's F. Because the date was searched for, it is held against Andrews' critical values; the
 * p-value is Hansen's approximation P(chi-squared(eta) > theta0 + theta1 F), at the trimming that whole
 * observations leave. Both hold for errors without autocorrelation; sieveBootstrapOfSupF allows for it.
 *
 * @param y dependent variable, n values in the order of time
 * @param regressors each with n values; the constant is added
 * @throws InputError when the trimmed ends are too short to fit the regression, or the fit is exact
 * @see Andrews, D. W. K. (1993). Tests for parameter instability and structural change with unknown change
 *   point. Econometrica 61(4), 821-856, and the corrected table in (2003) Econometrica 71(1), 395-397.
 *   Hansen, B. E. (1997). Approximate asymptotic p values for structural-change tests. Journal of Business &
 *   Economic Statistics 15(1), 60-67.
 * @example
 * const months = loadFoodMonths("real");
 * const x = months.map(({ faoIndex }) => faoIndex);
 * const y = months.map(({ foodPriceIndex }) => foodPriceIndex);
 * const { statistic, breakIndex } = supFTest(y, [{ values: x }]);
 * statistic; // => 47.93
 * months[breakIndex].month; // => "2008-01"
 */
export function supFTest(y: ArrayLike<number>, regressors: readonly RegressorValues[]): SupFTest {
  const design = designWithConstant(y, regressors);
  const n = y.length;
  const k = design.columns.length;
  const forward = recursivePass(design, "forward");
  const backward = recursivePass(design, "backward");
  const first = trimmedObservations(n);
  const needed = Math.max(k + 1, forward.fixedAfter, backward.fixedAfter);
  if (first < needed) {
    throw new InputError({
      found: problems.shareOfObservations(n, first),
      expected: problems.enoughBesideEveryDate(needed),
    });
  }
  const whole = forward.sumsOfSquares[n]!;
  requireResiduals(design, whole);
  const path = [];
  for (let breakIndex = first; breakIndex <= n - first; breakIndex++) {
    const parts = forward.sumsOfSquares[breakIndex]! + backward.sumsOfSquares[n - breakIndex]!;
    path.push({ breakIndex, statistic: (whole - parts) / (parts / (n - 2 * k)) });
  }
  const largest = path.reduce((best, point) => (point.statistic > best.statistic ? point : best));
  return {
    ...largest,
    parameters: k,
    criticalValues: andrewsCriticalValues[k - 1] ?? null,
    p: hansenPValue(largest.statistic, k, first / n),
    trimming: first / n,
    path,
  };
}
