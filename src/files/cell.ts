import { InputError, quoted, type OnNotice } from "../errors.js";
import { languages, type Language, type Text } from "../languages.js";
import { readNumber, readsTwoWays, type DecimalMark } from "../numbers/read-number.js";
import { problems as numberProblems } from "../numbers/words.js";
import { MonthsAmongNumbers } from "./months-among-numbers.js";
import { problems } from "./words.js";

/** A date cell of a workbook: the calendar date that it shows, in no time zone. */
export interface CalendarDate {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/** A cell whose value cannot be had: a formula that was never calculated, or an error such as #N/A. */
export interface UnreadableCell {
  /** What stands there and where: "the formula in cell C2 of sheet ... has no stored value". */
  unreadable: Text;
  /** What to do about it; to let the workbook calculate when not given. */
  advice?: Text;
}

/** A number that a workbook shows in per cent: 103.5, stored as 1.035. */
export interface PercentCell {
  percent: number;
  stored: number;
}

/** A number of a workbook with the digits that it shows, where these were asked for: "8.20" for 8.1959. */
export interface ShownNumber {
  /** With a decimal point and no marks between groups of digits. */
  shown: string;
  stored: number;
}

/** A cell of any table. An empty cell is "". */
export type Cell = string | number | PercentCell | ShownNumber | CalendarDate | UnreadableCell;

/** A row with the number by which the user finds it: line of a text file, row of a sheet, from 1. */
export interface TableRow {
  number: number;
  cells: readonly Cell[];
}

/** Where a table stands, for messages: the file as the user named it, and the sheet where there are sheets. */
export interface TablePlace {
  file: string;
  sheet?: string;
  table?: number;
}

/** One sheet of a workbook, or a text table, which is its own only sheet. */
export interface Sheet {
  place: TablePlace;
  /** Name of the sheet; undefined in a text table. */
  name: string | undefined;
  rows: readonly TableRow[];
  /** Told of what is unusual in it and read all the same. */
  onNotice?: OnNotice;
}

export function cellAt(row: TableRow, index: number): Cell {
  return row.cells[index] ?? "";
}

export function isUnreadable(cell: Cell): cell is UnreadableCell {
  return typeof cell === "object" && "unreadable" in cell;
}

export function isDate(cell: Cell): cell is CalendarDate {
  return typeof cell === "object" && "year" in cell;
}

export function isPercent(cell: Cell): cell is PercentCell {
  return typeof cell === "object" && "percent" in cell;
}

export function isShown(cell: Cell): cell is ShownNumber {
  return typeof cell === "object" && "shown" in cell;
}

export function isBlank(cell: Cell): boolean {
  return typeof cell === "string" && cell.trim() === "";
}

/** Whether it is of Latin and Cyrillic letters with single spaces, and stays as it is. */
function isPlain(text: string): boolean {
  let isBehindSpace = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSpace = code === 32;
    if (isSpace ? isBehindSpace : !isPlainSign(code)) return false;
    isBehindSpace = isSpace;
  }
  return !isBehindSpace || text === "";
}

/** A sign of ASCII that shows, or a Cyrillic letter, which no combining sign belongs to. */
function isPlainSign(code: number): boolean {
  return (code > 32 && code < 127) || (code >= 0x400 && code <= 0x4ff && (code <= 0x482 || code >= 0x48a));
}

export function isBlankRow(row: TableRow): boolean {
  return row.cells.every(isBlank);
}

/** The cell as text, spaces of any kind made single; a number in its shortest form, a date as 2024-01-31. */
export function cellText(cell: Cell): string {
  if (typeof cell === "string") {
    return isPlain(cell) ? cell : cell.normalize("NFC").replace(/\s+/g, " ").trim();
  }
  if (typeof cell === "number") return String(cell);
  if (isPercent(cell)) return String(cell.percent);
  if (isShown(cell)) return cell.shown;
  if (isUnreadable(cell)) return cell.unreadable.en;
  return [cell.year, String(cell.month).padStart(2, "0"), String(cell.day).padStart(2, "0")].join("-");
}

/** What was found in a cell, for messages. */
export function foundCell(cell: Cell): Text {
  return inEach((language) => problems.found(shown(cell, language))[language]);
}

/** What stands in cells, for messages: each in quotation marks, separated by commas. */
export function listedCells(cells: readonly Cell[]): Text {
  return inEach((language) => cells.map((cell) => quoted(shown(cell, language))).join(", "));
}

function shown(cell: Cell, language: Language): string {
  return isUnreadable(cell) ? cell.unreadable[language] : cellText(cell);
}

function inEach(say: (language: Language) => string): Text {
  return Object.fromEntries(languages.map((language) => [language, say(language)])) as Text;
}

/** Where a cell stands, for messages. */
export interface CellPlace extends TablePlace {
  row: number;
  column: string;
}

interface NumberWanted {
  /** What is expected, for the message: "a positive price in tenge". */
  expected: Text;
  decimalMark: DecimalMark;
  positive?: boolean;
}

/** The number in a cell. @throws InputError naming file, row and column when there is not exactly one */
export function cellNumber(cell: Cell, place: CellPlace, wanted: NumberWanted): number {
  if (isUnreadable(cell)) {
    throw new InputError({
      ...place,
      found: cell.unreadable,
      advice: cell.advice ?? problems.recalculate,
    });
  }
  if (isDate(cell)) {
    throw new InputError({ ...place, found: problems.foundDate(cellText(cell)), expected: wanted.expected });
  }
  let value: number;
  if (typeof cell === "number") {
    value = cell;
  } else if (isPercent(cell)) {
    value = cell.percent;
  } else if (isShown(cell)) {
    value = cell.stored;
  } else {
    const reading = readNumber(cell, wanted.decimalMark);
    if (!reading.ok) {
      throw new InputError({
        ...place,
        found: problems.found(cell.trim()),
        expected: problems.because(wanted.expected, reading.reason),
      });
    }
    value = reading.value;
  }
  if (!Number.isFinite(value) || (wanted.positive && value <= 0)) {
    const reason = Number.isFinite(value) ? problems.notAboveZero : numberProblems.infinite;
    throw new InputError({
      ...place,
      found: foundCell(cell),
      expected: problems.because(wanted.expected, reason),
    });
  }
  return value;
}

/** Says once that numbers shown in per cent were taken as they are shown, where a column has any. */
export function tellPercent(
  cells: Iterable<{ cell: Cell; row: number }>,
  place: Omit<CellPlace, "row">,
  onNotice: OnNotice | undefined,
): void {
  for (const { cell, row } of cells) {
    if (!isPercent(cell)) continue;
    const found = problems.shownInPercent(`${cell.percent} %`, String(cell.stored));
    onNotice?.({ ...place, row, found });
    return;
  }
}

/**
 * The decimal mark that the cells of a column prove: "100,5" can only be a decimal comma, "100.5" only a
 * point. Unknown where no cell proves either.
 *
 * @throws InputError when a column proves both; and when a cell as "1,234" stands among decimal points, so
 *   that its comma may group digits or be a stray decimal comma, and no cell as "1,234.5" or "1,234,567"
 *   shows which; and for what looks like a month, as MonthsAmongNumbers
 */
export function decimalMarkOf(
  cells: Iterable<{ cell: Cell; row: number }>,
  place: Omit<CellPlace, "row">,
): DecimalMark {
  const first: Record<"point" | "comma" | "pointOrGroup" | "commaOrGroup", MarkedText | undefined> = {
    point: undefined,
    comma: undefined,
    pointOrGroup: undefined,
    commaOrGroup: undefined,
  };
  let groupsShown = false;
  const months = new MonthsAmongNumbers();
  for (const { cell, row } of cells) {
    if (typeof cell !== "string" || !/\d[.,]/.test(cell)) continue;
    const text = cell.trim();
    months.add(text, row);
    if (first.point && onlyPoint.test(text)) continue;
    const asPoint = readNumber(text, "point").ok;
    const asComma = readNumber(text, "comma").ok;
    if (asPoint && !asComma) first.point ??= { text, row };
    if (asComma && !asPoint) first.comma ??= { text, row };
    if (asPoint && asComma) first[text.includes(",") ? "commaOrGroup" : "pointOrGroup"] ??= { text, row };
    groupsShown ||= /[.,]\d{3}[.,]/.test(text) && asPoint !== asComma;
  }
  months.refuse(place);
  if (first.point && first.comma) throw mixedMarks(first.point, first.comma, place);
  const stray = first.point ? first.commaOrGroup : first.comma ? first.pointOrGroup : undefined;
  if (stray && !groupsShown) throw mixedMarks((first.point ?? first.comma)!, stray, place);
  return first.point ? "point" : first.comma ? "comma" : "unknown";
}

/**
 * The decimal mark that digit groups anywhere in a table prove: "1.200.000" and "1.200,5" group with points,
 * "1,200,000" and "1,200.5" with commas. Unknown where there are none, or both kinds.
 */
export function markShownByGroups(rows: Iterable<TableRow>): DecimalMark {
  let byPoints = false;
  let byCommas = false;
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (typeof cell !== "string") continue;
      byPoints ||= groupedByPoints.test(cell.trim());
      byCommas ||= groupedByCommas.test(cell.trim());
    }
  }
  if (byPoints === byCommas) return "unknown";
  return byPoints ? "comma" : "point";
}

const groupedByPoints = /^[1-9]\d{0,2}(?:(?:\.\d{3}){2,}(?:,\d+)?|\.\d{3},\d+)$/;
const groupedByCommas = /^[1-9]\d{0,2}(?:(?:,\d{3}){2,}(?:\.\d+)?|,\d{3}\.\d+)$/;

/**
 * Refuses the first cell whose three last digits may be a group or decimals, in a column that does not prove
 * its decimal mark.
 *
 * @param expected what the column holds, for the message
 */
export function refuseTwoReadings(
  cells: Iterable<{ cell: Cell; row: number }>,
  place: Omit<CellPlace, "row">,
  expected: Text,
): void {
  for (const { cell, row } of cells) {
    if (typeof cell !== "string" || !readsTwoWays(cell)) continue;
    const text = cell.trim();
    const grouped = text.replace(/[.,]/, "");
    throw new InputError({
      ...place,
      row,
      found: problems.found(text),
      expected: problems.because(expected, numberProblems.twoReadings),
      advice: problems.writeTheOneMeant(grouped, `${text}0`),
    });
  }
}

/** A number with a decimal point that cannot be three digits set off by a group mark. */
const onlyPoint = /^-?\d+\.(?:\d{1,2}|\d{4,})$/;

/** A text cell with the row it stands in. */
interface MarkedText {
  text: string;
  row: number;
}

function mixedMarks(one: MarkedText, other: MarkedText, place: Omit<CellPlace, "row">): InputError {
  return new InputError({
    ...place,
    row: other.row,
    found: problems.foundBeside(other.text, one.text, one.row),
    expected: problems.oneDecimalMark,
  });
}
