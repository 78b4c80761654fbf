import { atLeast } from "./chance-agreement.js";

/** How far apart two figures may be that are alike in size by chance: 15 % to either side. */
const ballpark = 0.15;

/**
 * How likely two unrelated figures are as near to each other as `ballpark`: the first digits of figures are spread
 * evenly on a logarithmic scale.
 *
 * @see Benford, F. (1938). The Law of Anomalous Numbers. Proceedings of the American Philosophical Society 78: 551-572.
 */
export const chanceOfBallpark = Math.log10((1 + ballpark) / (1 - ballpark));

/**
 * How likely unrelated figures bear a relation out at so many positions. Once the lines are alike in size, which is
 * one event for all positions, each position holds with the width that rounding leaves open, divided by how far the
 * lines may wander from each other: 15 % to either side, or as far as they move along the table where that is less.
 *
 * @param widths at each position, as shares of the value
 * @param movement by how much, as a share, the lines move along the positions, taken together
 * @param isAlikeAnyway for growth, where the two figures are alike in size whether or not the rate is theirs
 */
export function chanceOfHolds(
  holds: number,
  widths: readonly number[],
  movement: number,
  isAlikeAnyway = false,
): number {
  const room = 2 * Math.min(ballpark, movement);
  if (isAlikeAnyway)
    return atLeast(
      holds,
      widths.map((width) => Math.min(1, room === 0 ? 1 : width / room)),
    );
  const first = Math.max(...widths.map((width) => width / (2 * ballpark)));
  const chances = widths.map((width) => Math.min(1, room === 0 ? 1 : width / room));
  // One position is not bound by how far the lines move from there on.
  const least = chances.indexOf(Math.max(...chances));
  if (least >= 0) chances[least] = Math.min(1, first);
  return chanceOfBallpark * atLeast(holds, chances);
}

/** A hypothesis that was tested: its chance, and how many were tested for the same share of the trust. */
export interface Tested {
  chance: number;
  /** Hypotheses of its kind, those that failed included. */
  among: number;
  /** The share of all trust that its kind was given before anything was tested; all shares make 1. */
  weight: number;
}

/**
 * Expected false finds: `each` is the chance that any hypothesis of the search would look as good (Bonferroni, weighted);
 * `share` the expected share of false ones among all that look at least as good.
 *
 * @returns in the order given
 * @see Genovese, C. R., Roeder, K. and Wasserman, L. (2006). False discovery control with p-value weighting.
 *   Biometrika 93: 509-524. Benjamini, Y. and Hochberg, Y. (1995). Controlling the false discovery rate. Journal of the
 *   Royal Statistical Society B 57: 289-300.
 */
export function correctedChances(tested: readonly Tested[]): { each: number; share: number }[] {
  const each = tested.map(({ chance, among, weight }) => (chance * among) / weight);
  const order = each.map((_, i) => i).sort((a, b) => each[b]! - each[a]!);
  const shares = Array<number>(tested.length).fill(1);
  let least = 1;
  order.forEach((index, i) => {
    least = Math.min(least, each[index]! / (tested.length - i));
    shares[index] = least;
  });
  return each.map((one, i) => ({ each: Math.min(1, one), share: shares[i]! }));
}
