import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { faoSeries, readFaoFoodPriceIndex } from "../../../src/articles/food/fao-index-file.js";
import { InputError } from "../../../src/errors.js";
import type { Language } from "../../../src/languages.js";
import { problemOf, temporaryFolder, workbook } from "../../fixtures/workbooks.js";
import { csvRows } from "../../support.js";

const { put } = temporaryFolder();
const published = fileURLToPath(
  new URL("../../../../shared/data/fao-food-price-indices-2025-01.xlsx", import.meta.url),
);

const date = (year: number, month: number) => new Date(Date.UTC(year, month - 1, 1));
const nominalSheet = [
  ["FAO Food Price Index"],
  ["2014-2016=100"],
  ["Date", "Food Price Index", "Meat", "Dairy", "Cereals", "Oils", "Sugar"],
  [],
  [date(1990, 1), 64.44420125310371, 74.2, 53.5, 64.1, 44.5, 87.8],
  [date(1990, 2), 64.72829920397913, 76.7, 52.2, 62.2, 44.5, 90.6],
];
const realSheet = [
  [null, null, "FAO Monthly Real Food Price Indices"],
  [null, null, "2014-2016=100"],
  [null, "Month", "Food Price Index", "Meat Price Index"],
  [],
  ["1990", date(1990, 1), 77.98962201773668, 89.8],
  ["1990", date(1990, 2), 78.33343405006784, 92.9],
];
const bothMonths = [
  { month: "1990-01", nominal: 64.44420125310371, real: 77.98962201773668 },
  { month: "1990-02", nominal: 64.72829920397913, real: 78.33343405006784 },
];

describe("the FAO Food Price Index", () => {
  it("comes out of FAO's own workbook of January 2025 with all its digits", async ({ skip }) => {
    if (!existsSync(published)) skip("FAO's workbook is not in ../shared/data");
    const months = await readFaoFoodPriceIndex(published);
    const shipped = csvRows("datasets/food/fao-food-price-index.csv");
    expect(months).toHaveLength(420);
    expect(months.map(({ month }) => month)).toEqual(shipped.map(({ month }) => month));
    months.forEach(({ nominal, real }, i) => {
      expect(nominal!.toFixed(8)).toBe(Number(shipped[i]!.nominal).toFixed(8));
      expect(real!.toFixed(8)).toBe(Number(shipped[i]!.real).toFixed(8));
    });
    expect(months[0]!.nominal).toBe(64.44420125310371);
  });

  it("is found by the names of sheets and headers, wherever they stand", async () => {
    const asPublished = put(
      "a.xlsx",
      workbook({ Indices_Monthly: nominalSheet, Annual: [["x"]], Indices_Monthly_Real: realSheet }),
    );
    expect(await readFaoFoodPriceIndex(asPublished)).toEqual(bothMonths);
    const moved = nominalSheet.map((row) => (row.length > 1 ? [null, row[0]!, row[2]!, row[1]!] : row));
    const rearranged = put(
      "b.xlsx",
      workbook({ "INDICES MONTHLY REAL": realSheet, "indices monthly": [[], ...moved] }),
    );
    expect(await readFaoFoodPriceIndex(rearranged)).toEqual(bothMonths);
  });

  it("is read from the old XLS format as well", async () => {
    const old = put(
      "old.xls",
      workbook({ Indices_Monthly: nominalSheet, Indices_Monthly_Real: realSheet }, "biff8"),
    );
    expect(await readFaoFoodPriceIndex(old)).toEqual(bothMonths);
  });

  it("is read from the CSV that FAO publishes, with its title lines and its tail of empty columns", async () => {
    const tail = ",".repeat(58);
    const lines = [
      `FAO Food Price Index,,,,,,${tail}`,
      `2014-2016=100,,,,,,${tail}`,
      `Date,Food Price Index,Meat,Dairy,Cereals,Oils,Sugar${tail}`,
      `,,,,,,${tail}`,
      `1990-01,64.4,74.3,53.5,64.1,44.59,87.9${tail}`,
      `1990-02,64.7,76.8,52.2,62.2,44.5,90.7${tail}`,
      `1990-03,64.0,77.8,41.4,61.3,45.75,95.1${tail}`,
      `1990-04,,,,,,${tail}`,
      `,,,,,,${tail}`,
    ];
    const expected = [
      { month: "1990-01", nominal: 64.4, real: null },
      { month: "1990-02", nominal: 64.7, real: null },
      { month: "1990-03", nominal: 64, real: null },
    ];
    expect(await readFaoFoodPriceIndex(put("fao.csv", lines.join("\r\n")))).toEqual(expected);
    for (const [first, second, third] of [
      ["1/1990", "2/1990", "3/1990"],
      ["Jan-90", "Feb-90", "Mar-90"],
    ] as const) {
      const text = lines
        .join("\n")
        .replace("1990-01", first)
        .replace("1990-02", second)
        .replace("1990-03", third);
      expect(await readFaoFoodPriceIndex(put("fao-dates.csv", `\uFEFF${text}`))).toEqual(expected);
    }
  });

  it("is read from a plain table of months, nominal and real", async () => {
    const file = put(
      "own.csv",
      "month,nominal_2014_2016_100,real_2014_2016_100\n2024-01,118.5,112.1\n2024-02,117.4,\n",
    );
    expect(await readFaoFoodPriceIndex(file)).toEqual([
      { month: "2024-01", nominal: 118.5, real: 112.1 },
      { month: "2024-02", nominal: 117.4, real: null },
    ]);
    const nominalOnly = put("nominal.csv", "month;nominal\n2024-01;118,5\n2024-02;117,4\n");
    const months = await readFaoFoodPriceIndex(nominalOnly);
    expect(faoSeries(months, "nominal", nominalOnly)).toEqual([
      { month: "2024-01", value: 118.5 },
      { month: "2024-02", value: 117.4 },
    ]);
    const { message } = await problemOf(() => faoSeries(months, "real", nominalOnly));
    expect(message).toContain(`${nominalOnly}: there is no real index, only the nominal one`);
    expect(message).toContain("Indices_Monthly_Real");
  });

  it("is refused with the sheets or columns that there are when its own are not", async () => {
    const otherSheets = put("sheets.xlsx", workbook({ Prices: [["a"]], Notes: [["b"]] }));
    expect((await problemOf(() => readFaoFoodPriceIndex(otherSheets))).message).toContain(
      'no sheet Indices_Monthly; there are "Prices", "Notes"',
    );
    const renamed = nominalSheet.map((row) =>
      row.map((cell) => (cell === "Food Price Index" ? "All foods" : cell)),
    );
    const renamedBook = put(
      "renamed.xlsx",
      workbook({ Indices_Monthly: renamed, Indices_Monthly_Real: realSheet }),
    );
    const problem = await problemOf(() => readFaoFoodPriceIndex(renamedBook));
    expect(problem).toMatchObject({ file: renamedBook, sheet: "Indices_Monthly", row: 3 });
    expect(problem.message).toContain('no column "Food Price Index"; there are "Date", "All foods", "Meat"');
    const renamedCsv = put("renamed.csv", "Date,All foods\n1990-01,64.4\n");
    expect((await problemOf(() => readFaoFoodPriceIndex(renamedCsv))).message).toContain(
      'there are "Date", "All foods"',
    );
  });

  it("is refused with the columns that would do, in the words of the language", async () => {
    const file = put("foreign.csv", "month,foo\n2000-01,1\n");
    const problem = await readFaoFoodPriceIndex(file).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(InputError);
    const said = (language: Language) => (problem as InputError).inLanguage(language);
    expect(said("en")).toMatch(
      /no column "Food Price Index"; .* Date or Month, .* Food Price Index, nominal, real$/,
    );
    expect(said("ru")).toMatch(/столбец Date или Month и один из столбцов Food Price Index, nominal, real$/);
    expect(said("kk")).toMatch(
      /Date немесе Month бағаны және Food Price Index, nominal, real бағандарының бірі$/,
    );
  });

  it("is refused where a month or a value between others is missing", async () => {
    const gap = put("gap.csv", "month,nominal\n2024-01,118.5\n2024-03,117.4\n");
    expect((await problemOf(() => readFaoFoodPriceIndex(gap))).message).toContain(
      "2024-02 is missing between 2024-01 (row 2)",
    );
    const hole = put("hole.csv", "month,nominal\n2024-01,118.5\n2024-02,\n2024-03,117.4\n");
    expect(await problemOf(() => readFaoFoodPriceIndex(hole))).toMatchObject({
      file: hole,
      row: 3,
      column: "nominal",
    });
  });
});

describe("the shipped FAO index", () => {
  it("is read from its own CSV as any user's", async () => {
    const file = fileURLToPath(new URL("../../../datasets/food/fao-food-price-index.csv", import.meta.url));
    const months = await readFaoFoodPriceIndex(file);
    expect(months).toHaveLength(readFileSync(file, "utf8").trim().split("\n").length - 1);
    expect(months.at(-1)).toEqual({ month: "2024-12", nominal: 127.0409667, real: 120.03896745 });
  });
});
