import { TextDecoder } from "node:util";
import { InputError } from "../errors.js";
import { cellText } from "./cell.js";
import { detectDelimiter, encodingOf, parseDelimited } from "./delimited-text.js";
import { lineFeed, quote } from "./digit-reader.js";
import { listed, problems } from "./words.js";

/** Rows among which the header is looked for. */
const headerWithin = 100;

/** How a text table is written, and where in it the columns stand that are asked for. */
export interface CsvHeader {
  delimiter: number;
  /** Of a file in Windows-1251; undefined in UTF-8, which Buffer decodes faster. */
  decoder: TextDecoder | undefined;
  /** Names in the header. */
  names: readonly string[];
  /** For each column of the file the place among the columns asked for, or -1. */
  places: Int32Array<ArrayBuffer>;
  /** Where the rows below it begin: the byte, and the line from 1. */
  end: number;
  line: number;
}

/**
 * Finds the columns asked for in the first row that names them all, so that titles above a header do no harm.
 *
 * @param bytes the beginning of a file
 * @param filled how many of them count
 * @throws InputError for bytes that are no text, and for a column that is missing or there twice
 */
export function findColumns(
  bytes: Buffer,
  filled: number,
  file: string,
  columns: readonly string[],
): CsvHeader {
  if (bytes.subarray(0, Math.min(filled, 65536)).includes(0)) {
    throw new InputError({ file, found: problems.notPlainText, expected: problems.utf8 });
  }
  const beginning = bytes.subarray(0, bytes.lastIndexOf(lineFeed, filled - 1) + 1);
  const decoder = encodingOf(beginning) === "windows-1251" ? new TextDecoder("windows-1251") : undefined;
  const textOf = (from: number, to: number) =>
    decoder?.decode(bytes.subarray(from, to)) ?? bytes.toString("utf8", from, to);
  let at = bytes.subarray(0, 3).toString("hex") === "efbbbf" ? 3 : 0;
  const delimiter = detectDelimiter(textOf(at, filled));
  const wanted = columns.map(cellText);
  let closest: { names: string[]; line: number; hits: number } | undefined;
  let nextLine = 1;
  for (let record = 0; record < headerWithin && at < filled; record++) {
    let end = at;
    for (let inQuotes = false; end < filled && (inQuotes || bytes[end] !== lineFeed); end++) {
      if (bytes[end] === quote) inQuotes = !inQuotes;
    }
    const text = textOf(at, end);
    at = end + 1;
    const line = nextLine;
    nextLine += text.split("\n").length;
    const names = parseDelimited(text, file, delimiter, line)[0]?.cells.map(cellText);
    if (names === undefined) continue;
    const hits = wanted.filter((name) => names.includes(name)).length;
    if (closest === undefined || hits > closest.hits) closest = { names, line, hits };
    if (hits === wanted.length) break;
  }
  if (closest === undefined) {
    throw new InputError({ file, found: problems.empty, expected: problems.headerAndRow });
  }
  for (const name of wanted) requireColumn(name, closest, file, columns);
  const { names } = closest;
  const places = Int32Array.from(names, (name) => wanted.indexOf(name));
  return { delimiter: delimiter.charCodeAt(0), decoder, names, places, end: at, line: nextLine };
}

function requireColumn(
  column: string,
  { names, line }: { names: string[]; line: number },
  file: string,
  columns: readonly string[],
): void {
  const count = names.filter((name) => name === column).length;
  if (count === 1) return;
  throw new InputError({
    file,
    row: line,
    found:
      count > 1
        ? problems.columnsNamed(count, column)
        : problems.noColumn([column], listed(names.slice(0, 20))),
    expected: count > 1 ? problems.one : problems.theColumns(columns),
  });
}
