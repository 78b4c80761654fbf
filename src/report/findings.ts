import type { Article, Finding, FindingSources } from "../articles/article.js";
import { inEachLanguage } from "../languages.js";
import type { LedgerEntry } from "../ledger/ledger.js";
import { printedNumberWithUnit } from "../print/figure-texts.js";
import { recomputedText } from "../print/ledger.js";
import { unitText } from "../print/units.js";

/** A finding beside the others of the issue. */
export interface FindingOfArticle extends Finding {
  /** The article's name. */
  article: string;
}

/**
 * What a reader should know first of an article, with the numbers of its ledger and its results.
 *
 * @param entries the article's ledger
 * @param results what its analysis computed; undefined where it has none
 * @throws Error for a finding that cites an entry which the ledger does not have, or a number that an entry has not
 * @example
 * const { results } = await housingRun();
 * const entries = await checkArticle("housing", results);
 * const [first] = await articleFindings(findArticle("housing"), entries, results);
 * first.entry; // => "reading.formula"
 */
export async function articleFindings(
  article: Pick<Article, "name" | "summary">,
  entries: readonly LedgerEntry[],
  results: unknown,
): Promise<readonly Finding[]> {
  const summary = await article.summary();
  return summary.findings(findingSources(article.name, entries, results));
}

/**
 * The findings of several articles in one list: those of most weight first, among equals in the order of the articles.
 *
 * @example
 * const findings = [{ entry: "a", title: asIs("A"), text: asIs("A."), weight: 5 }];
 * allFindings([{ article: { name: "food" }, findings }])[0].article; // => "food"
 */
export function allFindings(
  articles: readonly { article: Pick<Article, "name">; findings: readonly Finding[] }[],
): FindingOfArticle[] {
  return articles
    .flatMap(({ article, findings }) => findings.map((finding) => ({ ...finding, article: article.name })))
    .sort((a, b) => b.weight - a.weight);
}

function findingSources(article: string, entries: readonly LedgerEntry[], results: unknown): FindingSources {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const entry = (id: string) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`the ledger of ${article} has no entry ${id}`);
    return found;
  };
  return {
    entry,
    results,
    printed: (id) => printedNumberWithUnit(entry(id)),
    recomputed: (id) => {
      const found = entry(id);
      const { recomputed } = found;
      if (recomputed === null) throw new Error(`${article}.${id} has no recomputed value`);
      return inEachLanguage((language) =>
        `${recomputedText(found, recomputed, language)}\u00A0${unitText(found, language, recomputed)}`.trim(),
      );
    },
  };
}
