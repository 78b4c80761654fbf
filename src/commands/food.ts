import { analyseFood, analyseFoodTrade, type FoodResults } from "../articles/food.js";
import { foodModelTable, foodTradeTable, inflationTable } from "../report/food-report.js";
import { loadFoodMonths, loadFoodTrade } from "../tables/datasets.js";
import { examples, type AddCommand } from "./command.js";
import { addOutputOptions, printResults, type OutputOptions } from "./output-options.js";

/** `spectrum food`: the regressions of the food price index on the FAO index. */
export const addFoodCommand: AddCommand = (program) => {
  const command = program
    .command("food")
    .description("World food prices and food inflation: the four regressions, inflation, trade");
  addOutputOptions(command)
    .addHelpText(
      "after",
      examples(
        ["spectrum food", "the article's four periods"],
        ["spectrum food --latex", "the tables for a paper"],
      ),
    )
    .action((options: OutputOptions) => {
      const results = analyseFood(loadFoodMonths("real"));
      printResults(
        options,
        () => foodJson(results),
        (language) => [
          foodModelTable(results.models, language),
          inflationTable(results, language),
          foodTradeTable(analyseFoodTrade(loadFoodTrade()), language),
        ],
      );
    });
};

/** Results as `spectrum food --json` prints them. */
export function foodJson({ models, inflation }: FoodResults): unknown {
  return {
    models: models.map((model) => ({
      period: model.period,
      n: model.n,
      intercept: model.intercept,
      slope: model.slope,
      r: model.r,
      rSquared: model.rSquared,
      adjustedRSquared: model.adjustedRSquared,
      residualStandardError: model.residualStandardError,
      f: model.f,
      fittedAt100: model.fittedAt100,
      elasticityAtMeans: model.elasticityAtMeans,
    })),
    inflation: Object.values(inflation),
  };
}
