import type { Decimal } from "./decimal.js";
import { chanceOfExactSum } from "./exact-sum-chance.js";
import { isWhole, possibleTotals, sumOf, type ShareSet, type TotalRange } from "./reverse-grim.js";
import { roundingRuleNames, type RoundingRule } from "./ways-of-rounding.js";

/** A share that may be the whole less the printed others, under one way of rounding the others. */
export interface ClosingShare {
  /** Place of the share in its set. */
  index: number;
  rounding: RoundingRule;
  /** Totals that give the set so, and with every share rounded on its own in no way. */
  totals: number[];
}

/** Whether one of a set of shares looks like the whole less the others. */
export interface ClosureTest {
  printedSum: Decimal;
  /** Whether the printed shares sum to the whole to the digit; where they do not, none is the rest of the others. */
  isWhole: boolean;
  /** Totals that give all shares rounded on their own, for each way of rounding. */
  roundedOnTheirOwn: { rounding: RoundingRule; totals: number[] }[];
  /** Shares that may have been made so, with the totals that need it. */
  closing: ClosingShare[];
  /** How likely printed shares sum to exactly the whole where each is rounded on its own, to the nearest, 0 to 1. */
  chanceOfWhole: number;
}

/**
 * The closure test: whether a set of shares that sum to exactly the whole looks as if one of them were not computed but
 * taken as the whole less the rounded others. Such a share is found where a total gives the others, and itself only as
 * the rest.
 *
 * @param set an exhaustive set
 * @param range totals to look through; to 200 when nothing is said
 * @param whole the share of everyone
 * @example
 * const ages = { shares: ["21.9", "36.5", "39.2", "2.4"], isExhaustive: true };
 * const { isWhole, roundedOnTheirOwn, closing } = closureTest(ages, { most: 60 });
 * isWhole; // => true
 * roundedOnTheirOwn.every(({ totals }) => totals.length === 0); // => true
 * closing.map(({ index, rounding, totals }) => [index, rounding, totals]); // => [[2, "truncation", [41]], [2, "floor", [41]]]
 */
export function closureTest(
  set: Omit<ShareSet, "closing">,
  { least = 1, most = 200 }: TotalRange = {},
  whole = 100,
): ClosureTest {
  const { shares, decimalMark } = set;
  const exhaustive = { ...set, isExhaustive: true };
  const isExactly = isWhole(shares, whole, decimalMark);
  const totalsOf = (one: ShareSet, rounding: RoundingRule) =>
    possibleTotals([one], { least, most, rounding, whole }).totals;
  const roundedOnTheirOwn = roundingRuleNames.map((rounding) => ({
    rounding,
    totals: totalsOf(exhaustive, rounding),
  }));
  const own = new Set(roundedOnTheirOwn.flatMap(({ totals }) => totals));
  const closing = isExactly
    ? shares.flatMap((_, index) =>
        roundingRuleNames.map((rounding): ClosingShare => {
          const asRest = totalsOf({ ...exhaustive, closing: index }, rounding);
          return { index, rounding, totals: asRest.filter((total) => !own.has(total)) };
        }),
      )
    : [];
  return {
    printedSum: sumOf(shares, decimalMark),
    isWhole: isExactly,
    roundedOnTheirOwn,
    closing: closing.filter(({ totals }) => totals.length > 0),
    chanceOfWhole: chanceOfExactSum(shares.length),
  };
}
