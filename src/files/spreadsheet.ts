import { InputError, type OnNotice } from "../errors.js";
import { openArchive } from "./archive-safety.js";
import { isBlankRow, type Cell, type Sheet, type TableRow } from "./cell.js";
import { decodeText, parseDelimited } from "./delimited-text.js";
import { kindOf } from "./file-kind.js";
import { mayEndInMark, withoutFootnoteMarks } from "./footnote-marks.js";
import type { NumbersAs } from "./number-format.js";
import { readBytes } from "./read-bytes.js";
import { problems } from "./words.js";
import { readXls } from "./xls.js";
import { readXlsx, workbookPath } from "./xlsx.js";

/** A file opened for reading: a workbook, or a text table, which has one sheet without a name. */
export interface Spreadsheet {
  /** As the user named it. */
  file: string;
  /** Names of the sheets, in their order; empty for a text table. */
  sheetNames: readonly string[];
  sheets: readonly Sheet[];
}

/**
 * Opens a table by what the file holds, whatever its name ends in: XLSX, XLS, or text with commas,
 * semicolons or tabs. The spreadsheet library is loaded only for a workbook.
 *
 * @param onNotice told of what is unusual in a sheet and read all the same, by whoever reads its cells
 * @param mostCells cells that a text table may have, where not the usual number
 * @param bytes of the file, where they have been read
 * @throws InputError when the file is missing, empty, truncated, damaged, password-protected, unpacks to
 *   something enormous, or is something else than a table
 */
export async function openSpreadsheet(
  file: string,
  onNotice?: OnNotice,
  mostCells?: number,
  bytes: Buffer = readBytes(file),
): Promise<Spreadsheet> {
  const read = await sheetsOf(bytes, file, "stored", mostCells);
  if (read.every(({ rows }) => rows.length === 0)) throw empty(file);
  return {
    file,
    sheetNames: read.flatMap(({ name }) => (name === undefined ? [] : [name])),
    sheets: read.map(({ rows, ...sheet }) => ({
      ...sheet,
      rows: rows.map(plainRow),
      ...(onNotice && { onNotice }),
    })),
  };
}

/** A row as its readers take it: a text that is a number stands without the marks of footnotes. */
function plainRow(row: TableRow): TableRow {
  const { number, cells } = row;
  if (!cells.some((cell) => typeof cell === "string" && mayEndInMark(cell))) return row;
  const plain = (cell: Cell) => (typeof cell === "string" ? withoutFootnoteMarks(cell) : cell);
  return { number, cells: cells.map(plain) };
}

/**
 * The sheets of a file's bytes with their cells as they stand there, the marks of footnotes included.
 *
 * @param numbers "shown" for the numbers of a workbook as text with the digits that it shows
 * @param mostCells cells that a text table may have, where not the usual number
 * @throws InputError as `openSpreadsheet`
 */
export async function sheetsOf(
  bytes: Buffer,
  file: string,
  numbers: NumbersAs = "stored",
  mostCells?: number,
): Promise<Sheet[]> {
  if (bytes.length === 0) throw empty(file);
  const kind = kindOf(bytes);
  switch (kind) {
    case "zip": {
      const archive = openArchive(bytes, file);
      const path = workbookPath(archive, file);
      if (path === undefined) {
        throw new InputError({
          file,
          found: problems.noWorkbookInZip,
          expected: problems.workbookOrCsv,
        });
      }
      return /\.bin$/i.test(path) ? readXls(bytes, file, numbers) : readXlsx(archive, path, file, numbers);
    }
    case "compound":
      if (bytes.includes(Buffer.from("EncryptedPackage", "utf16le"))) throw passwordProtected(file);
      return readXls(bytes, file, numbers);
    case "text":
      return [textSheet(bytes, file, mostCells)];
    default:
      throw new InputError({
        file,
        found: problems.theFileIs(problems.kinds[kind]),
        expected: problems.tableFormats,
      });
  }
}

/** A sheet by its name, letter case, spaces and underscores aside. @throws InputError listing the sheets */
function sheetNamed(book: Spreadsheet, name: string): Sheet {
  const sheet = findSheet(book, name);
  if (sheet) return sheet;
  throw new InputError({ file: book.file, found: problems.noSheet(name, book.sheetNames) });
}

export function findSheet(book: Spreadsheet, name: string): Sheet | undefined {
  const plain = (text: string) =>
    text
      .normalize("NFC")
      .toLowerCase()
      .replace(/[\s_]+/g, "");
  return book.sheets.find((sheet) => sheet.name !== undefined && plain(sheet.name) === plain(name));
}

/** The sheet asked for, else the only one that holds anything. @throws InputError when that is not one */
export function onlySheet(book: Spreadsheet, name?: string): Sheet {
  if (name !== undefined) return sheetNamed(book, name);
  const filled = book.sheets.filter(({ rows }) => rows.length > 0);
  if (filled.length === 1) return filled[0]!;
  if (filled.length === 0) throw empty(book.file);
  throw new InputError({
    file: book.file,
    found: problems.sheets(filled.map((sheet) => sheet.name ?? "")),
    expected: problems.nameOfOne,
  });
}

function textSheet(bytes: Buffer, file: string, mostCells?: number): Sheet {
  const text = decodeText(bytes, file);
  if (text.trim() === "") throw empty(file);
  const rows = parseDelimited(text, file, undefined, undefined, mostCells).filter((row) => !isBlankRow(row));
  return { place: { file }, name: undefined, rows };
}

function passwordProtected(file: string): InputError {
  return new InputError({
    file,
    found: problems.passwordProtectedWorkbook,
    advice: problems.withoutPassword,
  });
}

function empty(file: string): InputError {
  return new InputError({ file, found: problems.empty, expected: problems.headerAndRow });
}
