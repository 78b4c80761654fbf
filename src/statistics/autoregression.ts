import { InputError } from "../errors.js";
import { requireFinite } from "./data-checks.js";
import { problems } from "./words.js";

/** By what the order of an autoregression is chosen: Akaike's criterion or Schwarz's. */
export type OrderCriterion = "AIC" | "BIC";

export interface AutoregressionOptions {
  /** Default "BIC". */
  criterion?: OrderCriterion;
  /** The longest lag tried; default a tenth of the observations, and no more than 12. */
  maxOrder?: number;
}

export interface Autoregression {
  order: number;
  /** Of the 1 ... `order` periods before. */
  coefficients: number[];
  criterion: OrderCriterion;
  maxOrder: number;
  /** What the past does not explain, from observation `order` on, less its mean. */
  innovations: Float64Array;
}

/**
 * The longest lag tried where none is given: a tenth of the observations, and no more than 12, a year of months.
 *
 * @example
 * longestLagTried(48); // => 4
 */
export function longestLagTried(n: number): number {
  return Math.min(12, Math.floor(n / 10));
}

/**
 * Autoregression of a series that has mean zero, as residuals have, by the Yule-Walker equations:
 *
 *   u_t = f_1 u_(t-1) + ... + f_p u_(t-p) + e_t,
 *
 * solved order by order (Levinson and Durbin). The fit is stationary whatever the series. The order is that
 * with the least n log(v_p) + c p, v_p being the innovation variance, c = 2 (AIC) or log n (BIC).
 *
 * @param values n values in the order of time
 * @throws InputError when a value is not finite, all are zero, or the longest lag is not below n
 * @see Brockwell, P. J. and Davis, R. A. (1991). Time Series: Theory and Methods, 2nd ed., sections 8.1, 8.2
 *   and 9.2. The criterion is that of R's ar().
 * @example
 * const { residuals } = foodResults().models[0];
 * const { order, coefficients } = autoregression(residuals, { maxOrder: 1 });
 * order; // => 1
 * coefficients; // => [0.634]
 */
export function autoregression(
  values: ArrayLike<number>,
  { criterion = "BIC", maxOrder = longestLagTried(values.length) }: AutoregressionOptions = {},
): Autoregression {
  const n = values.length;
  requireFinite(values);
  if (!Number.isInteger(maxOrder) || maxOrder < 0 || maxOrder >= n) {
    throw new InputError({
      found: problems.lagsWithValues(maxOrder, n),
      expected: problems.wholeNumber(0, Math.max(0, n - 1)),
    });
  }
  const covariances = Array.from({ length: maxOrder + 1 }, (_, lag) => autocovariance(values, lag));
  if (!(covariances[0]! > 0)) {
    throw new InputError({ found: problems.exactFit, expected: problems.nonzeroResiduals });
  }
  const penalty = criterion === "AIC" ? 2 : Math.log(n);
  let best: { order: number; coefficients: number[]; value: number } | undefined;
  for (const { coefficients, variance } of yuleWalker(covariances)) {
    const order = coefficients.length;
    const value = n * Math.log(variance) + penalty * order;
    if (best === undefined || value < best.value) best = { order, coefficients, value };
  }
  const { order, coefficients } = best!;
  return { order, coefficients, criterion, maxOrder, innovations: innovationsOf(values, coefficients) };
}

/** Solutions of the Yule-Walker equations of the orders 0, 1, ... in turn. */
function* yuleWalker(
  covariances: readonly number[],
): Generator<{ coefficients: number[]; variance: number }> {
  let coefficients: number[] = [];
  let variance = covariances[0]!;
  yield { coefficients, variance };
  for (let order = 1; order < covariances.length; order++) {
    const explained = coefficients.reduce((sum, weight, j) => sum + weight * covariances[order - 1 - j]!, 0);
    const partial = (covariances[order]! - explained) / variance;
    const before = coefficients;
    coefficients = [...before.map((weight, j) => weight - partial * before[order - 2 - j]!), partial];
    variance *= 1 - partial * partial;
    yield { coefficients, variance };
  }
}

/** Of mean zero, divided by n, not by n - lag: only so are the Yule-Walker equations sure of a solution. */
function autocovariance(values: ArrayLike<number>, lag: number): number {
  let sum = 0;
  for (let t = lag; t < values.length; t++) sum += values[t]! * values[t - lag]!;
  return sum / values.length;
}

function innovationsOf(values: ArrayLike<number>, coefficients: readonly number[]): Float64Array {
  const order = coefficients.length;
  const left = Float64Array.from({ length: values.length - order }, (_, i) =>
    coefficients.reduce((rest, weight, j) => rest - weight * values[order + i - 1 - j]!, values[order + i]!),
  );
  const centre = left.reduce((sum, value) => sum + value, 0) / left.length;
  return left.map((value) => value - centre);
}
