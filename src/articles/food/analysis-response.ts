import type { Period } from "../../months/year-month.js";
import { computedOnce } from "../../statistics/computed-once.js";
import { cumulativeResponse, type CumulativeResponse } from "../../statistics/cumulative-response.js";
import type { Estimate } from "../../statistics/inference.js";
import type { LocalProjection } from "../../statistics/local-projections.js";
import {
  enoughForCorrelations,
  enoughForJointTests,
  foodLeads,
  monthsWithLeads,
  type FoodLeads,
} from "./analysis-leads.js";
import {
  foodAsymmetry,
  foodMovingResponse,
  foodProjections,
  monthsWanted,
  monthsWithLags,
  responseChecks,
  type FoodAsymmetry,
  type MovingResponse,
  type ResponseCheck,
  type WholeSpan,
} from "./analysis-response-checks.js";
import {
  inferResponse,
  type ResponseBootstrapOptions,
  type ResponseInference,
} from "./analysis-response-inference.js";
import {
  deflatorOf,
  indexAndSpan,
  responseLags,
  sampleOf,
  type Deflator,
  type FaoIndexName,
  type FoodChanges,
} from "./analysis-response-series.js";

/** What a rise of world prices by ten per cent goes with, per cent, with its 95% interval. */
export interface TenPercent {
  estimate: number;
  ci95: [number, number];
}

/** The cumulative response over one period. */
export interface PeriodResponse {
  index: FaoIndexName;
  /** The period asked for. */
  period: Period;
  /** The months that were used: fewer where lags would reach back before the first month of the FAO index. */
  used: Period;
  n: number;
  /** Residual degrees of freedom. */
  df: number;
  /** Bandwidth of the HAC errors. */
  hacLags: number;
  /** Coefficient of world prices 0 ... 12 months before. */
  byLag: Estimate[];
  /** Their sums up to each lag. */
  cumulative: Estimate[];
  /** The sum over all lags: per cent of food prices for one per cent of world prices. */
  sum: Estimate;
  tenPercent: TenPercent;
}

/** With p-values of the sum that do not rest on its HAC error alone, each computed when it is asked for. */
export interface InferredResponse extends PeriodResponse {
  readonly inference: ResponseInference;
}

/** A part that these months cannot bear, with the months that there are and that it takes. */
export interface LeftOut {
  part: "period" | "exchangeRate" | "asymmetry" | "projections" | "movingWindow" | "leads" | "correlations";
  /** Where the part is of one period. */
  period?: Period;
  months: number;
  wanted: number;
}

export interface FoodResponseOptions extends ResponseBootstrapOptions {
  /** Months of the moving window; default 60. */
  window?: number;
  /** Bandwidth of the HAC errors; default floor(4 (n/100)^(2/9)). Local projections have their own. */
  hacLags?: number;
}

/** The response of food prices to world prices; each part computed when it is asked for, null where left out. */
export interface FoodResponse {
  /** The index that it rests on: the nominal one where there is one. */
  readonly index: FaoIndexName;
  /** All months that both series have. */
  readonly span: Period;
  /** The bandwidth that was asked for; null where each regression has the usual one. */
  readonly hacLags: number | null;
  readonly whole: InferredResponse | null;
  /** The other periods, but those that are too short. */
  readonly periods: readonly InferredResponse[];
  /** The same on the real index, the whole first; empty where the response itself rests on it, or there is none. */
  readonly realIndex: readonly PeriodResponse[];
  /** What becomes of the whole's sum by other ways. */
  readonly checks: readonly ResponseCheck[];
  readonly asymmetry: FoodAsymmetry | null;
  readonly projections: readonly LocalProjection[] | null;
  readonly movingWindow: MovingResponse | null;
  readonly deflator: Deflator | null;
  readonly leads: FoodLeads;
  readonly leftOut: readonly LeftOut[];
}

const defaultWindow = 60;

/**
 * The cumulative response of food prices in Kazakhstan to world food prices: growth on growth, lags 0 to 12, by
 * `cumulativeResponse`, with what it depends on beside it.
 *
 * The nominal index is taken where there is one, since the real one steps each January with its annual deflator.
 * Errors are Newey and West's with n / (n - k) and the usual bandwidth floor(4 (n/100)^(2/9)). Longer ones, 12
 * and 1.3 sqrt(n), are among the checks; they are not the rule because they reject more often at these lengths:
 * with errors and a regressor as autocorrelated as these, a nominal 5% is in truth 6, 8 and 9% at 300 months, 10,
 * 16 and 14% at 60, and 13, 21 and 17% at 36 (test/reference/response-size.R). Intervals of the short periods are
 * too narrow by that much, and more on the true path of world prices (table of the tests' sizes). The p-values of
 * `inference` are those that the article's slopes are held to.
 *
 * @param periods spans of months; those that are too short are named in `leftOut`
 * @throws InputError where food prices and the FAO index share no month
 * @example
 * const { whole } = foodResponse(loadFoodChanges(), publishedFoodPeriods);
 * whole.sum.estimate; // => 0.224
 * whole.tenPercent.estimate; // => 2.15
 */
export function foodResponse(
  series: FoodChanges,
  periods: readonly Period[],
  { window = defaultWindow, hacLags, ...bootstrap }: FoodResponseOptions = {},
): FoodResponse {
  const { index, span } = indexAndSpan(series);
  const others = periods.filter(({ from, to }) => from !== span.from || to !== span.to);
  const asked = { series, index, span, hacLags };
  const inferred = (span: Period) => inferredResponse({ ...asked, span }, bootstrap);
  const response: FoodResponse = computedOnce<FoodResponse>({
    index: () => index,
    span: () => span,
    hacLags: () => hacLags ?? null,
    whole: () => inferred(span),
    periods: () => others.flatMap((period) => inferred(period) ?? []),
    realIndex: () =>
      index === "real" || series.fao.real === null
        ? []
        : [span, ...others].flatMap(
            (period) => fitted({ ...asked, index: "real", span: period })?.response ?? [],
          ),
    checks: () => (response.whole === null ? [] : responseChecks(asked, response.whole, others)),
    asymmetry: () => foodAsymmetry(asked),
    projections: () => foodProjections(asked),
    movingWindow: () => foodMovingResponse(asked, window),
    deflator: () => deflatorOf(series, span),
    leads: () => foodLeads(series, index, span, others, { hacLags, ...bootstrap }),
    leftOut: () => partsLeftOut(asked, others, window),
  });
  return response;
}

/** The response over the span, with what it was computed from; null where it is too short. */
function fitted(asked: WholeSpan): { response: PeriodResponse; result: CumulativeResponse } | null {
  const { series, index, span: period, hacLags } = asked;
  if (monthsWithLags(asked) < monthsWanted.period) return null;
  const result = cumulativeResponse(series.foodPrices, series.fao[index]!.changes, {
    lags: responseLags,
    ...sampleOf(series, period),
    ...(hacLags !== undefined && { hacLags }),
  });
  const sum = result.cumulative[responseLags]!;
  const response: PeriodResponse = {
    index,
    period,
    used: { from: series.months[result.first]!, to: series.months[result.last]! },
    n: result.n,
    df: result.df,
    hacLags: result.hacLags,
    byLag: result.byLag,
    cumulative: result.cumulative,
    sum,
    tenPercent: tenPercentOf(sum),
  };
  return { response, result };
}

function inferredResponse(asked: WholeSpan, bootstrap: ResponseBootstrapOptions): InferredResponse | null {
  const fit = fitted(asked);
  if (fit === null) return null;
  const { changes } = asked.series.fao[asked.index]!;
  return { ...fit.response, inference: inferResponse(fit.result, asked.series, changes, bootstrap) };
}

/**
 * Per cent of food prices for ten per cent of world prices: 100 (1.1^s - 1), s being per cent for one per cent by
 * logarithms.
 *
 * @example
 * tenPercentOf({ estimate: 0.2, ci95: [0.1, 0.3] }).estimate; // => 1.92
 */
export function tenPercentOf({ estimate, ci95 }: Pick<Estimate, "estimate" | "ci95">): TenPercent {
  const of = (sum: number) => 100 * Math.expm1(sum * Math.log(1.1));
  return { estimate: of(estimate), ci95: [of(ci95[0]), of(ci95[1])] };
}

function partsLeftOut(asked: WholeSpan, others: readonly Period[], window: number): LeftOut[] {
  const { series, index, span } = asked;
  const withLags = monthsWithLags(asked);
  const all: LeftOut[] = [
    ...[span, ...others].map((period): LeftOut => {
      const months = monthsWithLags({ ...asked, span: period });
      return { part: "period", period, months, wanted: monthsWanted.period };
    }),
    { part: "exchangeRate", months: monthsWithLags(asked, true), wanted: monthsWanted.exchangeRate },
    { part: "asymmetry", months: withLags, wanted: monthsWanted.asymmetry },
    { part: "projections", months: withLags, wanted: monthsWanted.projections },
    window < monthsWanted.period
      ? { part: "movingWindow", months: window, wanted: monthsWanted.period }
      : { part: "movingWindow", months: withLags, wanted: window },
    { part: "leads", months: monthsWithLeads(series, index, span), wanted: enoughForJointTests },
    ...[span, ...others].map((period): LeftOut => {
      const months = monthsWithLeads(series, index, period);
      return { part: "correlations", period, months, wanted: enoughForCorrelations };
    }),
  ];
  return all.filter(({ months, wanted }) => months < wanted);
}
