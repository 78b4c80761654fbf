import { createRequire } from "node:module";
import type { Text } from "../languages.js";
import type { Cell } from "./cell.js";
import { timesHundred } from "../numbers/decimal.js";
import { problems } from "./words.js";

/**
 * Loads the spreadsheet library when the first workbook is opened. Its CommonJS build, because only that one
 * unpacks with Node's zlib and knows the code pages of old XLS files.
 */
export function loadSpreadsheetLibrary(): typeof import("xlsx") {
  return createRequire(import.meta.url)("xlsx") as typeof import("xlsx");
}

/** How the numbers of a workbook come: as they are stored, or as text with the digits that the workbook shows. */
export type NumbersAs = "stored" | "shown";

/** What a stored number is, by the number format under which it is shown. */
type ShownAs = "number" | "date" | "percent";

/**
 * Makes cells of the numbers that a workbook stores: a date where the format shows a date, a percentage where
 * it shows per cent, else the number.
 *
 * @param date1904 whether days are counted from 1904
 * @param numbers "shown" for numbers and percentages with the digits that the format shows
 */
export function numberCells(
  date1904: boolean,
  numbers: NumbersAs = "stored",
): (value: number, format: string, undated: () => Text) => Cell {
  const { SSF } = loadSpreadsheetLibrary();
  const known = new Map<string, readonly ShownAs[]>();
  return (value, format, undated) => {
    let sections = known.get(format);
    if (sections === undefined) {
      sections = sectionsOf(format).map((section) => shownAs(section, SSF.is_date(section)));
      known.set(format, sections);
    }
    // Sections are for positive numbers, negative ones, zero; where one is lacking the first serves.
    const shown = sections[value > 0 ? 0 : value < 0 ? 1 : 2] ?? sections[0]!;
    if (shown !== "date" && numbers === "shown") {
      return { shown: ungrouped(String(SSF.format(format, value))), stored: value };
    }
    if (shown === "percent") return { percent: timesHundred(value), stored: value };
    if (shown === "number") return value;
    const date = SSF.parse_date_code(value, { date1904 }) as { y: number; m: number; d: number } | null;
    return date
      ? { year: date.y, month: date.m, day: date.d }
      : { unreadable: undated(), advice: problems.enterAsNumber };
  };
}

/** The format's own point and comma, whatever the marks of the country in which the workbook was seen. */
function ungrouped(shown: string): string {
  return shown.trim().replace(/(?<=\d),(?=\d{3})/g, "");
}

/** The format code of a number that a workbook's own list does not name. */
export function builtInFormat(id: number): string {
  // Dates in the calendars of East Asia, which the library's table lacks.
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return "yyyy-mm-dd";
  const table = loadSpreadsheetLibrary().SSF.get_table() as Readonly<Record<number, string>>;
  return table[id] ?? "General";
}

/** Text in quotation marks, after a backslash, or in brackets other than those of hours that run on. */
const literal = /"[^"]*"|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

function sectionsOf(format: string): string[] {
  return format.replace(literal, " ").split(";");
}

function shownAs(section: string, isDate: boolean): ShownAs {
  if (isDate) return "date";
  return section.includes("%") ? "percent" : "number";
}
