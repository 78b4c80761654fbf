import { printedFigure } from "../checks/printed-figure.js";
import type { PrintedValue, WhichOfSpan } from "../checks/matching-readings.js";
import { inPlace, InputError, quoted, type OnNotice } from "../errors.js";
import {
  cellAt,
  cellText,
  decimalMarkOf,
  foundCell,
  isBlank,
  isDate,
  isPercent,
  isShown,
  isUnreadable,
  type Cell,
  type CellPlace,
} from "../files/cell.js";
import {
  columnIndex,
  columnName,
  columnNamed,
  findHeader,
  findHeaderIfThere,
  type HeadedTable,
} from "../files/columns.js";
import { readMonth, yearCell } from "../files/read-month.js";
import { onlySheet, openSpreadsheet } from "../files/spreadsheet.js";
import { problems as fileProblems } from "../files/words.js";
import { asIs } from "../languages.js";
import type { PublishedRow } from "../ledger/published.js";
import type { DecimalMark } from "../numbers/read-number.js";
import { problems } from "./words.js";

const periodColumn = columnNamed(
  "period",
  "year",
  "month",
  "date",
  "период",
  "год",
  "месяц",
  "кезең",
  "жыл",
  "ай",
);
const valueColumn = columnNamed("value", "printed", "значение", "опубликовано", "мән", "мәні", "жарияланған");
const whichColumn = columnNamed("which", "какое", "қайсысы");

/** How a printed column is read from a file. */
export interface ColumnOptions {
  /** Sheet of a workbook that has several with anything in them. */
  sheet?: string;
  /** What the column itself proves when not given. */
  decimalMark?: DecimalMark;
  /** Told of what is unusual in the file and read all the same. */
  onNotice?: OnNotice;
}

/**
 * Reads a printed column from a file: a column of years or months, or of spans of years as "2015-2019", and one of
 * the values with their digits as printed; of a span, where a column `which` is there, whether the value is its
 * lowest, its highest or any.
 *
 * @param file CSV or workbook; in a table of two columns the second may have any name
 * @throws InputError naming file, row and column for what is no period or no number, or could be two
 * @example
 * const [first] = await readPrintedColumn(datasetPath("official/exchange-rate.csv"));
 * first; // => { period: "2000-01", printed: "139.02381", decimalMark: "point" }
 */
export async function readPrintedColumn(
  file: string,
  { sheet, decimalMark: said, onNotice }: ColumnOptions = {},
): Promise<PrintedValue[]> {
  const table = headedColumn(await openSpreadsheet(file, onNotice), sheet);
  const { place } = table.sheet;
  const [periods, whiches] = [periodColumn, whichColumn].map((wanted) => columnIndex(table, wanted));
  const named = columnIndex(table, valueColumn);
  const values = named >= 0 ? named : 1 - periods!;
  const cells = table.rows.map((row) => ({ cell: cellAt(row, values), row: row.number }));
  const column = columnName(table, values);
  const decimalMark = said ?? decimalMarkOf(cells, { ...place, column });
  const places = decimalsOfNumbers(cells.map(({ cell }) => cell));
  if (places !== undefined) onNotice?.({ ...place, column, found: problems.digitsOfNumbers(places) });
  const read = table.rows.flatMap((row): PrintedValue[] => {
    const at = { ...place, row: row.number };
    const [periodCell, valueCell] = [cellAt(row, periods!), cellAt(row, values)];
    if (isBlank(valueCell)) return [];
    const period = periodOf(periodCell);
    if (period === undefined) {
      const found = foundCell(periodCell);
      const expected = problems.periodWanted;
      throw new InputError({ ...at, column: columnName(table, periods!), found, expected });
    }
    const which =
      whiches! < 0 ? undefined : whichOf(cellText(cellAt(row, whiches!)), { ...at, column: "which" });
    const printed = digitsOf(valueCell, places ?? 0, { ...at, column });
    readable(printed, decimalMark, { ...at, column });
    return [{ ...period, ...(which && period.to !== undefined && { which }), printed, decimalMark }];
  });
  if (read.length > 0) return read;
  throw new InputError({ ...place, column, found: problems.noValues, expected: problems.valueWanted });
}

/** The table with the columns named, or one of two columns of which one is of periods. */
function headedColumn(
  book: Awaited<ReturnType<typeof openSpreadsheet>>,
  sheet: string | undefined,
): HeadedTable {
  const only = onlySheet(book, sheet);
  const named = findHeaderIfThere(only, [periodColumn, valueColumn]);
  if (named !== undefined) return named;
  const byPeriod = findHeaderIfThere(only, [periodColumn]);
  const isPair = byPeriod?.names.length === 2 && byPeriod.names.every((name) => name !== "");
  return isPair ? byPeriod : findHeader(only, [periodColumn, valueColumn]);
}

/** Decimals of the longest number among cells that a workbook stores as numbers, without the digits shown. */
function decimalsOfNumbers(cells: readonly Cell[]): number | undefined {
  const numbers = cells.filter((cell) => typeof cell === "number");
  if (numbers.length === 0) return undefined;
  return Math.max(...numbers.map((number) => /\.(\d+)$/.exec(String(number))?.[1]?.length ?? 0));
}

function digitsOf(cell: Cell, places: number, place: CellPlace): string {
  if (isUnreadable(cell))
    throw new InputError({ ...place, found: cell.unreadable, expected: problems.valueWanted });
  if (isDate(cell)) {
    throw new InputError({ ...place, found: foundCell(cell), expected: problems.valueWanted });
  }
  if (isPercent(cell)) return String(cell.percent);
  if (isShown(cell)) return cell.shown;
  return typeof cell === "number" ? cell.toFixed(places) : cell.trim();
}

/** Refuses a text that is not one number, with what settles it where it could be two. */
function readable(printed: string, decimalMark: DecimalMark | undefined, place: Partial<CellPlace>): void {
  try {
    printedFigure(printed, decimalMark);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { advice, ...problem } = error.problem;
    throw new InputError({ ...place, ...problem, ...(advice && { advice: problems.sayMark }) });
  }
}

type PeriodOfValue = Pick<PrintedValue, "period" | "to">;

/** The year, the month or the span of years that a cell names. */
export function periodOf(cell: Cell): PeriodOfValue | undefined {
  const span = isUnreadable(cell) ? null : /^(\d{4})\s*[-\u2013\u2014]\s*(\d{4})$/.exec(cellText(cell));
  if (span) return { period: span[1]!, to: span[2]! };
  const year = yearCell(cell);
  if (year !== undefined) return { period: String(year) };
  const month = readMonth(cell);
  return month === undefined ? undefined : { period: month };
}

const whichWords: Readonly<Record<string, WhichOfSpan>> = {
  lowest: "lowest",
  low: "lowest",
  min: "lowest",
  highest: "highest",
  high: "highest",
  max: "highest",
  any: "any",
};

function whichOf(text: string, place?: Partial<CellPlace>): WhichOfSpan | undefined {
  if (text === "") return undefined;
  const plain = text.toLowerCase();
  if (Object.hasOwn(whichWords, plain)) return whichWords[plain]!;
  throw new InputError({ ...place, found: fileProblems.found(text), expected: problems.whichWanted });
}

/**
 * Reads values as they are typed behind a command: "2015=78,0", "2015-01=103.5", "2015-2019:lowest=102,4".
 *
 * @param decimalMark needed where a value could be read two ways, as "1,234"
 * @throws InputError naming the argument that is not of this form
 * @example
 * columnOfArguments(["2015=78,0"]); // => [{ period: "2015", printed: "78,0", decimalMark: "comma" }]
 */
export function columnOfArguments(args: readonly string[], decimalMark?: DecimalMark): PrintedValue[] {
  const parts = args.map((argument) => {
    const [, periodText = "", which = "", printed = ""] =
      /^([^=:]*)(?::([^=]*))?=(.*)$/s.exec(argument) ?? [];
    const period = periodOf(periodText);
    if (period === undefined || printed.trim() === "") {
      throw new InputError({ found: asIs(quoted(argument)), expected: problems.argumentWanted });
    }
    const of = inPlace({ file: argument }, () => whichOf(which));
    if (of !== undefined && period.to === undefined) {
      throw new InputError({ found: asIs(quoted(argument)), expected: problems.spanForWhich });
    }
    return { argument, value: { ...period, ...(of && { which: of }), printed: printed.trim() } };
  });
  const cells = parts.map(({ value }, index) => ({ cell: value.printed, row: index + 1 }));
  const mark = decimalMark ?? decimalMarkOf(cells, { file: args.join(" "), column: "" });
  return parts.map(({ argument, value }) => {
    readable(value.printed, mark, { file: argument });
    return { ...value, decimalMark: mark };
  });
}

/**
 * The printed figures of a ledger whose ids fit a pattern, each at the period that its id ends in: "2015",
 * "2015_01" for a month, "2015_2019" for some year of a span, "low_2015_2019" and "high_2015_2019" for its ends.
 *
 * @param pattern an id in which * stands for any text, or the beginning of ids
 * @param onNotice told of ids that fit and name no period, which are left out
 * @throws InputError where none fits or none has a period
 * @example
 * const [lowest] = columnOfLedger(publishedRows("mining"), "figure1.metallurgy.low_*");
 * lowest.period; // => "2015"
 * lowest.to; // => "2019"
 * lowest.which; // => "lowest"
 */
export function columnOfLedger(
  rows: readonly PublishedRow[],
  pattern: string,
  onNotice?: OnNotice,
): PrintedValue[] {
  const escaped = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const fitting = new RegExp(`^${escaped.join(".*")}${pattern.includes("*") ? "$" : ""}`);
  const figures = rows.filter(({ kind, id }) => kind === "figure" && fitting.test(id));
  if (figures.length === 0) {
    throw new InputError({ found: problems.noIds(quoted(pattern)), advice: problems.listIds });
  }
  const read = figures.map((row) => ({ row, period: periodOfId(row.id) }));
  const without = read.filter(({ period }) => period === undefined).map(({ row }) => row.id);
  const values = read.flatMap(({ row, period }) =>
    period === undefined
      ? []
      : [{ ...period, printed: row.printed, decimalMark: markOf(row.printed, row.figure!.value) }],
  );
  if (values.length === 0) {
    throw new InputError({ found: problems.idsWithoutPeriod(without), expected: problems.idWanted });
  }
  if (without.length > 0) onNotice?.({ found: problems.idsLeftOut(without) });
  return values;
}

/** What the last part of an id says of the period. */
function periodOfId(id: string): (PeriodOfValue & Pick<PrintedValue, "which">) | undefined {
  const last = id.split(".").at(-1)!;
  const span = /^(?:([a-z]+)_)?(\d{4})_(\d{4})$/.exec(last);
  if (span) {
    const word = span[1] ?? "any";
    if (!Object.hasOwn(whichWords, word)) return undefined;
    return { period: span[2]!, to: span[3]!, which: whichWords[word]! };
  }
  return /^\d{4}(_\d{2})?$/.test(last) ? { period: last.replace("_", "-") } : undefined;
}

/** The decimal mark under which a printed string is the number that the ledger took it for. */
function markOf(printed: string, value: number): DecimalMark {
  const gives = (mark: DecimalMark) => {
    try {
      return printedFigure(printed, mark).value === value;
    } catch {
      return false;
    }
  };
  return gives("point") ? "point" : "comma";
}
