import { chartWords } from "../../../charts/words.js";
import type { Language } from "../../../languages.js";
import { miningWords } from "../words.js";

/**
 * Where the figures of a chart come from: the article, or the file that a user gave.
 *
 * @param file without its folder; null where the article's data are shown
 */
export function miningSource(
  file: string | null,
  shows: "output" | "contributions" | "projects" | "trade" | "figure" | "prices",
  language: Language,
): string {
  const { sources } = miningWords(language);
  return chartWords(language).source(file === null ? sources[shows] : sources.own(file));
}
