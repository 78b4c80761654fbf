/**
 * The probability that a value drawn like those of a sample falls between two bounds around a centre. Where they
 * hold enough of the sample it is their share; else it is the share of the values nearest to the centre, about
 * as many as the root of the sample's size and at least three, scaled down to the width between the bounds.
 *
 * @param sorted the sample, ascending, of any unit
 * @param low the lower bound, in the same unit, at or below the centre
 * @param high the upper bound
 * @returns 1 where the sample is empty and can say nothing
 * @see Loftsgaarden, D. O. and Quesenberry, C. P. (1965). A nonparametric estimate of a multivariate density
 *   function. Annals of Mathematical Statistics 36(3): the density from the k nearest values, k about the root.
 * @example
 * const evenly = Float64Array.from({ length: 100 }, (_, i) => i);
 * localProbability(evenly, 50, 49.95, 50.05); // => 0.001
 */
export function localProbability(sorted: Float64Array, centre: number, low: number, high: number): number {
  const size = sorted.length;
  const wanted = Math.min(size, Math.max(3, Math.ceil(Math.sqrt(size))));
  if (wanted === 0) return 1;
  const inside = countBelow(sorted, high, true) - countBelow(sorted, low, false);
  if (inside >= wanted) return inside / size;
  const reach = 2 * distanceOfNearest(sorted, centre, wanted);
  return Math.min(1, reach === 0 ? 1 : ((wanted / size) * (high - low)) / reach);
}

/** How many values of a sorted sample are below a bound, or at it where that counts. */
function countBelow(sorted: Float64Array, bound: number, orAt: boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const isBelow = orAt ? sorted[middle]! <= bound : sorted[middle]! < bound;
    if (isBelow) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** How far the value lies that is the so-manieth nearest to a centre. */
function distanceOfNearest(sorted: Float64Array, centre: number, count: number): number {
  let above = countBelow(sorted, centre, false);
  let below = above - 1;
  let distance = 0;
  for (let taken = 0; taken < count; taken += 1) {
    const down = below < 0 ? Infinity : centre - sorted[below]!;
    const up = above >= sorted.length ? Infinity : sorted[above]! - centre;
    distance = Math.min(down, up);
    if (down <= up) below -= 1;
    else above += 1;
  }
  return distance;
}

/**
 * The probability of at least so many successes in independent trials that each have a probability of their own
 * (the upper tail of the Poisson binomial distribution), by adding one trial after the other.
 *
 * @see Hong, Y. (2013). On computing the distribution function for the Poisson binomial distribution.
 *   Computational Statistics and Data Analysis 59, section 2.5, the recursive formula.
 * @example
 * atLeast(2, [0.5, 0.5, 0.5]); // => 0.5
 */
export function atLeast(successes: number, probabilities: readonly number[]): number {
  // What is at or beyond the wanted count stays together, so that a small tail is summed and not a difference.
  const counts = new Float64Array(successes + 1);
  counts[0] = 1;
  for (const p of probabilities) {
    for (let count = successes; count >= 0; count -= 1) {
      const stays = count === successes ? 1 : 1 - p;
      counts[count] = counts[count]! * stays + (count > 0 ? counts[count - 1]! * p : 0);
    }
  }
  return Math.min(1, counts[successes]!);
}

/**
 * The probability that the smallest of so many p-values is as small, where all come by chance.
 *
 * @see Šidák, Z. (1967). Rectangular confidence regions for the means of multivariate normal distributions.
 *   Journal of the American Statistical Association 62(318).
 * @example
 * amongTests(0.01, 5); // => 0.0490099501
 */
export function amongTests(p: number, tests: number): number {
  return p >= 1 ? 1 : -Math.expm1(tests * Math.log1p(-p));
}

/**
 * One p-value of several independent ones: the probability that their product is as small where each is uniform
 * between 0 and 1. Twice the negative logarithm of the product is chi-squared with two degrees of freedom a
 * p-value; with an even number of them its tail is a finite sum.
 *
 * @see Fisher, R. A. (1932). Statistical Methods for Research Workers, 4th edition, section 21.1.
 * @example
 * combined([0.05]); // => 0.05
 * combined([0.1, 0.1]); // => 0.056051701859881
 */
export function combined(pValues: readonly number[]): number {
  const x = -pValues.reduce((sum, p) => sum + Math.log(p), 0);
  if (x === Infinity) return 0;
  let term = Math.exp(-x);
  let tail = 0;
  for (let j = 0; j < pValues.length; j += 1) {
    tail += term;
    term *= x / (j + 1);
  }
  return pValues.length === 0 ? 1 : Math.min(1, tail);
}
