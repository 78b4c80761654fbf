import { createRequire } from "node:module";
import type { CellObject, WorkBook, WorkSheet } from "xlsx";
import { InputError } from "../errors.js";
import { checkArchive } from "./archive-safety.js";
import type { Cell, Sheet, TableRow } from "./cell.js";
import { isBlankRow } from "./cell.js";
import { decodeText, parseDelimited } from "./delimited-text.js";
import { readBytes } from "./read-bytes.js";
import { problems } from "./words.js";

/** A file opened for reading: a workbook, or a text table, which has one sheet without a name. */
export interface Spreadsheet {
  /** As the user named it. */
  file: string;
  /** Names of the sheets, in their order; empty for a text table. */
  sheetNames: readonly string[];
  sheets: readonly Sheet[];
}

/** Tables wider than this are taken for damage: their cells would not fit in memory. */
const columnLimit = 2000;

/** Text tables larger than this are not held in memory as a whole. */
const textLimit = 64 * 1024 * 1024;

/**
 * Opens a table by what the file holds, whatever its name ends in: XLSX, XLS, or text with commas,
 * semicolons or tabs. The spreadsheet library is loaded only for a workbook.
 *
 * @throws InputError when the file is missing, empty, truncated, damaged, password-protected, unpacks to
 *   something enormous, or is something else than a table
 */
export async function openSpreadsheet(file: string): Promise<Spreadsheet> {
  const bytes = readBytes(file);
  if (bytes.length === 0) throw empty(file);
  const kind = kindOf(bytes);
  switch (kind) {
    case "zip":
      if (!checkArchive(bytes, file).some((name) => /^xl\/workbook\.(xml|bin)$/i.test(name))) {
        throw new InputError({
          file,
          found: problems.noWorkbookInZip,
          expected: problems.workbookOrCsv,
        });
      }
      return openWorkbook(bytes, file);
    case "compound":
      if (bytes.includes(Buffer.from("EncryptedPackage", "utf16le"))) throw passwordProtected(file);
      return openWorkbook(bytes, file);
    case "text":
      return openText(bytes, file);
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

type FileKind = "zip" | "compound" | "text" | keyof typeof problems.kinds;

function kindOf(bytes: Buffer): FileKind {
  if (bytes.subarray(0, 4).toString("latin1") === "PK\x03\x04") return "zip";
  if (bytes.subarray(0, 4).toString("latin1") === "PK\x05\x06") return "zip";
  if (bytes.subarray(0, 8).toString("hex") === "d0cf11e0a1b11ae1") return "compound";
  if (bytes.subarray(0, 4).toString("latin1") === "%PDF") return "pdf";
  if (bytes.subarray(0, 2).toString("hex") === "1f8b") return "gzip";
  const beginning = bytes.subarray(0, 200).toString("latin1").replace(/^ï»¿/, "").trimStart().toLowerCase();
  if (/^<(!doctype html|html|table|head|body|meta)/.test(beginning)) return "webPage";
  if (beginning.startsWith("<?xml")) return "xml";
  return "text";
}

function openText(bytes: Buffer, file: string): Spreadsheet {
  if (bytes.length > textLimit) {
    throw new InputError({
      file,
      found: problems.megabytes(Math.ceil(bytes.length / 1024 / 1024)),
      expected: problems.megabytesInMemory(textLimit / 1024 / 1024),
    });
  }
  const text = decodeText(bytes, file);
  if (text.trim() === "") throw empty(file);
  const rows = parseDelimited(text, file).filter((row) => !isBlankRow(row));
  return { file, sheetNames: [], sheets: [{ place: { file }, name: undefined, rows }] };
}

/**
 * Loads the spreadsheet library when the first workbook is opened. Its CommonJS build, because only that one
 * unpacks with Node's zlib and knows the code pages of old XLS files.
 */
function loadReader(): typeof import("xlsx") {
  return createRequire(import.meta.url)("xlsx") as typeof import("xlsx");
}

function openWorkbook(bytes: Buffer, file: string): Spreadsheet {
  const xlsx = loadReader();
  let workbook: WorkBook;
  try {
    workbook = xlsx.read(bytes, {
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellText: false,
      sheetStubs: true,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (/password|encrypt/i.test(reason)) throw passwordProtected(file);
    throw new InputError({
      file,
      found: problems.cutOffOrDamaged,
      advice: problems.downloadOrSaveAgain,
    });
  }
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const dateOf = (serial: number, format: unknown): Cell | undefined => {
    if (typeof format !== "string" || !xlsx.SSF.is_date(format)) return undefined;
    const date = xlsx.SSF.parse_date_code(serial, { date1904 }) as { y: number; m: number; d: number } | null;
    return date ? { year: date.y, month: date.m, day: date.d } : undefined;
  };
  const sheets = workbook.SheetNames.map((name) => readSheet(workbook.Sheets[name], name, file, dateOf));
  if (sheets.every(({ rows }) => rows.length === 0)) throw empty(file);
  return { file, sheetNames: workbook.SheetNames, sheets };
}

type DateOf = (serial: number, format: unknown) => Cell | undefined;

function readSheet(sheet: WorkSheet | undefined, name: string, file: string, dateOf: DateOf): Sheet {
  const place = { file, sheet: name };
  const rows: TableRow[] = [];
  const data = (sheet?.["!data"] ?? []) as (CellObject | undefined)[][];
  data.forEach((cells, index) => {
    const last = cells.findLastIndex((cell) => cell !== undefined && cell.t !== "z") + 1;
    const width = Math.max(last, cells.findLastIndex((cell) => cell?.f !== undefined) + 1);
    if (width > columnLimit) {
      throw new InputError({
        ...place,
        row: index + 1,
        found: problems.columns(width),
        expected: problems.atMost(columnLimit),
      });
    }
    const row = {
      number: index + 1,
      cells: Array.from({ length: width }, (_, column) =>
        readCell(cells[column], `${columnLetters(column)}${index + 1}`, name, dateOf),
      ),
    };
    if (!isBlankRow(row)) rows.push(row);
  });
  return { place, name, rows };
}

function readCell(cell: CellObject | undefined, address: string, sheet: string, dateOf: DateOf): Cell {
  if (cell === undefined) return "";
  if (cell.t === "z" || cell.v === undefined) {
    return cell.f === undefined ? "" : { unreadable: problems.formulaWithoutValue(address, sheet) };
  }
  if (cell.t === "e") {
    return { unreadable: problems.errorCell(address, sheet, cell.w ?? errorNames[Number(cell.v)]) };
  }
  if (typeof cell.v === "number") return dateOf(cell.v, cell.z) ?? cell.v;
  return String(cell.v);
}

/** Error values as workbooks store them. */
const errorNames: Record<number, string> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};

/** The letters of a column counted from 0: A, B, ..., Z, AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
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
