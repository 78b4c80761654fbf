import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { coveragePage } from "../../.config/update-readme.js";
import { articles } from "../../src/articles/articles.js";
import { publishedRows } from "../../src/articles/published.js";
import { coveredFigures, figuresLeftOut, numbersOfTexts } from "../../src/report/coverage.js";

const names = articles.map(({ name }) => name);

describe("every printed figure", () => {
  it.each(names)("of %s has a verdict, or is an input of another row", (name) => {
    expect(figuresLeftOut(coveredFigures(publishedRows(name), []))).toEqual([]);
  });

  it("would be missed: an input that nothing cites, and a verdict without its reason", () => {
    const rows = publishedRows("housing");
    const wage = rows.find(({ id }) => id === "table1.astana.wage")!;
    const withoutReason = "introduction.urban.1950";
    const figures = coveredFigures(
      [
        ...rows.map((row) => (row.id === withoutReason ? { ...row, note: "" } : row)),
        { ...wage, id: "table1.nothing.rests.on.it" },
      ],
      [],
    );
    expect(figuresLeftOut(figures)).toEqual([withoutReason, "table1.nothing.rests.on.it"]);
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
}, 60_000);
