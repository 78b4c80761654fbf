import {
  augmentedDickeyFuller,
  engleGrangerTest,
  type DickeyFullerTest,
} from "../../statistics/augmented-dickey-fuller.js";
import { blockBootstrap, type BlockBootstrap } from "../../statistics/block-bootstrap.js";
import { chowTest, type ChowTest } from "../../statistics/chow-test.js";
import { olsCusumTest } from "../../statistics/cusum.js";
import { distributedLags } from "../../statistics/distributed-lags.js";
import { kpssTest, type KpssTest } from "../../statistics/kpss.js";
import { linearRegression } from "../../statistics/linear-regression.js";
import {
  regressionDiagnostics,
  whereAllowed,
  type RegressionDiagnostics,
  type RobustErrorsOfCoefficient,
} from "../../statistics/regression-diagnostics.js";
import type { Estimate } from "../../statistics/inference.js";
import { supFTest, type SupFTest } from "../../statistics/sup-f-test.js";
import { InputError } from "../../errors.js";
import type { YearMonth } from "../../months/year-month.js";
import type { FoodModel, FoodMonth } from "./analysis.js";
import { problems } from "./words.js";

export interface RobustnessOptions {
  /** Lags of the Newey-West error; default floor(4 (n/100)^(2/9)). */
  hacLags?: number;
  /** First month after a break to test; must lie inside the period. */
  chowMonth?: YearMonth;
  /** Draws of the block bootstrap; default 10 000. */
  draws?: number;
  /** Seed of the block bootstrap; default 1. */
  seed?: number;
  /** Longest lag of the distributed-lag regression; default 6. */
  passThroughLags?: number;
}

/** Unit root and stationarity tests of one series. */
export interface StationarityTests {
  /** Augmented Dickey-Fuller with a constant, lags by AIC: the hypothesis is a unit root. */
  adfConstant: DickeyFullerTest | null;
  /** The same with a constant and a trend. */
  adfTrend: DickeyFullerTest | null;
  /** KPSS about a level: the hypothesis is stationarity. */
  kpss: KpssTest | null;
}

/** What one regression can bear; a test that the period is too short for is null. */
export interface FoodRobustness {
  /** Errors of the slope without the classical assumptions. */
  robust: Omit<RobustErrorsOfCoefficient, "name">;
  diagnostics: Omit<RegressionDiagnostics, "robust" | "influential"> & {
    /** Months with a Cook's distance above 4/n, the most influential first. */
    influential: { month: YearMonth; cooksDistance: number; residual: number }[];
    stationarity: {
      foodPriceIndex: StationarityTests;
      faoIndex: StationarityTests;
      /** Engle and Granger's test of the residuals, lags by AIC: the hypothesis is a unit root in them. */
      residuals: DickeyFullerTest | null;
    };
    stability: {
      /**
       * Largest F over all dates that leave 15 % on either side, and the first month after that break. Like
       * CUSUM and Chow's test it assumes errors without autocorrelation (see ModelInference).
       */
      supF: (Omit<SupFTest, "path" | "breakIndex"> & { month: YearMonth }) | null;
      cusum: { statistic: number; criticalValue5: number; p: number; crosses5: boolean } | null;
      chow: (ChowTest & { month: YearMonth }) | null;
    };
    bootstrap: BlockBootstrap | null;
    /**
     * Sum of the coefficients of the FAO index in the same month and the months before, which may lie before
     * the period: points of the monthly price index, a rate of growth, per point of a level. It is not what is
     * commonly called pass-through, which is of growth on growth: see `foodResponse`.
     */
    passThrough: { lags: number; n: number; classical: Estimate; hac: Estimate & { lags: number } } | null;
  };
}

const defaultPassThroughLags = 6;

/**
 * Robust errors, residual tests, unit roots, stability, a block bootstrap and a distributed-lag regression for
 * one of the food article's regressions. Each is computed by the function of its name in src/statistics,
 * where formula and source are.
 *
 * @param series all months that there are, those of the period among them: lags reach back before the period
 * @throws InputError when the month of the Chow test does not lie inside the period
 * @example
 * const months = loadFoodMonths("real");
 * const model = foodModel(months, { from: "2021-01", to: "2024-12" });
 * const { robust, diagnostics } = examineFoodModel(model, months, { draws: 1000 });
 * robust.HAC.p; // => 0.0007
 * diagnostics.durbinWatson.p; // => 0.0022
 */
export function examineFoodModel(
  model: FoodModel,
  series: readonly FoodMonth[],
  options: RobustnessOptions = {},
): FoodRobustness {
  const { x, y, months } = model;
  const regressor = { name: "FAO index", values: x };
  const fit = linearRegression(y, [regressor]);
  const { hacLags, passThroughLags = defaultPassThroughLags } = options;
  const { robust, influential, ...tests } = regressionDiagnostics(
    fit,
    hacLags === undefined ? {} : { hacLags },
  );
  const { HC0, HC1, HC2, HC3, HAC } = robust[1]!;
  return {
    robust: { HC0, HC1, HC2, HC3, HAC },
    diagnostics: {
      ...tests,
      influential: influential.map(({ index, cooksDistance, residual }) => ({
        month: months[index]!,
        cooksDistance,
        residual,
      })),
      stationarity: {
        foodPriceIndex: stationarityTests(y),
        faoIndex: stationarityTests(x),
        residuals:
          model.n < shortestForUnitRoots
            ? null
            : whereAllowed(() => engleGrangerTest(model.residuals, { lags: "AIC" })),
      },
      stability: {
        supF: whereAllowed(() => {
          const { statistic, parameters, criticalValues, p, trimming, breakIndex } = supFTest(y, [regressor]);
          return { statistic, parameters, criticalValues, p, trimming, month: months[breakIndex]! };
        }),
        cusum: whereAllowed(() => {
          const { statistic, criticalValue5, p, crosses5 } = olsCusumTest(y, [regressor]);
          return { statistic, criticalValue5, p, crosses5 };
        }),
        chow: options.chowMonth === undefined ? null : chowAt(model, options.chowMonth),
      },
      bootstrap: whereAllowed(() =>
        blockBootstrap(x, y, { draws: options.draws ?? 10_000, seed: options.seed ?? 1 }),
      ),
      passThrough: whereAllowed(() => {
        const first = series.findIndex(({ month }) => month === model.period.from);
        const { n, passThrough } = distributedLags(
          series.map(({ foodPriceIndex }) => foodPriceIndex),
          series.map(({ faoIndex }) => faoIndex),
          {
            lags: passThroughLags,
            first,
            last: first + model.n - 1,
            ...(hacLags !== undefined && { hacLags }),
          },
        );
        return { lags: passThroughLags, n, ...passThrough };
      }),
    },
  };
}

function chowAt(
  { x, y, months, period }: FoodModel,
  month: YearMonth,
): (ChowTest & { month: YearMonth }) | null {
  const breakIndex = months.indexOf(month);
  if (breakIndex < 1) {
    throw new InputError({
      found: problems.breakAt(month),
      expected: problems.insidePeriod(period.from, period.to),
    });
  }
  return whereAllowed(() => ({ ...chowTest(y, [{ values: x }], breakIndex), month }));
}

/** Dickey and Fuller tabulated their distribution from 25 observations on; shorter series are not tested. */
const shortestForUnitRoots = 25;

function stationarityTests(values: readonly number[]): StationarityTests {
  if (values.length < shortestForUnitRoots) return { adfConstant: null, adfTrend: null, kpss: null };
  return {
    adfConstant: whereAllowed(() => augmentedDickeyFuller(values, { lags: "AIC" })),
    adfTrend: whereAllowed(() =>
      augmentedDickeyFuller(values, { lags: "AIC", deterministic: "constant-and-trend" }),
    ),
    kpss: whereAllowed(() => kpssTest(values)),
  };
}
