import { existsSync } from "node:fs";
import { z } from "zod";
import type { Language } from "../language/language.js";
import { readCsv } from "../files/csv.js";
import { datasetPath } from "../files/datasets.js";
import { readProvenance } from "./provenance.js";
import type { LedgerEntry } from "../ledger/ledger.js";

const row = z.object({ id: z.string(), where: z.string(), printed: z.string(), note: z.string() });

/** Translated texts of an article by id; empty for English and where there is no file. */
function translations(article: string, language: Language): Map<string, z.output<typeof row>> {
  const file = datasetPath(`translations/${article}.${language}.csv`);
  if (language === "en" || !existsSync(file)) return new Map();
  return new Map(readCsv(file, row).map((text) => [text.id, text]));
}

/** Title of an article for a heading, in the language of the reader. */
export function articleTitle(article: string, language: Language = "en"): string {
  const english = readProvenance().find(({ file }) => file === `published/${article}.csv`)?.title;
  return translations(article, language).get("title")?.where ?? english ?? article;
}

/**
 * The entries with locators, gists of statements and notes in another language, from
 * datasets/translations/<article>.<language>.csv. Verdicts, numbers and printed figures stay as they are; an
 * entry without a translation stays in English.
 */
export function inLanguage(entries: readonly LedgerEntry[], language: Language): LedgerEntry[] {
  const articles = [...new Set(entries.map(({ article }) => article))];
  const texts = new Map(articles.map((article) => [article, translations(article, language)]));
  return entries.map((entry) => {
    const text = texts.get(entry.article)?.get(entry.id);
    if (text === undefined) return entry;
    return {
      ...entry,
      where: text.where || entry.where,
      printed: entry.kind === "statement" ? text.printed || entry.printed : entry.printed,
      note: text.note || entry.note,
    };
  });
}
