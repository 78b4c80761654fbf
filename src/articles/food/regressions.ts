import { periodText } from "../../language/calendar.js";
import { glossary } from "../../language/glossary.js";
import type { Language } from "../../languages.js";
import type { RegressionSet } from "../../regress/side-by-side.js";
import { linearRegression } from "../../statistics/linear-regression.js";
import type { FoodRun } from "./run.js";
import { foodWords } from "./words.js";

/**
 * The article's regressions for a table that shows them side by side with the errors asked for.
 *
 * @example
 * const set = foodRegressions(await foodRun(), "en");
 * set.models.map(({ title }) => title); // => ["2000–2024", "2005–2009", "2014–2016", "2021–2024"]
 */
export function foodRegressions(
  { results, index }: Pick<FoodRun, "results" | "index">,
  language: Language,
): RegressionSet {
  const terms = glossary(language);
  const faoIndex = `${terms.faoFoodPriceIndex}, ${terms[index]}`;
  return {
    name: "food-regressions",
    title: foodWords(language).models.regressions,
    dependentVariable: terms.foodPriceIndex,
    models: results.models.map(({ period, x, y }) => ({
      title: periodText(period),
      regression: linearRegression(y, [{ name: faoIndex, values: x }]),
    })),
  };
}
