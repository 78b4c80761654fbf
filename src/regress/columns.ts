import { InputError, quoted, type OnNotice } from "../errors.js";
import type { Regressor } from "../statistics/linear-regression.js";
import type { MonthlyTable } from "../statistics/time-series-regression.js";
import { cellAt, cellText, type Cell, type TablePlace } from "../files/cell.js";
import {
  columnIndex,
  findHeader,
  numberColumn,
  refuseBeyondHeader,
  type HeadedTable,
  type WantedColumn,
} from "../files/columns.js";
import { scanNumbers } from "../files/csv-scanner.js";
import { consecutiveMonths } from "../months/monthly-series.js";
import { kindOf, type FileKind } from "../files/file-kind.js";
import { parquetTexts, scanParquet } from "../files/parquet.js";
import { plainColumns } from "../files/plain-columns.js";
import { readBeginning, readBytes } from "../files/read-bytes.js";
import { nameWithoutMarks } from "../files/footnote-marks.js";
import { readMonth } from "../files/read-month.js";
import { onlySheet, openSpreadsheet } from "../files/spreadsheet.js";
import type { YearMonth } from "../months/year-month.js";
import { problems as fileProblems } from "../files/words.js";
import { problems as monthProblems } from "../months/words.js";
import { HeldBlocks, type OnBlock } from "./held-blocks.js";
import { problems } from "./words.js";

/** Which columns of a table a regression takes. */
export interface RegressionColumns {
  /** Dependent variable. */
  y: string;
  /** Regressors, at least one. */
  x: readonly string[];
  /** Sheet of a workbook that has several with anything in them. */
  sheet?: string;
}

/** The columns of a table, without an order in time. */
export interface CrossSection {
  dependentVariable: Regressor;
  regressors: Regressor[];
}

/**
 * Reads the columns of a regression from any table, by their names in the header.
 *
 * @param onNotice told of what is unusual in the file and read all the same
 * @throws InputError naming file, row and column for a missing column or a cell that is not one finite number
 * @example
 * const file = datasetPath("housing/wages-and-prices.csv");
 * const columns = { y: "price_per_square_metre_tenge", x: ["monthly_wage_tenge"] };
 * const { regressors } = await readCrossSection(file, columns);
 * regressors[0].values; // => [504212, 471264, 309733]
 */
export async function readCrossSection(
  file: string,
  columns: RegressionColumns,
  onNotice?: OnNotice,
): Promise<CrossSection> {
  return (await readCrossSectionUpTo(Infinity, [file], columns, onNotice))!;
}

/**
 * The same from several tables one after the other, unless they have more numbers in these columns than `most`: then
 * undefined, and `onBlock` has been given all of them, block by block.
 */
export async function readCrossSectionUpTo(
  most: number,
  files: readonly string[],
  columns: RegressionColumns,
  onNotice?: OnNotice,
  onBlock: OnBlock = () => undefined,
): Promise<CrossSection | undefined> {
  const names = [...columns.x, columns.y];
  const blocks = new HeldBlocks(names.length, most, onBlock);
  for (const file of files) await readBlocks(file, columns, blocks.add, { onNotice });
  const held = blocks.held();
  return held && crossSection(names, held);
}

/** Reads the columns of the regressors, then that of the dependent variable, of any table block by block. */
export async function readBlocks(
  file: string,
  columns: RegressionColumns,
  onBlock: OnBlock,
  { onNotice, onProgress }: { onNotice?: OnNotice | undefined; onProgress?: OnProgress | undefined } = {},
): Promise<void> {
  const names = [...columns.x, columns.y];
  if (isParquet(file)) return scanParquet(file, names, { onBlock, ...(onProgress && { onProgress }) });
  if (isLargeText(file, scannedAbove)) {
    scanNumbers(file, names, { onBlock, ...(onProgress && { onProgress }) });
    return;
  }
  const bytes = readBytes(file);
  const plain = columns.sheet === undefined ? plainColumns(bytes, file, names) : undefined;
  if (plain !== undefined) return onBlock(plain, plain[0]!.length);
  const { regressors, dependentVariable } = numberColumns(
    await openTable(file, columns, [], onNotice, bytes),
    columns,
  );
  const values = [...regressors, dependentVariable].map((column) => Float64Array.from(column.values));
  onBlock(values, values[0]!.length);
}

/** Takes how much of a file has been read, and how much there is. */
type OnProgress = (done: number, total: number) => void;

/** The columns of the regressors, then that of the dependent variable. */
function crossSection(names: readonly string[], values: readonly Float64Array[]): CrossSection {
  const columns = names.map((name, j) => ({ name, values: values[j]! }));
  return { dependentVariable: columns.at(-1)!, regressors: columns.slice(0, -1) };
}

/** Text tables above this size are read by the scanner alone, which can say what is wrong with them too. */
export const scannedAbove = 2 * 1024 * 1024;

/**
 * The same from a table of months, or from several: rows are put in the order of time.
 *
 * @param time name of the column of months
 * @throws InputError as readCrossSection, and for a month that cannot be read, is there twice or left out
 * @example
 * const file = datasetPath("food/fao-food-price-index.csv");
 * const { months, regressors } = await readMonthlyTable(file, { y: "nominal", x: ["real"] }, "month");
 * months[0]; // => "1990-01"
 * regressors[0].values[0]; // => 77.99
 */
export async function readMonthlyTable(
  file: string | readonly string[],
  columns: RegressionColumns,
  time: string,
  onNotice?: OnNotice,
): Promise<MonthlyTable> {
  const files = typeof file === "string" ? [file] : file;
  const names = [...columns.x, columns.y];
  const blocks = new HeldBlocks(names.length, Infinity, () => undefined);
  const rows: (TimedRow & { position: number })[] = [];
  for (const one of files) {
    const read = await readTimed(one, columns, time, blocks.add, onNotice);
    for (const row of read) rows.push({ ...row, position: rows.length });
  }
  const sorted = consecutiveMonths(rows, { file: files[0]! });
  const { dependentVariable, regressors } = crossSection(names, blocks.held()!);
  const inOrder = ({ name, values }: Regressor): Regressor => ({
    name,
    values: Float64Array.from(sorted, ({ position }) => values[position]!),
  });
  return {
    months: sorted.map(({ month }): YearMonth => month),
    dependentVariable: inOrder(dependentVariable),
    regressors: regressors.map(inOrder),
  };
}

interface TimedRow {
  month: YearMonth;
  row: number;
  place: TablePlace;
}

/** The months of a table, and its other columns as blocks. */
async function readTimed(
  file: string,
  columns: RegressionColumns,
  time: string,
  onBlock: OnBlock,
  onNotice: OnNotice | undefined,
): Promise<TimedRow[]> {
  if (isParquet(file)) {
    const texts = await parquetTexts(file, time);
    const rows = texts.map((text, i) => timedRow({ file }, i + 1, time, text));
    await scanParquet(file, [...columns.x, columns.y], { onBlock });
    return rows;
  }
  const table = await openTable(file, columns, [time], onNotice);
  const timeIndex = columnIndex(table, exactly(time));
  const { place } = table.sheet;
  const rows = table.rows.map((row) => timedRow(place, row.number, time, cellAt(row, timeIndex)));
  const { regressors, dependentVariable } = numberColumns(table, columns);
  onBlock(
    [...regressors, dependentVariable].map(({ values }) => Float64Array.from(values)),
    rows.length,
  );
  return rows;
}

/** @throws InputError for a cell that names no month */
function timedRow(place: TablePlace, row: number, column: string, cell: Cell): TimedRow {
  const month = readMonth(cell);
  if (month !== undefined) return { month, row, place };
  const found = fileProblems.found(cellText(cell));
  throw new InputError({ ...place, row, column, found, expected: monthProblems.month });
}

/** True for a text file above the size, which is better read in one pass than held in memory. */
export function isLargeText(file: string, bytes: number): boolean {
  return textBytes(file) > bytes;
}

/** The size of a text file; 0 of a workbook or of Parquet, and of what is no file. @throws InputError where it is not there */
export function textBytes(file: string): number {
  const { size, kind } = sizeAndKind(file);
  return kind === "zip" || kind === "compound" || kind === "parquet" ? 0 : size;
}

function isParquet(file: string): boolean {
  return sizeAndKind(file).kind === "parquet";
}

function sizeAndKind(file: string): { size: number; kind: FileKind } {
  const read = readBeginning(file, bytesOfKind);
  return read === undefined ? { size: 0, kind: "text" } : { size: read.size, kind: kindOf(read.beginning) };
}

/** As many as tell a workbook or Parquet from a text. */
const bytesOfKind = 16;

/**
 * The names in a list separated by commas; a repeated name is refused.
 *
 * @throws InputError when a name is empty or there twice, or a regressor is the dependent variable itself
 */
export function columnList(text: string, y: string): string[] {
  const names = text.split(",").map((name) => name.trim());
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (names.includes("")) {
    throw new InputError({ found: problems.columns(quoted(text)), expected: problems.namesByCommas });
  }
  if (twice !== undefined) throw new InputError(problems.askedTwice(quoted(twice)));
  if (names.includes(y)) throw new InputError(problems.onBothSides(quoted(y)));
  return names;
}

/** A table with its header, in which the columns are. */
export async function openTable(
  file: string,
  { y, x, sheet }: RegressionColumns,
  others: readonly string[],
  onNotice: OnNotice | undefined,
  bytes?: Buffer,
): Promise<HeadedTable> {
  const book = await openSpreadsheet(file, onNotice, undefined, bytes);
  const table = findHeader(onlySheet(book, sheet), [y, ...x, ...others].map(exactly));
  refuseBeyondHeader(table);
  if (table.rows.length > 0) return table;
  throw new InputError({
    ...table.sheet.place,
    found: fileProblems.headerOnly,
    expected: fileProblems.atLeastOneRow,
  });
}

function exactly(name: string): WantedColumn {
  const text = cellText(name);
  // Behind a name a raised 2 or 3 may be a power, "age²"; any other mark is a footnote's.
  const bare = (header: string) => (/[²³]$/.test(header) ? header : nameWithoutMarks(header));
  return { name, matches: (header) => header === text || bare(header) === text };
}

function numberColumns(table: HeadedTable, { y, x }: RegressionColumns): CrossSection {
  const column = (name: string): Regressor => {
    const values = numberColumn(table, columnIndex(table, exactly(name)), {
      expected: fileProblems.number,
    });
    return { name, values: Float64Array.from(values, Number) };
  };
  return { dependentVariable: column(y), regressors: x.map(column) };
}
