import { InputError } from "../errors.js";
import { countSamples, type CountTarget } from "./count-samples.js";
import { greatestSquares, integersWith, leastSquares, samplesWith, StepBudget } from "./integer-samples.js";
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

/** A scale of whole numbers, and how the mean and the standard deviation came about. */
export type FittingOptions = Omit<MomentsOptions, "items" | "min" | "max"> & { min: number; max: number };

/** How often each value of the scale occurs in a sample, from the least to the greatest. */
export type SampleCounts = number[];

export interface FittingSamples {
  /** All samples that fit, order aside. */
  count: bigint;
  /** One of them, with a mean and a standard deviation near the printed ones; null where there is none. */
  witness: SampleCounts | null;
}

/** Values of the longest scale. */
const mostValues = 1000;

/**
 * CLOSURE: how many samples of whole numbers on a scale fit a printed mean and standard deviation. A sample is a count
 * for each value, whatever the order. Exact however many there are, without listing them.
 *
 * @param mean the digits as printed
 * @param sd the digits as printed
 * @param n observations
 * @throws InputError when a text is no number or two, n is too small, the scale has no ends in order or more than
 *   1,000 values, or the count takes too many steps
 * @see Jung, L. (2025). unsum: Reconstruct Raw Data from Summary Statistics. R package; CLOSURE (complete listing of
 *   original samples of underlying raw evidence) is by N. Larigaldie.
 * @example
 * const { count, witness } = fittingSamples("3.5", "0.5", 52, { min: 1, max: 5 });
 * Number(count); // => 15
 * witness?.reduce((n, each) => n + each); // => 52
 */
export function fittingSamples(mean: string, sd: string, n: number, options: FittingOptions): FittingSamples {
  const found = fittingTotals(mean, sd, n, options);
  const { min, max } = options;
  const targets: CountTarget[] = found.map(({ first, totals: { sum, squares, centre } }) => {
    // Back to the numbers of the scale.
    const shift = 2 * centre * sum + n * centre * centre;
    return { sum: sum + n * centre, firstSquares: first + shift, lastSquares: squares + shift };
  });
  return { count: countSamples(n, min, max, targets), witness: witnessOf(found, min, max) };
}

/**
 * The samples that fit, each once, with the mean nearest to the printed one first; made one by one as they are asked
 * for.
 *
 * @throws InputError as `fittingSamples`, but for the count
 * @example
 * const [first] = listFittingSamples("3.5", "0.5", 52, { min: 1, max: 5 });
 * first; // => [0, 0, 26, 26, 0]
 */
export function* listFittingSamples(
  mean: string,
  sd: string,
  n: number,
  options: FittingOptions,
): Generator<SampleCounts> {
  for (const { first, totals } of fittingTotals(mean, sd, n, options)) {
    for (let squares = first; squares <= totals.squares; squares += 2) {
      for (const counts of samplesWith({ ...totals, squares }, new StepBudget())) yield counts;
    }
  }
}

/** A sum with its sums of squares, from `first` to those of the totals, every second one. */
interface FittingTotals {
  first: number;
  totals: CentredTotals;
}

function fittingTotals(mean: string, sd: string, n: number, options: FittingOptions): FittingTotals[] {
  requireMoments(n, options);
  const { min, max } = options;
  if (max - min >= mostValues) {
    throw new InputError({
      found: problems.scale(String(min), String(max)),
      expected: problems.atMostValues(mostValues),
    });
  }
  const deviation = deviationBehind(sd, options);
  return orderedSums(mean, n, options).flatMap((sum) => {
    const { first, last } = squaresBehind(sum, deviation, n, options);
    if (last < first || sum < BigInt(n) * BigInt(min) || sum > BigInt(n) * BigInt(max)) return [];
    const totals = centred(n, sum, last, options);
    const least = Math.max(totals.squares - Number(last - first), leastSquares(n, totals.sum));
    const most = Math.min(totals.squares, greatestSquares(n, totals.sum, totals.low, totals.high));
    const isOf = (squares: number) => (squares - totals.sum) % 2 === 0;
    const [from, to] = [isOf(least) ? least : least + 1, isOf(most) ? most : most - 1];
    return to < from ? [] : [{ first: from, totals: { ...totals, squares: to } }];
  });
}

function witnessOf(found: readonly FittingTotals[], min: number, max: number): SampleCounts | null {
  const budget = new StepBudget();
  for (const { first, totals } of found) {
    const middle = first + 2 * Math.floor((totals.squares - first) / 4);
    const tries = [middle];
    for (let squares = first; squares <= totals.squares; squares += 2) tries.push(squares);
    for (const squares of tries) {
      const values = integersWith({ ...totals, squares }, budget);
      if (values === undefined) continue;
      const counts = Array.from({ length: max - min + 1 }, () => 0);
      for (const value of values) counts[value + totals.centre - min]!++;
      return counts;
    }
  }
  return null;
}
