import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formulaFunctions } from "../../src/commands/ledger-words.js";
import { InputError } from "../../src/errors.js";
import { languages } from "../../src/languages.js";
import type { Quantity } from "../../src/ledger/evaluation.js";
import { functions } from "../../src/ledger/formula-checks.js";
import { reference } from "../support.js";
import { agreesOnDeviations, agreesOnMeans, evaluate, truth } from "./formula-agreement.js";

const { values } = reference<{ values: { formula: string; value: number }[] }>("formula-functions.json");

describe("a statistic in a formula", () => {
  it.each(values)("$formula is what R finds", ({ formula, value }) => {
    const found = evaluate(formula) as Quantity;
    expect(Math.abs(found.value - value)).toBeLessThanOrEqual(1e-8 * Math.abs(value) + 1e-12);
    const room = 1e-8 * Math.abs(value) + 1e-12;
    expect(found.interval.low).toBeLessThanOrEqual(value + room);
    expect(found.interval.high).toBeGreaterThanOrEqual(value - room);
  });
});

/** A number to two decimals, and another that is rounded to it. */
const rounded = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min: 100 * min, max: 100 * max }), fc.integer({ min: -49, max: 49 }))
    .map(([n, rest]) => ({
      printed: (n / 100).toFixed(2).replace(".", ","),
      behind: ((100 * n + rest) / 10_000).toFixed(4),
    }));

describe("the range of a statistic in a formula", () => {
  const groups = [rounded(-5, 5), rounded(1, 4), rounded(-5, 5), rounded(1, 4)];
  it.each([
    ["p_welch(a, b, 12, c, d, 20)", groups],
    ["t_welch(a, b, 12, c, d, 20)", groups],
    ["df_welch(a, b, 12, c, d, 20)", groups],
    ["p_student(a, b, 9, c, d, 9)", groups],
    ["t_student(a, b, 9, c, d, 9)", groups],
    ["cohen_d(a, b, 9, c, d, 9)", groups],
    ["p_r(a, 28)", [rounded(-1, 1)]],
    ["f_r2(a, 40, 3)", [rounded(0, 1)]],
    ["adjusted_r2(a, 40, 3)", [rounded(0, 1)]],
    ["wilson_low(a, 50)", [rounded(1, 49)]],
    ["wilson_high(a, 50, 90)", [rounded(1, 49)]],
    ["clopper_pearson_low(a, 50)", [rounded(1, 49)]],
    ["clopper_pearson_high(a, 50)", [rounded(1, 49)]],
    ["margin_of_error(a, 400)", [rounded(1, 99)]],
  ])("%s holds what every number behind the printed ones gives", (formula, operands) => {
    fc.assert(
      fc.property(fc.tuple(...operands), (drawn) => {
        fc.pre(drawn.every(({ behind }) => !/f_r2|adj|p_r/.test(formula) || Math.abs(Number(behind)) < 1));
        fc.pre(drawn.every(({ behind }) => !/r2/.test(formula) || Number(behind) >= 0));
        const names = ["a", "b", "c", "d"].slice(0, drawn.length);
        const printed = Object.fromEntries(names.map((name, i) => [name, drawn[i]!.printed]));
        const behind = Object.fromEntries(names.map((name, i) => [name, drawn[i]!.behind.replace(".", ",")]));
        const { low, high } = (evaluate(formula, printed) as Quantity).interval;
        const { value } = evaluate(formula, behind) as Quantity;
        const room = 1e-9 * Math.max(1, Math.abs(value));
        expect(value).toBeGreaterThanOrEqual(low - room);
        expect(value).toBeLessThanOrEqual(high + room);
      }),
      { numRuns: 20 },
    );
  });
});

describe("a check in a formula", () => {
  it("agrees with the command of its name on every mean and percentage", () => agreesOnMeans(60));
  it("agrees with the command of its name on every mean with its standard deviation", () =>
    agreesOnDeviations(30));

  it.each([
    // The standard deviation of 20 answers from 1 to 5 with the mean 3 is at most 2.0520 (ten of each end, by hand).
    ["sd_within(a, b, 20, 1, 5)", { a: "2,05", b: "3,00" }, true],
    ["sd_within(a, b, 20, 1, 5)", { a: "2,06", b: "3,00" }, false],
    ["sd_within(a, b, 20, 1, 5)", { a: "0,00", b: "3,00" }, true],
    // 2.57 is no mean of 24 whole numbers (Brown and Heathers, 2017).
    ["sd_within(a, b, 24, 1, 5)", { a: "1,00", b: "2,57" }, false],
    // 15 + 20 + 6 of 41 are 36.6, 48.8 and 14.6 per cent; no counts of 40 are.
    ["shares_of(41, a, b, c)", { a: "36,6", b: "48,8", c: "14,6" }, true],
    ["shares_of(40, a, b, c)", { a: "36,6", b: "48,8", c: "14,6" }, false],
    // Each can be of 41, but counts that are not all.
    ["shares_of(41, a, b)", { a: "36,6", b: "48,8" }, false],
    // 1.96² × 0.25 / 0.01² = 9604 are as many as 51 per cent need (survey textbooks' formula).
    ["majority(a, 9604)", { a: "51,000000" }, true],
    ["majority(a, 9603)", { a: "51,000000" }, false],
    ["majority(a, 9604)", { a: "49,0" }, false],
  ])("%s of %j is %s", (formula, printed, expected) => {
    expect(truth(formula, printed)).toBe(expected);
  });

  it("of a majority says where the rounding of the share leaves it open", () => {
    expect(evaluate("majority(a, 9604)", { a: "51,0" })).toMatchObject({ truth: true });
    expect(evaluate("majority(a, 9604)", { a: "51" })).toEqual({ truth: true, certain: undefined });
    expect(evaluate("majority(a, 9604)", { a: "55" })).toEqual({ truth: true, certain: true });
  });

  it.each([
    ["grimmer(a + b, b, 20)", /a number with its digits/],
    ["p_welch(2 * a, b, 20, a, b, 20)", /a number with its digits/],
    ["p_fisher(1, 2, 3, 4.5)", /4\.5 observations; expected a whole number from zero on/],
    ["f_r2(1.2, 40, 3)", /an R squared of 1\.2; expected a number from 0 to 1/],
    ["f_r2(0.2, 4, 3)", /0 degrees of freedom/],
    ["sd_within(a, b, 20, 5, 1)", /.+/],
    ["wilson_low(51, 50)", /.+/],
    ["wilson_low(5, 50, 100)", /.+/],
    ["shares_of(10, a, 120)", /.+/],
    ["margin_of_error(120, 50)", /.+/],
    ["chi2_2x2(0, 0, 1, 2)", /.+/],
  ])("%s is refused", (formula, message) => {
    const run = () => evaluate(formula, { a: "3,00", b: "1,20" });
    expect(run).toThrow(InputError);
    expect(run).toThrow(message);
  });

  it("is refused with a decimal comma in Russian and Kazakh", () => {
    const said = (language: "ru" | "kk") => {
      try {
        evaluate("p_t(2, -1.64)");
      } catch (error) {
        return error instanceof InputError ? error.inLanguage(language) : undefined;
      }
      return undefined;
    };
    expect(said("ru")).toBe("число степеней свободы \u22121,64; ожидалось: число больше нуля");
    expect(said("kk")).toMatch(/^еркіндік дәрежесінің саны \u22121,64; /);
  });
});

describe("the help on formulas", () => {
  it.each(languages)("has every function, in %s", (language) => {
    const told = formulaFunctions.map(([call, meaning]) => `${call} ${meaning[language]}`).join("\n");
    const missing = Object.keys(functions).filter((name) => !new RegExp(`\\b${name}\\b`).test(told));
    expect(missing).toEqual([]);
  });
});
