/** Criteria of the article's Table 6 that are rated on a plain scale. */
export const regulationCriteria = ["licensing", "communities", "trust", "effectiveness"] as const;
export type RegulationCriterion = (typeof regulationCriteria)[number];

/** The countries of Table 6. */
export const regulationCountries = ["kazakhstan", "chile", "canada", "australia"] as const;
export type RegulationCountry = (typeof regulationCountries)[number];

/** The scale of Table 6, from the lowest. */
export const regulationRatings = ["limited", "medium", "high"] as const;
export type RegulationRating = (typeof regulationRatings)[number];

/** One cell of Table 6. */
export interface RegulationRow {
  criterion: RegulationCriterion;
  country: RegulationCountry;
  rating: RegulationRating;
}

/** Place of each rating on the scale, counted from 1, by criterion and country. */
export type RegulationResults = Partial<
  Record<RegulationCriterion, Partial<Record<RegulationCountry, number>>>
>;

/**
 * The ratings of Table 6 as places on their scale, so that statements about who stands above whom can be checked.
 *
 * @example
 * const { trust } = analyseRegulation([{ criterion: "trust", country: "chile", rating: "medium" }]);
 * trust.chile; // => 2
 */
export function analyseRegulation(rows: readonly RegulationRow[]): RegulationResults {
  const results: RegulationResults = {};
  for (const { criterion, country, rating } of rows) {
    (results[criterion] ??= {})[country] = regulationRatings.indexOf(rating) + 1;
  }
  return results;
}
