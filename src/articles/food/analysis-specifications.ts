import {
  setUpSpecifications,
  type Specification,
  type SpecificationChoices,
  type SpecificationData,
} from "../../statistics/specification-set.js";
import type { MonthlySeries } from "../../statistics/transformations.js";
import type { Period } from "../../months/year-month.js";
import { publishedFoodPeriods } from "./analysis.js";

/**
 * The reasonable ways of regressing Kazakhstan's food prices on the world's: what another author might have
 * chosen with the same two series at hand. The unit of the slope depends on the transformation:
 *
 * - level: points of the monthly index (previous month = 100) per point of the FAO index, as published;
 * - change: per cent on the month before, per point by which the FAO index changed;
 * - year-on-year: per cent in twelve months, per per cent of the FAO index in twelve months.
 */
export const foodChoices: SpecificationChoices = {
  regressors: ["real", "nominal"],
  transformations: ["level", "change", "year-on-year"],
  lags: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  periods: publishedFoodPeriods,
  outliersDropped: [0, 3],
  seasonalDummies: [false, true],
};

/**
 * The article's own model of a period: real index, levels, same month, all months.
 *
 * @example
 * const { transformation, lag } = publishedFoodSpecification({ from: "2021-01", to: "2024-12" });
 * transformation; // => "level"
 * lag; // => 0
 */
export function publishedFoodSpecification(period: Period): Omit<Specification, "isPublished"> {
  return {
    regressor: "real",
    transformation: "level",
    lag: 0,
    period,
    outliersDropped: 0,
    seasonalDummies: false,
  };
}

/**
 * All combinations, 1248 with the choices above, one a slope, the article's four models marked.
 *
 * @throws InputError for a choice without an alternative, or a lag or a number of outliers that is not a whole
 *   number from zero
 * @example
 * foodSpecifications().length; // => 1248
 * const sameMonth = foodSpecifications({ ...foodChoices, lags: [0] });
 * sameMonth.filter(({ isPublished }) => isPublished).length; // => 4
 */
export function foodSpecifications(choices: SpecificationChoices = foodChoices): Specification[] {
  return setUpSpecifications(choices, publishedFoodPeriods.map(publishedFoodSpecification));
}

/**
 * The data of the curve.
 *
 * @param foodPriceIndex Kazakhstan, previous month = 100
 * @param faoIndex 2014-2016 = 100, real, nominal or both; months before those of the food price index are welcome,
 *   as lags and year-on-year changes reach back to them
 * @example
 * const series = (values) => ({ months: ["2024-01", "2024-02", "2024-03"], values });
 * const data = foodSpecificationData(series([101.2, 100.7, 100.4]), { real: series([119.1, 117.4, 119]) });
 * data.dependent.measure; // => "previous-month-100"
 * data.regressors.real.measure; // => "level"
 */
export function foodSpecificationData(
  foodPriceIndex: Pick<MonthlySeries, "months" | "values">,
  faoIndex: Readonly<Record<string, Pick<MonthlySeries, "months" | "values">>>,
): SpecificationData {
  return {
    dependent: { ...foodPriceIndex, measure: "previous-month-100" },
    regressors: Object.fromEntries(
      Object.entries(faoIndex).map(([kind, series]) => [kind, { ...series, measure: "level" }]),
    ),
  };
}
