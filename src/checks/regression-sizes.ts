import { intersection, type Interval } from "./interval.js";
import type { RegressionAssumptions, RegressionRanges } from "./regression-line.js";
import { hullOf, rangesAt, sizeOf } from "./regression-ranges.js";

/** Beyond so many observations nothing that is printed depends on their number. */
export const mostObservations = 1e6;

/** So many ranges of n are tried; what is then still open counts as possible. */
const mostTrials = 400;

/** Ranges over which the possible n are divided, so that the bounds of the other figures are close. */
const pieces = 48;

/**
 * The ranges of all figures of a regression with k regressors that the given ones allow, over all n that are possible
 * with them. n is given by itself, by the degrees of freedom of the residuals, or not at all.
 *
 * @returns undefined where no regression with k regressors has these figures
 * @example
 * const all = possibleRanges({ rSquared: { low: 0.475, high: 0.485 }, n: { low: 48, high: 48 } }, 1, classicalRegression);
 * all.f; // => { low: 41.62, high: 43.32 }
 */
export function possibleRanges(
  given: RegressionRanges,
  k: number,
  assumptions: RegressionAssumptions,
): RegressionRanges | undefined {
  const least = k + (assumptions.intercept ? 2 : 1);
  const byDf = given.residualDf && {
    low: given.residualDf.low + least - 1,
    high: given.residualDf.high + least - 1,
  };
  const printed = intersection(given.n ?? { low: least, high: mostObservations }, {
    low: least,
    high: Infinity,
  });
  const n = byDf === undefined ? printed : intersection(printed, byDf);
  if (n === undefined) return undefined;
  const at = (low: number, high: number) =>
    rangesAt(given, sizeOf(k, { low, high }, assumptions), assumptions);
  if (n.low === n.high) return at(n.low, n.high);
  const first = endOf(n, "low", at);
  const last = first === undefined ? undefined : endOf(n, "high", at);
  if (first === undefined || last === undefined) return undefined;
  const ranges = hullOf(pieceOf(first, last).map(({ low, high }) => at(low, high)));
  const unbounded = last >= mostObservations && given.n === undefined && given.residualDf === undefined;
  if (ranges === undefined || !unbounded) return ranges;
  const df = { low: first - least + 1, high: Infinity };
  return { ...ranges, n: { low: first, high: Infinity }, residualDf: df };
}

/** The least or the greatest n that is possible, by halving what cannot be excluded. */
function endOf(
  n: Interval,
  end: "low" | "high",
  at: (low: number, high: number) => RegressionRanges | undefined,
): number | undefined {
  const open: Interval[] = [n];
  for (let trials = 0; open.length > 0; trials++) {
    const { low, high } = open.pop()!;
    if (trials > mostTrials) return end === "low" ? low : high;
    if (at(low, high) === undefined) continue;
    if (low === high) return low;
    // Halves are equal on the scale of logarithms: what n does is a matter of its proportion.
    const middle = Math.min(high - 1, Math.max(low, Math.floor(Math.sqrt(low * high))));
    const halves = [
      { low, high: middle },
      { low: middle + 1, high },
    ];
    open.push(...(end === "low" ? halves.reverse() : halves));
  }
  return undefined;
}

function pieceOf(first: number, last: number): Interval[] {
  const factor = (last / first) ** (1 / pieces);
  const starts = Array.from({ length: pieces }, (_, i) => Math.floor(first * factor ** i));
  const distinct = [...new Set([first, ...starts.filter((start) => start > first && start <= last)])];
  return distinct.map((low, i) => ({ low, high: (distinct[i + 1] ?? last + 1) - 1 }));
}
