import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { printedFigure } from "../../src/checks/printed-figure.js";
import { parseFormula } from "../../src/ledger/formula.js";
import { reference } from "../support.js";

const { p_values: pValues } = reference<{
  p_values: { test: string; p: number; range?: [number, number] }[];
}>("consistency-values.json");

const evaluate = (formula: string, printed: Record<string, string> = {}) =>
  parseFormula(formula).evaluate((name) => printedFigure(printed[name]!, "point"));

describe("a p-value in a formula", () => {
  it.each([
    ["t(28) = 2.20", "p_t(x, 28)", "2.20"],
    ["F(2, 28) = 2.20", "p_f(x, 2, 28)", "2.20"],
    ["chi2(28) = 22.20", "p_chi2(x, 28)", "22.20"],
    ["z = 2.20", "p_z(x)", "2.20"],
  ])("of %s is the one known", (test, formula, x) => {
    const known = pValues.find((value) => value.test === test)!;
    const result = evaluate(formula, { x }) as { value: number; interval: { low: number; high: number } };
    expect(result.value).toBeCloseTo(known.p, 6);
    if (known.range) {
      expect(result.interval.low).toBeCloseTo(known.range[0], 6);
      expect(result.interval.high).toBeCloseTo(known.range[1], 6);
    }
  });
});

describe("growth and share", () => {
  it("are in per cent, with the range of their rounding", () => {
    const growth = evaluate("growth(a, b)", { a: "110", b: "100" });
    expect(growth).toMatchObject({ value: expect.closeTo(10, 10) as number });
    // 109.5 / 100.5 and 110.5 / 99.5.
    expect(growth).toMatchObject({
      interval: {
        low: expect.closeTo(8.9552239, 6) as number,
        high: expect.closeTo(11.0552764, 6) as number,
      },
    });
    expect(evaluate("share(a, b)", { a: "1", b: "8" })).toMatchObject({ value: 12.5 });
  });
});

describe("checks in a formula", () => {
  it("of a sum allow the rounding of every number", () => {
    const parts = { a: "33.3", b: "33.3", c: "33.3" };
    expect(evaluate("sums_to(100, a, b, c)", parts)).toMatchObject({ truth: true });
    expect(evaluate("sums_to(100, a, b, c)", { ...parts, c: "33.0" })).toMatchObject({ truth: false });
  });

  it.each([
    // Brown and Heathers (2017): 5.19 of 28 whole numbers is impossible, 5.18 is not.
    ["grim(x, 28)", "5.19", false],
    ["grim(x, 28)", "5.18", true],
    ["grim_percent(x, 30)", "33.3", true],
    ["grim_percent(x, 30)", "34.3", false],
  ])("%s of %s is %s", (formula, x, truth) => {
    expect(evaluate(formula, { x })).toMatchObject({ truth });
  });

  it("of means never refuse one computed from whole numbers", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.nat(5000),
        fc.integer({ min: 0, max: 4 }),
        (n, sum, places) => {
          expect(evaluate(`grim(x, ${n})`, { x: (sum / n).toFixed(places) })).toMatchObject({ truth: true });
        },
      ),
    );
  });
});
