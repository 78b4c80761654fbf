import { roundHalfAwayFromZero } from "../numbers/rounding.js";
import { floorDivide, powerOfTen } from "./decimal.js";
import type { PrintedFigure } from "./printed-figure.js";

/**
 * Ways of rounding. "half up" and "half down" take a tie toward plus and minus infinity, "ceiling" and "floor" do so
 * with every value; "truncation" cuts the digits, toward zero.
 */
export const roundingRuleNames = [
  "half away from zero",
  "half to even",
  "half up",
  "half down",
  "truncation",
  "ceiling",
  "floor",
  "away from zero",
] as const;

/** How the printed digits come from the recomputed value, where a rule gives them. */
export type RoundingRule = (typeof roundingRuleNames)[number];

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
 * Whether the recomputed value, rounded half away from zero to the printed places, gives the printed digits.
 *
 * @example
 * isRoundedTo(printedFigure("79.36"), 79.357); // => true
 */
export function isRoundedTo({ value, places }: PrintedFigure, recomputed: number): boolean {
  return roundHalfAwayFromZero(withoutNoise(recomputed), places).toFixed(places) === value.toFixed(places);
}

/**
 * Every rule of rounding under which the recomputed value gives the printed digits.
 *
 * @param recomputed in the unit of the printed figure, not rounded
 * @returns none where no rule gives them
 * @example
 * roundingRules(printedFigure("79.35"), 79.357); // => ["truncation", "floor"]
 * roundingRules(printedFigure("2.4"), 2.45); // => ["half to even", "half down", "truncation", "floor"]
 * roundingRules(printedFigure("79.06"), 79.033); // => []
 */
export function roundingRules(printed: PrintedFigure, recomputed: number): RoundingRule[] {
  const { places } = printed;
  const value = withoutNoise(recomputed);
  const digits = printed.value.toFixed(places);
  const halfAway = roundHalfAwayFromZero(value, places);
  const inward = roundHalfAwayFromZero(truncate(value, places), places);
  // The value has trustedDigits decimal digits: what lies closer to a tie than the last of them is the tie.
  const scaled = Math.abs(value) * 10 ** places;
  const isTie =
    value !== inward && Math.abs(Math.abs(value - inward) * 10 ** places - 0.5) < 1e-14 * Math.max(1, scaled);
  const unit = 10 ** -places;
  const outward = value === inward ? inward : roundHalfAwayFromZero(inward + Math.sign(value) * unit, places);
  const inwardIsEven = Math.round(Math.abs(inward) / unit) % 2 === 0;
  const [below, above] = value < 0 ? [outward, inward] : [inward, outward];
  const nearest = (atTie: number): number => (isTie ? atTie : halfAway);
  const results: Record<RoundingRule, number> = {
    "half away from zero": halfAway,
    "half to even": nearest(inwardIsEven ? inward : outward),
    "half up": nearest(above),
    "half down": nearest(below),
    truncation: inward,
    ceiling: above,
    floor: below,
    "away from zero": outward,
  };
  return roundingRuleNames.filter((rule) => results[rule].toFixed(places) === digits);
}

/**
 * A quotient of whole numbers, rounded exactly: the digits as one whole number.
 *
 * @param denominator positive
 * @param places digits after the decimal mark of the result, 0 or more
 * @example
 * roundedQuotient(5n, 8n, 2, "half to even") === 62n; // => true
 * roundedQuotient(-5n, 8n, 2, "half up") === -62n; // => true
 */
export function roundedQuotient(
  numerator: bigint,
  denominator: bigint,
  places: number,
  rule: RoundingRule,
): bigint {
  const scaled = numerator * powerOfTen(places);
  const below = floorDivide(scaled, denominator);
  const twiceRest = 2n * (scaled - below * denominator);
  if (twiceRest === 0n) return below;
  const above = below + 1n;
  const [inward, outward] = scaled < 0n ? [above, below] : [below, above];
  const nearest = (atTie: bigint): bigint =>
    twiceRest === denominator ? atTie : twiceRest < denominator ? below : above;
  const results: Record<RoundingRule, bigint> = {
    "half away from zero": nearest(outward),
    "half to even": nearest(below % 2n === 0n ? below : above),
    "half up": nearest(above),
    "half down": nearest(below),
    truncation: inward,
    ceiling: above,
    floor: below,
    "away from zero": outward,
  };
  return results[rule];
}

/** Cuts the digits after `places`, toward zero. */
function truncate(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toString().split("e");
  const scaled = Math.floor(Number(`${mantissa}e${Number(exponent) + places}`));
  return Math.sign(value) * Number(`${scaled}e${-places}`);
}
