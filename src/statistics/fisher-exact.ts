import { InputError } from "../errors.js";
import { exactPValues, type ExactPValues } from "./binomial.js";
import { problems } from "./words.js";

/** Fisher's exact test of a table of two rows and two columns. */
export interface FisherExact {
  /** P-values of odds that are equal, against other odds, smaller and greater ones. */
  p: ExactPValues;
  /** The conditional maximum likelihood estimate of the ratio of the odds; Infinity or 0 where the table is extreme. */
  oddsRatio: number;
  /** Exact bounds of the odds ratio. */
  low: number;
  high: number;
}

/** Four counts: of the first group with and without the property, of the second with and without it. */
export type TwoByTwo = readonly [number, number, number, number];

/**
 * Fisher's exact test: given both margins the first count is hypergeometric. Two-sided it sums the probabilities of all
 * tables that are no likelier than the observed one. Odds ratio and bounds come from the noncentral hypergeometric
 * distribution.
 *
 * @param table counts, by rows
 * @param confidence of the bounds, 0.95 when not given
 * @throws InputError unless the counts are whole numbers from 0 on and not all 0
 * @see Fisher, R. A. (1935). The logic of inductive inference. Journal of the Royal Statistical Society 98(1), 39-82;
 *   as R's fisher.test does it.
 * @example
 * const { p, oddsRatio } = fisherExact([3, 1, 1, 3]);
 * p.twoSided; // => 0.4857142857
 * oddsRatio; // => 6.4083196582
 */
export function fisherExact(table: TwoByTwo, confidence = 0.95): FisherExact {
  const [a, b, c, d] = table;
  if (!table.every((count) => Number.isSafeInteger(count) && count >= 0) || a + b + c + d === 0) {
    throw new InputError({ found: problems.cells(table), expected: problems.fourCounts });
  }
  const [row, other, column] = [a + b, c + d, a + c];
  const [least, most] = [Math.max(0, column - other), Math.min(row, column)];
  const ratio = (k: number) => ((row - k) * (column - k)) / ((k + 1) * (other - column + k + 1));
  const mode = Math.floor(((row + 1) * (column + 1)) / (row + other + 2));
  const mean = (logOdds: number, of: (k: number) => number) => moment(least, most, ratio, logOdds, of);
  const tail = (1 - confidence) / 2;
  return {
    p: exactPValues(a, least, most, mode, ratio),
    oddsRatio: oddsWhere(a, least, most, (odds) => mean(odds, (k) => k) - a),
    low: a === least ? 0 : oddsAt((odds) => mean(odds, (k) => Number(k >= a)) - tail),
    high: a === most ? Infinity : oddsAt((odds) => tail - mean(odds, (k) => Number(k <= a))),
  };
}

/** Weights smaller than this, against that of the peak, add nothing to a double. */
const negligible = 1e-20;

/**
 * The mean of a function of the count where the odds ratio has this logarithm: the sum from the peak of the
 * distribution outward, as far as its weights count.
 *
 * @param ratio P(k + 1) / P(k) where the odds are equal, which falls in k
 */
function moment(
  least: number,
  most: number,
  ratio: (k: number) => number,
  logOdds: number,
  of: (k: number) => number,
): number {
  const odds = Math.exp(logOdds);
  const peak = peakOf(least, most, (k) => ratio(k) * odds);
  let [total, sum] = [1, of(peak)];
  for (let [k, weight] = [peak, 1]; k < most && weight > negligible; k += 1) {
    weight *= ratio(k) * odds;
    total += weight;
    sum += weight * of(k + 1);
  }
  for (let [k, weight] = [peak - 1, 1]; k >= least && weight > negligible; k -= 1) {
    weight /= ratio(k) * odds;
    total += weight;
    sum += weight * of(k);
  }
  return sum / total;
}

/** The count from which on the probabilities fall. */
function peakOf(least: number, most: number, ratio: (k: number) => number): number {
  let [from, to] = [least, most];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (ratio(middle) >= 1) from = middle + 1;
    else to = middle;
  }
  return from;
}

function oddsWhere(a: number, least: number, most: number, excess: (logOdds: number) => number): number {
  // With one possible table any odds fit: R's fisher.test says 0.
  if (a === least) return 0;
  return a === most ? Infinity : oddsAt(excess);
}

/** The odds ratio where an increasing function of its logarithm crosses zero. */
function oddsAt(excess: (logOdds: number) => number): number {
  let [low, high] = [-1, 1];
  while (excess(low) > 0 && low > -700) low *= 2;
  while (excess(high) < 0 && high < 700) high *= 2;
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (excess(middle) < 0) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}
