import {
  changes,
  holdAgainst,
  levels,
  type Examination,
  type Examined,
  type Plausible,
  type Range,
} from "../../files/plausible.js";
import type { Text } from "../../languages.js";
import type { MonthValue } from "../../months/monthly-series.js";
import type { FaoIndexKind } from "./data.js";
import { problems } from "./words.js";

/** Kazakhstan's index in the shipped months, 2000-01 to 2024-12, previous month = 100. */
const foodPriceIndex: Range = { low: 99.1, high: 106.5 };

/**
 * The FAO index in the shipped release, 1990-01 to 2024-12, 2014-2016 = 100; here and below with room for the single
 * decimal of the CSV that FAO publishes.
 */
const faoLevel: Readonly<Record<FaoIndexKind, Range>> = {
  nominal: { low: 50.75, high: 160.3 },
  real: { low: 64.6, high: 156.85 },
};

/** Ratio of a month to the month before: least in 2008-10, most in 2022-03, both indices alike. */
const faoStep: Range = { low: 0.866, high: 1.132 };

/**
 * A month that stands above or below both its neighbours: the lesser of the two ratios, at most that of the real index in
 * 2010-12. A slip makes such a month; the market hardly does.
 */
const faoReversal: Range = { low: 0.9591, high: 1.0427 };

/**
 * What the two indices of the food article can be. Possible: a food price index half as far again from 100 as the
 * farthest of 300 months, so that 110.2 for 101.2 is a slip; an FAO index from half of its least to twice its most;
 * a step half as large again, in logarithms, as the largest; a reversal twice as large. Usual: what the shipped months
 * have done.
 */
export const plausible = {
  foodPriceIndex: {
    usual: foodPriceIndex,
    possible: { low: 100 - 1.5 * (foodPriceIndex.high - 100), high: 100 + 1.5 * (foodPriceIndex.high - 100) },
  } satisfies Plausible,
  faoLevel: (index: FaoIndexKind): Plausible => ({
    usual: faoLevel[index],
    possible: levels(faoLevel[index], 2),
  }),
  faoStep: { usual: faoStep, possible: changes(faoStep, 1.5) } satisfies Plausible,
  faoReversal: { usual: faoReversal, possible: changes(faoReversal, 2) } satisfies Plausible,
};

/** A month with its value and where it stands. */
type PlacedValue = MonthValue & { row: number; column: string };

/**
 * Holds the levels of an FAO index, its steps from month to month and its reversals against what they can be.
 *
 * @param series months in the order of time without gaps
 * @throws InputError naming row and column of the first value that is not possible
 */
export function plausibleFaoIndex(
  series: readonly PlacedValue[],
  index: FaoIndexKind,
  examination: Examination,
): void {
  const examined = (
    range: Plausible,
    measure: (i: number) => number | undefined,
    found: (i: number) => Text,
  ) =>
    series.flatMap(({ row, column }, i): Examined[] => {
      const value = measure(i);
      return value === undefined ? [] : [{ value, row, column, range, found: () => found(i) }];
    });
  const stepTo = (from: number, to: number) => {
    const [before, now] = [series[from], series[to]];
    return before === undefined || now === undefined ? undefined : now.value / before.value;
  };
  /** The lesser of the two ratios to the neighbours, where both go the same way; 1 otherwise. */
  const reversal = (i: number) => {
    const [rise, fall] = [stepTo(i - 1, i), stepTo(i + 1, i)];
    if (rise === undefined || fall === undefined) return undefined;
    if (rise > 1 && fall > 1) return Math.min(rise, fall);
    return rise < 1 && fall < 1 ? Math.max(rise, fall) : 1;
  };
  const found = (i: number) => problems.valueOfMonth(series[i]!.value, series[i]!.month);
  const beside = (i: number) =>
    problems.valueAfter(
      series[i]!.value,
      series[i]!.month,
      series.slice(Math.max(0, i - 1), i).map(({ value }) => value),
      series.slice(i + 1, i + 2).map(({ value }) => value),
    );
  holdAgainst(
    examined(plausible.faoLevel(index), (i) => series[i]!.value, found),
    problems.faoIndexWithin,
    examination,
  );
  holdAgainst(examined(plausible.faoReversal, reversal, beside), problems.timesNeighbours, examination);
  holdAgainst(
    examined(plausible.faoStep, (i) => stepTo(i - 1, i), beside),
    problems.timesMonthBefore,
    examination,
  );
}

/** Holds the values of a food price index, previous month = 100, against what they can be. */
export function plausibleFoodPrices(series: readonly PlacedValue[], examination: Examination): void {
  holdAgainst(
    series.map(({ value, month, row, column }) => ({
      value,
      row,
      column,
      range: plausible.foodPriceIndex,
      found: () => problems.valueOfMonth(value, month),
    })),
    problems.chainIndexWithin,
    examination,
  );
}
