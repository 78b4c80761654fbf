import { parse } from "csv-parse/sync";
import { z } from "zod";
import { InputError, quoted } from "../errors.js";
import { readNumber, type DecimalMark } from "../numbers/read-number.js";
import { readBytes } from "./read-bytes.js";
import { isYearMonth, type YearMonth } from "../months/year-month.js";

/** A row of a text table with the line it stands on, counted from 1, the header included. */
export interface TextRow {
  line: number;
  cells: Record<string, string>;
}

/** Reads a file as UTF-8 text; a file that is not there or cannot be read is the user's to mend. */
export function readText(file: string): string {
  return readBytes(file)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
}

/** Splits CSV text into rows by header name. Refuses an empty file, a missing column and ragged rows. */
export function parseCsv(text: string, file: string, columns: readonly string[] = []): TextRow[] {
  if (text.trim() === "") {
    throw new InputError({
      file,
      found: "the file is empty",
      expected: "a header line and at least one row",
    });
  }
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof records;
  } catch (error) {
    const found = (error as Error).message.split("\n")[0] ?? "not CSV";
    throw new InputError({ file, found: `not a well-formed CSV file: ${found}` });
  }
  const header = records[0]?.record ?? [];
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new InputError({ file, row: 1, found: `two columns are named ${quoted(twice)}`, expected: "one" });
  }
  for (const column of columns) {
    if (!header.includes(column)) {
      throw new InputError({
        file,
        row: 1,
        found: `no column ${quoted(column)}; there are ${header.map(quoted).join(", ")}`,
        expected: `the columns ${columns.join(", ")}`,
      });
    }
  }
  const rows = records.slice(1).map(({ record, info }) => {
    const line = info.lines;
    if (record.length !== header.length) {
      throw new InputError({
        file,
        row: line,
        found: `${record.length} cells`,
        expected: `${header.length} as in the header`,
        advice: "A comma inside a cell needs quotation marks around the cell",
      });
    }
    return { line, cells: Object.fromEntries(header.map((name, index) => [name, record[index] ?? ""])) };
  });
  if (rows.length === 0) {
    throw new InputError({ file, found: "a header and no rows", expected: "at least one row" });
  }
  return rows;
}

/** Checks and converts rows with a zod object schema whose keys are column names. */
export function checkRows<S extends z.ZodObject>(rows: TextRow[], schema: S, file: string): z.output<S>[] {
  return rows.map(({ line, cells }) => {
    const result = schema.safeParse(cells);
    if (result.success) return result.data;
    const issue = result.error.issues[0]!;
    const column = String(issue.path[0] ?? "");
    throw new InputError({
      file,
      row: line,
      column,
      found: `found ${quoted(cells[column] ?? "")}`,
      expected: issue.message,
    });
  });
}

/** Reads and checks a CSV file: the columns of the schema must be there, every cell must fit. */
export function readCsv<S extends z.ZodObject>(file: string, schema: S): z.output<S>[] {
  return checkRows(parseCsv(readText(file), file, Object.keys(schema.shape)), schema, file);
}

interface NumberCell {
  /** What is expected, for the message: "a positive price in tenge". */
  expected?: string;
  decimalMark?: DecimalMark;
  positive?: boolean;
  integer?: boolean;
}

/** Schema of a cell that holds one finite number. */
export function numberCell(options: NumberCell = {}) {
  return z.string().transform((text, context) => numberOrIssue(text, context, options));
}

/** Schema of a cell that may be empty, and then is null. */
export function optionalNumberCell(options: NumberCell = {}) {
  return z
    .string()
    .transform((text, context) => (text.trim() === "" ? null : numberOrIssue(text, context, options)));
}

function numberOrIssue(text: string, context: z.RefinementCtx, options: NumberCell): number {
  const { expected, decimalMark, positive, integer } = options;
  const reading = readNumber(text, decimalMark);
  const problem = !reading.ok
    ? reading.reason
    : positive && reading.value <= 0
      ? "it is not above zero"
      : integer && !Number.isInteger(reading.value)
        ? "it is not whole"
        : undefined;
  if (reading.ok && problem === undefined) return reading.value;
  const wanted = expected ?? `a ${positive ? "positive " : ""}${integer ? "whole " : ""}number`;
  context.addIssue({ code: "custom", message: `${wanted} (${problem})` });
  return z.NEVER;
}

/** Schema of a cell that holds a month, "2000-01". */
export const monthCell = z.string().transform((text, context): YearMonth => {
  if (isYearMonth(text)) return text;
  context.addIssue({ code: "custom", message: "a month written as 2000-01" });
  return z.NEVER;
});
