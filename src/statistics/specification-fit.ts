import { InputError } from "../errors.js";
import { monthNumber } from "../months/year-month.js";
import { unitDifferences } from "./magnitude.js";
import { neweyWestLags } from "./newey-west.js";
import { mostInfluential, slopeFitter, type SlopeFit } from "./slope-inference.js";
import type { Specification, SpecificationData } from "./specification-set.js";
import {
  requireConsecutive,
  requireValues,
  transform,
  type MonthlySeries,
  type Transformation,
} from "./transformations.js";
import { problems } from "./words.js";

/** A transformed series with the number of its first month and where it begins and ends to be known. */
export interface PreparedSeries {
  firstMonth: number;
  /** Measured from a value amid the series, which changes no slope, and divided by 2^exponent. */
  values: Float64Array;
  exponent: number;
  /** Months for which it is known: from ... to, counted as firstMonth is. */
  known: [from: number, to: number];
}

/** Months of the regressors' history that are joined end to end: the first follows the last. */
export interface Circle {
  /** Number of its first month. */
  from: number;
  /** Months in it. */
  length: number;
}

/** What a specification regresses on what. */
export interface SpecificationSample {
  dependent: PreparedSeries;
  explaining: PreparedSeries;
  /** Number of the first month of the dependent variable, and how many there are. */
  from: number;
  n: number;
}

/** Samples and fits of many specifications on the same data, in working arrays that they share. */
export interface SpecificationFitter {
  sampleOf(specification: Specification): SpecificationSample;
  /**
   * The fit without the most influential months, which the next fit overwrites.
   *
   * @param circle the regressor is taken from it, `ahead` months after the month of the dependent variable; its
   *   own months, `lag` before, where none is given
   */
  fit(specification: Specification, circle?: { circle: Circle; ahead: number }): SlopeFit;
}

/** @throws InputError for a gap or a value that is not finite in a series */
export function specificationFitter(data: SpecificationData): SpecificationFitter {
  for (const series of [data.dependent, ...Object.values(data.regressors)]) {
    requireConsecutive(series);
    if (series.values.length === 0) throw new InputError(problems.noMonth);
    requireValues(series);
  }
  const capacity = data.dependent.values.length;
  const x = new Float64Array(capacity);
  const y = new Float64Array(capacity);
  const monthsOfYear = new Uint8Array(capacity);
  const fitSlope = slopeFitter(capacity);
  const dependents = new Map<Transformation, PreparedSeries>();
  const regressors = new Map<string, PreparedSeries>();

  const sampleOf = ({ regressor, transformation, lag, period }: Specification): SpecificationSample => {
    const series = data.regressors[regressor];
    if (series === undefined) {
      throw new InputError({
        found: problems.unknownRegressor(regressor),
        expected: problems.oneOf(Object.keys(data.regressors)),
      });
    }
    const dependent = remembered(dependents, transformation, () => prepare(data.dependent, transformation));
    const explaining = remembered(regressors, `${transformation} ${regressor}`, () =>
      prepare(series, transformation),
    );
    const from = Math.max(monthNumber(period.from), dependent.known[0], explaining.known[0] + lag);
    const to = Math.min(monthNumber(period.to), dependent.known[1], explaining.known[1] + lag);
    return { dependent, explaining, from, n: Math.max(0, to - from + 1) };
  };

  return {
    sampleOf,
    fit(specification, shifted) {
      const { dependent, explaining, from, n } = sampleOf(specification);
      const months = specification.seasonalDummies ? monthsOfYear : null;
      for (let i = 0; i < n; i++) {
        const month = from + i;
        y[i] = dependent.values[month - dependent.firstMonth]!;
        const source = shifted ? inCircle(shifted.circle, month + shifted.ahead) : month - specification.lag;
        x[i] = explaining.values[source - explaining.firstMonth]!;
        monthsOfYear[i] = month % 12;
      }
      const { outliersDropped } = specification;
      const whole = fitSlope(x, y, n, months);
      if (outliersDropped === 0 || Number.isNaN(whole.slope)) return whole;
      const kept = closeGaps({ x, y, monthsOfYear }, n, new Set(mostInfluential(whole, outliersDropped)));
      return fitSlope(x, y, kept, months);
    },
  };
}

/** Months by which neighbouring changes on the year overlap. */
const overlapOfYears = 11;

/**
 * Lags of the HAC error of a specification: floor(4 (n/100)^(2/9)), and for changes on the year no fewer than 11,
 * since neighbouring ones share eleven of their twelve months.
 *
 * @param n observations of the fit
 * @see Hansen, L. P. and Hodrick, R. J. (1980). Forward exchange rates as optimal predictors of future spot rates.
 *   Journal of Political Economy 88(5), 829-853, section III, for the autocorrelation of overlapping changes.
 * @example
 * specificationHacLags("year-on-year", 60); // => 11
 * specificationHacLags("level", 60); // => 3
 */
export function specificationHacLags(transformation: Transformation, n: number): number {
  const usual = neweyWestLags(n);
  return transformation === "year-on-year" ? Math.min(n - 1, Math.max(usual, overlapOfYears)) : usual;
}

function inCircle({ from, length }: Circle, month: number): number {
  return from + ((((month - from) % length) + length) % length);
}

/** Moves the observations together that remain without those dropped, and returns how many they are. */
function closeGaps(
  { x, y, monthsOfYear }: { x: Float64Array; y: Float64Array; monthsOfYear: Uint8Array },
  n: number,
  dropped: ReadonlySet<number>,
): number {
  let kept = 0;
  for (let i = 0; i < n; i++) {
    if (dropped.has(i)) continue;
    x[kept] = x[i]!;
    y[kept] = y[i]!;
    monthsOfYear[kept] = monthsOfYear[i]!;
    kept++;
  }
  return kept;
}

function prepare(series: MonthlySeries, transformation: Transformation): PreparedSeries {
  const firstMonth = monthNumber(series.months[0]!);
  const values = transform(series.values, transformation, series.measure);
  const known = values.findIndex((value) => !Number.isNaN(value));
  const from = known < 0 ? values.length : known;
  const unit = unitDifferences(values.subarray(from));
  values.set(unit.values, from);
  const last = firstMonth + values.length - 1;
  return { firstMonth, values, exponent: unit.exponent, known: [firstMonth + from, last] };
}

/** What a store holds for a key, computed when it is first asked for. */
export function remembered<Key, Value>(store: Map<Key, Value>, key: Key, compute: () => Value): Value {
  let value = store.get(key);
  if (value === undefined) {
    value = compute();
    store.set(key, value);
  }
  return value;
}
