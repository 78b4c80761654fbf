import { describe, expect, it } from "vitest";
import { articles, articleTitle } from "../../src/articles/articles.js";
import { checkArticle, checkArticles } from "../../src/articles/check.js";
import { publishedInLanguage } from "../../src/articles/published.js";
import { datasetPath } from "../../src/files/datasets.js";
import { readTranslations } from "../../src/ledger/translation.js";
import { unitText } from "../../src/print/units.js";

const languages = ["ru", "kk"] as const;
const ledgers = await Promise.all(
  articles.map(async ({ name }) => ({ article: name, entries: await checkArticle(name) })),
);
const cases = ledgers.flatMap((ledger) => languages.map((language) => ({ ...ledger, language })));

/** The numbers of an English text ("1,234.5") or of a Russian or Kazakh one ("1 234,5"), each once, sorted. */
function numbers(text: string, language: "en" | (typeof languages)[number]): string[] {
  const plain =
    language === "en"
      ? text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, "")
      : text.replace(/(?<=\d)\u00A0(?=\d{3}(?!\d))/g, "").replace(/(?<=\d),(?=\d)/g, ".");
  const found = plain.replaceAll("\u2212", "-").match(/(?:(?<![\w)])-)?\d+(?:\.\d+)*/g) ?? [];
  return [...new Set(found)].sort();
}

describe.each(cases)("the $language translation of the $article ledger", ({ article, entries, language }) => {
  const { texts: byId } = readTranslations(datasetPath(`translations/${article}.${language}.csv`));

  it("has every entry once and nothing else, and the article has a title", () => {
    expect([...byId.keys()].sort()).toEqual(entries.map(({ id }) => id).sort());
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
    publishedInLanguage(entries, language).forEach((entry, index) => {
      const { where, printed, note, ...rest } = entry;
      const english = entries[index]!;
      expect(english).toMatchObject(rest);
      expect([where, note]).toEqual([byId.get(entry.id)!.where, byId.get(entry.id)!.note]);
      if (entry.kind === "figure") expect(printed).toBe(english.printed);
    });
  });

  it("is in the letters of its language, apart from names of entries, symbols and commands", () => {
    const foreign = language === "ru" ? /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/ : /\b(?:и|или|для|который)\b/;
    const text = [...byId.values()]
      .map(({ where, printed, note }) => [where, printed, note].join(" "))
      .join(" ");
    expect(text).not.toMatch(foreign);
    if (language === "kk") expect(text).toMatch(/[әғқңөұүі]/);
    expect(text.replace(/`[^`]*`|\b[a-z]\w*(?:\.\w+)+/g, "").match(/[A-Za-z]{2,}/g)).toBeNull();
  });
});

describe("the units of printed figures", () => {
  it("each have a name in Russian and Kazakh letters where they are words", async () => {
    const figures = (await checkArticles()).filter(({ kind, unit }) => kind === "figure" && unit !== "");
    for (const entry of figures) {
      for (const language of ["ru", "kk"] as const) {
        expect(unitText(entry, language), `${entry.unit} in ${language}`).toMatch(/^(%|[^A-Za-z]+)$/);
      }
    }
  });
});
