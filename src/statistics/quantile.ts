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

/**
 * Quantiles of values in any order, as quantileOfSorted gives them; the values are put in another order.
 *
 * @param values at least one, none of them NaN
 * @param probabilities from 0 to 1, rising
 * @see Hoare, C. A. R. (1961). Algorithm 65: Find. Communications of the ACM 4(7), 321-322.
 */
export function quantilesOf(values: Float64Array, probabilities: readonly number[]): number[] {
  let from = 0;
  return probabilities.map((probability) => {
    const position = (values.length - 1) * probability;
    const below = Math.floor(position);
    putInPlace(values, below, from);
    from = below;
    let above = values[below]!;
    if (below + 1 < values.length) {
      above = Infinity;
      for (let i = below + 1; i < values.length; i++) above = Math.min(above, values[i]!);
    }
    return values[below]! + (position - below) * (above - values[below]!);
  });
}

/** Moves the value of a rank to its place among those from `from` on, smaller ones before it, larger ones behind. */
function putInPlace(values: Float64Array, rank: number, from: number): void {
  let low = from;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[rank]!;
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (pivot < values[j]!) j--;
      if (i > j) break;
      const value = values[i]!;
      values[i++] = values[j]!;
      values[j--] = value;
    }
    if (j < rank) low = i;
    if (rank < i) high = j;
  }
}
