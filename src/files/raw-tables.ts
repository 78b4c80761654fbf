import { openArchive } from "./archive-safety.js";
import { isBlankRow, isDate, isUnreadable, type Sheet } from "./cell.js";
import { decodeText } from "./delimited-text.js";
import { kindOf } from "./file-kind.js";
import { htmlTables } from "./html-tables.js";
import { hasMarkdownTable, markdownTables } from "./markdown-tables.js";
import type { RawTable } from "./raw-table.js";
import { readBytes } from "./read-bytes.js";
import { sheetsOf } from "./spreadsheet.js";
import { documentPath, wordTables } from "./word-tables.js";

/**
 * Every table of a file by what the file holds, whatever its name ends in: the sheets of a workbook, the tables of a
 * Word document, of a web page or of a Markdown text, or a text table, which is its own only one. Tables without two
 * rows and two columns, as those that only arrange a page, are left out.
 *
 * @throws InputError as `openSpreadsheet`, and for a document that is damaged
 */
export async function rawTables(file: string): Promise<RawTable[]> {
  const tables = (await allTables(readBytes(file), file)).filter(isTable);
  return tables.map((table, index) => {
    const { sheet } = table.place;
    const place = { file, ...(sheet !== undefined && { sheet }) };
    return {
      ...table,
      place: sheet === undefined && tables.length > 1 ? { ...place, table: index + 1 } : place,
    };
  });
}

async function allTables(bytes: Buffer, file: string): Promise<RawTable[]> {
  const kind = kindOf(bytes);
  if (kind === "zip") {
    const archive = openArchive(bytes, file);
    const path = documentPath(archive);
    if (path !== undefined) return wordTables(archive, path, file);
  }
  if (kind === "webPage" || kind === "xml") {
    const text = decodeText(bytes, file);
    if (kind === "webPage" || /<table[\s>]/i.test(text)) return htmlTables(text, file);
  }
  if (kind === "text") {
    const text = decodeText(bytes, file);
    if (hasMarkdownTable(text)) return markdownTables(text, file);
    if (/<table[\s>]/i.test(text) && /<t[dh][\s>]/i.test(text)) return htmlTables(text, file);
  }
  return (await sheetsOf(bytes, file, "shown")).map(tableOfSheet);
}

function tableOfSheet({ place, name, rows }: Sheet): RawTable {
  return { place, title: name ?? "", rows: rows.filter((row) => !isBlankRow(row)), headerRows: 0 };
}

function isTable({ rows }: RawTable): boolean {
  const filled = (row: RawTable["rows"][number]) =>
    row.cells.filter((cell) => isUnreadable(cell) || isDate(cell) || cell !== "").length;
  return rows.filter((row) => filled(row) >= 2).length >= 2;
}
