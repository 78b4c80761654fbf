import { InputError } from "../errors.js";
import { problems } from "./moments-words.js";

/** What is asked of whole numbers: how many, their sum, the sum of their squares, and the least and greatest. */
export interface IntegerTotals {
  n: number;
  sum: number;
  squares: number;
  low: number;
  high: number;
}

/** Steps of a search after which it is given up; enough for a second. */
export const mostSteps = 5_000_000;

/** Counts down the steps of searches that belong together. */
export class StepBudget {
  private left = mostSteps;

  /** @throws InputError when the steps are used up */
  take(steps = 1): void {
    this.left -= steps;
    if (this.left >= 0) return;
    throw new InputError({
      found: problems.longSearch,
      expected: problems.shortSearch(String(mostSteps)),
      advice: problems.narrowScale,
    });
  }
}

/** The least sum of squares that n whole numbers of a sum can have: they are as equal as can be. */
export function leastSquares(n: number, sum: number): number {
  const base = Math.floor(sum / n);
  return n * base * base + (sum - n * base) * (2 * base + 1);
}

/**
 * The greatest sum of squares of n whole numbers of a sum between two ends: all but one of them at an end.
 */
export function greatestSquares(n: number, sum: number, low: number, high: number): number {
  if (low === high) return n * low * low;
  if (!Number.isFinite(high - low)) return Infinity;
  const above = sum - n * low;
  const atHigh = Math.floor(above / (high - low));
  const between = low + above - atHigh * (high - low);
  return atHigh * high * high + (atHigh < n ? between * between + (n - atHigh - 1) * low * low : 0);
}

/** What n whole numbers must fulfil, whatever they are: parity, and squares between the least and the greatest. */
export function mayExist({ n, sum, squares, low, high }: IntegerTotals): boolean {
  if (n === 0) return sum === 0 && squares === 0;
  if ((squares - sum) % 2 !== 0 || sum < n * low || sum > n * high) return false;
  if (squares < leastSquares(n, sum) || squares > greatestSquares(n, sum, low, high)) return false;
  return n === 4 ? fourExist(sum, squares) : n !== 3 || threeMayExist(sum, squares);
}

/** Primes of the form 3 k + 2 that are tried as divisors. */
const inertPrimes = [2, 5, 11, 17, 23, 29, 41, 47, 53, 59, 71, 83, 89];

/**
 * Of three whole numbers with differences u and v, half of 3 q - s^2 is u^2 + u v + v^2, in which no prime of the form
 * 3 k + 2 is contained an odd number of times; that is asked of small primes.
 *
 * @see Cox, D. A. (1989). Primes of the form x^2 + n y^2, chapter 1: the form x^2 + x y + y^2.
 */
function threeMayExist(sum: number, squares: number): boolean {
  let rest = (3 * squares - sum * sum) / 2;
  for (const prime of inertPrimes) {
    let times = 0;
    for (; rest > 0 && rest % prime === 0; rest /= prime) times++;
    if (times % 2 === 1) return false;
  }
  return true;
}

/**
 * Four whole numbers of a sum s and a sum of squares q, of the same parity, exist when 4 q - s^2 is a sum of three
 * odd squares (s odd: always) or q - (s / 2)^2 is a sum of three squares (s even).
 *
 * @see Gauss, C. F. (1801). Disquisitiones arithmeticae, 291-293: a number is a sum of three squares unless it is
 *   4^a (8 b + 7). Cauchy, A.-L. (1813-1815): the lemma on four numbers of given sum and sum of squares.
 */
function fourExist(sum: number, squares: number): boolean {
  if (sum % 2 !== 0) return true;
  let rest = squares - (sum / 2) ** 2;
  while (rest > 0 && rest % 4 === 0) rest /= 4;
  return rest % 8 !== 7;
}

/**
 * Whole numbers with a given sum and sum of squares between two ends, sorted, or undefined where there are none.
 * The ends may be infinite. Exact: where nothing is found, there is nothing.
 *
 * Most of them are chosen one deviation to either side of the mean while what is left can still exist; the last few
 * are found by trying all. Where that fails every sample is tried, which near the ends of the scale are few.
 *
 * @throws InputError where all cannot be tried in `mostSteps` steps
 * @example
 * const totals = { n: 5, sum: 15, squares: 55, low: 1, high: 5 };
 * integersWith(totals); // => [1, 2, 3, 4, 5]
 */
export function integersWith(totals: IntegerTotals, budget = new StepBudget()): number[] | undefined {
  if (!mayExist(totals)) return undefined;
  const greedy = chosenNearDeviation(totals);
  const rest = greedy === undefined ? undefined : triedDownwards(greedy.rest, budget);
  if (greedy !== undefined && rest !== undefined) return sorted([...greedy.chosen, ...rest]);
  const { n, low, high } = totals;
  if (high - low <= n) {
    const [counts] = samplesWith(totals, budget);
    return counts?.flatMap((count, i) => Array.from({ length: count }, () => low + i));
  }
  const { chosen, rest: five } = chosenNearMean(totals);
  const spread = triedDownwards(five, budget);
  if (spread !== undefined) return sorted([...chosen, ...spread]);
  const found = triedDownwards(totals, budget);
  return found && sorted(found);
}

function sorted(values: number[]): number[] {
  return values.sort((a, b) => a - b);
}

interface Chosen {
  chosen: number[];
  rest: IntegerTotals;
}

/** How many are left for the exhaustive search behind a choice. */
const leftOver = 6;
/** How far from the mark the next number is looked for. */
const aside = [0, 1, -1, 2, -2, 3, -3, 4, -4];

/** Numbers by turns above and below the mean by the standard deviation of those that are left. */
function chosenNearDeviation(totals: IntegerTotals): Chosen | undefined {
  const chosen: number[] = [];
  let rest = totals;
  while (rest.n > leftOver) {
    const mean = rest.sum / rest.n;
    const deviation = Math.sqrt(Math.max(0, rest.squares / rest.n - mean * mean));
    const mark = Math.round(mean + (chosen.length % 2 === 0 ? deviation : -deviation));
    const value = aside
      .map((step) => mark + step)
      .find((one) => one >= rest.low && one <= rest.high && mayExist(without(rest, one)));
    if (value === undefined) return undefined;
    chosen.push(value);
    rest = without(rest, value);
  }
  return { chosen, rest };
}

/** Numbers as near to the mean as can be; the last five take all the variance. */
function chosenNearMean(totals: IntegerTotals): Chosen {
  const chosen: number[] = [];
  let rest = totals;
  while (rest.n > 5) {
    const value = Math.floor(rest.sum / rest.n);
    chosen.push(value);
    rest = without(rest, value);
  }
  return { chosen, rest };
}

function without(totals: IntegerTotals, value: number): IntegerTotals {
  return {
    ...totals,
    n: totals.n - 1,
    sum: totals.sum - value,
    squares: totals.squares - value * value,
  };
}

/** Tries every sample, from its greatest number downward. */
function triedDownwards(totals: IntegerTotals, budget: StepBudget): number[] | undefined {
  budget.take();
  if (!mayExist(totals)) return undefined;
  const { n, sum, squares, low, high } = totals;
  if (n === 0) return [];
  if (n === 1) return sum * sum === squares ? [sum] : undefined;
  if (n === 2) return pairWith(sum, squares, low, high);
  const mean = sum / n;
  const reach = Math.sqrt(Math.max(0, (squares - sum * mean) * (1 - 1 / n)));
  const greatest = Math.min(high, Math.floor(mean + reach) + 1);
  if (n === 3) return threeWith(totals, greatest, budget);
  for (let value = greatest; value >= Math.max(low, Math.ceil(mean)); value--) {
    const rest = triedDownwards({ ...without(totals, value), high: value }, budget);
    if (rest !== undefined) return [value, ...rest];
  }
  return undefined;
}

/** Three numbers, the greatest of them tried downwards. */
function threeWith(
  { sum, squares, low }: IntegerTotals,
  greatest: number,
  budget: StepBudget,
): number[] | undefined {
  const least = Math.max(low, Math.ceil(sum / 3));
  budget.take(Math.ceil(Math.max(0, greatest - least) / 20));
  for (let value = greatest; value >= least; value--) {
    const pair = pairWith(sum - value, squares - value * value, low, value);
    if (pair !== undefined) return [value, ...pair];
  }
  return undefined;
}

function pairWith(sum: number, squares: number, low: number, high: number): number[] | undefined {
  const square = 2 * squares - sum * sum;
  if (square < 0) return undefined;
  const difference = Math.round(Math.sqrt(square));
  if (difference * difference !== square) return undefined;
  const [less, more] = [(sum - difference) / 2, (sum + difference) / 2];
  return less >= low && more <= high ? [more, less] : undefined;
}

/**
 * Every sample of whole numbers with a given sum and sum of squares between two finite ends, each once, as counts
 * of the values from the lowest to the highest.
 *
 * @throws InputError when more than `mostSteps` steps lie between two samples
 * @example
 * const totals = { n: 3, sum: 9, squares: 29, low: 1, high: 5 };
 * [...samplesWith(totals)]; // => [[0, 1, 1, 1, 0]]
 */
export function* samplesWith(totals: IntegerTotals, budget = new StepBudget()): Generator<number[]> {
  const { low, high } = totals;
  const counts = Array.from({ length: high - low + 1 }, () => 0);
  yield* stripped(totals, counts, low, budget);
}

/** Takes the value at the end that is farther from the mean, any number of times, then goes on without it. */
function* stripped(
  totals: IntegerTotals,
  counts: number[],
  origin: number,
  budget: StepBudget,
): Generator<number[]> {
  budget.take();
  if (!mayExist(totals)) return;
  const { n, sum, low, high } = totals;
  if (high - low <= 2) {
    const last = lastThree(totals);
    if (last === undefined) return;
    last.forEach((count, i) => (counts[low - origin + i] = count));
    yield [...counts];
    last.forEach((_, i) => (counts[low - origin + i] = 0));
    return;
  }
  const atHigh = high * n - sum >= sum - low * n;
  const end = atHigh ? high : low;
  const narrower = atHigh ? { high: high - 1 } : { low: low + 1 };
  for (let count = 0, rest = totals; count <= n; count++, rest = without(rest, end)) {
    // Fewer squares are left with every one taken: once they are too few, more cannot help.
    if (rest.n > 0 && rest.squares < leastSquares(rest.n, rest.sum)) break;
    counts[end - origin] = count;
    yield* stripped({ ...rest, ...narrower }, counts, origin, budget);
  }
  counts[end - origin] = 0;
}

/** The counts of at most three neighbouring values, which n, the sum and the squares decide. */
function lastThree({ n, sum, squares, low, high }: IntegerTotals): number[] | undefined {
  const above = sum - n * low;
  const ofTop = (squares - 2 * low * sum + n * low * low - above) / 2;
  const counts = [n - above + ofTop, above - 2 * ofTop, ofTop];
  const isOnScale = counts.every((count, i) => count >= 0 && (count === 0 || low + i <= high));
  return isOnScale ? counts.slice(0, high - low + 1) : undefined;
}
