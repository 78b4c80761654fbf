import { betaLowerTail, normalQuantileOfTail } from "./distributions.js";
import { InputError } from "../errors.js";
import { problems } from "./words.js";

/** An interval for a share, between 0 and 1. */
export interface IntervalOfShare {
  low: number;
  high: number;
}

/**
 * Wilson's score interval for a share: all shares p that the score test with z standard errors, taken at p, does not
 * reject. Without a correction for continuity.
 *
 * @param count how many of `size` have the property; a fraction where a design effect shrinks both
 * @param size how many there are, above 0
 * @param confidence 0.95 when not given
 * @throws InputError unless 0 <= count <= size and 0 < confidence < 1
 * @see Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the
 *   American Statistical Association 22(158), 209-212.
 * @example
 * wilsonInterval(8, 10); // => { low: 0.4901624715, high: 0.9433178485 }
 */
export function wilsonInterval(count: number, size: number, confidence = 0.95): IntervalOfShare {
  requireCounts(count, size, confidence);
  const z = normalQuantileOfTail((1 - confidence) / 2);
  const share = count / size;
  const shrink = 1 + z ** 2 / size;
  const centre = (share + z ** 2 / (2 * size)) / shrink;
  const half = (z * Math.sqrt((share * (1 - share)) / size + z ** 2 / (4 * size ** 2))) / shrink;
  return {
    low: count === 0 ? 0 : Math.max(0, centre - half),
    high: count === size ? 1 : Math.min(1, centre + half),
  };
}

/**
 * The interval of Clopper and Pearson for a share: its ends are the shares under which a count as large, or as small,
 * has a probability of half of what the confidence leaves. It covers the share at least as often as it says.
 *
 * @param count how many of `size` have the property; a fraction where a design effect shrinks both
 * @param size how many there are, above 0
 * @param confidence 0.95 when not given
 * @throws InputError unless 0 <= count <= size and 0 < confidence < 1
 * @see Clopper, C. J. and Pearson, E. S. (1934). The use of confidence or fiducial limits illustrated in the case of the
 *   binomial. Biometrika 26(4), 404-413. With a design effect: Korn, E. L. and Graubard, B. I. (1998). Confidence
 *   intervals for proportions with small expected number of positive counts estimated from survey data. Survey
 *   Methodology 24(2).
 * @example
 * clopperPearsonInterval(8, 10); // => { low: 0.4439045377, high: 0.9747892737 }
 */
export function clopperPearsonInterval(count: number, size: number, confidence = 0.95): IntervalOfShare {
  requireCounts(count, size, confidence);
  const tail = (1 - confidence) / 2;
  return {
    low: count === 0 ? 0 : rootOf((share) => betaLowerTail(share, count, size - count + 1) - tail),
    high: count === size ? 1 : rootOf((share) => betaLowerTail(share, count + 1, size - count) - (1 - tail)),
  };
}

/** Where an increasing function of a share crosses zero, to the last digit that halving gives. */
function rootOf(f: (share: number) => number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 1100; step += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P-values of an exact test, 0 to 1. */
export interface ExactPValues {
  twoSided: number;
  less: number;
  greater: number;
}

/**
 * The exact binomial test of a share. Two-sided it sums the probabilities of all counts that are no likelier than the
 * observed one.
 *
 * @param count how many of `size` have the property, a whole number
 * @param share the share that is tested, 0 to 1
 * @throws InputError unless 0 <= count <= size are whole numbers and 0 <= share <= 1
 * @see Hollander, M. and Wolfe, D. A. (1973). Nonparametric Statistical Methods, 15-22; as R's binom.test does it.
 * @example
 * binomialTest(8, 10, 0.5).twoSided; // => 0.109375
 * binomialTest(8, 10, 0.5).greater; // => 0.0546875
 */
export function binomialTest(count: number, size: number, share: number): ExactPValues {
  requireCounts(count, size, 0.5);
  if (!Number.isSafeInteger(count) || !Number.isSafeInteger(size) || !(share >= 0 && share <= 1)) {
    throw new InputError({ found: problems.countOfSize(count, size), expected: problems.wholeCounts });
  }
  // A count that cannot be is all of the tail on its side and none of the other.
  if (share === 0 || share === 1) {
    const sure = share * size;
    return { twoSided: count === sure ? 1 : 0, less: count >= sure ? 1 : 0, greater: count <= sure ? 1 : 0 };
  }
  const odds = share / (1 - share);
  return exactPValues(count, 0, size, Math.floor((size + 1) * share), (k) => ((size - k) / (k + 1)) * odds);
}

/**
 * P-values of a count under a distribution with one peak that is known by the ratios of neighbouring probabilities.
 *
 * @param ratio P(k + 1) / P(k)
 * @param mode a count near the peak, where the sum of the ratios begins
 */
export function exactPValues(
  count: number,
  least: number,
  most: number,
  mode: number,
  ratio: (k: number) => number,
): ExactPValues {
  const peak = Math.min(most, Math.max(least, mode));
  const weights = new Float64Array(most - least + 1);
  weights[peak - least] = 1;
  for (let k = peak; k < most; k += 1) weights[k + 1 - least] = weights[k - least]! * ratio(k);
  for (let k = peak - 1; k >= least; k -= 1) weights[k - least] = weights[k + 1 - least]! / ratio(k);
  // Equal probabilities that differ in their last digits are equal.
  const limit = weights[count - least]! * (1 + 1e-7);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = (isCounted: (weight: number, k: number) => boolean): number =>
    Math.min(
      1,
      weights.reduce((sum, weight, i) => (isCounted(weight, i + least) ? sum + weight : sum), 0) / total,
    );
  return {
    twoSided: share((weight) => weight <= limit),
    less: share((_, k) => k <= count),
    greater: share((_, k) => k >= count),
  };
}

function requireCounts(count: number, size: number, confidence: number): void {
  if (!(count >= 0 && count <= size && size > 0 && Number.isFinite(size))) {
    throw new InputError({ found: problems.countOfSize(count, size), expected: problems.countsWithin });
  }
  if (!(confidence > 0 && confidence < 1)) {
    throw new InputError({ found: problems.confidenceLevel(confidence), expected: problems.share });
  }
}
