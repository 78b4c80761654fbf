import { existsSync } from "node:fs";
import { datasetPath } from "../files/datasets.js";
import type { Language } from "../languages.js";
import { ledger, type LedgerEntry } from "../ledger/ledger.js";
import type { PrintedFigure } from "../checks/printed-figure.js";
import { readPublished, type PublishedRow } from "../ledger/published.js";
import { readSuppositions, type Supposition } from "../ledger/suppositions.js";
import { officialFigure } from "../official/figure.js";
import { inLanguage, readTranslations } from "../ledger/translation.js";
import type { Article } from "./article.js";

/**
 * The printed figures and statements of a shipped article, a row each, in the order of
 * datasets/published/<article>.csv.
 *
 * @throws InputError where there is no such file
 * @example
 * const figure = publishedRows("housing").find(({ id }) => id === "table1.almaty.index");
 * figure.printed; // => "79.35"
 * figure.formula.source; // => "100 * table1.almaty.wage / table1.almaty.price"
 */
export function publishedRows(article: string): PublishedRow[] {
  return readPublished(datasetPath(`published/${article}.csv`), article);
}

/** The printed figures of a shipped article by their id. @throws Error for an id that it has not */
export function printedFigures(article: string): (id: string) => PrintedFigure {
  const rows = new Map(publishedRows(article).map((row) => [row.id, row]));
  return (id) => {
    const figure = rows.get(id)?.figure;
    if (!figure) throw new Error(`datasets/published/${article}.csv has no figure ${id}`);
    return figure;
  };
}

/**
 * Other values that printed inputs of a shipped article may have, with the evidence for them; of most articles
 * there are none.
 *
 * @example
 * suppositionsOf("housing"); // => []
 */
export function suppositionsOf(article: string, rows = publishedRows(article)): Supposition[] {
  const file = datasetPath(`suppositions/${article}.csv`);
  return existsSync(file) ? readSuppositions(file, rows) : [];
}

/**
 * The ledger of a shipped article on the results that its formulas cite, with the units that it names.
 *
 * @param only ids of the entries that are wanted, so that the others are not computed; all where none are named
 */
export function checkPublished(
  { name, units = {} }: Pick<Article, "name" | "units">,
  results: unknown,
  only?: readonly string[],
): LedgerEntry[] {
  const rows = publishedRows(name).map((row) =>
    // A row without formula and verdict is an input: others cite it, and it is not judged.
    only === undefined || only.includes(row.id) ? row : { ...row, formula: null, expected: null },
  );
  const suppositions = suppositionsOf(name, rows);
  return ledger(rows, { results, official: officialFigure, suppositions }).map((entry) =>
    Object.hasOwn(units, entry.unit) ? { ...entry, unitName: units[entry.unit]! } : entry,
  );
}

/**
 * Entries of shipped articles with locators, gists of statements and notes in another language. Verdicts,
 * numbers and printed figures stay as they are.
 *
 * @throws InputError for an entry that has no translation
 * @example
 * const entries = (await checkArticle("housing")).filter(({ kind }) => kind === "figure");
 * publishedInLanguage(entries, "ru")[0].where; // => "Таблица 1, Астана, индекс доступности жилья"
 */
export function publishedInLanguage(entries: readonly LedgerEntry[], language: Language): LedgerEntry[] {
  if (language === "en") return [...entries];
  const articles = [...new Set(entries.map(({ article }) => article))];
  const texts = new Map(
    articles.map((article) => [
      article,
      readTranslations(datasetPath(`translations/${article}.${language}.csv`)),
    ]),
  );
  return entries.map((entry) => inLanguage(entry, texts.get(entry.article)!));
}
