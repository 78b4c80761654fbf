import { binaryExponent, timesPowerOfTwo, valueNearestMean } from "./magnitude.js";

/** Columns are divided by another power of two when a block exceeds the one so far by this exponent. */
const exponentSlack = 100;

/** What a factor knows of the observations that it has taken in, as it passes from one thread to another. */
export interface FactorState {
  n: number;
  /** R by rows, of the columns less their origins and divided by two to their exponents. */
  upper: Float64Array;
  /** A value amid the first block of each column, 0 for the constant. */
  origin: Float64Array;
  /** NaN for a column that has not varied yet. */
  exponent: Float64Array;
  lowest: Float64Array;
  highest: Float64Array;
}

/**
 * The triangular factor R of the QR decomposition of (1, X, y), brought up to date by Householder reflections with
 * each block of observations, which are then forgotten. All columns are measured from a value amid their first block,
 * so that a level far from zero costs no digits, and divided by powers of two, so that no magnitude overflows or
 * vanishes. Factors of parts of a table make the factor of the whole.
 *
 * @see Demmel, J. et al. (2012). Communication-optimal parallel and sequential QR and LU factorizations. SIAM Journal
 *   on Scientific Computing 34(1), A206-A239, sections 3 and 4 (parallel and sequential TSQR).
 */
export class TriangularFactor implements FactorState {
  n = 0;
  readonly upper: Float64Array;
  readonly origin: Float64Array;
  readonly exponent: Float64Array;
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
  private ones = new Float64Array(0);
  /** Of one column with those behind it: the sums of products, then the multiples that a reflection takes. */
  private readonly products: Float64Array;
  private readonly hasOrigin: boolean;

  /**
   * @param width columns of (1, X, y)
   * @param origin from which the columns are measured; from a value amid their first block when not given
   */
  constructor(
    readonly width: number,
    origin?: Float64Array,
  ) {
    this.upper = new Float64Array(width * width);
    this.products = new Float64Array(width);
    this.hasOrigin = origin !== undefined;
    this.origin = origin === undefined ? new Float64Array(width) : origin.slice();
    this.exponent = new Float64Array(width).fill(Number.NaN);
    this.exponent[0] = 0;
    this.lowest = new Float64Array(width).fill(Infinity);
    this.highest = new Float64Array(width).fill(-Infinity);
  }

  /**
   * Takes in the first `count` values of each column: the regressors in their order, then the dependent
   * variable, all finite. The arrays are overwritten.
   */
  add(columns: readonly Float64Array[], count: number): void {
    if (count === 0) return;
    if (this.ones.length < count) this.ones = new Float64Array(count).fill(1);
    const { products } = this;
    products[0] = count;
    columns.forEach((column, j) => (products[j + 1] = this.toUnits(column, count, j + 1)));
    this.reduce([this.ones, ...columns], count);
    this.n += count;
  }

  /**
   * Takes in all that another factor has taken in, whose columns are measured from the same origins. Its R stands for
   * its observations: R'R is the same.
   */
  merge(other: FactorState): void {
    const { width } = this;
    if (this.n === 0) this.origin.set(other.origin);
    const rows = Array.from({ length: width }, () => new Float64Array(width));
    for (let j = 0; j < width; j++) {
      this.lowest[j] = Math.min(this.lowest[j]!, other.lowest[j]!);
      this.highest[j] = Math.max(this.highest[j]!, other.highest[j]!);
      const theirs = other.exponent[j]!;
      if (!(theirs <= this.exponent[j]!) && !Number.isNaN(theirs)) this.toExponent(j, theirs);
      const shift = Number.isNaN(theirs) ? 0 : theirs - this.exponent[j]!;
      for (let i = 0; i <= j; i++) rows[j]![i] = timesPowerOfTwo(other.upper[i * width + j]!, shift);
    }
    this.products.forEach((_, l) => {
      this.products[l] = rows[l]!.reduce((sum, value, i) => sum + rows[0]![i]! * value, 0);
    });
    this.reduce(rows, width);
    this.n += other.n;
  }

  /** Divides a column of R by another power of two. */
  private toExponent(j: number, wanted: number): void {
    const { upper, width, exponent } = this;
    const before = exponent[j]!;
    for (let i = 0; i <= j && !Number.isNaN(before); i++) {
      upper[i * width + j] = timesPowerOfTwo(upper[i * width + j]!, before - wanted);
    }
    exponent[j] = wanted;
  }

  /**
   * Takes the origin from a block of column j and divides it, and R likewise where it grew much larger.
   *
   * @returns the sum of what it is then
   */
  private toUnits(column: Float64Array, count: number, j: number): number {
    const { origin, exponent, lowest, highest } = this;
    let low = lowest[j]!;
    let high = highest[j]!;
    for (let i = 0; i < count; i++) {
      const value = column[i]!;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    lowest[j] = low;
    highest[j] = high;
    if (this.n === 0 && !this.hasOrigin) origin[j] = valueNearestMean(column, count);
    // Halved, as the distance between two doubles may be too large for one.
    const half = Math.max(high / 2 - origin[j]! / 2, origin[j]! / 2 - low / 2);
    if (half === 0) {
      column.fill(0, 0, count);
      return 0;
    }
    const wanted = binaryExponent(half);
    if (!(wanted <= exponent[j]! + exponentSlack)) this.toExponent(j, wanted);
    const factor = timesPowerOfTwo(1, -exponent[j]!);
    const unitOrigin = origin[j]! * factor;
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const value = column[i]! * factor - unitOrigin;
      column[i] = value;
      sum += value;
    }
    return sum;
  }

  /**
   * Reflects the rows of the block into R, one column after the other. One pass over the block takes a reflection from
   * the columns behind its pivot and already sums what the next reflection asks for; for the first one `products` has the
   * sums of the products of the first column with each.
   */
  private reduce(block: readonly Float64Array[], count: number): void {
    const { width, upper, products } = this;
    for (let j = 0; j < width; j++) {
      const diagonal = upper[j * width + j]!;
      const squares = products[j]!;
      const length = Math.sqrt(diagonal * diagonal + squares);
      const reflected = diagonal > 0 ? -length : length;
      const head = diagonal - reflected;
      const scale = squares === 0 ? 0 : 2 / (head * head + squares);
      if (squares !== 0) upper[j * width + j] = reflected;
      for (let l = j + 1; l < width; l++) {
        const multiple = squares === 0 ? 0 : (head * upper[j * width + l]! + products[l]!) * scale;
        upper[j * width + l]! -= multiple * head;
        products[l] = multiple;
      }
      for (let l = j + 1; l < width; l += columnsAtOnce) reflectAndSum(block, j, l, count, products);
    }
  }
}

/** Columns that a pass over a block takes at once. */
const columnsAtOnce = 3;

/**
 * Takes multiples of column j from those from l on, and puts in the place of each multiple the sum of the products of
 * that column with column j + 1, which is among the first of them.
 */
function reflectAndSum(
  block: readonly Float64Array[],
  j: number,
  l: number,
  count: number,
  products: Float64Array,
) {
  const pivot = block[j]!;
  const next = block[j + 1]!;
  const a = block[l]!;
  const b = block[l + 1];
  const c = block[l + 2];
  const [ofA, ofB, ofC] = [products[l]!, products[l + 1]!, products[l + 2]!];
  let sumA = 0;
  let sumB = 0;
  let sumC = 0;
  if (b !== undefined && c !== undefined) {
    for (let i = 0; i < count; i++) {
      const value = pivot[i]!;
      const newA = (a[i]! -= ofA * value);
      const newB = (b[i]! -= ofB * value);
      const newC = (c[i]! -= ofC * value);
      const other = next[i]!;
      sumA += other * newA;
      sumB += other * newB;
      sumC += other * newC;
    }
    products[l + 2] = sumC;
  } else if (b !== undefined) {
    for (let i = 0; i < count; i++) {
      const value = pivot[i]!;
      const newA = (a[i]! -= ofA * value);
      const newB = (b[i]! -= ofB * value);
      const other = next[i]!;
      sumA += other * newA;
      sumB += other * newB;
    }
  } else {
    for (let i = 0; i < count; i++) {
      const newA = (a[i]! -= ofA * pivot[i]!);
      sumA += next[i]! * newA;
    }
  }
  products[l] = sumA;
  if (b !== undefined) products[l + 1] = sumB;
}
