import type { Period } from "../../months/year-month.js";
import {
  crossCorrelations,
  leadsAndLags,
  type CrossCorrelation,
  type LeadsAndLags,
} from "../../statistics/leads-and-lags.js";
import { monthsKnown, sampleOf, type FaoIndexName, type FoodChanges } from "./analysis-response-series.js";

/** Months on either side of the month of food prices. */
export const leadMonths = 12;

/** Which of the two series moves first. */
export interface FoodLeads {
  readonly index: FaoIndexName;
  /** World prices twelve months after to twelve before, together, over the whole span; null where it is too short. */
  readonly joint: LeadsAndLags | null;
  /** Correlations month by month, the whole first; without periods that are too short. */
  readonly correlations: readonly { period: Period; all: readonly CrossCorrelation[] }[];
}

/**
 * Joint tests of a dozen coefficients are held from eight months a coefficient on: with errors and a regressor as
 * autocorrelated as these, a nominal 5% is 10 and 13% in truth at 300 and 200 months, 20% at 130 and 42% at 60
 * (test/reference/response-size.R).
 */
export const enoughForJointTests = 8 * (2 * leadMonths + 1);

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
 * @param hacLags bandwidth of the HAC errors; default floor(4 (n/100)^(2/9))
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
  hacLags?: number,
): FoodLeads {
  const changes = series.fao[index]!.changes;
  const options = (period: Period) => ({
    longest: leadMonths,
    ...sampleOf(series, period),
    ...(hacLags !== undefined && { hacLags }),
  });
  return {
    index,
    joint:
      monthsWithLeads(series, index, span) < enoughForJointTests
        ? null
        : leadsAndLags(series.foodPrices, changes, options(span)),
    correlations: [span, ...periods]
      .filter((period) => monthsWithLeads(series, index, period) >= enoughForCorrelations)
      .map((period) => ({
        period,
        all: crossCorrelations(series.foodPrices, changes, options(period)),
      })),
  };
}
