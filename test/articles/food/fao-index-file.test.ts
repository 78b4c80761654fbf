import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { faoSeries, readFaoFoodPriceIndex } from "../../../src/articles/food/fao-index-file.js";
import { plausible } from "../../../src/articles/food/plausible.js";
import type { Outlier } from "../../../src/files/plausible.js";
import { InputError, noticeText } from "../../../src/errors.js";
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

describe("an FAO index with another base", () => {
  const rows = "2024-01,118.5\n2024-02,117.4\n";

  it.each([
    ["month,nominal (2002-2004=100)", 1],
    ["month,nominal (2002-2004)", 1],
    ["month,nominal_2002_2004_100", 1],
    ["Месяц,nominal (2002–2004 гг. = 100)", 1],
    ["Date,Food Price Index (2002-2004=100)", 1],
    ["FAO Food Price Index,\n2002-2004=100,\nDate,Food Price Index", 2],
    ["Индекс ФАО,\nбаза 2002-2004,\nmonth,nominal", 2],
    ["month,nominal (December 2020 = 100)", 1],
  ])("%j is refused", async (header, row) => {
    const problem = await problemOf(() => readFaoFoodPriceIndex(put("base.csv", `${header}\n${rows}`)));
    expect(problem.row).toBe(row);
    expect(problem.expected).toBe("a positive index, 2014-2016 = 100");
    expect(problem.advice).toContain("Take the index with 2014-2016 = 100");
  });

  it("in a sheet of FAO's workbook is refused by sheet and row", async () => {
    const old = nominalSheet.map((row) => (row[0] === "2014-2016=100" ? ["2002-2004=100"] : row));
    const file = put("old-base.xlsx", workbook({ Indices_Monthly: old, Indices_Monthly_Real: realSheet }));
    const problem = await problemOf(() => readFaoFoodPriceIndex(file));
    expect(problem).toMatchObject({ sheet: "Indices_Monthly", row: 2, column: "Food Price Index" });
    expect(problem.found).toBe('the index is said to be "2002-2004=100"');
  });

  it.each([
    "nominal (2014-2016=100)",
    "nominal_2014_16_100",
    "nominal (2014–2016 = 100)",
    "nominal (1990-2024)",
  ])("than none is read: %s", async (header) => {
    expect(
      await readFaoFoodPriceIndex(put("base.csv", `month;${header}\n${rows.replaceAll(",", ";")}`)),
    ).toHaveLength(2);
  });
});

describe("an FAO index that no month has had", () => {
  const shipped = csvRows("datasets/food/fao-food-price-index.csv");
  /** The shipped release with one value of 2019-07 changed. */
  const slip = (change: (value: string) => string) => {
    const lines = shipped.map(({ month, nominal, real }) => {
      const short = Number(real).toFixed(1);
      return [month, Number(nominal).toFixed(1), month === "2019-07" ? change(short) : short].join(",");
    });
    return put("slip.csv", `month,nominal,real\n${lines.join("\n")}\n`);
  };
  const row = shipped.findIndex(({ month }) => month === "2019-07") + 2;

  it("is nowhere in the shipped release, nor is anything unusual there", async () => {
    const said: unknown[] = [];
    await readFaoFoodPriceIndex(
      slip((value) => value),
      (notice) => said.push(notice),
    );
    expect(said).toEqual([]);
  });

  it.each([
    ["0.1", () => "0.1"],
    ["a lost decimal point", (value: string) => value.replace(".", "")],
    ["a point one place early", (value: string) => String(Number(value) / 10)],
    ["a hundredth", (value: string) => String(Number(value) / 100)],
    ["a hundredfold", (value: string) => String(Number(value) * 100)],
    ["a thousandfold", (value: string) => String(Number(value) * 1000)],
    ["a ratio", (value: string) => String(Number(value) / 1000)],
    ["zero", () => "0"],
    ["a negative value", (value: string) => `-${value}`],
    ["a digit lost in front", (value: string) => value.slice(1)],
    ["a digit doubled in front", (value: string) => `${value[0]}${value}`],
    ["a digit twice as high", (value: string) => String(Number(value) * 2)],
    ["halved", (value: string) => String(Number(value) / 2)],
    ["swapped digits", (value: string) => `${value[1]}${value[0]}${value.slice(2)}`],
    ["a value of another base", (value: string) => String(Number(value) * 1.58)],
    ["a tenth more than both months beside it", (value: string) => String(Number(value) * 1.1)],
  ] as [string, (value: string) => string][])("as %s is refused by row", async (_, change) => {
    const problem = await problemOf(() => readFaoFoodPriceIndex(slip(change)));
    expect(problem).toMatchObject({ row, column: "real" });
  });

  it("is refused in the last month for its step alone", async () => {
    const file = put("last.csv", "month,nominal\n2024-11,127.7\n2024-12,172\n");
    expect((await problemOf(() => readFaoFoodPriceIndex(file))).message).toContain(
      "row 3, column nominal: found 172 for 2024-12 after 127.7; expected 0.806 to 1.24 times the month before",
    );
  });

  it("is read where the user insists; zero is not", async () => {
    const outliers: Outlier[] = [];
    const onOutlier = (outlier: Outlier) => outliers.push(outlier);
    const months = await readFaoFoodPriceIndex(
      slip(() => "950"),
      undefined,
      onOutlier,
    );
    expect(months.find(({ month }) => month === "2019-07")!.real).toBe(950);
    expect(outliers[0]).toMatchObject({ row, column: "real", found: { en: "found 950 for 2019-07" } });
    await expect(
      readFaoFoodPriceIndex(
        slip(() => "0"),
        undefined,
        onOutlier,
      ),
    ).rejects.toThrow("it is not above zero");
  });

  it("is told from one that is unusual, which is read and said", async () => {
    const said: string[] = [];
    const file = put("unusual.csv", "month,nominal\n2025-01,165\n2025-02,166\n2025-03,167\n");
    expect(await readFaoFoodPriceIndex(file, (notice) => said.push(noticeText(notice, "ru")))).toHaveLength(
      3,
    );
    expect(said).toEqual([
      `${file}, строка 2, столбец nominal: за 2025-01 найдено 165 (и ещё 2), это необычно; обычно индекс, где 2014-2016 = 100, от 50.8 до 160`,
    ]);
  });

  it("is held against ranges that the shipped release itself gives", () => {
    for (const index of ["nominal", "real"] as const) {
      const values = shipped.map((month) => Number(month[index]));
      const { usual } = plausible.faoLevel(index);
      expect(Math.min(...values)).toBeGreaterThan(usual.low);
      expect(Math.min(...values)).toBeCloseTo(usual.low, 0);
      expect(Math.max(...values)).toBeCloseTo(usual.high, 0);
      const steps = values.slice(1).map((value, i) => value / values[i]!);
      expect(Math.min(...steps)).toBeGreaterThanOrEqual(plausible.faoStep.usual.low);
      expect(Math.max(...steps)).toBeLessThanOrEqual(plausible.faoStep.usual.high);
    }
  });
});
