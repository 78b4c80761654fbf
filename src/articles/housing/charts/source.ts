import { chartWords } from "../../../charts/words.js";
import type { Language } from "../../../languages.js";
import { housingWords } from "../words.js";

/**
 * Where the figures of a chart come from: the article, or the file that a user gave.
 *
 * @param file without its folder; null where the article's data are shown
 * @param shows the data themselves, or the index computed from them
 */
export function housingSource(
  file: string | null,
  shows: "table" | "recomputed",
  language: Language,
): string {
  const { sources } = housingWords(language);
  const own = shows === "table" ? sources.own : sources.ownRecomputed;
  return chartWords(language).source(file === null ? sources[shows] : own(file));
}
