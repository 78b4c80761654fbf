import type { Language } from "../languages.js";
import type { Period, YearMonth } from "../months/year-month.js";

/** Months in the nominative, January first. */
export const monthNames: Record<Language, readonly string[]> = {
  en: "January February March April May June July August September October November December".split(" "),
  ru: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" "),
  kk: "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(" "),
};

export const shortMonthNames: Record<Language, readonly string[]> = {
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
  ru: "янв фев мар апр май июн июл авг сен окт ноя дек".split(" "),
  kk: "қаң ақп нау сәу мам мау шіл там қыр қаз қар жел".split(" "),
};

/** Days of the week, Sunday first. */
export const dayNames: Record<Language, readonly string[]> = {
  en: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
  ru: "воскресенье понедельник вторник среда четверг пятница суббота".split(" "),
  kk: "жексенбі дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі".split(" "),
};

export const shortDayNames: Record<Language, readonly string[]> = {
  en: "Sun Mon Tue Wed Thu Fri Sat".split(" "),
  ru: "вс пн вт ср чт пт сб".split(" "),
  kk: "жс дс сс ср бс жм сб".split(" "),
};

/**
 * A month in words.
 *
 * @example
 * monthInWords("2005-01", "ru"); // => "январь 2005"
 */
export function monthInWords(month: YearMonth, language: Language): string {
  const [year, ofYear] = month.split("-").map(Number) as [number, number];
  const name = monthNames[language][ofYear - 1]!;
  return language === "kk" ? `${year} ж. ${name}` : `${name} ${year}`;
}

/**
 * A day for a table: as data have it in English, with points in Russian and Kazakh.
 *
 * @param day 2026-11-28
 * @example
 * shortDay("2026-11-28", "kk"); // => "28.11.2026"
 */
export function shortDay(day: string, language: Language): string {
  return language === "en" ? day : day.split("-").reverse().join(".");
}

/** The years of a period where it holds whole years: "2024", "2000–2024". */
function wholeYears({ from, to }: Period): string | undefined {
  if (!from.endsWith("-01") || !to.endsWith("-12")) return undefined;
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}\u2013${last}`;
}

/**
 * A period for a sentence: in years where it holds whole years, else in months by their names.
 *
 * @example
 * periodInWords({ from: "2021-01", to: "2025-06" }, "en"); // => "January 2021 – June 2025"
 */
export function periodInWords(period: Period, language: Language): string {
  const { from, to } = period;
  return wholeYears(period) ?? `${monthInWords(from, language)} \u2013 ${monthInWords(to, language)}`;
}

/**
 * A period for the head of a column, the same in every language.
 *
 * @example
 * periodText({ from: "2021-01", to: "2025-06" }); // => "2021-01 – 2025-06"
 */
export function periodText(period: Period): string {
  return wholeYears(period) ?? `${period.from} \u2013 ${period.to}`;
}

/**
 * A period as data have it: an ISO 8601 interval of months.
 *
 * @example
 * periodKey({ from: "2005-01", to: "2009-12" }); // => "2005-01/2009-12"
 */
export function periodKey({ from, to }: Period): string {
  return `${from}/${to}`;
}
