import { printedFigure } from "../checks/printed-figure.js";
import type { PublishedSeries } from "../checks/matching-readings.js";
import { InputError, type OnNotice } from "../errors.js";
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
  headedAt,
  type HeadedTable,
} from "../files/columns.js";
import { yearCell } from "../files/read-month.js";
import { onlySheet, openSpreadsheet } from "../files/spreadsheet.js";
import { problems as fileProblems } from "../files/words.js";
import type { DecimalMark } from "../numbers/read-number.js";
import { periodOf } from "./column.js";
import { problems } from "./words.js";

const seriesColumn = columnNamed("series", "ряд", "қатар");
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
const valueColumn = columnNamed("value", "значение", "мән", "мәні");
const unitColumn = columnNamed("unit", "единица", "единица измерения", "бірлік", "өлшем бірлігі");

/** A value with the series and period that it belongs to, and where it stands. */
interface Placed {
  series: string;
  unit: string;
  period: string;
  cell: Cell;
  place: CellPlace;
  decimalMark: DecimalMark;
}

/**
 * Reads series from a table in one of three forms: long (columns series, period, value and perhaps unit, as in
 * datasets/official); wide with a column of years or months and a column a series; or wide with a row a series,
 * its name first, and years or months in the header. Empty cells are left out.
 *
 * @param file CSV or workbook
 * @param sheet of a workbook that has several with anything in them
 * @throws InputError naming file, row and column for a period or number that is none, and for a period that a
 *   series has twice
 * @example
 * const [total] = await readSeriesFile(datasetPath("official/industrial-production.csv"));
 * total.id; // => "07"
 * total.figures[0]; // => { period: "2015", printed: "97.6" }
 */
export async function readSeriesFile(
  file: string,
  sheet?: string,
  onNotice?: OnNotice,
): Promise<PublishedSeries[]> {
  const only = onlySheet(await openSpreadsheet(file, onNotice), sheet);
  const long = findHeaderIfThere(only, [seriesColumn, periodColumn, valueColumn]);
  const inColumns = long ? undefined : findHeaderIfThere(only, [periodColumn]);
  const headed = only.rows.findIndex(({ cells }) => cells.slice(1).filter(isPeriodCell).length >= 2);
  if (long) return collected(longValues(long));
  if (inColumns) return collected(columnValues(inColumns));
  if (headed >= 0) return collected(rowValues(headedAt(only, headed)));
  return collected(longValues(findHeader(only, [seriesColumn, periodColumn, valueColumn])));
}

function isPeriodCell(cell: Cell): boolean {
  return yearCell(cell) !== undefined || (typeof cell === "string" && /^\d{4}-\d{2}$/.test(cell.trim()));
}

function longValues(table: HeadedTable): Placed[] {
  const [names, periods, values, units] = [seriesColumn, periodColumn, valueColumn, unitColumn].map(
    (wanted) => columnIndex(table, wanted),
  ) as [number, number, number, number];
  const decimalMark = markOfColumn(table, values);
  return table.rows.map((row) => ({
    series: required(cellAt(row, names), {
      ...table.sheet.place,
      row: row.number,
      column: table.names[names]!,
    }),
    unit: units < 0 ? "" : cellText(cellAt(row, units)),
    period: periodIn(table, row, periods),
    cell: cellAt(row, values),
    place: { ...table.sheet.place, row: row.number, column: table.names[values]! },
    decimalMark,
  }));
}

function columnValues(table: HeadedTable): Placed[] {
  const periods = columnIndex(table, periodColumn);
  return table.names.flatMap((name, index) => {
    if (name === "" || index === periods) return [];
    const decimalMark = markOfColumn(table, index);
    return table.rows.map((row) => ({
      series: name,
      unit: "",
      period: periodIn(table, row, periods),
      cell: cellAt(row, index),
      place: { ...table.sheet.place, row: row.number, column: name },
      decimalMark,
    }));
  });
}

function rowValues(table: HeadedTable): Placed[] {
  const columns = table.header.cells.flatMap((cell, index) => (isPeriodCell(cell) ? [index] : []));
  const cells = table.rows.flatMap((row) =>
    columns.map((index) => ({ cell: cellAt(row, index), row: row.number })),
  );
  const decimalMark = decimalMarkOf(cells, { ...table.sheet.place, column: columnName(table, columns[0]!) });
  return table.rows.flatMap((row) => {
    const place = { ...table.sheet.place, row: row.number };
    const series = required(cellAt(row, 0), { ...place, column: columnName(table, 0) });
    return columns.map((index) => ({
      series,
      unit: "",
      period: periodOf(table.header.cells[index]!)!.period,
      cell: cellAt(row, index),
      place: { ...place, column: columnName(table, index) },
      decimalMark,
    }));
  });
}

function markOfColumn(table: HeadedTable, index: number): DecimalMark {
  const cells = table.rows.map((row) => ({ cell: cellAt(row, index), row: row.number }));
  return decimalMarkOf(cells, { ...table.sheet.place, column: columnName(table, index) });
}

function periodIn(table: HeadedTable, row: HeadedTable["rows"][number], index: number): string {
  const cell = cellAt(row, index);
  const period = periodOf(cell);
  if (period !== undefined && period.to === undefined) return period.period;
  const place = { ...table.sheet.place, row: row.number, column: columnName(table, index) };
  throw new InputError({ ...place, found: foundCell(cell), expected: problems.yearOrMonth });
}

function required(cell: Cell, place: CellPlace): string {
  if (!isBlank(cell)) return cellText(cell);
  throw new InputError({ ...place, found: foundCell(cell), expected: problems.nameOfSeries });
}

/** The values by series, with a decimal point. */
function collected(placed: readonly Placed[]): PublishedSeries[] {
  const series = new Map<
    string,
    { id: string; unit: string; figures: { period: string; printed: string }[] }
  >();
  const seen = new Map<string, number>();
  for (const { series: id, unit, period, cell, place, decimalMark } of placed) {
    if (isBlank(cell)) continue;
    const before = seen.get(`${period} ${id}`);
    if (before !== undefined) {
      throw new InputError({
        ...place,
        found: problems.valueTwice(id, period, before),
        expected: fileProblems.one,
      });
    }
    seen.set(`${period} ${id}`, place.row);
    const one = series.get(id) ?? { id, unit, figures: [] };
    if (one.unit !== unit) {
      throw new InputError({
        ...place,
        column: "unit",
        found: problems.twoUnits(id, unit, one.unit),
        expected: fileProblems.one,
      });
    }
    one.figures.push({ period, printed: withPoint(cell, decimalMark, place) });
    series.set(id, one);
  }
  const [first] = placed;
  if (series.size > 0) return [...series.values()];
  throw new InputError({
    ...(first && { file: first.place.file }),
    found: problems.noValues,
    expected: problems.seriesWanted,
  });
}

function withPoint(cell: Cell, decimalMark: DecimalMark, place: CellPlace): string {
  if (isUnreadable(cell))
    throw new InputError({ ...place, found: cell.unreadable, expected: fileProblems.number });
  if (isDate(cell)) throw new InputError({ ...place, found: foundCell(cell), expected: fileProblems.number });
  if (typeof cell === "number") return plain(cell);
  if (isPercent(cell)) return plain(cell.percent);
  if (isShown(cell)) return cell.shown;
  try {
    const { value, places } = printedFigure(cell.trim(), decimalMark);
    return value.toFixed(places);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { advice, ...problem } = error.problem;
    throw new InputError({ ...place, ...problem, ...(advice && { advice: problems.sayMarkInFile }) });
  }
}

/** Digits of a stored number, never with an exponent. */
function plain(value: number): string {
  return /e/.test(String(value)) ? value.toFixed(20).replace(/\.?0+$/, "") : String(value);
}
