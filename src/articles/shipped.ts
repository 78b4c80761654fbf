import { readdirSync } from "node:fs";
import { InputError, quoted } from "../errors.js";
import { linearRegression } from "../statistics/linear-regression.js";
import { regressionDiagnostics, type RegressionDiagnostics } from "../statistics/regression-diagnostics.js";
import {
  datasetPath,
  loadCityHousing,
  loadFaoFoodPriceIndex,
  loadFoodPriceIndex,
  loadFoodTrade,
  type FaoIndexKind,
} from "../files/datasets.js";
import { loadMining } from "./mining/data.js";
import {
  analyseFood,
  analyseFoodTrade,
  foodModel,
  joinFoodMonths,
  type FoodModel,
  type FoodMonth,
  type FoodResults,
  type FoodTradeResults,
} from "./food/analysis.js";
import { analyseHousing, type HousingResults } from "./housing/analysis.js";
import { analyseMining, type MiningResults } from "./mining/analysis.js";

/** Both shipped series in the months that they share, 2000-01 to 2024-12. */
export function loadFoodMonths(index: FaoIndexKind = "real"): FoodMonth[] {
  const fao = loadFaoFoodPriceIndex().map((row) => ({ month: row.month, value: row[index] }));
  return joinFoodMonths(loadFoodPriceIndex(), fao);
}

/** Results of the housing article on the shipped data. */
export function housingResults(): HousingResults {
  return analyseHousing(loadCityHousing());
}

/** What the food article's figures are checked against. */
export interface FoodArticleResults extends FoodResults {
  trade: FoodTradeResults;
  /** Robust errors and residual tests of each model, in the order of the models. */
  diagnostics: RegressionDiagnostics[];
  /** The regression over 2019-2024, the years that the text names beside model 4. */
  periodOfTheText: FoodModel;
}

/**
 * Results of the food article: on the shipped data (real FAO index, release of January 2025), or on other
 * months that cover the article's periods.
 */
export function foodResults(months: readonly FoodMonth[] = loadFoodMonths("real")): FoodArticleResults {
  const food = analyseFood(months);
  return {
    ...food,
    diagnostics: food.models.map(({ x, y }) =>
      regressionDiagnostics(linearRegression(y, [{ name: "FAO index", values: x }])),
    ),
    trade: analyseFoodTrade(loadFoodTrade()),
    periodOfTheText: foodModel(months, { from: "2019-01", to: "2024-12" }),
  };
}

/** Results of the mining article on the shipped data. */
export function miningResults(): MiningResults {
  return analyseMining(loadMining());
}

/** Articles with a module of their own; any other article is arithmetic over its printed figures. */
const modules: Record<string, () => unknown> = {
  housing: housingResults,
  food: foodResults,
  mining: miningResults,
};

/** Every article with a file in datasets/published, those with a module first. */
export function articleNames(): string[] {
  const published = readdirSync(datasetPath("published"))
    .filter((file) => file.endsWith(".csv"))
    .map((file) => file.slice(0, -".csv".length))
    .sort();
  const known = Object.keys(modules).filter((name) => published.includes(name));
  return [...known, ...published.filter((name) => !known.includes(name))];
}

/** The article a user named. @throws InputError listing the articles there are */
export function parseArticle(name: string): string {
  const names = articleNames();
  if (names.includes(name)) return name;
  throw new InputError({ found: `there is no article ${quoted(name)}`, expected: names.join(", ") });
}

/** What an article's module computes from the shipped data; undefined where it needs none. */
export function articleResults(name: string): unknown {
  return modules[name]?.();
}
