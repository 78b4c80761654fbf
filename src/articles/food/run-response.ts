import { whereAllowed } from "../../statistics/regression-diagnostics.js";
import type { MonthValue } from "../../months/monthly-series.js";
import { foodChanges, type FoodChanges } from "./analysis-response-series.js";
import type { FoodResponse } from "./analysis-response.js";
import { loadExchangeRate, type FaoIndexKind } from "./data.js";

/**
 * The series of the response: what the run has of both FAO indices, with the official exchange rate.
 *
 * @param faoOf an index of the run; refused where its file does not have it, which leaves that index out
 */
export function changesOfRun(
  cpi: readonly MonthValue[],
  faoOf: (index: FaoIndexKind) => readonly MonthValue[],
): FoodChanges {
  const indices = {
    nominal: whereAllowed(() => faoOf("nominal")),
    real: whereAllowed(() => faoOf("real")),
  };
  return foodChanges(cpi, indices, loadExchangeRate());
}

/** The response as `spectrum food --json` prints it: without the months of the deflator that no step stands at. */
export function responseJson({ leads, deflator, ...response }: FoodResponse) {
  return {
    response: {
      ...response,
      deflator: deflator && {
        steps: deflator.steps,
        largestElsewhere: deflator.largestElsewhere,
        share: deflator.share,
      },
    },
    leads,
  };
}
