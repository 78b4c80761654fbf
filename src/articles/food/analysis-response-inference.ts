import { computedOnce } from "../../statistics/computed-once.js";
import type { CumulativeResponse } from "../../statistics/cumulative-response.js";
import { whereAllowed } from "../../statistics/regression-diagnostics.js";
import { responseBootstrap } from "../../statistics/response-bootstrap.js";
import { shiftedResponses, type ShiftedResponses } from "../../statistics/shifted-responses.js";
import { sieveBootstrap, wildBootstrap, type SieveBootstrap } from "../../statistics/sieve-bootstrap.js";
import { responseLags, type FoodChanges } from "./analysis-response-series.js";

export interface ResponseBootstrapOptions {
  /** Draws of each bootstrap; default 1,999. */
  draws?: number;
  /** Default 1. */
  seed?: number;
}

/** Without the statistic, which is the square of the t of the sum. */
export type ResponseBootstrap = Omit<SieveBootstrap, "statistic">;

/** p-values of the sum over all lags that allow for more than its HAC error does; null where the months are too few. */
export interface ResponseInference {
  /** Errors that follow an autoregression, where food prices do not respond at all. */
  readonly sieve: ResponseBootstrap | null;
  /** Likewise, each month keeping the size of its own innovation. */
  readonly wild: ResponseBootstrap | null;
  /** World prices moved against food prices by all shifts of more than two years. */
  readonly shifted: ShiftedResponses | null;
}

/** Draws of the bootstraps of a response: enough for two digits, and no more time than the rest takes. */
export const responseDraws = 1999;

/**
 * How sure one can be of the sum of a response, by the bootstraps that the article's slopes are held to and by
 * shifted world prices; each computed when it is asked for.
 *
 * @param response of food prices to the changes of the index, over one period
 * @param changes of the index, on the months of the series
 * @example
 * const series = loadFoodChanges();
 * const { changes } = series.fao.nominal;
 * const response = cumulativeResponse(series.foodPrices, changes);
 * inferResponse(response, series, changes).shifted.p; // => 0.011
 */
export function inferResponse(
  response: CumulativeResponse,
  { foodPrices }: Pick<FoodChanges, "foodPrices">,
  changes: Float64Array,
  { draws = responseDraws, seed }: ResponseBootstrapOptions = {},
): ResponseInference {
  const options = { draws, ...(seed !== undefined && { seed }) };
  const of = (bootstrap: typeof sieveBootstrap) =>
    whereAllowed(() => withoutStatistic(responseBootstrap(bootstrap, response, options)));
  const { first, last, hacLags } = response;
  return computedOnce<ResponseInference>({
    sieve: () => of(sieveBootstrap),
    wild: () => of(wildBootstrap),
    shifted: () =>
      whereAllowed(() => shiftedResponses(foodPrices, changes, { lags: responseLags, first, last, hacLags })),
  });
}

/** A bootstrap without its statistic, which stands elsewhere. */
export function withoutStatistic(bootstrap: SieveBootstrap): ResponseBootstrap {
  const { p, order, coefficients, criterion, draws, seed } = bootstrap;
  return { p, order, coefficients, criterion, draws, seed };
}
