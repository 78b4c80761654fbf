import { describe, expect, it } from "vitest";
import type { Notice } from "../../src/errors.js";
import { columnIndex, columnNamed, findHeader, numberColumn } from "../../src/files/columns.js";
import { onlySheet, openSpreadsheet } from "../../src/files/spreadsheet.js";
import { asIs } from "../../src/languages.js";
import { problemOf, rawWorkbook, temporaryFolder } from "../fixtures/workbooks.js";

const { put } = temporaryFolder();
const text = (address: string, content: string) =>
  `<c r="${address}" t="inlineStr"><is>${content.startsWith("<") ? content : `<t>${content}</t>`}</is></c>`;
const header = `<row r="1">${text("A1", "city")}${text("B1", "wage")}</row>`;
const footnote = '<r><t>504212</t></r><r><rPr><sz val="8"/><vertAlign val="superscript"/></rPr><t>1</t></r>';

/** The wages in a workbook in which one cell is as given, and what is said of them. */
async function wages(cell: string, parts: Parameters<typeof rawWorkbook>[2] = {}) {
  const rows = `${header}<row r="2">${text("A2", "Astana")}${cell}</row>`;
  const file = put("wages.xlsx", rawWorkbook(rows, "Wages", parts));
  const notices: Notice[] = [];
  const sheet = onlySheet(await openSpreadsheet(file, (notice) => notices.push(notice)));
  const column = columnNamed("wage");
  const table = findHeader(sheet, [column]);
  return { values: numberColumn(table, columnIndex(table, column), { expected: asIs("a wage") }), notices };
}

describe("a cell of an XLSX workbook", () => {
  it("does not take a footnote's mark for a digit, whether its text is shared or its own", async () => {
    expect((await wages(text("B2", footnote))).values).toEqual([504212]);
    expect((await wages('<c r="B2" t="s"><v>0</v></c>', { strings: `<si>${footnote}</si>` })).values).toEqual(
      [504212],
    );
    expect((await wages(text("B2", "504212¹"))).values).toEqual([504212]);
  });

  it("has the text of its runs, without how they are pronounced", async () => {
    const strings =
      '<si><r><t>As</t></r><r><t xml:space="preserve">tana </t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_&amp;b</t></si>';
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c t="s"><v>1</v></c></row>';
    const { sheets } = await openSpreadsheet(put("runs.xlsx", rawWorkbook(rows, "S", { strings })));
    expect(sheets[0]!.rows[0]!.cells).toEqual(["Astana ", "a\r&b"]);
  });

  it.each(["100,2", "12abc", "1e400", "1e-400", "NaN", "INF", "0x10", "1 2", "5042121²", "--5"])(
    "that should be a number and holds %s is refused by its place",
    async (stored) => {
      const problem = await problemOf(() => wages(`<c r="B2"><v>${stored}</v></c>`));
      expect(problem).toMatchObject({ sheet: "Wages", row: 2, column: "wage" });
      expect(problem.message).toContain(
        `cell B2 of sheet "Wages" holds "${stored}", which is not stored as a number`,
      );
    },
  );

  it("holds numbers in every form that XML has for them", async () => {
    for (const [stored, value] of [
      ["1.5E-2", 0.015],
      [" -7. ", -7],
      ["+.5", 0.5],
      ["0.0", 0],
    ] as const) {
      expect((await wages(`<c r="B2" t="n"><v>${stored}</v></c>`)).values).toEqual([value]);
    }
  });

  const styles =
    '<numFmts><numFmt numFmtId="170" formatCode="0.0\\ %"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs>' +
    '<dxfs><dxf><numFmt numFmtId="170" formatCode="0"/></dxf></dxfs>';

  it("that is a date is refused where a number is expected", async () => {
    for (const cell of [
      '<c r="B2" s="1"><v>43831</v></c>',
      '<c r="B2" t="d"><v>2020-01-01T00:00:00</v></c>',
    ]) {
      const problem = await problemOf(() => wages(cell, { styles }));
      expect(problem).toMatchObject({ row: 2, column: "wage", found: "the cell is a date, 2020-01-01" });
      expect(problem.inLanguage("ru")).toContain("в ячейке дата: 2020-01-01; ожидалось: a wage");
    }
  });

  it("that is shown in per cent is taken as it is shown, and that is said", async () => {
    const { values, notices } = await wages('<c r="B2" s="2"><v>1.035</v></c>', { styles });
    expect(values).toEqual([103.5]);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ sheet: "Wages", row: 2, column: "wage" });
    expect(notices[0]!.found.en).toBe(
      "cells shown in per cent are taken as they are shown: 103.5 %, not 1.035 as stored",
    );
  });
});

describe("the sheet of an XLSX workbook", () => {
  it("may have prefixes, and cells and rows without an address", async () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row>' +
      "<x:row><x:c/><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    const { sheets } = await openSpreadsheet(put("prefix.xlsx", rawWorkbook("", "S", { sheet })));
    expect(sheets[0]!.rows).toEqual([
      { number: 1, cells: [1] },
      { number: 2, cells: ["", 2] },
    ]);
  });

  it("takes no room for what it only claims to have, nor for a cell that stands far below", async () => {
    const sheet = `<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="C1048576"><v>1</v></c></row></sheetData></worksheet>`;
    const { sheets } = await openSpreadsheet(put("far.xlsx", rawWorkbook("", "S", { sheet })));
    expect(sheets[0]!.rows).toEqual([{ number: 1048576, cells: ["", "", 1] }]);
  });

  it("with more cells than memory holds is refused, empty ones included", async () => {
    const empties = Array.from({ length: 600 }, (_, i) => `<row r="${i + 2}">${"<c/>".repeat(1000)}</row>`);
    const wide = Array.from(
      { length: 600 },
      (_, i) => `<row r="${i + 2}"><c r="BXX${i + 2}"><v>1</v></c></row>`,
    );
    for (const rows of [empties, wide]) {
      const file = put("many.xlsx", rawWorkbook(header + rows.join("")));
      expect((await problemOf(() => openSpreadsheet(file))).message).toBe(
        `${file}: the file has more than 500000 cells. Save the sheet that is needed as CSV`,
      );
    }
  });

  it.each([
    ["a document type", "<!DOCTYPE a><worksheet/>"],
    ["a row that stands twice", '<worksheet><sheetData><row r="1"/><row r="1"/></sheetData></worksheet>'],
    ["a cell of another row", '<worksheet><sheetData><row r="1"><c r="A2"/></row></sheetData></worksheet>'],
    [
      "two values in a cell",
      "<worksheet><sheetData><row><c><v>1</v><v>2</v></c></row></sheetData></worksheet>",
    ],
    [
      "a text that there is not",
      '<worksheet><sheetData><row><c t="s"><v>7</v></c></row></sheetData></worksheet>',
    ],
  ])("is refused as damaged with %s", async (_, sheet) => {
    const file = put("damaged.xlsx", rawWorkbook("", "S", { sheet }));
    expect((await problemOf(() => openSpreadsheet(file))).found).toBe(
      'the workbook is damaged: "xl/worksheets/sheet1.xml" is not what a spreadsheet program writes',
    );
  });
});
