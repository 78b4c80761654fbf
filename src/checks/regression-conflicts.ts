import type { Interval } from "./interval.js";
import type { RegressionAssumptions, RegressionFigure, RegressionRanges } from "./regression-line.js";
import { possibleRanges } from "./regression-sizes.js";

/** A printed figure without which the others can stand. */
export interface RegressionSuspect {
  name: RegressionFigure;
  /** What the others leave for it; null where they leave it open. */
  range: Interval | null;
}

/** Sets of more figures than this are not looked through; three half-planes are enough to leave nothing of a plane. */
const largestConflict = 4;

/** So many regressors are tried where their printed number is doubted. */
const mostRegressors = 20;

const sizes = ["n", "k", "residualDf"] as const;

/**
 * Least sets of figures that cannot stand together: without any one of a set, its others can. n, k and the residual
 * degrees of freedom are taken as printed, unless they contradict each other, which is then the only conflict told.
 */
export function conflictsAmong(
  given: RegressionRanges,
  k: number,
  assumptions: RegressionAssumptions,
): RegressionFigure[][] {
  const names = Object.keys(given) as RegressionFigure[];
  const counted = names.filter(isSize);
  const stand = (figures: readonly RegressionFigure[]) =>
    possibleRanges(only(given, [...counted, ...figures]), k, assumptions) !== undefined;
  if (!stand([])) return [counted];
  const others = names.filter((name) => !isSize(name));
  const found: RegressionFigure[][] = [];
  for (let count = 1; count <= Math.min(largestConflict, others.length); count++) {
    for (const set of subsets(others, count)) {
      if (found.some((known) => known.every((name) => set.includes(name)))) continue;
      if (!stand(set)) found.push(set);
    }
    if (count >= 3 && found.length > 0) break;
  }
  return found.length > 0 ? found : [others];
}

/** Each figure without which the others can stand, n and k among them. */
export function suspectsAmong(
  given: RegressionRanges,
  k: number,
  assumptions: RegressionAssumptions,
): RegressionSuspect[] {
  const names = new Set<RegressionFigure>(Object.keys(given) as RegressionFigure[]);
  return [...names].flatMap((name): RegressionSuspect[] => {
    const others = only(
      given,
      [...names].filter((other) => other !== name),
    );
    const possible = (name === "k" ? regressors(given) : [k])
      .map((count) => possibleRanges(others, count, assumptions))
      .filter((ranges) => ranges !== undefined);
    if (possible.length === 0) return [];
    const ranges = possible.map((one) => one[name]);
    if (ranges.some((range) => range === undefined)) return [{ name, range: null }];
    const low = Math.min(...ranges.map((range) => range!.low));
    const high = Math.max(...ranges.map((range) => range!.high));
    return [{ name, range: { low, high } }];
  });
}

function regressors({ n }: RegressionRanges): number[] {
  const most = Math.min(mostRegressors, n === undefined ? mostRegressors : n.low - 2);
  return Array.from({ length: Math.max(1, most) }, (_, i) => i + 1);
}

function isSize(name: RegressionFigure): boolean {
  return sizes.some((size) => size === name);
}

function only(given: RegressionRanges, names: readonly RegressionFigure[]): RegressionRanges {
  return Object.fromEntries(names.map((name) => [name, given[name]]));
}

/** All choices of so many, in their order. */
export function subsets<T>(all: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return all.flatMap((first, i) => subsets(all.slice(i + 1), count - 1).map((rest) => [first, ...rest]));
}
