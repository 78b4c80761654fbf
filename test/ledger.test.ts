import { describe, expect, it } from "vitest";
import { InputError } from "../src/errors.js";
import { isJudgement, parseFormula, type Quantity } from "../src/ledger/formula.js";
import { printedFigure } from "../src/ledger/printed-figure.js";
import { judgeFigure, roundingRules } from "../src/ledger/verdict.js";

const printed = (figures: Record<string, string>) => (name: string) => {
  const { value, interval } = printedFigure(figures[name] ?? "");
  return { value, interval };
};

function quantity(source: string, figures: Record<string, string> = {}): Quantity {
  const result = parseFormula(source).evaluate(printed(figures));
  if (isJudgement(result)) throw new Error("a comparison");
  return result;
}

function judgement(source: string, figures: Record<string, string> = {}) {
  const result = parseFormula(source).evaluate(printed(figures));
  if (!isJudgement(result)) throw new Error("a number");
  return result;
}

describe("a printed figure", () => {
  it("keeps its digits as its precision", () => {
    expect(printedFigure("71.20")).toMatchObject({ value: 71.2, places: 2 });
    expect(printedFigure("71.2")).toMatchObject({ value: 71.2, places: 1 });
    const { low, high } = printedFigure("71.20").interval;
    expect([low, high]).toEqual([71.195, 71.205].map((end) => expect.closeTo(end, 12)));
  });

  it.each([
    ["0,008", 0.008, 3],
    ["-0,02848", -0.02848, 5],
    ["\u22129.4", -9.4, 1],
    ["\u20139,4%", -9.4, 1],
    ["+18.0", 18, 1],
    ["5 662 784", 5662784, 0],
    ["1651 989", 1651989, 0],
    ["5 856 913,90", 5856913.9, 2],
    ["2\u00A0639\u00A0599.1", 2639599.1, 1],
    ["8,2%", 8.2, 1],
    ["23.4 %", 23.4, 1],
  ])("%s is read as %d with %d places", (text, value, places) => {
    expect(printedFigure(text)).toMatchObject({ value, places });
  });

  it("that could be read two ways is refused until the decimal mark is given", () => {
    expect(() => printedFigure("504,212")).toThrow(/read two ways/);
    expect(printedFigure("504,212", "point")).toMatchObject({ value: 504212, places: 0 });
    expect(printedFigure("99,936", "comma")).toMatchObject({ value: 99.936, places: 3 });
  });

  it("in scientific notation is refused, because its exponent hides its places", () => {
    expect(() => printedFigure("1.2e-5")).toThrow(/exponent hides the printed places/);
    expect(() => printedFigure("2,3E-05")).toThrow(InputError);
  });

  it("that is a count carries no rounding", () => {
    expect(printedFigure("58", undefined, true).interval).toEqual({ low: 58, high: 58 });
  });
});

describe("a formula", () => {
  it("follows the usual precedence", () => {
    expect(quantity("2 + 3 * 4 ^ 2 / 8 - -1").value).toBe(9);
    expect(quantity("-2 ^ 2").value).toBe(-4);
    expect(quantity("2 ^ 3 ^ 2").value).toBe(512);
    expect(quantity("8 - 3 - 2").value).toBe(3);
  });

  it("carries the rounding of its inputs: exports from 12.4 to 14.9 grow by 19.3 to 21.1 per cent", () => {
    const { value, interval } = quantity("100 * (now / before - 1)", { now: "14.9", before: "12.4" });
    expect(value).toBeCloseTo(20.1613, 4);
    // By hand: 14.85 / 12.45 and 14.95 / 12.35.
    expect(interval.low).toBeCloseTo(19.2771, 4);
    expect(interval.high).toBeCloseTo(21.0526, 4);
  });

  it("has an unbounded range when the divisor may be zero", () => {
    expect(quantity("1 / a", { a: "0.0" }).interval).toEqual({ low: -Infinity, high: Infinity });
  });

  it("squares an interval around zero to one that begins at zero", () => {
    expect(quantity("a ^ 2", { a: "0" }).interval).toEqual({ low: 0, high: 0.25 });
  });

  it("leaves a range open where it knows nothing", () => {
    const open = { low: -Infinity, high: Infinity };
    expect(quantity("a ^ (-1)", { a: "0" }).interval).toEqual(open);
    expect(quantity("sqrt(a)", { a: "0" }).interval).toEqual(open);
    expect(quantity("log(a)", { a: "0.2" }).interval.low).toBeCloseTo(Math.log(0.15), 12);
    expect(quantity("0 * (1 / a)", { a: "0.0" }).value).toBeNaN();
    expect(quantity("0 * (1 / (a - 1))", { a: "1.1" }).interval).toEqual({ low: 0, high: 0 });
  });

  it("is not moved by binary noise when it compares", () => {
    expect(judgement("0.1 + 0.2 == 0.3").truth).toBe(true);
    expect(judgement("0.1 + 0.2 > 0.3").truth).toBe(false);
    expect(judgement("0.1 + 0.2 <= 0.3").truth).toBe(true);
  });

  it("compares, and says when rounding leaves the comparison open", () => {
    expect(judgement("a > b", { a: "71.2", b: "70.9" })).toEqual({ truth: true, certain: true });
    expect(judgement("a > b", { a: "71", b: "70.9" })).toEqual({ truth: true, certain: undefined });
    expect(judgement("increasing(1, 2, 2)").truth).toBe(false);
    expect(judgement("decreasing(3, 2, 1) and not (1 == 2) or 1 > 2").truth).toBe(true);
  });

  it("shows its numbers in place of its names", () => {
    const formula = parseFormula("100 * wage / price.m2");
    expect(formula.names).toEqual(["wage", "price.m2"]);
    expect(formula.withNumbers((name) => (name === "wage" ? "504212" : "637980"))).toBe(
      "100 * 504212 / 637980",
    );
  });

  it.each([
    ["1 +", /it ends/],
    ["1 2", /"2"/],
    ["(1", /closing parenthesis/],
    ["foo(1)", /no function "foo"/],
    ["toString(1)", /no function "toString"/],
    ["log(1, 10)", /log of 2 .*expected 1 between/],
    ["max(1)", /max of 1 .*expected 2 or more/],
    ["round(1, 2, 3)", /expected 1 to 2/],
    ["3 $ 4", /character 3/],
    ["and 1", /expected a number/],
  ])("%s is refused with the place of the error", (source, message) => {
    expect(() => parseFormula(source)).toThrow(InputError);
    expect(() => parseFormula(source)).toThrow(message);
  });

  it("does not raise to a power that is itself rounded", () => {
    expect(() => quantity("2 ^ a", { a: "1.5" })).toThrow(/power that is itself rounded/);
  });

  it("does not calculate with comparisons", () => {
    expect(() => quantity("1 + (1 < 2)")).toThrow(/calculates with a comparison/);
    expect(() => judgement("1 and 2")).toThrow(/joins a number/);
  });
});

describe("the verdict on a figure", () => {
  const range = (low: number, high: number) => ({ low, high });

  it("is reproduced when rounding half away from zero gives the printed digits", () => {
    expect(judgeFigure(printedFigure("71.20"), 71.20217, range(71.2019, 71.2024))).toBe("reproduced");
    expect(judgeFigure(printedFigure("0.481"), 0.480669337, null)).toBe("reproduced");
    expect(judgeFigure(printedFigure("-0.03"), -0.025, null)).toBe("reproduced");
  });

  it("is within input rounding when the range reaches the printed figure", () => {
    expect(judgeFigure(printedFigure("5.1"), 5.0, range(2.5, 7.6))).toBe("within-input-rounding");
    expect(judgeFigure(printedFigure("18.0"), 20.16, range(19.28, 21.05))).toBe("differs");
  });

  it("is misrounded when off by at most one unit of the last place, and knows a truncation", () => {
    expect(judgeFigure(printedFigure("79.35"), 79.35674, range(79.3566, 79.3569))).toBe("misrounded");
    expect(roundingRules(printedFigure("79.35"), 79.35674)).toEqual(["truncation"]);
    expect(roundingRules(printedFigure("-1.2"), -1.29)).toEqual(["truncation"]);
    expect(roundingRules(printedFigure("79.37"), 79.361)).toEqual(["away from zero"]);
    expect(roundingRules(printedFigure("2"), 2.5)).toEqual(["half to even", "truncation"]);
  });

  it("differs for a count that is off by one, which no rounding explains", () => {
    expect(judgeFigure(printedFigure("101", undefined, true), 102, null)).toBe("differs");
  });

  it("does not take an unbounded range for an agreement", () => {
    expect(judgeFigure(printedFigure("12"), 500, range(-Infinity, Infinity))).toBe("differs");
  });

  it("differs when no rounding explains it", () => {
    expect(judgeFigure(printedFigure("79.06"), 79.03257, range(79.0324, 79.0328))).toBe("differs");
  });

  it("is not moved by the noise of binary arithmetic at a tie", () => {
    expect(judgeFigure(printedFigure("0.19"), 0.7 - 0.51, null)).toBe("reproduced");
    expect(judgeFigure(printedFigure("1.01"), 1.005, null)).toBe("reproduced");
    expect(judgeFigure(printedFigure("0.3"), 0.1 + 0.15, null)).toBe("reproduced");
  });
});
