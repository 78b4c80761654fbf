// Totals behind printed shares, and the misprint that a table of 10,000 figures betrays, with the growth of the time.
import { misprints, possibleTotals } from "../../dist/index.js";

const best = (run) => {
  let seconds = Infinity;
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    run();
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
  }
  return seconds;
};

/** Twenty shares to one decimal of 3,000, against totals to 10,000, 20,000 and 40,000. */
export function benchmarkShares() {
  const shares = Array.from({ length: 20 }, (_, i) => ((100 * (37 + 11 * i)) / 3000).toFixed(1));
  return [10_000, 20_000, 40_000].map((most) => ({
    name: `totals to ${most.toLocaleString("en")} that give 20 shares`,
    seconds: best(() => possibleTotals([{ shares, isExhaustive: false }], { most })),
  }));
}

/** Tables with totals of rows and columns and one figure with a digit dropped. */
export function benchmarkMisprints() {
  return [50, 100, 200].map((rows) => {
    const { cells, relations } = tableWithTotals(rows, 50);
    const last = cells.findLast(({ printed }) => printed.length === 5);
    last.printed = last.printed.slice(1);
    const name = `a misprint among ${cells.length.toLocaleString("en")} figures with totals`;
    return { name, seconds: best(() => misprints(cells, relations)) };
  });
}

function tableWithTotals(rows, columns) {
  const value = (r, c) => 100 + ((r * 7919 + c * 104729) % 8000) / 10;
  const cells = [];
  const relations = [];
  const add = (id, number) => cells.push({ id, printed: number.toFixed(1) });
  const total = (id, ids) =>
    relations.push({ terms: [...ids.map((part) => ({ id: part, factor: 1 })), { id, factor: -1 }] });
  const range = (length) => Array.from({ length }, (_, i) => i);
  const sum = (numbers) => numbers.reduce((all, number) => all + number, 0);
  for (const r of range(rows)) for (const c of range(columns)) add(`${r},${c}`, value(r, c));
  for (const r of range(rows)) {
    add(`row ${r}`, sum(range(columns).map((c) => value(r, c))));
    total(
      `row ${r}`,
      range(columns).map((c) => `${r},${c}`),
    );
  }
  for (const c of range(columns)) {
    add(`column ${c}`, sum(range(rows).map((r) => value(r, c))));
    total(
      `column ${c}`,
      range(rows).map((r) => `${r},${c}`),
    );
  }
  return { cells, relations };
}
