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

/**
 * Lower tail of the beta distribution, the regularized incomplete beta function I_x(a, b): that of F with 2a and 2b
 * degrees of freedom at b x / (a (1 - x)).
 */
export function betaLowerTail(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return fCdf((b * x) / (a * (1 - x)), 2 * a, 2 * b);
}

/** Lower tail of the standard normal distribution. */
export function normalLowerTail(z: number): number {
  return normalCdf(z, 0, 1);
}

/**
 * The number that a standard normal variable exceeds with probability p: Newton's method on the logarithm of the
 * tail, from formula 26.2.23 of Abramowitz and Stegun (1964), which errs by less than 0.00045.
 *
 * @param p above 0 (0 is taken as the smallest double) and at most 0.5
 */
export function normalQuantileOfTail(p: number): number {
  const tail = Math.max(p, Number.MIN_VALUE);
  const w = Math.sqrt(-2 * Math.log(tail));
  let z =
    w - (2.515517 + w * (0.802853 + w * 0.010328)) / (1 + w * (1.432788 + w * (0.189269 + w * 0.001308)));
  for (let step = 0; step < 4; step++) {
    const found = normalCdf(-z, 0, 1);
    if (found === 0) break;
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    z += (Math.log(found / tail) * found) / density;
  }
  return z;
}
