import { InputError, keepOne } from "../errors.js";
import { monthNumber, yearMonth, type Period, type YearMonth } from "./year-month.js";
import { problems } from "./words.js";

/** A value of one month. */
export interface MonthValue {
  month: YearMonth;
  value: number;
}

/** A month with the row it was read from, for messages. */
interface ReadMonth {
  month: YearMonth;
  row: number;
  /** Where the row stands, where rows of several files are taken together. */
  place?: RowPlace;
}

interface RowPlace {
  file: string;
  sheet?: string;
}

/**
 * The rows in the order of time. A month that is there twice and months left out between two that are there
 * are refused; the message names the rows or the months.
 *
 * @param place where the rows stand, for messages
 */
export function consecutiveMonths<Row extends ReadMonth>(rows: readonly Row[], place: RowPlace): Row[] {
  const sorted = [...rows].sort((a, b) => monthNumber(a.month) - monthNumber(b.month));
  for (let i = 1; i < sorted.length; i++) {
    const before = sorted[i - 1]!;
    const now = sorted[i]!;
    const step = monthNumber(now.month) - monthNumber(before.month);
    if (step === 0) {
      if (before.place?.file !== now.place?.file) throw inTwoFiles(before, now, place);
      const [first, second] = [before.row, now.row].sort((a, b) => a - b) as [number, number];
      throw new InputError({
        ...(now.place ?? place),
        row: second,
        found: problems.monthTwice(now.month, [first, second]),
        advice: keepOne,
      });
    }
    if (step > 1) {
      const leftOut = {
        from: yearMonth(monthNumber(before.month) + 1),
        to: yearMonth(monthNumber(now.month) - 1),
      };
      const isSameFile = before.place?.file === now.place?.file;
      const beforeGap = { row: before.row, file: isSameFile ? undefined : before.place?.file };
      throw new InputError({
        ...(now.place ?? place),
        row: now.row,
        found: problems.monthsLeftOut(before.month, beforeGap, now.month, step - 1, leftOut),
        expected: problems.everyMonth,
      });
    }
  }
  return sorted;
}

function inTwoFiles(before: ReadMonth, now: ReadMonth, place: RowPlace): InputError {
  const { file } = before.place ?? place;
  return new InputError({
    ...(now.place ?? place),
    row: now.row,
    found: problems.monthInTwoFiles(now.month, file, before.row),
    advice: keepOne,
  });
}

/**
 * The months that two consecutive series share, with both values.
 *
 * @throws InputError when they share none
 * @example
 * const prices = [{ month: "2024-11", value: 101.1 }, { month: "2024-12", value: 100.9 }];
 * const joined = joinMonths(prices, [{ month: "2024-12", value: 127 }]);
 * joined; // => [{ month: "2024-12", first: 100.9, second: 127 }]
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
  if (joined.length === 0) throw new InputError(problems.noCommonMonth(spanOf(first), spanOf(second)));
  return joined;
}

function spanOf(series: readonly MonthValue[]): Period | undefined {
  return series.length === 0 ? undefined : { from: series[0]!.month, to: series.at(-1)!.month };
}
