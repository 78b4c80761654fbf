import { InputError } from "../errors.js";
import { findColumns, type CsvHeader } from "./csv-header.js";
import { encodingOf } from "./delimited-text.js";
import { carriageReturn, comma, lineFeed } from "./digit-reader.js";
import { kindOf } from "./file-kind.js";
import { hasFootnoteMark } from "./footnote-marks.js";
import { PlainNumbers, type PlainColumn } from "./plain-numbers.js";

/** The beginning of a file in which its header is looked for. */
const beginningBytes = 1 << 20;

/**
 * Numeric columns of a text table in which nothing is odd, straight from its bytes and without an object for each
 * cell: values and messages are those of `numberColumn`, which reads all other tables.
 *
 * @param columns names in the header, without repetition
 * @returns the values of each column; undefined where anything is odd, or wrong
 */
export function plainColumns(
  bytes: Buffer,
  file: string,
  columns: readonly string[],
): Float64Array[] | undefined {
  if (bytes.length === 0 || kindOf(bytes) !== "text") return undefined;
  const text = withEndedLines(bytes);
  const header = headerOf(text, file, columns);
  if (header === undefined || header.end > text.length) return undefined;
  const blocks: Float64Array[][] = columns.map(() => []);
  const layout = {
    delimiter: header.delimiter,
    places: header.places,
    columns: columns.length,
    mayQuote: true,
  };
  const numbers = new PlainNumbers(layout, (block, count) =>
    block.forEach((values, j) => blocks[j]!.push(values.slice(0, count))),
  );
  if (!numbers.read(text, header.end, text.length) || numbers.rows === 0) return undefined;
  numbers.flush();
  if (!numbers.columns.every(isClear)) return undefined;
  return blocks.map((parts) => joined(parts, numbers.rows));
}

/** Whether a column can be read in one way alone. */
function isClear({ mark, proves, months }: PlainColumn): boolean {
  return !months.isDoubtful && (mark !== comma || proves);
}

/** A copy of the bytes with a line feed at the end of each line, the last one included, as the scanner makes it. */
function withEndedLines(bytes: Buffer): Buffer {
  const isEnded = bytes[bytes.length - 1] === lineFeed || bytes[bytes.length - 1] === carriageReturn;
  const text = Buffer.alloc(bytes.length + (isEnded ? 0 : 1), lineFeed);
  bytes.copy(text);
  for (let at = text.indexOf(carriageReturn); at >= 0; at = text.indexOf(carriageReturn, at + 1))
    if (text[at + 1] !== lineFeed) text[at] = lineFeed;
  return text;
}

/** The header; undefined where it has marks of footnotes or columns without a name, or is not there. */
function headerOf(text: Buffer, file: string, columns: readonly string[]): CsvHeader | undefined {
  const filled = Math.min(text.length, beginningBytes);
  let header: CsvHeader;
  try {
    header = findColumns(text, filled, file, columns);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
  const encoding = header.decoder === undefined ? "utf-8" : "windows-1251";
  if (encodingOf(text) !== encoding || header.names.includes("")) return undefined;
  const above = text.subarray(0, header.end);
  return hasFootnoteMark(header.decoder?.decode(above) ?? above.toString("utf8")) ? undefined : header;
}

/** Blocks of a column in one array. */
export function joined(blocks: readonly Float64Array[], rows: number): Float64Array {
  const values = new Float64Array(rows);
  let filled = 0;
  for (const block of blocks) {
    values.set(block, filled);
    filled += block.length;
  }
  return values;
}
