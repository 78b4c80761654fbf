import { InputError } from "../errors.js";
import type { SlopeErrorKind } from "./slope-inference.js";
import type { SpecificationRow } from "./specification-curve.js";
import { columnsOf } from "./specification-rows.js";
import type { Specification } from "./specification-set.js";
import { problems } from "./words.js";

export interface SpecificationSummary {
  count: number;
  medianSlope: number;
  /** Smallest and largest slope. */
  range: [low: number, high: number];
  /** Share, 0 to 1, with p < 0.05. */
  shareSignificant: number;
  /** Share, 0 to 1, with a slope above zero. */
  sharePositive: number;
  /** Share, 0 to 1, both above zero and significant. */
  sharePositiveSignificant: number;
}

/**
 * Third step: the curve in a few numbers.
 *
 * @param standardError by which kind p is taken; that of the row itself when not given. Of specifications for which
 *   it is not defined none is counted
 * @throws InputError when no specification is left
 * @example
 * const months: YearMonth[] = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"];
 * const dependent = { months, values: [100.8, 101.1, 100.6, 100.4, 100.9, 101.3] };
 * const regressors = { fao: { months, values: [117.7, 117.4, 119, 119.3, 120.6, 121] } };
 * const way: Specification = {
 *   regressor: "fao", transformation: "level", lag: 0, period: { from: "2024-01", to: "2024-06" },
 *   outliersDropped: 0, seasonalDummies: false, isPublished: false,
 * };
 * const { rows } = runSpecifications({ dependent, regressors }, [way, { ...way, lag: 1 }]);
 * const { range, sharePositive } = summariseSpecifications(rows);
 * range; // => [0.048, 0.122]
 * sharePositive; // => 1
 */
export function summariseSpecifications(
  rows: readonly SpecificationRow[],
  standardError?: SlopeErrorKind,
): SpecificationSummary {
  const { slopes, significant } = counted(rows, standardError);
  const count = slopes.length;
  if (count === 0) throw new InputError(problems.noSpecification);
  let both = 0;
  let positive = 0;
  let anySign = 0;
  for (let i = 0; i < count; i++) {
    if (slopes[i]! > 0) positive++;
    if (significant[i] === 1) anySign++;
    if (slopes[i]! > 0 && significant[i] === 1) both++;
  }
  slopes.sort();
  return {
    count,
    medianSlope: medianOfSorted(slopes),
    range: [slopes[0]!, slopes.at(-1)!],
    shareSignificant: anySign / count,
    sharePositive: positive / count,
    sharePositiveSignificant: both / count,
  };
}

/** Slopes with a standard error of the kind, and whether each is significant, 1 or 0. */
function counted(
  rows: readonly SpecificationRow[],
  standardError: SlopeErrorKind | undefined,
): { slopes: Float64Array; significant: Uint8Array } {
  const columns = columnsOf(rows);
  const slopes = new Float64Array(rows.length);
  const significant = new Uint8Array(rows.length);
  let count = 0;
  for (let i = 0; i < slopes.length; i++) {
    if (columns !== undefined) {
      if (!columns.has(i, standardError)) continue;
      slopes[count] = columns.slopes[i]!;
      significant[count++] = columns.isSignificant(i, standardError) ? 1 : 0;
      continue;
    }
    const row = rows[i]!;
    const by = standardError === undefined ? row : row.standardErrors[standardError];
    if (!by) continue;
    slopes[count] = row.slope;
    significant[count++] = by.p < 0.05 ? 1 : 0;
  }
  return { slopes: slopes.subarray(0, count), significant };
}

/** The value in the middle, or the mean of the two. */
export function medianOfSorted(sorted: ArrayLike<number>): number {
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

/**
 * A summary for each alternative of one choice, in the order of their first appearance.
 *
 * @example
 * const months: YearMonth[] = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"];
 * const dependent = { months, values: [100.8, 101.1, 100.6, 100.4, 100.9, 101.3] };
 * const regressors = { fao: { months, values: [117.7, 117.4, 119, 119.3, 120.6, 121] } };
 * const way: Specification = {
 *   regressor: "fao", transformation: "level", lag: 0, period: { from: "2024-01", to: "2024-06" },
 *   outliersDropped: 0, seasonalDummies: false, isPublished: false,
 * };
 * const { rows } = runSpecifications({ dependent, regressors }, [way, { ...way, lag: 1 }]);
 * summariseByChoice(rows, "lag").map(({ alternative }) => alternative); // => [0, 1]
 */
export function summariseByChoice(
  rows: readonly SpecificationRow[],
  choice: Exclude<keyof Specification, "isPublished">,
): { alternative: Specification[typeof choice]; summary: SpecificationSummary }[] {
  const groups = new Map<string, SpecificationRow[]>();
  for (const row of rows) {
    const key = JSON.stringify(row.specification[choice]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map((group) => ({
    alternative: group[0]!.specification[choice],
    summary: summariseSpecifications(group),
  }));
}
