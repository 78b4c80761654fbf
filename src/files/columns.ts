import { InputError, quoted } from "../errors.js";
import type { Text } from "../languages.js";
import {
  cellAt,
  cellNumber,
  cellText,
  decimalMarkOf,
  isBlank,
  isBlankRow,
  listedCells,
  markShownByGroups,
  refuseTwoReadings,
  tellPercent,
  type Sheet,
  type TablePlace,
  type TableRow,
} from "./cell.js";
import { columnLetters } from "./column-letters.js";
import { nameWithoutMarks } from "./footnote-marks.js";
import { problems } from "./words.js";

/** A header row found in a sheet, and the rows below it that hold anything. */
export interface HeadedTable {
  sheet: Sheet;
  header: TableRow;
  /** Names in the header, trimmed; "" where a cell is empty. */
  names: readonly string[];
  rows: readonly TableRow[];
}

/** A column wanted by any of several names. */
export interface WantedColumn {
  /** The name that messages use. */
  name: string;
  matches: (header: string) => boolean;
}

/** A header as it is compared: letter case, underscores and hyphens aside, units in brackets dropped. */
export function plainHeader(text: string): string {
  return cellText(text)
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(/[\s_,.:-]+/g, " ")
    .trim();
}

/** A column known by any of these names. */
export function columnNamed(name: string, ...others: string[]): WantedColumn {
  const known = new Set([name, ...others].map(plainHeader));
  return { name, matches: (header) => known.has(plainHeader(nameWithoutMarks(header))) };
}

/**
 * The first row in which every wanted column is named, so that titles above a header do no harm.
 *
 * @throws InputError saying what was looked for and what is there, when a column is missing or there twice
 */
export function findHeader(sheet: Sheet, wanted: readonly WantedColumn[]): HeadedTable {
  const found = findHeaderIfThere(sheet, wanted);
  if (found) return found;
  const hits = (row: TableRow) =>
    wanted.filter((column) => row.cells.some((cell) => column.matches(cellText(cell))));
  const closest = sheet.rows.reduce<TableRow | undefined>(
    (best, row) => (best === undefined || hits(row).length > hits(best).length ? row : best),
    undefined,
  );
  if (!closest) {
    throw new InputError({ ...sheet.place, found: problems.empty, expected: problems.headerAndRows });
  }
  const missing = wanted.filter((column) => !hits(closest).includes(column));
  const there = closest.cells.filter((cell) => !isBlank(cell)).slice(0, 20);
  throw new InputError({
    ...sheet.place,
    row: closest.number,
    found: problems.noColumn(
      missing.map(({ name }) => name),
      listedCells(there),
    ),
    expected: problems.theColumns(wanted.map(({ name }) => name)),
  });
}

export function findHeaderIfThere(sheet: Sheet, wanted: readonly WantedColumn[]): HeadedTable | undefined {
  const index = sheet.rows.findIndex((row) =>
    wanted.every((column) => row.cells.some((cell) => column.matches(cellText(cell)))),
  );
  return index < 0 ? undefined : headedAt(sheet, index);
}

/** The table below the header that stands at an index of the sheet's rows. Refuses ragged text rows. */
export function headedAt(sheet: Sheet, index: number): HeadedTable {
  const header = sheet.rows[index]!;
  const names = header.cells.map(cellText);
  const rows = sheet.rows.slice(index + 1).filter((row) => !isBlankRow(row));
  if (sheet.name === undefined) refuseRaggedRows(rows, header, sheet.place);
  return { sheet, header, names, rows };
}

/**
 * In a text table a row that is shorter than its header has lost a delimiter, and one that reaches beyond the columns
 * in use has gained one: often an unquoted decimal comma. A column is in use that has a name, or a value in more
 * than half of the rows. Where every number may have been cut in two, nothing is read.
 *
 * @throws InputError naming the row
 */
export function refuseRaggedRows(rows: readonly TableRow[], header: TableRow, place: TablePlace): void {
  const width = header.cells.length;
  const isFilled = (row: TableRow, index: number) => !isBlank(cellAt(row, index));
  const isInUse = (index: number) =>
    isFilled(header, index) || 2 * rows.filter((row) => isFilled(row, index)).length > rows.length;
  const used = Array.from({ length: width }, (_, index) => index).findLastIndex(isInUse) + 1;
  for (const row of rows) {
    const filled = row.cells.findLastIndex((cell) => !isBlank(cell)) + 1;
    if (row.cells.length < width || filled > used) throw raggedRow(row, width, place);
  }
  const isWhole = (row: TableRow, index: number) => /^[-+]?\d+$/.test(cellText(cellAt(row, index)).trim());
  for (let index = 1; index < used; index += 1) {
    if (isFilled(header, index)) continue;
    const filled = rows.filter((row) => isFilled(row, index));
    const mayBeDecimals = filled.every((row) => isWhole(row, index) && isWhole(row, index - 1));
    if (filled.length === 0 || !mayBeDecimals) continue;
    const [first] = filled;
    const [whole, decimals] = [index - 1, index].map((at) => cellText(cellAt(first!, at)));
    throw new InputError({
      ...place,
      row: first!.number,
      found: problems.perhapsOneNumber(quoted(whole), quoted(decimals)),
      expected: problems.headerAbove,
      advice: problems.quoteComma,
    });
  }
}

/**
 * In a workbook a cell to the right of the last header belongs to no column, or its row is shifted. Published
 * workbooks have such cells; a table that is read by its headers alone may not.
 *
 * @throws InputError naming the row
 */
export function refuseBeyondHeader({ sheet, header, rows }: HeadedTable): void {
  const width = header.cells.findLastIndex((cell) => !isBlank(cell)) + 1;
  for (const row of rows) {
    const beyond = row.cells.slice(width).find((cell) => !isBlank(cell));
    if (beyond === undefined) continue;
    throw new InputError({
      ...sheet.place,
      row: row.number,
      found: problems.beyondHeader(quoted(cellText(beyond))),
      expected: problems.headerAbove,
    });
  }
}

/** The problem of a row that has more or fewer cells than its header. */
export function raggedRow(row: TableRow, width: number, place: TablePlace): InputError {
  return new InputError({
    ...place,
    row: row.number,
    found: problems.cells(row.cells.length),
    expected: problems.cellsAsInHeader(width),
    advice: problems.quoteComma,
  });
}

/** Index of a wanted column in a header. @throws InputError when two columns answer to it */
export function columnIndex(table: HeadedTable, wanted: WantedColumn): number {
  const hits = table.names.flatMap((name, index) => (wanted.matches(name) ? [index] : []));
  if (hits.length > 1) {
    throw new InputError({
      ...table.sheet.place,
      row: table.header.number,
      found: problems.columnsFor(
        wanted.name,
        hits.map((i) => table.names[i]!),
      ),
      expected: problems.one,
    });
  }
  return hits[0] ?? -1;
}

/** Name of a column for messages: its header, or its letter where the header is empty. */
export function columnName(table: HeadedTable, index: number): string {
  return table.names[index] || columnLetters(index);
}

/** @throws InputError when a table has more rows than one of its kind can have */
export function requireRows({ sheet, rows }: HeadedTable, most: number): void {
  if (rows.length <= most) return;
  throw new InputError({
    ...sheet.place,
    found: problems.rows(rows.length),
    expected: problems.atMost(most),
    advice: problems.onlyNeededColumns,
  });
}

/**
 * The names in a column, without the raised marks of footnotes behind them, which is said as a notice: "Astana" for
 * "Astana¹".
 */
export function nameColumn(table: HeadedTable, index: number): string[] {
  const marked: { row: number; text: string; name: string }[] = [];
  const names = table.rows.map((row) => {
    const text = cellText(cellAt(row, index));
    const name = nameWithoutMarks(text);
    if (name !== text) marked.push({ row: row.number, text, name });
    return name;
  });
  const [first] = marked;
  if (first !== undefined) {
    table.sheet.onNotice?.({
      ...table.sheet.place,
      row: first.row,
      column: columnName(table, index),
      found: problems.footnoteMark(quoted(first.text), quoted(first.name), marked.length - 1),
    });
  }
  return names;
}

/** What a column of numbers holds. */
interface WantedNumbers {
  /** What is expected, for messages: "a positive price in tenge". */
  expected: Text;
  positive?: boolean;
  /** Empty cells are null. */
  optional?: boolean;
  /**
   * Money and counts, whose digits people group: "450.000" alone may be 450 or 450000 and is refused, unless
   * a cell of the column or of the table, as "1.200.000", shows what its marks mean. Without this, as in an
   * index with three decimals, a point alone is a decimal point.
   */
  grouped?: boolean;
}

/**
 * Number of each row in one column; null where the cell is empty and may be.
 *
 * @throws InputError naming file, row and column for a cell that is not exactly one number
 */
export function numberColumn(table: HeadedTable, index: number, wanted: WantedNumbers): (number | null)[] {
  const place = { ...table.sheet.place, column: columnName(table, index) };
  const cells = table.rows.map((row) => ({ cell: cellAt(row, index), row: row.number }));
  tellPercent(cells, place, table.sheet.onNotice);
  let decimalMark = decimalMarkOf(cells, place);
  if (wanted.grouped && decimalMark === "unknown") {
    decimalMark = markShownByGroups(table.rows);
    if (decimalMark === "unknown") refuseTwoReadings(cells, place, wanted.expected);
  }
  return cells.map(({ cell, row }) =>
    wanted.optional && isBlank(cell) ? null : cellNumber(cell, { ...place, row }, { ...wanted, decimalMark }),
  );
}
