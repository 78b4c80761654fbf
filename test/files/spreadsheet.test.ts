import { describe, expect, it } from "vitest";
import { columnIndex, columnNamed, findHeader, numberColumn } from "../../src/files/columns.js";
import { onlySheet, openSpreadsheet } from "../../src/files/spreadsheet.js";
import { asIs } from "../../src/languages.js";
import {
  encryptedWorkbook,
  problemOf,
  rawWorkbook,
  temporaryFolder,
  workbook,
  zip,
} from "../fixtures/workbooks.js";

const { folder, put } = temporaryFolder();
const good = workbook({
  CPI: [
    ["month", "cpi"],
    ["2024-01", 100.5],
    ["2024-02", 100.9],
    ["2024-03", 100.2],
  ],
});

/** The numbers of a column in the only sheet of a file. */
async function numbers(file: string, column: string) {
  const wanted = columnNamed(column);
  const table = findHeader(onlySheet(await openSpreadsheet(file)), [wanted]);
  return numberColumn(table, columnIndex(table, wanted), { expected: asIs("...") });
}

describe("a file that is no table", () => {
  it("is refused where it is not there, a folder or empty", async () => {
    const missing = `${folder}/nowhere.csv`;
    expect(await problemOf(() => openSpreadsheet(missing))).toMatchObject({
      file: missing,
      found: "there is no such file",
    });
    expect(await problemOf(() => openSpreadsheet(folder))).toMatchObject({
      file: folder,
      found: "this is a folder, not a file",
    });
    for (const nothing of ["", "\n \n"]) {
      const file = put("empty.csv", nothing);
      expect((await problemOf(() => openSpreadsheet(file))).message).toBe(
        `${file}: the file is empty; expected a header and at least one row`,
      );
    }
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
  ])("is named for what it is: %s", async (_, content, found) => {
    const file = put("what.xls", content);
    const problem = await problemOf(() => openSpreadsheet(file));
    expect(problem.message).toContain(`${file}: `);
    expect(problem.message).toContain(found);
  });

  it("is named for what it is in Russian and Kazakh", async () => {
    const page = await problemOf(() => openSpreadsheet(put("page.xls", "<html></html>")));
    expect(page.inLanguage("ru")).toBe(
      `${page.file}: этот файл — веб-страница; ожидалось: XLSX, XLS или CSV`,
    );
    expect(page.inLanguage("kk")).toBe(`${page.file}: бұл файл — веб-бет; күтілгені: XLSX, XLS немесе CSV`);
  });
});

describe("a text table", () => {
  it("has one sheet without a name, of rows by line, blank ones left out", async () => {
    const file = put("text.csv", "Prices\n\na;b\n;\n1;2\n");
    const { sheets } = await openSpreadsheet(file);
    expect(sheets).toEqual([
      {
        place: { file },
        name: undefined,
        rows: [
          { number: 1, cells: ["Prices"] },
          { number: 3, cells: ["a", "b"] },
          { number: 5, cells: ["1", "2"] },
        ],
      },
    ]);
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
    expect(await problemOf(() => openSpreadsheet(file))).toMatchObject({
      file,
      found: "the workbook is password-protected",
      advice: "Save it without a password",
    });
  });

  it("without the sheet asked for is refused with the sheets that there are", async () => {
    const book = await openSpreadsheet(
      put("sheets.xlsx", workbook({ Prices: [["a"]], "Wages 2024": [["b"]] })),
    );
    expect((await problemOf(() => onlySheet(book, "Indices_Monthly"))).message).toContain(
      'no sheet "Indices_Monthly"; there are "Prices", "Wages 2024"',
    );
    expect(onlySheet(book, "wages_2024").name).toBe("Wages 2024");
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
    expect(await problemOf(() => numbers(file, "cpi"))).toMatchObject({
      file,
      sheet: "Prices",
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
    expect((await problemOf(() => numbers(failed, "cpi"))).message).toContain(
      'cell B3 of sheet "Prices" holds the error #DIV/0!',
    );
  });

  it("whose cells reach too far to the right is refused", async () => {
    const file = put("wide.xlsx", rawWorkbook('<row r="1"><c r="XFD1"><v>1</v></c></row>'));
    expect(await problemOf(() => openSpreadsheet(file))).toMatchObject({ row: 1, found: "16384 columns" });
  });

  it("holds numbers, texts, and dates as the calendar shows them", async () => {
    const book = workbook({
      Data: [
        ["month", "value"],
        [new Date(Date.UTC(2024, 0, 31)), 1.5],
      ],
    });
    const sheet = onlySheet(await openSpreadsheet(put("dates.xlsx", book)));
    expect(sheet.rows.map(({ cells }) => cells)).toEqual([
      ["month", "value"],
      [{ year: 2024, month: 1, day: 31 }, 1.5],
    ]);
  });

  it("says in Russian and Kazakh which sheets there are", async () => {
    const file = put("sheets.xlsx", workbook({ Prices: [["a"]], Wages: [["b"]] }));
    const several = await problemOf(async () => onlySheet(await openSpreadsheet(file)));
    expect(several.inLanguage("ru")).toBe(
      `${file}: 2 листа: "Prices", "Wages"; ожидалось: имя одного из них`,
    );
    expect(several.inLanguage("kk")).toBe(`${file}: 2 парақ: "Prices", "Wages"; күтілгені: біреуінің атауы`);
  });

  it("names the cell of a formula without a value in Russian and Kazakh", async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>cpi</t></is></c></row><row r="2"><c r="A2"><f>1+1</f></c></row>';
    const file = put("formula.xlsx", rawWorkbook(rows, "ИПЦ"));
    const problem = await problemOf(() => numbers(file, "cpi"));
    expect(problem.inLanguage("ru")).toBe(
      `${file}, лист ИПЦ, строка 2, столбец cpi: у формулы в ячейке A2 листа "ИПЦ" нет сохранённого значения. ` +
        "Откройте книгу в табличном редакторе, дайте ей пересчитаться и сохраните",
    );
    expect(problem.inLanguage("kk")).toBe(
      `${file}, ИПЦ парағы, 2-жол, cpi бағаны: "ИПЦ" парағының A2 ұяшығындағы формуланың сақталған мәні жоқ. ` +
        "Жұмыс кітабын кесте редакторында ашып, қайта есептетіп, сақтаңыз",
    );
  });
});
