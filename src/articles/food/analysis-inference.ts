import type { Period, YearMonth } from "../../months/year-month.js";
import { isWithin } from "../../months/year-month.js";
import { computedOnce } from "../../statistics/computed-once.js";
import { olsCusumTest } from "../../statistics/cusum.js";
import { equivalenceTest, type EquivalenceTest } from "../../statistics/equivalence.js";
import { bandwidthShare, fixedBCriticalValue, fixedBPValue } from "../../statistics/fixed-b.js";
import { holmAdjusted } from "../../statistics/holm.js";
import { linearRegression } from "../../statistics/linear-regression.js";
import { longerHacLags, neweyWest, neweyWestLags } from "../../statistics/newey-west.js";
import { detectableSlope, slopePower } from "../../statistics/power.js";
import { whereAllowed } from "../../statistics/regression-diagnostics.js";
import {
  sieveBootstrapsOfStability,
  sieveBootstrapOfSlope,
  wildBootstrapOfSlope,
} from "../../statistics/sieve-bootstrap-of-line.js";
import type { SieveBootstrap } from "../../statistics/sieve-bootstrap.js";
import { slopesByRegime, type EqualSlopesTest, type RegimeSlope } from "../../statistics/slopes-by-regime.js";
import { supFTest } from "../../statistics/sup-f-test.js";
import { withoutMostInfluential, type WithoutMonth } from "./analysis-without-month.js";
import { foodModel, publishedFoodPeriods, type FoodModel, type FoodMonth } from "./analysis.js";

export interface InferenceOptions {
  /** Lags of the Newey-West error; default floor(4 (n/100)^(2/9)). */
  hacLags?: number;
  /** Draws of the sieve bootstrap; default 9,999. */
  draws?: number;
  /** Default 1. */
  seed?: number;
}

/** Those of the options of a command that inference asks for. */
export function inferenceOptions({ hacLags, draws, seed }: InferenceOptions): InferenceOptions {
  return {
    ...(hacLags !== undefined && { hacLags }),
    ...(draws !== undefined && { draws }),
    ...(seed !== undefined && { seed }),
  };
}

/** Whether none of them was asked for: inference by the usual ones takes its time and is computed once. */
export function isUsual(options: InferenceOptions): boolean {
  return Object.keys(inferenceOptions(options)).length === 0;
}

/** A p-value that allows for autocorrelation, and what it was drawn from. */
export type SieveP = Omit<SieveBootstrap, "statistic">;

/** The t of a slope by Newey and West's error, against the normal world and against the fixed-b limit. */
export interface HacT {
  lags: number;
  standardError: number;
  t: number;
  /** Student's t with n - 2 degrees of freedom. */
  p: number;
  fixedB: { b: number; criticalValue5: number; p: number };
}

/** What a test of a slope by one standard error could have found. */
export interface SlopePower {
  standardError: number;
  /** Probability of finding a slope of the size of the reference; null for the model that the reference comes from. */
  powerAtReference: number | null;
  /** Smallest slope found with a probability of 80 per cent. */
  detectable80: number;
  /** Whether the slope is shown to be smaller in size than the reference, or than the smallest that matters. */
  equivalence: { reference: EquivalenceTest | null; smallest: EquivalenceTest };
}

/** How sure one can be of one regression; a part that the period is too short for is null. */
export interface ModelInference {
  period: Period;
  n: number;
  slope: {
    estimate: number;
    classicalP: number;
    /** With the usual lags, floor(4 (n/100)^(2/9)). */
    hac: HacT;
    /** With longer lags, ceil(1.3 sqrt(n)) - 1. */
    longHac: HacT;
    /** Of the HAC t with the usual lags. */
    sieve: SieveP | null;
    /** Of the sieve bootstrap, adjusted for the number of models by Holm's rule. */
    sieveHolm: number | null;
    /** Of the same t, each month keeping the size of its innovation. */
    wild: SieveP | null;
  };
  supF: {
    statistic: number;
    month: YearMonth;
    trimming: number;
    p: number | null;
    sieve: SieveP | null;
  } | null;
  cusum: { statistic: number; p: number; sieve: SieveP | null } | null;
  power: { classical: SlopePower; hac: SlopePower } | null;
  /** The regression without the month that moves it most. */
  withoutMonth: WithoutMonth | null;
}

/** Slopes of the article's three crises and of the calm months outside them, in one regression. */
export interface SlopesCompared {
  lags: number;
  slopes: (RegimeSlope & { period: Period | null })[];
  /** Whether the slopes of the three crises are equal, and whether they and that of the calm months are. */
  crises: EqualSlopesTest;
  all: EqualSlopesTest;
  /** The first of the crises against the last. */
  firstAndLast: EqualSlopesTest;
  /** Each crisis against the calm months, in the order of time. */
  againstCalm: EqualSlopesTest[];
}

export interface FoodInference {
  models: ModelInference[];
  /**
   * The slopes that power and equivalence are measured against, in size: that of the article's second period,
   * null where the months do not cover it, and the smallest that matters.
   */
  bounds: { reference: number | null; smallest: number };
  /** Null where the months do not cover the article's first period. */
  slopesCompared: SlopesCompared | null;
}

/**
 * Ten points of the FAO index that move the food price index by the last place in which it is published: no
 * smaller slope could be seen in the article's figures.
 */
export const smallestSlopeThatMatters = 0.01;

/** The article's second period; its slope is what its third is held against. */
const referencePeriod = publishedFoodPeriods[1]!;

/**
 * What can be inferred from the food article's regressions when months resemble those before them: p-values of
 * the slope and of its stability by fixed-b limits and sieve bootstrap beside the plain ones, the power of the
 * tests, equivalence, and whether the slopes of the three crises differ.
 *
 * @param series all months that there are, in the order of time and without gaps
 * @throws InputError for options that do not fit
 * @example
 * const months = loadFoodMonths("real");
 * const models = [foodModel(months, { from: "2021-01", to: "2024-12" })];
 * const [last] = inferFood(models, months, { draws: 999 }).models;
 * last.slope.hac.fixedB.p; // => 0.0024
 * last.slope.sieve.p < 0.06; // => true
 */
export function inferFood(
  models: readonly FoodModel[],
  series: readonly FoodMonth[],
  options: InferenceOptions = {},
): FoodInference {
  const reference = whereAllowed(() => Math.abs(foodModel(series, referencePeriod).slope.estimate));
  const bounds = { reference, smallest: smallestSlopeThatMatters };
  return computedOnce<FoodInference>({
    models: () => withHolm(models.map((model) => inferModel(model, bounds, options))),
    bounds: () => bounds,
    slopesCompared: () => compareSlopes(series, options),
  });
}

/** The models with their sieve p-values adjusted for how many there are, each computed when it is asked for. */
function withHolm(models: readonly ModelInference[]): ModelInference[] {
  const adjusted = computedOnce({
    all: () => holmAdjusted(models.flatMap(({ slope: { sieve } }) => (sieve === null ? [] : [sieve.p]))),
  });
  const place = (i: number) => models.slice(0, i).filter(({ slope: { sieve } }) => sieve !== null).length;
  return models.map((model, i) =>
    computedOnce<ModelInference>({
      period: () => model.period,
      n: () => model.n,
      slope: () => ({
        ...model.slope,
        sieveHolm: model.slope.sieve === null ? null : adjusted.all[place(i)]!,
      }),
      supF: () => model.supF,
      cusum: () => model.cusum,
      power: () => model.power,
      withoutMonth: () => model.withoutMonth,
    }),
  );
}

function inferModel(
  model: FoodModel,
  bounds: FoodInference["bounds"],
  { hacLags, ...bootstrap }: InferenceOptions,
): ModelInference {
  const { x, y, months, period, n, slope } = model;
  const sieve = (test: () => SieveBootstrap): SieveP | null =>
    whereAllowed(() => {
      const { p, order, coefficients, criterion, draws, seed } = test();
      return { p, order, coefficients, criterion, draws, seed };
    });
  const lags = hacLags ?? neweyWestLags(n);
  const hac = hacT(model, lags);
  const stability = computedOnce({ sieve: () => sieveBootstrapsOfStability(x, y, bootstrap) });
  return computedOnce<ModelInference>({
    period: () => period,
    n: () => n,
    slope: () => ({
      estimate: slope.estimate,
      classicalP: slope.p,
      hac,
      longHac: hacT(model, Math.min(n - 1, longerHacLags(n))),
      sieve: sieve(() => sieveBootstrapOfSlope(x, y, { hacLags: lags, ...bootstrap })),
      sieveHolm: null,
      wild: sieve(() => wildBootstrapOfSlope(x, y, { hacLags: lags, ...bootstrap })),
    }),
    supF: () =>
      whereAllowed(() => {
        const { statistic, breakIndex, trimming, p } = supFTest(y, [{ values: x }]);
        const month = months[breakIndex]!;
        return { statistic, month, trimming, p, sieve: sieve(() => stability.sieve.supF) };
      }),
    cusum: () =>
      whereAllowed(() => {
        const { statistic, p } = olsCusumTest(y, [{ values: x }]);
        return { statistic, p, sieve: sieve(() => stability.sieve.cusum) };
      }),
    power: () =>
      whereAllowed(() => ({
        classical: powerOf(model, slope.standardError, bounds),
        hac: powerOf(model, hac.standardError, bounds),
      })),
    withoutMonth: () =>
      withoutMostInfluential(model, { ...(hacLags !== undefined && { hacLags }), ...bootstrap }),
  });
}

function hacT({ x, y, n }: FoodModel, lags: number): HacT {
  const [, coefficient] = neweyWest(
    linearRegression(y, [{ name: "FAO index", values: x }]),
    lags,
  ).coefficients;
  const { standardError, t, p } = coefficient!;
  const b = bandwidthShare(lags, n);
  const isKnown = Number.isFinite(t);
  return {
    lags,
    standardError,
    t,
    p,
    fixedB: { b, criticalValue5: fixedBCriticalValue(b), p: isKnown ? fixedBPValue(t, b) : Number.NaN },
  };
}

function powerOf(
  { slope, n, period }: FoodModel,
  standardError: number,
  bounds: FoodInference["bounds"],
): SlopePower {
  // Power at the slope that was found says no more than its p-value.
  const isReference = period.from === referencePeriod.from && period.to === referencePeriod.to;
  const reference = isReference ? null : bounds.reference;
  const test = { standardError, df: n - 2 };
  const equivalent = (bound: number) => equivalenceTest({ estimate: slope.estimate, ...test }, bound);
  return {
    standardError,
    powerAtReference: reference === null ? null : slopePower(reference, test),
    detectable80: detectableSlope(test),
    equivalence: {
      reference: reference === null ? null : equivalent(reference),
      smallest: equivalent(bounds.smallest),
    },
  };
}

const [wholePeriod, ...crisisPeriods] = publishedFoodPeriods;
const calm = "calm";

function compareSlopes(series: readonly FoodMonth[], options: InferenceOptions): SlopesCompared | null {
  const inside = series.filter(({ month }) => isWithin(month, wholePeriod!));
  if (inside[0]?.month !== wholePeriod!.from || inside.at(-1)?.month !== wholePeriod!.to) return null;
  const crises = crisisPeriods.map(({ from }) => from as string);
  const { lags, slopes, test } = slopesByRegime(
    inside.map(({ faoIndex }) => faoIndex),
    inside.map(({ foodPriceIndex }) => foodPriceIndex),
    inside.map(({ month }) => crisisPeriods.find((period) => isWithin(month, period))?.from ?? calm),
    options,
  );
  const inOrder = [...crises, calm].map((name) => slopes.find(({ regime }) => regime === name)!);
  return {
    lags,
    slopes: inOrder.map((slope, i) => ({ ...slope, period: crisisPeriods[i] ?? null })),
    crises: test(crises),
    all: test([...crises, calm]),
    firstAndLast: test([crises[0]!, crises.at(-1)!]),
    againstCalm: crises.map((crisis) => test([crisis, calm])),
  };
}
