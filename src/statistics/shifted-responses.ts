import { bartlettSum } from "./bartlett.js";
import { cumulativeResponse } from "./cumulative-response.js";
import type { WantedSample } from "./lagged-terms.js";
import { deviations } from "./magnitude.js";
import { mean } from "./mean.js";

/** How often the response to a shifted regressor looks as strong. */
export interface ShiftedResponses {
  /** Share of the shifts, no shift counted in, whose sum has a t at least as large without its sign. */
  p: number;
  shifts: number;
}

export interface ShiftedResponsesOptions extends WantedSample {
  /** Default 12. */
  lags?: number;
  /** Bandwidth of the HAC error; default floor(4 (n/100)^(2/9)). */
  hacLags?: number;
  /** Shifts of up to so many months either way are left out; default 24. */
  clearance?: number;
}

/**
 * The cumulative response to the regressor itself moved against y round the circle of the months that it is known:
 * it moves as before, and has nothing to do with y. All shifts of more than `clearance` months either way.
 *
 * @param x NaN at either end where it is not known
 * @returns null where fewer than 19 shifts are left
 * @throws InputError as cumulativeResponse does
 * @see cumulativeResponse; Simonsohn, U., Simmons, J. P. and Nelson, L. D. (2020). Specification curve analysis.
 *   Nature Human Behaviour 4, 1208-1214, for tests by re-arranged regressors.
 * @example
 * const { foodPrices, fao } = loadFoodChanges();
 * shiftedResponses(foodPrices, fao.nominal.changes, { lags: 12 }).shifts; // => 370
 */
export function shiftedResponses(
  y: ArrayLike<number>,
  x: ArrayLike<number>,
  { lags = 12, clearance = 24, ...options }: ShiftedResponsesOptions = {},
): ShiftedResponses | null {
  const { first, last, n, df, hacLags, cumulative } = cumulativeResponse(y, x, { lags, ...options });
  const known = Array.from({ length: x.length }, (_, t) => t).filter((t) => !Number.isNaN(x[t]));
  const circle = Float64Array.from(known, (t) => x[t]!);
  const shifts = circle.length - 2 * clearance - 1;
  if (shifts < fewestShifts) return null;
  const dependent = Float64Array.from({ length: n }, (_, i) => y[first + i]!);
  const squareOf = responseSquare(deviations(dependent).values, lags, hacLags, df);
  const observed = cumulative[lags]!.t ** 2 * (1 - 1e-12);
  const start = first - known[0]! - lags;
  const placebo = new Float64Array(last - first + 1 + lags);
  let asLarge = 0;
  for (let shift = clearance + 1; shift < circle.length - clearance; shift++) {
    for (let i = 0; i < placebo.length; i++) placebo[i] = circle[(start + i + shift) % circle.length]!;
    // What is no number is no evidence against the hypothesis.
    if (!(squareOf(placebo) < observed)) asLarge++;
  }
  return { p: (1 + asLarge) / (1 + shifts), shifts };
}

/** Below which a share of shifts can say nothing at 5 per cent. */
const fewestShifts = 19;

/**
 * The square of the t of the sum b_0 + ... + b_L by Newey and West's error, for one regressor after the other. The
 * sum is the coefficient of x_t beside x_{t-1} - x_t, ..., x_{t-L} - x_t; what these and the constant leave of x_t
 * is all that matters of it (Frisch, Waugh and Lovell).
 *
 * @param y n values from their mean
 * @returns of n + L values of x, the first for lag L of the first observation
 */
function responseSquare(
  y: Float64Array,
  lags: number,
  hacLags: number,
  df: number,
): (x: Float64Array) => number {
  const n = y.length;
  const columns = Array.from({ length: lags + 1 }, () => new Float64Array(n));
  const residuals = new Float64Array(n);
  const moments = new Float64Array(n);
  return (x) => {
    columns.forEach((column, j) => {
      const lag = (j + 1) % (lags + 1);
      for (let t = 0; t < n; t++) column[t] = x[t + lags - lag]! - (lag === 0 ? 0 : x[t + lags]!);
      const level = mean(column);
      for (let t = 0; t < n; t++) column[t]! -= level;
    });
    residuals.set(y);
    // Gram and Schmidt's orthogonalisation, each column taken out of those after it and of y; x_t stands last.
    columns.forEach((column, j) => {
      const square = product(column, column);
      for (const later of [...columns.slice(j + 1), residuals]) {
        const share = product(column, later) / square;
        for (let t = 0; t < n; t++) later[t]! -= share * column[t]!;
      }
    });
    const left = columns[lags]!;
    for (let t = 0; t < n; t++) moments[t] = left[t]! * residuals[t]!;
    return (product(left, y) ** 2 * df) / (bartlettSum(moments, hacLags) * n);
  };
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < a.length; t++) sum += a[t]! * b[t]!;
  return sum;
}
