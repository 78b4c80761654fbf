import { InputError } from "../errors.js";
import {
  autoregression,
  type Autoregression,
  type AutoregressionOptions,
  type OrderCriterion,
} from "./autoregression.js";
import { bartlettSum } from "./bartlett.js";
import { requireFinite, requireSameLength } from "./data-checks.js";
import { olsCusumStatistic } from "./cusum.js";
import { deviations, unitSized } from "./magnitude.js";
import { neweyWestLags } from "./newey-west.js";
import { seededRandom } from "./random.js";
import { slopeFitter } from "./slope-inference.js";
import { supFStatistic } from "./sup-f-statistic.js";
import { problems } from "./words.js";

export interface SieveBootstrapOptions extends AutoregressionOptions {
  /** Default 9,999. */
  draws?: number;
  /** Default 1. */
  seed?: number;
}

export interface SieveBootstrap {
  /** The statistic of the data themselves. */
  statistic: number;
  /** Share of the draws, the data counted as one of them, whose statistic is at least as large in magnitude. */
  p: number;
  /** Of the autoregression that the errors are drawn from. */
  order: number;
  coefficients: number[];
  criterion: OrderCriterion;
  draws: number;
  seed: number;
}

/** Fewer observations than these tell nothing of how errors follow on each other. */
const fewest = 20;

/** Values drawn and thrown away before each sample, so that it does not remember its beginning at zero. */
const warmUp = 100;

/**
 * Autoregressive (sieve) bootstrap of any statistic of a series of errors. The errors are fitted by an
 * autoregression (see autoregression), whose innovations, drawn with replacement, make new series with the
 * same autocorrelation; the p-value says how often these give a statistic as large as the one observed:
 *
 *   p = (1 + #{|T*| >= |T|}) / (1 + draws).
 *
 * The null hypothesis is imposed by what is handed in: errors of the fit that the hypothesis leaves, and a
 * statistic that does not depend on the coefficients left free by it. The same seed gives the same bytes.
 *
 * @param errors n residuals of the restricted fit, in the order of time
 * @param observed the statistic of the data
 * @param statistic of a series of n values; it must not keep the array, which the next draw overwrites
 * @throws InputError for fewer than 20 observations, errors that are all zero, or options that do not fit
 * @see Bühlmann, P. (1997). Sieve bootstrap for time series. Bernoulli 3(2), 123-148. Davidson, R. and
 *   MacKinnon, J. G. (2006). Bootstrap methods in econometrics, in: Palgrave Handbook of Econometrics 1, for
 *   the p-value.
 * @example
 * const { residuals } = foodResults().models[3];
 * const largest = (errors) => Math.max(...errors.map(Math.abs));
 * const { p } = sieveBootstrap(residuals, largest(residuals), largest, { draws: 999 });
 * p > 0 && p <= 1; // => true
 */
export function sieveBootstrap(
  errors: ArrayLike<number>,
  observed: number,
  statistic: (series: Float64Array) => number,
  { draws = 9999, seed = 1, ...choice }: SieveBootstrapOptions = {},
): SieveBootstrap {
  requireBootstrap(errors.length, draws);
  const fitted = autoregression(errors, choice);
  const { order, coefficients, innovations } = fitted;
  const random = seededRandom(seed);
  // Zeros before the first value stand for its past.
  const path = new Float64Array(order + warmUp + errors.length);
  const sample = path.subarray(order + warmUp);
  const picked = new Uint32Array(warmUp + errors.length);
  const shocks = Float64Array.from(innovations);
  const p = shareAsLarge(observed, draws, () => {
    random.fillBelow(shocks.length, picked);
    runOn(path, coefficients, shocks, picked);
    return statistic(sample);
  });
  return bootstrapOf(fitted, observed, p, draws, seed);
}

/**
 * Wild autoregressive bootstrap of any statistic of a series of errors: as `sieveBootstrap`, but each month keeps
 * its own innovation, with a sign drawn for it, and the series begin with the errors' own first months. Months
 * that vary more than others do so in every draw, which allows for unequal variance (the recursive design of
 * Gonçalves and Kilian, with Rademacher's signs).
 *
 * @param errors n residuals of the restricted fit, in the order of time
 * @param observed the statistic of the data
 * @param statistic of a series of n values; it must not keep the array, which the next draw overwrites
 * @throws InputError as sieveBootstrap does
 * @see Gonçalves, S. and Kilian, L. (2004). Bootstrapping autoregressions with conditional heteroskedasticity of
 *   unknown form. Journal of Econometrics 123(1), 89-120, section 3. Davidson, R. and Flachaire, E. (2008). The
 *   wild bootstrap, tamed at last. Journal of Econometrics 146(1), 162-169, for the signs.
 * @example
 * const { residuals } = foodResults().models[3];
 * const largest = (errors) => Math.max(...errors.map(Math.abs));
 * const { p } = wildBootstrap(residuals, largest(residuals), largest, { draws: 999 });
 * p > 0 && p <= 1; // => true
 */
export function wildBootstrap(
  errors: ArrayLike<number>,
  observed: number,
  statistic: (series: Float64Array) => number,
  { draws = 9999, seed = 1, ...choice }: SieveBootstrapOptions = {},
): SieveBootstrap {
  requireBootstrap(errors.length, draws);
  const fitted = autoregression(errors, choice);
  const { coefficients, innovations } = fitted;
  const random = seededRandom(seed);
  // The first months, which have no innovation, stay what they are in every draw.
  const path = Float64Array.from(errors);
  const signs = new Uint32Array(innovations.length);
  // Each innovation with its sign and against it: what is picked for month t is number 2 t or 2 t + 1.
  const shocks = Float64Array.from({ length: 2 * signs.length }, (_, i) =>
    i % 2 === 0 ? innovations[i / 2]! : -innovations[(i - 1) / 2]!,
  );
  const p = shareAsLarge(observed, draws, () => {
    random.fillBelow(2, signs);
    for (let t = 0; t < signs.length; t++) signs[t]! += 2 * t;
    runOn(path, coefficients, shocks, signs);
    return statistic(path);
  });
  return bootstrapOf(fitted, observed, p, draws, seed);
}

function requireBootstrap(n: number, draws: number): void {
  if (n < fewest) {
    throw new InputError({ found: problems.observations(n), expected: problems.enoughForSieve(fewest) });
  }
  if (!Number.isInteger(draws) || draws < 99) {
    throw new InputError({ found: problems.draws(draws), expected: problems.enoughSieveDraws });
  }
}

/**
 * Runs the autoregression on over a path whose first values are its past, by the shocks picked. One and two lags,
 * which most series have, keep their past in variables.
 */
function runOn(
  path: Float64Array,
  coefficients: readonly number[],
  shocks: Float64Array,
  picked: Uint32Array,
): void {
  const order = coefficients.length;
  if (order === 1 || order === 2) {
    const [first, second = 0] = coefficients as [number, number?];
    let last = path[order - 1]!;
    let before = order === 2 ? path[0]! : 0;
    for (let t = 0; t < picked.length; t++) {
      const value = shocks[picked[t]!]! + first * last + second * before;
      before = last;
      last = value;
      path[order + t] = value;
    }
    return;
  }
  for (let t = order; t < path.length; t++) {
    let value = shocks[picked[t - order]!]!;
    for (let j = 0; j < order; j++) value += coefficients[j]! * path[t - 1 - j]!;
    path[t] = value;
  }
}

/** p-value: the share of the draws, the data counted in, whose statistic is as large as the one observed. */
function shareAsLarge(observed: number, draws: number, statisticOfNext: () => number): number {
  const threshold = Math.abs(observed) * (1 - 1e-12);
  let asLarge = 0;
  for (let draw = 0; draw < draws; draw++) {
    // What is no number, as the t of an exact fit, counts as large: it is no evidence against the hypothesis.
    if (!(Math.abs(statisticOfNext()) < threshold)) asLarge++;
  }
  return (1 + asLarge) / (1 + draws);
}

function bootstrapOf(
  { order, coefficients, criterion }: Autoregression,
  statistic: number,
  p: number,
  draws: number,
  seed: number,
): SieveBootstrap {
  return { statistic, p, order, coefficients, criterion, draws, seed };
}

/** The statistic of a line's slope or stability; the regressor stays what it is in every draw. */
interface LineOptions extends SieveBootstrapOptions {
  /** Lags of the Newey-West error; default floor(4 (n/100)^(2/9)). */
  hacLags?: number;
}

/**
 * Sieve bootstrap of the t of a slope by Newey and West's standard error, for the hypothesis that the slope is
 * zero. The errors are what that hypothesis leaves, y less its mean; the regressor is held fixed.
 *
 * @param x regressor, n values in the order of time
 * @param y dependent variable, n values
 * @returns `statistic` is the HAC t
 * @throws InputError when lengths differ, a value is not finite, x does not vary, or as sieveBootstrap does
 * @see sieveBootstrap; Newey, W. K. and West, K. D. (1987) for the standard error.
 * @example
 * const { x, y } = foodResults().models[3];
 * const { statistic, p, order } = sieveBootstrapOfSlope(x, y, { draws: 1999 });
 * statistic; // => 3.63
 * p < 0.05; // => true
 */
export function sieveBootstrapOfSlope(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  options: LineOptions = {},
): SieveBootstrap {
  return bootstrapOfSlope(sieveBootstrap, x, y, options);
}

/**
 * Wild autoregressive bootstrap of the t of a slope by Newey and West's standard error: `sieveBootstrapOfSlope`
 * where months may vary unequally.
 *
 * @param x regressor, n values in the order of time
 * @param y dependent variable, n values
 * @returns `statistic` is the HAC t
 * @throws InputError as sieveBootstrapOfSlope does
 * @see wildBootstrap
 * @example
 * const { x, y } = foodResults().models[3];
 * const { p } = wildBootstrapOfSlope(x, y, { draws: 1999 });
 * p > 0.1; // => true
 */
export function wildBootstrapOfSlope(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  options: LineOptions = {},
): SieveBootstrap {
  return bootstrapOfSlope(wildBootstrap, x, y, options);
}

function bootstrapOfSlope(
  bootstrap: typeof sieveBootstrap,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { hacLags = neweyWestLags(x.length), ...options }: LineOptions,
): SieveBootstrap {
  const { regressor, dependent } = unitLine(x, y);
  const hacT = slopeHacT(regressor, hacLags);
  return bootstrap(dependent, hacT(dependent), hacT, options);
}

/**
 * Sieve bootstrap of the sup-F test for a break at an unknown date in the line of y on x. The errors are the
 * residuals of the line without a break; where there is one, they are more autocorrelated for it, which makes
 * the p-value larger. In some tens of observations the fit underrates the autocorrelation, and the test rejects
 * too often, though far less so than the plain one (see simulateTestSizes).
 *
 * @param x regressor, n values in the order of time
 * @param y dependent variable, n values
 * @returns `statistic` is the sup-F of supFTest
 * @throws InputError as supFTest and sieveBootstrap do
 * @see sieveBootstrap, supFTest
 * @example
 * const { x, y } = foodResults().models[3];
 * const { statistic, p } = sieveBootstrapOfSupF(x, y, { draws: 1999 });
 * statistic; // => 10.11
 * p > 0.3; // => true
 */
export function sieveBootstrapOfSupF(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  options: SieveBootstrapOptions = {},
): SieveBootstrap {
  const { regressor, residuals } = unitLine(x, y);
  const supF = supFStatistic(regressor);
  return sieveBootstrap(residuals, supF(residuals), supF, options);
}

/**
 * Sieve bootstrap of the OLS-CUSUM test of the line of y on x, likewise from the residuals of the line.
 *
 * @param x regressor, n values in the order of time
 * @param y dependent variable, n values
 * @returns `statistic` is that of olsCusumTest
 * @throws InputError when lengths differ, a value is not finite, x does not vary, or as sieveBootstrap does
 * @see sieveBootstrap, olsCusumTest
 * @example
 * const { x, y } = foodResults().models[3];
 * const { statistic, p } = sieveBootstrapOfCusum(x, y, { draws: 1999 });
 * statistic; // => 0.523
 * p > 0.8; // => true
 */
export function sieveBootstrapOfCusum(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  options: SieveBootstrapOptions = {},
): SieveBootstrap {
  const { regressor, residuals } = unitLine(x, y);
  const cusum = olsCusumStatistic(regressor);
  return sieveBootstrap(residuals, cusum(residuals), cusum, options);
}

/**
 * The t of a slope by Newey and West's error as a function of the dependent variable, for one regressor and
 * many series (see slopeStandardError, whose formula it is).
 *
 * @param x regressor, n values from their mean, not all zero
 */
export function slopeHacT(x: Float64Array, hacLags: number): (y: Float64Array) => number {
  const n = x.length;
  const moments = new Float64Array(n);
  let sxx = 0;
  for (const value of x) sxx += value * value;
  return (y) => {
    let sum = 0;
    let sxy = 0;
    for (let t = 0; t < n; t++) {
      sum += y[t]!;
      sxy += x[t]! * y[t]!;
    }
    const slope = sxy / sxx;
    const level = sum / n;
    for (let t = 0; t < n; t++) moments[t] = x[t]! * (y[t]! - level - slope * x[t]!);
    return sxy / Math.sqrt(bartlettSum(moments, hacLags));
  };
}

/** x and y from their means in units of their size, which no statistic here depends on, and the residuals. */
function unitLine(x: ArrayLike<number>, y: ArrayLike<number>) {
  requireSameLength(x, y);
  for (const values of [x, y]) requireFinite(values);
  const centred = (values: ArrayLike<number>) =>
    unitSized(deviations(unitSized(values).values).values).values;
  const regressor = centred(x);
  const dependent = centred(y);
  const { slope, residuals } = slopeFitter(x.length)(regressor, dependent, x.length, null);
  if (Number.isNaN(slope)) {
    throw new InputError({ found: problems.constantRegressor, expected: problems.varyingRegressor });
  }
  const squares = (values: Float64Array) => values.reduce((sum, value) => sum + value * value, 0);
  if (squares(residuals) <= 1e-24 * squares(dependent)) {
    throw new InputError({ found: problems.exactFit, expected: problems.residualsToTest });
  }
  return { regressor, dependent, residuals };
}
