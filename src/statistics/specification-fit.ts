import { InputError } from "../errors.js";
import { monthNumber, type YearMonth } from "../months/year-month.js";
import { unitDifferences } from "./magnitude.js";
import { neweyWestLags } from "./newey-west.js";
import { cooksDistances, slopeFitter, takeLargest, type SlopeFit } from "./slope-inference.js";
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
  const sampleOf = sampler(data);
  const capacity = data.dependent.values.length;
  const whole = [false, true].map((seasonal) => wholeSample(capacity, seasonal));
  const kept = observationsOf(capacity);
  const fitKept = slopeFitter(capacity);
  return {
    sampleOf,
    fit(specification, shifted) {
      const { outliersDropped, seasonalDummies } = specification;
      const sample = whole[seasonalDummies ? 1 : 0]!;
      const fit = sample.fit(sampleOf(specification), shifted?.circle, shifted?.ahead ?? -specification.lag);
      if (outliersDropped === 0 || Number.isNaN(fit.slope)) return fit;
      const n = copyWithout(
        sample.observations,
        fit.n,
        sample.mostInfluential(outliersDropped),
        outliersDropped,
        kept,
        seasonalDummies,
      );
      return fitKept(kept.x, kept.y, n, seasonalDummies ? kept.monthsOfYear : null);
    },
  };
}

/** The sample of each specification; neighbours that differ in nothing that matters to it share it. */
function sampler(data: SpecificationData): SpecificationFitter["sampleOf"] {
  const dependents = new Map<Transformation, PreparedSeries>();
  const regressors = new Map<string, Map<Transformation, PreparedSeries>>();
  const monthNumbers = new Map<string, number>();
  const numberOf = (month: YearMonth) => remembered(monthNumbers, month, () => monthNumber(month));
  let last: { specification: Specification; sample: SpecificationSample } | undefined;
  return (specification) => {
    if (last !== undefined && haveOneSample(last.specification, specification)) return last.sample;
    const { regressor, transformation, lag, period } = specification;
    const series = data.regressors[regressor];
    if (series === undefined) {
      throw new InputError({
        found: problems.unknownRegressor(regressor),
        expected: problems.oneOf(Object.keys(data.regressors)),
      });
    }
    const dependent = remembered(dependents, transformation, () => prepare(data.dependent, transformation));
    const transformed = remembered(regressors, regressor, () => new Map<Transformation, PreparedSeries>());
    const explaining = remembered(transformed, transformation, () => prepare(series, transformation));
    const from = Math.max(numberOf(period.from), dependent.known[0], explaining.known[0] + lag);
    const to = Math.min(numberOf(period.to), dependent.known[1], explaining.known[1] + lag);
    last = { specification, sample: { dependent, explaining, from, n: Math.max(0, to - from + 1) } };
    return last.sample;
  };
}

function haveOneSample(a: Specification, b: Specification): boolean {
  return (
    a.lag === b.lag &&
    a.transformation === b.transformation &&
    a.regressor === b.regressor &&
    a.period.from === b.period.from &&
    a.period.to === b.period.to
  );
}

/** Working arrays of which the first places hold observations. */
interface Observations {
  x: Float64Array;
  y: Float64Array;
  monthsOfYear: Uint8Array;
  /** 1 for an observation that is being left out. */
  gone: Uint8Array;
}

function observationsOf(capacity: number): Observations {
  return {
    x: new Float64Array(capacity),
    y: new Float64Array(capacity),
    monthsOfYear: new Uint8Array(capacity),
    gone: new Uint8Array(capacity),
  };
}

/**
 * Fits to all observations of a sample, kept until another sample comes: specifications that leave out different
 * numbers of months share it, and the order of their months' influence.
 */
function wholeSample(capacity: number, seasonal: boolean) {
  const observations = observationsOf(capacity);
  const fitWhole = slopeFitter(capacity);
  const distances = new Float64Array(capacity);
  const influential: number[] = [];
  let held:
    { sample: SpecificationSample; circle: Circle | undefined; ahead: number; fit: SlopeFit } | undefined;
  return {
    observations,
    /** The regressor is taken `ahead` months after the month of the dependent variable, from a circle if there is one. */
    fit(sample: SpecificationSample, circle: Circle | undefined, ahead: number): SlopeFit {
      if (held?.sample === sample && held.circle === circle && held.ahead === ahead) return held.fit;
      const { x, y, monthsOfYear } = observations;
      const { dependent, explaining, from, n } = sample;
      for (let i = 0; i < n; i++) {
        const month = from + i;
        y[i] = dependent.values[month - dependent.firstMonth]!;
        const source = circle === undefined ? month + ahead : inCircle(circle, month + ahead);
        x[i] = explaining.values[source - explaining.firstMonth]!;
        monthsOfYear[i] = month % 12;
      }
      const fit = fitWhole(x, y, n, seasonal ? monthsOfYear : null);
      held = { sample, circle, ahead, fit };
      influential.length = 0;
      return fit;
    },
    /** Indices of the `count` months that move the fit most, by Cook's distance, and of others that were asked for. */
    mostInfluential(count: number): readonly number[] {
      const { fit } = held!;
      if (influential.length === 0) cooksDistances(fit, distances);
      while (influential.length < Math.min(count, fit.n)) influential.push(takeLargest(distances, fit.n));
      return influential;
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

/** Copies n observations but for the first `count` of those dropped, and returns how many they are. */
function copyWithout(
  { x, y, monthsOfYear }: Observations,
  n: number,
  dropped: readonly number[],
  count: number,
  kept: Observations,
  seasonal: boolean,
): number {
  const { gone } = kept;
  for (let i = 0; i < Math.min(count, dropped.length); i++) gone[dropped[i]!] = 1;
  let at = 0;
  for (let i = 0; i < n; i++) {
    if (gone[i] === 1) continue;
    kept.x[at] = x[i]!;
    kept.y[at] = y[i]!;
    if (seasonal) kept.monthsOfYear[at] = monthsOfYear[i]!;
    at++;
  }
  for (let i = 0; i < Math.min(count, dropped.length); i++) gone[dropped[i]!] = 0;
  return at;
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
