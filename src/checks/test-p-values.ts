import { chiSquareUpperTail, fUpperTail, normalLowerTail, tTwoSided } from "../statistics/distributions.js";
import { intervalArithmetic, type Interval } from "./interval.js";
import { pSaid, readPrinted, shownByShare } from "./printed-notation.js";
import type { PrintedTest } from "./printed-tests.js";

export type TestVerdict = "consistent" | "one-sided" | "error" | "decision-error" | "not-printed";

/** A printed test with the p-value that follows from its statistic. */
export interface CheckedTest extends PrintedTest {
  /** Two-sided for t, z and r; the upper tail for F and chi-squared. */
  recomputed: number;
  /** What the rounding of the statistic allows. */
  range: readonly [low: number, high: number];
  verdict: TestVerdict;
}

/**
 * The p-value that follows from a printed statistic, with the range that its rounding allows, against the p that
 * was printed with it. "consistent": some value within the rounding of both agrees. "one-sided": it does when the
 * p of t, z or r is halved. "error": no value agrees. "decision-error": none does, and the p that follows lies on
 * the other side of alpha than the printed one; a p printed as alpha itself counts as significant.
 *
 * @param alpha the level at which decisions are made
 * @throws InputError for a figure that is no number
 * @see Nuijten, M. B., Hartgerink, C. H. J., van Assen, M. A. L. M., Epskamp, S. and Wicherts, J. M. (2016). The
 *   prevalence of statistical reporting errors in psychology (1985-2013). Behavior Research Methods 48, 1205-1226.
 * @example
 * const [test] = printedTests("t(28) = 2.20, p = .06");
 * const checked = checkTest(test);
 * checked.recomputed; // => 0.0362
 * checked.range; // => [0.03584, 0.03662]
 * checked.verdict; // => "decision-error"
 */
export function checkTest(test: PrintedTest, alpha = 0.05): CheckedTest {
  const printedP = test.p === null || test.p === "not significant" ? [] : [shownByShare(test.p.printed)];
  const { value, interval } = readPrinted(test.value, printedP);
  const isTwoSided = test.statistic === "t" || test.statistic === "z" || test.statistic === "r";
  const away = isTwoSided ? intervalArithmetic.absolute(interval) : interval;
  const [first = Number.NaN, second = Number.NaN] = test.df;
  const p = (statistic: number) => pOfStatistic(test.statistic, statistic, first, second);
  const low = p(away.high);
  const range: Interval = { low, high: Math.max(low, p(away.low)) };
  return {
    ...test,
    recomputed: p(isTwoSided ? Math.abs(value) : value),
    range: [range.low, range.high],
    verdict: verdictOn(test, range, alpha, isTwoSided),
  };
}

/**
 * The p-value of a statistic: two-sided for t, z and r, the upper tail for F and chi-squared.
 *
 * @param df degrees of freedom, of F those of the numerator; of r, n - 2
 * @param secondDf of F, those of the denominator
 * @see Fisher, R. A. (1915). Frequency distribution of the values of the correlation coefficient in samples from an
 *   indefinitely large population. Biometrika 10(4), 507-521: t = r sqrt(df / (1 - r²)).
 */
export function pOfStatistic(
  statistic: PrintedTest["statistic"],
  value: number,
  df = Number.NaN,
  secondDf = Number.NaN,
): number {
  switch (statistic) {
    case "t":
      return tTwoSided(value, df);
    case "F":
      return fUpperTail(value, df, secondDf);
    case "chi2":
      return chiSquareUpperTail(value, df);
    case "z":
      return 2 * normalLowerTail(-Math.abs(value));
    case "r":
      return Math.abs(value) >= 1 ? 0 : tTwoSided(value * Math.sqrt(df / (1 - value ** 2)), df);
  }
}

function verdictOn({ p }: PrintedTest, range: Interval, alpha: number, isTwoSided: boolean): TestVerdict {
  if (p === null) return "not-printed";
  const said = p === "not significant" ? { low: alpha, high: 1 } : pSaid(p);
  if (meets(range, said)) return "consistent";
  if (isTwoSided && meets({ low: range.low / 2, high: range.high / 2 }, said)) return "one-sided";
  const isSignificant = range.high <= alpha ? true : range.low > alpha ? false : undefined;
  const saysSignificant = decisionSaid(p, alpha);
  const bothKnown = isSignificant !== undefined && saysSignificant !== undefined;
  return bothKnown && isSignificant !== saysSignificant ? "decision-error" : "error";
}

/** Whether the printed p says that the result is significant; undefined where it leaves that open. */
function decisionSaid(p: NonNullable<PrintedTest["p"]>, alpha: number): boolean | undefined {
  if (p === "not significant") return false;
  const { value } = readPrinted(p.printed, [shownByShare(p.printed)]);
  if (p.relation === "=") return value <= alpha;
  if (p.relation === "<") return value <= alpha ? true : undefined;
  return value >= alpha ? false : undefined;
}

/** So much of a bound is left to the error of the distributions: a tie must not be decided by it. */
const slack = 1e-9;

function meets(a: Interval, b: Interval): boolean {
  return a.low * (1 - slack) <= b.high * (1 + slack) && b.low * (1 - slack) <= a.high * (1 + slack);
}
