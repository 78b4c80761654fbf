import { describe, expect, test } from "vitest";
import { readPrintedTable, type PrintedTableOptions } from "../../src/files/printed-table.js";
import { problemOf, rawWorkbook, temporaryFolder, workbook, zip } from "../fixtures/workbooks.js";

const { put } = temporaryFolder();

/** Names and printed strings of a table; several figures of a cell with a bar between. */
async function shape(file: string, options?: PrintedTableOptions) {
  const { columns, rows, figures } = await readPrintedTable(file, options);
  return {
    columns: columns.map(({ name }) => name),
    rows: rows.map(({ name, at }) => `${at} ${name}`),
    printed: figures.map((row) => row.map((cell) => cell.map(({ printed }) => printed).join("|"))),
    marks: [...new Set(figures.flat(2).map(({ decimalMark }) => decimalMark))],
  };
}

describe("a printed table from CSV", () => {
  test("two levels of a header, spaces between thousands, one first group too long", async () => {
    const { columns, rows, printed } = await shape("test/fixtures/tables/mining-1.csv");
    expect(columns[0]).toBe("Enterprises > 2021");
    expect(columns[7]).toBe("Output (million tenge) > 2024");
    expect(rows[0]).toBe("3 Industry");
    expect(printed[5]).toEqual(["119", "38", "44", "48", "1651 989", "3169 243", "2620 559", "2789 584"]);
  });

  test("rows behind a dash stand under the row above, words are no figures, the comma is recognised", async () => {
    const { rows, printed, marks } = await shape("test/fixtures/tables/mining-3.csv");
    expect(rows.slice(0, 3)).toEqual([
      "2 Exports (total)",
      "3 Exports (total) > Non-ferrous",
      "4 Exports (total) > Ferrous",
    ]);
    expect(printed[0]).toEqual(["12,4|-9,4", "14,9|+18,0"]);
    expect(marks).toEqual(["comma"]);
  });

  test("a title above, a row that numbers the columns, a column that numbers the rows", async () => {
    const file = put(
      "titled.csv",
      "Table 4. Wages;;;\n№;City;2023 г.;2024 г.\n1;2;3;4\n1;Astana;504,2;561,0\n2;Almaty;471,3;530,9\n",
    );
    const table = await readPrintedTable(file);
    expect(table.title).toBe("Table 4. Wages");
    expect(await shape(file)).toMatchObject({
      columns: ["2023 г.", "2024 г."],
      rows: ["4 Astana", "5 Almaty"],
      printed: [
        ["504,2", "561,0"],
        ["471,3", "530,9"],
      ],
    });
  });

  test("years with the mark of a footnote are a header", async () => {
    const file = put("preliminary.csv", "Branch;2023;2024*;2025¹\nOres;8,1;8,4;8,8\n");
    expect(await shape(file)).toMatchObject({ rows: ["2 Ores"], printed: [["8,1", "8,4", "8,8"]] });
  });

  test("years at the left name the rows", async () => {
    const file = put("years.csv", "Year,Output,Growth\n2021,3370042,\n2022,3419224,1.5\n2023,3786676,10.7\n");
    expect(await shape(file)).toMatchObject({
      columns: ["Output", "Growth"],
      rows: ["2 2021", "3 2022", "4 2023"],
    });
  });

  test("an ambiguous figure is refused with row and column, and read when the mark is said", async () => {
    const file = put("ambiguous.csv", 'Name;A;B\nx;"1,234";17\ny;"5,678";19\n');
    const problem = await problemOf(() => readPrintedTable(file));
    expect(problem).toMatchObject({
      file,
      row: 2,
      column: "A",
      advice: "Say --decimal-mark comma or --decimal-mark point",
    });
    expect(problem.message).toContain("can be read two ways");
    expect((await shape(file, { decimalMark: "comma" })).marks).toEqual(["comma"]);
    expect((await shape(file, { decimalMark: "point" })).marks).toEqual(["point"]);
  });

  test("what proves a mark settles the others: 1,234,567 groups, so 1,234 does too", async () => {
    const file = put("groups.csv", 'Name;A;B\nx;"1,234";0.5\ny;"1,234,567";2.5\n');
    expect((await shape(file)).marks).toEqual(["point"]);
  });

  test("both marks, half a number and a row cut at a comma are refused where they stand", async () => {
    const both = put("both.csv", "Name;A;B\nx;1,5;2\ny;2.25;3\n");
    expect(await problemOf(() => readPrintedTable(both))).toMatchObject({
      row: 3,
      column: "A",
      found: 'found "2.25" beside "1,5" in row 2',
    });
    const half = put("half.csv", "Name,A,B\nx,12abc,2\ny,13,3\nz,14,4\n");
    expect(await problemOf(() => readPrintedTable(half))).toMatchObject({
      row: 2,
      column: "A",
      found: 'found "12abc"',
    });
    const cut = put("cut.csv", "Name,A\nx,8,2\ny,9,1\n");
    expect((await problemOf(() => readPrintedTable(cut))).row).toBe(2);
    const mark = put("mark.csv", "Name;A\nx;8,2\ny;9,15\n");
    expect(await problemOf(() => readPrintedTable(mark, { decimalMark: "point" }))).toMatchObject({
      row: 2,
      column: "A",
    });
  });

  test("a file without figures and an empty one are refused", async () => {
    const words = put("words.csv", "Name,A\nx,one\ny,two\n");
    expect((await problemOf(() => readPrintedTable(words))).found).toBe("no figures in the table");
    expect((await problemOf(() => readPrintedTable(put("empty.csv", "")))).found).toBe("the file is empty");
  });
});

describe("a printed table from a workbook", () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="#,##0.00"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
  const text = (address: string, words: string) =>
    `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;

  test("figures are what the cells show: digits by the format, per cent as per cent", async () => {
    const file = put(
      "shown.xlsx",
      rawWorkbook(
        `<row r="1">${text("A1", "Name")}${text("B1", "A")}${text("C1", "Share")}</row>` +
          `<row r="2">${text("A2", "x")}<c r="B2" s="1"><v>12345.6789</v></c><c r="C2" s="2"><v>0.08196</v></c></row>` +
          `<row r="3">${text("A3", "y")}<c r="B3" s="1"><v>2</v></c>${text("C3", "14,4%")}</row>`,
        "Sheet1",
        { styles },
      ),
    );
    const { figures, place } = await readPrintedTable(file);
    expect(place).toEqual({ file, sheet: "Sheet1" });
    expect(figures.flat(2).map(({ printed, unit, decimalMark }) => [printed, unit, decimalMark])).toEqual([
      ["12345.68", "", "point"],
      ["8.2", "%", "point"],
      ["2.00", "", "point"],
      ["14,4", "%", "comma"],
    ]);
  });

  test("an XLS workbook reads the same, sheets are listed and chosen by number", async () => {
    const rows = [
      ["Name", "2023", "2024"],
      ["x", 1.5, 2.25],
      ["y", 3, 4],
    ];
    const file = put(
      "two.xls",
      workbook(
        {
          First: rows,
          Second: [
            ["Name", "B"],
            ["z", 7],
            ["w", 8],
          ],
        },
        "biff8",
      ),
    );
    const problem = await problemOf(() => readPrintedTable(file));
    expect(problem.found).toBe('the file has 2 tables: 1 "First" (3 rows), 2 "Second" (3 rows)');
    expect(problem.expected).toBe("the number of one of them, such as 1 (--table 1 on the command line)");
    expect(await shape(file, { table: 1 })).toMatchObject({
      printed: [
        ["1.5", "2.25"],
        ["3", "4"],
      ],
    });
    expect(await shape(file, { table: 2 })).toMatchObject({ columns: ["B"], rows: ["2 z", "3 w"] });
    expect((await problemOf(() => readPrintedTable(file, { table: 3 }))).found).toContain(
      "there is no table 3 among 2",
    );
  });
});

describe("a printed table from Markdown", () => {
  test("text above is the title, bold and links fall away, rows have the numbers of lines", async () => {
    const file = put(
      "paper.md",
      "# Paper\n\nTable 1. Wages\n\n| City | 2023 | 2024 |\n|:--|--:|--:|\n| **Astana** | 504,2 | [561,0](x) |\n| Almaty<sup>1</sup> | 471,3\\* | 530,9<sup>2</sup> |\n",
    );
    const table = await readPrintedTable(file);
    expect(table.title).toBe("Table 1. Wages");
    expect(await shape(file)).toMatchObject({
      rows: ["7 Astana", "8 Almaty"],
      printed: [
        ["504,2", "561,0"],
        ["471,3", "530,9"],
      ],
    });
  });

  test("the row below a header that names every column is no header, whatever stands first in it", async () => {
    const file = put(
      "ordered.md",
      "| real | month | nominal |\n|---|---|---|\n| 77.98 | 1990-01 | #N/A |\n| 78.33 | 1990-02 | #N/A |\n",
    );
    expect((await shape(file)).printed).toEqual([["77.98"], ["78.33"]]);
  });

  test("what stands in a block of code is no table; several are listed with their titles", async () => {
    const table = (name: string) => `| ${name} | B |\n|---|---|\n| x | 1 |\n| y | 2 |\n`;
    const file = put(
      "two.md",
      `\`\`\`\n${table("code")}\`\`\`\n\nFirst\n\n${table("A")}\n## Second\n\n${table("C")}`,
    );
    expect((await problemOf(() => readPrintedTable(file))).found).toBe(
      'the file has 2 tables: 1 "First" (3 rows), 2 "Second" (3 rows)',
    );
    const { place, title } = await readPrintedTable(file, { table: 2 });
    expect([place, title]).toEqual([{ file, table: 2 }, "Second"]);
  });
});

describe("a printed table from HTML", () => {
  test("spans, entities, raised marks, tags left open", async () => {
    const file = put(
      "paper.html",
      `<!DOCTYPE html><html><head><title>x</title><style>td{}</style></head><body><p>Table 2. Output
       <table border=1><tr><th rowspan=2>Branch<th colspan="2">Output, mln<tr><th>2023<th>2024
       <tr><td>Ores<sup>1</sup><td>3&nbsp;786&nbsp;676<td>4&nbsp;479&nbsp;923<sup>2</sup>
       <tr><td>Metals<td>&minus;12,5<td>&lt;0,5 &amp; less</table><script>"<table>"</script></body></html>`,
    );
    const table = await readPrintedTable(file);
    expect(table.title).toBe("Table 2. Output");
    expect(await shape(file)).toEqual({
      columns: ["Output, mln > 2023", "Output, mln > 2024"],
      rows: ["3 Ores", "4 Metals"],
      printed: [
        ["3 786 676", "4 479 923"],
        ["−12,5", ""],
      ],
      marks: ["comma"],
    });
  });

  test("a table in a cell is a table of its own, errors name table, row and column", async () => {
    const file = put(
      "nested.html",
      "<table><tr><td>e</td><td>f</td></tr><tr><td>a</td><td>b</td></tr><tr><td>c</td><td><table><tr><th>N</th><th>V</th></tr><tr><td>x</td><td>7</td></tr><tr><td>y</td><td>8x</td></tr><tr><td>z</td><td>9</td></tr></table></td></tr></table>",
    );
    const problem = await problemOf(() => readPrintedTable(file, { table: 2 }));
    expect(problem.message).toContain("nested.html, table 2, row 3, column V:");
    expect(problem.found).toBe('found "8x"');
  });

  test("a page cut anywhere is read as far as it goes, or refused in one line", async () => {
    const page =
      "<html><table><caption>T</caption><tr><th>N</th><th>V</th></tr><tr><td>x</td><td>7,5</td></tr></table>";
    for (let length = 6; length < page.length; length++) {
      const file = put("cut.html", page.slice(0, length));
      await readPrintedTable(file).catch((error: Error) => expect(error.name).toBe("InputError"));
    }
  });
});

describe("a printed table from Word", () => {
  const cell = (words: string, properties = "") =>
    `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
  const document = (body: string) =>
    zip([
      { name: "[Content_Types].xml", data: Buffer.from("<Types/>") },
      {
        name: "word/document.xml",
        data: Buffer.from(
          `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
        ),
      },
    ]);
  const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

  test("merged cells, runs, raised marks and tracked changes", async () => {
    const raised =
      '<w:tc><w:p><w:r><w:t>3 786</w:t></w:r><w:r><w:t> 676</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r></w:p></w:tc>';
    const changed =
      "<w:tc><w:p><w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:ins><w:r><w:t>7,5</w:t></w:r></w:ins></w:p></w:tc>";
    const file = put(
      "paper.docx",
      document(
        paragraph("Table 3. Output") +
          `<w:tbl>${row(cell("Branch", '<w:vMerge w:val="restart"/>'), cell("Output", '<w:gridSpan w:val="2"/>'))}${row(
            cell("", "<w:vMerge/>"),
            cell("2023"),
            cell("2024"),
          )}${row(cell("Ores"), raised, cell("4 479 923"))}${row(cell("Metals"), changed, cell("–"))}</w:tbl>`,
      ),
    );
    const table = await readPrintedTable(file);
    expect(table.title).toBe("Table 3. Output");
    expect(await shape(file)).toEqual({
      columns: ["Output > 2023", "Output > 2024"],
      rows: ["3 Ores", "4 Metals"],
      printed: [
        ["3 786 676", "4 479 923"],
        ["7,5", ""],
      ],
      marks: ["comma"],
    });
  });

  test("a damaged document and one that unfolds by a document type are refused", async () => {
    const broken = zip([
      { name: "word/document.xml", data: Buffer.from("<w:document><w:body></w:document>") },
    ]);
    expect((await problemOf(() => readPrintedTable(put("broken.docx", broken)))).found).toContain(
      "word/document.xml",
    );
    const bomb = zip([
      {
        name: "word/document.xml",
        data: Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><w:document>&b;</w:document>'),
      },
    ]);
    expect((await problemOf(() => readPrintedTable(put("bomb.docx", bomb)))).found).toContain(
      "word/document.xml",
    );
  });
});
