import { InputError, quoted, type OnNotice } from "../../errors.js";
import {
  cellAt,
  cellNumber,
  cellText,
  decimalMarkOf,
  isBlank,
  isDate,
  isPercent,
  isShown,
  isUnreadable,
  tellPercent,
  type Cell,
  type Sheet,
  type TableRow,
} from "../../files/cell.js";
import { columnLetters } from "../../files/column-letters.js";
import { raggedRow, refuseRaggedRows } from "../../files/columns.js";
import { consecutiveMonths, type MonthValue } from "../../months/monthly-series.js";
import { monthNameCell, readMonth, yearCell } from "../../files/read-month.js";
import { onlySheet, openSpreadsheet, type Spreadsheet } from "../../files/spreadsheet.js";
import { plausibleChainIndex } from "./chain-index.js";
import { yearMonth, type YearMonth } from "../../months/year-month.js";
import { problems as fileProblems } from "../../files/words.js";
import { problems as monthProblems } from "../../months/words.js";
import type { Text } from "../../languages.js";
import type { OnOutlier } from "../../files/plausible.js";
import {
  headingsOfBlock,
  headingsOfColumn,
  namesPriceIndex,
  requirePreviousMonth,
  type Headings,
} from "./price-index-headings.js";
import { problems } from "./words.js";

/** What to take where a file holds more than one index. */
export interface PriceIndexChoice {
  /** Column of values, or title above a block of years by months. */
  column?: string;
  /** Sheet of a workbook. */
  sheet?: string;
}

/** The column of the template that `spectrum template food` writes, which holds the FAO index as well. */
const templateColumn = "food_price_index";

/** A value cell found in any of the layouts, with the month it belongs to. */
interface IndexCell {
  month: YearMonth;
  cell: Cell;
  row: number;
  /** Header above the cell. */
  column: string;
}

/** One series found in a sheet. */
interface FoundIndex {
  name: string;
  headings: Headings;
  cells: IndexCell[];
}

/**
 * Reads a monthly price index with the previous month = 100 from a table of the Bureau of National
 * Statistics or any like it: a column of periods beside columns of values, or years by months either way
 * round; months as numbers or by their English, Russian or Kazakh names; decimal comma or point; titles
 * above and notes below.
 *
 * @param choice column and sheet, where the file holds more than one index
 * @param onNotice told of what is unusual in the file and read all the same
 * @param onOutlier takes values that no month has had; without it they are refused
 * @returns months in the order of time without gaps; per cent of the previous month
 * @throws InputError when the file cannot be read, no months are found, several columns could be meant, a
 *   month is there twice or left out, a cell is not a positive number, or the numbers, or what
 *   stands above them, are not an index with the previous month = 100
 * @example
 * const months = await readPriceIndex(datasetPath("food/food-price-index.csv"));
 * months[0]; // => { month: "2000-01", value: 103.5 }
 */
export async function readPriceIndex(
  file: string,
  choice: PriceIndexChoice = {},
  onNotice?: OnNotice,
  onOutlier?: OnOutlier,
): Promise<MonthValue[]> {
  const book = await openSpreadsheet(file, onNotice);
  const { sheet, found } = chooseSheet(book, choice.sheet);
  const index = chooseIndex(found, sheet, choice.column);
  requirePreviousMonth(index, sheet);
  tellPercent(index.cells, { ...sheet.place, column: index.name }, onNotice);
  const decimalMark = decimalMarkOf(index.cells, { ...sheet.place, column: index.name });
  const filled = withoutMonthsToCome(index.cells);
  const rows = filled.map(({ month, cell, row, column }) => ({
    month,
    row,
    column,
    value: cellNumber(cell, { ...sheet.place, row, column }, { expected: problems.anIndex, decimalMark }),
  }));
  const series = consecutiveMonths(rows, sheet.place);
  plausibleChainIndex(series, sheet.place, { onNotice, onOutlier });
  if (choice.column === undefined && !namesPriceIndex(index.headings)) {
    onNotice?.({ ...sheet.place, found: problems.takenByPlace(quoted(index.name)) });
  }
  return series.map(({ month, value }) => ({ month, value }));
}

/** The sheet asked for, else the only one in which months are found. */
function chooseSheet(book: Spreadsheet, name: string | undefined): { sheet: Sheet; found: FoundIndex[] } {
  const sheets = name === undefined ? book.sheets : [onlySheet(book, name)];
  const fitting = sheets
    .map((sheet) => ({ sheet, found: findIndices(sheet) }))
    .filter(({ found }) => found.length > 0);
  if (fitting.length === 1) return fitting[0]!;
  if (fitting.length === 0) {
    throw new InputError({
      ...(sheets.length === 1 ? sheets[0]!.place : { file: book.file }),
      found: problems.noMonths(firstRow(sheets)),
      expected: problems.monthsAndValues,
    });
  }
  throw new InputError({
    file: book.file,
    found: problems.sheetsWithMonths(fitting.map(({ sheet }) => String(sheet.name))),
    expected: fileProblems.nameOfOne,
  });
}

function firstRow(sheets: readonly Sheet[]): string {
  const row = sheets.find(({ rows }) => rows.length > 0)?.rows[0];
  const cells = row?.cells.filter((cell) => !isBlank(cell)).map((cell) => quoted(cellText(cell))) ?? [];
  return cells.slice(0, 8).join(", ");
}

function chooseIndex(found: readonly FoundIndex[], sheet: Sheet, column: string | undefined): FoundIndex {
  const names = found.map(({ name }) => quoted(name)).join(", ");
  if (column === undefined) {
    const ownName = found.filter(({ name }) => name === templateColumn);
    if (found.length === 1 || ownName.length === 1) return ownName[0] ?? found[0]!;
    throw new InputError({
      ...sheet.place,
      found: problems.severalIndices(found.length, names),
      expected: fileProblems.nameOfOne,
    });
  }
  const fitting = found.filter(({ name }) => cellText(name).toLowerCase() === cellText(column).toLowerCase());
  if (fitting.length === 1) return fitting[0]!;
  throw new InputError({
    ...sheet.place,
    found: problems.noSuchIndex(fitting.length, quoted(column), names),
  });
}

/** Empty cells at the end are months not yet published. */
function withoutMonthsToCome(cells: readonly IndexCell[]): IndexCell[] {
  const sorted = [...cells].sort((a, b) => (a.month < b.month ? -1 : 1));
  return sorted.slice(0, sorted.findLastIndex(({ cell }) => !isMissing(cell)) + 1);
}

/** Empty, or one of the marks that statistical offices put for "no data yet". */
function isMissing(cell: Cell): boolean {
  return isBlank(cell) || (typeof cell === "string" && /^(-|–|—|…|\.{2,3}|x|х)$/i.test(cell.trim()));
}

function findIndices(sheet: Sheet): FoundIndex[] {
  const blocks = [...yearsInRows(sheet), ...yearsInColumns(sheet)];
  return blocks.length > 0 ? blocks : periodsInAColumn(sheet);
}

/** Blocks with the names of months across the top and a year at the head of each row. */
function yearsInRows(sheet: Sheet): FoundIndex[] {
  const headers = sheet.rows.flatMap((row, at) => {
    const months = row.cells.map(monthNameCell);
    const enough = months.filter((month) => month !== undefined).length >= 3;
    return enough && !repeated(months) ? [{ at, months }] : [];
  });
  return headers.flatMap(({ at, months }, block) => {
    const header = sheet.rows[at]!;
    const first = months.findIndex((month) => month !== undefined);
    const cells: IndexCell[] = [];
    for (const row of sheet.rows.slice(at + 1, headers[block + 1]?.at)) {
      const valueCells = months.flatMap((month, index) => (month === undefined ? [] : [{ month, index }]));
      const heads = row.cells.slice(0, first);
      const year = heads.map(yearCell).find((value) => value !== undefined);
      if (year === undefined) {
        if (valueCells.some(({ index }) => looksNumeric(cellAt(row, index)))) {
          throw unreadableHead(sheet, row, heads.map(cellText).join(" "), problems.yearWanted);
        }
        continue;
      }
      for (const { month, index } of valueCells) {
        const column = cellText(header.cells[index]!);
        cells.push({
          month: yearMonth(year * 12 + month - 1),
          cell: cellAt(row, index),
          row: row.number,
          column,
        });
      }
    }
    const headings = headingsOfBlock(sheet, at, first);
    return cells.length === 0 ? [] : [{ name: titleAbove(sheet, at), headings, cells }];
  });
}

/** Blocks with years across the top and the name of a month at the head of each row. */
function yearsInColumns(sheet: Sheet): FoundIndex[] {
  let behindBlock = 0;
  return sheet.rows.flatMap((header, at) => {
    if (at < behindBlock) return [];
    const labelled = sheet.rows[at + 1]?.cells.findIndex((cell) => monthNameCell(cell) !== undefined) ?? -1;
    if (labelled < 0) return [];
    const years = header.cells.flatMap((cell, index) => {
      const year = index > labelled ? yearCell(cell) : undefined;
      return year === undefined ? [] : [{ year, index }];
    });
    if (years.length === 0 || repeated(years.map(({ year }) => year))) return [];
    const cells: IndexCell[] = [];
    for (behindBlock = at + 1; behindBlock < sheet.rows.length; behindBlock++) {
      const row = sheet.rows[behindBlock]!;
      const month = monthNameCell(cellAt(row, labelled));
      if (month === undefined) {
        const wholeYears = cells.length >= 12 * years.length;
        if (wholeYears || !years.some(({ index }) => looksNumeric(cellAt(row, index)))) break;
        throw unreadableHead(sheet, row, cellText(cellAt(row, labelled)), problems.monthNameWanted);
      }
      // In text a row that is longer than its header has a decimal comma too many.
      if (sheet.name === undefined && filledWidth(row) > Math.max(filledWidth(header), labelled + 1)) {
        throw raggedRow(row, header.cells.length, sheet.place);
      }
      for (const { year, index } of years) {
        const column = cellText(header.cells[index]!);
        cells.push({
          month: yearMonth(year * 12 + month - 1),
          cell: cellAt(row, index),
          row: row.number,
          column,
        });
      }
    }
    return [{ name: titleAbove(sheet, at), headings: headingsOfBlock(sheet, at, labelled + 1), cells }];
  });
}

function filledWidth(row: TableRow): number {
  return row.cells.findLastIndex((cell) => !isBlank(cell)) + 1;
}

function unreadableHead(sheet: Sheet, row: TableRow, found: string, expected: Text): InputError {
  return new InputError({
    ...sheet.place,
    row: row.number,
    found: problems.besideNumbers(quoted(found.trim())),
    expected,
  });
}

function repeated(values: readonly (number | undefined)[]): boolean {
  const there = values.filter((value) => value !== undefined);
  return new Set(there).size < there.length;
}

/** The nearest text above a block, which says what index it holds. */
function titleAbove(sheet: Sheet, at: number): string {
  for (const row of sheet.rows.slice(0, at).reverse()) {
    const filled = row.cells.filter((cell) => !isBlank(cell));
    if (filled.some((cell) => typeof cell === "number" || isPercent(cell))) break;
    if (filled.length > 0) return cellText(filled[0]!);
  }
  return `the block below row ${sheet.rows[at]!.number}`;
}

/** A table with one row a month, and the columns that hold numbers beside it. */
function periodsInAColumn(sheet: Sheet): FoundIndex[] {
  const periods = findPeriods(sheet);
  if (!periods) return [];
  const { monthOf, first, periodColumns } = periods;
  const header = sheet.rows[first - 1];
  const body = sheet.rows.slice(first);
  if (header && sheet.name === undefined) refuseRaggedRows([...monthOf.keys()], header, sheet.place);
  const width = widthOf(sheet.rows);
  const names = Array.from({ length: width }, (_, index) => headerAbove(sheet, first, index));
  const candidates = names.flatMap((name, index) => {
    if (periodColumns.includes(index)) return [];
    const holdsNumbers = body.some((row) => monthOf.has(row) && looksNumeric(cellAt(row, index)));
    return holdsNumbers ? [{ name, index }] : [];
  });
  const lastMonth = body.findLastIndex((row) => monthOf.has(row));
  const lastValue = body.findLastIndex((row) =>
    candidates.some(({ index }) => looksNumeric(cellAt(row, index))),
  );
  for (const row of body.slice(0, Math.max(lastMonth, lastValue) + 1)) {
    if (monthOf.has(row) || candidates.every(({ index }) => isBlank(cellAt(row, index)))) continue;
    const column = periodColumns[0]!;
    throw new InputError({
      ...sheet.place,
      row: row.number,
      column: headerAbove(sheet, first, column),
      found: fileProblems.found(periodColumns.map((at) => cellText(cellAt(row, at))).join(" ")),
      expected: monthProblems.month,
    });
  }
  return candidates.map(({ name, index }): FoundIndex => ({
    name,
    headings: headingsOfColumn(sheet, first, index),
    cells: body.flatMap((row) => {
      const month = monthOf.get(row);
      return month ? [{ month, cell: cellAt(row, index), row: row.number, column: name }] : [];
    }),
  }));
}

interface Periods {
  monthOf: Map<TableRow, YearMonth>;
  /** Index of the first row that has a month. */
  first: number;
  periodColumns: number[];
}

/**
 * Which rows stand for which months: by a cell that names month and year; or by the name of a month with the
 * year in a column before it or in a row of its own above, where merged cells show it once for many.
 */
function findPeriods(sheet: Sheet): Periods | undefined {
  const column = mostFrequentColumn(sheet, (cell) => readMonth(cell) !== undefined);
  if (column !== undefined) {
    const monthOf = new Map<TableRow, YearMonth>();
    for (const row of sheet.rows) {
      const month = readMonth(cellAt(row, column));
      if (month) monthOf.set(row, month);
    }
    return { monthOf, first: sheet.rows.findIndex((row) => monthOf.has(row)), periodColumns: [column] };
  }
  const named = mostFrequentColumn(sheet, (cell) => monthNameCell(cell) !== undefined);
  if (named === undefined) return undefined;
  const monthOf = new Map<TableRow, YearMonth>();
  let year: number | undefined;
  let yearColumn = named;
  for (const row of sheet.rows) {
    const at = row.cells.slice(0, named + 1).findIndex((cell) => yearCell(cell) !== undefined);
    if (at >= 0) {
      year = yearCell(cellAt(row, at));
      yearColumn = at;
    }
    const month = monthNameCell(cellAt(row, named));
    if (month !== undefined && year !== undefined) monthOf.set(row, yearMonth(year * 12 + month - 1));
  }
  if (monthOf.size === 0) return undefined;
  return {
    monthOf,
    first: sheet.rows.findIndex((row) => monthOf.has(row)),
    periodColumns: [...new Set([yearColumn, named])],
  };
}

/** The column in which most cells answer, when at least half of its filled cells from the first on do. */
function mostFrequentColumn(sheet: Sheet, answers: (cell: Cell) => boolean): number | undefined {
  const width = widthOf(sheet.rows);
  let best: { column: number; count: number } | undefined;
  for (let column = 0; column < width; column++) {
    const cells = sheet.rows.map((row) => cellAt(row, column)).filter((cell) => !isBlank(cell));
    const from = cells.findIndex(answers);
    if (from < 0) continue;
    const count = cells.filter(answers).length;
    if (count * 2 >= cells.length - from && count > (best?.count ?? 0)) best = { column, count };
  }
  return best?.column;
}

/** The nearest filled text cell above the first month, else the letter of the column. */
function headerAbove(sheet: Sheet, first: number, column: number): string {
  const header = sheet.rows[first - 1];
  const text = header ? cellText(cellAt(header, column)) : "";
  return text || columnLetters(column);
}

function widthOf(rows: readonly TableRow[]): number {
  return rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);
}

function looksNumeric(cell: Cell): boolean {
  if (isUnreadable(cell) || isPercent(cell) || isShown(cell)) return true;
  return typeof cell === "number" || (!isDate(cell) && /\d/.test(cell));
}
