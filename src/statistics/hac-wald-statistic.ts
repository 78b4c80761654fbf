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
 * hacWaldStatistic(fit, [[0, 1]], 1)(Float64Array.from(y)); // => 1165
 */
export function hacWaldStatistic(
  regression: LinearRegression,
  rows: readonly (readonly number[])[],
  hacLags: number,
): (y: Float64Array) => number {
  const statistics = hacWaldStatistics(regression, [rows], hacLags);
  return (y) => statistics(y)[0]!;
}

/**
 * `hacWaldStatistic` of several sets of combinations, which share the residuals.
 *
 * @returns of n values; the array is written over by the next call
 */
export function hacWaldStatistics(
  { unitBasis, n, df }: LinearRegression,
  sets: readonly (readonly (readonly number[])[])[],
  hacLags: number,
): (y: Float64Array) => Float64Array {
  const { orthonormal, inverseFactor, exponents } = unitBasis;
  const least = Math.min(...exponents);
  // In the basis of the orthonormal columns; a common unit of the coefficients leaves the statistic as it is.
  const influenceOf = (row: readonly number[]) => {
    const weights = orthonormal.map((_, m) =>
      row.reduce(
        (sum, weight, j) =>
          sum + (weight === 0 ? 0 : timesPowerOfTwo(weight * inverseFactor[j]![m]!, least - exponents[j]!)),
        0,
      ),
    );
    return Float64Array.from({ length: n }, (_, t) =>
      weights.reduce((sum, weight, m) => sum + weight * orthonormal[m]![t]!, 0),
    );
  };
  const statistics = sets.map((rows) => influenceWald(rows.map(influenceOf), hacLags));
  const residuals = new Float64Array(n);
  const products = new Float64Array(orthonormal.length);
  const results = new Float64Array(sets.length);
  return (y) => {
    productsOf(y, orthonormal, products);
    residuals.set(y);
    orthonormal.forEach((column, m) => {
      const share = products[m]!;
      for (let t = 0; t < n; t++) residuals[t]! -= share * column[t]!;
    });
    statistics.forEach((statistic, i) => {
      results[i] = (statistic(y, residuals) * df) / (n * sets[i]!.length);
    });
    return results;
  };
}

/**
 * Wald's statistic b' V^-1 b of linear combinations b = A y, V being Newey and West's covariance of them: the sum,
 * with Bartlett's weights up to lag L, of the products of what each month adds to them, a_it e_t.
 *
 * @param influences the rows of A, each of n values
 * @param hacLags L
 * @returns of y and its residuals e
 */
export function influenceWald(
  influences: readonly Float64Array[],
  hacLags: number,
): (y: Float64Array, residuals: Float64Array) => number {
  const count = influences.length;
  const windows = influences.map(({ length }) => new Float64Array(length + hacLags));
  const system = influences.map(() => new Float64Array(count + 1));
  const products = new Float64Array(count);
  return (y, residuals) => {
    productsOf(y, influences, products);
    for (let i = 0; i < count; i++) {
      system[i]![count] = products[i]!;
      sumInWindows(influences[i]!, residuals, hacLags, windows[i]!);
    }
    for (let i = 0; i < count; i++) {
      productsOf(windows[i]!, windows, products, i + 1);
      for (let j = 0; j <= i; j++) {
        system[i]![j] = products[j]!;
        system[j]![i] = products[j]!;
      }
    }
    return solvedSquares(system) * (hacLags + 1);
  };
}

/**
 * Sums of `values` times each of the first `count` columns. Four columns at a time: a sum waits for each of its
 * additions, and four need not wait for each other.
 */
function productsOf(
  values: Float64Array,
  columns: readonly Float64Array[],
  sums: Float64Array,
  count = columns.length,
): void {
  const last = count - 1;
  if (last === 0) {
    sums[0] = product(values, columns[0]!);
    return;
  }
  for (let m = 0; m <= last; m += 4) {
    const first = columns[m]!;
    const second = columns[Math.min(m + 1, last)]!;
    const third = columns[Math.min(m + 2, last)]!;
    const fourth = columns[Math.min(m + 3, last)]!;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let t = 0; t < values.length; t++) {
      const value = values[t]!;
      a += value * first[t]!;
      b += value * second[t]!;
      c += value * third[t]!;
      d += value * fourth[t]!;
    }
    // Places beyond the last are not there, and what is written to them is lost or written over.
    sums[m] = a;
    sums[m + 1] = b;
    sums[m + 2] = c;
    sums[m + 3] = d;
  }
}

/** The product of two columns, in four sums that need not wait for each other. */
function product(left: Float64Array, right: Float64Array): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  let t = 0;
  for (; t + 3 < left.length; t += 4) {
    a += left[t]! * right[t]!;
    b += left[t + 1]! * right[t + 1]!;
    c += left[t + 2]! * right[t + 2]!;
    d += left[t + 3]! * right[t + 3]!;
  }
  for (; t < left.length; t++) a += left[t]! * right[t]!;
  return a + b + (c + d);
}

/** Sums over L + 1 months in a row of an influence times the residual, from the first that has a month to the last. */
function sumInWindows(
  influence: Float64Array,
  residuals: Float64Array,
  lags: number,
  windows: Float64Array,
): void {
  const n = residuals.length;
  let sum = 0;
  for (let s = 0; s < windows.length; s++) {
    if (s < n) sum += influence[s]! * residuals[s]!;
    if (s > lags) sum -= influence[s - lags - 1]! * residuals[s - lags - 1]!;
    windows[s] = sum;
  }
}

/** b' S^-1 b, b in the last column, by elimination of a positive definite matrix. */
function solvedSquares(system: readonly Float64Array[]): number {
  const size = system.length;
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
  return squares;
}
