import { describe, expect, it } from "vitest";
import { composeChart } from "../../../src/charts/compose.js";
import { chartNamed } from "../../../src/charts/chart.js";
import { housingRun, readOptions } from "../../../src/articles/housing/run.js";
import { languages } from "../../../src/languages.js";
import { cellsOf, cellText, tableNamed } from "../../../src/print/table.js";
import { temporaryFolder } from "../../fixtures/workbooks.js";

const { put } = temporaryFolder();
/** A square metre for a monthly wage: 60 m2 cost 5 annual wages, 2.5 of two. */
const level = "city,year,wage,price\nOral,2023,300000,310000\nOral,2024,400000,400000\n";
const cells = (row: Parameters<typeof cellsOf>[0]) => cellsOf(row).map(cellText);

describe("a run on one's own file", () => {
  const options = { area: "60", earners: "1,2", down: "25 %", rate: "0", term: "25" };

  it("gives price to income and the payment of every row, and no official prices", async () => {
    const run = await housingRun(readOptions({ ...options, data: put("level.csv", level) }));
    const { rows } = tableNamed(await run.tables("ru"), "housing-purchase");
    // 45 monthly wages over 300 months: 15 % of one wage, 7.5 % of two; 25 % of income over 15 %.
    expect(cells(rows[2]!)).toEqual([
      "Oral",
      "2024",
      "1",
      "5,00",
      "существенно недоступно",
      "60\u00A0000",
      "15,0",
      "30, 25, 20",
      "166,7",
    ]);
    expect(run.json()).toMatchObject({
      purchaseTerms: { area: 60, earners: [1, 2], down: 25, rate: 0, term: 25 },
    });
    expect(run.json()).not.toHaveProperty("official");
    expect((await run.charts()).map(({ name }) => name)).not.toContain("housing-official-prices");
  });

  it.each(languages)("draws the latest year of each city in %s", async (language) => {
    const run = await housingRun(readOptions({ ...options, data: put("level.csv", level) }));
    const { rows } = await composeChart(chartNamed(await run.charts(), "housing-payment"), { language });
    expect(rows).toEqual([
      { city: "Oral", earners: "1", payment_per_cent: 15 },
      { city: "Oral", earners: "2", payment_per_cent: 7.5 },
    ]);
  });
});

it("official prices are those of the cities asked for and of the country", async () => {
  const run = await housingRun(readOptions({ city: "Алматы" }));
  const [header] = [tableNamed(await run.tables("kk"), "housing-official-prices").columns];
  expect(header!.map(({ title }) => title)).toEqual(["жыл", "Қазақстан", "Алматы"]);
});
