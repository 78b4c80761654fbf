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
 * lines left out.
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
  // Before anything is kept: as many cells as there may be at the most.
  if (mayHold(text, mark) > mostCells) return undefined;
  const rows: DelimitedRow[] = [];
  let line = firstLine;
  let at = 0;
  while (at < text.length) {
    const start = at;
    const number = line;
    const cells: string[] = [];
    let ended = false;
    let isBlank = true;
    while (!ended) {
      const cell = readCell(text, at, mark);
      if (cell === undefined) return undefined;
      cells.push(cell.text);
      isBlank &&= !cell.isQuoted && cell.text === "";
      line += cell.lines;
      at = cell.end;
      const code = at < text.length ? text.charCodeAt(at) : lineFeed;
      at += code === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1;
      ended = code !== mark;
    }
    line += 1;
    if (at - start > longestRow) return undefined;
    if (!isBlank || cells.length > 1) rows.push({ number, cells });
  }
  return rows;
}

function mayHold(text: string, mark: number): number {
  let count = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const ends = code === carriageReturn || (code === lineFeed && text.charCodeAt(at - 1) !== carriageReturn);
    if (code === mark || ends) count++;
  }
  return count;
}

interface ReadCell {
  text: string;
  isQuoted: boolean;
  /** Where the mark or the line end behind it stands. */
  end: number;
  /** Line breaks inside it. */
  lines: number;
}

function readCell(text: string, from: number, mark: number): ReadCell | undefined {
  let end = from;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === mark || code === lineFeed || code === carriageReturn) break;
    if (code === quote) return text.slice(from, end).trim() === "" ? quotedCell(text, end, mark) : undefined;
  }
  return { text: text.slice(from, end).trim(), isQuoted: false, end, lines: 0 };
}

/** A cell from its opening quotation mark on; undefined where anything but its end follows the closing one. */
function quotedCell(text: string, opening: number, mark: number): ReadCell | undefined {
  let closing = text.indexOf('"', opening + 1);
  let isDoubled = false;
  while (closing >= 0 && text.charCodeAt(closing + 1) === quote) {
    isDoubled = true;
    closing = text.indexOf('"', closing + 2);
  }
  if (closing < 0) return undefined;
  const end = closing + 1;
  const code = end < text.length ? text.charCodeAt(end) : lineFeed;
  if (code !== mark && code !== lineFeed && code !== carriageReturn) return undefined;
  const inside = text.slice(opening + 1, closing);
  const lines = /[\r\n]/.test(inside) ? inside.match(/\r\n|\n|\r/g)!.length : 0;
  return { text: isDoubled ? inside.replaceAll('""', '"') : inside, isQuoted: true, end, lines };
}
