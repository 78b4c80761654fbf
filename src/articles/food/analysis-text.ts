import { sampleCorrelation, sampleStandardDeviation } from "simple-statistics";
import { isWithin, yearOf, type Period, type YearMonth } from "../../months/year-month.js";
import { breuschPagan } from "../../statistics/breusch-pagan.js";
import { tQuantileAt } from "../../statistics/distributions.js";
import { linearRegression, type LinearRegression } from "../../statistics/linear-regression.js";
import { mean } from "../../statistics/mean.js";
import { neweyWest } from "../../statistics/newey-west.js";
import { transform } from "../../statistics/transformations.js";
import { whiteTest } from "../../statistics/white-test.js";
import { analyseFoodTrade, type FoodMonth, type FoodTradeYear } from "./analysis.js";

/** A month of the FAO index, 2014-2016 = 100. */
export interface FaoIndexMonth {
  month: YearMonth;
  nominal: number;
  real: number;
}

/** A slope with its p-values. */
export interface TextSlope {
  n: number;
  slope: number;
  /** By the classical standard error. */
  p: number;
  /** By that of Newey and West, default lags, with its 95% interval. */
  pHac: number;
  ci95Hac: [number, number];
  rSquared: number;
}

/** What sentences of the food article's text can be held against, beside its models. */
export interface FoodTextResults {
  /** Mean of the calendar year, 2014-2016 = 100. */
  faoMean: Record<"nominal" | "real", Record<string, number>>;
  /** Standard deviation of the monthly log changes of the FAO index in each period, per cent. */
  volatility: Record<"nominal" | "real", number[]>;
  /**
   * Unit value of food imports, dollars a tonne, against the year's mean of the nominal FAO index: in levels, in
   * what a linear trend leaves of each, and in growth.
   */
  importUnitValue: {
    years: number;
    correlationOfLevels: number;
    correlationDetrended: number;
    correlationOfGrowth: number;
  };
  /** p of tests for heteroskedasticity in each model without March 2022, the largest rise of the FAO index. */
  withoutMarch2022: { breuschPagan: number[]; white: number[] };
  /** Points of the food price index per point of the real FAO index over 2011-2017, the years of earlier work. */
  yearsOfEarlierWork: TextSlope;
  /** Food prices in twelve months, per cent, on the real FAO index in twelve months, per cent, by period. */
  yearOnYear: TextSlope[];
  /** Food prices in a month on the real FAO index in the same month, log changes in per cent, by period. */
  monthOnMonth: TextSlope[];
}

/**
 * Means, variability and a few regressions that the text of the food article speaks of and its models do not
 * hold. Changes are taken from the month before, which may lie before a period.
 *
 * @param months the food price index with the real FAO index, in the order of time, without gaps
 * @param fao both FAO indices, from a year before the first month on for the first changes of twelve months
 * @param trade food trade by year
 * @example
 * const { volatility } = foodResults().text;
 * volatility.nominal[3]; // => 2.9
 */
export function analyseFoodText(
  months: readonly FoodMonth[],
  fao: readonly FaoIndexMonth[],
  trade: readonly FoodTradeYear[],
  periods: readonly Period[],
): FoodTextResults {
  const kinds = <T>(of: (kind: "nominal" | "real") => T) => ({ nominal: of("nominal"), real: of("real") });
  const faoMean = kinds((kind) => yearlyMeans(fao, kind));
  return {
    faoMean,
    volatility: kinds((kind) => {
      const changes = transform(
        fao.map((row) => row[kind]),
        "log-change",
      );
      return periods.map((period) =>
        sampleStandardDeviation([...changes].filter((_, i) => i > 0 && isWithin(fao[i]!.month, period))),
      );
    }),
    importUnitValue: againstUnitValue(trade, faoMean.nominal),
    withoutMarch2022: heteroskedasticity(
      months.filter(({ month }) => month !== "2022-03"),
      periods,
    ),
    yearsOfEarlierWork: slopeOf(
      months.filter(({ month }) => isWithin(month, { from: "2011-01", to: "2017-12" })),
      ({ faoIndex }) => faoIndex,
      ({ foodPriceIndex }) => foodPriceIndex,
    ),
    yearOnYear: growthOnGrowth(months, fao, periods, "year-on-year"),
    monthOnMonth: growthOnGrowth(months, fao, periods, "log-change"),
  };
}

function yearlyMeans(fao: readonly FaoIndexMonth[], kind: "nominal" | "real"): Record<string, number> {
  const years = [...new Set(fao.map(({ month }) => yearOf(month)))];
  return Object.fromEntries(
    years.map((year) => [
      String(year),
      mean(fao.filter(({ month }) => yearOf(month) === year).map((row) => row[kind])),
    ]),
  );
}

function againstUnitValue(
  trade: readonly FoodTradeYear[],
  faoMean: Readonly<Record<string, number>>,
): FoodTextResults["importUnitValue"] {
  const values = analyseFoodTrade(trade).years.map(({ importUnitValue }) => importUnitValue);
  const index = trade.map(({ year }) => faoMean[String(year)]!);
  const growth = (series: readonly number[]) => series.slice(1).map((value, i) => value / series[i]! - 1);
  const detrended = (series: readonly number[]) => {
    const { residuals } = linearRegression(series, [{ name: "year", values: trade.map(({ year }) => year) }]);
    return [...residuals];
  };
  return {
    years: values.length,
    correlationOfLevels: sampleCorrelation(values, index),
    correlationDetrended: sampleCorrelation(detrended(values), detrended(index)),
    correlationOfGrowth: sampleCorrelation(growth(values), growth(index)),
  };
}

function heteroskedasticity(
  months: readonly FoodMonth[],
  periods: readonly Period[],
): FoodTextResults["withoutMarch2022"] {
  const fits: LinearRegression[] = periods.map((period) => {
    const inside = months.filter(({ month }) => isWithin(month, period));
    const faoIndex = inside.map((row) => row.faoIndex);
    return linearRegression(
      inside.map(({ foodPriceIndex }) => foodPriceIndex),
      [{ name: "FAO index", values: faoIndex }],
    );
  });
  return {
    breuschPagan: fits.map((fit) => breuschPagan(fit).p),
    white: fits.map((fit) => whiteTest(fit).p),
  };
}

function growthOnGrowth(
  months: readonly FoodMonth[],
  fao: readonly FaoIndexMonth[],
  periods: readonly Period[],
  growth: "year-on-year" | "log-change",
): TextSlope[] {
  const prices = months.map(({ foodPriceIndex }) => foodPriceIndex);
  const y = transform(prices, growth, "previous-month-100");
  const world = fao.map(({ real }) => real);
  const x = transform(world, growth);
  const first = fao.findIndex(({ month }) => month === months[0]!.month);
  const rows = months
    .map(({ month }, i) => ({ month, x: x[first + i]!, y: y[i]! }))
    .filter((row) => Number.isFinite(row.x) && Number.isFinite(row.y));
  return periods.map((period) =>
    slopeOf(
      rows.filter(({ month }) => isWithin(month, period)),
      (row) => row.x,
      (row) => row.y,
    ),
  );
}

function slopeOf<Row>(rows: readonly Row[], xOf: (row: Row) => number, yOf: (row: Row) => number): TextSlope {
  const fit = linearRegression(rows.map(yOf), [{ name: "x", values: rows.map(xOf) }]);
  const { estimate: slope, p } = fit.coefficients[1]!;
  const hac = neweyWest(fit).coefficients[1]!;
  const half = tQuantileAt(0.975, fit.n - 2) * hac.standardError;
  return { n: fit.n, slope, p, pHac: hac.p, ci95Hac: [slope - half, slope + half], rSquared: fit.rSquared };
}
