// Totals behind printed shares, and the misprint that a table of thousands of figures betrays.
import { misprints, possibleTotals } from "../../dist/index.js";

/** Twenty shares to one decimal of 3,000, against totals up to `most`. */
export function totalsOfShares(most) {
  const shares = Array.from({ length: 20 }, (_, i) => ((100 * (37 + 11 * i)) / 3000).toFixed(1));
  return () => possibleTotals([{ shares, isExhaustive: false }], { most });
}

/** A table of 50 columns with totals of rows and columns and one figure with a digit dropped. */
export function misprintAmong(rows) {
  const { cells, relations } = tableWithTotals(rows, 50);
  const last = cells.findLast(({ printed }) => printed.length === 5);
  last.printed = last.printed.slice(1);
  return () => misprints(cells, relations);
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
