import type { Language } from "../languages.js";
import { apa } from "./apa.js";
import { bibtex } from "./bibtex.js";
import { gost } from "./gost.js";
import type { Work } from "./work.js";

/** The styles of references, by the names that commands take. */
export const citationStyles = { apa, gost, bibtex } as const;
export type CitationStyle = keyof typeof citationStyles;

/** Their names above a reference; they are the same in every language but for the letters of GOST. */
export const styleNames: Readonly<Record<CitationStyle, Readonly<Record<Language, string>>>> = {
  apa: { en: "APA 7", ru: "APA 7", kk: "APA 7" },
  gost: { en: "GOST R 7.0.5-2008", ru: "ГОСТ Р 7.0.5-2008", kk: "МемСТ Р 7.0.5-2008" },
  bibtex: { en: "BibTeX", ru: "BibTeX", kk: "BibTeX" },
};

/**
 * A work in every style.
 *
 * @example
 * Object.keys(inEveryStyle(packageWork({ version: "0.1.0" }, "en"))); // => ["apa", "gost", "bibtex"]
 */
export function inEveryStyle(work: Work): Record<CitationStyle, string> {
  return { apa: apa(work), gost: gost(work), bibtex: bibtex(work) };
}
