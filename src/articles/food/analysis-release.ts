import { mean } from "../../statistics/mean.js";
import { joinMonths, type MonthValue } from "../../months/monthly-series.js";
import type { YearMonth } from "../../months/year-month.js";
import {
  foodModel,
  joinFoodMonths,
  publishedFoodPeriods,
  type FoodModel,
  type FoodMonth,
} from "./analysis.js";

/** One FAO index in two releases. */
export interface ReleaseComparison {
  /** Months that both releases have. */
  months: number;
  from: YearMonth;
  to: YearMonth;
  /** Decimals that both releases have; a difference within half a unit of the last one is rounding. */
  decimals: number;
  /** Months that differ by more than that rounding. */
  revised: number;
  /** Largest difference, other less shipped, index points. */
  largest: { month: YearMonth; shipped: number; other: number; difference: number };
  /** Mean of the absolute differences, index points. */
  meanAbsoluteDifference: number;
  /** The article's models on both releases, where both cover the period. */
  models: { shipped: FoodModel; other: FoodModel }[];
}

/**
 * What a release of an FAO index changes against the shipped one, and what that does to the four models.
 *
 * @param foodPriceIndex Kazakhstan, previous month = 100
 * @param shipped FAO index of the shipped release, 2014-2016 = 100
 * @param other the same index of another release
 * @throws InputError when the releases share no month
 * @example
 * const shipped = loadFaoFoodPriceIndex().map(({ month, real }) => ({ month, value: real }));
 * const later = shipped.map((row) => (row.month < "2024-12" ? row : { ...row, value: row.value - 0.5 }));
 * const { revised, largest } = compareReleases(loadFoodPriceIndex(), shipped, later);
 * revised; // => 1
 * largest.difference; // => -0.5
 */
export function compareReleases(
  foodPriceIndex: readonly MonthValue[],
  shipped: readonly MonthValue[],
  other: readonly MonthValue[],
): ReleaseComparison {
  const rows = joinMonths(shipped, other).map((row) => ({ ...row, difference: row.second - row.first }));
  const decimals = Math.min(
    ...[shipped, other].map((release) => decimalsOf(release.map(({ value }) => value))),
  );
  const rounding = 0.5 * 10 ** -decimals * (1 + 1e-6);
  const largest = rows.reduce((a, b) => (Math.abs(b.difference) > Math.abs(a.difference) ? b : a));
  return {
    months: rows.length,
    from: rows[0]!.month,
    to: rows.at(-1)!.month,
    decimals,
    revised: rows.filter(({ difference }) => Math.abs(difference) > rounding).length,
    largest: {
      month: largest.month,
      shipped: largest.first,
      other: largest.second,
      difference: largest.difference,
    },
    meanAbsoluteDifference: mean(rows.map(({ difference }) => Math.abs(difference))),
    models: modelsOnBoth(joinFoodMonths(foodPriceIndex, shipped), joinFoodMonths(foodPriceIndex, other)),
  };
}

function modelsOnBoth(
  shipped: readonly FoodMonth[],
  other: readonly FoodMonth[],
): ReleaseComparison["models"] {
  const covers = (months: readonly FoodMonth[], from: YearMonth, to: YearMonth) =>
    months[0]!.month <= from && months.at(-1)!.month >= to;
  return publishedFoodPeriods
    .filter(({ from, to }) => covers(shipped, from, to) && covers(other, from, to))
    .map((period) => ({ shipped: foodModel(shipped, period), other: foodModel(other, period) }));
}

/** Fewest decimals, at most nine, that write every value. */
function decimalsOf(values: readonly number[]): number {
  let decimals = 0;
  while (decimals < 9 && values.some((value) => Number(value.toFixed(decimals)) !== value)) decimals += 1;
  return decimals;
}
