import { isUtf8 } from "node:buffer";
import { CsvError, parse } from "csv-parse/sync";
import { InputError } from "../errors.js";
import { asIs, type Text } from "../languages.js";
import { CellBudget, cellLimit } from "./limits.js";
import { regularRecords, type DelimitedRow } from "./regular-records.js";
import { problems } from "./words.js";

export type Delimiter = "," | ";" | "\t";

/**
 * The text of a file: UTF-8 with or without a byte order mark, UTF-16 with one ("Unicode text" of a
 * spreadsheet program), else the Windows code page 1251 in which Russian versions of these save CSV.
 *
 * @throws InputError when the bytes are no text
 */
export function decodeText(bytes: Buffer, file: string): string {
  if (bytes.length >= 2 && (bytes.readUInt16BE(0) === 0xfffe || bytes.readUInt16BE(0) === 0xfeff)) {
    return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  }
  if (bytes.subarray(0, 65536).includes(0)) {
    throw new InputError({
      file,
      found: problems.neitherWorkbookNorText,
      expected: problems.tableFormats,
    });
  }
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** UTF-8 where the bytes are well-formed UTF-8, else the Windows code page 1251. */
export function encodingOf(bytes: Buffer): "utf-8" | "windows-1251" {
  return isUtf8(bytes) ? "utf-8" : "windows-1251";
}

/**
 * Splits delimited text into rows of text cells, trimmed, each with the line on which it begins; blank lines
 * are left out. Cells in quotation marks may hold delimiters and line breaks. Lines may end in CRLF, LF or CR, and
 * in each of them in one file.
 *
 * @param firstLine number of the line on which the text begins in its file
 * @param mostCells cells that the text may have
 * @throws InputError naming the row in which quotation marks do not pair, and for more cells or a longer row than
 *   memory holds
 */
export function parseDelimited(
  text: string,
  file: string,
  delimiter: Delimiter = detectDelimiter(text),
  firstLine = 1,
  mostCells = cellLimit,
): DelimitedRow[] {
  const regular = regularRecords(text, delimiter, firstLine, { mostCells, longestRow: rowLimit });
  if (regular !== undefined) return regular;
  refuseEndless(text, file, delimiter, firstLine, mostCells);
  return parsedRecords(text, file, delimiter, firstLine);
}

/** The rows by the parser that knows every irregularity, and what is wrong with it. */
export function parsedRecords(
  text: string,
  file: string,
  delimiter: Delimiter,
  firstLine: number,
): DelimitedRow[] {
  const rows: DelimitedRow[] = [];
  const before = firstLine - 1;
  // The parser counts up to the line on which a record ends, and a CRLF inside a cell twice.
  let countedTwice = 0;
  let lastLine = 0;
  try {
    parse(text, {
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (cells: string[], { lines }) => {
        countedTwice += occurrences(cells, /\r\n/g);
        lastLine = lines - countedTwice;
        rows.push({ number: before + lastLine - occurrences(cells, lineBreaks), cells });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = before + nextFilledLine(text, lastLine);
    throw new InputError({ file, row, found: problems.notWellFormed(reasonOf(error)) });
  }
  return rows;
}

/** Refuses text of which the parser would make more cells, or a longer row, than memory holds. */
function refuseEndless(
  text: string,
  file: string,
  delimiter: Delimiter,
  firstLine: number,
  mostCells: number,
): void {
  const budget = new CellBudget(file, "text", mostCells);
  const mark = delimiter.charCodeAt(0);
  let inQuotes = false;
  let start = 0;
  let line = firstLine;
  let row = firstLine;
  let cells = 1;
  for (let at = 0; at <= text.length; at++) {
    let code = at < text.length ? text.charCodeAt(at) : lineFeed;
    if (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed) code = lineFeed;
    if (code === quote) inQuotes = !inQuotes;
    else if (code === mark && !inQuotes) cells++;
    if (code !== lineFeed) continue;
    line++;
    if (at - start > rowLimit) {
      throw new InputError({ file, row, found: problems.rowTooLong(rowLimit / 1024) });
    }
    if (inQuotes) continue;
    budget.spend(cells);
    cells = 1;
    start = at + 1;
    row = line;
  }
}

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** Characters of a row; a longer one has a quotation mark that is not closed. */
const rowLimit = 1 << 20;

const lineBreaks = /\r\n|\n|\r/g;

function occurrences(cells: readonly string[], pattern: RegExp): number {
  return cells.reduce((count, cell) => count + (cell.match(pattern)?.length ?? 0), 0);
}

/** The first line, counted from 1, below a line that holds anything: where the next record begins. */
function nextFilledLine(text: string, line: number): number {
  const below = text.split(lineBreaks).slice(line);
  return (
    line +
    1 +
    Math.max(
      0,
      below.findIndex((content) => content.trim() !== ""),
    )
  );
}

function reasonOf(error: CsvError): Text {
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return problems.quoteNotClosed;
    case "CSV_INVALID_CLOSING_QUOTE":
    case "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE":
      return problems.textAfterQuote;
    case "INVALID_OPENING_QUOTE":
      return problems.quoteInsideCell;
    default:
      return asIs(error.code);
  }
}

/**
 * The delimiter that cuts the most of the first 50 lines into the same number of cells. Where two do
 * equally well, a tab or a semicolon wins over a comma, which may be a decimal comma.
 */
export function detectDelimiter(text: string): Delimiter {
  const lines = firstLines(text, 50);
  let best: { delimiter: Delimiter; regular: number } = { delimiter: ",", regular: 0 };
  for (const delimiter of ["\t", ";", ","] as const) {
    const lineCounts = new Map<number, number>();
    for (const line of lines) {
      const cuts = line.split(delimiter).length - 1;
      if (cuts > 0) lineCounts.set(cuts, (lineCounts.get(cuts) ?? 0) + 1);
    }
    const regular = Math.max(0, ...lineCounts.values());
    if (regular > best.regular) best = { delimiter, regular };
  }
  return best.delimiter;
}

/** The first lines without what stands in quotation marks, where delimiters do not count. */
function firstLines(text: string, count: number): string[] {
  return text
    .slice(0, 100_000)
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n|\n|\r/, count)
    .filter((line) => line.trim() !== "");
}
