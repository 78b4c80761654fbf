import { rangeBehind, type RangeBehind, type RoundingChoice } from "./range-behind.js";

/** The ends of a range behind a printed number, in half units of its last place away from it. */
export interface Reach {
  readonly low: number;
  /** 1 where the end is not in the range. */
  readonly lowOpen: 0 | 1;
  readonly high: number;
  readonly highOpen: 0 | 1;
}

/**
 * The ranges behind printed numbers under one way of rounding, taken once from `rangeBehind` for each case that a way
 * tells apart: zero, even and odd, of either sign.
 */
export class ReachOfNumbers {
  private readonly reaches: readonly Reach[];

  constructor(rounding: RoundingChoice) {
    const digits = ["0", "1", "2", "-0", "-1", "-2"];
    this.reaches = digits.map((text) => reachOf(rangeBehind(text, rounding), Number(text)));
  }

  /** Of a number whose digits, read as one whole number, are these. */
  of(digits: number, isNegative: boolean): Reach {
    return this.reaches[(isNegative ? 3 : 0) + (digits === 0 ? 0 : 2 - (digits % 2))]!;
  }
}

function reachOf({ low, lowIncluded, high, highIncluded }: RangeBehind, value: number): Reach {
  // The ends have one place, in which half a unit is 5.
  return {
    low: (Number(low.digits) - 10 * value) / 5,
    lowOpen: lowIncluded ? 0 : 1,
    high: (Number(high.digits) - 10 * value) / 5,
    highOpen: highIncluded ? 0 : 1,
  };
}
