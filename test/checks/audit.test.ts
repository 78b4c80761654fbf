import { describe, expect, test } from "vitest";
import { auditTable } from "../../src/checks/audit.js";
import { cellsOfEquation, holdsExactly } from "../../src/checks/audit-equation.js";
import { fitOf } from "../../src/checks/audit-shapes.js";
import type { AuditTable } from "../../src/checks/audit-table.js";
import { experiment } from "../fixtures/planted-misprints.js";
import { randomTable, tableRandom, withMisprint } from "../fixtures/random-tables.js";

/** A table whose rows are lines of words: a name, then figures; the first line names the columns. */
function table(text: string): AuditTable {
  const [header, ...rows] = text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  return {
    columns: header!.map((name) => ({ name })),
    rows: rows.map(([name]) => ({ name: name! })),
    figures: rows.map(([, ...figures]) =>
      figures.map((printed) => (printed === "." ? null : { printed, decimalMark: "point" as const })),
    ),
  };
}

const forms = (of: AuditTable) => auditTable(of).relations.map(({ shapes: [shape] }) => shape!.form);

describe("relations of a table", () => {
  test("a total of rows is found at every column, and so is that of columns at every row", () => {
    const { relations, suspects } = auditTable(
      table(`
             2020  2021  2022   all
        a    1210  1377  1901  4488
        b     455   612   398  1465
        c    3308  2907  3615  9830
        d     872   930  1204  3006
        all  5845  5826  7118 18789`),
    );
    const found = relations.map(({ view, shapes: [shape], instances }) => ({
      over: view.orientation,
      form: shape!.form,
      holds: instances.filter(({ holds }) => holds).length,
    }));
    expect(found).toContainEqual({ over: "rows", form: "sum", holds: 4 });
    expect(found).toContainEqual({ over: "columns", form: "sum", holds: 5 });
    expect(suspects).toEqual([]);
  });

  test("subtotals add up to the grand total once their parts stand behind them", () => {
    const { relations } = auditTable(
      table(`
               t1    t2    t3    t4
        a    1210  1377  1901  1544
        b     455   612   398   517
        A    1665  1989  2299  2061
        c    3308  2907  3615  3120
        d     872   930  1204   977
        e     120   308   277   190
        B    4300  4145  5096  4287
        f     733   812   690   801
        g     291   344   275   362
        C    1024  1156   965  1163
        all  6989  7290  8360  7511`),
    );
    const totals = relations.flatMap(({ view, shapes: [shape] }) =>
      shape?.form === "sum" && view.orientation === "rows" ? [[shape.total, ...shape.parts]] : [],
    );
    expect(totals).toContainEqual([2, 0, 1]);
    expect(totals).toContainEqual([6, 3, 4, 5]);
    expect(totals).toContainEqual([10, 2, 6, 9]);
    expect(totals).toHaveLength(4);
  });

  test("growth in per cent, an index, a product and what a share leaves are told apart", () => {
    expect(
      forms(
        table(`
        before   now  growth
      a   1210  1377    13.8
      b   4551  4122    -9.4
      c   3308  2907   -12.1
      d   8725  9307     6.7
      e   2077  3018    45.3`),
      ),
    ).toEqual(["product"]);
    const product = auditTable(
      table(`
        price  quantity   value
      a  12.5      3120   39000
      b   8.4      1175    9870
      c 103.1        77  7938.7
      d  55.0       412   22660
      e   3.2      9004   28813`),
    ).relations.map(({ shapes: [shape] }) => shape);
    expect(product).toMatchObject([{ form: "product", left: 2, scale: 1, offset: 0 }]);
    const rest = auditTable(
      table(`
        market  home%  imports
      a    7214   53.2     3376
      b    6804   49.3     3450
      c    9120   61.7     3493
      d    1833   22.4     1422`),
    ).relations.map(({ shapes: [shape] }) => shape);
    expect(rest).toMatchObject([{ left: 2, base: 0, rate: 1, offset: 100, sign: -1 }]);
  });

  test("growth from year to year is that of the year before, in whatever order years stand", () => {
    const { relations } = auditTable(
      table(`
                   2024   2023   2022   2021   2020
        output     8121   7404   7811   6902   6120
        growth      9.7   -5.2   13.2   12.8      .
        other      1903   2044   1812   1766   1921`),
    );
    expect(relations.map(({ shapes: [shape] }) => shape)).toMatchObject([
      { form: "time", left: 0, rate: 1, offset: 100 },
    ]);
    expect(relations[0]!.instances.map(({ holds }) => holds)).toEqual([true, true, true, true]);
  });

  test("figures that have nothing to do with each other show nothing", () => {
    const shown = Array.from({ length: 60 }, (_, seed) => {
      const random = tableRandom(1000 + seed);
      const rows = 4 + random.below(8);
      const columns = 3 + random.below(6);
      const lines = Array.from({ length: rows }, (_, row) => {
        const figures = Array.from({ length: columns }, () => String(100 + random.below(9900)));
        return [`r${row}`, ...figures].join(" ");
      });
      const header = Array.from({ length: columns }, (_, c) => `c${c}`).join(" ");
      return auditTable(table([header, ...lines].join("\n"))).relations.length;
    });
    expect(shown.filter((count) => count > 0).length).toBeLessThanOrEqual(3);
  });

  test("doubles and whole numbers decide alike wherever no tie is near", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const random = tableRandom(seed);
      const { cells, relations } = auditTable(withMisprint(randomTable(random), random).table, {
        withChance: false,
      });
      for (const { view, instances } of relations) {
        for (const { equation, holds } of instances) {
          expect(holdsExactly(equation, cells)).toBe(holds);
          expect(fitOf(view, equation).holds).toBe(holds);
          expect(cellsOfEquation(equation).every((cell) => cells.exact[cell] !== null)).toBe(true);
        }
      }
    }
  });

  test("a tie holds: 0.5 + 0.5 printed as whole numbers can be 1, 2 or 3 off by rounding alone", () => {
    const cells = auditTable(table(`x y z w\na 1 2 1 5`)).cells;
    const sum = (total: number, ...parts: number[]) => ({ form: "sum" as const, total, parts, constant: 0 });
    // 1 + 2 = 5 is off by 2, above the 1.5 that three half units leave; 1 + 2 + 1 = 5 is off by 1.
    expect(holdsExactly(sum(3, 0, 1), cells)).toBe(false);
    expect(holdsExactly(sum(3, 0, 1, 2), cells)).toBe(true);
  });
});

describe("a planted misprint", () => {
  test("of 50 random tables is among the suspects in 95 %, first in most, and consistent tables raise none", () => {
    const { tables, visible, among, first, raised } = experiment(1, 50);
    expect(tables).toBe(50);
    expect(visible).toBeGreaterThan(40);
    expect(among / visible).toBeGreaterThanOrEqual(0.95);
    expect(first / visible).toBeGreaterThan(0.5);
    expect(raised).toBe(0);
  });
});
