import { InputError } from "../errors.js";
import { requireSameLength } from "./data-checks.js";
import {
  linearRegression,
  type LinearRegression,
  type Regressor,
  type UnitBasis,
} from "./linear-regression.js";
import { timesPowerOfTwo } from "./magnitude.js";
import { neweyWest } from "./newey-west.js";
import { errorInUnits, estimate, type Estimate } from "./inference.js";
import { problems } from "./words.js";

export interface DistributedLagsOptions {
  /** The longest lag L; the regressor enters at 0 ... L months before. */
  lags: number;
  /** Index, from 0, of the first observation of y; default 0. Lagged values may lie before it. */
  first?: number;
  /** Index of the last observation of y; default the last there is. */
  last?: number;
  /** Further regressors, such as seasonal dummies, as long as y. */
  others?: readonly Regressor[];
  /** Lags of the HAC error; default floor(4 (n/100)^(2/9)). */
  hacLags?: number;
}

export interface DistributedLags {
  n: number;
  /** Coefficient of the regressor 0, 1, ... L months before, with classical inference. */
  byLag: Estimate[];
  /** The sum of these coefficients: the whole effect within L months. */
  passThrough: { classical: Estimate; hac: Estimate & { lags: number } };
  regression: LinearRegression;
}

/**
 * Distributed-lag regression of y on x and its past,
 *
 *   y_t = a + b_0 x_t + b_1 x_{t-1} + ... + b_L x_{t-L} + others,
 *
 * and the pass-through b_0 + ... + b_L. Its standard error comes from the whole covariance of the b, classical
 * (sum of the entries of s² (X'X)^-1) or Newey and West's.
 *
 * The observations run from `first` to `last`. Values of x before `first` serve as lags; only where there are
 * none (a lag beyond the beginning, or NaN at the beginning of x or y, as `transform` leaves there) does the
 * sample begin later.
 *
 * @param y dependent variable in the order of time, no gaps
 * @param x regressor, as long as y
 * @throws InputError when lengths differ, a value inside is not finite, too few observations are left, or the
 *   regressors are collinear
 * @see Greene, W. H. (2018). Econometric Analysis, 8th ed., section 20.3 (long-run multiplier).
 * @example
 * const months = loadFoodMonths("real");
 * const x = months.map(({ faoIndex }) => faoIndex);
 * const y = months.map(({ foodPriceIndex }) => foodPriceIndex);
 * const { byLag, passThrough } = distributedLags(y, x, { lags: 6 });
 * byLag.length; // => 7
 * passThrough.hac.estimate; // => 0.0063
 */
export function distributedLags(
  y: ArrayLike<number>,
  x: ArrayLike<number>,
  { lags, first = 0, last = y.length - 1, others = [], hacLags }: DistributedLagsOptions,
): DistributedLags {
  if (!Number.isInteger(lags) || lags < 0) {
    throw new InputError({ found: problems.lags(lags), expected: problems.wholeFromZero });
  }
  requireSameLength(x, y);
  let from = Math.max(first, lags);
  while (from <= last && (Number.isNaN(y[from]) || Number.isNaN(x[from - lags]))) from++;
  const length = Math.max(0, last - from + 1);
  const slice = (values: ArrayLike<number>, lag = 0) =>
    Float64Array.from({ length }, (_, i) => values[from + i - lag]!);
  const regression = linearRegression(slice(y), [
    ...Array.from({ length: lags + 1 }, (_, lag) => ({ name: `lag ${lag}`, values: slice(x, lag) })),
    ...others.map(({ name, values }) => ({ name, values: slice(values) })),
  ]);
  const byLag = regression.coefficients.slice(1, lags + 2);
  const sum = byLag.reduce((total, { estimate }) => total + estimate, 0);
  const { unitBasis, df } = regression;
  const squares = unitBasis.residuals.reduce((total, residual) => total + residual * residual, 0);
  const robust = neweyWest(regression, hacLags);
  const classical = errorOfSum(unitBasis, unitBasis.inverseCrossProduct, lags, squares / df);
  const hac = errorOfSum(unitBasis, robust.unitCovariance, lags);
  return {
    n: regression.n,
    byLag,
    passThrough: {
      classical: estimate(sum, classical, df),
      hac: { ...estimate(sum, hac, df), lags: robust.lags },
    },
    regression,
  };
}

/**
 * Standard error of the sum of the lags' coefficients, which follow the constant: root of the sum of the
 * entries of their covariance matrix, times `variance`. The lags are brought to one unit first, the smallest.
 */
function errorOfSum(
  { exponent, exponents }: UnitBasis,
  unitCovariance: readonly ArrayLike<number>[],
  lags: number,
  variance = 1,
): number {
  const places = Array.from({ length: lags + 1 }, (_, lag) => lag + 1);
  const unit = Math.min(...places.map((j) => exponents[j]!));
  let total = 0;
  for (const i of places) {
    for (const j of places) {
      total += timesPowerOfTwo(unitCovariance[i]![j]!, 2 * unit - exponents[i]! - exponents[j]!);
    }
  }
  return errorInUnits(undefined, Math.sqrt(variance * total), exponent - unit);
}
