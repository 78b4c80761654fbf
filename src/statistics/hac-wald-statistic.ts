import type { LinearRegression } from "./linear-regression.js";
import { timesPowerOfTwo } from "./magnitude.js";

/**
 * Wald's statistic that several linear combinations of the coefficients are all zero, in the form of F, as a
 * function of the dependent variable: one design and many series, as a bootstrap has them. It is that of
 * `waldTest` of `hacRegression`; for one combination it is the square of its t.
 *
 * Newey and West's sum with Bartlett's weights up to lag L is, but for the factor 1 / (L + 1), the sum of the
 * squares of all sums over L + 1 months in a row, months before the first and after the last being zero.
 *
 * @param regression of any dependent variable on the design
 * @param rows the weights of each combination, the constant first; independent of each other
 * @param hacLags L
 * @returns of n values; NaN where the fit is exact. The array is not kept.
 * @see Newey, W. K. and West, K. D. (1987). Econometrica 55(3), 703-708, equation (5).
 * @example
 * const area = { name: "area", values: [40, 55, 62, 70, 85, 90] };
 * const y = [21.5, 30.1, 31.2, 40.3, 44.1, 48.4];
 * const fit = linearRegression(y, [area]);
 * hacWaldStatistic(fit, [[0, 1]], 1)(Float64Array.from(y)); // => 1056
 */
export function hacWaldStatistic(
  { unitBasis, n, df }: LinearRegression,
  rows: readonly (readonly number[])[],
  hacLags: number,
): (y: Float64Array) => number {
  const { orthonormal, inverseFactor, exponents } = unitBasis;
  const count = rows.length;
  const least = Math.min(...exponents);
  // In the basis of the orthonormal columns; a common unit of the coefficients leaves the statistic as it is.
  const weights = rows.map((row) =>
    orthonormal.map((_, m) =>
      row.reduce(
        (sum, weight, j) =>
          sum + (weight === 0 ? 0 : timesPowerOfTwo(weight * inverseFactor[j]![m]!, least - exponents[j]!)),
        0,
      ),
    ),
  );
  const influences = weights.map((weight) =>
    Float64Array.from({ length: n }, (_, t) =>
      weight.reduce((sum, w, m) => sum + w * orthonormal[m]![t]!, 0),
    ),
  );
  const residuals = new Float64Array(n);
  const moments = rows.map(() => new Float64Array(n));
  const window = new Float64Array(count);
  const system = rows.map(() => new Float64Array(count + 1));
  return (y) => {
    residuals.set(y);
    for (const column of orthonormal) takeOut(column, residuals, y);
    for (let i = 0; i < count; i++) {
      let value = 0;
      for (let t = 0; t < n; t++) {
        value += influences[i]![t]! * y[t]!;
        moments[i]![t] = influences[i]![t]! * residuals[t]!;
      }
      system[i]!.fill(0);
      system[i]![count] = value;
    }
    window.fill(0);
    for (let s = 0; s < n + hacLags; s++) {
      for (let i = 0; i < count; i++) {
        if (s < n) window[i]! += moments[i]![s]!;
        if (s > hacLags) window[i]! -= moments[i]![s - hacLags - 1]!;
      }
      for (let i = 0; i < count; i++) {
        const row = system[i]!;
        for (let j = 0; j <= i; j++) row[j]! += window[i]! * window[j]!;
      }
    }
    return (solvedSquares(system, hacLags + 1) * df) / (n * count);
  };
}

/** Takes from the residuals what the column, of length one and orthogonal to the others, explains of y. */
function takeOut(column: Float64Array, residuals: Float64Array, y: Float64Array): void {
  let share = 0;
  for (let t = 0; t < y.length; t++) share += column[t]! * y[t]!;
  for (let t = 0; t < y.length; t++) residuals[t]! -= share * column[t]!;
}

/** b' (S / scale)^-1 b, S by its lower triangle and b in the last column, by elimination of a definite matrix. */
function solvedSquares(system: readonly Float64Array[], scale: number): number {
  const size = system.length;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) system[j]![i] = system[i]![j]!;
  }
  let squares = 0;
  for (let j = 0; j < size; j++) {
    const pivot = system[j]!;
    squares += (pivot[size]! * pivot[size]!) / pivot[j]!;
    for (let i = j + 1; i < size; i++) {
      const row = system[i]!;
      const share = row[j]! / pivot[j]!;
      for (let l = j; l <= size; l++) row[l]! -= share * pivot[l]!;
    }
  }
  return squares * scale;
}
