import { isWithin, monthNumber, yearMonth, type Period, type YearMonth } from "../../months/year-month.js";
import {
  asymmetricResponse,
  cumulativeResponse,
  movingResponse,
  type CumulativeResponseOptions,
  type WindowResponse,
} from "../../statistics/cumulative-response.js";
import { computedOnce } from "../../statistics/computed-once.js";
import type { Estimate, FTest } from "../../statistics/inference.js";
import { localProjections, type LocalProjection } from "../../statistics/local-projections.js";
import { seasonalDummies } from "../../statistics/transformations.js";
import {
  monthsKnown,
  responseLags,
  sampleOf,
  type FaoIndexName,
  type FoodChanges,
} from "./analysis-response-series.js";

/** Another way of computing the sum over the whole span. */
export interface ResponseCheck {
  /** `exchangeRateMonths` is the plain sum on the months that have the exchange rate, to compare with. */
  check:
    | "bandwidth"
    | "lags"
    | "seasonal"
    | "exchangeRateMonths"
    | "exchangeRate"
    | "exchangeRateSeasonal"
    | "realIndex"
    | "without"
    | "within";
  /** The months that are left out ("without"), or those that are kept ("within"). */
  periods?: readonly Period[];
  n: number;
  hacLags: number;
  /** The longest lag. */
  lags: number;
  sum: Estimate;
  /** Where it is a control: per cent of food prices for one per cent of tenge per dollar, summed likewise. */
  exchangeRate?: Estimate;
}

/** The sums for rises and for falls of world prices. */
export interface FoodAsymmetry {
  n: number;
  hacLags: number;
  rises: Estimate;
  falls: Estimate;
  /** Wald's test that they are equal. */
  equality: FTest;
}

export interface MovingResponse {
  length: number;
  windows: readonly WindowResponse[];
}

/** What the whole span's response is computed from. */
export interface WholeSpan {
  series: FoodChanges;
  index: FaoIndexName;
  span: Period;
  /** Bandwidth of the HAC errors; default floor(4 (n/100)^(2/9)). */
  hacLags: number | undefined;
}

const months = { dummies: 11, year: responseLags + 1 };

/** A regression is had from twice as many months as it has coefficients on. */
const enough = (coefficients: number) => 2 * coefficients;

/** Months that each part takes; local projections lose a year at either end. */
export const monthsWanted = {
  period: enough(1 + months.year),
  exchangeRate: enough(1 + 2 * months.year),
  asymmetry: enough(1 + 2 * months.year),
  projections: enough(2 + 2 * responseLags) + 2 * responseLags,
} as const;

/** Months of the span with all lags of world prices and, if wanted, of the exchange rate. */
export function monthsWithLags(
  { series, index, span }: Pick<WholeSpan, "series" | "index" | "span">,
  withExchangeRate = false,
): number {
  return monthsKnown(series, index, span, { before: responseLags, withExchangeRate });
}

/**
 * Autumn 2007, and with it March 2022: of all months those that raise the sum most (w_t e_t / (1 - h_t), w being the
 * weights of the sum), picked by looking. What is left without them is therefore no test but a measure of how much
 * hangs on two episodes.
 */
const episodes: readonly (readonly Period[])[] = [
  [{ from: "2007-09", to: "2007-12" }],
  [
    { from: "2007-09", to: "2007-12" },
    { from: "2022-03", to: "2022-03" },
  ],
];

/**
 * The sum over the whole span by other bandwidths, other longest lags, with seasonal dummies, with the exchange
 * rate at its own twelve lags, and on the real index; without each of the periods, before and after the first of
 * them and up to the last, and without the episodes that raise it most; those that the months can bear.
 *
 * @param plain the bandwidth that the sum itself has, and its months
 * @param others periods within the span, in the order of time
 */
export function responseChecks(
  whole: WholeSpan,
  plain: { hacLags: number; n: number },
  others: readonly Period[],
): ResponseCheck[] {
  const { series, index, span } = whole;
  const bandwidths = [responseLags, Math.floor(1.3 * Math.sqrt(plain.n))].filter(
    (lags) => lags !== plain.hacLags && lags < plain.n,
  );
  const longest = [6, 18, 24].filter(
    (lags) => monthsKnown(series, index, span, { before: lags }) >= enough(lags + 2),
  );
  const seasonal = plain.n >= monthsWanted.period + enough(months.dummies);
  return [
    ...bandwidths.map((hacLags) => check(whole, "bandwidth", { hacLags })),
    ...longest.map((lags) => check(whole, "lags", { lags })),
    ...(seasonal ? [check(whole, "seasonal", { controls: seasonalDummies(series.months) })] : []),
    ...exchangeRateChecks(whole),
    ...(index === "nominal" && series.fao.real !== null
      ? [check({ ...whole, index: "real" }, "realIndex")]
      : []),
    ...partChecks(whole, others),
  ];
}

/** The sum on some of the months; the lags reach back into those left out, and months beside a gap count as neighbours. */
function partChecks(whole: WholeSpan, others: readonly Period[]): ResponseCheck[] {
  const { series, index, span } = whole;
  const known = (period: Period) => monthsKnown(series, index, period, { before: responseLags });
  const lost = (left: readonly Period[]) => left.reduce((sum, period) => sum + known(period), 0);
  const without = [...others.map((period) => [period]), ...episodes].filter(
    (left) =>
      left.every(({ from, to }) => from >= span.from && to <= span.to && known({ from, to }) > 0) &&
      known(span) - lost(left) >= monthsWanted.period,
  );
  return [
    ...without.map((periods) => check(whole, "without", { leaveOut: isIn(series.months, periods) }, periods)),
    ...spansBetween(span, others)
      .filter((period) => known(period) >= monthsWanted.period)
      .map((period) => check({ ...whole, span: period }, "within", {}, [period])),
  ];
}

const isIn = (months: readonly YearMonth[], periods: readonly Period[]) => (t: number) =>
  periods.some((period) => isWithin(months[t]!, period));

/** Before the first of the periods, after it, and after it up to the last. */
function spansBetween(span: Period, periods: readonly Period[]): Period[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  const before = (month: YearMonth) => yearMonth(monthNumber(month) - 1);
  const after = (month: YearMonth) => yearMonth(monthNumber(month) + 1);
  return [
    { from: span.from, to: before(first.from) },
    { from: after(first.to), to: span.to },
    { from: after(first.to), to: before(last.from) },
  ].filter(
    ({ from, to }, i, all) => from <= to && all.findIndex((one) => one.from === from && one.to === to) === i,
  );
}

const exchangeRateName = "exchange rate";

function check(
  { series, index, span, hacLags }: WholeSpan,
  name: ResponseCheck["check"],
  options: CumulativeResponseOptions = {},
  periods?: readonly Period[],
): ResponseCheck {
  const { lags = responseLags } = options;
  const result = cumulativeResponse(series.foodPrices, series.fao[index]!.changes, {
    ...(hacLags !== undefined && { hacLags }),
    ...sampleOf(series, span),
    ...options,
    lags,
  });
  const rate = result.controls.find((control) => control.name === exchangeRateName);
  return {
    check: name,
    ...(periods && { periods }),
    n: result.n,
    hacLags: result.hacLags,
    lags,
    sum: result.cumulative[lags]!,
    ...(rate && { exchangeRate: rate.sum }),
  };
}

/** The sum with the exchange rate beside world prices, and without it on the same months. */
function exchangeRateChecks(whole: WholeSpan): ResponseCheck[] {
  const { exchangeRate, months: all } = whole.series;
  const known = monthsWithLags(whole, true);
  if (exchangeRate === null || known < monthsWanted.exchangeRate) return [];
  const rate = { name: exchangeRateName, values: exchangeRate, lags: responseLags };
  const { first, last } = sampleOf(whole.series, whole.span);
  const hasRate = (t: number) => !Number.isNaN(exchangeRate[t - responseLags]! + exchangeRate[t]!);
  const inside = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(hasRate);
  const seasonal = known >= monthsWanted.exchangeRate + enough(months.dummies);
  return [
    check(whole, "exchangeRateMonths", { first: inside[0]!, last: inside.at(-1)! }),
    check(whole, "exchangeRate", { controls: [rate] }),
    ...(seasonal
      ? [check(whole, "exchangeRateSeasonal", { controls: [rate, ...seasonalDummies(all)] })]
      : []),
  ];
}

/** Rises and falls of world prices apart; null where the span is too short. */
export function foodAsymmetry(whole: WholeSpan): FoodAsymmetry | null {
  const { series, index, span, hacLags } = whole;
  if (monthsWithLags(whole) < monthsWanted.asymmetry) return null;
  const result = asymmetricResponse(series.foodPrices, series.fao[index]!.changes, {
    lags: responseLags,
    ...sampleOf(series, span),
    ...(hacLags !== undefined && { hacLags }),
  });
  return {
    n: result.n,
    hacLags: result.hacLags,
    rises: result.rises.cumulative[responseLags]!,
    falls: result.falls.cumulative[responseLags]!,
    equality: result.equality,
  };
}

/** Local projections over the whole span, with twelve lags of both series; null where it is too short. */
export function foodProjections(whole: WholeSpan): LocalProjection[] | null {
  const { series, index, span } = whole;
  if (monthsWithLags(whole) < monthsWanted.projections) return null;
  const { first, last } = sampleOf(series, span);
  const inSpan = (values: Float64Array) => values.map((value, t) => (t > last ? Number.NaN : value));
  return localProjections(inSpan(series.foodPrices), inSpan(series.fao[index]!.changes), {
    horizons: responseLags,
    lags: responseLags,
    first,
  });
}

/** The sum in a moving window; null where the window is too short or longer than the span. */
export function foodMovingResponse(whole: WholeSpan, length: number): MovingResponse | null {
  const { series, index, span, hacLags } = whole;
  if (length < monthsWanted.period || monthsWithLags(whole) < length) return null;
  const { first, last } = sampleOf(series, span);
  const inSpan = series.foodPrices.map((value, t) => (t < first || t > last ? Number.NaN : value));
  return computedOnce<MovingResponse>({
    length: () => length,
    windows: () =>
      movingResponse(series.months, inSpan, series.fao[index]!.changes, {
        length,
        lags: responseLags,
        ...(hacLags !== undefined && { hacLags }),
      }),
  });
}
