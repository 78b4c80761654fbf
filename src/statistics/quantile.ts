/**
 * Quantile of sorted values by linear interpolation between order statistics, as R's type 7.
 *
 * @param sorted in rising order, at least one
 * @param probability from 0 to 1
 */
export function quantileOfSorted(sorted: ArrayLike<number>, probability: number): number {
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (position - below) * (sorted[above]! - sorted[below]!);
}
