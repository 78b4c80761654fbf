import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { fisherExact, type TwoByTwo } from "../../src/statistics/fisher-exact.js";
import { expectDigits, reference } from "../support.js";

const { fisher } = reference("shares.json") as {
  fisher: {
    table: TwoByTwo;
    twoSided: number;
    less: number;
    greater: number;
    oddsRatio: number | "Infinity";
    low: number;
    high: number | "Infinity";
  }[];
};

describe("Fisher's exact test", () => {
  it.each(fisher)("has the p-values of R's fisher.test: $table", ({ table, twoSided, less, greater }) => {
    expectDigits(fisherExact(table).p, { twoSided, less, greater }, 9);
  });

  it.each(fisher)(
    "has the odds ratio and bounds that R's hypergeometric probabilities give: $table",
    (row) => {
      const { oddsRatio, low, high } = fisherExact(row.table);
      expectDigits(oddsRatio, Number(row.oddsRatio), 8);
      expectDigits(low, row.low, 8);
      expectDigits(high, Number(row.high), 8);
    },
  );

  it("refuses what are no counts", () => {
    expect(() => fisherExact([1, 2, -1, 4])).toThrow(InputError);
    expect(() => fisherExact([0, 0, 0, 0])).toThrow(/four whole numbers/);
    expect(() => fisherExact([1.5, 2, 1, 4])).toThrow(InputError);
  });
});
