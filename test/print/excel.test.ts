import { unzipSync, strFromU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { openSpreadsheet } from "../../src/files/spreadsheet.js";
import { languages } from "../../src/languages.js";
import { excelWorkbook } from "../../src/print/excel.js";
import { excelFormat } from "../../src/print/excel-styles.js";
import { figureCell, figures, type Table } from "../../src/print/table.js";
import { temporaryFolder } from "../fixtures/workbooks.js";
import { hostileTable } from "./hostile-table.js";

const { put } = temporaryFolder();

const table: Table = {
  name: "t",
  title: "Зарплаты: 1/2",
  columns: [
    { title: "город" },
    figures("тенге"),
    figures("p"),
    { ...figures("опубликовано"), verbatim: true },
  ],
  rows: [
    ["Астана", "504\u00A0212,50", "<0,0001", "12,10"],
    {
      cells: ["=1+1", figureCell(0.0084312, 4, "ru", { before: "(", after: ")" }), "4,7e\u22128", "71.20"],
      ruleAbove: true,
    },
    ["Алматы", "\u22120,5", "2000–2024", ""],
  ],
  notes: ["-1 и более"],
};

async function rowsOf(tables: readonly Table[]) {
  const book = await openSpreadsheet(put("t.xlsx", Buffer.from(excelWorkbook(tables, "ru"))));
  return book.sheets.map(({ name, rows }) => ({ name, rows: rows.map(({ cells }) => cells) }));
}

function part(path: string, tables: readonly Table[] = [table]): string {
  return strFromU8(unzipSync(excelWorkbook(tables, "ru"))[path]!);
}

describe("a workbook of Excel", () => {
  it("has numbers where the table has them, with all their digits, and texts everywhere else", async () => {
    const [sheet] = await rowsOf([table]);
    expect(sheet!.rows).toEqual([
      ["Зарплаты: 1/2"],
      ["город", "тенге", "p", "опубликовано"],
      ["Астана", 504212.5, "<0,0001", "12,10"],
      ["=1+1", 0.0084312, 4.7e-8, "71.20"],
      ["Алматы", -0.5, "2000–2024"],
      ["-1 и более"],
    ]);
  });

  it("shows a number as the table does", () => {
    const shown = (number: Parameters<typeof excelFormat>[0]) => excelFormat(number);
    expect(shown({ value: 504212.5, places: 2, notation: "grouped" })).toBe("#,##0.00");
    expect(shown({ value: 0.5, places: 1, notation: "grouped" })).toBe("0.0");
    expect(shown({ value: 2024, places: 0, notation: "plain" })).toBe("0");
    expect(shown({ value: 4.7e-8, places: 1, notation: "scientific" })).toBe("0.0E+0");
    expect(shown({ value: 0.0084, places: 4, notation: "grouped", after: "***" })).toBe('0.0000"***"');
  });

  it("keeps its head in sight, repeats it on paper and has columns as wide as their words", () => {
    const sheet = part("xl/worksheets/sheet1.xml");
    expect(sheet).toContain(
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
    );
    expect(sheet.match(/<col /g)).toHaveLength(4);
    expect(part("xl/workbook.xml")).toContain("!$1:$2</definedName>");
  });

  it("has no formula, whatever a text begins with, and marks it as text to be edited", () => {
    const sheet = part("xl/worksheets/sheet1.xml", [hostileTable, table]);
    expect(sheet).not.toContain("<f>");
    const style = /<c r="A4" s="(\d+)" t="inlineStr">/.exec(part("xl/worksheets/sheet1.xml"))![1]!;
    const styles = part("xl/styles.xml").split("<cellXfs")[1]!.match(/<xf /g)!.length;
    expect(Number(style)).toBeLessThan(styles);
    expect(part("xl/styles.xml").split("<cellXfs")[1]!.split("<xf ")[Number(style) + 1]).toContain(
      'quotePrefix="1"',
    );
  });

  it("names sheets by their titles as Excel allows, no two alike", async () => {
    const long = { ...table, title: "Official prices of a square metre of new housing" };
    const names = (await rowsOf([table, long, long, { ...table, title: "[]" }])).map(({ name }) => name);
    expect(names).toEqual(["Зарплаты 1 2", "Official prices of a square…", "Official prices of a… (2)", "4"]);
  });

  it("is the same bytes of the same tables, whatever they hold", () => {
    for (const language of languages) {
      expect(excelWorkbook([hostileTable], language)).toEqual(excelWorkbook([hostileTable], language));
    }
  });

  it("has the formula and the remark of a row in columns of their own", async () => {
    const [sheet] = await rowsOf([
      {
        ...table,
        rows: [{ cells: ["Астана", "1", "", ""], below: { id: "a.b", formula: "=1 / 2", remark: "да" } }],
      },
    ]);
    expect(sheet!.rows[1]!.slice(4)).toEqual(["код строки", "формула", "примечание"]);
    expect(sheet!.rows[2]!.slice(4)).toEqual(["a.b", "=1 / 2", "да"]);
  });
});
