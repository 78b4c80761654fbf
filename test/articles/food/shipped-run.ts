import { findArticle } from "../../../src/articles/articles.js";
import type { FoodRun } from "../../../src/articles/food/run.js";
import { shippedRun } from "../../../src/articles/shipped.js";

/** The food article on the shipped data, computed once for all test files. */
export async function shippedFoodRun(): Promise<FoodRun> {
  return (await shippedRun(findArticle("food").analysis!)) as FoodRun;
}
