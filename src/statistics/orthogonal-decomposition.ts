import { accurateDifference, addScaled } from "./accurate-sums.js";
import { lessOrigin, unitSized, valueNearestMean } from "./magnitude.js";
import { reflect, reflectBack, reflectTogether, together } from "./reflections.js";
import { orthonormalising } from "./orthonormalising.js";
import { triangularInverse } from "./triangular-inverse.js";

/**
 * A column of which less than this share is left, in length (about its mean, where there is a constant), once
 * the columns before it have been taken out counts as a linear combination of them: what is left is rounding
 * error.
 */
const dependenceTolerance = 1e-11;

/** Likewise what is left of a column beside others and a constant when it is less than a digit of its level. */
const levelTolerance = 2 ** -52;

/** Where rounding of R grows by more than this factor in R^-1, R^-1 is corrected for (X'X)^-1. */
const correctedAbove = 2;

const mostRefinements = 8;

/** A correction that will be less than this part of the first one changes no digit. */
const negligible = 2 ** -56;

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

/** A column on its way to become a Householder vector. */
interface PreparedColumn {
  /** Divided by 2^exponent. */
  values: Float64Array;
  exponent: number;
  origin: number;
  /** Less the origin, and reflected. */
  reflected: Float64Array;
  /** Length of the values, about their mean beside a constant. */
  spread: number;
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
  /** The independent columns were divided by two to these powers. */
  readonly exponents: number[] = [];

  /** Indices of the independent columns. */
  private readonly kept: number[] = [];
  /** The constant in the first column, divided by its power of two; 0 when it is none. */
  private readonly constant: number;
  /** What was taken from the independent columns before they were reflected, in units of the constant. */
  private readonly origins: Float64Array;
  /** The same in their own units. */
  private readonly originValues: Float64Array;
  /** Lengths of the independent columns less their origins, about the mean beside a constant. */
  private readonly spreads: Float64Array;
  /** Lengths of the independent columns after division. */
  private readonly lengths: Float64Array;
  /** The independent columns, scaled. */
  private readonly design: Float64Array[] = [];
  /** Householder vectors. */
  private readonly vectors: Float64Array[] = [];
  /** R of the scaled columns less their origins, by rows of k. */
  private readonly upper: Float64Array;
  /** R^-1 of these, likewise. */
  private readonly fromOrigins: Float64Array;
  /** R^-1 of the scaled columns as they are, likewise. */
  private readonly upperInverse: Float64Array;

  /** @param columns k columns of n finite values each */
  constructor(columns: readonly Float64Array[]) {
    const k = columns.length;
    this.n = columns[0]?.length ?? 0;
    this.k = k;
    this.origins = new Float64Array(k);
    this.originValues = new Float64Array(k);
    this.spreads = new Float64Array(k);
    this.lengths = new Float64Array(k);
    this.upper = new Float64Array(k * k);
    this.constant = constantOf(columns[0]);
    const dependent: number[] = [];
    for (let first = 0, count = 1; first < k; first += count, count = Math.min(together, k - first)) {
      const group = columns.slice(first, first + count).map((column) => this.prepared(column));
      this.reflectGroup(group);
      group.forEach((column, at) => {
        if (this.keep(first + at, column)) {
          for (const later of group.slice(at + 1))
            reflect(this.vectors, this.kept.length - 1, this.kept.length, later.reflected);
        } else dependent.push(first + at);
      });
    }
    this.dependent = dependent;
    this.rank = this.kept.length;
    this.fromOrigins = triangularInverse(this.upper, k, this.rank);
    this.upperInverse = this.fromOrigins.slice();
    for (let j = 1; j < this.rank; j++) {
      for (let i = 1; i <= j; i++) this.upperInverse[j]! -= this.origins[i]! * this.upperInverse[i * k + j]!;
    }
  }

  /** A column scaled and, beside a constant, less a value amid its own. */
  private prepared(given: Float64Array): PreparedColumn {
    const { values, exponent } = unitSized(given);
    const origin = this.constant !== 0 && this.kept.length > 0 ? valueNearestMean(values) : 0;
    return { values, exponent, origin, reflected: lessOrigin(values, origin), spread: 0 };
  }

  /** Applies the reflections there are to columns, and takes their lengths, about their means beside a constant. */
  private reflectGroup(group: readonly PreparedColumn[]): void {
    const rank = this.kept.length;
    const aboutMean = this.constant !== 0 && rank > 0 ? 1 : 0;
    for (const column of group) {
      reflect(this.vectors, 0, aboutMean, column.reflected);
      column.spread = norm(column.reflected, aboutMean);
    }
    const columns = group.map(({ reflected }) => reflected);
    if (columns.length === together) reflectTogether(this.vectors, aboutMean, rank, columns);
    else for (const column of columns) reflect(this.vectors, aboutMean, rank, column);
  }

  /** Makes the next reflection of a column that those before it have reflected, unless it depends on theirs. */
  private keep(index: number, { values, exponent, origin, reflected, spread }: PreparedColumn): boolean {
    const { k, n, upper } = this;
    const rank = this.kept.length;
    const left = norm(reflected, rank);
    const length = norm(values, 0);
    // Beside a constant alone a column varies or does not; the level that it has says nothing.
    const noise = this.constant !== 0 && rank > 1 ? levelTolerance * length : 0;
    if (!(left > Math.max(dependenceTolerance * spread, noise))) return false;
    this.kept.push(index);
    this.exponents.push(exponent);
    this.origins[rank] = origin === 0 ? 0 : origin / this.constant;
    this.originValues[rank] = origin;
    this.spreads[rank] = spread;
    this.lengths[rank] = length;
    for (let i = 0; i < rank; i++) upper[i * k + rank] = reflected[i]!;
    const head = reflected[rank]!;
    const diagonal = head > 0 ? -left : left;
    upper[rank * k + rank] = diagonal;
    reflected[rank] = head - diagonal;
    const size = Math.sqrt(left * (left + Math.abs(head)));
    for (let i = rank; i < n; i++) reflected[i]! /= size;
    this.design.push(values);
    this.vectors.push(reflected);
    return true;
  }

  /** Least-squares coefficients and residuals of y, n finite values, on the independent columns. */
  solve(y: Float64Array): LeastSquaresSolution {
    const { values, exponent } = unitSized(y);
    const origin = this.constant === 0 ? 0 : valueNearestMean(values);
    const { r, b } = this.solveAugmented(values, origin);
    return {
      exponent,
      coefficients: b,
      residuals: r,
      fittedFromOrigin: values.map((value, i) => value - origin - r[i]!),
    };
  }

  /**
   * Sums of squared residuals of y on no column and on the first 1, 2, ... independent ones, from one pass: on j
   * columns what is left of Q'y beyond its first j elements. Beside a constant that on no column is about a value
   * amid those of y. y is divided by 2^exponent.
   */
  nestedSums(y: Float64Array): { exponent: number; sums: Float64Array } {
    const { values, exponent } = unitSized(y);
    const origin = this.constant === 0 ? 0 : valueNearestMean(values);
    const turned = lessOrigin(values, origin);
    reflect(this.vectors, 0, this.rank, turned);
    const sums = new Float64Array(this.rank + 1);
    let sum = norm(turned, this.rank) ** 2;
    sums[this.rank] = sum;
    for (let j = this.rank - 1; j >= 0; j--) sums[j] = sum += turned[j]! * turned[j]!;
    return { exponent, sums };
  }

  /** The columns of Q, orthonormal, n values each, for the independent columns. */
  orthonormal(): Float64Array[] {
    return this.kept.map((_, j) => {
      const column = new Float64Array(this.n);
      column[j] = 1;
      reflectBack(this.vectors, 0, this.rank, column);
      return column;
    });
  }

  /** R^-1 by rows, for the independent columns: X R^-1 is Q and R^-1 R^-1' is (X'X)^-1. */
  inverseFactor(): number[][] {
    return this.kept.map((_, i) => this.kept.map((_, j) => this.upperInverse[i * this.k + j]!));
  }

  /** (X'X)^-1 of the independent columns, by rows. */
  inverseCrossProduct(): Float64Array[] {
    const { k, rank } = this;
    const factor =
      this.amplification() > correctedAbove
        ? orthonormalising(this.design, this.originValues, this.constant, this.fromOrigins, k)
        : this.upperInverse;
    const inverse = Array.from({ length: rank }, () => new Float64Array(rank));
    for (let i = 0; i < rank; i++) {
      for (let j = i; j < rank; j++) {
        let sum = 0;
        for (let l = j; l < rank; l++) sum += factor[i * k + l]! * factor[j * k + l]!;
        inverse[i]![j] = inverse[j]![i] = sum;
      }
    }
    return inverse;
  }

  /**
   * By how much, at most, rounding of R's columns can grow in R^-1: the 2-norm of D R^-1, D the lengths of the
   * columns less their origins, from above by the 1- and maximum norms.
   */
  private amplification(): number {
    const { k, rank, spreads, fromOrigins } = this;
    const rows = new Float64Array(rank);
    let largestColumn = 0;
    for (let j = 0; j < rank; j++) {
      let column = 0;
      for (let i = 0; i <= j; i++) {
        const size = spreads[i]! * Math.abs(fromOrigins[i * k + j]!);
        column += size;
        rows[i]! += size;
      }
      largestColumn = Math.max(largestColumn, column);
    }
    return Math.sqrt(largestColumn * Math.max(...rows));
  }

  /**
   * Solves r + X b = y, X'r = 0 for the scaled columns X. `origin` is a value amid those of y, for the constant
   * to begin from.
   */
  private solveAugmented(y: Float64Array, origin: number): { r: Float64Array; b: Float64Array } {
    const { n, rank, design } = this;
    const r = new Float64Array(n);
    const b = new Float64Array(rank);
    if (origin !== 0) b[0] = origin / this.constant;
    const upperPart = lessOrigin(y, origin);
    const lowerPart = new Float64Array(rank);
    const rounding = new Float64Array(n);
    let first = 0;
    let lastCorrection = Infinity;
    for (let round = 0; round <= mostRefinements; round++) {
      const correction = this.correct(upperPart, lowerPart);
      const size = weightedNorm(correction.b, this.lengths) + norm(correction.r, 0);
      // A correction that no longer shrinks is rounding error.
      if (size > lastCorrection / 2 || size === 0) break;
      for (let i = 0; i < n; i++) r[i]! += correction.r[i]!;
      for (let j = 0; j < rank; j++) b[j]! += correction.b[j]!;
      if (round === 0) first = size;
      // Nor would the next one be more than that when it shrinks as much again.
      else if (size * (size / lastCorrection) <= negligible * first) break;
      lastCorrection = size;

      for (let i = 0; i < n; i++) upperPart[i] = y[i]!;
      rounding.fill(0);
      const left = { high: upperPart, low: rounding };
      addScaled(left, r, -1);
      for (let j = 0; j < rank; j++) addScaled(left, design[j]!, -b[j]!);
      for (let i = 0; i < n; i++) upperPart[i]! += rounding[i]!;
      for (let j = 0; j < rank; j++) lowerPart[j] = accurateDifference(0, design[j]!, r);
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
    reflect(this.vectors, 0, rank, upperPart);
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
    reflectBack(this.vectors, 0, rank, upperPart);
    return { r: upperPart.slice(), b };
  }
}

/** The value of a column that has the same throughout, divided by its power of two; 0 for any other. */
function constantOf(column: Float64Array | undefined): number {
  if (column === undefined) return 0;
  const first = column[0];
  return column.every((value) => value === first) ? (unitSized(column.subarray(0, 1)).values[0] ?? 0) : 0;
}

function norm(values: Float64Array, from: number): number {
  let squares = 0;
  for (let i = from; i < values.length; i++) squares += values[i]! * values[i]!;
  return Math.sqrt(squares);
}

function weightedNorm(values: Float64Array, weights: Float64Array): number {
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i]! * weights[i]!) ** 2;
  return Math.sqrt(squares);
}
