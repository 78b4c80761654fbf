import type { NamesOfPattern } from "./formula.js";

/**
 * What patterns stand for among the ids of figures, in the order of the ledger: a star is one part between points.
 * The row that cites a pattern is left out, so that a total may be the sum of its column.
 *
 * @example
 * const named = patternsOf(["t.a.x", "t.b.x", "t.total.x", "t.a.y"]);
 * named("t.total.x")("t.*.x"); // => ["t.a.x", "t.b.x"]
 */
export function patternsOf(ids: readonly string[]): (own: string) => NamesOfPattern {
  // Patterns with their stars in the same places share one way through the ids.
  const alike = new Map<string, ReadonlyMap<string, readonly string[]>>();
  return (own) => (pattern) => {
    const isStar = pattern.split(".").map((part) => part === "*");
    const key = isStar.join();
    let byPattern = alike.get(key);
    if (byPattern === undefined) alike.set(key, (byPattern = idsByPattern(ids, isStar)));
    return (byPattern.get(pattern) ?? []).filter((name) => name !== own);
  };
}

/** The ids by the pattern that they become with stars in these places. */
function idsByPattern(ids: readonly string[], isStar: readonly boolean[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const id of ids) {
    const parts = id.split(".");
    if (parts.length !== isStar.length) continue;
    isStar.forEach((is, i) => is && (parts[i] = "*"));
    const pattern = parts.join(".");
    const known = found.get(pattern);
    if (known === undefined) found.set(pattern, [id]);
    else known.push(id);
  }
  return found;
}
