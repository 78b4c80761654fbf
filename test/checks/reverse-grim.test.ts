import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closureTest } from "../../src/checks/closing-share.js";
import { decimalText } from "../../src/checks/decimal.js";
import { chanceOfExactSum, chanceOfExactSumAt } from "../../src/checks/exact-sum-chance.js";
import type { RoundingChoice } from "../../src/checks/range-behind.js";
import { countsAt, possibleTotals, type ShareSet } from "../../src/checks/reverse-grim.js";
import { shareReach } from "../../src/checks/share-reach.js";
import { roundedQuotient, roundingRuleNames } from "../../src/checks/ways-of-rounding.js";
import { InputError } from "../../src/errors.js";
import { reference } from "../support.js";

const expected = reference("reverse-grim.json") as {
  totals: { name: string; sets: ShareSet[]; rounding: RoundingChoice; totals: number[] }[];
  everyFrom: { sets: ShareSet[]; total: number }[];
  wholeChance: { shares: number; total: number; places: number; chance: number }[];
  reach: { total: number; places: number; reachable: number }[];
};

describe("the totals behind printed shares", () => {
  it.each(expected.totals)("are those that Python finds by trying: $name, $rounding", (one) => {
    const found = possibleTotals(one.sets, { most: 300, rounding: one.rounding });
    expect(found.totals).toEqual(one.totals);
    expect(found.impossible).toBe(300 - one.totals.length);
  });

  it("are all possible from the total on that Python finds, wherever the bound is", () => {
    for (const { sets, total } of expected.everyFrom) {
      expect(possibleTotals(sets).everyFrom).toBe(total);
      expect(possibleTotals(sets, { most: 50 }).everyFrom).toBe(total);
      expect(possibleTotals(sets, { most: 5000 }).everyFrom).toBe(total);
    }
  });

  it("do not all become possible where shares cannot sum to the whole", () => {
    const short = { shares: ["33", "33", "32"], isExhaustive: true };
    expect(possibleTotals([short]).everyFrom).toBeNull();
    expect(possibleTotals([short], { most: 2000 }).totals).toEqual([]);
  });

  it("have counts that sum to them where the set is exhaustive", () => {
    const thirds = { shares: ["33", "33", "33"], isExhaustive: true };
    expect(countsAt(thirds, 100)).toEqual(undefined);
    expect(countsAt(thirds, 200)).toEqual([
      { first: 66, last: 67 },
      { first: 66, last: 67 },
      { first: 66, last: 67 },
    ]);
    expect(countsAt({ ...thirds, isExhaustive: false }, 200)).toEqual([
      { first: 65, last: 67 },
      { first: 65, last: 67 },
      { first: 65, last: 67 },
    ]);
  });

  it("take proportions with 1 for the whole", () => {
    expect(
      possibleTotals([{ shares: ["0.35", ".22"], isExhaustive: false }], { most: 50, whole: 1 }).totals,
    ).toEqual(possibleTotals([{ shares: ["35", "22"], isExhaustive: false }], { most: 50 }).totals);
  });

  it("are refused for what is no share and no bound", () => {
    const of = (share: string) => () => possibleTotals([{ shares: [share], isExhaustive: false }]);
    expect(of("101")).toThrow(/the share "101"; expected a share from 0 to 100/);
    expect(of("-1")).toThrow(InputError);
    expect(of("1,234")).toThrow(/read two ways/);
    expect(() => possibleTotals([], { least: 5, most: 4 })).toThrow(/5–4/);
    expect(() =>
      possibleTotals([{ shares: ["33.3333333333333"], isExhaustive: false }], { most: 1000 }),
    ).toThrow(/too many digits/);
  });

  it("hold the total of shares that were computed from counts, in their own way of rounding", () => {
    const counts = fc
      .array(fc.nat(60), { minLength: 1, maxLength: 8 })
      .filter((all) => all.some((one) => one > 0));
    const rule = fc.constantFrom(...roundingRuleNames);
    fc.assert(
      fc.property(counts, fc.nat(3), rule, fc.boolean(), (all, places, rounding, isExhaustive) => {
        const total = all.reduce((sum, count) => sum + count, 0);
        const shares = all.map((count) =>
          decimalText({
            digits: roundedQuotient(BigInt(100 * count), BigInt(total), places, rounding),
            places,
          }),
        );
        const set = { shares, isExhaustive, decimalMark: "point" as const };
        for (const way of [rounding, "any"] as const) {
          const found = possibleTotals([set], { least: total, most: total, rounding: way });
          expect(found.totals).toEqual([total]);
          const ranges = countsAt(set, total, { rounding: way })!;
          ranges.forEach(({ first, last }, i) => expect(first <= all[i]! && all[i]! <= last).toBe(true));
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe("the values that a total can give", () => {
  it("are as many as Python counts", () => {
    for (const { total, places, reachable } of expected.reach) {
      expect(shareReach(total, places)).toMatchObject({ reachable, printable: 100 * 10 ** places + 1 });
    }
  });

  it("are all values where no check can fail", () => {
    expect(shareReach(1500, 1).power).toBe(0);
    expect(shareReach(100_000, 1)).toEqual({ printable: 1001, reachable: 1001, power: 0 });
    expect(shareReach(1500, 1, "truncation").power).toBe(0);
  });
});

describe("the closure test", () => {
  it("finds the age group that is 100 less the others, cut off, of 41 deputies", () => {
    // 9, 15, 16 and 1 of 41: 21.95, 36.59, 39.02 and 2.44, of which the third is printed as the rest.
    const ages = { shares: ["21.9", "36.5", "39.2", "2.4"], isExhaustive: true };
    const { isWhole, closing, roundedOnTheirOwn } = closureTest(ages, { most: 100 });
    expect(isWhole).toBe(true);
    expect(closing.filter(({ rounding }) => rounding === "truncation")).toEqual([
      { index: 2, rounding: "truncation", totals: [41, 82] },
    ]);
    expect(roundedOnTheirOwn.find(({ rounding }) => rounding === "truncation")!.totals).toEqual([]);
  });

  it("finds none in shares rounded on their own, or that do not sum to 100", () => {
    const seats = closureTest({ shares: ["36.6", "48.8", "14.6"], isExhaustive: true }, { most: 60 });
    expect(seats.closing).toEqual([]);
    const thirds = closureTest({ shares: ["33.3", "33.3", "33.3"], isExhaustive: true });
    expect(thirds.isWhole).toBe(false);
    expect(decimalText(thirds.printedSum)).toBe("99.9");
    expect(thirds.closing).toEqual([]);
  });

  it("knows the chance of a sum of exactly 100: 1, 3/4, 2/3, 115/192 and the limit sqrt(6 / (pi k))", () => {
    // Mosteller, Youtz and Zahn (1967), table 1, and Diaconis and Freedman (1979).
    expect(chanceOfExactSum(1)).toBe(1);
    expect(chanceOfExactSum(2)).toBe(1);
    expect(chanceOfExactSum(3)).toBeCloseTo(3 / 4, 12);
    expect(chanceOfExactSum(4)).toBeCloseTo(2 / 3, 12);
    expect(chanceOfExactSum(5)).toBeCloseTo(115 / 192, 12);
    expect(chanceOfExactSum(21)).toBeCloseTo(chanceOfExactSum(22), 1);
    expect(chanceOfExactSum(200) / Math.sqrt(6 / (Math.PI * 200))).toBeCloseTo(1, 2);
  });

  it("counts that chance for small totals as Python does", () => {
    for (const { shares, total, places, chance } of expected.wholeChance) {
      expect(chanceOfExactSumAt(shares, total, places)).toBeCloseTo(chance, 12);
    }
  });
});
