import { InputError } from "../errors.js";
import { fUpperTail, tQuantileAt, tTwoSided } from "./distributions.js";
import { timesPowerOfTwo } from "./magnitude.js";
import { problems } from "./words.js";

/** A coefficient with what is inferred about it under the classical assumptions. */
export interface Estimate {
  estimate: number;
  standardError: number;
  /** estimate / standardError, for the hypothesis that the coefficient is zero; NaN where the fit is exact. */
  t: number;
  /** Two-sided, Student's t with the residual degrees of freedom; NaN where the fit is exact. */
  p: number;
  /** 95% confidence interval. */
  ci95: [number, number];
}

/** Test that all coefficients but the constant are zero; statistic and p are NaN where the fit is exact. */
export interface FTest {
  statistic: number;
  df1: number;
  df2: number;
  p: number;
}

/** The smallest double that has all its digits, 2^-1022. */
const smallest = 2 ** -1022;

/** Residuals of less than this part of what is explained, in length, are rounding error of the arithmetic. */
const exactBelow = 2 ** -50;

/** Whether residuals are nothing but rounding error: no error variance can be estimated from them. */
export function isExactFit(rss: number, explained: number): boolean {
  return rss <= exactBelow * exactBelow * explained;
}

/** Attaches t, p and the 95% interval to a coefficient and its standard error. */
export function estimate(value: number, standardError: number, df: number): Estimate {
  const half = tQuantileAt(0.975, df) * standardError;
  return {
    estimate: value,
    standardError,
    ...tTest(value, standardError, df),
    ci95: [value - half, value + half],
  };
}

/** The t ratio and its p-value; NaN, as not defined, where the standard error is zero. */
export function tTest(value: number, standardError: number, df: number): { t: number; p: number } {
  if (standardError === 0) return { t: Number.NaN, p: Number.NaN };
  const t = value / standardError;
  return { t, p: tTwoSided(t, df) };
}

/** F of sums of squares in one unit; NaN, as not defined, where the fit is exact. */
export function fTest(explained: number, df1: number, rss: number, df2: number): FTest {
  if (rss === 0) return { statistic: Number.NaN, df1, df2, p: Number.NaN };
  const statistic = explained / df1 / (rss / df2);
  return { statistic, df1, df2, p: fUpperTail(statistic, df1, df2) };
}

/**
 * A coefficient and its error in the units of the data, 2^exponent times those in which they were computed.
 *
 * @param name of the regressor; not given for the constant
 * @throws InputError when that is beyond what a double can hold
 */
export function estimateInUnits(
  name: string | undefined,
  value: number,
  standardError: number,
  exponent: number,
  df: number,
): Estimate {
  const result = estimate(timesPowerOfTwo(value, exponent), errorInUnits(name, standardError, exponent), df);
  const vanishes = standardError === 0 && value !== 0 && Math.abs(result.estimate) < smallest;
  if (vanishes || !result.ci95.every(Number.isFinite)) throw beyondDouble(name);
  return result;
}

/** Likewise a standard error alone. */
export function errorInUnits(name: string | undefined, standardError: number, exponent: number): number {
  const result = timesPowerOfTwo(standardError, exponent);
  if (Number.isFinite(result) && (standardError === 0 || result >= smallest)) return result;
  throw beyondDouble(name);
}

function beyondDouble(column: string | undefined): InputError {
  return new InputError({
    ...(column !== undefined && { column }),
    found: problems.coefficientBeyondDouble,
    expected: problems.columnsInOtherUnits,
  });
}
