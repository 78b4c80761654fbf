import { InputError } from "../errors.js";
import { bartlettSum } from "./bartlett.js";
import { olsCusumStatistic } from "./cusum.js";
import { requireFinite, requireSameLength } from "./data-checks.js";
import { deviations, unitSized } from "./magnitude.js";
import { neweyWestLags } from "./newey-west.js";
import {
  sieveBootstrap,
  sieveBootstraps,
  wildBootstrap,
  type SieveBootstrap,
  type SieveBootstrapOptions,
} from "./sieve-bootstrap.js";
import { slopeFitter } from "./slope-inference.js";
import { supFStatistic } from "./sup-f-statistic.js";
import { problems } from "./words.js";

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
 * `sieveBootstrapOfSupF` and `sieveBootstrapOfCusum` of the same line, which share the series drawn.
 *
 * @throws InputError as both do
 * @example
 * const { x, y } = foodResults().models[3];
 * const { supF, cusum } = sieveBootstrapsOfStability(x, y, { draws: 1999 });
 * supF.p > 0.3 && cusum.p > 0.8; // => true
 */
export function sieveBootstrapsOfStability(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  options: SieveBootstrapOptions = {},
): Record<"supF" | "cusum", SieveBootstrap> {
  const { regressor, residuals } = unitLine(x, y);
  const supFOf = supFStatistic(regressor);
  const cusumOf = olsCusumStatistic(regressor);
  const both = (series: Float64Array) => [supFOf(series), cusumOf(series)];
  const [supF, cusum] = sieveBootstraps(residuals, both(residuals), both, options);
  return { supF: supF!, cusum: cusum! };
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
