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
    const pattern = withStars(id, isStar);
    if (pattern === undefined) continue;
    const known = found.get(pattern);
    if (known === undefined) found.set(pattern, [id]);
    else known.push(id);
  }
  return found;
}

/** The id with stars in places of it; undefined where it has not as many parts. */
function withStars(id: string, isStar: readonly boolean[]): string | undefined {
  let pattern = "";
  let kept = 0;
  let from = 0;
  for (let place = 0; place < isStar.length; place++) {
    const point = id.indexOf(".", from);
    if (point < 0 !== (place === isStar.length - 1)) return undefined;
    const end = point < 0 ? id.length : point;
    if (isStar[place]) {
      pattern += `${id.slice(kept, from)}*`;
      kept = end;
    }
    from = end + 1;
  }
  return pattern + id.slice(kept);
}
