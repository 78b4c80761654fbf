import { InputError, type OnNotice } from "../../errors.js";
import { cellAt, cellText, type Sheet } from "../../files/cell.js";
import {
  columnIndex,
  columnName,
  columnNamed,
  findHeader,
  findHeaderIfThere,
  numberColumn,
  plainHeader,
  type HeadedTable,
  type WantedColumn,
} from "../../files/columns.js";
import { nameWithoutMarks } from "../../files/footnote-marks.js";
import { headingsAbove, requireBase } from "../../files/measured-columns.js";
import type { OnOutlier } from "../../files/plausible.js";
import { withoutUnits } from "../../files/units.js";
import type { FaoIndexKind } from "./data.js";
import { consecutiveMonths, type MonthValue } from "../../months/monthly-series.js";
import { readMonth } from "../../files/read-month.js";
import { findSheet, onlySheet, openSpreadsheet, type Spreadsheet } from "../../files/spreadsheet.js";
import type { YearMonth } from "../../months/year-month.js";
import { problems as fileProblems } from "../../files/words.js";
import { acceptOutliersOption } from "../outliers.js";
import { plausibleFaoIndex } from "./plausible.js";
import { problems } from "./words.js";

/** FAO Food Price Index of one month, 2014-2016 = 100; null where the file does not have it. */
export interface FaoMonth {
  month: YearMonth;
  nominal: number | null;
  /** Deflated by the World Bank's MUV index. */
  real: number | null;
}

const monthColumn = columnNamed("Date", "Month", "Month/Year", "Период", "Месяц", "Ай", "Кезең");

/** In FAO's words: food_price_index with underscores is the template's column of Kazakhstan's index. */
const foodColumn: WantedColumn = {
  name: "Food Price Index",
  matches: (header) => /^(food price index|ffpi)$/i.test(header.includes("_") ? header : withoutBase(header)),
};

/** A header without the base of its index, which `requireBase` reads. */
function withoutBase(header: string): string {
  return withoutUnits(header, ["base"]);
}

/** Our own simple columns: "nominal", or with the base in the name as "nominal_2014_2016_100". */
function simpleColumn(kind: FaoIndexKind): WantedColumn {
  return {
    name: kind,
    matches: (header) => {
      const named = nameWithoutMarks(header);
      return withoutBase(named) === kind || plainHeader(named) === kind;
    },
  };
}

/** What a table has where it has any index. */
const anyIndexColumn: WantedColumn = {
  name: foodColumn.name,
  matches: (header) =>
    [foodColumn, simpleColumn("nominal"), simpleColumn("real")].some((c) => c.matches(header)),
};

/**
 * Reads the FAO Food Price Index from FAO's workbook as published (sheets Indices_Monthly and
 * Indices_Monthly_Real, found by name; the columns by header), from the CSV that FAO publishes (nominal,
 * one decimal), or from any table with the columns month and nominal, real or both. Numbers of a workbook
 * keep all the digits that it stores. A base other than 2014-2016, in a header or above it, is refused.
 *
 * @param onNotice told of what is unusual in the file and read all the same
 * @param onOutlier takes values that no month has had; without it they are refused
 * @returns months in the order of time without gaps
 * @throws InputError when the file cannot be read, a sheet or column is missing, a month cannot be read, is
 *   there twice or left out between two others, or a value is missing, not a positive number or not plausible
 * @example
 * const months = await readFaoFoodPriceIndex(datasetPath("food/fao-food-price-index.csv"));
 * months.at(-1); // => { month: "2024-12", nominal: 127.04, real: 120.04 }
 */
export async function readFaoFoodPriceIndex(
  file: string,
  onNotice?: OnNotice,
  onOutlier?: OnOutlier,
): Promise<FaoMonth[]> {
  const book = await openSpreadsheet(file, onNotice);
  const nominalSheet = findSheet(book, "Indices_Monthly");
  const realSheet = findSheet(book, "Indices_Monthly_Real");
  if (nominalSheet || realSheet) {
    return merge(
      nominalSheet ? publishedSeries(nominalSheet, "nominal", onOutlier) : [],
      realSheet ? publishedSeries(realSheet, "real", onOutlier) : [],
    );
  }
  const sheet = sheetOfOtherLayout(book);
  if (findHeaderIfThere(sheet, [monthColumn, foodColumn])) {
    const kind = titleSaysReal(sheet) ? "real" : "nominal";
    const series = publishedSeries(sheet, kind, onOutlier);
    return kind === "real" ? merge([], series) : merge(series, []);
  }
  return simpleTable(sheet, onOutlier);
}

/**
 * One of the two indices as a series without gaps, 2014-2016 = 100.
 *
 * @param file where the months come from, for messages
 * @throws InputError when the file has no such index or lacks a month of it in between
 * @example
 * const months = [
 *   { month: "2024-11", nominal: 127.7, real: null },
 *   { month: "2024-12", nominal: 127, real: null },
 * ];
 * faoSeries(months, "nominal", "fao.csv")[1]; // => { month: "2024-12", value: 127 }
 */
export function faoSeries(months: readonly FaoMonth[], index: FaoIndexKind, file: string): MonthValue[] {
  const present = months.flatMap((row, position) => (row[index] === null ? [] : [position]));
  if (present.length === 0) {
    throw new InputError({
      file,
      found: problems.noIndex(index),
      expected: problems.indexWanted(index),
      advice: problems.askForOther(index),
    });
  }
  return months.slice(present[0], present.at(-1)! + 1).map((row) => {
    const value = row[index];
    if (value === null) {
      throw new InputError({
        file,
        column: index,
        found: problems.noValueFor(row.month),
        expected: fileProblems.number,
      });
    }
    return { month: row.month, value };
  });
}

/** Any workbook without FAO's sheets must have just one sheet with a table. */
function sheetOfOtherLayout(book: Spreadsheet): Sheet {
  const fitting = book.sheets.filter(
    (sheet) =>
      findHeaderIfThere(sheet, [monthColumn, foodColumn]) ??
      findHeaderIfThere(sheet, [monthColumn, simpleColumn("nominal")]) ??
      findHeaderIfThere(sheet, [monthColumn, simpleColumn("real")]),
  );
  if (fitting.length === 1) return fitting[0]!;
  if (book.sheetNames.length === 0 || fitting.length > 1) return onlySheet(book);
  throw new InputError({
    file: book.file,
    found: problems.noFaoSheet(book.sheetNames),
    expected: problems.faoWorkbook,
  });
}

/** FAO's layout: titles, then a header with Date or Month and "Food Price Index" among others. */
function publishedSeries(sheet: Sheet, kind: FaoIndexKind, onOutlier: OnOutlier | undefined): ReadValue[] {
  const table = findHeader(sheet, [monthColumn, foodColumn]);
  return readValues(table, columnIndex(table, foodColumn), kind, onOutlier);
}

function titleSaysReal(sheet: Sheet): boolean {
  const header = findHeader(sheet, [monthColumn, foodColumn]).header;
  const titles = sheet.rows.filter(({ number }) => number < header.number).flatMap(({ cells }) => cells);
  return titles.some((cell) => /\b(real|deflated)\b/i.test(cellText(cell)));
}

/** The header of a table in any layout but FAO's. @throws InputError naming all columns that would do */
function simpleHeader(sheet: Sheet): HeadedTable {
  try {
    return findHeader(sheet, [monthColumn, anyIndexColumn]);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError({ ...error.problem, expected: problems.monthAndIndexColumns });
  }
}

function simpleTable(sheet: Sheet, onOutlier: OnOutlier | undefined): FaoMonth[] {
  const table = simpleHeader(sheet);
  const series = (kind: FaoIndexKind) => {
    const index = columnIndex(table, simpleColumn(kind));
    const holdsAny = table.rows.some((row) => cellText(cellAt(row, index)) !== "");
    return index >= 0 && holdsAny ? readValues(table, index, kind, onOutlier) : [];
  };
  const nominal = series("nominal");
  const real = series("real");
  if (nominal.length > 0 || real.length > 0) return merge(nominal, real);
  throw new InputError({
    ...sheet.place,
    found: problems.headerNoMonths,
    expected: problems.oneMonth,
  });
}

interface ReadValue {
  month: YearMonth;
  row: number;
  value: number | null;
}

/** Month and value of every row that has either; rows after the last value are months yet to come. */
function readValues(
  table: HeadedTable,
  valueIndex: number,
  kind: FaoIndexKind,
  onOutlier: OnOutlier | undefined,
): ReadValue[] {
  const { place, onNotice } = table.sheet;
  const column = columnName(table, valueIndex);
  requireBase(headingsAbove(table, valueIndex), "2014-2016", problems.faoIndex, problems.takeBaseOf2014, {
    ...place,
    column,
  });
  const dates = columnIndex(table, monthColumn);
  const lastFilled = table.rows.findLastIndex((row) => cellText(cellAt(row, valueIndex)) !== "");
  const filled = { ...table, rows: table.rows.slice(0, lastFilled + 1) };
  const values = numberColumn(filled, valueIndex, {
    expected: problems.faoIndex,
    positive: true,
    optional: true,
  });
  const rows = filled.rows.map((row, i) => {
    const month = readMonth(cellAt(row, dates));
    const value = values[i]!;
    if (month === undefined) {
      throw new InputError({
        ...place,
        row: row.number,
        column: columnName(table, dates),
        found: fileProblems.found(cellText(cellAt(row, dates))),
        expected: problems.firstFaoMonth,
      });
    }
    return { month, value, row: row.number, column };
  });
  const series = consecutiveMonths(rows, place);
  if (series.length === 0) {
    throw new InputError({ ...place, found: problems.headerNoMonths, expected: problems.oneMonth });
  }
  const complete = series.slice(series.findIndex(({ value }) => value !== null)).map((row) => {
    const { value } = row;
    if (value === null) {
      throw new InputError({
        ...place,
        row: row.row,
        column: row.column,
        found: problems.valueMissing(row.month),
        expected: problems.faoIndex,
      });
    }
    return { ...row, value };
  });
  plausibleFaoIndex(complete, kind, { place, onNotice, onOutlier, option: acceptOutliersOption.flags });
  return complete;
}

/** Both series by month, from the first month of either to the last. */
function merge(nominal: readonly ReadValue[], real: readonly ReadValue[]): FaoMonth[] {
  const nominalOf = new Map(nominal.map(({ month, value }) => [month, value]));
  const realOf = new Map(real.map(({ month, value }) => [month, value]));
  return [...new Set([...nominalOf.keys(), ...realOf.keys()])].sort().map((month) => ({
    month,
    nominal: nominalOf.get(month) ?? null,
    real: realOf.get(month) ?? null,
  }));
}
