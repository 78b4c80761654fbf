import { expect, it } from "vitest";
import { debitCheck } from "../../src/consistency/debit.js";
import { debitTables } from "../../src/consistency/debit-tables.js";
import { cellsOf, cellText } from "../../src/print/table.js";

const rowsOf = (check: ReturnType<typeof debitCheck>, language: "en" | "kk" = "en") =>
  debitTables(check, language)[0]!.rows.map((row) => cellsOf(row).map(cellText));

it("says which deviation the mean of 0/1 data fixes", () => {
  expect(rowsOf(debitCheck("0.35", "0.18", { n: "20" }))).toEqual([
    ["verdict", "not possible under this way of rounding"],
    ["why", "the mean fixes the deviation, and this is another"],
    // The root of 7 · 13 / (20 · 19).
    ["deviation of this mean", "0.48936"],
  ]);
  expect(rowsOf(debitCheck("0,35", "0,49", { n: "20" }), "kk")).toEqual([
    ["қорытынды", "мүмкін"],
    ["бірлер саны", "7"],
    ["осы орташадағы ауытқу", "0,48936"],
  ]);
});

it("says that no number of ones gives a mean", () => {
  expect(rowsOf(debitCheck("0.33", "0.40", { n: "10" }))[1]).toEqual([
    "why",
    "no number of ones gives this mean",
  ]);
  expect(() => debitCheck("0.33", "0.40", { n: "1" })).toThrow(/--n "1"; expected a whole number from 2/);
});
