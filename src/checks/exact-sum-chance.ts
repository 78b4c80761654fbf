import { normalLowerTail } from "../statistics/distributions.js";
import { powerOfTen } from "./decimal.js";
import { roundedQuotient, type RoundingRule } from "./ways-of-rounding.js";

/**
 * The probability that so many shares, each rounded to the nearest on its own, sum to exactly the whole, where the
 * total is large against the digits: that of k - 1 independent errors, uniform between half a unit down and up, summing
 * to less than half a unit.
 *
 * @param shares how many, 2 or more for there to be anything to chance
 * @see Mosteller, F., Youtz, C. and Zahn, D. (1967). The distribution of sums of rounded percentages. Demography 4(2).
 *   Diaconis, P. and Freedman, D. (1979). On rounding percentages. Journal of the American Statistical Association
 *   74(366). The distribution of a sum of uniform errors is that of Irwin (1927) and Hall (1927).
 * @example
 * chanceOfExactSum(3); // => 0.75
 * chanceOfExactSum(4); // => 0.6666666667
 */
export function chanceOfExactSum(shares: number): number {
  const errors = shares - 1;
  if (errors < 1) return 1;
  // The alternating sum of the distribution function loses its digits beyond this; the normal one has them by then.
  if (errors > 20) return normalApproximation(errors);
  return distribution(errors, errors / 2 + 0.5) - distribution(errors, errors / 2 - 0.5);
}

/** P(sum of n uniforms on 0 to 1 is at most x), by Irwin and Hall. */
function distribution(n: number, x: number): number {
  let [sum, binomial] = [0, 1];
  for (let k = 0; k <= Math.floor(x); k += 1) {
    sum += (k % 2 === 0 ? 1 : -1) * binomial * (x - k) ** n;
    binomial *= (n - k) / (k + 1);
  }
  for (let factor = 2; factor <= n; factor += 1) sum /= factor;
  return sum;
}

/** With the kurtosis of the uniform errors (Edgeworth), for many of them. */
function normalApproximation(errors: number): number {
  const deviation = Math.sqrt(errors / 12);
  const z = 0.5 / deviation;
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const excess = -1.2 / errors;
  return 2 * normalLowerTail(z) - 1 - (2 * density * excess * (z ** 3 - 3 * z)) / 24;
}

/** Totals up to which every way to divide them is counted. */
export const mostTotalCounted = 500;

/**
 * The share of all ways to divide a total into so many counts, none below zero, whose rounded shares sum to exactly
 * the whole: what `chanceOfExactSum` gives for large totals, counted for one that is not.
 *
 * @param total at most 500
 * @param places digits after the decimal mark of the shares
 * @example
 * chanceOfExactSumAt(3, 10, 1); // => 1
 * chanceOfExactSumAt(3, 3, 0); // => 0.9
 */
export function chanceOfExactSumAt(
  shares: number,
  total: number,
  places: number,
  rounding: RoundingRule = "half away from zero",
  whole = 100,
): number {
  const unit = BigInt(whole) * powerOfTen(places);
  const printed = Array.from({ length: total + 1 }, (_, count) =>
    Number(roundedQuotient(BigInt(count) * unit, BigInt(total), 0, rounding)),
  );
  // Printed sums are kept as steps away from the share of the summed count, cut to whole units.
  const cut = Array.from({ length: total + 1 }, (_, sum) => Number((BigInt(sum) * unit) / BigInt(total)));
  const steps = 2 * shares + 1;
  let ways = new Float64Array((total + 1) * steps);
  ways[shares] = 1;
  for (let share = 0; share < shares; share += 1) {
    const next = new Float64Array(ways.length);
    for (let sum = 0; sum <= total; sum += 1) {
      for (let step = 0; step < steps; step += 1) {
        const here = ways[sum * steps + step]!;
        if (here === 0) continue;
        for (let count = 0; sum + count <= total; count += 1) {
          const moved = step + cut[sum]! + printed[count]! - cut[sum + count]!;
          next[(sum + count) * steps + moved]! += here;
        }
      }
    }
    ways = next;
  }
  const all = ways.subarray(total * steps).reduce((sum, one) => sum + one, 0);
  return ways[total * steps + shares]! / all;
}
