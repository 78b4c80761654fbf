/**
 * p-values adjusted for how many tests there are, by Holm's step-down rule: the smallest is multiplied by their
 * number, the next by one less, and so on; none falls below one before it, nor rises above 1. Those that stay below
 * 0.05 are rejected with a chance of at most 5 per cent that any of them is true.
 *
 * @returns in the order of the p-values
 * @see Holm, S. (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics
 *   6(2), 65-70.
 * @example
 * holmAdjusted([0.13, 0.28, 0.57, 0.03]); // => [0.39, 0.56, 0.57, 0.12]
 */
export function holmAdjusted(pValues: readonly number[]): number[] {
  const order = pValues.map((_, i) => i).sort((a, b) => pValues[a]! - pValues[b]!);
  const adjusted = new Array<number>(pValues.length);
  let largest = 0;
  order.forEach((place, rank) => {
    largest = Math.max(largest, Math.min(1, (pValues.length - rank) * pValues[place]!));
    adjusted[place] = largest;
  });
  return adjusted;
}
