import { InputError } from "../errors.js";
import type { YearMonth } from "../months/year-month.js";
import { requireSameLength } from "./data-checks.js";
import type { Estimate, FTest } from "./inference.js";
import { laggedRegression, wholeNumbers, type LaggedRegression, type WantedSample } from "./lagged-terms.js";
import { hacRegression, linearCombination, waldTest, type HacRegression } from "./linear-hypotheses.js";
import type { LinearRegression } from "./linear-regression.js";
import { problems } from "./words.js";

/** A further series of the regression, at 0 ... `lags` months before. */
export interface Control {
  name: string;
  values: ArrayLike<number>;
  /** Default 0. */
  lags?: number;
}

export interface CumulativeResponseOptions extends WantedSample {
  /** The longest lag L; default 12. */
  lags?: number;
  /** Each at its own months before: an exchange rate, seasonal dummies. */
  controls?: readonly Control[];
  /** Bandwidth of the HAC error; default floor(4 (n/100)^(2/9)). */
  hacLags?: number;
}

/** The response after 0, 1, ... L months. */
export interface ResponseByLag {
  /** b_h, the coefficient of x h months before. */
  byLag: Estimate[];
  /** b_0 + ... + b_h, the whole response within h months. */
  cumulative: Estimate[];
}

/** What every response says of the sample that it comes from. */
export interface ResponseSample {
  n: number;
  /** Residual degrees of freedom. */
  df: number;
  /** Index of the first and of the last observation that was used. */
  first: number;
  last: number;
  /** Bandwidth of the HAC errors. */
  hacLags: number;
}

export interface CumulativeResponse extends ResponseSample, ResponseByLag {
  /** The sum of each control's coefficients, in their order. */
  controls: { name: string; sum: Estimate }[];
  regression: LinearRegression;
}

const defaultLags = 12;

/**
 * Cumulative response of y to x from a finite distributed lag,
 *
 *   y_t = a + b_0 x_t + b_1 x_{t-1} + ... + b_L x_{t-L} + controls,
 *
 * for each h the sum b_0 + ... + b_h. Where y and x are growth rates, the sum is by how many per cent the level
 * of y stands higher h months after the level of x rose by one per cent and stayed. Errors are Newey and West's
 * with the factor n / (n - k), p-values and intervals Student's t with n - k degrees of freedom.
 *
 * Values of x before `first` serve as lags; where there are none the sample begins later.
 *
 * @param y dependent variable in the order of time, NaN at either end where nothing is known
 * @param x regressor, as long as y
 * @throws InputError when lengths differ, lags are no whole numbers, a value in the middle is not known, or the
 *   regression cannot be had (see linearRegression)
 * @see Greene, W. H. (2018). Econometric Analysis, 8th ed., section 20.3 (long-run multiplier); Newey, W. K. and
 *   West, K. D. (1987). Econometrica 55(3), 703-708, equation (5).
 * @example
 * const x = [1, -1, 2, 0, 3, -2, 1, 4, 0, -1, 2, 1];
 * const y = [0.4, -0.2, 0.5, 0.6, 1.1, 0.1, -0.3, 1.6, 1.3, -0.4, 0.4, 0.9];
 * const { byLag, cumulative } = cumulativeResponse(y, x, { lags: 1 });
 * byLag.map(({ estimate }) => estimate); // => [0.366, 0.305]
 * cumulative[1].estimate; // => 0.671
 */
export function cumulativeResponse(
  y: ArrayLike<number>,
  x: ArrayLike<number>,
  { lags = defaultLags, controls = [], hacLags, ...sample }: CumulativeResponseOptions = {},
): CumulativeResponse {
  requireLags(lags);
  [x, ...controls.map(({ values }) => values)].forEach((values) => requireSameLength(values, y));
  const terms = [
    { name: "x", values: x, lags: wholeNumbers(0, lags) },
    ...controls.map(({ lags: own = 0, ...control }) => ({ ...control, lags: wholeNumbers(0, own) })),
  ];
  const fit = laggedRegression(y, terms, sample);
  const model = hacRegression(fit.regression, hacLags);
  // The constant and the lags of x stand before them.
  const starts = controls.map((_, i) =>
    controls.slice(0, i).reduce((at, { lags: own = 0 }) => at + own + 1, lags + 2),
  );
  return {
    ...sampleOf(fit, model),
    ...responseAt(model, 1, lags),
    controls: controls.map(({ name, lags: own = 0 }, i) => ({
      name,
      sum: linearCombination(model, summing(model, starts[i]!, own + 1)),
    })),
    regression: fit.regression,
  };
}

/** The cumulative response over one window, both months included. */
export interface WindowResponse {
  from: YearMonth;
  to: YearMonth;
  n: number;
  sum: Estimate;
}

/**
 * The sum b_0 + ... + b_L of `cumulativeResponse` in every window of `length` consecutive months, moved on by
 * one month at a time. Of two neighbouring windows each has one month that the other has not, so their intervals are
 * not independent.
 *
 * @param months consecutive, one for each value of y
 * @throws InputError as `cumulativeResponse`, for a window of too few months among others
 * @example
 * const months: YearMonth[] = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06", "2024-07"];
 * const x = [1, -1, 2, 0, 3, -2, 1];
 * const y = [0.4, -0.2, 0.5, 0.6, 1.1, 0.1, -0.3];
 * movingResponse(months, y, x, { lags: 1, length: 5 }).map(({ to }) => to); // => ["2024-06", "2024-07"]
 */
export function movingResponse(
  months: readonly YearMonth[],
  y: ArrayLike<number>,
  x: ArrayLike<number>,
  { length, lags = defaultLags, hacLags }: { length: number; lags?: number; hacLags?: number },
): WindowResponse[] {
  requireLags(lags);
  requireSameLength(x, y);
  const terms = [{ name: "x", values: x, lags: wholeNumbers(0, lags) }];
  const { first, last } = laggedRegression(y, terms);
  return Array.from({ length: Math.max(0, last - first + 2 - length) }, (_, i) => {
    const [from, to] = [first + i, first + i + length - 1];
    const model = hacRegression(laggedRegression(y, terms, { first: from, last: to }).regression, hacLags);
    return {
      from: months[from]!,
      to: months[to]!,
      n: length,
      sum: linearCombination(model, summing(model, 1, lags + 1)),
    };
  });
}

export interface AsymmetricResponse extends ResponseSample {
  /** To max(x, 0). */
  rises: ResponseByLag;
  /** To min(x, 0): a positive response is a fall of y with a fall of x. */
  falls: ResponseByLag;
  /** Wald's test that both sums over all lags are equal. */
  equality: FTest;
}

/**
 * Cumulative responses to rises and to falls apart: the regression of `cumulativeResponse` with max(x, 0) and
 * min(x, 0) at 0 ... L months before, and the test that the two sums of L + 1 coefficients are equal (Wald, F
 * with 1 and n - k degrees of freedom, HAC).
 *
 * @throws InputError as `cumulativeResponse`, and where x never rises or never falls
 * @see Borenstein, S., Cameron, A. C. and Gilbert, R. (1997). Do gasoline prices respond asymmetrically to crude
 *   oil price changes? Quarterly Journal of Economics 112(1), 305-339, section III (without the error
 *   correction).
 * @example
 * const x = [1, -1, 2, 0, 3, -2, 1, 4, 0, -1, 2, 1];
 * const y = [0.4, -0.2, 0.5, 0.6, 1.1, 0.1, -0.3, 1.6, 1.3, -0.4, 0.4, 0.9];
 * const { rises, falls } = asymmetricResponse(y, x, { lags: 0 });
 * [rises, falls].map(({ cumulative }) => cumulative[0].estimate); // => [0.207, 0.308]
 */
export function asymmetricResponse(
  y: ArrayLike<number>,
  x: ArrayLike<number>,
  { lags = defaultLags, controls = [], hacLags, ...sample }: CumulativeResponseOptions = {},
): AsymmetricResponse {
  requireLags(lags);
  [x, ...controls.map(({ values }) => values)].forEach((values) => requireSameLength(values, y));
  const part = (name: string, of: (value: number) => number) => ({
    name,
    values: Float64Array.from(x, of),
    lags: wholeNumbers(0, lags),
  });
  const terms = [
    part("rise of x", (value) => Math.max(value, 0)),
    part("fall of x", (value) => Math.min(value, 0)),
    ...controls.map(({ lags: own = 0, ...control }) => ({ ...control, lags: wholeNumbers(0, own) })),
  ];
  const fit = laggedRegression(y, terms, sample);
  const model = hacRegression(fit.regression, hacLags);
  const difference = summing(model, 1, lags + 1);
  difference.fill(-1, lags + 2, 2 * lags + 3);
  return {
    ...sampleOf(fit, model),
    rises: responseAt(model, 1, lags),
    falls: responseAt(model, lags + 2, lags),
    equality: waldTest(model, [difference]),
  };
}

/** Where a response comes from. */
export function sampleOf(
  { first, last }: LaggedRegression,
  { regression, hacLags }: HacRegression,
): ResponseSample {
  return { n: regression.n, df: regression.df, first, last, hacLags };
}

/** Weights of one for `count` coefficients from a place on, zero for all others. */
export function summing(
  { regression }: Pick<HacRegression, "regression">,
  from: number,
  count: number,
): number[] {
  return regression.coefficients.map((_, j) => (j >= from && j < from + count ? 1 : 0));
}

function responseAt(model: HacRegression, from: number, lags: number): ResponseByLag {
  const horizons = wholeNumbers(0, lags);
  return {
    byLag: horizons.map((h) => linearCombination(model, summing(model, from + h, 1))),
    cumulative: horizons.map((h) => linearCombination(model, summing(model, from, h + 1))),
  };
}

function requireLags(lags: number): void {
  if (Number.isInteger(lags) && lags >= 0) return;
  throw new InputError({ found: problems.lags(lags), expected: problems.wholeFromZero });
}
