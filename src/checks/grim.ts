import { InputError, quoted } from "../errors.js";
import type { DecimalMark } from "../numbers/read-number.js";
import { decimalText, floorDivide, parseDecimal, powerOfTen, type Decimal } from "./decimal.js";
import { problems } from "./moments-words.js";
import { defaultRounding, multiplesBehind, rangeBehind, reachOfPositive } from "./range-behind.js";
import type { RangeBehind, RoundingChoice } from "./range-behind.js";
import { roundedQuotient, roundingRuleNames, type RoundingRule } from "./ways-of-rounding.js";

export interface GrimOptions {
  /** Items that each person answered and that were averaged; 1 when not given. */
  items?: number;
  /** The printed number is a percentage of n (or of n times items). */
  percent?: boolean;
  /** How it was rounded; to the nearest, ties up or down, when not given. */
  rounding?: RoundingChoice;
  decimalMark?: DecimalMark;
}

/** What whole numbers allow for a printed mean or percentage. */
export interface Grim {
  possible: boolean;
  /** The least and the greatest sum of the data (of a percentage, the count) behind the printed number. */
  sums: { first: bigint; last: bigint } | null;
  /** The nearest printed numbers on either side that are possible, where the printed one is not. */
  nearest: { below: string | null; above: string | null };
  /** Ways of rounding under which the printed number would be possible. */
  possibleUnder: RoundingRule[];
  /** The nearest n, smaller and greater, at which it is possible, where it is not at this one; at most 1,000 away. */
  possibleAt: { smaller: number | null; greater: number | null };
  /** The share of numbers with as many digits that are impossible at this n: what the test can find at all. */
  power: number;
}

/** How far from n another one is looked for. */
const reachOfN = 1000;

/**
 * GRIM: whether a mean of whole numbers, or a percentage of a whole number, can be printed so at this n. Exact
 * in whole numbers. Where n times items is as large as the number of values that can be printed between two whole
 * numbers, every mean is possible and the power is zero.
 *
 * @param printed the digits as printed
 * @param n observations
 * @throws InputError when the text is no number or two, or n or items is no whole number from 1 on
 * @see Brown, N. J. L. and Heathers, J. A. J. (2017). The GRIM test. Social Psychological and Personality Science
 *   8(4), 363-369.
 * @example
 * grim("2.57", 24).possible; // => false
 * grim("2.57", 24).power; // => 0.72
 * grim("54,0", 150, { percent: true }).possible; // => true
 */
export function grim(printed: string, n: number, options: GrimOptions = {}): Grim {
  const { items = 1, percent = false, rounding = defaultRounding, decimalMark } = options;
  requireCount("n", n);
  requireCount("items", items);
  const decimal = parseDecimal(printed, decimalMark);
  const parts = BigInt(n) * BigInt(items);
  const sumsUnder = (rule: RoundingChoice, ofParts: bigint) =>
    sumsBehind(rangeBehind(printed, rule, decimalMark), ofParts, percent);
  const sums = sumsUnder(rounding, parts);
  const isPossibleAt = (other: number) => sumsUnder(rounding, BigInt(other) * BigInt(items)) !== null;
  return {
    possible: sums !== null,
    sums,
    nearest:
      sums === null ? nearestPossible(decimal, parts, percent, rounding) : { below: null, above: null },
    possibleUnder: roundingRuleNames.filter((rule) => sumsUnder(rule, parts) !== null),
    possibleAt: {
      smaller: sums === null ? nearestN(n, -1, isPossibleAt) : null,
      greater: sums === null ? nearestN(n, 1, isPossibleAt) : null,
    },
    power: grimPower(n, decimal.places, { items, percent, rounding }),
  };
}

/** @throws InputError unless the value is a whole number that is not too small */
export function requireCount(name: string, value: number, least = 1): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw new InputError({
    found: problems.count(name, quoted(value).replaceAll('"', "")),
    expected: problems.wholeFrom(least),
  });
}

/**
 * The whole sums whose mean, of so many parts, lies in a range; null where there is none. Of a percentage the sum
 * is a count, from 0 to the number of parts.
 */
export function sumsBehind(
  range: RangeBehind,
  parts: bigint,
  percent = false,
): { first: bigint; last: bigint } | null {
  const shift = percent ? 2 : 0;
  const moved = ({ digits, places }: Decimal): Decimal => ({ digits, places: places + shift });
  const found = multiplesBehind({ ...range, low: moved(range.low), high: moved(range.high) }, parts);
  const first = percent && found.first < 0n ? 0n : found.first;
  const last = percent && found.last > parts ? parts : found.last;
  return last < first ? null : { first, last };
}

function nearestN(n: number, step: 1 | -1, isPossible: (n: number) => boolean): number | null {
  for (let other = n + step; other >= 1 && Math.abs(other - n) <= reachOfN; other += step) {
    if (isPossible(other)) return other;
  }
  return null;
}

/** The ways that together do what several at once do. */
const eachWay: Partial<Record<RoundingChoice, readonly RoundingRule[]>> = {
  "half either way": ["half up", "half down"],
  any: ["floor", "ceiling"],
};

/** The possible numbers on either side, printed as the given one was said to be. */
function nearestPossible(
  { digits, places }: Decimal,
  parts: bigint,
  percent: boolean,
  rounding: RoundingChoice,
): Grim["nearest"] {
  const scale = places + (percent ? 2 : 0);
  const below = floorDivide(digits * parts, powerOfTen(scale));
  // A way that rounds up may print the sum below as a number above, so one more on either side is looked at.
  const sums = [-1n, 0n, 1n, 2n]
    .map((aside) => below + aside)
    .filter((sum) => !percent || (sum >= 0n && sum <= parts));
  const rules = eachWay[rounding] ?? [rounding as RoundingRule];
  const near = sums
    .flatMap((sum) => rules.map((rule) => roundedQuotient(sum, parts, scale, rule)))
    .sort((a, b) => (a < b ? -1 : 1));
  const text = (found: bigint | undefined) =>
    found === undefined ? null : decimalText({ digits: found, places });
  return {
    below: text(near.findLast((other) => other < digits)),
    above: text(near.find((other) => other > digits)),
  };
}

/**
 * The power of GRIM: the share of printed numbers with so many digits that no sum of whole numbers gives. It is the
 * same for every way that rounds a value to one number only; where a tie may go both ways a little less, and where
 * every way is left open much less.
 *
 * With N = n items, x = 10^places and g = gcd(N, x), the remainders of m N by x over the printed numbers m = 0, ...,
 * x - 1 are the multiples of g below x, each g times; m is impossible where its range, N halves wide to either side,
 * holds no multiple of x.
 *
 * @param places digits after the decimal mark of the printed number
 * @example
 * grimPower(28, 2); // => 0.72
 * grimPower(1500, 1, { percent: true }); // => 0
 */
export function grimPower(n: number, places: number, options: Omit<GrimOptions, "decimalMark"> = {}): number {
  const { items = 1, percent = false, rounding = defaultRounding } = options;
  const [parts, printable] = [BigInt(n) * BigInt(items), powerOfTen(places + (percent ? 2 : 0))];
  const [low, lowIncluded, high, highIncluded] =
    reachOfPositive[rounding === "half to even" ? "half up" : rounding];
  const step = greatestCommonDivisor(parts, printable);
  // Twice the remainder lies in [from, to]; it is a multiple of 2 g.
  const from = BigInt(-low) * parts + (lowIncluded ? 1n : 0n);
  const to = 2n * printable - BigInt(high) * parts - (highIncluded ? 1n : 0n);
  const double = 2n * step;
  const first = (from + double - 1n) / double;
  const last = to < 0n ? -1n : to / double;
  const impossible = last < first ? 0n : (last - first + 1n) * step;
  return Number((impossible * 10n ** 15n) / printable) / 1e15;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
