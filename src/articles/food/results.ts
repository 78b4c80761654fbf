import type { Period } from "../../months/year-month.js";
import { computedOnce } from "../../statistics/computed-once.js";
import { linearRegression } from "../../statistics/linear-regression.js";
import {
  regressionDiagnostics,
  type RegressionDiagnostics,
} from "../../statistics/regression-diagnostics.js";
import {
  analyseFoodTrade,
  foodModel,
  publishedFoodPeriods,
  yearlyInflation,
  type FoodModel,
  type FoodMonth,
  type FoodResults,
  type FoodTradeResults,
} from "./analysis.js";
import { analyseDevaluation, type FoodDevaluation } from "./analysis-devaluation.js";
import { inferFood, type FoodInference } from "./analysis-inference.js";
import { analyseFoodText, type FoodTextResults } from "./analysis-text.js";
import type { FoodChanges } from "./analysis-response-series.js";
import { foodResponse } from "./analysis-response.js";
import { loadFaoFoodPriceIndex, loadFoodChanges, loadFoodMonths, loadFoodTrade } from "./data.js";
import { placebosFigures, type PlacebosFigures } from "./results-placebos.js";
import { responseFigures, type ResponseFigures } from "./results-response.js";
import { jointInference, shippedPlaceboSource, type PlaceboSource } from "./run-placebos.js";

/** What the food article's figures are checked against; each part is computed when it is asked for. */
export interface FoodArticleResults extends FoodResults {
  readonly trade: FoodTradeResults;
  /** Robust errors and residual tests of each model, in the order of the models. */
  readonly diagnostics: readonly RegressionDiagnostics[];
  /** How sure one can be of each model where months resemble those before them, and whether slopes differ. */
  readonly inference: FoodInference;
  /** The regression over 2019-2024, the years that the text names beside model 4. */
  readonly periodOfTheText: FoodModel;
  /** What sentences of the text can be held against. */
  readonly text: FoodTextResults;
  /** The cumulative response of food prices to world prices in plain numbers. */
  readonly response: ResponseFigures;
  /** How much of food prices goes with the exchange rate. */
  readonly devaluation: FoodDevaluation;
  /** How often regressions on placebos look as strong as these, in plain numbers. */
  readonly placebos: PlacebosFigures;
}

/**
 * Results of the food article: on the shipped data (real FAO index, release of January 2025), or on other
 * months.
 *
 * @param periods the article's four when none are given
 * @param changes what the response is computed from
 * @param source what placebos are made of
 * @throws InputError, when a part is asked for, for a period that the months do not cover
 * @example
 * foodResults().models[3].rSquared; // => 0.480669337
 */
export function foodResults(
  months: readonly FoodMonth[] = loadFoodMonths("real"),
  periods: readonly Period[] = publishedFoodPeriods,
  changes: () => FoodChanges = loadFoodChanges,
  source: () => PlaceboSource = shippedPlaceboSource,
): FoodArticleResults {
  const results: FoodArticleResults = computedOnce<FoodArticleResults>({
    models: () => periods.map((period) => foodModel(months, period)),
    inflation: () => yearlyInflation(months),
    trade: () => analyseFoodTrade(loadFoodTrade()),
    diagnostics: () =>
      results.models.map(({ x, y }) =>
        regressionDiagnostics(linearRegression(y, [{ name: "FAO index", values: x }])),
      ),
    inference: () => inferFood(results.models, months),
    periodOfTheText: () => foodModel(months, { from: "2019-01", to: "2024-12" }),
    text: () => analyseFoodText(months, loadFaoFoodPriceIndex(), loadFoodTrade(), periods),
    response: () => responseFigures(() => foodResponse(changes(), periods)),
    devaluation: () => analyseDevaluation(changes()),
    placebos: () =>
      placebosFigures(
        () => source().placebos(results.models),
        () => jointInference(source().specifications(periods)),
      ),
  });
  return results;
}
