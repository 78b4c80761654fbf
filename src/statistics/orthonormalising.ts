import { AccurateSum, addRows, SplitRows, type TwoParts } from "./accurate-sums.js";
import { triangularInverse } from "./triangular-inverse.js";

/** Rows turned at a time, so that they stay in the cache and no sum loses digits by its length. */
const rowsAtATime = 128;

/**
 * R^-1 of columns X so corrected that X R^-1 is orthonormal to the last digit, however ill-conditioned X is.
 *
 * An R^-1 from a decomposition at working precision gives, multiplied in twice that precision, W = X R^-1 which is
 * orthonormal but for the condition number's part of a digit; with the Cholesky factor W'W = C'C, which is next to
 * the identity, R^-1 C^-1 is it. The sum of squares of row j is then entry jj of (X'X)^-1.
 *
 * @param columns the columns of X, k of n values each
 * @param origins what was taken from each column before it was decomposed
 * @param constant the first column's value where it is a constant and has taken the origins; 0 where there are none
 * @param inverse R^-1 of the columns less their origins, by rows of `width`
 * @returns R^-1 of X, by rows of `width`
 * @see Yamamoto, Y., Nakatsukasa, Y., Yanagisawa, Y. and Fukaya, T. (2015). Roundoff error analysis of the
 *   CholeskyQR2 algorithm. Electronic Transactions on Numerical Analysis 44, 306-326, for the second step.
 */
export function orthonormalising(
  columns: readonly Float64Array[],
  origins: Float64Array,
  constant: number,
  inverse: Float64Array,
  width: number,
): Float64Array {
  const k = columns.length;
  const crossProducts = crossProductsOfTurned(columns, origins, inverse, width);
  const correction = triangularInverse(choleskyFactor(crossProducts, k), k, k);
  const factor = inverse.slice();
  if (constant !== 0) putOriginsBack(factor, width, origins.subarray(0, k), constant);
  const corrected = new Float64Array(factor.length);
  for (let i = 0; i < k; i++) {
    for (let j = i; j < k; j++) {
      let sum = 0;
      for (let l = i; l <= j; l++) sum += factor[i * width + l]! * correction[l * k + j]!;
      corrected[i * width + j] = sum;
    }
  }
  return corrected;
}

/** W'W, by rows of k, the upper triangle only. */
function crossProductsOfTurned(
  columns: readonly Float64Array[],
  origins: Float64Array,
  inverse: Float64Array,
  width: number,
): Float64Array {
  const k = columns.length;
  const n = columns[0]?.length ?? 0;
  const sums = Array.from({ length: k * k }, () => new AccurateSum());
  const rows = columns.map(() => new SplitRows(rowsAtATime));
  const turned = columns.map(() => new Float64Array(rowsAtATime));
  const sum: TwoParts = { high: new Float64Array(rowsAtATime), low: new Float64Array(rowsAtATime) };
  for (let from = 0; from < n; from += rowsAtATime) {
    const count = Math.min(rowsAtATime, n - from);
    columns.forEach((column, j) => {
      rows[j]!.take(column, from, count, origins[j]!);
    });
    for (let j = 0; j < k; j++) {
      turn(rows, inverse, width, j, sum, turned[j]!);
      for (let i = 0; i <= j; i++) sums[i * k + j]!.add(dot(turned[i]!, turned[j]!, count));
    }
  }
  return Float64Array.from(sums, ({ value }) => value);
}

/** Column j of some rows of W, summed in twice the working precision. */
function turn(
  rows: readonly SplitRows[],
  inverse: Float64Array,
  width: number,
  j: number,
  sum: TwoParts,
  target: Float64Array,
): void {
  sum.high.fill(0);
  sum.low.fill(0);
  for (let i = 0; i <= j; i += 2) {
    // Below the diagonal R^-1 is zero, and adds nothing.
    const other = Math.min(i + 1, rows.length - 1);
    addRows(sum, rows[i]!, inverse[i * width + j]!, rows[other]!, i < j ? inverse[other * width + j]! : 0);
  }
  for (let row = 0; row < target.length; row++) target[row] = sum.high[row]! + sum.low[row]!;
}

function dot(x: Float64Array, y: Float64Array, count: number): number {
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < count; i += 2) {
    even += x[i]! * y[i]!;
    odd += x[i + 1]! * y[i + 1]!;
  }
  return count % 2 === 0 ? even + odd : even + odd + x[count - 1]! * y[count - 1]!;
}

/** C, upper triangular with C'C = A, of the upper triangle of A; by rows of k. */
function choleskyFactor(crossProducts: Float64Array, k: number): Float64Array {
  const factor = crossProducts.slice();
  for (let i = 0; i < k; i++) {
    for (let j = i; j < k; j++) {
      let sum = factor[i * k + j]!;
      for (let l = 0; l < i; l++) sum -= factor[l * k + i]! * factor[l * k + j]!;
      factor[i * k + j] = i === j ? Math.sqrt(sum) : sum / factor[i * k + i]!;
    }
  }
  return factor;
}

/** Of R^-1 for columns less origins that for the columns: the first row less the origins times the others. */
function putOriginsBack(inverse: Float64Array, width: number, origins: Float64Array, constant: number): void {
  const units = origins.map((origin) => origin / constant);
  const rests = origins.map((origin, i) => {
    const rest = new AccurateSum(origin);
    rest.addProduct(-units[i]!, 0, constant);
    return rest.value / constant;
  });
  for (let j = 1; j < origins.length; j++) {
    const sum = new AccurateSum(inverse[j]);
    for (let i = 1; i <= j; i++) sum.addProduct(-units[i]!, -rests[i]!, inverse[i * width + j]!);
    inverse[j] = sum.value;
  }
}
