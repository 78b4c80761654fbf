import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { regressTable } from "../src/commands/regress.js";
import { templateText, writeTemplate } from "../src/commands/template.js";
import { readCityHousing } from "../src/articles/housing/own-data.js";
import { readCsv, monthCell, numberCell } from "../src/files/csv.js";
import { readFaoFoodPriceIndex } from "../src/articles/food/fao-index-file.js";
import { readPriceIndex } from "../src/articles/food/price-index-file.js";
import { onlySheet, openSpreadsheet, sheetNamed } from "../src/files/spreadsheet.js";
import { writeWhole } from "../src/files/write-whole.js";
import { z } from "zod";
import {
  encryptedWorkbook,
  problemOf,
  rawWorkbook,
  temporaryFolder,
  workbook,
  zip,
} from "./fixtures/workbooks.js";

const { folder, put } = temporaryFolder();
const readers = { readPriceIndex, readFaoFoodPriceIndex, readCityHousing };
const good = workbook({
  CPI: [
    ["month", "cpi"],
    ["2024-01", 100.5],
    ["2024-02", 100.9],
    ["2024-03", 100.2],
  ],
});

describe("a file that cannot be read", () => {
  it.each(Object.entries(readers))("is refused by %s in one line that names it", async (_, read) => {
    const missing = join(folder, "nowhere.csv");
    expect(await problemOf(() => read(missing))).toMatchObject({
      file: missing,
      found: "there is no such file",
    });
    expect(await problemOf(() => read(folder))).toMatchObject({
      file: folder,
      found: "this is a folder, not a file",
    });
    const empty = put("empty.csv", "");
    expect(await problemOf(() => read(empty))).toMatchObject({ file: empty, found: "the file is empty" });
    const blank = put("blank.csv", "\n , \n\n");
    expect((await problemOf(() => read(blank))).message).toContain(blank);
    const headerOnly = put("header.csv", "month,city,cpi,nominal,wage,price\n");
    expect((await problemOf(() => read(headerOnly))).message).toContain(headerOnly);
  });

  it.each([
    ["a web page", "<!DOCTYPE html><html><table></table></html>", "the file is a web page"],
    ["an XML file", '<?xml version="1.0"?><Workbook/>', "the file is an XML file"],
    ["a PDF file", "%PDF-1.7 ...", "the file is a PDF file"],
    ["something binary", Buffer.from([1, 2, 0, 4]), "neither a workbook nor text"],
    [
      "an archive without a workbook",
      zip([{ name: "word/document.xml", data: Buffer.from("x") }]),
      "a ZIP archive without a workbook",
    ],
    ["CSV with an open quotation mark", 'month,cpi\n2024-01,"100.5\n', "not a well-formed CSV file"],
  ])("is named for what it is: %s", async (_, content, found) => {
    const file = put("what.xls", content);
    const problem = await problemOf(() => readPriceIndex(file));
    expect(problem.message).toContain(`${file}: `);
    expect(problem.message).toContain(found);
  });
});

describe("a workbook", () => {
  it("is known by its content, not by its name", async () => {
    expect((await openSpreadsheet(put("workbook.csv", good))).sheetNames).toEqual(["CPI"]);
    expect((await openSpreadsheet(put("text.xlsx", "month,cpi\n2024-01,100.5\n"))).sheetNames).toEqual([]);
  });

  it("that is cut off anywhere is refused as cut off or damaged", async () => {
    for (const part of [0.05, 0.3, 0.5, 0.9, 0.999]) {
      const file = put("cut.xlsx", good.subarray(0, Math.floor(good.length * part)));
      expect((await problemOf(() => openSpreadsheet(file))).message).toMatch(
        /cut\.xlsx: the workbook is (cut off|damaged)/,
      );
    }
    const xls = workbook({ A: [["a", 1]] }, "biff8");
    const file = put("cut.xls", xls.subarray(0, Math.floor(xls.length * 0.5)));
    expect((await problemOf(() => openSpreadsheet(file))).message).toContain(
      "the workbook is cut off or damaged",
    );
  });

  it("with a flipped bit is refused by its checksum", async () => {
    const damaged = Buffer.from(good);
    const at = damaged.indexOf("xl/worksheets/sheet1.xml") + 60;
    damaged[at] = damaged[at]! ^ 0xff;
    const file = put("flipped.xlsx", damaged);
    expect((await problemOf(() => openSpreadsheet(file))).message).toContain(
      "the workbook is damaged: xl/worksheets/sheet1.xml",
    );
  });

  it("under a password is refused as such", async () => {
    const file = put("secret.xlsx", encryptedWorkbook());
    expect(await problemOf(() => readCityHousing(file))).toMatchObject({
      file,
      found: "the workbook is password-protected",
      advice: "Save it without a password",
    });
  });

  it("that unpacks to something enormous is refused before it is unpacked", async () => {
    const bomb = Buffer.alloc(150 * 1024 * 1024, 32);
    const honest = put("bomb.xlsx", zip([{ name: "xl/workbook.xml", data: bomb }]));
    expect((await problemOf(() => openSpreadsheet(honest))).message).toBe(
      `${honest}: the workbook unpacks to 150 MB; expected at most 100 MB. Export the sheet as CSV`,
    );
    const lying = put("lying.xlsx", zip([{ name: "xl/workbook.xml", data: bomb, announcedSize: 1000 }]));
    expect((await problemOf(() => openSpreadsheet(lying))).message).toContain(
      "unpacks to more than the 1000 bytes that the file announces",
    );
    const crowd = Array.from({ length: 6000 }, (_, i) => ({ name: `xl/${i}.xml`, data: Buffer.alloc(1) }));
    expect((await problemOf(() => openSpreadsheet(put("crowd.xlsx", zip(crowd))))).message).toContain(
      "an archive of 6000 files",
    );
  });

  it("without the sheet asked for is refused with the sheets that there are", async () => {
    const book = await openSpreadsheet(
      put("sheets.xlsx", workbook({ Prices: [["a"]], "Wages 2024": [["b"]] })),
    );
    expect((await problemOf(() => sheetNamed(book, "Indices_Monthly"))).message).toContain(
      'no sheet "Indices_Monthly"; there are "Prices", "Wages 2024"',
    );
    expect(sheetNamed(book, "wages_2024").name).toBe("Wages 2024");
    expect((await problemOf(() => onlySheet(book))).message).toContain('2 sheets: "Prices", "Wages 2024"');
  });

  it("with a formula that was never calculated is refused where the cell is needed", async () => {
    const text = (address: string, value: string) =>
      `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const rows = [
      `<row r="1">${text("A1", "month")}${text("B1", "cpi")}</row>`,
      `<row r="2">${text("A2", "2024-01")}<c r="B2"><v>100.5</v></c></row>`,
      `<row r="3">${text("A3", "2024-02")}<c r="B3"><f>B2+0.5</f></c></row>`,
      `<row r="4">${text("A4", "2024-03")}<c r="B4"><v>100.1</v></c></row>`,
    ].join("");
    const file = put("formula.xlsx", rawWorkbook(rows, "Prices"));
    expect(await problemOf(() => readPriceIndex(file))).toMatchObject({
      file: `${file}, sheet Prices`,
      row: 3,
      column: "cpi",
      found: 'the formula in cell B3 of sheet "Prices" has no stored value',
    });
    const failed = put(
      "failed.xlsx",
      rawWorkbook(
        rows.replace("<f>B2+0.5</f>", "<f>B2/0</f><v>#DIV/0!</v>").replace('r="B3"', 'r="B3" t="e"'),
        "Prices",
      ),
    );
    expect((await problemOf(() => readPriceIndex(failed))).message).toContain(
      'cell B3 of sheet "Prices" holds the error #DIV/0!',
    );
  });

  it("whose cells reach too far to the right is refused", async () => {
    const file = put("wide.xlsx", rawWorkbook('<row r="1"><c r="XFD1"><v>1</v></c></row>'));
    expect(await problemOf(() => openSpreadsheet(file))).toMatchObject({ row: 1, found: "16384 columns" });
  });
});

describe("a price index", () => {
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

describe("a checked CSV file of the package's own layout", () => {
  it("names file, row and column of the first cell that does not fit", async () => {
    const schema = z.object({ month: monthCell, value: numberCell({ positive: true }) });
    const file = put("own.csv", "month,value\n2024-01,1.5\n2024-1,2\n");
    expect(await problemOf(() => readCsv(file, schema))).toMatchObject({ file, row: 3, column: "month" });
  });
});

describe("a regression", () => {
  const table = put(
    "table.csv",
    "month,y,x,z,same\n2024-01,1,2,5,7\n2024-02,2,3,7,7\n2024-03,3,5,11,7\n2024-04,5,4,9,7\n2024-05,4,4,9,7\n",
  );
  it.each([
    [
      "a column that is not there",
      { y: "y", x: "w" },
      'no column "w"; there are "month", "y", "x", "z", "same"',
    ],
    ["a constant regressor", { y: "y", x: "x,same" }, `${table}, column same: the regressor is constant`],
    [
      "regressors that follow from one another",
      { y: "y", x: "x,z" },
      `${table}, column z: the regressor is a linear combination`,
    ],
    ["a regressor twice", { y: "y", x: "x,x" }, 'the column "x" is asked for twice'],
    ["the same column on both sides", { y: "y", x: "y" }, 'the column "y" is asked for on both sides'],
    [
      "more coefficients than observations",
      { y: "y", x: "x", time: "month", seasonal: true },
      "coefficients",
    ],
    ["lags without months", { y: "y", x: "x", lags: "1" }, "--lags without --time"],
    ["a chain index without months", { y: "y", x: "x", chain: "x" }, "--chain without --time"],
    [
      "a chain index that is no column of the regression",
      { y: "y", x: "x", time: "month", chain: "y,z" },
      '--chain "z"; expected columns of --y and --x: "y", "x"',
    ],
    ["half a lag", { y: "y", x: "x", time: "month", lags: "1.5" }, '--lags "1.5"; expected a whole number'],
    ["a period of two months", { y: "y", x: "x", time: "month", periods: "2024-01:2024-02" }, "has 2 months"],
    [
      "a period outside the data",
      { y: "y", x: "x", time: "month", periods: "2023-2024" },
      "which have 2024-01 to 2024-05",
    ],
    [
      "a time that is no month",
      { y: "y", x: "x", time: "same" },
      `${table}, row 2, column same: found "7"; expected a month`,
    ],
  ])("with %s is refused", async (_, options, message) => {
    expect((await problemOf(() => regressTable(table, options))).message).toContain(message);
  });

  it("in logs of a value that is not above zero is refused by column", async () => {
    const file = put("zero.csv", "month,y,x\n2024-01,1,2\n2024-02,0,3\n2024-03,3,5\n2024-04,5,4\n");
    const options = { y: "y", x: "x", time: "month", transform: "log-change" as const };
    expect(await problemOf(() => regressTable(file, options))).toMatchObject({ file, column: "y" });
  });
});

describe("a file written by the package", () => {
  it("is whole: nothing is left where the folder cannot be had", async () => {
    const blocked = put("a-file", "text");
    const problem = await problemOf(() => writeWhole(join(blocked, "out.csv"), "x"));
    expect(problem.file).toBe(join(blocked, "out.csv"));
    expect((await problemOf(() => writeWhole(folder, "x"))).found).toBe("this is a folder, not a file");
    await writeWhole(join(folder, "new", "folders", "out.csv"), "a,b\n");
    expect(readFileSync(join(folder, "new", "folders", "out.csv"), "utf8")).toBe("a,b\n");
    expect(readdirSync(join(folder, "new", "folders"))).toEqual(["out.csv"]);
  });

  it("is not attempted in a folder that may not be written to", async ({ skip }) => {
    if (process.getuid?.() === 0) skip("root may write anywhere");
    const locked = join(folder, "locked");
    mkdirSync(locked);
    chmodSync(locked, 0o555);
    expect((await problemOf(() => writeWhole(join(locked, "out.csv"), "x"))).found).toBe(
      "the folder may not be written to",
    );
  });

  it("as a template does not replace another unless told to", async () => {
    const file = join(folder, "template.csv");
    await writeTemplate("housing", file, false);
    expect(readFileSync(file, "utf8")).toBe("city,year,monthly_wage_tenge,price_per_square_metre_tenge\n");
    writeFileSync(file, "mine");
    expect(await problemOf(() => writeTemplate("housing", file, false))).toMatchObject({
      file,
      found: "the file is already there",
    });
    expect(readFileSync(file, "utf8")).toBe("mine");
    await writeTemplate("mining", file, true);
    expect(readFileSync(file, "utf8")).toBe(templateText("mining"));
    expect(existsSync(`${file}.part`)).toBe(false);
  });

  it("as a template is what the readers read, once filled in", async () => {
    const housing = put("filled.csv", `${templateText("housing")}Astana,2024,504212,637980\n`);
    expect(await readCityHousing(housing)).toEqual([
      { city: "Astana", year: 2024, monthlyWage: 504212, pricePerSquareMetre: 637980 },
    ]);
    const food = put(
      "food.csv",
      `${templateText("food")}2025-01,101.9,124.9,\n2025-02,101.5,126.8,\n2025-03,101.2,127.1,\n`,
    );
    expect((await readPriceIndex(food)).map(({ value }) => value)).toEqual([101.9, 101.5, 101.2]);
    expect((await readFaoFoodPriceIndex(food))[0]).toEqual({ month: "2025-01", nominal: 124.9, real: null });
  });
});
