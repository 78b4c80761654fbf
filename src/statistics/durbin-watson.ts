import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { checkResidualsVary } from "./auxiliary-regression.js";
import { normalLowerTail } from "./distributions.js";
import type { LinearRegression } from "./linear-regression.js";
import { tests } from "./words.js";

export interface DurbinWatson {
  /** Between 0 and 4; 2 without first-order autocorrelation, less when it is positive. */
  statistic: number;
  /** First-order autocorrelation of the residuals that the statistic implies, 1 - d/2. */
  autocorrelation: number;
  /** One-sided, against positive autocorrelation: the probability of a statistic as small. */
  p: number;
  /** "exact" below 100 observations, the normal approximation from there on (as lmtest's dwtest). */
  method: "exact" | "normal";
}

/** From so many observations on the p-value is the normal approximation. */
const exactBelow = 100;

/**
 * Durbin-Watson test that errors have no first-order autocorrelation:
 *
 *   d = sum of (e(t) - e(t-1))² / sum of e(t)².
 *
 * Under the hypothesis, with normal errors, d is distributed as a ratio of quadratic forms in independent
 * standard normal variables whose weights are the n - k nonzero eigenvalues of MA, M = I - X (X'X)^-1 X', A
 * being the matrix of the numerator.
 *
 * @param model its observations in the order of time, without gaps
 * @throws InputError when the regression fits exactly
 * @see Durbin, J. and Watson, G. S. (1950, 1951). Testing for serial correlation in least squares regression
 *   I, II. Biometrika 37, 409-428 (moments: section 5) and 38, 159-178.
 * @example
 * const months = loadFoodMonths("real");
 * const faoIndex = { name: "faoIndex", values: months.map((month) => month.faoIndex) };
 * const fit = linearRegression(months.map((month) => month.foodPriceIndex), [faoIndex]);
 * durbinWatson(fit).statistic; // => 0.691
 */
export function durbinWatson(model: LinearRegression): DurbinWatson {
  const { n } = model;
  const { residuals } = model.unitBasis;
  checkResidualsVary(tests.durbinWatson, model);
  let differences = 0;
  let squares = residuals[0]! ** 2;
  for (let t = 1; t < n; t++) {
    differences += (residuals[t]! - residuals[t - 1]!) ** 2;
    squares += residuals[t]! ** 2;
  }
  const statistic = differences / squares;
  const method = n < exactBelow ? "exact" : "normal";
  const p =
    method === "exact"
      ? ratioLowerTail(eigenvalues(model), statistic)
      : normalApproximation(model, statistic);
  return { statistic, autocorrelation: 1 - statistic / 2, p, method };
}

/** Mean and variance of d from the traces of MA and (MA)²; Q are the orthonormal columns of the design. */
function normalApproximation(model: LinearRegression, statistic: number): number {
  const { n, df } = model;
  const columns = model.unitBasis.orthonormal;
  const differenced = columns.map(applyDifferences);
  let trace = 2 * (n - 1);
  let traceOfSquare = 2 * (3 * n - 4);
  columns.forEach((column, j) => {
    trace -= dot(column, differenced[j]!);
    traceOfSquare -= 2 * dot(differenced[j]!, differenced[j]!);
    for (const other of columns) traceOfSquare += dot(other, differenced[j]!) ** 2;
  });
  const mean = trace / df;
  const variance = (2 / (df * (df + 2))) * (traceOfSquare - trace * mean);
  return normalLowerTail((statistic - mean) / Math.sqrt(variance));
}

/** A z for one column z: (Az)(t) = 2 z(t) - z(t-1) - z(t+1), with 1 in place of 2 at both ends. */
function applyDifferences(column: Float64Array): Float64Array {
  const last = column.length - 1;
  return column.map(
    (value, t) => (t > 0 ? value - column[t - 1]! : 0) + (t < last ? value - column[t + 1]! : 0),
  );
}

/** The n - k eigenvalues of MAM that do not belong to the space of X, ascending. */
function eigenvalues(model: LinearRegression): number[] {
  const { n, df } = model;
  const columns = model.unitBasis.orthonormal;
  const project = (vector: Float64Array) => {
    for (const column of columns) {
      const product = dot(column, vector);
      for (let i = 0; i < n; i++) vector[i]! -= product * column[i]!;
    }
    return vector;
  };
  const rows = Array.from({ length: n }, (_, i) => {
    const unit = new Float64Array(n);
    unit[i] = 1;
    return project(applyDifferences(project(unit)));
  });
  const values = new EigenvalueDecomposition(new Matrix(rows), { assumeSymmetric: true }).realEigenvalues;
  return values.sort((a, b) => a - b).slice(n - df);
}

/**
 * P(sum of w(j) z(j)² / sum of z(j)² < x) for independent standard normal z. With m(j) = w(j) - x, inverting
 * the moment generating function along the cuts between its negative branch points 1/(2 m(j)) gives
 *
 *   sum over intervals of ± 1/pi  integral of |t|^(n/2 - 1) / sqrt(product of |t - m(j)|) dt,
 *
 * the intervals being [m(1), m(2)], [m(3), m(4)], ... as far as these are negative (the last one ending at 0
 * when their number is odd), the signs alternating from plus. The inverse square roots at the ends are the
 * weight of Gauss-Chebyshev quadrature. The upper tail comes likewise from the positive m(j); the side with
 * fewer of them is taken.
 *
 * @param weights ascending
 * @see Pan, J.-J. (1968). Distribution of noncircular correlation coefficients. Selected Translations in
 *   Mathematical Statistics and Probability 7, 281-291. Farebrother, R. W. (1980). Pan's procedure for the
 *   tail probabilities of the Durbin-Watson statistic. Applied Statistics 29(2), 224-227.
 */
function ratioLowerTail(weights: readonly number[], x: number): number {
  const shifted = weights.map((weight) => weight - x);
  const below = shifted.filter((value) => value < 0).length;
  if (2 * below <= shifted.length) return negativeTail(shifted);
  return 1 - negativeTail(shifted.map((value) => -value).reverse());
}

/** P(sum of m(j) z(j)² < 0), m ascending. */
function negativeTail(m: readonly number[]): number {
  // The last interval converges the more slowly the fewer the degrees of freedom.
  const nodes = Math.max(32, Math.ceil(4000 / m.length));
  let probability = 0;
  for (let j = 0, sign = 1; j < m.length && m[j]! < 0; j += 2, sign = -sign) {
    const low = m[j]!;
    const high = Math.min(m[j + 1] ?? 0, 0);
    let sum = 0;
    for (let node = 1; node <= nodes; node++) {
      const t = (low + high) / 2 + ((high - low) / 2) * Math.cos(((2 * node - 1) * Math.PI) / (2 * nodes));
      let product = 1 / -t;
      for (const value of m) product *= Math.sqrt(Math.abs(t / (t - value)));
      sum += product * Math.sqrt((t - low) * (high - t));
    }
    probability += (sign * sum) / nodes;
  }
  return Math.min(1, Math.max(0, probability));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
