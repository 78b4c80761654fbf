/** A calendar month, "2000-01". Sorts as text in the order of time. */
export type YearMonth = `${number}-${number}`;

/** A span of months, both ends included. */
export interface Period {
  from: YearMonth;
  to: YearMonth;
}

/**
 * True for "2000-01" to "2000-12": four digits, a hyphen, a month from 01 to 12.
 *
 * @example
 * isYearMonth("2024-12"); // => true
 * isYearMonth("2024-13"); // => false
 */
export function isYearMonth(text: string): text is YearMonth {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/**
 * Months since year 0, so that differences count months.
 *
 * @example
 * monthNumber("2025-01") - monthNumber("2024-11"); // => 2
 */
export function monthNumber(month: YearMonth): number {
  const [year, ofYear] = month.split("-").map(Number) as [number, number];
  return year * 12 + ofYear - 1;
}

/**
 * The month of a number of months since year 0: the inverse of monthNumber.
 *
 * @example
 * yearMonth(monthNumber("2024-11") + 2); // => "2025-01"
 */
export function yearMonth(number: number): YearMonth {
  const year = Math.floor(number / 12);
  const ofYear = (number % 12) + 1;
  return `${String(year).padStart(4, "0")}-${String(ofYear).padStart(2, "0")}` as YearMonth;
}

export function yearOf(month: YearMonth): number {
  return Number(month.slice(0, 4));
}

export function isWithin(month: YearMonth, period: Period): boolean {
  return month >= period.from && month <= period.to;
}
