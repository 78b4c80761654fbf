import type { Analysis, ArticleRun } from "./article.js";

const runs = new WeakMap<Analysis, Promise<ArticleRun>>();

/**
 * The run of an article's analysis on the shipped data. These do not change while a program runs, so that there is
 * one run for all who ask, and each of its results is computed once.
 *
 * @throws InputError where the shipped data cannot be read
 * @example
 * const { analysis } = findArticle("housing");
 * (await shippedRun(analysis)) === (await shippedRun(analysis)); // => true
 */
export function shippedRun(analysis: Analysis): Promise<ArticleRun> {
  let run = runs.get(analysis);
  if (run === undefined) runs.set(analysis, (run = analysis.run({}, () => undefined)));
  return run;
}
