import { roundHalfAwayFromZero } from "../numbers/rounding.js";
import type { PrintedFigure } from "./printed-figure.js";

/** How the printed digits come from the recomputed value, where a rule gives them. */
export type RoundingRule = "half away from zero" | "half to even" | "truncation" | "away from zero";

/**
 * Digits that double precision can be trusted with after a few operations: noise in the sixteenth digit must
 * not turn a tie ("79.355") into one side of it.
 */
const trustedDigits = 13;

/** A computed number as far as its digits can be trusted. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(trustedDigits));
}

/**
 * Every rule of rounding under which the recomputed value gives the printed digits.
 *
 * @param recomputed in the unit of the printed figure, not rounded
 * @returns none where no rule gives them
 * @example
 * roundingRules(printedFigure("79.35"), 79.357); // => ["truncation"]
 * roundingRules(printedFigure("2.4"), 2.45); // => ["half to even", "truncation"]
 * roundingRules(printedFigure("79.06"), 79.033); // => []
 */
export function roundingRules(printed: PrintedFigure, recomputed: number): RoundingRule[] {
  const { places } = printed;
  const value = withoutNoise(recomputed);
  const halfAway = roundHalfAwayFromZero(value, places);
  const down = roundHalfAwayFromZero(truncate(value, places), places);
  const isTie = value !== down && Math.abs(Math.abs(value - down) * 10 ** places - 0.5) < 1e-9;
  const unit = 10 ** -places;
  const up = value === down ? down : roundHalfAwayFromZero(down + Math.sign(value) * unit, places);
  const downIsEven = Math.round(Math.abs(down) / unit) % 2 === 0;
  const candidates: [RoundingRule, number][] = [
    ["half away from zero", halfAway],
    ["half to even", isTie ? (downIsEven ? down : up) : halfAway],
    ["truncation", down],
    ["away from zero", up],
  ];
  return candidates
    .filter(([, result]) => result.toFixed(places) === printed.value.toFixed(places))
    .map(([rule]) => rule);
}

/** Cuts the digits after `places`, toward zero. */
function truncate(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toString().split("e");
  const scaled = Math.floor(Number(`${mantissa}e${Number(exponent) + places}`));
  return Math.sign(value) * Number(`${scaled}e${-places}`);
}
