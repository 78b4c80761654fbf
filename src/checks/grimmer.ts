import { InputError } from "../errors.js";
import {
  greatestSquares,
  integersWith,
  leastSquares,
  StepBudget,
  type IntegerTotals,
} from "./integer-samples.js";
import { decimalText, parseDecimal } from "./decimal.js";
import { problems } from "./moments-words.js";
import {
  centred,
  deviationBehind,
  orderedSums,
  requireMoments,
  squaresBehind,
  type CentredTotals,
  type MomentsOptions,
} from "./printed-moments.js";

/**
 * Why no whole numbers give a printed mean and standard deviation: the mean alone is impossible (GRIM); the numbers
 * are too alike or too far apart for n or the scale; no whole sum of squares lies behind the standard deviation; all
 * that do are odd where the sum is even, or even where it is odd; or no n whole numbers have these totals.
 */
export type GrimmerFailure = "mean" | "too small" | "too large" | "no whole squares" | "parity" | "no sample";

export interface Grimmer {
  possible: boolean;
  /** Null where it is possible. */
  failure: GrimmerFailure | null;
  /** Data that give both printed numbers: each value, a mean of items where there are several, with its count. */
  witness: { value: number; count: number }[] | null;
}

/** What was found of one sum and its sums of squares; how far it came, the further the later in the list. */
const stages = ["mean", "too small", "too large", "no whole squares", "parity", "no sample"] as const;

/** Observations for which a sample is searched. */
const mostObservations = 100_000;

/**
 * GRIMMER, exact: whether whole numbers give a printed mean and standard deviation, with a sample that does. Every
 * sum behind the mean is tried with every sum of squares behind the standard deviation, so that what is called
 * impossible is so, and nothing that is possible is called impossible.
 *
 * @param mean the digits as printed
 * @param sd the digits as printed
 * @param n observations, at most 100,000
 * @throws InputError when a text is no number or two, n is too small or too large, or the scale has no ends in order
 * @see Anaya, J. (2016). The GRIMMER test: A method for testing the validity of reported measures of variability.
 *   PeerJ Preprints 4, e2400v1. Allard, A. (2018). Analytic-GRIMMER: a new way of testing the possibility of standard
 *   deviations. Both test parity alone; here the sample is made.
 * @example
 * grimmer("8.9", "2.81", 25).possible; // => true
 * grimmer("5.23", "2.55", 35).failure; // => "parity"
 * grimmer("3.0", "2.5", 20, { min: 1, max: 5 }).failure; // => "too large"
 */
export function grimmer(mean: string, sd: string, n: number, options: MomentsOptions = {}): Grimmer {
  requireMoments(n, options);
  if (n > mostObservations) {
    throw new InputError({
      found: problems.count("n", String(n)),
      expected: problems.atMostSums(String(mostObservations)),
    });
  }
  const deviation = deviationBehind(sd, options);
  const budget = new StepBudget();
  let furthest = 0;
  for (const sum of orderedSums(mean, n, options)) {
    const { first, last } = squaresBehind(sum, deviation, n, options);
    const found = trySquares({ n, sum, first, last, options, budget });
    if (typeof found !== "number") return { possible: true, failure: null, witness: found };
    furthest = Math.max(furthest, found);
  }
  return { possible: false, failure: stages[furthest]!, witness: null };
}

interface Candidates {
  n: number;
  sum: bigint;
  first: bigint;
  last: bigint;
  options: MomentsOptions;
  budget: StepBudget;
}

/** A sample with one of the sums of squares, or the stage at which the last of them failed. */
function trySquares({ n, sum, first, last, options, budget }: Candidates): Grimmer["witness"] | number {
  const isEmpty = last < first;
  const totals = centred(n, sum, isEmpty ? first : last, options);
  const least = leastSquares(n, totals.sum);
  const most = greatestSquares(n, totals.sum, totals.low, totals.high);
  const lowest = totals.squares - (isEmpty ? 0 : Number(last - first));
  if (isOutside(totals) || lowest > most) return stages.indexOf("too large");
  if (totals.squares < least) return stages.indexOf("too small");
  if (isEmpty) return stages.indexOf("no whole squares");
  const [from, to] = [Math.max(lowest, least), Math.min(totals.squares, most)];
  const even = (from - totals.sum) % 2 === 0 ? from : from + 1;
  if (even > to) return stages.indexOf("parity");
  for (const squares of fromTheMiddle(even, to)) {
    const found = integersWith({ ...totals, squares }, budget);
    if (found !== undefined) return counted(found, totals, options.items ?? 1);
  }
  return stages.indexOf("no sample");
}

function isOutside({ n, sum, low, high }: IntegerTotals): boolean {
  return sum < n * low || sum > n * high;
}

/** Every second number between two, those in the middle first. */
function* fromTheMiddle(first: number, last: number): Generator<number> {
  const steps = Math.floor((last - first) / 2);
  const middle = Math.floor(steps / 2);
  for (let i = 0; i <= steps; i++) yield first + 2 * (middle + (i % 2 === 1 ? (i + 1) / 2 : -i / 2));
}

function counted(values: readonly number[], { centre }: CentredTotals, items: number): Grimmer["witness"] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value: (value + centre) / items, count }));
}

/** Sums of squares behind a deviation up to which its power is computed. */
const mostCandidates = 20_000n;

/**
 * The power of GRIMMER beside a possible mean: of the standard deviations that can be printed with as many digits, the
 * share among the hundred nearest to the printed one that is impossible.
 *
 * @returns null where the mean is impossible already, or more sums of squares lie behind the deviation than are tried
 *   a hundred times over
 * @throws InputError as `grimmer`
 * @example
 * grimmerPower("8.9", "2.81", 25); // => 0.01
 */
export function grimmerPower(
  mean: string,
  sd: string,
  n: number,
  options: MomentsOptions = {},
): number | null {
  requireMoments(n, options);
  const sums = orderedSums(mean, n, options);
  const deviation = deviationBehind(sd, options);
  const candidates = sums.reduce((total, sum) => {
    const { first, last } = squaresBehind(sum, deviation, n, options);
    return total + (last < first ? 0n : last - first + 1n);
  }, 0n);
  if (sums.length === 0 || candidates > mostCandidates) return null;
  const { digits, places } = parseDecimal(sd, options.decimalMark);
  const first = digits > 50n ? digits - 50n : 0n;
  const near = Array.from({ length: 100 }, (_, i) => decimalText({ digits: first + BigInt(i), places }));
  const meanText = decimalText(parseDecimal(mean, options.decimalMark));
  const asPoint: MomentsOptions = { ...options, decimalMark: "point" };
  return near.filter((other) => !grimmer(meanText, other, n, asPoint).possible).length / 100;
}

/** The least and the greatest standard deviation that a printed mean leaves possible on a scale. */
export interface DeviationLimits {
  low: number;
  /** Infinite where the scale has no ends. */
  high: number;
}

/**
 * Limits of a standard deviation of whole numbers on a scale, from their printed mean and n: the least with all
 * numbers as alike as can be, the greatest with all but one of them at an end of the scale.
 *
 * @returns null where the mean is impossible
 * @throws InputError as `grimmer`
 * @see Bhatia, R. and Davis, C. (2000). A better bound on the variance. American Mathematical Monthly 107, 353-357:
 *   the greatest variance between two ends; here sharper, of whole numbers.
 * @example
 * deviationLimits("3.00", 20, { min: 1, max: 5 }).high; // => 2.0520
 */
export function deviationLimits(
  mean: string,
  n: number,
  options: MomentsOptions = {},
): DeviationLimits | null {
  requireMoments(n, options);
  const { items = 1, population = false } = options;
  const divisor = n * (population ? n : n - 1);
  const limits: DeviationLimits = { low: Infinity, high: -Infinity };
  for (const sum of orderedSums(mean, n, options)) {
    const totals = centred(n, sum, centralLeast(n, sum), options);
    if (isOutside(totals)) continue;
    const deviationOf = (squares: number) =>
      Math.sqrt((n * squares - totals.sum * totals.sum) / divisor) / items;
    const most = greatestSquares(n, totals.sum, totals.low, totals.high);
    limits.low = Math.min(limits.low, deviationOf(leastSquares(n, totals.sum)));
    limits.high = Math.max(limits.high, deviationOf(most));
  }
  return limits.low === Infinity ? null : limits;
}

/** A sum of squares that is surely not too large for what is asked: that of equal numbers. */
function centralLeast(n: number, sum: bigint): bigint {
  return (sum * sum) / BigInt(n);
}
