import type { Article, Finding, FindingSources } from "../articles/article.js";
import { languages, type Language, type Text } from "../languages.js";
import type { LedgerEntry } from "../ledger/ledger.js";
import { printedText, recomputedText } from "../print/ledger.js";
import { unitText } from "../print/units.js";

/**
 * What a reader should know first of an article, with the numbers of its ledger and its results.
 *
 * @param entries the article's ledger
 * @param results what its analysis computed; undefined where it has none
 * @throws Error for a finding that cites an entry which the ledger does not have
 */
export async function articleFindings(
  article: Article,
  entries: readonly LedgerEntry[],
  results: unknown,
): Promise<readonly Finding[]> {
  const summary = await article.summary?.();
  return summary?.findings(findingSources(article.name, entries, results)) ?? [];
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
    printed: (id) => inEach((language) => printedText(entry(id), language)),
    recomputed: (id) =>
      inEach((language) => {
        const found = entry(id);
        if (found.recomputed === null) throw new Error(`${article}.${id} has no recomputed value`);
        return `${recomputedText(found, found.recomputed, language)} ${unitText(found, language)}`.trim();
      }),
  };
}

function inEach(of: (language: Language) => string): Text {
  return Object.fromEntries(languages.map((language) => [language, of(language)])) as Record<
    Language,
    string
  >;
}
