import { auditTable } from "../../dist/checks/audit.js";
import { seededRandom } from "../../dist/statistics/random.js";

/** A table of 200 rows and 50 columns; small figures, of which each may be a rate, are the most to go through. */
export function benchmarkAudit() {
  const random = seededRandom(5);
  const names = (count) => Array.from({ length: count }, (_, i) => ({ name: `line ${i + 1}` }));
  const figures = Array.from({ length: 200 }, () =>
    Array.from({ length: 50 }, () => ({ printed: (random.below(10_000) / 10).toFixed(1) })),
  );
  const start = performance.now();
  auditTable({ rows: names(200), columns: names(50), figures });
  return { seconds: (performance.now() - start) / 1000 };
}
