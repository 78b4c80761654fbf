import { describe, expect, it } from "vitest";
import { articles, articleTitle } from "../../src/articles/articles.js";
import { checkArticle, checkArticles } from "../../src/articles/check.js";
import { publishedInLanguage } from "../../src/articles/published.js";
import { datasetPath } from "../../src/files/datasets.js";
import { readTranslations } from "../../src/ledger/translation.js";
import { unitText } from "../../src/print/units.js";
import { expectItsLetters, numbers } from "../translated.js";

const languages = ["ru", "kk"] as const;
const ledgers = await Promise.all(
  articles.map(async ({ name }) => ({ article: name, entries: await checkArticle(name) })),
);
const cases = ledgers.flatMap((ledger) => languages.map((language) => ({ ...ledger, language })));

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
    const text = [...byId.values()]
      .map(({ where, printed, note }) => [where, printed, note].join(" "))
      .join(" ");
    expectItsLetters(text, language);
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
