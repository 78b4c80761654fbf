import { InputError } from "../errors.js";
import type { PublishedRow } from "./published.js";
import { problems } from "./words.js";

/**
 * Formulas that cite each other in a circle say nothing of which figure is wrong, and count one fault twice.
 *
 * @param cited of each row that cites others which are themselves recomputed, these
 * @throws InputError naming the way round
 */
export function refuseCircles(cited: ReadonlyMap<PublishedRow, readonly PublishedRow[]>): void {
  const done = new Set<PublishedRow>();
  const step = (row: PublishedRow) => ({ row, ahead: cited.get(row) ?? [], next: 0 });
  for (const start of cited.keys()) {
    if (done.has(start)) continue;
    const path = [step(start)];
    const onPath = new Set([start]);
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const next = at.ahead[at.next++];
      if (next === undefined) {
        done.add(at.row);
        onPath.delete(at.row);
        path.pop();
      } else if (onPath.has(next)) {
        const rows = path.map(({ row }) => row);
        const circle = [...rows.slice(rows.indexOf(next)), next].map(({ id }) => id).join(" → ");
        throw new InputError({
          ...at.row.place,
          column: "formula",
          found: problems.circle(circle),
          expected: problems.noCircle,
          advice: problems.breakCircle,
        });
      } else if (!done.has(next)) {
        path.push(step(next));
        onPath.add(next);
      }
    }
  }
}
