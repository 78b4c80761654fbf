import { cellText, isDate, isUnreadable, type Cell } from "./cell.js";
import { nameWithoutMarks } from "./footnote-marks.js";
import { yearMonth, type YearMonth } from "../months/year-month.js";

/**
 * Names of the months in English, Russian and Kazakh, whole or shortened, with the endings that they take in
 * a sentence ("в январе", "қаңтардағы").
 */
const monthNames: readonly RegExp[] = [
  ["jan(uary)?", "янв(ар[а-я]{1,2})?", "қаң(тар[а-яәіңғүұқөһ]*)?"],
  ["feb(ruary)?", "февр?(ал[а-я]{1,2})?", "ақп(ан[а-яәіңғүұқөһ]*)?"],
  ["mar(ch)?", "мар(т[а-я]{0,2})?", "нау(рыз[а-яәіңғүұқөһ]*)?"],
  ["apr(il)?", "апр(ел[а-я]{1,2})?", "сәу(ір[а-яәіңғүұқөһ]*)?"],
  ["may", "ма[йяюе]", "мам(ыр[а-яәіңғүұқөһ]*)?"],
  ["june?", "июн[а-я]{0,2}", "мау(сым[а-яәіңғүұқөһ]*)?"],
  ["july?", "июл[а-я]{0,2}", "шіл(де[а-яәіңғүұқөһ]*)?"],
  ["aug(ust)?", "авг(уст[а-я]{0,2})?", "там(ыз[а-яәіңғүұқөһ]*)?"],
  ["sept?(ember)?", "сент?(ябр[а-я]{1,2})?", "қыр(күйек[а-яәіңғүұқөһ]*)?"],
  ["oct(ober)?", "окт(ябр[а-я]{1,2})?", "қаз(ан[а-яәіңғүұқөһ]*)?"],
  ["nov(ember)?", "нояб?(р[а-я]{1,2})?", "қар(аша[а-яәіңғүұқөһ]*)?"],
  ["dec(ember)?", "дек(абр[а-я]{1,2})?", "жел(тоқсан[а-яәіңғүұқөһ]*)?"],
].map((forms) => new RegExp(`^(${forms.join("|")})$`));

/** Words that may stand beside a month without changing which it is: "год", "жылғы", "year". */
const fillers = /^(г|гг|год|года|году|ж|жыл|жылы|жылғы|жылдың|year|of|in|в|за|айы|месяц|month)$/;

/** 1 to 12 for a month's name in English, Russian or Kazakh, in any case and with any ending. */
export function monthOfName(text: string): number | undefined {
  const word = text.normalize("NFC").toLowerCase().replace(/\.$/, "");
  const index = monthNames.findIndex((pattern) => pattern.test(word));
  return index < 0 ? undefined : index + 1;
}

/** 1 to 12 where the cell holds a month's name and nothing else of weight. */
export function monthNameCell(cell: Cell): number | undefined {
  if (typeof cell !== "string") return undefined;
  const words = wordsOf(cell);
  return words.length === 1 ? monthOfName(words[0]!) : undefined;
}

/** The year where the cell holds a year and nothing else of weight: 2024, "2024 г.", "2024 жыл". */
export function yearCell(cell: Cell): number | undefined {
  if (isUnreadable(cell) || isDate(cell)) return undefined;
  const words = wordsOf(cellText(cell));
  return words.length === 1 && /^(19|20)\d\d$/.test(words[0]!) ? Number(words[0]) : undefined;
}

/**
 * The month that a cell names, as statistical offices and spreadsheet programs write it: a date cell,
 * 2024-01, 2024-01-31 (with a time or without), 1/2024, 01.2024, 31.01.2024, 2024M01, 202401, Jan-24,
 * January 2024, "январь 2024 г.", "2024 жылғы қаңтар". Undefined where the cell names no month or could
 * name two ("01/02/2024" is in January for some and in February for others).
 */
export function readMonth(cell: Cell): YearMonth | undefined {
  if (isUnreadable(cell)) return undefined;
  if (isDate(cell)) return month(cell.year, cell.month);
  const text = nameWithoutMarks(cellText(cell)).toLowerCase();
  return numericMonth(text) ?? namedMonth(text);
}

function numericMonth(text: string): YearMonth | undefined {
  const yearFirst = /^((?:19|20)\d\d)(?:[-/.]| ?m)(\d{1,2})(?:[-/.](\d{1,2})(?:[t ][\d:.]+z?)?)?$/.exec(text);
  if (yearFirst) return validDate(yearFirst[1]!, yearFirst[2]!, yearFirst[3]);
  const monthFirst = /^(\d{1,2})[-/.]((?:19|20)\d\d)$/.exec(text);
  if (monthFirst) return month(Number(monthFirst[2]), Number(monthFirst[1]));
  const compact = /^((?:19|20)\d\d)(0[1-9]|1[0-2])$/.exec(text);
  if (compact) return month(Number(compact[1]), Number(compact[2]));
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d)(?: [\d:.]+)?$/.exec(text);
  if (!yearLast) return undefined;
  const [, first, mark, second, year] = yearLast as unknown as [string, string, string, string, string];
  if (mark === "." || Number(first) > 12 || first === second) return validDate(year, second, first);
  return Number(second) > 12 ? validDate(year, first, second) : undefined;
}

function validDate(year: string, ofYear: string, day: string | undefined): YearMonth | undefined {
  if (day !== undefined && (Number(day) < 1 || Number(day) > 31)) return undefined;
  return month(Number(year), Number(ofYear));
}

/** One month's name, one year, and nothing else but fillers; a year of two digits follows the name. */
function namedMonth(text: string): YearMonth | undefined {
  const words = wordsOf(text);
  const withDay = words.length === 3 && /^\d{1,2}$/.test(words[0]!) ? words.slice(1) : words;
  if (withDay.length !== 2) return undefined;
  const [first, second] = withDay as [string, string];
  if (/^(19|20)\d\d$/.test(first)) return month(Number(first), monthOfName(second));
  if (/^(19|20)\d\d$/.test(second)) return month(Number(second), monthOfName(first));
  if (/^\d\d$/.test(second)) return month(fullYear(Number(second)), monthOfName(first));
  return undefined;
}

/** Two digits from 50 are of the 1900s, others of the 2000s. */
function fullYear(twoDigits: number): number {
  return twoDigits + (twoDigits >= 50 ? 1900 : 2000);
}

function wordsOf(text: string): string[] {
  return nameWithoutMarks(text)
    .normalize("NFC")
    .toLowerCase()
    .split(/[\s.,'’/-]+/)
    .filter((word) => word !== "" && !fillers.test(word));
}

function month(year: number, ofYear: number | undefined): YearMonth | undefined {
  if (ofYear === undefined || ofYear < 1 || ofYear > 12) return undefined;
  return yearMonth(year * 12 + ofYear - 1);
}
