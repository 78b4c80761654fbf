import { closeSync, openSync, readSync, statSync } from "node:fs";
import { InputError, quoted, type OnNotice } from "../errors.js";
import type { Regressor } from "../statistics/linear-regression.js";
import type { MonthlyTable } from "../statistics/time-series-regression.js";
import { cellAt, cellText } from "../files/cell.js";
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
import { joined, plainColumns } from "../files/plain-columns.js";
import { readBytes, unreadable } from "../files/read-bytes.js";
import { nameWithoutMarks } from "../files/footnote-marks.js";
import { readMonth } from "../files/read-month.js";
import { onlySheet, openSpreadsheet } from "../files/spreadsheet.js";
import type { YearMonth } from "../months/year-month.js";
import { problems as fileProblems } from "../files/words.js";
import { problems as monthProblems } from "../months/words.js";
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
  return (await readCrossSectionUpTo(Infinity, file, columns, onNotice))!;
}

/** Takes blocks of rows: one array a column, regressors first, of which the first `count` values count. */
export type OnBlock = (columns: Float64Array[], count: number) => void;

/**
 * The same, unless a text table has more numbers in these columns than `most`: then undefined, and `onBlock` has been
 * given all of them, block by block.
 */
export async function readCrossSectionUpTo(
  most: number,
  file: string,
  columns: RegressionColumns,
  onNotice?: OnNotice,
  onBlock: OnBlock = () => undefined,
): Promise<CrossSection | undefined> {
  if (isLargeText(file, scannedAbove)) return scanColumns(file, columns, most, onBlock);
  const bytes = readBytes(file);
  const names = [...columns.x, columns.y];
  const plain = columns.sheet === undefined ? plainColumns(bytes, file, names) : undefined;
  if (plain !== undefined) return crossSection(names, plain);
  return numberColumns(await openTable(file, columns, [], onNotice, bytes), columns);
}

/** The columns of the regressors, then that of the dependent variable. */
function crossSection(names: readonly string[], values: readonly Float64Array[]): CrossSection {
  const columns = names.map((name, j) => ({ name, values: values[j]! }));
  return { dependentVariable: columns.at(-1)!, regressors: columns.slice(0, -1) };
}

/** Text tables above this size are read by the scanner alone, which can say what is wrong with them too. */
const scannedAbove = 2 * 1024 * 1024;

/** Columns of a text table; undefined where they have more numbers than are held. */
function scanColumns(
  file: string,
  { x, y }: RegressionColumns,
  most: number,
  onBlock: OnBlock,
): CrossSection | undefined {
  const names = [...x, y];
  let blocks: Float64Array[][] = names.map(() => []);
  let held = 0;
  const rows = scanNumbers(file, names, {
    onBlock: (block, count) => {
      held += count * names.length;
      if (held <= most) return block.forEach((values, j) => blocks[j]!.push(values.slice(0, count)));
      blocks[0]!.forEach((first, i) =>
        onBlock(
          blocks.map((parts) => parts[i]!),
          first.length,
        ),
      );
      blocks = names.map(() => []);
      onBlock(block, count);
    },
  });
  if (held > most) return undefined;
  return crossSection(
    names,
    blocks.map((parts) => joined(parts, rows)),
  );
}

/**
 * The same from a table of months: rows are put in the order of time.
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
  file: string,
  columns: RegressionColumns,
  time: string,
  onNotice?: OnNotice,
): Promise<MonthlyTable> {
  const table = await openTable(file, columns, [time], onNotice);
  const place = table.sheet.place;
  const timeIndex = columnIndex(table, exactly(time));
  const rows = table.rows.map((row, position) => {
    const month = readMonth(cellAt(row, timeIndex));
    if (month !== undefined) return { month, row: row.number, position };
    throw new InputError({
      ...place,
      row: row.number,
      column: time,
      found: fileProblems.found(cellText(cellAt(row, timeIndex))),
      expected: monthProblems.month,
    });
  });
  const sorted = consecutiveMonths(rows, place);
  const inOrder = ({ name, values }: Regressor): Regressor => ({
    name,
    values: Float64Array.from(sorted, ({ position }) => values[position]!),
  });
  const { dependentVariable, regressors } = numberColumns(table, columns);
  return {
    months: sorted.map(({ month }): YearMonth => month),
    dependentVariable: inOrder(dependentVariable),
    regressors: regressors.map(inOrder),
  };
}

/** True for a text file above the size, which is better read in one pass than held in memory. */
export function isLargeText(file: string, bytes: number): boolean {
  try {
    if (statSync(file).size <= bytes) return false;
    const beginning = Buffer.alloc(4);
    const descriptor = openSync(file, "r");
    readSync(descriptor, beginning, 0, 4, 0);
    closeSync(descriptor);
    return beginning.toString("latin1", 0, 2) !== "PK" && beginning.toString("hex") !== "d0cf11e0";
  } catch (error) {
    throw unreadable(file, error);
  }
}

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

async function openTable(
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
