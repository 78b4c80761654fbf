import type { MonthValue } from "../../months/monthly-series.js";
import { monthNumber, yearOf, type Period } from "../../months/year-month.js";
import { linearRegression } from "../../statistics/linear-regression.js";
import { unitDifferences } from "../../statistics/magnitude.js";
import { mean } from "../../statistics/mean.js";
import { neweyWest } from "../../statistics/newey-west.js";
import { pathProcess } from "../../statistics/placebo-paths.js";
import { placeboTally, type PlaceboShares } from "../../statistics/placebo-regressions.js";
import { tQuantileAt } from "../../statistics/distributions.js";
import { wholeNumbers } from "../../statistics/lagged-terms.js";
import { tTest } from "../../statistics/inference.js";
import type { FoodModel } from "./analysis.js";

/** A country's food prices, year on year. */
export interface CountryFoodPrices {
  /** As in datasets/official/neighbours-food-prices.csv: "KAZ". */
  country: string;
  /** Growth of food prices, per cent on the year before, in the order of time. */
  years: readonly { year: number; growth: number }[];
}

/** What the placebos of one model are. */
export interface ModelPlacebos {
  period: Period;
  n: number;
  /** Of the model itself. */
  rSquared: number;
  /** Paths that behave like the FAO index; null where its history is too short to fit a process to. */
  simulated: PlaceboShares | null;
  /** The FAO index itself, shifted against food prices; null where its history is too short. */
  shifted: PlaceboShares | null;
}

/** Regression of a country's yearly food inflation on the yearly mean of the FAO index, or on its growth. */
export interface NeighbourRegression {
  country: string;
  form: "level" | "growth";
  years: [first: number, last: number];
  n: number;
  /** Percentage points of food inflation per point of the FAO index, or per per cent of its growth. */
  slope: number;
  standardError: number;
  p: number;
  hac: { lags: number; standardError: number; p: number; ci95: [number, number] };
  /** Years between the first and the last that the country lacks. */
  missing: number[];
  rSquared: number;
}

export interface FoodPlacebos {
  /** The months of the FAO index that paths and shifts come from. */
  history: Period;
  /** Order and coefficients of the autoregression of the changes of its logarithm; null where it is too short. */
  process: { order: number; coefficients: number[]; drift: number } | null;
  draws: number;
  seed: number;
  /** Shifts of up to so many months either way are left out. */
  clearance: number;
  /** In the order of the models. */
  models: ModelPlacebos[];
  /** Kazakhstan first; none where years are too few. */
  neighbours: NeighbourRegression[];
}

export interface FoodPlaceboOptions {
  /** Simulated paths; default 10,000. */
  draws?: number;
  /** Default 1. */
  seed?: number;
}

/** Months around the truth that no shift comes from: as for the specification curve, whose lags and spans are a year each. */
const clearance = 24;

/** Shifts and years below which nothing can be said. */
const fewestShifts = 19;
const fewestYears = 10;

/** Months below which no process is fitted. */
const fewestForPaths = 60;

/** Whether the history of the FAO index is long enough for paths and shifts. */
export function bearsPlacebos(history: readonly MonthValue[]): boolean {
  return history.length >= 2 * clearance + 1 + fewestShifts;
}

/**
 * Placebos of the article's regressions: the same food prices on series that have nothing to do with them, or other
 * countries' food prices on the same index. How often do they look as strong as the article's?
 *
 * - simulated: paths of an autoregression of the changes of the logarithm of the FAO index (see pathProcess), one
 *   for all periods a draw;
 * - shifted: the FAO index moved round the circle of its history, all shifts of more than 24 months either way;
 * - neighbours: yearly food inflation of Kazakhstan and its neighbours on the yearly mean of the FAO index and on its
 *   growth. They are no placebos in the strict sense, as world prices may act there too. Years that a country
 *   lacks are passed over, and those beside them count as neighbours in the HAC error.
 *
 * @param history the FAO index of the models, with all months that are known before theirs
 * @param neighbours what countries' food prices are regressed; none where not wanted
 * @param growthIndex the index whose yearly growth is taken; that of the models when not given
 * @example
 * const { models } = foodResults();
 * const real = loadFaoFoodPriceIndex().map(({ month, real }) => ({ month, value: real }));
 * const placebos = foodPlacebos(models, real, { draws: 100 });
 * placebos.models[3].shifted.count; // => 371
 */
export function foodPlacebos(
  models: readonly FoodModel[],
  history: readonly MonthValue[],
  { draws = 10_000, seed = 1 }: FoodPlaceboOptions = {},
  neighbours: readonly CountryFoodPrices[] = [],
  growthIndex: readonly MonthValue[] = history,
): FoodPlacebos {
  const levels = history.map(({ value }) => value);
  const simulated = simulatedPlacebos(models, levels, draws, seed);
  return {
    history: { from: history[0]!.month, to: history.at(-1)!.month },
    process: simulated.process,
    draws,
    seed,
    clearance,
    models: models.map((model, i) => ({
      period: model.period,
      n: model.n,
      rSquared: model.rSquared,
      simulated: simulated.shares[i]!,
      shifted: shiftedPlacebos(model, history),
    })),
    neighbours: neighbours.flatMap((country) => [
      ...neighbourRegression(country, "level", yearlyMeans(history)),
      ...neighbourRegression(country, "growth", yearlyGrowth(yearlyMeans(growthIndex))),
    ]),
  };
}

function simulatedPlacebos(
  models: readonly FoodModel[],
  levels: readonly number[],
  draws: number,
  seed: number,
): { process: FoodPlacebos["process"]; shares: (PlaceboShares | null)[] } {
  if (levels.length < fewestForPaths || models.length === 0)
    return { process: null, shares: models.map(() => null) };
  const { autoregression, drift, draw } = pathProcess(levels, seed);
  const starts = models.map(({ period }) => monthNumber(period.from));
  const first = Math.min(...starts);
  const length = Math.max(...models.map(({ n }, i) => starts[i]! - first + n));
  const tallies = models.map(({ x, y }) => placeboTally(y, x));
  for (let i = 0; i < draws; i++) {
    const path = draw(length);
    tallies.forEach((tally, m) => {
      const from = starts[m]! - first;
      tally.add(path.subarray(from, from + models[m]!.n));
    });
  }
  const { order, coefficients } = autoregression;
  return { process: { order, coefficients, drift }, shares: tallies.map((tally) => tally.shares()) };
}

function shiftedPlacebos(
  { x, y, n, period }: FoodModel,
  history: readonly MonthValue[],
): PlaceboShares | null {
  const length = history.length;
  if (!bearsPlacebos(history)) return null;
  const levels = unitDifferences(history.map(({ value }) => value)).values;
  const start = monthNumber(period.from) - monthNumber(history[0]!.month);
  const tally = placeboTally(y, x);
  const placebo = new Float64Array(n);
  for (let shift = clearance + 1; shift < length - clearance; shift++) {
    for (let i = 0; i < n; i++) placebo[i] = levels[(start + i + shift) % length]!;
    tally.add(placebo);
  }
  return tally.shares();
}

/** Means of the years of which all twelve months are known. */
function yearlyMeans(months: readonly MonthValue[]): Map<number, number> {
  const years = new Map<number, number[]>();
  for (const { month, value } of months) {
    const year = yearOf(month);
    years.set(year, [...(years.get(year) ?? []), value]);
  }
  return new Map(
    [...years].filter(([, values]) => values.length === 12).map(([year, values]) => [year, mean(values)]),
  );
}

function yearlyGrowth(means: ReadonlyMap<number, number>): Map<number, number> {
  return new Map(
    [...means].flatMap(([year, value]) => {
      const before = means.get(year - 1);
      return before === undefined ? [] : [[year, 100 * (value / before - 1)] as const];
    }),
  );
}

function neighbourRegression(
  { country, years }: CountryFoodPrices,
  form: NeighbourRegression["form"],
  index: ReadonlyMap<number, number>,
): NeighbourRegression[] {
  const shared = years.filter(({ year }) => index.has(year));
  const n = shared.length;
  if (n < fewestYears) return [];
  const fit = linearRegression(
    shared.map(({ growth }) => growth),
    [{ name: "FAO index", values: shared.map(({ year }) => index.get(year)!) }],
  );
  const { estimate, standardError, p } = fit.coefficients[1]!;
  const { lags, coefficients } = neweyWest(fit);
  const hacError = coefficients[1]!.standardError;
  const half = tQuantileAt(0.975, n - 2) * hacError;
  const [first, last] = [shared[0]!.year, shared.at(-1)!.year];
  return [
    {
      country,
      form,
      years: [first, last],
      n,
      slope: estimate,
      standardError,
      p,
      hac: {
        lags,
        standardError: hacError,
        p: tTest(estimate, hacError, n - 2).p,
        ci95: [estimate - half, estimate + half],
      },
      missing: wholeNumbers(first, last).filter((year) => shared.every((one) => one.year !== year)),
      rSquared: fit.rSquared,
    },
  ];
}
