import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { plausibleChainIndex } from "../../../src/articles/food/chain-index.js";
import { readPriceIndex } from "../../../src/articles/food/price-index-file.js";
import type { YearMonth } from "../../../src/months/year-month.js";
import { temporaryFolder, problemOf, workbook } from "../../fixtures/workbooks.js";
import { csvRows } from "../../support.js";

const { put } = temporaryFolder();
const shippedFile = fileURLToPath(new URL("../../../datasets/food/food-price-index.csv", import.meta.url));
const shipped = csvRows("datasets/food/food-price-index.csv").map(({ month, food_price_index }) => ({
  month,
  value: Number(food_price_index),
}));
const between = (from: string, to: string) => shipped.filter(({ month }) => month! >= from && month! <= to);
const ru = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" ");
const kk = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(" ");
const en = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const years = Array.from({ length: 25 }, (_, i) => 2000 + i);
const valueOf = (year: number, month: number) => shipped[(year - 2000) * 12 + month]!.value;
const withComma = (value: number) => String(value).replace(".", ",");

describe("a price index with the previous month = 100", () => {
  it("is read from the shipped file and from any with named columns", async () => {
    expect(await readPriceIndex(shippedFile)).toEqual(shipped);
  });

  it("is read from the Bureau's long layout, Russian months and decimal commas", async () => {
    const lines = shipped.map(({ month, value }) => {
      const [year, ofYear] = month!.split("-");
      return `${ru[Number(ofYear) - 1]} ${year} г.;${withComma(value)}`;
    });
    const text = [
      "Индекс цен на продовольственные товары",
      "в процентах к предыдущему месяцу",
      "Период;Значение",
      ...lines,
    ];
    expect(await readPriceIndex(put("long.csv", text.join("\r\n")))).toEqual(shipped);
  });

  it("is read from the long layout with Kazakh months, tabs and a UTF-16 byte order mark", async () => {
    const lines = shipped.map(({ month, value }) => {
      const [year, ofYear] = month!.split("-");
      return `${year} жылғы ${kk[Number(ofYear) - 1]}\t${withComma(value)}`;
    });
    const text = `\uFEFFКезең\tИндекс\n${lines.join("\n")}\n`;
    expect(await readPriceIndex(put("long.txt", Buffer.from(text, "utf16le")))).toEqual(shipped);
  });

  it("is read from years by months, either way round", async () => {
    const yearsInRows = [
      ["Индекс потребительских цен на продовольственные товары", ...ru.map(() => null)],
      ["в процентах, к предыдущему месяцу"],
      [null, ...ru],
      ...years.map((year) => [`${year} г.`, ...ru.map((_, month) => valueOf(year, month))]),
      ["* с учётом пересчёта"],
    ];
    expect(await readPriceIndex(put("rows.xlsx", workbook({ ИПЦ: yearsInRows })))).toEqual(shipped);
    const yearsInColumns = [
      ["Food price index, previous month = 100"],
      ["month", ...years],
      ...en.map((name, month) => [name, ...years.map((year) => valueOf(year, month))]),
      ["December on December", ...years.map(() => 110.5)],
    ];
    expect(await readPriceIndex(put("columns.xlsx", workbook({ CPI: yearsInColumns })))).toEqual(shipped);
  });

  it("ends with the last month published in a year that is not over", async () => {
    const text = `;${ru.join(";")}\n2023;${ru.map((_, m) => withComma(valueOf(2023, m))).join(";")}\n2024;101,1;101,2;...;;;;;;;;;\n`;
    const months = await readPriceIndex(put("unfinished.csv", text));
    expect(months).toHaveLength(14);
    expect(months.at(-1)).toEqual({ month: "2024-02", value: 101.2 });
  });

  it("is read where merged cells or rows of their own show the year once", async () => {
    const merged = [
      "Год;Месяц;Индекс",
      ...between("2023-01", "2024-12").map(({ month, value }) => {
        const ofYear = Number(month!.slice(5));
        return `${ofYear === 1 ? month!.slice(0, 4) : ""};${ru[ofYear - 1]};${withComma(value)}`;
      }),
    ];
    expect(await readPriceIndex(put("merged.csv", merged.join("\n")))).toEqual(between("2023-01", "2024-12"));
    const sections = [
      "Период;Индекс",
      ...[2023, 2024].flatMap((year) => [
        `${year} год;`,
        ...ru.map((name, month) => `${name};${withComma(valueOf(year, month))}`),
      ]),
    ];
    expect(await readPriceIndex(put("sections.csv", sections.join("\n")))).toEqual(
      between("2023-01", "2024-12"),
    );
  });

  it("is read from a CSV in the code page 1251 that Russian spreadsheet programs save", async () => {
    const bytes = Buffer.from([0xff, 0xed, 0xe2, 0xe0, 0xf0, 0xfc]); // "январь"
    const text = Buffer.concat([
      Buffer.from("month;cpi\n"),
      bytes,
      Buffer.from(" 2024;100,5\n2024-02;101,2\n2024-03;100,1\n"),
    ]);
    expect(await readPriceIndex(put("1251.csv", text))).toEqual([
      { month: "2024-01", value: 100.5 },
      { month: "2024-02", value: 101.2 },
      { month: "2024-03", value: 100.1 },
    ]);
  });

  it("is chosen by name where several columns, blocks or sheets could be it", async () => {
    const two = put(
      "two.csv",
      "month,food,services\n2024-01,100.5,101.5\n2024-02,100.9,100.2\n2024-03,100.4,100\n",
    );
    expect((await problemOf(() => readPriceIndex(two))).message).toContain(
      '2 columns could be the price index: "food", "services"',
    );
    expect((await readPriceIndex(two, { column: "services" }))[1]).toEqual({
      month: "2024-02",
      value: 100.2,
    });
    expect((await problemOf(() => readPriceIndex(two, { column: "goods" }))).message).toContain(
      'no column "goods"; there are "food"',
    );

    const block = (title: string, value: number) => [
      [title],
      [null, ...ru],
      [2023, ...ru.map(() => value)],
      [2024, ...ru.map(() => value)],
    ];
    const blocks = put(
      "blocks.xlsx",
      workbook({ A: [...block("Продовольственные товары", 100.5), ...block("Услуги", 100.9)] }),
    );
    expect((await problemOf(() => readPriceIndex(blocks))).message).toContain(
      '"Продовольственные товары", "Услуги"',
    );
    expect((await readPriceIndex(blocks, { column: "Услуги" }))[0]).toEqual({
      month: "2023-01",
      value: 100.9,
    });

    const sheets = put(
      "sheets.xlsx",
      workbook({ Food: block("Food", 100.5), Services: block("Services", 100.9) }),
    );
    expect((await problemOf(() => readPriceIndex(sheets))).message).toContain(
      '2 sheets hold months: "Food", "Services"',
    );
    expect(await readPriceIndex(sheets, { sheet: "food" })).toHaveLength(24);
  });

  it("is taken from the template's own column, beside which the FAO index stands", async () => {
    const file = put(
      "template.csv",
      "month,food_price_index,nominal,real\n2024-01,100.5,118,112\n2024-02,100.9,117,111\n2024-03,100.1,118,112\n",
    );
    expect((await readPriceIndex(file)).map(({ value }) => value)).toEqual([100.5, 100.9, 100.1]);
  });

  it("is not guessed from changes in per cent, ratios, or an index with a fixed base", async () => {
    const monthly = (values: readonly number[]) =>
      `month,index\n${values.map((value, i) => `20${String(10 + Math.floor(i / 12))}-${String((i % 12) + 1).padStart(2, "0")},${value.toFixed(3)}`).join("\n")}\n`;
    const chain = shipped.slice(120, 180).map(({ value }) => value);
    const changes = put("changes.csv", monthly(chain.map((value) => value - 100)));
    expect((await problemOf(() => readPriceIndex(changes))).message).toContain(
      "looks like changes in per cent",
    );
    const ratios = put("ratios.csv", monthly(chain.map((value) => value / 100)));
    expect((await problemOf(() => readPriceIndex(ratios))).message).toContain("looks like ratios");
    let level = 100;
    const base = put("base.csv", monthly(chain.map((value) => (level *= value / 100))));
    expect((await problemOf(() => readPriceIndex(base))).message).toContain("an index with a fixed base");
    const yearOnYear = chain
      .slice(11)
      .map((_, i) => 100 * chain.slice(i, i + 12).reduce((product, v) => product * (v / 100), 1));
    const annual = put("annual.csv", monthly(yearOnYear));
    expect((await problemOf(() => readPriceIndex(annual))).message).toContain(
      "same month of the previous year",
    );
  });

  it("is told from an index on the same month of the previous year that stays near 100", async () => {
    const values = [102.9, 102.8, 102.6, 102.5, 102.3, 102.2, 102.0, 101.9, 101.8, 101.7, 101.8, 102.0];
    const rows = values.map((value, i) => `2024-${String(i + 1).padStart(2, "0")},${value}`);
    const annual = put("annual.csv", `month,cpi\n${rows.join("\n")}\n`);
    const { message } = await problemOf(() => readPriceIndex(annual));
    expect(message).toContain("the values are 101.7 to 102.9, which looks like an index on the same month");
    expect(message).toContain(
      "all 12 lie on one side of 100, typically 2.1 from it and 0.1 from the month before",
    );
    const eleven = put("eleven.csv", `month,cpi\n${rows.slice(0, 11).join("\n")}\n`);
    expect(await readPriceIndex(eleven)).toHaveLength(11);
  });

  it("is not refused for any twelve to sixty consecutive months of Kazakhstan's own", () => {
    const series = shipped.map(({ month, value }, i) => ({
      month: month as YearMonth,
      value,
      row: i + 2,
      column: "cpi",
    }));
    for (let length = 12; length <= 60; length++) {
      for (let from = 0; from + length <= series.length; from++) {
        plausibleChainIndex(series.slice(from, from + length), { file: "cpi.csv" });
      }
    }
    expect(() => plausibleChainIndex(series, { file: "cpi.csv" })).not.toThrow();
  });

  it("may have three decimals behind a point, which are never taken for a group", async () => {
    const file = put("decimals.csv", "month,cpi\n2024-01,100.512\n2024-02,101.234\n2024-03,100.100\n");
    expect((await readPriceIndex(file)).map(({ value }) => value)).toEqual([100.512, 101.234, 100.1]);
  });

  it("is refused for one value that no month can have", async () => {
    const slip = put("slip.csv", "month,cpi\n2024-01,100.5\n2024-02,1005\n2024-03,100.1\n");
    expect(await problemOf(() => readPriceIndex(slip))).toMatchObject({ file: slip, row: 3, column: "cpi" });
  });
});

describe("a price index with a fault", () => {
  it.each([
    ["text in a number", "month,cpi\n2024-01,100.5\n2024-02,1oo.9\n2024-03,100.1\n", 3, "cpi", '"1oo.9"'],
    [
      "an empty cell between others",
      "month,cpi\n2024-01,100.5\n2024-02,\n2024-03,100.1\n",
      3,
      "cpi",
      "the cell is empty",
    ],
    [
      "a missing value",
      "month,cpi\n2024-01,100.5\n2024-02,NaN\n2024-03,100.1\n",
      3,
      "cpi",
      "the value is missing",
    ],
    [
      "an infinite value",
      "month,cpi\n2024-01,100.5\n2024-02,inf\n2024-03,100.1\n",
      3,
      "cpi",
      "the value is infinite",
    ],
    [
      "a number that can be read two ways",
      'month,cpi\n2024-01,100.5\n2024-02,"1,234"\n2024-03,100.1\n',
      3,
      "cpi",
      "read two ways",
    ],
    [
      "two decimal marks",
      "month;cpi\n2024-01;100.5\n2024-02;100,9\n2024-03;100,1\n",
      3,
      "cpi",
      '"100,9" beside "100.5" in row 2',
    ],
    [
      "a negative value",
      "month,cpi\n2024-01,100.5\n2024-02,-100.9\n2024-03,100.1\n",
      3,
      "cpi",
      "found -100.9 for 2024-02",
    ],
    [
      "an impossible month",
      "month,cpi\n2024-01,100.5\n2024-14,100.9\n2024-03,100.1\n",
      3,
      "month",
      '"2024-14"',
    ],
    [
      "a month that can be read two ways",
      "month,cpi\n2024-01-01,100.5\n01/02/2024,100.9\n2024-03-01,100.1\n",
      3,
      "month",
      '"01/02/2024"',
    ],
    [
      "a cell too many",
      "month,cpi\n2024-01,100.5\n2024-02,100,9\n2024-03,100.1\n",
      3,
      undefined,
      "3 cells; expected 2",
    ],
    [
      "a month twice",
      "month,cpi\n2024-01,100.5\n2024-02,100.9\n2024-02,100.9\n",
      4,
      undefined,
      "2024-02 is there twice, in rows 3 and 4",
    ],
    [
      "a month left out",
      "month,cpi\n2024-01,100.5\n2024-02,100.9\n2024-04,100.9\n",
      4,
      undefined,
      "2024-03 is missing",
    ],
    [
      "a year that cannot be read",
      ";Jan;Feb;Mar\n2023;100,5;100,9;100,1\n2o24;100,5;100,9;100,1\n",
      3,
      undefined,
      '"2o24" beside numbers',
    ],
    [
      "a year twice",
      ";Jan;Feb;Mar;Apr;May;Jun;Jul;Aug;Sep;Oct;Nov;Dec\n2023;1;1;1;1;1;1;1;1;1;1;1;1\n2023;1;1;1;1;1;1;1;1;1;1;1;1\n",
      3,
      undefined,
      "2023-01 is there twice, in rows 2 and 3",
    ],
  ])("with %s is refused by row and column", async (_, text, row, column, message) => {
    const file = put("cpi.csv", text);
    const problem = await problemOf(() => readPriceIndex(file));
    expect(problem.file).toBe(file);
    expect(problem.row).toBe(row);
    expect(problem.column).toBe(column);
    expect(problem.message).toContain(message);
  });

  it("in overlapping blocks of years is refused for the months that are there twice", async () => {
    const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
    const row = (year: number) => [year, ...months.map(() => 100.5)];
    const file = put(
      "overlap.xlsx",
      workbook({ A: [["CPI"], [null, ...months], row(2022), row(2023), row(2023), row(2024)] }),
    );
    expect((await problemOf(() => readPriceIndex(file))).message).toContain(
      "the month 2023-01 is there twice, in rows 4 and 5",
    );
  });
});
