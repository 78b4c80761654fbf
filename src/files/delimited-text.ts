import { isUtf8 } from "node:buffer";
import { parse } from "csv-parse/sync";
import { InputError } from "../errors.js";
import type { TableRow } from "./cell.js";

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
      found: "the file is neither a workbook nor text",
      expected: "XLSX, XLS or CSV",
    });
  }
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** UTF-8 where the bytes are well-formed UTF-8, else the Windows code page 1251. */
export function encodingOf(bytes: Buffer): "utf-8" | "windows-1251" {
  return isUtf8(bytes) ? "utf-8" : "windows-1251";
}

/** Splits delimited text into rows of text cells, each with the line on which it begins. */
export function parseDelimited(
  text: string,
  file: string,
  delimiter: Delimiter = detectDelimiter(text),
): TableRow[] {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof records;
  } catch (error) {
    const found = (error as Error).message.split("\n")[0] ?? "not CSV";
    throw new InputError({ file, found: `not a well-formed CSV file: ${found}` });
  }
  return records.map(({ record, info }) => ({ number: firstLine(record, info.lines), cells: record }));
}

/** The parser counts up to the line on which a record ends; line breaks inside its cells are taken off. */
function firstLine(record: string[], lastLine: number): number {
  return record.reduce((line, cell) => line - (cell.match(/\n/g)?.length ?? 0), lastLine);
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
