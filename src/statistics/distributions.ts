import gammainc from "@stdlib/math-base-special-gammainc";
import fCdf from "@stdlib/stats-base-dists-f-cdf";
import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import tCdf from "@stdlib/stats-base-dists-t-cdf";
import tQuantile from "@stdlib/stats-base-dists-t-quantile";

/** Two-sided p-value of Student's t: P(|T| >= |t|) with `df` degrees of freedom. */
export function tTwoSided(t: number, df: number): number {
  return 2 * tCdf(-Math.abs(t), df);
}

/** Lower tail of Student's t: P(T <= t) with `df` degrees of freedom. */
export function tLowerTail(t: number, df: number): number {
  return tCdf(t, df);
}

/** The quantile of Student's t below which a share `probability` lies. */
export function tQuantileAt(probability: number, df: number): number {
  return tQuantile(probability, df);
}

/**
 * Upper tail of the F distribution: P(F >= f). Taken from the lower tail of 1/F, which is F with the
 * degrees of freedom exchanged, so that small p-values keep their digits.
 */
export function fUpperTail(f: number, df1: number, df2: number): number {
  if (f <= 0) return 1;
  return fCdf(1 / f, df2, df1);
}

/** Upper tail of chi-squared: P(X >= x), the regularized upper incomplete gamma function Q(df/2, x/2). */
export function chiSquareUpperTail(x: number, df: number): number {
  if (x <= 0) return 1;
  return gammainc(x / 2, df / 2, true, true);
}

/** Lower tail of the standard normal distribution. */
export function normalLowerTail(z: number): number {
  return normalCdf(z, 0, 1);
}
