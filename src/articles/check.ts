import type { LedgerEntry } from "../ledger/ledger.js";
import { articles, findArticle } from "./articles.js";
import { checkPublished } from "./published.js";
import { shippedRun } from "./shipped.js";

/**
 * The ledger of one article, recomputed from the shipped data, or from other results under the same names.
 *
 * @param results what the formulas cite under the article's name; the shipped data's when not given
 * @throws InputError for an unknown article, and for results that lack what a formula cites
 * @example
 * const entries = await checkArticle("housing");
 * entries.find(({ id }) => id === "table1.astana.index").verdict; // => "differs"
 */
export async function checkArticle(name: string, results?: unknown): Promise<LedgerEntry[]> {
  const article = findArticle(name);
  const { analysis } = article;
  return checkPublished(article, results ?? (analysis && (await shippedRun(analysis)).results));
}

/**
 * The ledgers of the named articles one after the other, of all when none is named, on the shipped data.
 *
 * @throws InputError for an unknown article
 * @example
 * const entries = await checkArticles(["housing", "mining"]);
 * entries.filter(({ verdict, expected }) => verdict !== expected); // => []
 */
export async function checkArticles(names: readonly string[] = []): Promise<LedgerEntry[]> {
  const wanted = names.length === 0 ? articles.map(({ name }) => name) : names;
  const ledgers: LedgerEntry[][] = [];
  for (const name of wanted) ledgers.push(await checkArticle(name));
  return ledgers.flat();
}
