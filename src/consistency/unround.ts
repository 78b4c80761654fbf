import { decimalText } from "../checks/decimal.js";
import { rangeBehind, type RoundingChoice } from "../checks/range-behind.js";
import { InputError, type OnNotice } from "../errors.js";
import { cellAt, cellText, decimalMarkOf, foundCell, isBlank, type TableRow } from "../files/cell.js";
import { columnIndex, columnName, columnNamed, findHeader, headedAt } from "../files/columns.js";
import { onlySheet, openSpreadsheet } from "../files/spreadsheet.js";
import { readNumber, type DecimalMark } from "../numbers/read-number.js";
import { parseRounding, printedText, roundingChoices, type TypedOptions } from "./typed.js";
import { unroundProblems as problems } from "./unround-words.js";

/** A printed number and the true values that it may stand for. */
export interface Unrounded {
  printed: string;
  rounding: RoundingChoice;
  /** All digits of the ends, with a decimal point. */
  low: string;
  lowIncluded: boolean;
  high: string;
  highIncluded: boolean;
}

/** A number as it was printed, with the decimal mark that its column shows. */
export interface PrintedNumber {
  text: string;
  decimalMark?: DecimalMark;
}

/**
 * The ranges of true values behind printed numbers: behind a single one for every way of rounding unless one is
 * named, behind several for the one named or to the nearest with ties either way.
 *
 * @throws InputError for a text that is no number or two, and an unknown way of rounding
 * @example
 * const [first] = unround([{ text: "0.27" }], "truncation");
 * first; // => { printed: "0.27", rounding: "truncation", low: "0.270", lowIncluded: true, high: "0.280", highIncluded: false }
 */
export function unround(numbers: readonly PrintedNumber[], rounding?: string): Unrounded[] {
  const isForAll = numbers.length === 1 && rounding === undefined;
  const ways = isForAll ? roundingChoices : [parseRounding(rounding)];
  return numbers.flatMap(({ text, decimalMark }) => ways.map((way) => unrounded(text, way, decimalMark)));
}

function unrounded(text: string, rounding: RoundingChoice, decimalMark?: DecimalMark): Unrounded {
  const { low, lowIncluded, high, highIncluded } = rangeBehind(text, rounding, decimalMark);
  const printed = text.trim();
  return { printed, rounding, low: decimalText(low), lowIncluded, high: decimalText(high), highIncluded };
}

/** The numbers as they were typed. @throws InputError for one that is none or could be two */
export function typedNumbers(
  texts: readonly string[],
  { decimalMark }: Pick<TypedOptions, "decimalMark">,
): PrintedNumber[] {
  return texts.map((text) => ({
    text: printedText(text, decimalMark),
    ...(decimalMark !== undefined && { decimalMark }),
  }));
}

/** Where in a file the printed numbers stand. */
export interface NumbersPlace {
  column?: string;
  sheet?: string;
  decimalMark?: DecimalMark;
  onNotice?: OnNotice;
}

/**
 * Printed numbers from a column of a file; a file of one column needs no header. Empty cells are passed over.
 *
 * @throws InputError naming file, row and column for what is no number or two, and for a number that a workbook
 *   stores without the digits that were printed
 * @example
 * const numbers = await readPrintedNumbers(datasetPath("official/exchange-rate.csv"), { column: "value" });
 * numbers[0]; // => { text: "139.02381", decimalMark: "point" }
 */
export async function readPrintedNumbers(file: string, where: NumbersPlace = {}): Promise<PrintedNumber[]> {
  const sheet = onlySheet(await openSpreadsheet(file, where.onNotice), where.sheet);
  const { rows, index, name } = columnOf(sheet, where.column);
  const place = { ...sheet.place, column: name };
  const cells = rows.map((row) => ({ cell: cellAt(row, index), row: row.number }));
  const decimalMark = where.decimalMark ?? decimalMarkOf(cells, place);
  const numbers = cells.flatMap(({ cell, row }): PrintedNumber[] => {
    if (isBlank(cell)) return [];
    const at = { ...place, row };
    if (typeof cell === "number") {
      throw new InputError({
        ...at,
        found: inEachLanguage(String(cell)),
        expected: problems.textCell,
        advice: problems.asText,
      });
    }
    if (typeof cell !== "string")
      throw new InputError({ ...at, found: foundCell(cell), expected: problems.textCell });
    try {
      return [{ text: printedText(cellText(cell), decimalMark), decimalMark }];
    } catch (error) {
      if (error instanceof InputError) throw new InputError({ ...at, ...error.problem });
      throw error;
    }
  });
  if (numbers.length > 0) return numbers;
  throw new InputError({ ...place, found: problems.noValues, expected: problems.someValue });
}

function inEachLanguage(number: string) {
  const { en, ru, kk } = problems.storedNumber;
  return { en: `${number}, ${en}`, ru: `${number}, ${ru}`, kk: `${number}, ${kk}` };
}

type Sheet = ReturnType<typeof onlySheet>;

function columnOf(sheet: Sheet, wanted: string | undefined) {
  if (wanted !== undefined) {
    const column = columnNamed(wanted);
    const table = findHeader(sheet, [column]);
    const index = columnIndex(table, column);
    return { rows: table.rows, index, name: columnName(table, index) };
  }
  const filled = sheet.rows.filter((row) => row.cells.some((cell) => !isBlank(cell)));
  const columns = new Set(
    filled.flatMap((row) => row.cells.flatMap((cell, i) => (isBlank(cell) ? [] : [i]))),
  );
  const [index = 0] = columns;
  const [first] = filled;
  if (columns.size > 1) {
    const names = headedAt(sheet, sheet.rows.indexOf(first!)).names.filter((name) => name !== "");
    throw new InputError({
      ...sheet.place,
      found: problems.severalColumns(names.map((name) => `"${name}"`).join(", ")),
      expected: problems.sayColumn,
    });
  }
  const hasHeader = first !== undefined && !isNumber(first, index);
  const rows = hasHeader ? filled.slice(1) : filled;
  return { rows, index, name: hasHeader ? cellText(cellAt(first, index)) : String(index + 1) };
}

function isNumber(row: TableRow, index: number): boolean {
  const cell = cellAt(row, index);
  const text = cellText(cell).replace(/\s*%$/, "");
  return typeof cell === "number" || readNumber(text, "comma").ok || readNumber(text, "point").ok;
}
