import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalText } from "../../src/checks/decimal.js";
import { grim, grimPower } from "../../src/checks/grim.js";
import { roundedQuotient, roundingRuleNames } from "../../src/checks/ways-of-rounding.js";
import { reference } from "../support.js";

interface Case {
  printed: string;
  n: number;
  items: number;
  percent: boolean;
  consistent: boolean;
}
const documented = reference<{ grim: Case[] }>("consistency-values.json").grim;

type Way = "half up" | "half either way" | "truncation" | "any";
type Power = { n: number; items: number; places: number; percent: boolean } & Record<Way, number>;
const { power } = reference<{ power: Power[] }>("whole-number-samples.json");

describe("GRIM", () => {
  it.each(documented)("finds $printed at n = $n possible or not as scrutiny's documentation does", (one) => {
    expect(grim(one.printed, one.n, one).possible).toBe(one.consistent);
  });

  it("never rejects a mean or a percentage that was computed from whole numbers, whatever the way of rounding", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 6 }),
        fc.bigInt({ min: -20000n, max: 20000n }),
        fc.nat(4),
        fc.boolean(),
        fc.constantFrom(...roundingRuleNames),
        (n, items, drawn, places, percent, rule) => {
          const parts = BigInt(n * items);
          const sum = percent ? ((drawn % (parts + 1n)) + parts + 1n) % (parts + 1n) : drawn;
          const digits = roundedQuotient(percent ? 100n * sum : sum, parts, places, rule);
          const printed = decimalText({ digits, places });
          const found = grim(printed, n, { items, percent, rounding: rule, decimalMark: "point" });
          expect(found.possible).toBe(true);
          expect(found.sums!.first <= sum && sum <= found.sums!.last).toBe(true);
          expect(found.possibleUnder).toContain(rule);
          const open = { items, percent, decimalMark: "point" } as const;
          expect(grim(printed, n, { ...open, rounding: "any" }).possible).toBe(true);
          const isNearest = roundingRuleNames.indexOf(rule) < 4;
          if (isNearest) expect(grim(printed, n, open).possible).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("names the nearest numbers that can be printed, and the nearest n, where a number cannot be", () => {
    expect(grim("2.57", 24)).toEqual({
      possible: false,
      sums: null,
      nearest: { below: "2.54", above: "2.58" },
      possibleUnder: [],
      possibleAt: { smaller: 23, greater: 28 },
      power: 0.72,
    });
    for (const { printed, n, items, percent } of documented.filter(({ consistent }) => !consistent)) {
      const { nearest, possibleAt } = grim(printed, n, { items, percent });
      for (const other of Object.values(nearest)) {
        expect(grim(other!, n, { items, percent }).possible, `${other} at ${n}`).toBe(true);
      }
      for (const other of Object.values(possibleAt)) {
        if (other === null) continue;
        expect(grim(printed, other, { items, percent }).possible, `${printed} at ${other}`).toBe(true);
      }
    }
  });

  it("knows a truncated mean", () => {
    // 2/3 = 0.666...
    expect(grim("0.66", 3).possible).toBe(false);
    expect(grim("0.66", 3).possibleUnder).toEqual(["truncation", "floor"]);
    expect(grim("0.66", 3, { rounding: "truncation" }).possible).toBe(true);
  });

  it("holds a percentage between 0 and 100", () => {
    expect(grim("104.0", 25, { percent: true }).possible).toBe(false);
    expect(grim("104.0", 25, { percent: true }).nearest).toEqual({ below: "100.0", above: null });
    expect(grim("100", 25, { percent: true }).possible).toBe(true);
  });

  it("asks for whole numbers of observations", () => {
    expect(() => grim("2.5", 0)).toThrow(/n of 0; expected a whole number from 1/);
    expect(() => grim("2.5", 2.5)).toThrow(/n of 2.5/);
    expect(() => grim("2.5", 10, { items: 0 })).toThrow(/items of 0/);
    expect(() => grim("x", 10)).toThrow(/printed figure "x"/);
  });
});

describe("the power of GRIM", () => {
  it.each(power)(
    "at n = $n, $places places is the share of numbers that no whole sum gives, listed",
    (one) => {
      for (const rounding of ["half up", "half either way", "truncation", "any"] as const) {
        expect(grimPower(one.n, one.places, { ...one, rounding }), rounding).toBeCloseTo(one[rounding], 12);
      }
    },
  );

  it("is nothing for a share to one decimal of 1,500 answers", () => {
    expect(grimPower(1500, 1, { percent: true })).toBe(0);
  });

  it("is the share of a unit's printed numbers that the test itself finds impossible", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom(...roundingRuleNames, "half either way" as const, "any" as const),
        (n, rounding) => {
          const printed = Array.from({ length: 100 }, (_, i) => `7.${String(i).padStart(2, "0")}`);
          const impossible = printed.filter((text) => !grim(text, n, { rounding }).possible);
          expect(grimPower(n, 2, { rounding })).toBeCloseTo(impossible.length / 100, 12);
        },
      ),
    );
  });
});
