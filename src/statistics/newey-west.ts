import { InputError } from "../errors.js";
import type { LinearRegression } from "./linear-regression.js";
import { sandwich, type RobustErrors } from "./sandwich.js";
import { problems } from "./words.js";

export interface NeweyWest extends RobustErrors {
  /** Autocovariances that were taken in. */
  lags: number;
}

/**
 * floor(4 (n/100)^(2/9)), the usual truncation lag for n observations.
 *
 * @example
 * neweyWestLags(300); // => 5
 */
export function neweyWestLags(n: number): number {
  return Math.floor(4 * (n / 100) ** (2 / 9));
}

/**
 * ceil(1.3 sqrt(n)) - 1: lags so many more that, with fixed-b critical values, tests of autocorrelated series
 * keep nearer to their level. Bartlett's weights reach zero at 1.3 sqrt(n).
 *
 * @see Lazarus, E., Lewis, D. J., Stock, J. H. and Watson, M. W. (2018). HAR inference: recommendations for
 *   practice. Journal of Business & Economic Statistics 36(4), 541-559, section 1.
 * @example
 * longerHacLags(300); // => 22
 */
export function longerHacLags(n: number): number {
  return Math.ceil(1.3 * Math.sqrt(n)) - 1;
}

/**
 * Covariance matrix of least-squares coefficients when errors may be heteroskedastic and autocorrelated:
 *
 *   (X'X)^-1 [G(0) + sum over j = 1 ... L of (1 - j/(L + 1)) (G(j) + G(j)')] (X'X)^-1,
 *   G(j) = sum over t of x(t) e(t) e(t-j) x(t-j)',
 *
 * with Bartlett weights, which keep it positive semidefinite. No prewhitening and no small-sample factor.
 *
 * @param model its observations in the order of time, without gaps
 * @param lags L; default floor(4 (n/100)^(2/9))
 * @throws InputError when lags is not a whole number from 0 to n - 1
 * @see Newey, W. K. and West, K. D. (1987). A simple, positive semi-definite, heteroskedasticity and
 *   autocorrelation consistent covariance matrix. Econometrica 55(3), 703-708, equation (5); default lag from
 *   their (1994) Automatic lag selection in covariance matrix estimation. Review of Economic Studies 61.
 * @example
 * const months = loadFoodMonths("real");
 * const faoIndex = { name: "faoIndex", values: months.map((month) => month.faoIndex) };
 * const fit = linearRegression(months.map((month) => month.foodPriceIndex), [faoIndex]);
 * const { lags, coefficients } = neweyWest(fit);
 * lags; // => 5
 * coefficients[1].standardError; // => 0.00472
 */
export function neweyWest(model: LinearRegression, lags = neweyWestLags(model.n)): NeweyWest {
  const { n } = model;
  const { orthonormal, residuals } = model.unitBasis;
  if (!Number.isInteger(lags) || lags < 0 || lags >= n) {
    throw new InputError({
      found: problems.lagsOfNeweyWest(lags, n),
      expected: problems.wholeNumber(0, n - 1),
    });
  }
  const scores = orthonormal.map((column) => column.map((value, i) => value * residuals[i]!));
  const meat = scores.map(() => new Float64Array(scores.length));
  const sums = new Float64Array(scores.length);
  for (let lag = 0; lag <= lags; lag++) {
    const weight = lag === 0 ? 1 / 2 : 1 - lag / (lags + 1);
    for (let j = 0; j < scores.length; j++) {
      laggedProducts(scores[j]!, scores, lag, sums);
      for (let l = 0; l < scores.length; l++) {
        meat[j]![l]! += weight * sums[l]!;
        meat[l]![j]! += weight * sums[l]!;
      }
    }
  }
  return { lags, ...sandwich(model, meat) };
}

/**
 * Sums over time of `now` times each of the columns `lag` months before. Four columns at a time: a sum waits for
 * each of its additions, and four need not wait for each other.
 */
function laggedProducts(
  now: Float64Array,
  columns: readonly Float64Array[],
  lag: number,
  sums: Float64Array,
): void {
  const last = columns.length - 1;
  for (let l = 0; l <= last; l += 4) {
    const first = columns[l]!;
    const second = columns[Math.min(l + 1, last)]!;
    const third = columns[Math.min(l + 2, last)]!;
    const fourth = columns[Math.min(l + 3, last)]!;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let t = lag; t < now.length; t++) {
      const value = now[t]!;
      a += value * first[t - lag]!;
      b += value * second[t - lag]!;
      c += value * third[t - lag]!;
      d += value * fourth[t - lag]!;
    }
    // Places beyond the last are not there, and what is written to them is lost.
    sums[l] = a;
    sums[l + 1] = b;
    sums[l + 2] = c;
    sums[l + 3] = d;
  }
}
