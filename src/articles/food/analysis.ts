import { InputError } from "../../errors.js";
import type { Ranged } from "../../numbers/ranged.js";
import { mean } from "../../statistics/mean.js";
import { simpleRegression, type SimpleRegression } from "../../statistics/simple-regression.js";
import { joinMonths, type MonthValue } from "../../months/monthly-series.js";
import {
  isWithin,
  monthNumber,
  yearMonth,
  yearOf,
  type Period,
  type YearMonth,
} from "../../months/year-month.js";
import { problems } from "./words.js";

/** One month of both series. */
export interface FoodMonth {
  month: YearMonth;
  /** Food price index of Kazakhstan, previous month = 100. */
  foodPriceIndex: number;
  /** FAO Food Price Index, real or nominal, 2014-2016 = 100. */
  faoIndex: number;
}

/** Food trade of one year. */
export interface FoodTradeYear {
  year: number;
  exports: TradeFlow;
  imports: TradeFlow;
}

/** Quantity in tonnes, value in thousand US dollars. */
export interface TradeFlow {
  tonnes: number;
  thousandUsd: number;
}

/** The four periods of the article's Table 1, in its order. */
export const publishedFoodPeriods: readonly Period[] = [
  { from: "2000-01", to: "2024-12" },
  { from: "2005-01", to: "2009-12" },
  { from: "2014-01", to: "2016-12" },
  { from: "2021-01", to: "2024-12" },
];

/** Regression of the food price index on the FAO index over a period. */
export interface FoodModel extends SimpleRegression {
  period: Period;
  months: YearMonth[];
  /** FAO index, the regressor. */
  x: number[];
  /** Food price index, the dependent variable. */
  y: number[];
  /** Mean of the FAO index over the period. */
  meanX: number;
  /** Mean of the food price index over the period. */
  meanY: number;
  /** Fitted food price index where the FAO index is 100. */
  fittedAt100: number;
  /** Slope times meanX / meanY: per cent of the food price index for one per cent of the FAO index. */
  elasticityAtMeans: number;
}

/** Yearly food inflation, December on December, per cent. */
export interface FoodInflation extends Ranged {
  year: number;
}

/** Growth between two years, per cent, of quantity, value and unit value. */
export interface TradeGrowth {
  tonnes: number;
  thousandUsd: number;
  /** Growth of value per tonne: (1 + value growth) / (1 + quantity growth) - 1. */
  unitValue: number;
}

export interface FoodTradeResults {
  years: {
    year: number;
    /** US dollars per tonne. */
    exportUnitValue: number;
    importUnitValue: number;
    /** Exports less imports, thousand US dollars. */
    balance: number;
  }[];
  /** From the first to the last year. */
  growth: { exports: TradeGrowth; imports: TradeGrowth };
}

export interface FoodResults {
  models: FoodModel[];
  /** Complete calendar years, by year. */
  inflation: Record<string, FoodInflation>;
}

/**
 * The regressions of the food price index on the FAO index, one per period, and yearly inflation.
 *
 * @param months both series, one row a month, in the order of time and without gaps
 * @param periods spans of months that lie within the data; the article's four when none are given
 * @throws InputError for a period that the data do not cover
 * @example
 * const { models, inflation } = analyseFood(loadFoodMonths("real"));
 * models.map(({ slope }) => slope.p); // => [0.0013, 0.0079, 0.27, 4.7e-8]
 * inflation["2024"].value; // => 5.5
 */
export function analyseFood(
  months: readonly FoodMonth[],
  periods: readonly Period[] = publishedFoodPeriods,
): FoodResults {
  return {
    models: periods.map((period) => foodModel(months, period)),
    inflation: yearlyInflation(months),
  };
}

/**
 * The months that a food price index and an FAO index share, with both values.
 *
 * @param foodPriceIndex Kazakhstan, previous month = 100
 * @param faoIndex real or nominal, 2014-2016 = 100
 * @throws InputError when they share no month
 * @example
 * const prices = [{ month: "2024-11", value: 101.1 }, { month: "2024-12", value: 100.9 }];
 * const months = joinFoodMonths(prices, [{ month: "2024-12", value: 127 }]);
 * months; // => [{ month: "2024-12", foodPriceIndex: 100.9, faoIndex: 127 }]
 */
export function joinFoodMonths(
  foodPriceIndex: readonly MonthValue[],
  faoIndex: readonly MonthValue[],
): FoodMonth[] {
  return joinMonths(foodPriceIndex, faoIndex).map(({ month, first, second }) => ({
    month,
    foodPriceIndex: first,
    faoIndex: second,
  }));
}

/**
 * Least squares of the food price index on the FAO index over one period. The slope is in points of the food
 * price index per point of the FAO index.
 *
 * @param months both series, one row a month, in the order of time and without gaps
 * @throws InputError for a period that the data do not cover
 * @example
 * const model = foodModel(loadFoodMonths("real"), { from: "2021-01", to: "2024-12" });
 * model.n; // => 48
 * model.slope.estimate; // => 0.0553
 * model.elasticityAtMeans; // => 0.0686
 */
export function foodModel(months: readonly FoodMonth[], period: Period): FoodModel {
  const inside = months.filter(({ month }) => isWithin(month, period));
  const wanted = monthNumber(period.to) - monthNumber(period.from) + 1;
  if (inside.length !== wanted) {
    const have = new Set(inside.map(({ month }) => month));
    const missing = Array.from({ length: Math.max(0, wanted) }, (_, i) =>
      yearMonth(monthNumber(period.from) + i),
    );
    throw new InputError({
      found: problems.monthsOfPeriod(period.from, period.to, inside.length, wanted),
      expected: problems.dataFor(missing.find((month) => !have.has(month)) ?? period.from),
    });
  }
  const x = inside.map(({ faoIndex }) => faoIndex);
  const y = inside.map(({ foodPriceIndex }) => foodPriceIndex);
  const fit = simpleRegression(x, y);
  const meanX = mean(x);
  const meanY = mean(y);
  return {
    period,
    ...fit,
    months: inside.map(({ month }) => month),
    x,
    y,
    meanX,
    meanY,
    fittedAt100: fit.intercept.estimate + 100 * fit.slope.estimate,
    elasticityAtMeans: (fit.slope.estimate * meanX) / meanY,
  };
}

/**
 * Food inflation of each calendar year that has all twelve months: the product of the monthly indices
 * (previous month = 100), less one, in per cent. The range is what half a unit of the published decimal
 * (0.05) in each month allows.
 *
 * @param months in the order of time; years that lack a month are left out
 * @param halfUnit half a unit of the last published place of the indices
 * @returns per cent, by year
 * @example
 * yearlyInflation(loadFoodMonths())["2024"]; // => { year: 2024, value: 5.5, range: [4.9, 6.2] }
 */
export function yearlyInflation(
  months: readonly Pick<FoodMonth, "month" | "foodPriceIndex">[],
  halfUnit = 0.05,
): Record<string, FoodInflation> {
  const result: Record<string, FoodInflation> = {};
  for (const year of new Set(months.map(({ month }) => yearOf(month)))) {
    const indices = months.filter(({ month }) => yearOf(month) === year).map((row) => row.foodPriceIndex);
    if (indices.length !== 12) continue;
    const chained = (shift: number) =>
      100 * (indices.reduce((product, index) => (product * (index + shift)) / 100, 1) - 1);
    result[year] = { year, value: chained(0), range: [chained(-halfUnit), chained(halfUnit)] };
  }
  return result;
}

/**
 * Unit values, balance and growth from food trade by year.
 *
 * @param trade in the order of years; quantities in tonnes, values in thousand US dollars
 * @returns unit values in US dollars per tonne, balances in thousand US dollars, growth in per cent
 * @throws InputError when there is no year
 * @example
 * const { growth } = analyseFoodTrade(loadFoodTrade()); // from 2015 to 2023
 * growth.exports; // => { tonnes: 114.2, thousandUsd: 146.8, unitValue: 15.2 }
 */
export function analyseFoodTrade(trade: readonly FoodTradeYear[]): FoodTradeResults {
  const first = trade[0];
  const last = trade.at(-1);
  if (first === undefined || last === undefined) throw new InputError(problems.noTrade);
  const growth = (flow: "exports" | "imports"): TradeGrowth => {
    const value = last[flow].thousandUsd / first[flow].thousandUsd;
    const quantity = last[flow].tonnes / first[flow].tonnes;
    return {
      thousandUsd: 100 * (value - 1),
      tonnes: 100 * (quantity - 1),
      unitValue: 100 * (value / quantity - 1),
    };
  };
  return {
    years: trade.map(({ year, exports, imports }) => ({
      year,
      exportUnitValue: (1000 * exports.thousandUsd) / exports.tonnes,
      importUnitValue: (1000 * imports.thousandUsd) / imports.tonnes,
      balance: exports.thousandUsd - imports.thousandUsd,
    })),
    growth: { exports: growth("exports"), imports: growth("imports") },
  };
}
