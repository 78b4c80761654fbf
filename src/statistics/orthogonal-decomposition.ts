import { largestMagnitude } from "./magnitude.js";
import { triangularInverse } from "./triangular-inverse.js";

/**
 * A column of which less than this share is left, in length, once the columns before it have been taken out
 * counts as a linear combination of them: what is left is rounding error.
 */
const dependenceTolerance = 1e-11;

/** Above this condition number solutions are refined; below it they lose two digits at the most. */
const refinedAbove = 100;

const mostRefinements = 8;

/** Coefficients and residuals of y on the columns that were decomposed. */
export interface LeastSquaresSolution {
  /** One for each column; zero for a column that depends on those before it. */
  coefficients: Float64Array;
  residuals: Float64Array;
}

/**
 * X = QR by Householder reflections of the columns in their given order: the columns of Q are orthonormal, R
 * is upper triangular. X'X, whose condition number is that of X squared, is never formed. Columns are first
 * divided by powers of two, so that values of any magnitude neither overflow nor are rounded.
 *
 * A column that depends on those before it is left out, as R's lm does, and listed in `dependent`.
 *
 * Ill-conditioned problems are refined: what is left of the augmented system
 *
 *   r + X b = y,   X'r = c
 *
 * is formed in twice the working precision, and the correction that it calls for is solved for with the same
 * QR. This recovers the digits that the condition number cost, as long as it is well below 1e16.
 *
 * @see Golub, G. H. and Van Loan, C. F. (2013). Matrix Computations, 4th ed., sections 5.2 and 5.3. Björck, Å.
 *   (1967). Iterative refinement of linear least squares solutions I. BIT 7, 257-278. Ogita, T., Rump, S. M.
 *   and Oishi, S. (2005). Accurate sum and dot product. SIAM J. Sci. Comput. 26(6), algorithm 5.3.
 */
export class OrthogonalDecomposition {
  readonly n: number;
  /** Columns that were given. */
  readonly k: number;
  /** Columns that are linearly independent. */
  readonly rank: number;
  /** Indices, from 0, of columns that depend on those before them. */
  readonly dependent: readonly number[];
  /** Upper bound, from Frobenius norms, of the condition number of the independent columns at unit length. */
  readonly condition: number;

  /** Indices of the independent columns. */
  private readonly kept: number[] = [];
  /** Powers of two by which the independent columns were divided. */
  private readonly scales: Float64Array;
  /** Lengths of the independent columns after that. */
  private readonly lengths: Float64Array;
  /** The independent columns, scaled, one after the other. */
  private readonly design: Float64Array;
  /** Householder vectors v, v'v = 2, one after the other; the first j elements of vector j are not part of it. */
  private readonly vectors: Float64Array;
  /** R of the scaled columns, by rows of k. */
  private readonly upper: Float64Array;
  /** R^-1 likewise. */
  private readonly upperInverse: Float64Array;

  /** @param columns k columns of n finite values each */
  constructor(columns: readonly Float64Array[]) {
    const k = columns.length;
    const n = columns[0]?.length ?? 0;
    this.n = n;
    this.k = k;
    this.scales = new Float64Array(k);
    this.lengths = new Float64Array(k);
    this.design = new Float64Array(n * k);
    this.vectors = new Float64Array(n * k);
    this.upper = new Float64Array(k * k);
    const { design, vectors, upper } = this;
    const dependent = [];
    for (let column = 0; column < k; column++) {
      const values = columns[column]!;
      const rank = this.kept.length;
      const start = rank * n;
      const scale = powerOfTwoNear(values);
      for (let i = 0; i < n; i++) design[start + i] = vectors[start + i] = values[i]! / scale;
      const length = norm(vectors, start, start + n);
      for (let j = 0; j < rank; j++) this.reflect(j, vectors, start);
      const left = norm(vectors, start + rank, start + n);
      if (!(left > dependenceTolerance * length)) {
        dependent.push(column);
        continue;
      }
      this.kept.push(column);
      this.scales[rank] = scale;
      this.lengths[rank] = length;
      for (let i = 0; i < rank; i++) upper[i * k + rank] = vectors[start + i]!;
      const head = vectors[start + rank]!;
      const diagonal = head > 0 ? -left : left;
      upper[rank * k + rank] = diagonal;
      vectors[start + rank] = head - diagonal;
      const size = Math.sqrt(left * (left + Math.abs(head)));
      for (let i = rank; i < n; i++) vectors[start + i]! /= size;
    }
    this.dependent = dependent;
    this.rank = this.kept.length;
    this.upperInverse = triangularInverse(upper, k, this.rank);
    let squares = 0;
    for (let i = 0; i < this.rank; i++) {
      for (let j = i; j < this.rank; j++) squares += (this.upperInverse[i * k + j]! * this.lengths[i]!) ** 2;
    }
    this.condition = Math.sqrt(this.rank * squares);
  }

  /** Least-squares coefficients and residuals of y, n finite values, on the columns. */
  solve(y: Float64Array): LeastSquaresSolution {
    const scale = powerOfTwoNear(y);
    const scaled = y.map((value) => value / scale);
    const { r, b } = this.solveAugmented(scaled, undefined);
    const coefficients = new Float64Array(this.k);
    this.kept.forEach((column, j) => (coefficients[column] = (b[j]! / this.scales[j]!) * scale));
    return { coefficients, residuals: r.map((value) => value * scale) };
  }

  /** R^-1 by rows, for the independent columns: X R^-1 is orthonormal and R^-1 R^-1' is (X'X)^-1. */
  inverseFactor(): number[][] {
    return this.kept.map((_, i) =>
      this.kept.map((_, j) => this.upperInverse[i * this.k + j]! / this.scales[i]!),
    );
  }

  /** (X'X)^-1 of the independent columns, by rows. */
  inverseCrossProduct(): number[][] {
    const { rank, scales } = this;
    const inverse = this.condition > refinedAbove ? this.refinedInverse() : this.plainInverse();
    return Array.from({ length: rank }, (_, i) =>
      Array.from({ length: rank }, (_, j) => inverse[i]![j]! / scales[i]! / scales[j]!),
    );
  }

  private plainInverse(): Float64Array[] {
    const { k, rank, upperInverse } = this;
    const inverse = Array.from({ length: rank }, () => new Float64Array(rank));
    for (let i = 0; i < rank; i++) {
      for (let j = i; j < rank; j++) {
        let sum = 0;
        for (let l = j; l < rank; l++) sum += upperInverse[i * k + l]! * upperInverse[j * k + l]!;
        inverse[i]![j] = inverse[j]![i] = sum;
      }
    }
    return inverse;
  }

  /** Column j of (X'X)^-1 is -b of the augmented system with y = 0 and c the j-th unit vector. */
  private refinedInverse(): Float64Array[] {
    const rows = this.kept.map((_, j) => {
      const unit = new Float64Array(this.rank);
      unit[j] = 1;
      return this.solveAugmented(new Float64Array(this.n), unit).b.map((value) => -value);
    });
    return rows.map((row, i) => row.map((value, j) => (value + rows[j]![i]!) / 2));
  }

  /** Solves r + X b = y, X'r = c for the scaled columns X; without c, least squares. */
  private solveAugmented(y: Float64Array, c: Float64Array | undefined): { r: Float64Array; b: Float64Array } {
    const { n, rank, design } = this;
    const r = new Float64Array(n);
    const b = new Float64Array(rank);
    const upperPart = Float64Array.from(y);
    const lowerPart = c === undefined ? new Float64Array(rank) : Float64Array.from(c);
    const rounding = new Float64Array(n);
    let lastCorrection = Infinity;
    for (let round = 0; round <= mostRefinements; round++) {
      const correction = this.correct(upperPart, lowerPart);
      const size = weightedNorm(correction.b, this.lengths) + norm(correction.r, 0, n);
      // A correction that no longer shrinks is rounding error.
      if (size > lastCorrection / 2) break;
      for (let i = 0; i < n; i++) r[i]! += correction.r[i]!;
      for (let j = 0; j < rank; j++) b[j]! += correction.b[j]!;
      if (size === 0 || this.condition <= refinedAbove) break;
      lastCorrection = size;

      for (let i = 0; i < n; i++) upperPart[i] = y[i]!;
      rounding.fill(0);
      addScaled(upperPart, rounding, r, 0, -1);
      for (let j = 0; j < rank; j++) addScaled(upperPart, rounding, design, j * n, -b[j]!);
      for (let i = 0; i < n; i++) upperPart[i]! += rounding[i]!;
      for (let j = 0; j < rank; j++) lowerPart[j] = accurateDifference(c?.[j] ?? 0, design, j * n, r);
    }
    return { r, b };
  }

  /**
   * One solution with the QR at working precision. Overwrites `upperPart`. With Q'r = (h, d) the second
   * equation is R'h = c and the first is R b = (Q'y)_1 - h, d = (Q'y)_2.
   */
  private correct(upperPart: Float64Array, lowerPart: Float64Array): { r: Float64Array; b: Float64Array } {
    const { k, rank, upper } = this;
    for (let j = 0; j < rank; j++) this.reflect(j, upperPart, 0);
    const h = new Float64Array(rank);
    for (let j = 0; j < rank; j++) {
      let sum = lowerPart[j]!;
      for (let i = 0; i < j; i++) sum -= upper[i * k + j]! * h[i]!;
      h[j] = sum / upper[j * k + j]!;
    }
    const b = new Float64Array(rank);
    for (let i = rank - 1; i >= 0; i--) {
      let sum = upperPart[i]! - h[i]!;
      for (let j = i + 1; j < rank; j++) sum -= upper[i * k + j]! * b[j]!;
      b[i] = sum / upper[i * k + i]!;
    }
    upperPart.set(h);
    for (let j = rank - 1; j >= 0; j--) this.reflect(j, upperPart, 0);
    return { r: upperPart.slice(), b };
  }

  /** Applies I - vv' with Householder vector j to the n values of `target` from `start` on. */
  private reflect(j: number, target: Float64Array, start: number): void {
    const { n, vectors } = this;
    const from = j * n;
    let product = 0;
    for (let i = j; i < n; i++) product += vectors[from + i]! * target[start + i]!;
    for (let i = j; i < n; i++) target[start + i]! -= product * vectors[from + i]!;
  }
}

/** The power of two below the largest magnitude among the values; 1 when all are zero. */
function powerOfTwoNear(values: Float64Array): number {
  const largest = largestMagnitude(values);
  return largest === 0 ? 1 : 2 ** Math.floor(Math.log2(largest));
}

function norm(values: Float64Array, from: number, to: number): number {
  let squares = 0;
  for (let i = from; i < to; i++) squares += values[i]! * values[i]!;
  return Math.sqrt(squares);
}

function weightedNorm(values: Float64Array, weights: Float64Array): number {
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i]! * weights[i]!) ** 2;
  return Math.sqrt(squares);
}

/** 2^27 + 1: splits a number into two halves of 26 bits whose products are exact (Veltkamp, Dekker). */
const splitter = 134217729;

/** Adds factor times the values from `start` on to high + low, keeping what rounding cuts off in low. */
function addScaled(
  high: Float64Array,
  low: Float64Array,
  values: Float64Array,
  start: number,
  factor: number,
): void {
  const spreadFactor = splitter * factor;
  const factorHead = spreadFactor - (spreadFactor - factor);
  const factorTail = factor - factorHead;
  for (let i = 0; i < high.length; i++) {
    const value = values[start + i]!;
    const spread = splitter * value;
    const head = spread - (spread - value);
    const tail = value - head;
    const product = value * factor;
    const productError =
      tail * factorTail - (product - head * factorHead - tail * factorHead - head * factorTail);
    const before = high[i]!;
    const sum = before + product;
    const added = sum - before;
    high[i] = sum;
    low[i]! += before - (sum - added) + (product - added) + productError;
  }
}

/** first - x'y for x the values from `start` on, as if in twice the working precision. */
function accurateDifference(first: number, values: Float64Array, start: number, y: Float64Array): number {
  let high = first;
  let low = 0;
  for (let i = 0; i < y.length; i++) {
    const a = -values[start + i]!;
    const b = y[i]!;
    const spreadA = splitter * a;
    const headA = spreadA - (spreadA - a);
    const tailA = a - headA;
    const spreadB = splitter * b;
    const headB = spreadB - (spreadB - b);
    const tailB = b - headB;
    const product = a * b;
    const productError = tailA * tailB - (product - headA * headB - tailA * headB - headA * tailB);
    const sum = high + product;
    const added = sum - high;
    low += high - (sum - added) + (product - added) + productError;
    high = sum;
  }
  return high + low;
}
