import { InputError, quoted } from "../errors.js";
import { asIs } from "../languages.js";
import type { DecimalMark } from "../numbers/read-number.js";
import { compareDecimals, parseDecimal, powerOfTen, type Decimal } from "./decimal.js";
import { defaultRounding, rangeBehind, type RoundingChoice } from "./range-behind.js";
import { problems } from "./words.js";

/** Printed shares of one total. */
export interface ShareSet {
  /** The shares as printed, in per cent unless the options say otherwise. */
  readonly shares: readonly string[];
  /** Whether everyone is in exactly one of them, so that the counts sum to the total. */
  readonly isExhaustive: boolean;
  /** Place of a share that is not rounded itself but the whole less the printed others; of an exhaustive set. */
  readonly closing?: number;
  /** Needed where a share could be read two ways, as "1,234". */
  readonly decimalMark?: DecimalMark;
}

/** Which totals are looked through, and how the shares were made. */
export interface ShareOptions {
  /** How the shares were rounded; to the nearest, ties either way, when not given. */
  rounding?: RoundingChoice;
  /** The share of everyone: 100 when not given, 1 for proportions. */
  whole?: number;
}

/** The totals that are looked through. */
export interface TotalRange {
  /** 1 when not given. */
  least?: number;
  /** When not given, as far as totals can be impossible, and 10,000 at the most. */
  most?: number;
}

/** Whole numbers from `first` to `last`. */
export interface CountRange {
  first: number;
  last: number;
}

/** The totals that can give printed shares. */
export interface ReverseGrim {
  least: number;
  most: number;
  /** Totals that can give all shares at once, ascending. */
  totals: number[];
  /** How many totals between the bounds cannot. */
  impossible: number;
  /** The total from which on every total is possible, whatever the bound; null where that is never so or not known. */
  everyFrom: number | null;
}

/** Totals looked through where nothing bounds them. */
const mostByDefault = 10_000;

/**
 * All totals that can give a set of printed shares, or several sets that share their total: of each share a whole
 * number lies in its range, and of an exhaustive set such numbers sum to the total. Whole numbers throughout.
 *
 * @param sets shares with a common total
 * @throws InputError for a share that is no number, or outside 0 to the whole, and for bounds that are none
 * @see Brown, N. J. L. and Heathers, J. A. J. (2017). The GRIM test. Social Psychological and Personality Science 8(4),
 *   read the other way: the mean is known and the sample size is not.
 * @example
 * const seats = { shares: ["36.6", "48.8", "14.6"], isExhaustive: true };
 * possibleTotals([seats], { most: 100 }).totals; // => [41, 82]
 * possibleTotals([seats]).everyFrom; // => 1197
 * countsAt(seats, 41); // => [{ first: 15, last: 15 }, { first: 20, last: 20 }, { first: 6, last: 6 }]
 */
export function possibleTotals(
  sets: readonly ShareSet[],
  { least = 1, most: bound, ...options }: ShareOptions & TotalRange = {},
): ReverseGrim {
  const compiled = sets.map((set) => compiledSet(set, options));
  const surelyFrom = compiled.reduce((from, set) => Math.max(from, surelyPossibleFrom(set)), 1);
  const most = bound ?? Math.max(least, Math.min(surelyFrom, mostByDefault));
  if (!Number.isSafeInteger(least) || !Number.isSafeInteger(most) || least < 1 || most < least) {
    throw new InputError({ found: asIs(`${least}–${most}`), expected: problems.boundsOfTotals });
  }
  requireExact(compiled, most);
  const totals: number[] = [];
  for (let total = least; total <= most; total += 1) {
    if (compiled.every((set) => isPossible(set, total))) totals.push(total);
  }
  const impossible = most - least + 1 - totals.length;
  return { least, most, totals, impossible, everyFrom: everyFrom(compiled, surelyFrom, totals, most) };
}

/** The first total after the last impossible one, where it is known that there is no other beyond the bound. */
function everyFrom(
  sets: readonly CompiledSet[],
  surelyFrom: number,
  totals: readonly number[],
  most: number,
): number | null {
  if (!Number.isFinite(surelyFrom)) return null;
  if (surelyFrom > most) return surelyFrom > 10 * mostByDefault ? null : lastImpossible(sets, surelyFrom) + 1;
  let from = most + 1;
  for (let i = totals.length - 1; i >= 0 && totals[i] === from - 1; i -= 1) from -= 1;
  return from;
}

function lastImpossible(sets: readonly CompiledSet[], surelyFrom: number): number {
  let total = surelyFrom - 1;
  while (total >= 1 && sets.every((set) => isPossible(set, total))) total -= 1;
  return total;
}

/**
 * The counts that each share of a set can be of a total; of an exhaustive set those that the other counts allow.
 *
 * @returns undefined where the total cannot give the shares
 * @example
 * countsAt({ shares: ["50", "25"], isExhaustive: false }, 200); // => [{ first: 99, last: 101 }, { first: 49, last: 51 }]
 */
export function countsAt(set: ShareSet, total: number, options: ShareOptions = {}): CountRange[] | undefined {
  const compiled = compiledSet(set, options);
  requireExact([compiled], total);
  if (!isPossible(compiled, total)) return undefined;
  const own = compiled.shares.map((share, i): CountRange =>
    i === compiled.closing
      ? { first: 0, last: total }
      : { first: firstCount(share, total), last: lastCount(share, total) },
  );
  if (!compiled.isExhaustive) return own;
  const fewest = own.reduce((sum, { first }) => sum + first, 0);
  const most = own.reduce((sum, { last }) => sum + last, 0);
  return own.map(({ first, last }) => ({
    first: Math.max(first, total - (most - last)),
    last: Math.min(last, total - (fewest - first)),
  }));
}

/** The range of a share as a part of the total: the ends over the divisor. */
interface CompiledShare {
  low: number;
  lowIncluded: boolean;
  high: number;
  highIncluded: boolean;
  divisor: number;
}

interface CompiledSet {
  shares: CompiledShare[];
  isExhaustive: boolean;
  closing: number;
  /** False for a closing share that is not the whole less the others as printed. */
  closes: boolean;
}

function compiledSet(
  { shares, isExhaustive, closing = -1, decimalMark }: ShareSet,
  { rounding = defaultRounding, whole = 100 }: ShareOptions,
): CompiledSet {
  const entire = { digits: BigInt(whole), places: 0 };
  const compiled = shares.map((printed) => {
    const value = parseDecimal(printed, decimalMark);
    if (value.digits < 0n || compareDecimals(value, entire) > 0) {
      throw new InputError({ found: problems.share(quoted(printed)), expected: problems.shareUpTo(whole) });
    }
    const { low, high, lowIncluded, highIncluded } = rangeBehind(printed, rounding, decimalMark);
    const divisor = Number(BigInt(whole) * powerOfTen(low.places));
    return { low: Number(low.digits), lowIncluded, high: Number(high.digits), highIncluded, divisor };
  });
  const closes = closing < 0 || isWhole(shares, whole, decimalMark);
  return { shares: compiled, isExhaustive: isExhaustive || closing >= 0, closing, closes };
}

/** Whether printed shares sum to the whole to the digit. */
export function isWhole(shares: readonly string[], whole = 100, decimalMark?: DecimalMark): boolean {
  return compareDecimals(sumOf(shares, decimalMark), { digits: BigInt(whole), places: 0 }) === 0;
}

/**
 * The sum of printed numbers, exactly.
 *
 * @example
 * decimalText(sumOf(["36.6", "48.8", "14.6"])); // => "100.0"
 */
export function sumOf(printed: readonly string[], decimalMark?: DecimalMark): Decimal {
  const numbers = printed.map((text) => parseDecimal(text, decimalMark));
  const places = numbers.reduce((most, number) => Math.max(most, number.places), 0);
  const digits = numbers.reduce((sum, one) => sum + one.digits * powerOfTen(places - one.places), 0n);
  return { digits, places };
}

/** Whole numbers of doubles are exact only so far. @throws InputError beyond */
function requireExact(sets: readonly CompiledSet[], total: number): void {
  const largest = Math.max(
    0,
    ...sets.flatMap(({ shares }) => shares.map((share) => Math.max(share.high, share.divisor))),
  );
  if (largest * total < Number.MAX_SAFE_INTEGER) return;
  throw new InputError({ found: problems.tooManyDigitsForTotal(total), expected: problems.fewerDigits });
}

function isPossible({ shares, isExhaustive, closing, closes }: CompiledSet, total: number): boolean {
  if (!closes) return false;
  let [fewest, most] = [0, 0];
  for (let i = 0; i < shares.length; i += 1) {
    if (i === closing) {
      most += total;
      continue;
    }
    const share = shares[i]!;
    const first = firstCount(share, total);
    const last = lastCount(share, total);
    if (first > last) return false;
    fewest += first;
    most += last;
  }
  return !isExhaustive || (fewest <= total && most >= total);
}

function firstCount({ low, lowIncluded, divisor }: CompiledShare, total: number): number {
  const product = low * total;
  const rest = product % divisor;
  const below = (product - rest) / divisor;
  return product < 0 ? 0 : rest === 0 && lowIncluded ? below : below + 1;
}

function lastCount({ high, highIncluded, divisor }: CompiledShare, total: number): number {
  const product = high * total;
  const rest = product % divisor;
  const below = (product - rest) / divisor;
  return Math.min(total, rest === 0 && !highIncluded ? below - 1 : below);
}

/**
 * A total from which on every one is surely possible. A range as wide as 1/n holds a count of n. Of an exhaustive set
 * of k shares the counts sum to at most n times the sum of the low ends plus k, and to at least n times that of the
 * high ends less k.
 */
function surelyPossibleFrom({ shares, isExhaustive, closing, closes }: CompiledSet): number {
  if (!closes) return Infinity;
  const rounded = shares.filter((_, i) => i !== closing);
  // A range that reaches beyond 0 or the whole holds their counts, 0 and n.
  const widths = rounded
    .filter(({ low, high, divisor }) => low >= 0 && high <= divisor)
    .map(({ low, high, divisor }) => Math.floor(divisor / (high - low)) + 1);
  const single = widths.reduce((most, one) => Math.max(most, one), 1);
  if (!isExhaustive) return single;
  const places = rounded.reduce((most, { divisor }) => Math.max(most, divisor), 1);
  const sum = (end: (share: CompiledShare) => number) =>
    rounded.reduce((total, share) => total + (end(share) * places) / share.divisor, 0);
  const spare = places - sum(({ low }) => Math.max(0, low));
  const excess = closing >= 0 ? Infinity : sum(({ high, divisor }) => Math.min(high, divisor)) - places;
  if (spare <= 0 || excess <= 0) return Infinity;
  return Math.max(single, Math.ceil((rounded.length * places) / Math.min(spare, excess)) + 1);
}
