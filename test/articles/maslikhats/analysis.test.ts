import { describe, expect, it } from "vitest";
import { analyseMaslikhats, columnNames } from "../../../src/articles/maslikhats/analysis.js";
import { maslikhatsRun, printedComposition } from "../../../src/articles/maslikhats/run.js";
import { maslikhatsTables } from "../../../src/articles/maslikhats/tables.js";
import { printedFigure } from "../../../src/checks/printed-figure.js";
import { expectDigits, reference } from "../../support.js";

// Made by test/reference/maslikhats.R.
const fromR = reference<{
  intervals: { count: number; size: number; low: number; high: number }[];
  difference: { p: number; oddsRatio: number; low: number; high: number };
  againstEight: number[];
  majority: { pool: number; all: number };
  bySize: { share: string; size: number; count: number; rounding: "nearest" | "other" }[];
}>("maslikhats.json");

const { results } = maslikhatsRun();
const { columns, pools } = results;

describe("the sizes of the assembly behind a share", () => {
  it.each(columnNames)(
    "of %s are those that enumeration in whole numbers finds, with their counts",
    (name) => {
      for (const { id, printed } of columns[name].shares) {
        const found = results.bySize
          .filter((cell) => cell.id === id)
          .map((cell) => ({ ...cell, id: printed }));
        const expected = fromR.bySize
          .filter(({ share }) => share === printed)
          .map(({ share, ...cell }) => ({ id: share, ...cell }));
        expect(found, id).toEqual(expected);
      }
    },
  );

  it("are two: 42 for nationality and groups, 41 for age and sector, and nothing gives all of them", () => {
    expect(columnNames.map((name) => columns[name].total)).toEqual([42, 41, 41, 42]);
    expect(results.jointly).toEqual({ nearest: 0, any: 0, anyWithRests: 0 });
  });

  it("count the same deputies, by nationality one fewer than they are shares of", () => {
    expect(columnNames.map((name) => columns[name].counted)).toEqual([41, 41, 41, 5]);
    expect(columns.nationality.printedSum).toBe(97.7);
  });

  it("find the age that is the rest of the others, cut, and no such sector", () => {
    expect(columns.age.closing.map(({ index, rounding }) => [index, rounding])).toEqual([
      [2, "truncation"],
      [2, "floor"],
    ]);
    expect(columns.age.closing[0]!.totals).toContain(41);
    expect(columns.sector.closing).toEqual([]);
  });

  it("agree where a table is made of one assembly: an invented one of 40", () => {
    const percent = (count: number) => (count / 0.4).toFixed(1);
    const column = (...counts: number[]) =>
      counts.map((count, i) => ({ id: String(i), figure: printedFigure(percent(count)) }));
    const invented = {
      ...printedComposition(),
      columns: {
        nationality: column(29, 7, 4),
        age: column(9, 13, 17, 1),
        sector: column(23, 9, 3, 5),
        groups: column(3, 1),
      },
    };
    const found = analyseMaslikhats(invented);
    expect(columnNames.map((name) => found.columns[name].total)).toEqual([40, 40, 40, 40]);
    expect(found.jointly.nearest).toBeGreaterThan(0);
    expect(found.columns.age.ways[0]!.whole).toContain(40);
    expect(found.columns.age.shares.map(({ count }) => count)).toEqual([9, 13, 17, 1]);
  });
});

describe("the shares of the pools", () => {
  it("have the exact intervals of R's binom.test", () => {
    for (const { count, size, low, high } of fromR.intervals) {
      const share = Object.values(pools.shares).find((each) => each.count === count && each.size === size)!;
      expectDigits([share.low, share.high], [low, high], 10);
    }
  });

  it("differ by no more than R's fisher.test finds", () => {
    const { p, oddsRatio, low, high } = pools.difference;
    expectDigits({ p, oddsRatio, low, high }, fromR.difference, 9);
  });

  it("would differ, and be a majority, from the counts on that R finds", () => {
    expect(pools.officialsForDifference).toBe(fromR.againstEight.findLastIndex((p) => p < 0.05));
    expect(pools.majority).toEqual(fromR.majority);
  });

  it("are shares of whole numbers of ten, as they need not be", () => {
    expect(Object.values(pools.shares).every(({ isWhole }) => isWhole)).toBe(true);
    const input = printedComposition();
    const other = analyseMaslikhats({ ...input, pools: { ...input.pools, deputiesInformal: 75 } });
    expect(other.pools.shares.deputiesInformal.isWhole).toBe(false);
  });
});

it("the tables name the ways of rounding and write numbers as the language does", () => {
  const [byColumn, counts] = maslikhatsTables(results, "ru");
  expect(byColumn!.rows[0]).toEqual(["Национальность", "97,7", "42, 84", "нет", "42, 84", "42, 84", "нет"]);
  expect(counts!.rows[3]).toEqual(["Возраст", "18–35 лет", "21,9", "9", "41", "21,95", "усечение"]);
});
