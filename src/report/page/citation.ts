import { apa } from "../../citing/apa.js";
import { findingWork } from "../../citing/works.js";
import type { Language } from "../../languages.js";
import { verdictName } from "../../print/verdicts.js";
import type { ArticleContent, EntryContent } from "../content.js";

/** A finding as a citation: the article, its figure, what follows, and which version of this package says so. */
export function citationOf(
  article: ArticleContent,
  { id, kind, where, printed, recomputed, verdict }: EntryContent,
  version: string,
  language: Language,
): string {
  const value = kind === "statement" ? "" : recomputed[language];
  const said = {
    where: where[language],
    printed: printed[language],
    ...(kind === "statement" && { isGist: true }),
    ...(value !== "" && { recomputed: value }),
    verdict: verdictName(verdict, language),
  };
  return apa(findingWork(article, id, said, { version }, language));
}
