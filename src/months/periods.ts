import { InputError, quoted } from "../errors.js";
import type { Text } from "../languages.js";
import { isYearMonth, monthNumber, type Period } from "./year-month.js";
import { problems } from "./words.js";

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
 * @example
 * const [year, months] = parsePeriods("2024,2021-01:2025-06");
 * year; // => { from: "2024-01", to: "2024-12" }
 * months; // => { from: "2021-01", to: "2025-06" }
 */
export function parsePeriods(text: string, data?: Period): Period[] {
  const parts = text.split(",").map((part) => part.trim());
  const periods = parts.map((part) => parsePeriod(part, data));
  periods.forEach((period, i) => {
    const same = ({ from, to }: Period) => from === period.from && to === period.to;
    if (periods.slice(0, i).some(same)) throw new InputError(problems.periodTwice(quoted(parts[i])));
  });
  return periods;
}

function parsePeriod(text: string, data: Period | undefined): Period {
  const shown = quoted(text);
  const months = /^(\d{4}-\d{2}):(\d{4}-\d{2})$/.exec(text);
  const years = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  const from = months?.[1] ?? (years && `${years[1]}-01`);
  const to = months?.[2] ?? (years && `${years[2] ?? years[1]}-12`);
  if (!from || !to || !isYearMonth(from) || !isYearMonth(to)) {
    throw new InputError({ found: problems.period(shown), expected: problems.yearsOrMonths });
  }
  if (to < from) {
    throw new InputError({ found: problems.endsBeforeItBegins(shown), expected: problems.monthFirst(to) });
  }
  const length = monthNumber(to) - monthNumber(from) + 1;
  if (length < shortestPeriod) {
    throw new InputError({
      found: problems.monthsInPeriod(shown, length),
      expected: problems.monthsAtLeast(shortestPeriod),
    });
  }
  if (data && (from < data.from || to > data.to)) {
    throw new InputError({
      found: problems.outsideTheData(shown, data),
      ...adviceInside({ from, to }, data),
    });
  }
  return { from, to };
}

/** Advice to ask for the part of a period that the data have, where that is long enough. */
export function adviceInside(asked: Period, data: Period): { advice?: Text } {
  const from = asked.from > data.from ? asked.from : data.from;
  const to = asked.to < data.to ? asked.to : data.to;
  if (monthNumber(to) - monthNumber(from) + 1 < shortestPeriod) return {};
  return { advice: problems.askedInside({ from, to }) };
}
