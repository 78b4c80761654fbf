import {
  deviationBehind,
  orderedSums,
  requireMoments,
  squaresBehind,
  type MomentsOptions,
} from "./printed-moments.js";

/** What 0/1 data allow for a printed mean and standard deviation. */
export interface Debit {
  possible: boolean;
  /** How many counts of ones give both printed numbers, and the least and the greatest of them. */
  ones: { first: number; last: number; count: number } | null;
  /** The least and the greatest standard deviation that the mean allows; null where no count of ones gives it. */
  deviations: { low: number; high: number } | null;
}

/** How a printed mean and standard deviation of 0/1 data came about. */
export type DebitOptions = Pick<MomentsOptions, "rounding" | "population" | "decimalMark">;

/**
 * DEBIT: whether 0/1 data give a printed mean and standard deviation at this n. With k ones the mean is k / n and
 * the variance k (n - k) / (n (n - 1)); compared exactly, for every k behind the mean.
 *
 * @param mean the share of ones, from 0 to 1, as printed
 * @param sd as printed
 * @param n observations, at least 2
 * @throws InputError when a text is no number or two, n is too small, or more than a million counts are behind the
 *   mean
 * @see Heathers, J. A. J. and Brown, N. J. L. (2019). DEBIT: A simple consistency test for binary data.
 * @example
 * debit("0.35", "0.18", 20).possible; // => false
 * debit("0.35", "0.49", 20).ones; // => { first: 7, last: 7, count: 1 }
 */
export function debit(mean: string, sd: string, n: number, options: DebitOptions = {}): Debit {
  requireMoments(n, options);
  const { population = false } = options;
  const deviation = deviationBehind(sd, options);
  const behindMean = orderedSums(mean, n, options)
    .filter((ones) => ones >= 0n && ones <= BigInt(n))
    .map(Number)
    .sort((a, b) => a - b);
  const fitting = behindMean.filter((ones) => {
    const { first, last } = squaresBehind(BigInt(ones), deviation, n, { population });
    return BigInt(ones) >= first && BigInt(ones) <= last;
  });
  return {
    possible: fitting.length > 0,
    ones: fitting.length === 0 ? null : { first: fitting[0]!, last: fitting.at(-1)!, count: fitting.length },
    deviations: deviationsBetween(behindMean, n, population),
  };
}

/** The deviation grows toward as many ones as zeros, so that it is least at an end. */
function deviationsBetween(ones: readonly number[], n: number, population: boolean): Debit["deviations"] {
  if (ones.length === 0) return null;
  const deviationOf = (count: number) => Math.sqrt((count * (n - count)) / (n * (population ? n : n - 1)));
  const [first, last] = [ones[0]!, ones.at(-1)!];
  const middle = Math.min(Math.max(Math.floor(n / 2), first), last);
  return {
    low: Math.min(deviationOf(first), deviationOf(last)),
    high: deviationOf(middle),
  };
}
