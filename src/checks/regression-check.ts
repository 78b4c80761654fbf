import type { Interval } from "./interval.js";
import { conflictsAmong, suspectsAmong, type RegressionSuspect } from "./regression-conflicts.js";
import { reconciliations, type Reconciliation } from "./regression-confusions.js";
import { readRegression, type PrintedRegression, type ReadRegression } from "./regression-reading.js";
import {
  classicalRegression,
  type RegressionAssumptions,
  type RegressionFigure,
  type RegressionRanges,
} from "./regression-line.js";
import { possibleRanges } from "./regression-sizes.js";

export interface RegressionOptions {
  /** Level of the confidence interval; 0.95 unless given. */
  level?: number;
}

/** One figure of a regression: as printed, what its rounding allows, and what the others leave for it. */
export interface CheckedFigure {
  name: RegressionFigure;
  /** Null where it was not printed. */
  printed: string | null;
  /** What its own rounding allows; null where it was not printed. */
  rounding: Interval | null;
  /** What all other printed figures leave for it; null where they contradict each other or leave it open. */
  fromOthers: Interval | null;
}

/** A printed regression line and what stands and falls in it. */
export interface RegressionCheck {
  /** Whether some regression, each figure rounded on its own, has all printed figures. */
  possible: boolean;
  /** Every k with which it has them; those that were tried where k was not printed. */
  k: { tried: number[]; possible: number[] };
  /** The ranges that all printed figures leave together; empty where they contradict each other. */
  ranges: RegressionRanges;
  figures: CheckedFigure[];
  /** Least sets of printed figures that cannot stand together, n and k taken as printed. */
  conflicts: RegressionFigure[][];
  /** Each figure without which the others can stand, with the range that they leave for it. */
  suspects: RegressionSuspect[];
  /** The usual confusions that would reconcile all, alone or, where none does, in pairs. */
  reconciliations: Reconciliation[];
}

/** So many regressors are tried where their number is not printed. */
const mostRegressors = 12;

/**
 * Which figures of a printed regression can stand together. A regression with a constant is computed from what was
 * printed; every figure is a range, half a unit of its last printed digit to either side, and all relations between
 * them are held at once, so that a line computed from data and rounded, each figure on its own, is never called
 * impossible. Where it is, the figures that cannot stand together, those that stand alone against the rest, and the
 * usual confusions that would explain it are told; they are possibilities, not facts.
 *
 * @param printed the figures as strings, whose digits are their precision; p-values also as "<0.001"
 * @throws InputError for what is no number, or beyond what the figure can be
 * @see Nuijten et al. (2016), Behavior Research Methods 48; Brown, N. J. L. and Heathers, J. A. J. (2017). The GRIM
 *   test. Social Psychological and Personality Science 8(4): ranges of printed figures.
 * @example
 * const found = checkRegression({ n: "48", k: "1", rSquared: "0.48", f: "47.6" });
 * found.possible; // => false
 * found.conflicts; // => [["rSquared", "f"]]
 * found.suspects.find(({ name }) => name === "f").range; // => { low: 41.62, high: 43.32 }
 */
export function checkRegression(
  printed: PrintedRegression,
  { level = 0.95 }: RegressionOptions = {},
): RegressionCheck {
  const read = readRegression(printed);
  const assumptions = { ...classicalRegression, level };
  const tried = regressorsOf(read.ranges, assumptions);
  const solved = tried.map((k) => ({ k, ranges: possibleRanges(read.ranges, k, assumptions) }));
  const fitting = solved.filter(({ ranges }) => ranges !== undefined);
  const k = fitting[0]?.k ?? tried[0]!;
  const possible = fitting.length > 0;
  const suspects = possible ? [] : suspectsAmong(read.ranges, k, assumptions);
  return {
    possible,
    k: { tried, possible: fitting.map((one) => one.k) },
    ranges: fitting[0]?.ranges ?? {},
    figures: figuresOf(read, k, assumptions, fitting[0]?.ranges),
    conflicts: possible ? [] : conflictsAmong(read.ranges, k, assumptions),
    suspects,
    reconciliations: possible ? [] : reconciliations(read, k, assumptions),
  };
}

/** The number of regressors: as printed, as the degrees of freedom have it, or all that are tried. */
function regressorsOf(
  { k, n, residualDf }: RegressionRanges,
  { intercept }: RegressionAssumptions,
): number[] {
  if (k !== undefined) return [k.low];
  const most = n === undefined ? mostRegressors : Math.min(mostRegressors, n.low - (intercept ? 2 : 1));
  const left = n !== undefined && residualDf !== undefined ? n.low - residualDf.low - (intercept ? 1 : 0) : 0;
  if (left >= 1) return [left];
  return Array.from({ length: Math.max(1, most) }, (_, i) => i + 1);
}

function figuresOf(
  { printed, ranges }: ReadRegression,
  k: number,
  assumptions: RegressionAssumptions,
  all: RegressionRanges | undefined,
): CheckedFigure[] {
  const names = new Set([...Object.keys(all ?? {}), ...Object.keys(ranges)]) as Set<RegressionFigure>;
  return [...names].map((name) => {
    const { [name]: own, ...others } = ranges;
    const fromOthers = own === undefined ? all?.[name] : possibleRanges(others, k, assumptions)?.[name];
    return { name, printed: printed[name] ?? null, rounding: own ?? null, fromOthers: fromOthers ?? null };
  });
}
