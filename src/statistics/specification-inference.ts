import { yearMonth, type Period } from "../months/year-month.js";
import { normalQuantileOfTail, tTwoSided } from "./distributions.js";
import { timesPowerOfTwo } from "./magnitude.js";
import { quantileOfSorted } from "./quantile.js";
import { slopeStandardError, type SlopeErrorKind } from "./slope-inference.js";
import { whyNot } from "./specification-curve.js";
import {
  remembered,
  specificationFitter,
  specificationHacLags,
  type Circle,
  type SpecificationFitter,
} from "./specification-fit.js";
import type { Specification, SpecificationData } from "./specification-set.js";
import { medianOfSorted } from "./specification-summary.js";
import type { Transformation } from "./transformations.js";

/** A statistic of the whole curve beside what it is where the regressor has nothing to do with the variable. */
export interface JointTest {
  observed: number;
  /** Of the shifted curves: 2.5, 50, 95 and 97.5 per cent of them lie below. */
  null: { low: number; median: number; p95: number; high: number };
  /** (1 + shifted curves at least as extreme) / (1 + shifts). */
  p: number;
}

/** Rank by rank, from the smallest slope to the largest, what 95 per cent of the shifted curves lie between. */
export interface CurveBand {
  low: Float64Array;
  median: Float64Array;
  high: Float64Array;
}

export interface CurveInference {
  /** Slopes of one transformation, which have one unit, or of all. */
  transformation: Transformation | "all";
  /** Specifications. */
  count: number;
  /** The sign that most slopes have. */
  direction: "positive" | "negative";
  /**
   * Median slope; of all transformations, whose slopes have several units, the median partial correlation. Two-sided,
   * by absolute value.
   */
  median: JointTest;
  /** Share, 0 to 1, significant at 5 per cent in the direction that most slopes have, in each curve its own. */
  share: JointTest;
  /** Sum of z over the square root of their number (Stouffer). Two-sided, by absolute value. */
  stouffer: JointTest;
  /** Share, 0 to 1, positive and significant at 5 per cent: one-sided, for a sign that was expected beforehand. */
  positive: JointTest;
  /** Of the slopes; null of all transformations. */
  band: CurveBand | null;
}

export interface SpecificationInference {
  /** The kind of standard error that significance and z are taken by. */
  standardError: SlopeErrorKind;
  /** Months of the regressors that are joined end to end and shifted: those that every transformation has. */
  circle: Period;
  /** Shifts of up to so many months either way are left out: lags and spans of a year would overlap the truth. */
  clearance: number;
  /** Shifted curves. */
  shifts: number;
  /** Each transformation, and all of them together. */
  curves: CurveInference[];
}

/** Shifts below which no p-value could come down to 0.05. */
const fewestShifts = 19;

const level = 0.05;

/**
 * Joint inference on a specification curve: is the curve as a whole stronger than where the regressor has nothing
 * to do with the dependent variable? Under that hypothesis the transformed regressors, all by the same number of
 * months, are shifted round a circle against the dependent variable, which keeps their autocorrelation and their
 * dependence on each other; every specification is fitted anew, and three statistics of the curve are compared:
 * the median slope, the share of slopes significant in the predominant direction, and Stouffer's sum of z. All
 * shifts are taken that are more than `clearance` months away from the truth, so nothing is drawn at random.
 * Neighbouring shifts resemble each other: p is rougher than their number suggests.
 *
 * Series are transformed before they are shifted, so that no change spans the seam; levels do jump there.
 *
 * @param standardError for significance and z; default HAC
 * @returns null where fewer than 19 shifts are admissible
 * @throws InputError as runSpecifications does
 * @see Simonsohn, U., Simmons, J. P. and Nelson, L. D. (2020). Specification curve analysis. Nature Human Behaviour
 *   4, 1208-1214. Shifts: Upton, G. J. G. and Fingleton, B. (1985). Spatial Data Analysis by Example 1, toroidal
 *   shifts, on one axis. p: Phipson, B. and Smyth, G. K. (2010), Statistical Applications in Genetics and Molecular
 *   Biology 9(1), article 39.
 * @example
 * const { data, choices } = (await foodRun()).specifications;
 * const few = foodSpecifications({ ...choices, lags: [0], transformations: ["level"], outliersDropped: [0] });
 * const { shifts, curves } = specificationInference(data, few);
 * shifts; // => 419
 * curves[0].count; // => 16
 */
export function specificationInference(
  data: SpecificationData,
  specifications: readonly Specification[],
  standardError: SlopeErrorKind = "HAC",
): SpecificationInference | null {
  const fitter = specificationFitter(data);
  const observed = specifications.flatMap((specification) => {
    const outcome = outcomeOf(fitter, specification, standardError);
    return outcome === null ? [] : [{ specification, outcome }];
  });
  if (observed.length === 0) return null;
  const used = observed.map(({ specification }) => specification);
  const circle = commonCircle(fitter, used);
  const clearance = clearanceOf(used);
  const shiftedOutcome = shiftedOutcomes(fitter, used, circle, standardError);
  const curves: Outcome[][] = [];
  for (let shift = clearance + 1; shift < circle.length - clearance; shift++) {
    const curve = used.flatMap((_, i) => shiftedOutcome(i, shift) ?? []);
    if (curve.length === used.length) curves.push(curve);
  }
  if (curves.length < fewestShifts) return null;
  const observedCurve = observed.map(({ outcome }) => outcome);
  const transformations = [...new Set(used.map(({ transformation }) => transformation))];
  return {
    standardError,
    circle: { from: yearMonth(circle.from), to: yearMonth(circle.from + circle.length - 1) },
    clearance,
    shifts: curves.length,
    curves: [...transformations, ...(transformations.length > 1 ? (["all"] as const) : [])].map((name) => {
      const inside = (curve: Outcome[]) =>
        name === "all" ? curve : curve.filter((_, i) => used[i]!.transformation === name);
      return curveInference(name, inside(observedCurve), curves.map(inside));
    }),
  };
}

/** What joint inference takes of one fit. */
interface Outcome {
  slope: number;
  /** Of the regressor and the dependent variable, both less the constant or the months of the year. */
  correlation: number;
  z: number;
  isSignificant: boolean;
}

function outcomeOf(
  fitter: SpecificationFitter,
  specification: Specification,
  kind: SlopeErrorKind,
  shifted?: { circle: Circle; ahead: number },
): Outcome | null {
  const sample = fitter.sampleOf(specification);
  const fit = fitter.fit(specification, shifted);
  if (whyNot(fit) !== undefined) return null;
  const { n, slope, sxx, residuals } = fit;
  const t = slope / slopeStandardError(fit, kind, specificationHacLags(specification.transformation, n));
  if (!Number.isFinite(t)) return null;
  const p = tTwoSided(t, n - fit.parameters);
  let rss = 0;
  for (let i = 0; i < n; i++) rss += residuals[i]! * residuals[i]!;
  return {
    slope: timesPowerOfTwo(slope, sample.dependent.exponent - sample.explaining.exponent),
    correlation: slope * Math.sqrt(sxx / (rss + slope * slope * sxx)),
    z: Math.sign(t) * normalQuantileOfTail(p / 2),
    isSignificant: p < level,
  };
}

/** Months that all transformations of all regressors have. */
function commonCircle(fitter: SpecificationFitter, specifications: readonly Specification[]): Circle {
  let [from, to] = [-Infinity, Infinity];
  for (const specification of specifications) {
    const { known } = fitter.sampleOf(specification).explaining;
    from = Math.max(from, known[0]);
    to = Math.min(to, known[1]);
  }
  return { from, length: Math.max(0, to - from + 1) };
}

/** The longest lag, and the months that a transformed value reaches back. */
function clearanceOf(specifications: readonly Specification[]): number {
  const reach: Record<Transformation, number> = { level: 0, change: 1, "log-change": 1, "year-on-year": 12 };
  const lag = Math.max(...specifications.map((specification) => specification.lag));
  return lag + Math.max(...specifications.map(({ transformation }) => reach[transformation]));
}

/**
 * The outcome of a specification under a shift. A lag and a shift move the regressor alike, so that all lags of a
 * specification share the fits of one round of the circle.
 */
function shiftedOutcomes(
  fitter: SpecificationFitter,
  specifications: readonly Specification[],
  circle: Circle,
  kind: SlopeErrorKind,
): (index: number, shift: number) => Outcome | null {
  const rounds = new Map<string, Map<number, Outcome | null>>();
  const roundOf = specifications.map((specification) => {
    const { regressor, transformation, outliersDropped, seasonalDummies } = specification;
    const { from, n } = fitter.sampleOf(specification);
    const key = JSON.stringify([regressor, transformation, outliersDropped, seasonalDummies, from, n]);
    return remembered(rounds, key, () => new Map<number, Outcome | null>());
  });
  return (index, shift) => {
    const specification = specifications[index]!;
    const ahead = (shift - specification.lag + circle.length) % circle.length;
    return remembered(roundOf[index]!, ahead, () =>
      outcomeOf(fitter, specification, kind, { circle, ahead }),
    );
  };
}

/** The statistics of one curve. */
function statisticsOf(curve: readonly Outcome[], overall: boolean) {
  const share = (holds: (outcome: Outcome) => boolean) => curve.filter(holds).length / curve.length;
  const sorted = Float64Array.from(curve, ({ slope, correlation }) => (overall ? correlation : slope)).sort();
  const isPositive = share(({ slope }) => slope > 0) >= 0.5;
  return {
    sorted,
    isPositive,
    median: medianOfSorted(sorted),
    share: share(({ slope, isSignificant }) => isSignificant && slope > 0 === isPositive),
    stouffer: curve.reduce((sum, { z }) => sum + z, 0) / Math.sqrt(curve.length),
    positive: share(({ slope, isSignificant }) => isSignificant && slope > 0),
  };
}

type CurveStatistics = ReturnType<typeof statisticsOf>;

function curveInference(
  transformation: CurveInference["transformation"],
  observed: readonly Outcome[],
  shifted: readonly (readonly Outcome[])[],
): CurveInference {
  const overall = transformation === "all";
  const own = statisticsOf(observed, overall);
  const others = shifted.map((curve) => statisticsOf(curve, overall));
  const test = (of: (statistics: CurveStatistics) => number, extreme = of) => ({
    observed: of(own),
    null: spread(others.map(of)),
    p: (1 + others.filter((other) => extreme(other) >= extreme(own)).length) / (1 + others.length),
  });
  return {
    transformation,
    count: observed.length,
    direction: own.isPositive ? "positive" : "negative",
    median: test(
      ({ median }) => median,
      ({ median }) => Math.abs(median),
    ),
    share: test(({ share }) => share),
    stouffer: test(
      ({ stouffer }) => stouffer,
      ({ stouffer }) => Math.abs(stouffer),
    ),
    positive: test(({ positive }) => positive),
    band: overall ? null : bandOf(others),
  };
}

function spread(values: readonly number[]): JointTest["null"] {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number) => quantileOfSorted(sorted, share);
  return { low: at(0.025), median: at(0.5), p95: at(0.95), high: at(0.975) };
}

function bandOf(curves: readonly CurveStatistics[]): CurveBand {
  const ranks = curves[0]!.sorted.map((_, rank) => rank);
  const spreads = Array.from(ranks, (rank) => spread(curves.map(({ sorted }) => sorted[rank]!)));
  return {
    low: Float64Array.from(spreads, ({ low }) => low),
    median: Float64Array.from(spreads, ({ median }) => median),
    high: Float64Array.from(spreads, ({ high }) => high),
  };
}
