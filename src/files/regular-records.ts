import type { TableRow } from "./cell.js";

/** A row of a text table. */
export interface DelimitedRow extends TableRow {
  cells: readonly string[];
}

/** What a text may hold of cells, and a row of characters. */
export interface RecordLimits {
  mostCells: number;
  longestRow: number;
}

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/**
 * Splits delimited text of which each cell either has no quotation mark or stands wholly within two, as nearly every
 * file has it, several times as fast as the parser that knows what is wrong with the others. Cells are trimmed, blank
 * lines left out. A cell that repeats the one above it is the same string.
 *
 * @param firstLine number of the line on which the text begins in its file
 * @returns the rows, each with the line on which it begins; undefined where anything is irregular or beyond a limit
 */
export function regularRecords(
  text: string,
  delimiter: string,
  firstLine: number,
  { mostCells, longestRow }: RecordLimits,
): DelimitedRow[] | undefined {
  const mark = delimiter.charCodeAt(0);
  const rows: DelimitedRow[] = [];
  const size = text.length;
  let above: readonly string[] = [];
  let line = firstLine;
  let left = mostCells;
  let at = 0;
  while (at < size) {
    const start = at;
    const number = line;
    // With as much room as the row above has, and what repeats there.
    const cells = above.slice();
    let count = 0;
    let isBlank = true;
    let code = mark;
    while (code === mark) {
      const from = at;
      code = at < size ? text.charCodeAt(at) : lineFeed;
      while (code !== mark && code !== lineFeed && code !== carriageReturn && code !== quote)
        code = ++at < size ? text.charCodeAt(at) : lineFeed;
      let cell: string;
      if (code === quote) {
        const closing = text.slice(from, at).trim() === "" ? closingQuote(text, at) : -1;
        if (closing < 0) return undefined;
        cell = text.slice(at + 1, closing);
        line += lineBreaksIn(cell);
        cell = cell.replaceAll('""', '"');
        isBlank = false;
        at = closing + 1;
        code = at < size ? text.charCodeAt(at) : lineFeed;
        if (code !== mark && code !== lineFeed && code !== carriageReturn) return undefined;
      } else {
        cell = plainCell(text, from, at, above[count]);
        isBlank &&= cell === "";
      }
      cells[count++] = cell;
      at++;
    }
    if (code === carriageReturn && text.charCodeAt(at) === lineFeed) at++;
    line++;
    left -= count;
    if (left < 0 || at - start > longestRow) return undefined;
    if (isBlank && count === 1) continue;
    if (count < cells.length) cells.length = count;
    rows.push({ number, cells });
    above = cells;
  }
  return left > 0 || endsInCell(text) ? rows : undefined;
}

/** Whether nothing ends the last line: then no further row may be thought of behind it. */
function endsInCell(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return code !== lineFeed && code !== carriageReturn;
}

/** @param above the cell of the same column in the row above */
function plainCell(text: string, from: number, end: number, above: string | undefined): string {
  if (end === from) return "";
  if (mayBeSpace(text.charCodeAt(from)) || mayBeSpace(text.charCodeAt(end - 1)))
    return text.slice(from, end).trim();
  return above?.length === end - from && text.startsWith(above, from) ? above : text.slice(from, end);
}

/** False for the signs of ASCII and of Cyrillic, none of which is trimmed. */
function mayBeSpace(code: number): boolean {
  return code <= 32 || (code >= 127 && code < 0x400) || code >= 0x500;
}

/** Where a cell that begins with a quotation mark has its last one; -1 where it has none. */
function closingQuote(text: string, opening: number): number {
  let closing = text.indexOf('"', opening + 1);
  while (closing >= 0 && text.charCodeAt(closing + 1) === quote) closing = text.indexOf('"', closing + 2);
  return closing;
}

function lineBreaksIn(cell: string): number {
  if (!cell.includes("\n") && !cell.includes("\r")) return 0;
  return cell.match(/\r\n|\n|\r/g)!.length;
}
