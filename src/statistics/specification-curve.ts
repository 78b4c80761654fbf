import { InputError } from "../errors.js";
import { monthNumber, type Period } from "../months/year-month.js";
import { tQuantileAt } from "./distributions.js";
import { errorInUnits, tTest } from "./inference.js";
import { timesPowerOfTwo, unitDifferences } from "./magnitude.js";
import {
  mostInfluential,
  slopeFitter,
  slopeStandardError,
  type SlopeErrorKind,
  type SlopeFitter,
} from "./slope-inference.js";
import {
  requireConsecutive,
  requireValues,
  transform,
  type MonthlySeries,
  type Transformation,
} from "./transformations.js";
import { problems } from "./words.js";

/**
 * One way of running the regression. Plain data: it can be printed before anything is run. The dependent
 * variable and the regressor are transformed alike, the regressor is lagged, the constant is always there.
 */
export interface Specification {
  /** Name of the regressor among the data. */
  regressor: string;
  transformation: Transformation;
  /** Months by which the regressor runs ahead. */
  lag: number;
  /** Months of the dependent variable, both ends included. */
  period: Period;
  /** How many of the most influential months are left out. */
  outliersDropped: number;
  seasonalDummies: boolean;
  standardError: SlopeErrorKind;
  /** True for a specification that was published. */
  isPublished: boolean;
}

/** What is tried in each respect; the specifications are all combinations. */
export interface SpecificationChoices {
  regressors: readonly string[];
  transformations: readonly Transformation[];
  lags: readonly number[];
  periods: readonly Period[];
  outliersDropped: readonly number[];
  seasonalDummies: readonly boolean[];
  standardErrors: readonly SlopeErrorKind[];
}

/** The dependent variable and the regressors by name, each with its own months. */
export interface SpecificationData {
  dependent: MonthlySeries;
  regressors: Readonly<Record<string, MonthlySeries>>;
}

/** What one specification gives. */
export interface SpecificationRow {
  specification: Specification;
  /** Observations used, after leaving out the most influential. */
  n: number;
  /** Unit of the transformed dependent variable per unit of the transformed regressor. */
  slope: number;
  standardError: number;
  t: number;
  /** Two-sided, Student's t with n - k degrees of freedom. */
  p: number;
  ci95: [low: number, high: number];
}

export interface SpecificationCurve {
  /** In the order of the specifications. */
  rows: SpecificationRow[];
  /** Specifications that the data cannot bear, and why. */
  notEstimated: { specification: Specification; reason: string }[];
}

export interface SpecificationSummary {
  count: number;
  medianSlope: number;
  /** Smallest and largest slope. */
  range: [low: number, high: number];
  /** Share, 0 to 1, with p < 0.05. */
  shareSignificant: number;
  /** Share, 0 to 1, with a slope above zero. */
  sharePositive: number;
  /** Share, 0 to 1, both above zero and significant. */
  sharePositiveSignificant: number;
}

/**
 * First step: all combinations of the choices, the regressors varying slowest and the standard errors
 * fastest.
 *
 * @param published specifications that were published; the combinations that equal one are marked
 * @throws InputError for a choice without an alternative, or a lag or a number of outliers that is not a
 *   whole number
 * @example
 * const choices: SpecificationChoices = {
 *   regressors: ["real", "nominal"], transformations: ["level", "change"], lags: [0, 1, 2],
 *   periods: [{ from: "2000-01", to: "2024-12" }], outliersDropped: [0], seasonalDummies: [false, true],
 *   standardErrors: ["HAC"],
 * };
 * setUpSpecifications(choices).length; // => 24
 */
export function setUpSpecifications(
  choices: SpecificationChoices,
  published: readonly Omit<Specification, "isPublished">[] = [],
): Specification[] {
  for (const [name, alternatives] of Object.entries(choices) as [string, readonly unknown[]][]) {
    if (alternatives.length === 0) {
      throw new InputError({ found: problems.noAlternative(name), expected: problems.atLeastOne });
    }
  }
  for (const [problem, counts] of [
    [problems.aLag, choices.lags],
    [problems.numberOfOutliers, choices.outliersDropped],
  ] as const) {
    const bad = counts.find((count) => !Number.isInteger(count) || count < 0);
    if (bad !== undefined) {
      throw new InputError({ found: problem(bad), expected: problems.wholeFromZero });
    }
  }
  const wanted = new Set(published.map(keyOf));
  const specifications: Specification[] = [];
  for (const regressor of choices.regressors)
    for (const transformation of choices.transformations)
      for (const lag of choices.lags)
        for (const period of choices.periods)
          for (const outliersDropped of choices.outliersDropped)
            for (const seasonalDummies of choices.seasonalDummies)
              for (const standardError of choices.standardErrors) {
                const specification = {
                  regressor,
                  transformation,
                  lag,
                  period,
                  outliersDropped,
                  seasonalDummies,
                  standardError,
                };
                specifications.push({ ...specification, isPublished: wanted.has(keyOf(specification)) });
              }
  return specifications;
}

/**
 * Second step: fits every specification.
 *
 * Edges of a period: the period bounds the months of the dependent variable. Lagged and transformed values
 * may come from before it where the data have them, so that a lag does not shorten a period that lies inside
 * the data; where the data do not reach back far enough the first months fall away, and n says so.
 *
 * Outliers: the specification is first fitted to all its observations; those with the largest Cook's distance
 * in that fit are left out, of equal ones the earlier, and it is fitted again. The months that remain count
 * as neighbours in the HAC error. The number of lags of the HAC error is floor(4 (n/100)^(2/9)).
 *
 * @param data months consecutive within each series
 * @param onProgress called now and then, and at the end, with how many are done
 * @throws InputError for a gap or a value that is not finite in a series, an unknown regressor, or a
 *   transformation that a series does not allow
 * @example
 * const months: YearMonth[] = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"];
 * const dependent = { months, values: [100.8, 101.1, 100.6, 100.4, 100.9, 101.3] };
 * const regressors = { fao: { months, values: [117.7, 117.4, 119, 119.3, 120.6, 121] } };
 * const way: Specification = {
 *   regressor: "fao", transformation: "level", lag: 0, period: { from: "2024-01", to: "2024-06" },
 *   outliersDropped: 0, seasonalDummies: false, standardError: "classical", isPublished: false,
 * };
 * const { rows } = runSpecifications({ dependent, regressors }, [way, { ...way, lag: 1 }]);
 * rows.map(({ n }) => n); // => [6, 5]
 * rows.map(({ slope }) => slope); // => [0.048, 0.122]
 */
export function runSpecifications(
  data: SpecificationData,
  specifications: readonly Specification[],
  onProgress?: (done: number, total: number) => void,
): SpecificationCurve {
  const estimateOne = estimator(data);
  const curve: SpecificationCurve = { rows: [], notEstimated: [] };
  specifications.forEach((specification, i) => {
    const outcome = estimateOne(specification);
    if (typeof outcome === "string") curve.notEstimated.push({ specification, reason: outcome });
    else curve.rows.push(outcome);
    if ((i + 1) % 500 === 0 || i + 1 === specifications.length) onProgress?.(i + 1, specifications.length);
  });
  return curve;
}

/**
 * Third step: the curve in a few numbers.
 *
 * @example
 * const months: YearMonth[] = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"];
 * const dependent = { months, values: [100.8, 101.1, 100.6, 100.4, 100.9, 101.3] };
 * const regressors = { fao: { months, values: [117.7, 117.4, 119, 119.3, 120.6, 121] } };
 * const way: Specification = {
 *   regressor: "fao", transformation: "level", lag: 0, period: { from: "2024-01", to: "2024-06" },
 *   outliersDropped: 0, seasonalDummies: false, standardError: "classical", isPublished: false,
 * };
 * const { rows } = runSpecifications({ dependent, regressors }, [way, { ...way, lag: 1 }]);
 * const { range, sharePositive } = summariseSpecifications(rows);
 * range; // => [0.048, 0.122]
 * sharePositive; // => 1
 */
export function summariseSpecifications(rows: readonly SpecificationRow[]): SpecificationSummary {
  if (rows.length === 0) throw new InputError(problems.noSpecification);
  const slopes = Float64Array.from(rows, ({ slope }) => slope).sort();
  const middle = (slopes.length - 1) / 2;
  const share = (holds: (row: SpecificationRow) => boolean) => rows.filter(holds).length / rows.length;
  return {
    count: rows.length,
    medianSlope: (slopes[Math.floor(middle)]! + slopes[Math.ceil(middle)]!) / 2,
    range: [slopes[0]!, slopes.at(-1)!],
    shareSignificant: share(({ p }) => p < 0.05),
    sharePositive: share(({ slope }) => slope > 0),
    sharePositiveSignificant: share(({ p, slope }) => p < 0.05 && slope > 0),
  };
}

/**
 * A summary for each alternative of one choice, in the order of their first appearance.
 *
 * @example
 * const months: YearMonth[] = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"];
 * const dependent = { months, values: [100.8, 101.1, 100.6, 100.4, 100.9, 101.3] };
 * const regressors = { fao: { months, values: [117.7, 117.4, 119, 119.3, 120.6, 121] } };
 * const way: Specification = {
 *   regressor: "fao", transformation: "level", lag: 0, period: { from: "2024-01", to: "2024-06" },
 *   outliersDropped: 0, seasonalDummies: false, standardError: "classical", isPublished: false,
 * };
 * const { rows } = runSpecifications({ dependent, regressors }, [way, { ...way, lag: 1 }]);
 * summariseByChoice(rows, "lag").map(({ alternative }) => alternative); // => [0, 1]
 */
export function summariseByChoice(
  rows: readonly SpecificationRow[],
  choice: Exclude<keyof Specification, "isPublished">,
): { alternative: Specification[typeof choice]; summary: SpecificationSummary }[] {
  const groups = new Map<string, SpecificationRow[]>();
  for (const row of rows) {
    const key = JSON.stringify(row.specification[choice]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map((group) => ({
    alternative: group[0]!.specification[choice],
    summary: summariseSpecifications(group),
  }));
}

/** A transformed series with the number of its first month and where it begins and ends to be known. */
interface PreparedSeries {
  firstMonth: number;
  /** Measured from a value amid the series, which changes no slope, and divided by 2^exponent. */
  values: Float64Array;
  exponent: number;
  /** Months for which it is known: from ... to, counted as firstMonth is. */
  known: [from: number, to: number];
}

/** Everything that a run of many specifications shares: transformed series, working arrays, quantiles. */
function estimator(data: SpecificationData): (specification: Specification) => SpecificationRow | string {
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
  const quantiles = new Map<number, number>();
  const quantile = (df: number) => remembered(quantiles, df, () => tQuantileAt(0.975, df));

  return (specification) => {
    const { regressor, transformation, lag, period, outliersDropped, seasonalDummies } = specification;
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
    let n = Math.max(0, to - from + 1);
    for (let i = 0; i < n; i++) {
      y[i] = dependent.values[from + i - dependent.firstMonth]!;
      x[i] = explaining.values[from + i - lag - explaining.firstMonth]!;
      monthsOfYear[i] = (from + i) % 12;
    }
    const months = seasonalDummies ? monthsOfYear : null;
    if (outliersDropped > 0) {
      n = dropMostInfluential(fitSlope, { x, y, monthsOfYear, months }, n, outliersDropped);
    }
    const fit = fitSlope(x, y, n, months);
    const df = n - fit.parameters;
    if (df < 1) return `${n} observations for ${fit.parameters} coefficients`;
    if (Number.isNaN(fit.slope)) return "the regressor does not vary";
    const unitError = slopeStandardError(fit, specification.standardError);
    if (Number.isNaN(unitError)) {
      return `a month of the year with one observation (leverage 1), for which ${specification.standardError} is not defined`;
    }
    const units = dependent.exponent - explaining.exponent;
    const slope = timesPowerOfTwo(fit.slope, units);
    const standardError = errorInUnits(regressor, unitError, units);
    const half = quantile(df) * standardError;
    return {
      specification,
      n,
      slope,
      standardError,
      ...tTest(slope, standardError, df),
      ci95: [slope - half, slope + half],
    };
  };
}

/** Fits once, closes the gaps that the most influential observations leave, and returns how many remain. */
function dropMostInfluential(
  fitSlope: SlopeFitter,
  { x, y, monthsOfYear, months }: WorkingArrays,
  n: number,
  count: number,
): number {
  const fit = fitSlope(x, y, n, months);
  if (Number.isNaN(fit.slope)) return n;
  const dropped = new Set(mostInfluential(fit, count));
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

interface WorkingArrays {
  x: Float64Array;
  y: Float64Array;
  monthsOfYear: Uint8Array;
  /** The same months of the year when they are to be partialled out. */
  months: Uint8Array | null;
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

function remembered<Key, Value>(store: Map<Key, Value>, key: Key, compute: () => Value): Value {
  let value = store.get(key);
  if (value === undefined) {
    value = compute();
    store.set(key, value);
  }
  return value;
}

function keyOf(specification: Omit<Specification, "isPublished">): string {
  const { regressor, transformation, lag, period, outliersDropped, seasonalDummies, standardError } =
    specification;
  return JSON.stringify([
    regressor,
    transformation,
    lag,
    period.from,
    period.to,
    outliersDropped,
    seasonalDummies,
    standardError,
  ]);
}
