import type { Language } from "../../languages.js";
import { verdictName } from "../../print/verdicts.js";
import type { ArticleContent, EntryContent } from "../content.js";
import { pageWords } from "../page-words.js";

/** A finding as a citation: the article, its figure, what follows, and which version of this package says so. */
export function citationOf(
  { citation, pages: [first, last] }: ArticleContent,
  entry: EntryContent,
  version: string,
  language: Language,
): string {
  const { authors, title, doi } = citation;
  const pages = last === undefined ? String(first) : `${first}–${last}`;
  const words = pageWords(language);
  const figure = `${entry.where[language]}: ${entry.printed[language]}`;
  const value =
    entry.recomputed[language] && `, ${words.recomputed.toLowerCase()} ${entry.recomputed[language]}`;
  const verdict = verdictName(entry.verdict, language);
  return `${authors.join(", ")} (2025). ${title}. Kazakhstan-Spectrum, 2/2025, ${pages}. doi:${doi}. ${figure}${value} (${verdict}). spectrum-replication ${version}, ${entry.article}.${entry.id}.`;
}
