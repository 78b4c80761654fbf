import { describe, expect, it } from "vitest";
import { articles, findArticle } from "../../src/articles/articles.js";
import type { Article, Finding } from "../../src/articles/article.js";
import { checkArticle } from "../../src/articles/check.js";
import { shippedRun } from "../../src/articles/shipped.js";
import { asIs, inEachLanguage, languages } from "../../src/languages.js";
import type { LedgerEntry } from "../../src/ledger/ledger.js";
import { allFindings, articleFindings } from "../../src/report/findings.js";
import { expectTranslated } from "../translated.js";

const made = await Promise.all(
  articles.map(async (article) => {
    const entries = await checkArticle(article.name);
    const results = article.analysis && (await shippedRun(article.analysis)).results;
    return { article, entries, results, findings: await articleFindings(article, entries, results) };
  }),
);
const cases = made.map((each) => ({ name: each.article.name, ...each }));
const textOf = (name: string, entry: string) =>
  made.find(({ article }) => article.name === name)!.findings.find((finding) => finding.entry === entry)!
    .text;

/** An article of one finding, to see what its sources refuse. */
function articleOf(
  finding: (sources: Parameters<Awaited<ReturnType<Article["summary"]>>["findings"]>[0]) => Finding,
) {
  const texts = { question: asIs(""), data: asIs(""), bears: asIs("") };
  return {
    name: "housing",
    summary: () => Promise.resolve({ ...texts, findings: (sources) => [finding(sources)] }),
  } satisfies Pick<Article, "name" | "summary">;
}
const bare: Finding = { entry: "a", title: asIs("A"), text: asIs("A."), weight: 1 };

describe.each(cases)("the summary of $name", ({ article, entries, findings }) => {
  it("has question, data and what the results bear in three languages, with the same numbers", async () => {
    const { question, data, bears } = await article.summary();
    for (const text of [question, data, bears]) expectTranslated(text);
  });

  it("rests its findings on entries and charts that there are", () => {
    const ids = new Set(entries.map(({ id }) => id));
    const charts = new Set(article.analysis?.charts);
    for (const { entry, chart } of findings) {
      expect(ids).toContain(entry);
      if (chart !== undefined) expect(charts).toContain(chart);
    }
    expect(new Set(findings.map(({ entry }) => entry)).size).toBe(findings.length);
  });

  it("says the same numbers in three languages, each in its letters", () => {
    for (const { title, text } of findings) {
      expectTranslated(inEachLanguage((language) => `${title[language]} ${text[language]}`));
    }
  });

  it("has titles of a line, and texts of two or three sentences without what a gap would leave", () => {
    for (const { title, text } of findings) {
      for (const language of languages) {
        expect(title[language]).not.toMatch(/[.\n]$/);
        expect(title[language].length).toBeLessThanOrEqual(100);
        // A sentence ends where a capital letter or a number follows, so that most abbreviations do not count.
        const sentences = text[language].split(/(?<=(?<!долл)\.)\s+(?=[\p{Lu}\d])/u);
        expect(sentences.length, text[language]).toBeGreaterThanOrEqual(2);
        expect(sentences.length, text[language]).toBeLessThanOrEqual(3);
        expect(`${title[language]} ${text[language]}`).not.toMatch(
          /undefined|NaN|null|–\u00A0%|\.\.|\s[.,;:]/,
        );
      }
    }
  });

  it("calls nothing contradicted that the ledger does not", () => {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    for (const { entry, title, text } of findings) {
      if (!/contradict/i.test(`${title.en} ${text.en}`)) continue;
      expect(byId.get(entry)!.verdict).toBe("contradicted");
    }
  });

  it("names the weightiest of its findings first", () => {
    const weights = findings.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    for (const weight of weights) {
      expect(weight).toBeGreaterThanOrEqual(0);
      expect(weight).toBeLessThanOrEqual(100);
    }
  });
});

describe("the findings", () => {
  it("cite the article as printed and R's and the ledger's recomputed figures", () => {
    // Table 1 of the food article has 4 models of 6 figures; the index of Almaty is 100 * 471264 / 593855 = 79.357.
    expect(textOf("food", "table1.model4.slope").en).toContain("(24)");
    expect(textOf("housing", "table1.astana.index").ru).toMatch(
      /вместо 79,36 стоит 79,35\u00A0.* вместо 79,03 стоит 79,06/,
    );
    expect(textOf("mining", "text.growth.metallurgy.volume").en).toMatch(
      /grew by 73\.6\u00A0% .* by 6\.1\u00A0%/,
    );
  });

  it("stand in one list by weight, those of one weight in the order of the articles", () => {
    const weighed = (weight: number, entry: string): Finding => ({ ...bare, weight, entry });
    const listed = allFindings([
      { article: findArticle("food"), findings: [weighed(5, "a"), weighed(1, "b")] },
      { article: findArticle("housing"), findings: [weighed(9, "c"), weighed(5, "d"), weighed(1, "e")] },
    ]);
    expect(listed.map(({ article, entry }) => `${article}.${entry}`)).toEqual([
      "housing.c",
      "food.a",
      "housing.d",
      "food.b",
      "housing.e",
    ]);
    expect(allFindings(made)).toHaveLength(made.reduce((sum, { findings }) => sum + findings.length, 0));
  });
});

describe("what a finding cites", () => {
  const { entries, results } = made.find(({ article }) => article.name === "housing")!;
  const found = (
    of: (
      sources: { entry(id: string): LedgerEntry; printed(id: string): { en: string; ru: string } } & {
        recomputed(id: string): { en: string; ru: string };
      },
    ) => string,
  ) =>
    articleFindings(
      articleOf((sources) => ({ ...bare, text: asIs(of(sources)) })),
      entries,
      results,
    );

  it("is refused where the ledger has no such entry", async () => {
    for (const cite of ["entry", "printed", "recomputed"] as const) {
      await expect(found((sources) => String(sources[cite]("table1.oral.index")))).rejects.toThrow(
        "the ledger of housing has no entry table1.oral.index",
      );
    }
  });

  it("is refused where a statement has no number", async () => {
    await expect(found(({ printed }) => printed("text.same").en)).rejects.toThrow("text.same is a statement");
    await expect(found(({ recomputed }) => recomputed("text.same").en)).rejects.toThrow(
      "no recomputed value",
    );
  });

  it("has the digits that were printed, with each language's decimal mark, and two places more recomputed", async () => {
    const id = "literature.limit.usa";
    const [printed] = await found((sources) => sources.printed(id).ru);
    expect(printed!.text.ru).toBe("30\u00A0%");
    const [recomputed] = await found((sources) => sources.recomputed("text.shymkent.index").ru);
    expect(recomputed!.text.ru).toMatch(/^71,202\u00A0/);
  });
});
