import { InputError } from "../errors.js";
import { requireSameLength } from "./data-checks.js";
import type { Estimate, FTest } from "./inference.js";
import { laggedRegression, wholeNumbers, type WantedSample } from "./lagged-terms.js";
import { hacRegression, linearCombination, waldTest } from "./linear-hypotheses.js";
import { sampleOf, summing, type ResponseSample } from "./cumulative-response.js";
import type { LinearRegression } from "./linear-regression.js";
import { deviations } from "./magnitude.js";
import { problems } from "./words.js";

export interface LeadsAndLagsOptions extends WantedSample {
  /** Months on either side; default 12. */
  longest?: number;
  /** Bandwidth of the HAC error; default floor(4 (n/100)^(2/9)). */
  hacLags?: number;
}

/** One month of those around the month of y. */
export interface AroundMonth {
  /** Months by which x lies before y; a negative number is a lead of y, x being the later. */
  lag: number;
}

/** The months of x on one side of the month of y. */
export interface OneSide {
  sum: Estimate;
  /** Wald's test that all coefficients of the side are zero. */
  joint: FTest;
}

export interface LeadsAndLags extends ResponseSample {
  /** From the longest lead, -12, to the longest lag. */
  coefficients: (AroundMonth & Estimate)[];
  /** x in the months after that of y. */
  leads: OneSide;
  /** x in the months before that of y. */
  lags: OneSide;
  /** The same month and those before. */
  lagsWithSameMonth: OneSide;
  /** The constant first, then the longest lead to the longest lag. */
  regression: LinearRegression;
}

const defaultLongest = 12;

/**
 * Least squares of y on x in the months after, the same month and the months before together,
 *
 *   y_t = a + b_{-L} x_{t+L} + ... + b_0 x_t + ... + b_L x_{t-L},
 *
 * with tests of all leads and of all lags. Were x to move first, the lags would carry weight and the leads none;
 * weight on the leads says that y moved first, or that both follow a third series at different times. Errors are
 * Newey and West's with the factor n / (n - k).
 *
 * A joint test of many coefficients rejects too often where observations are few.
 *
 * @throws InputError when lengths differ, months are no whole number from 1 on, a value in the middle is not
 *   known, or the regression cannot be had
 * @see Sims, C. A. (1972). Money, income, and causality. American Economic Review 62(4), 540-552, section II.
 * @example
 * const x = [1, -1, 2, 0, 3, -2, 1, 4, 0, -1, 2, 1];
 * const y = [0.4, -0.2, 0.5, 0.6, 1.1, 0.1, -0.3, 1.6, 1.3, -0.4, 0.4, 0.9];
 * const { n, coefficients } = leadsAndLags(y, x, { longest: 1 });
 * n; // => 10
 * coefficients.map(({ lag }) => lag); // => [-1, 0, 1]
 */
export function leadsAndLags(
  y: ArrayLike<number>,
  x: ArrayLike<number>,
  { longest = defaultLongest, hacLags, ...sample }: LeadsAndLagsOptions = {},
): LeadsAndLags {
  requireLongest(longest, 1);
  requireSameLength(x, y);
  const lags = wholeNumbers(-longest, longest);
  const fit = laggedRegression(y, [{ name: "x", values: x, lags }], sample);
  const model = hacRegression(fit.regression, hacLags);
  /** The constant stands first, then the longest lead. */
  const place = (lag: number) => 1 + longest + lag;
  const only = (lag: number) => summing(model, place(lag), 1);
  const side = (from: number, to: number): OneSide => ({
    sum: linearCombination(model, summing(model, place(from), to - from + 1)),
    joint: waldTest(model, wholeNumbers(from, to).map(only)),
  });
  return {
    ...sampleOf(fit, model),
    coefficients: lags.map((lag) => ({ lag, ...linearCombination(model, only(lag)) })),
    leads: side(-longest, -1),
    lags: side(1, longest),
    lagsWithSameMonth: side(0, longest),
    regression: fit.regression,
  };
}

/** Correlation of y with x some months before, or after. */
export interface CrossCorrelation extends AroundMonth {
  n: number;
  /** Pearson's r, with the HAC error of the slope of standardised y on standardised x. */
  correlation: Estimate;
}

/**
 * Correlation of y with x at each of -L ... L months before, each over the observations that it has. Error,
 * interval and p-value are those of the slope between the two standardised series, Newey and West's with the
 * factor n / (n - 2): both series are autocorrelated, and 1/sqrt(n) would be too small. The interval is not kept
 * between -1 and 1.
 *
 * @throws InputError when lengths differ, months are no whole number, or a series does not vary
 * @see Box, G. E. P., Jenkins, G. M. and Reinsel, G. C. (2008). Time Series Analysis, 4th ed., section 12.1.
 * @example
 * const x = [1, -1, 2, 0, 3, -2, 1, 4, 0, -1, 2, 1];
 * const y = [0.4, -0.2, 0.5, 0.6, 1.1, 0.1, -0.3, 1.6, 1.3, -0.4, 0.4, 0.9];
 * const all = crossCorrelations(y, x, { longest: 1 });
 * all.map(({ correlation }) => correlation.estimate); // => [-0.68, 0.64, 0.41]
 */
export function crossCorrelations(
  y: ArrayLike<number>,
  x: ArrayLike<number>,
  { longest = defaultLongest, hacLags, ...sample }: LeadsAndLagsOptions = {},
): CrossCorrelation[] {
  requireLongest(longest, 0);
  requireSameLength(x, y);
  return wholeNumbers(-longest, longest).map((lag) => {
    const { regression } = laggedRegression(y, [{ name: "x", values: x, lags: [lag] }], sample);
    const spread = length(regression.design[1]!) / length(dependentOf(regression));
    const slope = linearCombination(hacRegression(regression, hacLags), [0, 1]);
    const scaled = (value: number) => value * spread;
    return {
      lag,
      n: regression.n,
      correlation: {
        estimate: scaled(slope.estimate),
        standardError: scaled(slope.standardError),
        t: slope.t,
        p: slope.p,
        ci95: [scaled(slope.ci95[0]), scaled(slope.ci95[1])],
      },
    };
  });
}

function dependentOf({ fitted, residuals }: { fitted: number[]; residuals: number[] }): Float64Array {
  return Float64Array.from(fitted, (value, i) => value + residuals[i]!);
}

/** Root of the sum of squares about the mean. */
function length(values: Float64Array): number {
  const about = deviations(values).values;
  return Math.sqrt(about.reduce((sum, value) => sum + value * value, 0));
}

function requireLongest(longest: number, least: number): void {
  if (Number.isInteger(longest) && longest >= least) return;
  throw new InputError({ found: problems.lags(longest), expected: problems.wholeFromZero });
}
