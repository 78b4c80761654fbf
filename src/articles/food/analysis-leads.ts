import type { Period } from "../../months/year-month.js";
import {
  crossCorrelations,
  leadsAndLags,
  type CrossCorrelation,
  type LeadsAndLags,
} from "../../statistics/leads-and-lags.js";
import { computedOnce } from "../../statistics/computed-once.js";
import { summing } from "../../statistics/cumulative-response.js";
import { wholeNumbers } from "../../statistics/lagged-terms.js";
import { whereAllowed } from "../../statistics/regression-diagnostics.js";
import { sieveBootstrapsOfWald } from "../../statistics/response-bootstrap.js";
import {
  withoutStatistic,
  type ResponseBootstrap,
  type ResponseBootstrapOptions,
} from "./analysis-response-inference.js";
import { monthsKnown, sampleOf, type FaoIndexName, type FoodChanges } from "./analysis-response-series.js";

/** Bootstrap p-values, none of the two series having to do with the other. */
export interface LeadsBootstrap {
  /** That all twelve months of the side have no weight. */
  joint: ResponseBootstrap;
  /** That their sum is zero. */
  sum: ResponseBootstrap;
}

/** R squared of the article's form, the food price index on the level of the FAO index some months before or after. */
export interface LevelsAround {
  period: Period;
  /** A negative lag is a month after. */
  all: readonly { lag: number; n: number; rSquared: number }[];
}

/** Months on either side of the month of food prices. */
export const leadMonths = 12;

/** Which of the two series moves first. */
export interface FoodLeads {
  readonly index: FaoIndexName;
  /** World prices twelve months after to twelve before, together, over the whole span; null where it is too short. */
  readonly joint: Omit<LeadsAndLags, "regression"> | null;
  /** Its tests by the sieve bootstrap. */
  readonly bootstrap: Readonly<Record<"leads" | "lags" | "lagsWithSameMonth", LeadsBootstrap>> | null;
  /** Correlations month by month, the whole first; without periods that are too short. */
  readonly correlations: readonly { period: Period; all: readonly CrossCorrelation[] }[];
  /** The index of the article's models, where there is one: the real one. */
  readonly levelsIndex: FaoIndexName;
  /** In levels, likewise. */
  readonly levels: readonly LevelsAround[];
}

/**
 * Joint tests of a dozen coefficients are held from eight months a coefficient on: with errors and a regressor as
 * autocorrelated as these, a nominal 5% is 10 and 13% in truth at 300 and 200 months, 20% at 130 and 42% at 60
 * (test/reference/response-size.R).
 */
export const enoughForJointTests = 8 * (2 * leadMonths + 1);

/** Draws of the bootstraps of the joint tests, each of which takes as long as a dozen of a slope. */
const leadsDraws = 999;

/** Months that have world prices on all sides, for correlations. */
export const enoughForCorrelations = 2 * leadMonths;

/** Months of a period that have world prices twelve months before and twelve after. */
export function monthsWithLeads(series: FoodChanges, index: FaoIndexName, period: Period): number {
  return monthsKnown(series, index, period, { before: leadMonths, after: leadMonths });
}

/**
 * World prices in the months after those of food prices beside the months before: in one regression over the
 * whole span, with a joint test of each side, and by simple correlations in every period.
 *
 * @param index the FAO index whose changes are taken
 * @param span all months
 * @param periods other than the span
 * @param options bandwidth of the HAC errors, default floor(4 (n/100)^(2/9)); draws, default 999, and seed
 * @example
 * const span = { from: "2000-01", to: "2024-12" } as const;
 * const { joint } = foodLeads(loadFoodChanges(), "nominal", span, []);
 * joint.lags.joint.p; // => 0.016
 * joint.leads.joint.p; // => 0.83
 */
export function foodLeads(
  series: FoodChanges,
  index: FaoIndexName,
  span: Period,
  periods: readonly Period[],
  { hacLags, draws = leadsDraws, seed }: ResponseBootstrapOptions & { hacLags?: number | undefined } = {},
): FoodLeads {
  const changes = series.fao[index]!.changes;
  const levelsIndex = series.fao.real === null ? index : "real";
  const { levels } = series.fao[levelsIndex]!;
  const options = (period: Period) => ({
    longest: leadMonths,
    ...sampleOf(series, period),
    ...(hacLags !== undefined && { hacLags }),
  });
  const together =
    monthsWithLeads(series, index, span) < enoughForJointTests
      ? null
      : leadsAndLags(series.foodPrices, changes, options(span));
  const leads: FoodLeads = computedOnce<FoodLeads>({
    index: () => index,
    joint: () => together && withoutRegression(together),
    bootstrap: () => together && bootstrapOf(together, { draws, ...(seed !== undefined && { seed }) }),
    correlations: () =>
      [span, ...periods]
        .filter((period) => monthsWithLeads(series, index, period) >= enoughForCorrelations)
        .map((period) => ({
          period,
          all: crossCorrelations(series.foodPrices, changes, options(period)),
        })),
    levelsIndex: () => levelsIndex,
    levels: () =>
      leads.correlations.map(({ period }) => ({
        period,
        all: crossCorrelations(series.foodPriceIndex, levels, options(period)).map(
          ({ lag, n, correlation }) => ({ lag, n, rSquared: correlation.estimate ** 2 }),
        ),
      })),
  });
  return leads;
}

function withoutRegression(all: LeadsAndLags): FoodLeads["joint"] {
  const { n, df, first, last, hacLags, coefficients, leads, lags, lagsWithSameMonth } = all;
  return { n, df, first, last, hacLags, coefficients, leads, lags, lagsWithSameMonth };
}

function bootstrapOf(joint: LeadsAndLags, options: ResponseBootstrapOptions): FoodLeads["bootstrap"] {
  const { regression, hacLags } = joint;
  // The constant stands first, then the longest lead.
  const place = (lag: number) => 1 + leadMonths + lag;
  const testsOf = ([from, to]: readonly [number, number]) => [
    wholeNumbers(from, to).map((lag) => summing({ regression }, place(lag), 1)),
    [summing({ regression }, place(from), to - from + 1)],
  ];
  const sides = [
    [-leadMonths, -1],
    [1, leadMonths],
    [0, leadMonths],
  ] as const;
  return whereAllowed(() => {
    const tests = sieveBootstrapsOfWald(regression, sides.flatMap(testsOf), hacLags, options);
    const side = (i: number): LeadsBootstrap => ({
      joint: withoutStatistic(tests[2 * i]!),
      sum: withoutStatistic(tests[2 * i + 1]!),
    });
    return { leads: side(0), lags: side(1), lagsWithSameMonth: side(2) };
  });
}
