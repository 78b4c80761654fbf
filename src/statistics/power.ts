import { InputError } from "../errors.js";
import { normalLowerTail, tQuantileAt } from "./distributions.js";
import { problems } from "./words.js";

/**
 * Lower tail of the noncentral t distribution: P((Z + d) / sqrt(V / df) <= t), Z standard normal and V
 * chi-squared. The normal tail is averaged over sqrt(V / df), on a logarithmic scale, where the trapezoid
 * rule leaves nothing but rounding error.
 *
 * @param noncentrality d
 * @see Johnson, N. L., Kotz, S. and Balakrishnan, N. (1995). Continuous Univariate Distributions 2, 2nd ed.,
 *   chapter 31.
 * @example
 * noncentralTLowerTail(2, 34, 0.9); // => 0.854
 */
export function noncentralTLowerTail(t: number, df: number, noncentrality: number): number {
  const from = -Math.max(40 / df, 10 / Math.sqrt(2 * df));
  const to = 0.5 * Math.log1p(10 * Math.sqrt(2 / df) + 80 / df);
  const steps = 400;
  let weights = 0;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const logarithm = from + ((to - from) * i) / steps;
    const weight = Math.exp(df * (logarithm - Math.expm1(2 * logarithm) / 2));
    weights += weight;
    sum += weight * normalLowerTail(t * Math.exp(logarithm) - noncentrality);
  }
  return sum / weights;
}

/** A test of a slope: its standard error, the degrees of freedom of its t, and the two-sided level. */
export interface SlopeTest {
  /** Above zero, in the unit of the slope. */
  standardError: number;
  df: number;
  /** Default 0.05. */
  level?: number;
}

/**
 * Probability that a two-sided t test finds a slope of a given size: that a noncentral t, with the slope over
 * its standard error, lies beyond the critical values. The standard error is taken as known; where it is one
 * of Newey and West's, the degrees of freedom are a convention.
 *
 * @throws InputError for a standard error that is not above zero or a level that is no share
 * @see Cohen, J. (1988). Statistical Power Analysis for the Behavioral Sciences, 2nd ed., chapter 9.
 * @example
 * slopePower(0.02275, { standardError: 0.02552, df: 34 }); // => 0.139
 */
export function slopePower(slope: number, { standardError, df, level = 0.05 }: SlopeTest): number {
  requireTest(standardError, level);
  const critical = tQuantileAt(1 - level / 2, df);
  const noncentrality = slope / standardError;
  return (
    noncentralTLowerTail(-critical, df, noncentrality) + noncentralTLowerTail(-critical, df, -noncentrality)
  );
}

/**
 * The smallest slope that a two-sided t test finds with a given probability.
 *
 * @param power default 0.8; above the level
 * @returns above zero, in the unit of the standard error
 * @throws InputError as slopePower does, and for a power that is not between the level and 1
 * @see slopePower
 * @example
 * detectableSlope({ standardError: 0.02552, df: 34 }); // => 0.0736
 */
export function detectableSlope(test: SlopeTest, power = 0.8): number {
  requireTest(test.standardError, test.level ?? 0.05);
  if (!(power > (test.level ?? 0.05) && power < 1)) {
    throw new InputError({ found: problems.confidenceLevel(power), expected: problems.share });
  }
  let low = 0;
  let high = test.standardError;
  while (slopePower(high, test) < power) high *= 2;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (slopePower(middle, test) < power) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function requireTest(standardError: number, level: number): void {
  if (!(standardError > 0 && standardError < Number.POSITIVE_INFINITY)) {
    throw new InputError({
      found: problems.standardErrorOf(standardError),
      expected: problems.positiveError,
    });
  }
  if (!(level > 0 && level < 1)) {
    throw new InputError({ found: problems.confidenceLevel(level), expected: problems.share });
  }
}
