import { InputError, quoted } from "../errors.js";
import type { DecimalMark } from "../numbers/read-number.js";
import { ceilDivide, floorDivide, powerOfTen } from "./decimal.js";
import { requireCount, sumsBehind } from "./grim.js";
import type { IntegerTotals } from "./integer-samples.js";
import { problems } from "./moments-words.js";
import { defaultRounding, rangeBehind, type RangeBehind, type RoundingChoice } from "./range-behind.js";

/** How a printed mean and standard deviation came about. */
export interface MomentsOptions {
  /** How both were rounded; to the nearest, ties up or down, when not given. */
  rounding?: RoundingChoice;
  /** Items with whole-number answers that were averaged for each person; 1 when not given. */
  items?: number;
  /** The least and the greatest answer that an item takes; none when not given. */
  min?: number;
  max?: number;
  /** The standard deviation divides by n and not by n - 1. */
  population?: boolean;
  decimalMark?: DecimalMark;
}

/** The totals of whole numbers that a printed mean and standard deviation leave open. */
export interface PossibleTotals {
  /** Each sum of the data, with the sums of squares that the standard deviation allows; nearest to the mean first. */
  sums: readonly { sum: bigint; firstSquares: bigint; lastSquares: bigint }[];
}

/** Sums of the data behind one printed mean that are looked through. */
const mostSums = 1_000_000n;

/**
 * The sums behind a printed mean, the nearest to it first; null where GRIM finds none.
 *
 * @throws InputError when there are more than a million
 */
export function orderedSums(
  mean: string,
  n: number,
  { items = 1, rounding = defaultRounding, decimalMark }: MomentsOptions,
): bigint[] {
  requireCount("n", n);
  requireCount("items", items);
  const found = sumsBehind(rangeBehind(mean, rounding, decimalMark), BigInt(n) * BigInt(items));
  if (found === null) return [];
  const { first, last } = found;
  const many = last - first + 1n;
  if (many > mostSums) {
    throw new InputError({
      found: problems.manySums(String(many)),
      expected: problems.atMostSums(String(mostSums)),
      advice: problems.moreDigits,
    });
  }
  const middle = floorDivide(first + last, 2n);
  // Middle, one above, one below, two above, ...
  return Array.from({ length: Number(many) }, (_, i) => middle + BigInt(i % 2 === 1 ? (i + 1) / 2 : -i / 2));
}

/** The range of a printed standard deviation. @throws InputError when it is negative */
export function deviationBehind(
  sd: string,
  { rounding = defaultRounding, decimalMark }: MomentsOptions,
): RangeBehind {
  const range = rangeBehind(sd, rounding, decimalMark);
  const { high, highIncluded } = range;
  if (high.digits > 0n || (high.digits === 0n && highIncluded)) return range;
  throw new InputError({
    found: problems.negativeDeviation(quoted(sd)),
    expected: problems.notNegative,
  });
}

/**
 * The sums of squares of n whole numbers of a sum whose standard deviation, divided by the items, lies in a range:
 * n Q - S^2 = n (n - 1) items^2 SD^2, or with n in place of n - 1.
 */
export function squaresBehind(
  sum: bigint,
  deviation: RangeBehind,
  n: number,
  { items = 1, population = false }: MomentsOptions,
): { first: bigint; last: bigint } {
  const factor = BigInt(items) ** 2n * BigInt(n) * BigInt(population ? n : n - 1);
  const unit = powerOfTen(2 * deviation.low.places);
  const divisor = BigInt(n) * unit;
  const ofEnd = (digits: bigint) => sum * sum * unit + factor * digits * digits;
  const { low, lowIncluded, high, highIncluded } = deviation;
  const lowest = low.digits > 0n ? ofEnd(low.digits) : sum * sum * unit;
  const highest = ofEnd(high.digits);
  return {
    first: lowIncluded || low.digits < 0n ? ceilDivide(lowest, divisor) : floorDivide(lowest, divisor) + 1n,
    last: highIncluded ? floorDivide(highest, divisor) : ceilDivide(highest, divisor) - 1n,
  };
}

/** n at least 2 where the standard deviation divides by n - 1, and a scale whose ends are in order. */
export function requireMoments(n: number, { items = 1, min, max, population = false }: MomentsOptions): void {
  requireCount("n", n, population ? 1 : 2);
  requireCount("items", items);
  const isWhole = [min, max].every((end) => end === undefined || Number.isSafeInteger(end));
  if (isWhole && (min ?? -Infinity) < (max ?? Infinity)) return;
  throw new InputError({
    found: problems.scale(String(min ?? "-∞"), String(max ?? "∞")),
    expected: problems.scaleWanted,
  });
}

/** Totals below which sums of squares are exact in doubles, with room for what is done with them. */
const greatestSquares = 2n ** 50n;

/** Totals with the origin moved near to the mean, so that doubles hold them. */
export interface CentredTotals extends IntegerTotals {
  /** What was taken from each number. */
  centre: number;
}

/**
 * Totals of whole numbers less their mean, rounded down.
 *
 * @throws InputError when even so the squares are too large for exact arithmetic
 */
export function centred(
  n: number,
  sum: bigint,
  squares: bigint,
  { items = 1, min, max }: MomentsOptions,
): CentredTotals {
  const centre = floorDivide(sum, BigInt(n));
  const left = squares - 2n * centre * sum + BigInt(n) * centre * centre;
  if (left > greatestSquares || centre > greatestSquares || centre < -greatestSquares) {
    throw new InputError({ found: problems.wideScale, expected: problems.smallerUnit });
  }
  const shift = Number(centre);
  return {
    n,
    sum: Number(sum - centre * BigInt(n)),
    squares: Number(left),
    low: min === undefined ? -Infinity : min * items - shift,
    high: max === undefined ? Infinity : max * items - shift,
    centre: shift,
  };
}
