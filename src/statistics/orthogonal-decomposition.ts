import { unitSized, valueNearestMean } from "./magnitude.js";
import { triangularInverse } from "./triangular-inverse.js";

/**
 * A column of which less than this share is left, in length (about its mean, where there is a constant), once
 * the columns before it have been taken out counts as a linear combination of them: what is left is rounding
 * error.
 */
const dependenceTolerance = 1e-11;

/** Likewise what is left of a column beside others and a constant when it is less than a digit of its level. */
const levelTolerance = 2 ** -52;

/** Above this condition number the inverse of X'X is refined; below it it loses two digits at the most. */
const refinedAbove = 100;

const mostRefinements = 8;

/** Coefficients and residuals of y on the columns that were decomposed, in units of their powers of two. */
export interface LeastSquaresSolution {
  /** y was divided by 2^exponent. */
  exponent: number;
  /** One for each independent column, times 2^(exponent - that of the column) for the unit of y and column. */
  coefficients: Float64Array;
  /** Times 2^exponent for the unit of y. */
  residuals: Float64Array;
  /** y less the residuals and, beside a constant, less a value amid those of y; times 2^exponent. */
  fittedFromOrigin: Float64Array;
}

/**
 * X = QR by Householder reflections of the columns in their given order: the columns of Q are orthonormal, R
 * is upper triangular. X'X, whose condition number is that of X squared, is never formed. Columns are first
 * divided by powers of two, so that values of any magnitude neither overflow nor are rounded. Results are in
 * these units.
 *
 * When the first column is a constant, the others are reflected as their differences from a value amid their
 * own, so that a level far from zero costs no digits; R and the coefficients are turned back afterwards.
 *
 * A column that depends on those before it is left out, as R's lm does, and listed in `dependent`.
 *
 * Solutions are refined: what is left of the augmented system
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
  /** The independent columns were divided by two to these powers. */
  readonly exponents: number[] = [];

  /** Indices of the independent columns. */
  private readonly kept: number[] = [];
  /** The constant in the first column, divided by its power of two; 0 when it is none. */
  private readonly constant: number;
  /** What was taken from the independent columns before they were reflected, in units of the constant. */
  private readonly origins: Float64Array;
  /** Lengths of the independent columns after division. */
  private readonly lengths: Float64Array;
  /** The independent columns, scaled, one after the other. */
  private readonly design: Float64Array;
  /** Householder vectors v, v'v = 2, one after the other; the first j elements of vector j are not part of it. */
  private readonly vectors: Float64Array;
  /** R of the scaled columns less their origins, by rows of k. */
  private readonly upper: Float64Array;
  /** R^-1 of the scaled columns as they are, likewise. */
  private readonly upperInverse: Float64Array;

  /** @param columns k columns of n finite values each */
  constructor(columns: readonly Float64Array[]) {
    const k = columns.length;
    const n = columns[0]?.length ?? 0;
    this.n = n;
    this.k = k;
    this.origins = new Float64Array(k);
    this.lengths = new Float64Array(k);
    this.design = new Float64Array(n * k);
    this.vectors = new Float64Array(n * k);
    this.upper = new Float64Array(k * k);
    const { design, vectors, upper } = this;
    this.constant = constantOf(columns[0]);
    const dependent = [];
    for (let column = 0; column < k; column++) {
      const rank = this.kept.length;
      const start = rank * n;
      const { values, exponent } = unitSized(columns[column]!);
      const isBesideConstant = this.constant !== 0 && rank > 0;
      const origin = isBesideConstant ? valueNearestMean(values) : 0;
      design.set(values, start);
      for (let i = 0; i < n; i++) vectors[start + i] = values[i]! - origin;
      if (isBesideConstant) this.reflect(0, vectors, start);
      const spread = norm(vectors, start + (isBesideConstant ? 1 : 0), start + n);
      for (let j = isBesideConstant ? 1 : 0; j < rank; j++) this.reflect(j, vectors, start);
      const left = norm(vectors, start + rank, start + n);
      const length = norm(values, 0, n);
      // Beside a constant alone a column varies or does not; the level that it has says nothing.
      const noise = isBesideConstant && rank > 1 ? levelTolerance * length : 0;
      if (!(left > Math.max(dependenceTolerance * spread, noise))) {
        dependent.push(column);
        continue;
      }
      this.kept.push(column);
      this.exponents.push(exponent);
      this.origins[rank] = origin === 0 ? 0 : origin / this.constant;
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
    for (let j = 1; j < this.rank; j++) {
      for (let i = 1; i <= j; i++) this.upperInverse[j]! -= this.origins[i]! * this.upperInverse[i * k + j]!;
    }
    let squares = 0;
    for (let i = 0; i < this.rank; i++) {
      for (let j = i; j < this.rank; j++) squares += (this.upperInverse[i * k + j]! * this.lengths[i]!) ** 2;
    }
    this.condition = Math.sqrt(this.rank * squares);
  }

  /** Least-squares coefficients and residuals of y, n finite values, on the independent columns. */
  solve(y: Float64Array): LeastSquaresSolution {
    const { values, exponent } = unitSized(y);
    const origin = this.constant === 0 ? 0 : valueNearestMean(values);
    const { r, b } = this.solveAugmented(values, undefined, origin);
    return {
      exponent,
      coefficients: b,
      residuals: r,
      fittedFromOrigin: values.map((value, i) => value - origin - r[i]!),
    };
  }

  /** The columns of Q, orthonormal, n values each, for the independent columns. */
  orthonormal(): Float64Array[] {
    return this.kept.map((_, j) => {
      const column = new Float64Array(this.n);
      column[j] = 1;
      for (let l = this.rank - 1; l >= 0; l--) this.reflect(l, column, 0);
      return column;
    });
  }

  /** R^-1 by rows, for the independent columns: X R^-1 is Q and R^-1 R^-1' is (X'X)^-1. */
  inverseFactor(): number[][] {
    return this.kept.map((_, i) => this.kept.map((_, j) => this.upperInverse[i * this.k + j]!));
  }

  /** (X'X)^-1 of the independent columns, by rows. */
  inverseCrossProduct(): Float64Array[] {
    return this.condition > refinedAbove ? this.refinedInverse() : this.plainInverse();
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
      return this.solveAugmented(new Float64Array(this.n), unit, 0).b.map((value) => -value);
    });
    return rows.map((row, i) => row.map((value, j) => (value + rows[j]![i]!) / 2));
  }

  /**
   * Solves r + X b = y, X'r = c for the scaled columns X; without c, least squares. `origin` is a value amid
   * those of y, for the constant to begin from.
   */
  private solveAugmented(
    y: Float64Array,
    c: Float64Array | undefined,
    origin: number,
  ): { r: Float64Array; b: Float64Array } {
    const { n, rank, design } = this;
    const r = new Float64Array(n);
    const b = new Float64Array(rank);
    if (origin !== 0) b[0] = origin / this.constant;
    const upperPart = y.map((value) => value - origin);
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
      if (size === 0) break;
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
   * equation is R'h = c and the first is R b = (Q'y)_1 - h, d = (Q'y)_2. R being that of the columns less
   * their origins, c is turned to these and b back.
   */
  private correct(upperPart: Float64Array, lowerPart: Float64Array): { r: Float64Array; b: Float64Array } {
    const { k, rank, upper, origins } = this;
    for (let j = 0; j < rank; j++) this.reflect(j, upperPart, 0);
    const h = new Float64Array(rank);
    for (let j = 0; j < rank; j++) {
      let sum = j === 0 ? lowerPart[0]! : lowerPart[j]! - origins[j]! * lowerPart[0]!;
      for (let i = 0; i < j; i++) sum -= upper[i * k + j]! * h[i]!;
      h[j] = sum / upper[j * k + j]!;
    }
    const b = new Float64Array(rank);
    for (let i = rank - 1; i >= 0; i--) {
      let sum = upperPart[i]! - h[i]!;
      for (let j = i + 1; j < rank; j++) sum -= upper[i * k + j]! * b[j]!;
      b[i] = sum / upper[i * k + i]!;
    }
    for (let j = 1; j < rank; j++) b[0]! -= origins[j]! * b[j]!;
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

/** The value of a column that has the same throughout, divided by its power of two; 0 for any other. */
function constantOf(column: Float64Array | undefined): number {
  if (column === undefined) return 0;
  const first = column[0];
  return column.every((value) => value === first) ? (unitSized(column.subarray(0, 1)).values[0] ?? 0) : 0;
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
