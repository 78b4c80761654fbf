/**
 * The known name nearest to one that does not exist, by Levenshtein's distance to the whole of each name or to
 * its beginning, for names that were cut short.
 *
 * @example
 * nearestName("food-trade-tons", ["food-trade-value", "food-trade-tonnes"]); // => "food-trade-tonnes"
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const far = (candidate: string) =>
    Math.min(distance(name, candidate), distance(name, candidate.slice(0, name.length)));
  return [...known].sort((a, b) => far(a) - far(b))[0];
}

/** The least number of letters inserted, deleted or replaced. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
