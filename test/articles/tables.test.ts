import { describe, expect, it } from "vitest";
import type { Article } from "../../src/articles/article.js";
import { articles, findArticle } from "../../src/articles/articles.js";
import { shippedRun } from "../../src/articles/shipped.js";
import { findTables, listTables } from "../../src/articles/tables.js";
import { languages } from "../../src/languages.js";
import { cellsOf, cellText, numberOf, type Table } from "../../src/print/table.js";
import { problemOf } from "../fixtures/workbooks.js";

const runOf = ({ analysis }: Article) => shippedRun(analysis!);
const choice = { language: "en", runOf } as const;

describe("tables of the articles by name", () => {
  it("are all found, each under the title of the list", async () => {
    const quick = articles.filter(({ name }) => name !== "food");
    const list = await listTables(quick, choice);
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
    for (const { name, title } of list) {
      const tables = await findTables([name], choice);
      expect(tables.map((table) => [table.name, table.title])).toEqual([[name, title]]);
    }
  });

  it("of the food article are found without computing what was not asked for", async () => {
    const parts: string[] = [];
    const run = await runOf(findArticle("food"));
    const watched = {
      ...run,
      regressions: run.regressions!,
      tableParts: async (language: "en") => {
        const all = await run.tableParts!(language);
        return all.map((part, i) => () => {
          parts.push(String(i));
          return part();
        });
      },
    };
    const [models, regressions] = await findTables(["food-models", "food-regressions"], {
      ...choice,
      runOf: () => Promise.resolve(watched as unknown as typeof run),
    });
    expect([models!.name, regressions!.name]).toEqual(["food-models", "food-regressions"]);
    expect(parts).toEqual(["0"]);
  });

  it("of regressions name the outliers that a user insists on", async () => {
    const text = { en: "500", ru: "500", kk: "500" };
    const outlier = { file: "cpi.csv", row: 3, column: "index", found: text, expected: text };
    const run = await runOf(findArticle("food"));
    const [table] = await findTables(["food-regressions"], {
      ...choice,
      runOf: () => Promise.resolve({ ...run, outliers: [outlier], regressions: run.regressions! }),
    });
    expect(table!.notes!.at(-1)).toContain("cpi.csv, row 3");
  });

  it("of an article come all at once, each once", async () => {
    const names = (await findTables(["mining", "mining-output"], choice)).map(({ name }) => name);
    expect(names).toContain("mining-shares");
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    [
      "housing-rankng",
      'there is no table "housing-rankng"; expected perhaps housing-ranking. spectrum table lists them',
    ],
    ["hosing", 'there is no table "hosing"; expected perhaps housing. spectrum table lists them'],
    ["ledger-fod", 'there is no table "ledger-fod"; expected perhaps ledger-food. spectrum table lists them'],
    ["values", 'there is no table "values"; expected perhaps ledger-values. spectrum table lists them'],
  ])("that are not there, as %s, are named with the nearest that is", async (name, message) => {
    expect((await problemOf(() => findTables([name], choice))).message).toBe(message);
  });
});

/** A cell that nothing but a number could be. */
const looksLikeNumber = /^[\u2212-]?\d[\d\s.,\u00A0]*(e[\u2212-]?\d+)?$/;

describe.each(languages)("figures of the articles' tables in %s", (language) => {
  it.each(articles.filter(({ analysis }) => analysis).map((article) => [article.name, article] as const))(
    "are numbers in a spreadsheet: %s",
    async (_, article) => {
      const run = await runOf(article);
      const tables = run.tableParts ? (await run.tableParts(language))[0]!() : await run.tables(language);
      expect(numbersMissed(tables, language)).toEqual([]);
    },
  );
});

/** Cells of figures that look like a number and are none. */
function numbersMissed(tables: readonly Table[], language: (typeof languages)[number]): string[] {
  return tables.flatMap(({ name, columns, rows }) =>
    rows.flatMap((row) =>
      cellsOf(row).flatMap((cell, i) => {
        const column = columns[i];
        if (column?.align !== "right" || column.verbatim) return [];
        const isMissed =
          looksLikeNumber.test(cellText(cell)) && numberOf(cell, column, language) === undefined;
        return isMissed ? [`${name}: ${cellText(cell)}`] : [];
      }),
    ),
  );
}
