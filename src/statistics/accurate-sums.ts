import { productError, splitter } from "../numbers/decimal.js";

/**
 * Sums of products in about twice the precision of a double: what rounding cuts off is computed exactly and
 * kept in a second number.
 *
 * @see Ogita, T., Rump, S. M. and Oishi, S. (2005). Accurate sum and dot product. SIAM J. Sci. Comput. 26(6).
 *   Dekker, T. J. (1971). A floating-point technique for extending the available precision. Numerische
 *   Mathematik 18, 224-242, for the two halves of a number.
 */

/** Numbers in two parts each, high + low. */
export interface TwoParts {
  high: Float64Array;
  low: Float64Array;
}

/** Adds factor times the values to high + low, keeping what rounding cuts off in low. */
export function addScaled({ high, low }: TwoParts, values: Float64Array, factor: number): void {
  const spreadFactor = splitter * factor;
  const factorHead = spreadFactor - (spreadFactor - factor);
  const factorTail = factor - factorHead;
  for (let i = 0; i < high.length; i++) {
    const value = values[i]!;
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

/** first - x'y as if in twice the working precision. */
export function accurateDifference(first: number, x: Float64Array, y: Float64Array): number {
  let high = first;
  let low = 0;
  for (let i = 0; i < y.length; i++) {
    const a = -x[i]!;
    const b = y[i]!;
    const product = a * b;
    const sum = high + product;
    const added = sum - high;
    low += high - (sum - added) + (product - added) + productError(a, b, product);
    high = sum;
  }
  return high + low;
}

/** A sum whose rounding errors are kept. */
export class AccurateSum {
  private low = 0;

  constructor(private high = 0) {}

  add(value: number): void {
    const before = this.high;
    const sum = before + value;
    const added = sum - before;
    this.low += before - (sum - added) + (value - added);
    this.high = sum;
  }

  /** Adds (a + aLow) b. */
  addProduct(a: number, aLow: number, b: number): void {
    const product = a * b;
    this.add(product);
    this.low += productError(a, b, product) + aLow * b;
  }

  get value(): number {
    return this.high + this.low;
  }
}

/** Some rows of a column less its origin, each value split into two halves whose products are exact. */
export class SplitRows {
  readonly heads: Float64Array;
  readonly tails: Float64Array;
  /** What rounding cut off the differences. */
  readonly rests: Float64Array;
  hasRests = false;

  constructor(count: number) {
    this.heads = new Float64Array(count);
    this.tails = new Float64Array(count);
    this.rests = new Float64Array(count);
  }

  /** Takes `count` rows of a column from `from` on; those beyond are zero. */
  take(column: Float64Array, from: number, count: number, origin: number): void {
    const { heads, tails, rests } = this;
    this.hasRests = false;
    for (let i = 0; i < heads.length; i++) {
      const value = i < count ? column[from + i]! : origin;
      const difference = value - origin;
      const taken = value - difference;
      const rest = value - (difference + taken) + (taken - origin);
      const spread = splitter * difference;
      const head = spread - (spread - difference);
      heads[i] = head;
      tails[i] = difference - head;
      rests[i] = rest;
      if (rest !== 0) this.hasRests = true;
    }
  }
}

/** Adds a factor times rows, and another times others, to high + low, keeping what rounding cuts off in low. */
export function addRows(
  { high, low }: TwoParts,
  rows: SplitRows,
  factor: number,
  others: SplitRows,
  otherFactor: number,
): void {
  const { heads, tails } = rows;
  const { heads: otherHeads, tails: otherTails } = others;
  const spreadFactor = splitter * factor;
  const factorHead = spreadFactor - (spreadFactor - factor);
  const factorTail = factor - factorHead;
  const otherSpread = splitter * otherFactor;
  const otherFactorHead = otherSpread - (otherSpread - otherFactor);
  const otherFactorTail = otherFactor - otherFactorHead;
  for (let i = 0; i < high.length; i++) {
    const product = heads[i]! * factorHead;
    const before = high[i]!;
    const sum = before + product;
    const added = sum - before;
    const otherProduct = otherHeads[i]! * otherFactorHead;
    const total = sum + otherProduct;
    const otherAdded = total - sum;
    high[i] = total;
    low[i]! +=
      before -
      (sum - added) +
      (product - added) +
      (sum - (total - otherAdded) + (otherProduct - otherAdded)) +
      (heads[i]! * factorTail + tails[i]! * factor) +
      (otherHeads[i]! * otherFactorTail + otherTails[i]! * otherFactor);
  }
  if (rows.hasRests) addPlain(low, rows.rests, factor);
  if (others.hasRests) addPlain(low, others.rests, otherFactor);
}

function addPlain(low: Float64Array, values: Float64Array, factor: number): void {
  for (let i = 0; i < low.length; i++) low[i]! += values[i]! * factor;
}
