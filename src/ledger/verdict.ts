import type { Interval } from "../checks/interval.js";
import type { PrintedFigure } from "../checks/printed-figure.js";
import { isRoundedTo, withoutNoise } from "../checks/ways-of-rounding.js";

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
 * @example
 * judgeFigure(printedFigure("79.36"), 79.357, null); // => "reproduced"
 * judgeFigure(printedFigure("79.35"), 79.357, null); // => "misrounded"
 * judgeFigure(printedFigure("18.0"), 17.8, { low: 17.6, high: 18 }); // => "within-input-rounding"
 * judgeFigure(printedFigure("18.0"), 20.2, { low: 19.3, high: 21.1 }); // => "differs"
 */
export function judgeFigure(printed: PrintedFigure, recomputed: number, range: Interval | null): Verdict {
  if (isRoundedTo(printed, recomputed)) return "reproduced";
  const isBounded = range !== null && Number.isFinite(range.low) && Number.isFinite(range.high);
  if (isBounded && range.low <= printed.interval.high && range.high >= printed.interval.low) {
    return "within-input-rounding";
  }
  if (printed.interval.low === printed.interval.high) return "differs";
  const unit = 10 ** -printed.places;
  const distance = withoutNoise(Math.abs(printed.value - recomputed));
  return distance <= unit ? "misrounded" : "differs";
}
