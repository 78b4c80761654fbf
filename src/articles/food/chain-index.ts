import { median } from "simple-statistics";
import { InputError } from "../../errors.js";
import type { MonthValue } from "../../months/monthly-series.js";
import type { TablePlace } from "../../files/cell.js";
import type { Text } from "../../languages.js";
import type { Examination } from "../../files/plausible.js";
import { acceptOutliersOption } from "../outliers.js";
import { plausibleFoodPrices } from "./plausible.js";
import { problems } from "./words.js";

/** Where all values lie below it they are no index but changes in per cent: no prices halve month after month. */
const lowestIndex = 50;

/**
 * Refuses numbers that are not an index with the previous month = 100. Others would run through a
 * regression without a sound:
 * - changes in per cent lie around 0, ratios around 1;
 * - an index with a fixed base, or with the same month of the previous year = 100, stays away from 100
 *   while its months lie close to one another;
 * - an index with the same month of the previous year = 100 in years of stable prices stays near 100, yet on
 *   one side of it and close to the month before (see staysOnOneSide).
 *
 * Then each value is held against what a month can have.
 *
 * @param place how messages begin: the file, and its sheet
 * @param told takes what is unusual, and values that no month has had; without the latter they are refused
 * @throws InputError saying what was found
 */
export function plausibleChainIndex(
  series: readonly (MonthValue & { row: number; column: string })[],
  place: TablePlace,
  told: Pick<Examination, "onNotice" | "onOutlier"> = {},
): void {
  if (series.length === 0) {
    throw new InputError({ ...place, found: problems.noValue, expected: problems.atLeastOne });
  }
  const values = series.map(({ value }) => value);
  const refuse = (what: Text, advice: Text): never => {
    throw new InputError({
      ...place,
      column: series[0]!.column,
      found: problems.looksLike(Math.min(...values), Math.max(...values), what),
      expected: problems.chainIndex,
      advice,
    });
  };
  const middle = median(values);
  if (middle > 0.5 && middle < 2 && values.every((value) => value > 0.5 && value < 2)) {
    refuse(problems.ratios, problems.timesTheRatio);
  }
  if (values.every((value) => Math.abs(value) < lowestIndex)) {
    refuse(problems.changes, problems.plusTheChange);
  }
  if (staysAwayFromHundred(values)) {
    refuse(problems.fixedBase, problems.divideByMonthBefore);
  }
  if (staysOnOneSide(values)) {
    const { distance, step } = typical(values);
    refuse(
      problems.sameMonthLastYear(values.length, distance.toFixed(1), step.toFixed(1)),
      problems.takePreviousMonth,
    );
  }
  const negative = series.find(({ value }) => value <= 0);
  if (negative) {
    throw new InputError({
      ...place,
      row: negative.row,
      column: negative.column,
      found: problems.valueOfMonth(negative.value, negative.month),
      expected: problems.anIndex,
    });
  }
  plausibleFoodPrices(series, { place, option: acceptOutliersOption.flags, ...told });
}

/** The typical distance from 100 exceeds 3 and three times the typical step from month to month. */
function staysAwayFromHundred(values: readonly number[]): boolean {
  const { distance, step } = typical(values);
  return values.length > 1 && distance > 3 && distance > 3 * step;
}

/**
 * At least twelve values, every one more than 1 above 100 or every one more than 1 below, that typically lie
 * five times as far from 100 as from the month before. Monthly changes of food prices cross 100 with the
 * seasons; where inflation keeps them above it for a year, they jump. No twelve or more consecutive months of
 * Kazakhstan's index since 2000 are like this. A year-on-year index closer to 100 than 1 in some month, or
 * shorter than a year, passes.
 */
function staysOnOneSide(values: readonly number[]): boolean {
  const { distance, step } = typical(values);
  const oneSide = values.every((value) => value > 101) || values.every((value) => value < 99);
  return values.length >= 12 && oneSide && distance > 5 * step;
}

/** Medians: of the distances from 100, and of the steps from month to month (0 where there are none). */
function typical(values: readonly number[]): { distance: number; step: number } {
  const steps = values.slice(1).map((value, i) => Math.abs(value - values[i]!));
  return {
    distance: median(values.map((value) => Math.abs(value - 100))),
    step: steps.length > 0 ? median(steps) : 0,
  };
}
