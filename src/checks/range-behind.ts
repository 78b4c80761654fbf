import type { DecimalMark } from "../numbers/read-number.js";
import { floorDivide, isNegative, parseDecimal, powerOfTen, type Decimal } from "./decimal.js";
import type { RoundingRule } from "./ways-of-rounding.js";

/**
 * A way of rounding, or several at once: "half either way" takes a tie up or down, as the five ways that round to
 * the nearest do between them; "any" leaves every way open, so that the true value is only known to lie less than
 * one unit of the last place away.
 */
export type RoundingChoice = RoundingRule | "half either way" | "any";

/** What is taken where nothing is said of how a number was rounded: to the nearest, ties up or down. */
export const defaultRounding: RoundingChoice = "half either way";

/** The true values that a printed number may stand for. */
export interface RangeBehind {
  low: Decimal;
  lowIncluded: boolean;
  high: Decimal;
  highIncluded: boolean;
}

/** An end of a range, in half units of the last printed place away from the printed number. */
type Reach = readonly [low: -2 | -1 | 0, lowIncluded: boolean, high: 0 | 1 | 2, highIncluded: boolean];

const symmetric = {
  open: [-1, false, 1, false],
  closed: [-1, true, 1, true],
  none: [0, true, 0, true],
} as const satisfies Record<string, Reach>;

/** What a way does to a positive number; one that looks at the sign is turned around for a negative one. */
export const reachOfPositive: Record<Exclude<RoundingChoice, "half to even">, Reach> = {
  "half away from zero": [-1, true, 1, false],
  "half up": [-1, true, 1, false],
  "half down": [-1, false, 1, true],
  truncation: [0, true, 2, false],
  floor: [0, true, 2, false],
  ceiling: [-2, false, 0, true],
  "away from zero": [-2, false, 0, true],
  "half either way": symmetric.closed,
  any: [-2, false, 2, false],
};

/** What the ways that look at the sign do about zero. */
const reachOfZero: Partial<Record<RoundingChoice, Reach>> = {
  "half away from zero": symmetric.open,
  truncation: [-2, false, 2, false],
  "away from zero": symmetric.none,
};

/**
 * The range of true values behind a printed number, with which of its ends are in it: the inverse of rounding.
 * A number that is printed as "−0.0" is taken for a rounded negative one, so that nothing above zero is behind it.
 *
 * @param printed the digits as printed, which are its precision
 * @param rule how it was rounded
 * @throws InputError when the text is no number or two
 * @see Jung, L. (2024). scrutiny: Error Detection in Science. R package: unround().
 * @example
 * const { low, lowIncluded, high, highIncluded } = rangeBehind("2,5", "truncation");
 * decimalText(low); // => "2.50"
 * decimalText(high); // => "2.60"
 * [lowIncluded, highIncluded]; // => [true, false]
 */
export function rangeBehind(printed: string, rule: RoundingChoice, decimalMark?: DecimalMark): RangeBehind {
  const { digits, places } = parseDecimal(printed, decimalMark);
  const [low, lowIncluded, high, highIncluded] = reachOf(digits, rule);
  const end = (halves: number): Decimal => ({
    digits: 10n * digits + 5n * BigInt(halves),
    places: places + 1,
  });
  const all = { low: end(low), lowIncluded, high: end(high), highIncluded };
  return digits === 0n && isNegative(printed) ? { ...all, high: end(0), highIncluded: true } : all;
}

function reachOf(digits: bigint, rule: RoundingChoice): Reach {
  if (rule === "half to even") return digits % 2n === 0n ? symmetric.closed : symmetric.open;
  const looksAtSign = rule in reachOfZero;
  if (digits === 0n && looksAtSign) return reachOfZero[rule]!;
  const reach = reachOfPositive[rule];
  if (digits >= 0n || !looksAtSign) return reach;
  const [low, lowIncluded, high, highIncluded] = reach;
  return [-high as -2 | -1 | 0, highIncluded, -low as 0 | 1 | 2, lowIncluded];
}

/**
 * Whether a quotient lies in a range; the denominator is positive.
 *
 * @example
 * isBehind(rangeBehind("0.33", "half up"), 1n, 3n); // => true
 */
export function isBehind(range: RangeBehind, numerator: bigint, denominator: bigint): boolean {
  const { low, lowIncluded, high, highIncluded } = range;
  const aboveLow = numerator * powerOfTen(low.places) - low.digits * denominator;
  const belowHigh = high.digits * denominator - numerator * powerOfTen(high.places);
  return (lowIncluded ? aboveLow >= 0n : aboveLow > 0n) && (highIncluded ? belowHigh >= 0n : belowHigh > 0n);
}

/**
 * The whole numbers whose quotient by a denominator lies in a range: from `first` to `last`, none where `last` is
 * below `first`.
 *
 * @param denominator positive
 * @example
 * const { first, last } = multiplesBehind(rangeBehind("2.57", "half either way"), 24n);
 * last < first; // => true
 */
export function multiplesBehind(range: RangeBehind, denominator: bigint): { first: bigint; last: bigint } {
  const { low, lowIncluded, high, highIncluded } = range;
  const lowest = low.digits * denominator;
  const highest = high.digits * denominator;
  const [lowUnit, highUnit] = [powerOfTen(low.places), powerOfTen(high.places)];
  return {
    first: lowIncluded ? -floorDivide(-lowest, lowUnit) : floorDivide(lowest, lowUnit) + 1n,
    last: highIncluded ? floorDivide(highest, highUnit) : -floorDivide(-highest, highUnit) - 1n,
  };
}
