import { InputError, quoted } from "../errors.js";
import { isYearMonth, monthNumber, yearMonth, type Period, type YearMonth } from "./year-month.js";

/** A value of one month. */
export interface MonthValue {
  month: YearMonth;
  value: number;
}

/** A month with the row it was read from, for messages. */
interface ReadMonth {
  month: YearMonth;
  row: number;
}

/**
 * The rows in the order of time. A month that is there twice and months left out between two that are there
 * are refused; the message names the rows or the months.
 *
 * @param place how messages begin: the file, and its sheet
 */
export function consecutiveMonths<Row extends ReadMonth>(rows: readonly Row[], place: string): Row[] {
  const sorted = [...rows].sort((a, b) => monthNumber(a.month) - monthNumber(b.month));
  for (let i = 1; i < sorted.length; i++) {
    const before = sorted[i - 1]!;
    const now = sorted[i]!;
    const step = monthNumber(now.month) - monthNumber(before.month);
    if (step === 0) {
      const [first, second] = [before.row, now.row].sort((a, b) => a - b) as [number, number];
      const rows = first === second ? `row ${first}` : `rows ${first} and ${second}`;
      throw new InputError({
        file: place,
        row: second,
        found: `the month ${now.month} is there twice, in ${rows}`,
        advice: "Keep one of them",
      });
    }
    if (step > 1) {
      throw new InputError({
        file: place,
        row: now.row,
        found: `${monthsBetween(before.month, now.month)} missing between ${before.month} (row ${before.row}) and ${now.month}`,
        expected: "every month between the first and the last",
      });
    }
  }
  return sorted;
}

/** "2024-03 is", "2024-03 and 2024-04 are", "5 months (2024-03 to 2024-07) are". */
function monthsBetween(before: YearMonth, after: YearMonth): string {
  const first = yearMonth(monthNumber(before) + 1);
  const last = yearMonth(monthNumber(after) - 1);
  const count = monthNumber(after) - monthNumber(before) - 1;
  if (count === 1) return `${first} is`;
  if (count === 2) return `${first} and ${last} are`;
  return `${count} months (${first} to ${last}) are`;
}

/**
 * The months that two consecutive series share, with both values.
 *
 * @throws InputError when they share none
 */
export function joinMonths(
  first: readonly MonthValue[],
  second: readonly MonthValue[],
): { month: YearMonth; first: number; second: number }[] {
  const values = new Map(second.map(({ month, value }) => [month, value]));
  const joined = first.flatMap(({ month, value }) => {
    const other = values.get(month);
    return other === undefined ? [] : [{ month, first: value, second: other }];
  });
  if (joined.length === 0) {
    throw new InputError(
      `the two series have no month in common: one has ${span(first)}, the other ${span(second)}`,
    );
  }
  return joined;
}

function span(series: readonly MonthValue[]): string {
  return series.length === 0 ? "no months" : `${series[0]!.month} to ${series.at(-1)!.month}`;
}

/** A regression over fewer months leaves nothing to judge its error by. */
const shortestPeriod = 3;

/**
 * Periods as a user writes them, separated by commas: "2000-2024,2021-01:2025-06" is the years 2000 to 2024
 * and the months from 2021-01 to 2025-06; "2024" is one year. Periods may overlap, as the food article's own
 * do (the first holds the other three); identical ones are refused.
 *
 * @param data the months that there are; a period reaching outside them is refused
 * @throws InputError when a period cannot be read, is reversed, is shorter than three months, is there
 *   twice or reaches outside the data
 */
export function parsePeriods(text: string, data?: Period): Period[] {
  const parts = text.split(",").map((part) => part.trim());
  const periods = parts.map((part) => parsePeriod(part, data));
  periods.forEach((period, i) => {
    const same = ({ from, to }: Period) => from === period.from && to === period.to;
    if (periods.slice(0, i).some(same)) throw new InputError(`the period ${quoted(parts[i])} is there twice`);
  });
  return periods;
}

function parsePeriod(text: string, data: Period | undefined): Period {
  const months = /^(\d{4}-\d{2}):(\d{4}-\d{2})$/.exec(text);
  const years = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  const from = months?.[1] ?? (years && `${years[1]}-01`);
  const to = months?.[2] ?? (years && `${years[2] ?? years[1]}-12`);
  if (!from || !to || !isYearMonth(from) || !isYearMonth(to)) {
    throw new InputError({
      found: `the period ${quoted(text)}`,
      expected: "years as 2000-2024 or months as 2021-01:2025-06",
    });
  }
  if (to < from) {
    throw new InputError({
      found: `the period ${quoted(text)} ends before it begins`,
      expected: `${to} first`,
    });
  }
  const length = monthNumber(to) - monthNumber(from) + 1;
  if (length < shortestPeriod) {
    const count = length === 1 ? "1 month" : `${length} months`;
    throw new InputError({
      found: `the period ${quoted(text)} has ${count}`,
      expected: `at least ${shortestPeriod} months for a line and its error`,
    });
  }
  if (data && (from < data.from || to > data.to)) {
    throw new InputError({
      found: `the period ${quoted(text)} reaches outside the data, which have ${data.from} to ${data.to}`,
    });
  }
  return { from, to };
}
