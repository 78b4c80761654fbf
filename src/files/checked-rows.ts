import { InputError } from "../errors.js";
import type { Text } from "../languages.js";
import { isYearMonth, type YearMonth } from "../months/year-month.js";
import { readNumber, type DecimalMark } from "../numbers/read-number.js";
import { raggedRow } from "./columns.js";
import { parseDelimited } from "./delimited-text.js";
import { ownCellLimit } from "./limits.js";
import { readText } from "./read-bytes.js";
import { listed, problems } from "./words.js";

/**
 * The strict reader of the package's own files and of ledgers: UTF-8, commas, columns by exact name, every cell
 * as its schema wants it. What users' tables are read with, which forgives more, is columns.ts.
 *
 * A table's schema is an object: the name of a column, and how its cells are read. The type of a row follows.
 *
 * @example
 * const schema = { city: textCell(), wage_tenge: numberCell({ positive: true }) };
 * const rows = parseCsv("city,wage_tenge\nAstana,504212\n", "wages.csv");
 * checkRows(rows, schema, "wages.csv"); // => [{ city: "Astana", wage_tenge: 504212 }]
 */
export type TableSchema = Readonly<Record<string, CellSchema<unknown>>>;

/** Reads a cell: the value that its text stands for, or what was expected instead. */
export type CellSchema<T> = (text: string) => { value: T } | { expected: Text };

/** A row as its schema reads it. */
export type RowOf<S extends TableSchema> = {
  [Column in keyof S]: S[Column] extends CellSchema<infer T> ? T : never;
};

/** A row of a text table with the line on which it begins, counted from 1, the header included. */
export interface TextRow {
  line: number;
  cells: Record<string, string>;
}

/**
 * Splits CSV text into rows by header name.
 *
 * @param columns that must be there; others may
 * @throws InputError for an empty file, a header alone, a missing or repeated column, and rows with more or
 *   fewer cells than the header
 */
export function parseCsv(text: string, file: string, columns: readonly string[] = []): TextRow[] {
  const [header, ...rows] = parseDelimited(text, file, ",", 1, ownCellLimit);
  if (header === undefined) {
    throw new InputError({ file, found: problems.empty, expected: problems.headerLineAndRow });
  }
  const names = header.cells;
  const place = { file, row: header.number };
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    const count = names.filter((name) => name === twice).length;
    throw new InputError({ ...place, found: problems.columnsNamed(count, twice), expected: problems.one });
  }
  const missing = columns.find((column) => !names.includes(column));
  if (missing !== undefined) {
    throw new InputError({
      ...place,
      found: problems.noColumn([missing], listed(names)),
      expected: problems.theColumns(columns),
    });
  }
  if (rows.length === 0) {
    throw new InputError({ file, found: problems.headerOnly, expected: problems.atLeastOneRow });
  }
  return rows.map((row) => {
    if (row.cells.length !== names.length) throw raggedRow(row, names.length, { file });
    return {
      line: row.number,
      cells: Object.fromEntries(names.map((name, index) => [name, row.cells[index]!])),
    };
  });
}

/** Reads the cells of rows by their schema. @throws InputError naming the first cell that does not fit */
export function checkRows<S extends TableSchema>(
  rows: readonly TextRow[],
  schema: S,
  file: string,
): RowOf<S>[] {
  return rows.map(({ line, cells }) => {
    const values = Object.entries(schema).map(([column, read]) => {
      const text = cells[column] ?? "";
      const result = read(text);
      if ("value" in result) return [column, result.value] as const;
      const { expected } = result;
      throw new InputError({ file, row: line, column, found: problems.found(text), expected });
    });
    return Object.fromEntries(values) as RowOf<S>;
  });
}

/** Reads and checks a CSV file: the columns of the schema must be there, every cell must fit. */
export function readCsv<S extends TableSchema>(file: string, schema: S): RowOf<S>[] {
  return checkRows(parseCsv(readText(file), file, Object.keys(schema)), schema, file);
}

/** A cell with any text; where something is expected of it, it may not be empty. */
export function textCell(expected?: Text): CellSchema<string> {
  return (text) => (text === "" && expected !== undefined ? { expected } : { value: text });
}

/** A cell with a text of a form. */
export function patternCell(pattern: RegExp, expected: Text): CellSchema<string> {
  return (text) => (pattern.test(text) ? { value: text } : { expected });
}

/** A cell with one of some words. */
export function wordCell<const Word extends string>(
  words: readonly Word[],
  expected: Text = problems.oneOf(words),
): CellSchema<Word> {
  return (text) => {
    const value = words.find((word) => word === text);
    return value === undefined ? { expected } : { value };
  };
}

/** A cell with a month, "2000-01". */
export const monthCell: CellSchema<YearMonth> = (text) =>
  isYearMonth(text) ? { value: text } : { expected: problems.monthWrittenAs("2000-01") };

interface WantedNumber {
  /** What is expected, for the message: "a positive price in tenge". */
  expected?: Text;
  decimalMark?: DecimalMark;
  positive?: boolean;
  integer?: boolean;
}

/** A cell with one finite number. */
export function numberCell(wanted: WantedNumber = {}): CellSchema<number> {
  const { decimalMark, positive = false, integer = false } = wanted;
  const numbers = positive
    ? [problems.positiveNumber, problems.positiveWholeNumber]
    : [problems.number, problems.wholeNumber];
  const expected = wanted.expected ?? numbers[integer ? 1 : 0]!;
  return (text) => {
    const reading = readNumber(text, decimalMark);
    if (!reading.ok) return { expected: problems.because(expected, reading.reason) };
    const { value } = reading;
    if (positive && value <= 0) return { expected: problems.because(expected, problems.notAboveZero) };
    if (integer && !Number.isInteger(value))
      return { expected: problems.because(expected, problems.notWhole) };
    return { value };
  };
}

/** A cell that may be empty, and then is null. */
export function optionalCell<T>(cell: CellSchema<T>): CellSchema<T | null> {
  return (text) => (text.trim() === "" ? { value: null } : cell(text));
}
