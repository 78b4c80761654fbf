import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { coveragePage } from "../../.config/update-readme.js";
import { articles } from "../../src/articles/articles.js";
import { checkArticle } from "../../src/articles/check.js";
import { publishedRows } from "../../src/articles/published.js";
import { coveredFigures, figuresLeftOut, numbersOfTexts } from "../../src/report/coverage.js";

const names = articles.map(({ name }) => name);

describe("every printed figure", () => {
  it.each(names)("of %s has a verdict, or is an input of another row", async (name) => {
    expect(figuresLeftOut(coveredFigures(publishedRows(name), await checkArticle(name)))).toEqual([]);
  });

  it("would be missed: an input that nothing cites, and a verdict without its reason", async () => {
    const rows = publishedRows("housing");
    const entries = await checkArticle("housing");
    const wage = rows.find(({ id }) => id === "table1.astana.wage")!;
    const share = entries.find(({ id }) => id === "introduction.urban.1950")!;
    const figures = coveredFigures(
      [...rows, { ...wage, id: "table1.nothing.rests.on.it" }],
      entries.map((entry) => (entry === share ? { ...share, note: "" } : entry)),
    );
    expect(figuresLeftOut(figures)).toEqual([share.id, "table1.nothing.rests.on.it"]);
  });

  it("that is an input is listed with the rows that cite it, those of its source among them", () => {
    const wage = coveredFigures(publishedRows("housing"), []).find(
      ({ row }) => row.id === "table1.astana.wage",
    )!;
    expect(wage.citedBy).toEqual(expect.arrayContaining(["table1.astana.index", "source.astana.wage"]));
  });
});

it("no number of the articles' texts is left without a row and without a reason", () => {
  const counts = numbersOfTexts();
  expect([...new Set(counts.map(({ article }) => article))]).toEqual(names);
  expect(counts.filter(({ kind }) => kind === "without a row")).toEqual([]);
});

it("datasets/coverage.md is the page that the ledgers make now", async () => {
  const page = readFileSync(new URL("../../datasets/coverage.md", import.meta.url), "utf8");
  expect(await coveragePage()).toBe(page);
});
