import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { rawTables } from "../../src/files/raw-tables.js";
import { languages } from "../../src/languages.js";
import { figures, type Table } from "../../src/print/table.js";
import { wordDocument } from "../../src/print/word.js";
import { temporaryFolder } from "../fixtures/workbooks.js";
import { hostileTable } from "./hostile-table.js";

const { put } = temporaryFolder();

const table: Table = {
  name: "wages",
  title: "Жалақы",
  columns: [{ title: "қала" }, figures("теңге")],
  rows: [["Астана", "504\u00A0212"], { cells: ["Алматы", "471\u00A0264"], ruleAbove: true }],
  notes: ["Айына."],
};
const wide: Table = {
  ...table,
  title: "Кең",
  columns: [{ title: "қала" }, ...Array.from({ length: 14 }, (_, i) => figures(String(2000 + i)))],
  rows: [["Астана", ...Array.from({ length: 14 }, () => "504\u00A0212,50")]],
};

async function parts(tables: readonly Table[], language: (typeof languages)[number] = "kk") {
  const files = unzipSync(await wordDocument(tables, language));
  return { document: strFromU8(files["word/document.xml"]!), styles: strFromU8(files["word/styles.xml"]!) };
}

describe("a document of Word", () => {
  it("has a table whose head is repeated, with caption, note and figures in styles of their own", async () => {
    const { document, styles } = await parts([table]);
    expect(document.match(/<w:tbl>/g)).toHaveLength(1);
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(document).toContain('<w:tblStyle w:val="RuledTable"/>');
    for (const [style, text] of [
      ["Caption", "Жалақы"],
      ["TableText", "Астана"],
      ["TableFigure", "504\u00A0212"],
      ["TableNote", "Айына."],
    ] as const) {
      const paragraph = document.split("<w:p>").find((one) => one.includes(text));
      expect(paragraph).toContain(`<w:pStyle w:val="${style}"/>`);
      expect(styles).toContain(`w:styleId="${style}"`);
    }
    expect(/w:styleId="TableFigure".*?<\/w:style>/.exec(styles)![0]).toContain('<w:jc w:val="right"/>');
    expect(styles).toContain('w:styleId="RuledTable"');
    expect(styles).not.toContain("undefined");
  });

  it.each([
    ["en", "en-GB"],
    ["ru", "ru-RU"],
    ["kk", "kk-KZ"],
  ] as const)("in %s is checked for spelling in %s", async (language, code) => {
    const { styles } = await parts([table], language);
    expect(styles).toContain(`<w:lang w:val="${code}"`);
  });

  it("lays a wide table on a page across, and the others upright", async () => {
    const { document } = await parts([table, wide, table]);
    const pages = [...document.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)];
    expect(pages.map(([, width, height]) => Number(width) > Number(height))).toEqual([false, true, false]);
  });

  it("keeps the widths of columns to those of the page", async () => {
    const { document } = await parts([wide]);
    const widths = [...document.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(15);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(16_838 - 2 * 1134);
  });

  it("is read back by our own reader of Word tables, whatever texts it holds", async () => {
    const file = put("t.docx", Buffer.from(await wordDocument([table, hostileTable], "kk")));
    const [first, second] = await rawTables(file);
    expect(JSON.stringify(first)).toContain("471 264");
    expect(JSON.stringify(second)).toContain("<script>alert(1)</script>");
  });
});
