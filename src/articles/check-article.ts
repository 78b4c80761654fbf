import { articleNames, articleResults, parseArticle } from "./shipped.js";
import { datasetPath } from "../files/datasets.js";
import { ledger, type LedgerEntry } from "../ledger/ledger.js";
import { readPublished } from "../ledger/published.js";

/**
 * The ledger of one article, recomputed from the shipped data, or from other results under the same names.
 *
 * @throws InputError for an unknown article
 */
export function checkArticle(name: string, results?: unknown): LedgerEntry[] {
  const article = parseArticle(name);
  const rows = readPublished(datasetPath(`published/${article}.csv`), article);
  return ledger(rows, results ?? articleResults(article));
}

/** The ledgers of the named articles, of all when none is named. */
export function checkArticles(names: readonly string[] = []): LedgerEntry[] {
  return (names.length === 0 ? articleNames() : names).flatMap((name) => checkArticle(name));
}
