import { InputError } from "../errors.js";
import { monthNumber, type YearMonth } from "../months/year-month.js";
import { largestMagnitude } from "./magnitude.js";
import { problems } from "./words.js";

/** What a series is turned into before a regression. */
export type Transformation = "level" | "change" | "log-change" | "year-on-year";

export const transformations: readonly Transformation[] = ["level", "change", "log-change", "year-on-year"];

/** What the numbers of a series measure: a level, or each month against the month before, which is 100. */
export type Measure = "level" | "previous-month-100";

/** A monthly series: months in the order of time, none left out, and a value for each. */
export interface MonthlySeries {
  months: readonly YearMonth[];
  values: ArrayLike<number>;
  /** Default "level". */
  measure?: Measure;
}

/**
 * A series transformed, as long as it was, with NaN at the beginning where earlier months are needed.
 *
 * | transformation | of a level x | of an index i, previous month = 100 |
 * | --- | --- | --- |
 * | level | x | i |
 * | change | x - x(-1), unit of x | i - 100, per cent on the month before |
 * | log-change | 100 (ln x - ln x(-1)) | 100 ln(i / 100) |
 * | year-on-year | 100 (x / x(-12) - 1), per cent | 100 (product of 12 months' i / 100 - 1), per cent |
 *
 * An index with the previous month = 100 is itself a change, so its change loses no month and its
 * year-on-year change eleven.
 *
 * @param values n monthly values in the order of time, no gaps
 * @throws InputError when a logarithm or a ratio is wanted of a value that is not above zero
 * @example
 * transform([100, 110, 99], "change"); // => [NaN, 10, -11]
 * transform([100, 110, 99], "log-change"); // => [NaN, 9.53, -10.54]
 * transform([100.5, 101.2, 99.8], "change", "previous-month-100"); // => [0.5, 1.2, -0.2]
 */
export function transform(
  values: ArrayLike<number>,
  transformation: Transformation,
  measure: Measure = "level",
): Float64Array {
  const x = Float64Array.from(values);
  return withoutRounding(transformed(x, transformation, measure), roundingOf(x, transformation, measure));
}

function transformed(x: Float64Array, transformation: Transformation, measure: Measure): Float64Array {
  if (transformation === "level") return x;
  if (transformation === "change") {
    return measure === "level" ? x.map((value, t) => value - at(x, t - 1)) : x.map((index) => index - 100);
  }
  requirePositive(x);
  if (transformation === "log-change") {
    return measure === "level"
      ? x.map((value, t) => 100 * Math.log(value / at(x, t - 1)))
      : x.map((index) => 100 * Math.log(index / 100));
  }
  return measure === "level"
    ? x.map((value, t) => 100 * (value / at(x, t - 12) - 1))
    : x.map((_, t) => 100 * (chained(x, t - 11, t) - 1));
}

/**
 * How far apart transformed values may come out that would be equal if numbers had all their digits: the same
 * step from month to month of a series that is far from zero, say. In the unit of the transformed values; 0
 * for levels, which are as they were read.
 */
export function roundingOf(
  values: ArrayLike<number>,
  transformation: Transformation,
  measure: Measure = "level",
): number {
  const digit = 4 * Number.EPSILON;
  if (transformation === "level") return 0;
  if (transformation === "change") return digit * largestMagnitude(values);
  return 100 * digit * (measure === "level" ? 2 : 12);
}

/** The values, or where they differ by no more than rounding the first known one throughout. */
export function withoutRounding(values: Float64Array, rounding: number): Float64Array {
  const first = values.find((value) => !Number.isNaN(value)) ?? 0;
  const varies = values.some((value) => Math.abs(value - first) > rounding);
  return varies ? values : values.map((value) => (Number.isNaN(value) ? value : first));
}

/**
 * The series `lag` months earlier: value t is x(t - lag), NaN in the first `lag` months.
 *
 * @example
 * lagged([71.2, 72.5, 70.9], 1); // => [NaN, 71.2, 72.5]
 */
export function lagged(values: ArrayLike<number>, lag: number): Float64Array {
  if (!Number.isInteger(lag) || lag < 0) {
    throw new InputError({ found: problems.aLag(lag), expected: problems.wholeMonths });
  }
  return Float64Array.from({ length: values.length }, (_, t) => at(values, t - lag));
}

/**
 * Eleven dummy variables, February to December; January is what the constant stands for.
 *
 * @example
 * const dummies = seasonalDummies(["2024-01", "2024-02", "2024-03"]);
 * dummies.length; // => 11
 * dummies[0]; // => { name: "month 02", values: [0, 1, 0] }
 */
export function seasonalDummies(months: readonly YearMonth[]): { name: string; values: Float64Array }[] {
  const ofYear = months.map((month) => month.slice(5));
  return ["02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map((wanted) => ({
    name: `month ${wanted}`,
    values: Float64Array.from(ofYear, (month) => (month === wanted ? 1 : 0)),
  }));
}

/** Refuses a series whose months are not consecutive or do not match its values. */
export function requireConsecutive({ months, values }: MonthlySeries): void {
  if (months.length !== values.length) {
    throw new InputError(problems.monthsAndValues(months.length, values.length));
  }
  for (let i = 1; i < months.length; i++) {
    if (monthNumber(months[i]!) !== monthNumber(months[i - 1]!) + 1) {
      throw new InputError({
        found: problems.monthFollows(months[i]!, months[i - 1]!),
        expected: problems.consecutiveMonths,
      });
    }
  }
}

/** Refuses a series with a value that is not finite; the message names its month. */
export function requireValues({ months, values }: MonthlySeries): void {
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) {
      throw new InputError({
        found: problems.valueOfMonth(values[i], months[i]),
        expected: problems.finiteNumbers,
      });
    }
  }
}

function requirePositive(values: Float64Array): void {
  const bad = values.findIndex((value) => value <= 0);
  if (bad >= 0) {
    throw new InputError({ found: problems.valueIs(bad + 1, values[bad]), expected: problems.aboveZero });
  }
}

function chained(index: Float64Array, from: number, to: number): number {
  let product = 1;
  for (let t = from; t <= to; t++) product *= at(index, t) / 100;
  return product;
}

function at(values: ArrayLike<number>, t: number): number {
  return t < 0 ? Number.NaN : values[t]!;
}
