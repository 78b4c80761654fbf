import { describe, expect, it } from "vitest";
import { z } from "zod";
import { articleNames } from "../src/articles/shipped.js";
import { unitName } from "../src/language/units.js";
import { checkArticle, checkArticles } from "../src/articles/check-article.js";
import { articleTitle, inLanguage } from "../src/articles/translation.js";
import { readCsv } from "../src/files/csv.js";
import { datasetPath } from "../src/files/datasets.js";

const languages = ["ru", "kk"] as const;
const row = z.object({ id: z.string(), where: z.string(), printed: z.string(), note: z.string() });
const cases = articleNames().flatMap((article) => languages.map((language) => ({ article, language })));
const translated = (article: string, language: string) =>
  readCsv(datasetPath(`translations/${article}.${language}.csv`), row);

/** The numbers of an English text ("1,234.5") or of a Russian or Kazakh one ("1 234,5"), each once, sorted. */
function numbers(text: string, language: "en" | (typeof languages)[number]): string[] {
  const plain =
    language === "en"
      ? text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, "")
      : text.replace(/(?<=\d)\u00A0(?=\d{3}(?!\d))/g, "").replace(/(?<=\d),(?=\d)/g, ".");
  const found = plain.replaceAll("\u2212", "-").match(/(?:(?<![\w)])-)?\d+(?:\.\d+)*/g) ?? [];
  return [...new Set(found)].sort();
}

describe.each(cases)("the $language translation of the $article ledger", ({ article, language }) => {
  const entries = checkArticle(article);
  const texts = translated(article, language);
  const byId = new Map(texts.map((text) => [text.id, text]));

  it("has every entry once, a title, and nothing else", () => {
    expect(texts.map(({ id }) => id).sort()).toEqual(["title", ...entries.map(({ id }) => id)].sort());
    expect(articleTitle(article, language)).toBe(byId.get("title")!.where);
    expect(articleTitle(article, language)).not.toBe(articleTitle(article));
  });

  it("says where each figure stands, what each statement says, and has a note where English has one", () => {
    for (const { id, kind, note } of entries) {
      const text = byId.get(id)!;
      expect(text.where, id).not.toBe("");
      expect(text.printed !== "", id).toBe(kind === "statement");
      expect(text.note !== "", id).toBe(note !== "");
    }
  });

  it("has the numbers of the English notes", () => {
    for (const { id, note } of entries) {
      expect(numbers(byId.get(id)!.note, language), id).toEqual(numbers(note, "en"));
    }
  });

  it("leaves verdicts, formulas and printed figures as they are", () => {
    inLanguage(entries, language).forEach((entry, index) => {
      const { where, printed, note, ...rest } = entry;
      const english = entries[index]!;
      expect(english).toMatchObject(rest);
      expect([where, note]).toEqual([byId.get(entry.id)!.where, byId.get(entry.id)!.note]);
      if (entry.kind === "figure") expect(printed).toBe(english.printed);
    });
  });

  it("is in the letters of its language, apart from names of entries, symbols and commands", () => {
    const foreign = language === "ru" ? /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/ : /\b(?:и|или|для|который)\b/;
    const text = texts.map(({ where, printed, note }) => [where, printed, note].join(" ")).join(" ");
    expect(text).not.toMatch(foreign);
    if (language === "kk") expect(text).toMatch(/[әғқңөұүі]/);
    expect(text.replace(/`[^`]*`|\b[a-z]\w*(?:\.\w+)+/g, "").match(/[A-Za-z]{2,}/g)).toBeNull();
  });
});

describe("the units of printed figures", () => {
  it("each have a name in Russian and Kazakh letters where they are words", () => {
    const units = new Set(
      checkArticles().flatMap(({ kind, unit }) => (kind === "figure" && unit ? [unit] : [])),
    );
    for (const unit of units) {
      for (const language of ["ru", "kk"] as const) {
        expect(unitName(unit, language), `${unit} in ${language}`).toMatch(/^(%|[^A-Za-z]+)$/);
      }
    }
  });
});
