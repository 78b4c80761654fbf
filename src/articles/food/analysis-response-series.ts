import type { MonthValue } from "../../months/monthly-series.js";
import { isWithin, monthNumber, yearMonth, type Period, type YearMonth } from "../../months/year-month.js";
import { problems as monthProblems } from "../../months/words.js";
import { InputError } from "../../errors.js";
import { transform, type Measure } from "../../statistics/transformations.js";

/** Months after which the response is summed. */
export const responseLags = 12;

/** Which FAO index: deflated by the World Bank's MUV index, or as it stands. */
export type FaoIndexName = "nominal" | "real";

/**
 * What responses are computed from: series over one span of months, NaN where one of them is not known. Changes
 * are 100 times the logarithm of the month on the month before, so that twelve of them add up to the year's.
 */
export interface FoodChanges {
  /** Consecutive, from the first month of the FAO index on. */
  months: readonly YearMonth[];
  /** Food prices of Kazakhstan: 100 ln(index / 100), the index having the previous month as 100. */
  foodPrices: Float64Array;
  /** The index itself, previous month = 100. */
  foodPriceIndex: Float64Array;
  /** World food prices; the index itself is a level. */
  fao: Readonly<Record<FaoIndexName, FaoChanges | null>>;
  /** Tenge per US dollar: a rise is a fall of the tenge; null where no month has it. */
  exchangeRate: Float64Array | null;
}

export interface FaoChanges {
  changes: Float64Array;
  levels: Float64Array;
}

/**
 * The series of a response on one span of months, from the first to the last month that any FAO index has.
 *
 * @param foodPriceIndex previous month = 100
 * @param fao each index as a level, months in the order of time and without gaps; null where there is none
 * @param exchangeRate tenge per US dollar
 * @example
 * const fao = loadFaoFoodPriceIndex().map(({ month, nominal }) => ({ month, value: nominal }));
 * const series = foodChanges(loadFoodPriceIndex(), { nominal: fao, real: null }, []);
 * series.months[0]; // => "1990-01"
 * series.fao.nominal.changes.length; // => 420
 */
export function foodChanges(
  foodPriceIndex: readonly MonthValue[],
  fao: Readonly<Record<FaoIndexName, readonly MonthValue[] | null>>,
  exchangeRate: readonly MonthValue[],
): FoodChanges {
  const numbers = [fao.nominal, fao.real].flatMap((rows) =>
    (rows ?? []).map(({ month }) => monthNumber(month)),
  );
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
  const months =
    numbers.length === 0 ? [] : Array.from({ length: to - from + 1 }, (_, i) => yearMonth(from + i));
  const onMonths = (rows: readonly MonthValue[]) => {
    const values = new Map(rows.map(({ month, value }) => [month, value]));
    return Float64Array.from(months, (month) => values.get(month) ?? Number.NaN);
  };
  const changes = (levels: Float64Array, measure?: Measure) => transform(levels, "log-change", measure);
  const index = (rows: readonly MonthValue[] | null): FaoChanges | null => {
    if (rows === null || rows.length === 0) return null;
    const levels = onMonths(rows);
    return { levels, changes: changes(levels) };
  };
  const rate = changes(onMonths(exchangeRate));
  const prices = onMonths(foodPriceIndex);
  return {
    months,
    foodPrices: changes(prices, "previous-month-100"),
    foodPriceIndex: prices,
    fao: { nominal: index(fao.nominal), real: index(fao.real) },
    exchangeRate: rate.every(Number.isNaN) ? null : rate,
  };
}

/**
 * The nominal index where it shares a month with food prices, since the deflator of the real one steps each
 * January; and the months, from the first to the last, that both series have.
 *
 * @throws InputError where they share none
 */
export function indexAndSpan({ months, foodPrices, fao }: FoodChanges): {
  index: FaoIndexName;
  span: Period;
} {
  for (const index of ["nominal", "real"] as const) {
    const levels = fao[index]?.levels;
    const shared = months.filter((_, t) => !Number.isNaN(foodPrices[t]! + (levels?.[t] ?? Number.NaN)));
    if (shared.length > 0) return { index, span: { from: shared[0]!, to: shared.at(-1)! } };
  }
  throw new InputError(monthProblems.noCommonMonth(undefined, undefined));
}

/** Indices of a period's months among those of the series. */
export function sampleOf({ months }: FoodChanges, period: Period): { first: number; last: number } {
  const inside = months.flatMap((month, t) => (isWithin(month, period) ? [t] : []));
  return { first: inside[0] ?? 0, last: inside.at(-1) ?? -1 };
}

/**
 * Months of a period that have food prices, the changes of an FAO index so many months before and after, and, if
 * it is wanted, those of the exchange rate.
 */
export function monthsKnown(
  series: FoodChanges,
  index: FaoIndexName,
  period: Period,
  { before = 0, after = 0, withExchangeRate = false } = {},
): number {
  const { foodPrices, fao, exchangeRate } = series;
  const { first, last } = sampleOf(series, period);
  const isKnown = (values: ArrayLike<number> | null | undefined, t: number) =>
    !Number.isNaN(values?.[t] ?? Number.NaN);
  const changes = fao[index]?.changes;
  let count = 0;
  for (let t = first; t <= last; t++) {
    const wanted = [isKnown(foodPrices, t), isKnown(changes, t - before), isKnown(changes, t + after)];
    if (withExchangeRate) wanted.push(isKnown(exchangeRate, t - before), isKnown(exchangeRate, t));
    if (wanted.every(Boolean)) count++;
  }
  return count;
}

/** A January's step of the deflator, in per cent by logarithms, with the change of both indices. */
export interface DeflatorStep {
  month: YearMonth;
  /** Of real over nominal. */
  step: number;
  nominal: number;
  real: number;
}

/** What turns the nominal index into the real one. */
export interface Deflator {
  /** Real over nominal, 2014-2016 = 100. */
  ratio: { month: YearMonth; value: number }[];
  /** Every January of the span. */
  steps: DeflatorStep[];
  /** The largest change of the ratio in any other month, per cent: zero but for rounding where the deflator is annual. */
  largestElsewhere: number;
  /** Squared January steps as a share of the squared monthly changes of the real index. */
  share: number;
}

/**
 * Real over nominal FAO index, month by month. Its deflator is annual: the ratio stands still within a year and
 * steps in January, so that a regression on changes of the real index meets a false change each January.
 *
 * @param period months of the changes
 * @returns null where one of the indices has no two months there
 * @example
 * const deflator = deflatorOf(loadFoodChanges(), { from: "2000-01", to: "2024-12" });
 * deflator.share; // => 0.24
 */
export function deflatorOf({ months, fao }: FoodChanges, { from, to }: Period): Deflator | null {
  const { nominal, real } = fao;
  if (nominal === null || real === null) return null;
  const inside = months.flatMap((month, t) => {
    const known = month >= from && month <= to && !Number.isNaN(nominal.changes[t]! + real.changes[t]!);
    return known ? [t] : [];
  });
  if (inside.length === 0) return null;
  const change = (t: number) => real.changes[t]! - nominal.changes[t]!;
  const isJanuary = (t: number) => months[t]!.endsWith("-01");
  const steps = inside.filter(isJanuary).map((t) => ({
    month: months[t]!,
    step: change(t),
    nominal: nominal.changes[t]!,
    real: real.changes[t]!,
  }));
  const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0);
  return {
    ratio: inside.map((t) => ({ month: months[t]!, value: (100 * real.levels[t]!) / nominal.levels[t]! })),
    steps,
    largestElsewhere: Math.max(0, ...inside.filter((t) => !isJanuary(t)).map((t) => Math.abs(change(t)))),
    share: squares(steps.map(({ step }) => step)) / squares(inside.map((t) => real.changes[t]!)),
  };
}
