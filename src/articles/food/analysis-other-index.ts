import { linearRegression } from "../../statistics/linear-regression.js";
import { neweyWest } from "../../statistics/newey-west.js";
import type { Period } from "../../months/year-month.js";
import { foodModel, type FoodMonth } from "./analysis.js";
import type { FaoIndexName } from "./analysis-response-series.js";

/** A model of the article on the FAO index that the models themselves do not take. */
export interface OtherIndexModel {
  period: Period;
  n: number;
  slope: number;
  classicalP: number;
  hac: { lags: number; standardError: number; p: number };
  rSquared: number;
}

export interface OtherIndexModels {
  index: FaoIndexName;
  /** In the order of the periods. */
  models: OtherIndexModel[];
}

/**
 * The article's regressions on the other FAO index: how much the choice between the real and the nominal one makes.
 *
 * @param months food prices and the other index, in the order of time and without gaps
 * @param hacLags default floor(4 (n/100)^(2/9))
 * @throws InputError for a period that the months do not cover
 * @example
 * const { models } = foodModelsOn("nominal", loadFoodMonths("nominal"), publishedFoodPeriods);
 * models[0].slope; // => 0.0040
 * models[0].hac.p; // => 0.21
 */
export function foodModelsOn(
  index: FaoIndexName,
  months: readonly FoodMonth[],
  periods: readonly Period[],
  hacLags?: number,
): OtherIndexModels {
  return {
    index,
    models: periods.map((period) => {
      const { x, y, n, slope, rSquared } = foodModel(months, period);
      const { lags, coefficients } = neweyWest(
        linearRegression(y, [{ name: "FAO index", values: x }]),
        hacLags,
      );
      const { standardError, p } = coefficients[1]!;
      return {
        period,
        n,
        slope: slope.estimate,
        classicalP: slope.p,
        hac: { lags, standardError, p },
        rSquared,
      };
    }),
  };
}
