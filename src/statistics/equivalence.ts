import { InputError } from "../errors.js";
import { tLowerTail, tQuantileAt } from "./distributions.js";
import { problems } from "./words.js";

export interface EquivalenceTest {
  /** Half the width of what counts as no effect, from -bound to bound. */
  bound: number;
  /** For the hypothesis that the coefficient lies at or below -bound, or at or above bound. */
  p: number;
  /** The one-sided tests that it is made of; `p` is the larger of theirs. */
  lower: { t: number; p: number };
  upper: { t: number; p: number };
  /** The coefficient is shown to lie within the bound at 5 per cent where this interval does. */
  interval90: [low: number, high: number];
}

/**
 * Equivalence test of a coefficient with zero by two one-sided tests: its null hypothesis is an effect at least
 * as large as the bound, and a small p-value shows that there is none. A coefficient that is merely not
 * significant shows nothing.
 *
 * @param coefficient with its standard error and the degrees of freedom of its t
 * @param bound above zero, in the unit of the coefficient; to be chosen before looking
 * @throws InputError for a bound or standard error that is not above zero
 * @see Schuirmann, D. J. (1987). A comparison of the two one-sided tests procedure and the power approach for
 *   assessing the equivalence of average bioavailability. Journal of Pharmacokinetics and Biopharmaceutics
 *   15(6), 657-680.
 * @example
 * equivalenceTest({ estimate: -0.02848, standardError: 0.02552, df: 34 }, 0.02275).p; // => 0.588
 */
export function equivalenceTest(
  { estimate, standardError, df }: { estimate: number; standardError: number; df: number },
  bound: number,
): EquivalenceTest {
  const isPositive = (value: number) => value > 0 && value < Number.POSITIVE_INFINITY;
  if (!isPositive(standardError)) {
    throw new InputError({
      found: problems.standardErrorOf(standardError),
      expected: problems.positiveError,
    });
  }
  if (!isPositive(bound)) {
    throw new InputError({ found: problems.boundOf(bound), expected: problems.positiveError });
  }
  const above = (estimate + bound) / standardError;
  const below = (estimate - bound) / standardError;
  const lower = { t: above, p: tLowerTail(-above, df) };
  const upper = { t: below, p: tLowerTail(below, df) };
  const half = tQuantileAt(0.95, df) * standardError;
  return {
    bound,
    p: Math.max(lower.p, upper.p),
    lower,
    upper,
    interval90: [estimate - half, estimate + half],
  };
}
