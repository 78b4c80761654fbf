import { roundHalfAwayFromZero } from "../language/formats.js";
import type { Interval } from "./interval.js";
import type { PrintedFigure } from "./printed-figure.js";

/** What follows from the data about a printed figure or a statement in words. */
export const verdicts = [
  "reproduced",
  "within-input-rounding",
  "misrounded",
  "differs",
  "holds",
  "contradicted",
  "not-recomputable",
] as const;
export type Verdict = (typeof verdicts)[number];

/** How the printed digits come from the recomputed value, where a rule gives them. */
export type RoundingRule = "half away from zero" | "half to even" | "truncation" | "away from zero";

/**
 * Digits that double precision can be trusted with after a few operations: noise in the sixteenth digit must
 * not turn a tie ("79.355") into one side of it.
 */
const trustedDigits = 13;

/**
 * The verdict on a printed figure.
 *
 * - reproduced: the recomputed value, rounded half away from zero to the printed places, gives the digits;
 * - within-input-rounding: it does not, but some value that the inputs' own rounding allows rounds to the
 *   printed figure, that is, the range and the printed figure's own interval meet;
 * - misrounded: off by at most one unit of the last printed place; a count that is off is not misrounded;
 * - differs: none of these.
 *
 * @param printed the figure as printed
 * @param recomputed the value that follows, in the unit of the printed figure
 * @param range what the inputs' rounding allows, or null when the inputs are not rounded figures; an unbounded
 * range says nothing and is not taken for an agreement
 */
export function judgeFigure(printed: PrintedFigure, recomputed: number, range: Interval | null): Verdict {
  if (roundingRules(printed, recomputed).includes("half away from zero")) return "reproduced";
  const isBounded = range !== null && Number.isFinite(range.low) && Number.isFinite(range.high);
  if (isBounded && range.low <= printed.interval.high && range.high >= printed.interval.low) {
    return "within-input-rounding";
  }
  if (printed.interval.low === printed.interval.high) return "differs";
  const unit = 10 ** -printed.places;
  const distance = Number(Math.abs(printed.value - recomputed).toPrecision(trustedDigits));
  return distance <= unit ? "misrounded" : "differs";
}

/** Every rule of rounding under which the recomputed value gives the printed digits. */
export function roundingRules(printed: PrintedFigure, recomputed: number): RoundingRule[] {
  const { places } = printed;
  const value = Number(recomputed.toPrecision(trustedDigits));
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
