import { describe, expect, it } from "vitest";
import { printedFigure } from "../../src/checks/printed-figure.js";
import { InputError } from "../../src/errors.js";
import { isJudgement, type Quantity } from "../../src/ledger/evaluation.js";
import fc from "fast-check";
import { FormulaReader, parseFormula } from "../../src/ledger/formula.js";

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

  it("may be long and deep as no person writes it", () => {
    expect(quantity(Array(5000).fill("1").join("+")).value).toBe(5000);
    expect(quantity(Array(4999).fill("1").join("-")).value).toBe(-4997);
    expect(quantity(`max(${Array(4990).fill("2").join(",")})`).value).toBe(2);
    expect(judgement(Array(1200).fill("1<2").join(" and ")).truth).toBe(true);
    expect(quantity(`${"(".repeat(200)}1${")".repeat(200)}`).value).toBe(1);
    expect(quantity(`${"-".repeat(200)}1`).value).toBe(1);
    expect(quantity(`${"abs(".repeat(200)}1${")".repeat(200)}`).value).toBe(1);
  });

  it.each([
    ["parentheses", "(".repeat(201)],
    ["closed parentheses", `${"(".repeat(201)}1${")".repeat(201)}`],
    ["signs", `${"-".repeat(9999)}1`],
    ["functions", `${"abs(".repeat(201)}1${")".repeat(201)}`],
    ["exponents", Array(2500).fill("1").join("^")],
    ["negations", `${"not ".repeat(201)}1 < 2`],
  ])("is refused where its %s are nested too deep", (_, source) => {
    expect(() => parseFormula(source)).toThrow(InputError);
    expect(() => parseFormula(source)).toThrow(
      /nested too deep at character \d+; expected at most 200 levels/,
    );
  });

  it.each([
    ["parentheses", `${"(".repeat(20_000)}1${")".repeat(20_000)}`],
    ["terms", Array(200_000).fill("1").join("+")],
  ])("is refused where it has too many %s", (_, source) => {
    expect(() => parseFormula(source)).toThrow(
      `a formula of ${source.length} characters; expected at most 10000`,
    );
  });

  it("does not raise to a power that is itself rounded", () => {
    expect(() => quantity("2 ^ a", { a: "1.5" })).toThrow(/power that is itself rounded/);
  });

  it("does not calculate with comparisons", () => {
    expect(() => quantity("1 + (1 < 2)")).toThrow(/calculates with a comparison/);
    expect(() => judgement("1 and 2")).toThrow(/joins a number/);
  });

  it("is refused in Russian and Kazakh too", () => {
    const problem = (source: string) => {
      try {
        parseFormula(source);
      } catch (error) {
        return error as InputError;
      }
      throw new Error(`${source} was read`);
    };
    expect(problem("1 +").inLanguage("ru")).toBe(
      'формула "1 +" обрывается на знаке 4; ожидалось: число, имя или скобка',
    );
    expect(problem("log(1, 10)").inLanguage("ru")).toBe(
      '2 аргумента у функции log в формуле "log(1, 10)"; ожидалось: число аргументов в скобках: 1',
    );
    expect(problem("max(1)").inLanguage("kk")).toBe(
      '"max(1)" формуласындағы max функциясында 1 аргумент бар; ' +
        "күтілгені: жақша ішіндегі аргумент саны: 2 не одан көп",
    );
  });
});

describe("formulas of one shape", () => {
  const names = ["a", "b.c", "длина"];
  const piece = fc.oneof(
    fc.constantFrom(...names),
    fc.constantFrom(
      "+",
      "-",
      "*",
      "(",
      ")",
      ",",
      "sum(",
      "sum (",
      "1.5",
      "2e3",
      " ",
      "t.*",
      "not",
      "\0",
      "x[1]",
    ),
  );
  const outcome = (read: () => ReturnType<typeof parseFormula>) => {
    try {
      const formula = read();
      const shown = formula.withNumbers((name) => `<${name}>`);
      const value = formula.evaluate((name) => printedFigure(String(name.length)));
      return { names: formula.names, shown, value };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return error.message;
    }
  };

  it("are read as each alone", () => {
    const reader = new FormulaReader();
    const named = (pattern: string) => [`${pattern.length}`, "b.c"];
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const source = pieces.join("");
        expect(outcome(() => reader.read(source, named))).toEqual(outcome(() => parseFormula(source, named)));
      }),
      { numRuns: 2000 },
    );
  });
});
