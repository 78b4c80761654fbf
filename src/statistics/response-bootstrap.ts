import { summing, type CumulativeResponse } from "./cumulative-response.js";
import { hacWaldStatistic, hacWaldStatistics } from "./hac-wald-statistic.js";
import type { LinearRegression } from "./linear-regression.js";
import { mean } from "./mean.js";
import {
  sieveBootstraps,
  type SieveBootstrap,
  type SieveBootstrapOptions,
  type sieveBootstrap,
} from "./sieve-bootstrap.js";

/**
 * Bootstrap of Wald's test that combinations of a regression's coefficients are all zero, for the hypothesis that
 * none of the regressors matters: the errors are what it leaves, y less its mean, and the regressors stay what
 * they are in every draw.
 *
 * @param bootstrap sieveBootstrap or wildBootstrap
 * @param regression observations in the order of time, without gaps
 * @param rows the weights of each combination, the constant first
 * @param hacLags bandwidth of the HAC errors
 * @returns `statistic` is that of waldTest, for one combination the square of its t
 * @throws InputError as the bootstrap does
 * @see Bühlmann, P. (1997). Sieve bootstrap for time series. Bernoulli 3(2), 123-148.
 * @example
 * const x = [1, -1, 2, 0, 3, -2, 1, 4, 0, -1, 2, 1, 3, -1, 0, 2, -2, 1, 1, 0];
 * const y = x.map((value, t) => value + ((7 * t) % 5));
 * const fit = linearRegression(y, [{ name: "x", values: x }]);
 * const { p } = waldBootstrap(sieveBootstrap, fit, [[0, 1]], 2, { draws: 199 });
 * p < 0.1; // => true
 */
export function waldBootstrap(
  bootstrap: typeof sieveBootstrap,
  regression: LinearRegression,
  rows: readonly (readonly number[])[],
  hacLags: number,
  options: SieveBootstrapOptions = {},
): SieveBootstrap {
  const errors = fromTheirMean(regression);
  const statistic = hacWaldStatistic(regression, rows, hacLags);
  return bootstrap(errors, statistic(errors), statistic, options);
}

/**
 * `waldBootstrap` of several sets of combinations by the sieve bootstrap, which share the series drawn.
 *
 * @param sets for each test the weights of its combinations, the constant first
 * @example
 * const x = [1, -1, 2, 0, 3, -2, 1, 4, 0, -1, 2, 1, 3, -1, 0, 2, -2, 1, 1, 0];
 * const y = x.map((value, t) => value + ((7 * t) % 5));
 * const fit = linearRegression(y, [{ name: "x", values: x }]);
 * const [slope] = sieveBootstrapsOfWald(fit, [[[0, 1]]], 2, { draws: 199 });
 * slope.p < 0.1; // => true
 */
export function sieveBootstrapsOfWald(
  regression: LinearRegression,
  sets: readonly (readonly (readonly number[])[])[],
  hacLags: number,
  options: SieveBootstrapOptions = {},
): SieveBootstrap[] {
  const errors = fromTheirMean(regression);
  const statistics = hacWaldStatistics(regression, sets, hacLags);
  return sieveBootstraps(errors, [...statistics(errors)], statistics, options);
}

/** What is left of y where no regressor matters. */
function fromTheirMean({ residuals, fitted }: LinearRegression): Float64Array {
  const y = Float64Array.from(residuals, (residual, t) => residual + fitted[t]!);
  const level = mean(y);
  return y.map((value) => value - level);
}

/**
 * `waldBootstrap` of the sum b_0 + ... + b_L of a cumulative response, for the hypothesis that y does not respond.
 *
 * @example
 * const { foodPrices, fao } = loadFoodChanges();
 * const response = cumulativeResponse(foodPrices, fao.nominal.changes);
 * responseBootstrap(sieveBootstrap, response, { draws: 999 }).p < 0.1; // => true
 */
export function responseBootstrap(
  bootstrap: typeof sieveBootstrap,
  { regression, byLag, hacLags }: CumulativeResponse,
  options: SieveBootstrapOptions = {},
): SieveBootstrap {
  return waldBootstrap(bootstrap, regression, [summing({ regression }, 1, byLag.length)], hacLags, options);
}
