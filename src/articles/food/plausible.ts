import { changes, levels, type Plausible, type Range } from "../../files/plausible.js";
import type { FaoIndexKind } from "./data.js";

/** Kazakhstan's index in the shipped months, 2000-01 to 2024-12, previous month = 100. */
const foodPriceIndex: Range = { low: 99.1, high: 106.5 };

/** The FAO index in the shipped release, 1990-01 to 2024-12, 2014-2016 = 100. */
const faoLevel: Readonly<Record<FaoIndexKind, Range>> = {
  nominal: { low: 50.804, high: 160.2245 },
  real: { low: 64.6572, high: 156.7664 },
};

/** Ratio of a month to the month before: least in 2008-10, most in 2022-03, both indices alike. */
const faoStep: Range = { low: 0.867, high: 1.131 };

/**
 * A month that stands above or below both its neighbours: the lesser of the two ratios, at most that of the real index in
 * 2010-12. A slip makes such a month; the market hardly does.
 */
const faoReversal: Range = { low: 0.9602, high: 1.0414 };

/**
 * What the two indices of the food article can be. Possible: a food price index half as far again from 100 as the
 * farthest of 300 months, so that 110.2 for 101.2 is a slip; an FAO index from half of its least to twice its most;
 * a step half as large again, in logarithms, as the largest; a reversal twice as large. Usual: what the shipped months
 * have done.
 */
export const plausible = {
  foodPriceIndex: {
    usual: foodPriceIndex,
    possible: { low: 100 - 1.5 * (foodPriceIndex.high - 100), high: 100 + 1.5 * (foodPriceIndex.high - 100) },
  } satisfies Plausible,
  faoLevel: (index: FaoIndexKind): Plausible => ({
    usual: faoLevel[index],
    possible: levels(faoLevel[index], 2),
  }),
  faoStep: { usual: faoStep, possible: changes(faoStep, 1.5) } satisfies Plausible,
  faoReversal: { usual: faoReversal, possible: changes(faoReversal, 2) } satisfies Plausible,
};
