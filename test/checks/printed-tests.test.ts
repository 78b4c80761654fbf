import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chiSquareUpperTail,
  fUpperTail,
  normalLowerTail,
  tTwoSided,
} from "../../src/statistics/distributions.js";
import { printedTests, readTests } from "../../src/checks/printed-tests.js";
import { checkTest } from "../../src/checks/test-p-values.js";
import { InputError } from "../../src/errors.js";
import { expectDigits, reference } from "../support.js";

const { p_values: known } = reference<{
  p_values: { test: string; p: number; range?: [number, number] }[];
}>("consistency-values.json");
const checked = (text: string, alpha?: number) => printedTests(text).map((test) => checkTest(test, alpha));

describe("the p-value of a printed test", () => {
  it.each(known)("$test is the one known", ({ test, p, range }) => {
    const [found] = checked(test);
    expect(found!.recomputed).toBeCloseTo(p, 6);
    expect(found!.verdict).toBe("not-printed");
    if (range === undefined) return;
    expect(found!.range[0]).toBeCloseTo(range[0], 6);
    expect(found!.range[1]).toBeCloseTo(range[1], 6);
  });

  // Which verdicts follow is seen from p = 0.036225 (0.035836 to 0.036619) of t(28) = 2.20.
  it.each([
    ["t(28) = 2.20, p = .036", "consistent"],
    ["t(28) = 2.20, p = .04", "consistent"],
    ["t(28) = 2.20, p < .05", "consistent"],
    ["t(28) = 2.20, p = .018", "one-sided"],
    ["t(28) = 2.20, p = .03", "error"],
    ["t(28) = 2.20, p < .01", "error"],
    ["t(28) = 2.20, p = .06", "decision-error"],
    ["t(28) = 2.20, p > .05", "decision-error"],
    ["t(28) = 2.20, n.s.", "decision-error"],
    ["t(28) = 2.20, ns", "decision-error"],
    ["t(28) = 1.20, n.s.", "consistent"],
    ["t(28) = -2.20; p = 0.036", "consistent"],
  ])("%s: %s", (text, verdict) => {
    expect(checked(text).map((test) => test.verdict)).toEqual([verdict]);
  });

  // The p-values are those of R: pt(-1.9, 28) * 2 = 0.0678, pt(-9, 28) * 2 = 9.2e-10.
  it.each([
    ["t(28) = 2.20, p = .05", "error"],
    ["t(28) = 1.90, p = .05", "decision-error"],
    ["t(28) = 1.90, p < .1", "consistent"],
    ["t(28) = 2.20, p > .04", "error"],
    ["t(28) = 9.00, p = 0", "consistent"],
    ["t(28) = 9.00, p = .000", "consistent"],
    ["t(28) = 2.20, p = 0", "error"],
  ])("%s, near a bound: %s", (text, verdict) => {
    expect(checked(text).map((test) => test.verdict)).toEqual([verdict]);
  });

  it("turns with the level at which decisions are made", () => {
    expect(checked("t(28) = 2.20, n.s.", 0.01)[0]!.verdict).toBe("consistent");
  });
});

describe("p-values of R", () => {
  const { tests } = reference<{ tests: { text: string; p: number; low: number; high: number }[] }>(
    "printed-tests.json",
  );
  it.each(tests)("$text", ({ text, p, low, high }) => {
    const [found] = checked(text);
    expectDigits(found!.recomputed, p, 9);
    expectDigits(found!.range, [low, high], 9);
  });
});

describe("a test printed with its own p", () => {
  it("is consistent, however statistic and p are rounded", () => {
    const statistic = fc.double({ min: 0.01, max: 12, noNaN: true });
    const df = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(
        statistic,
        df,
        df,
        fc.nat(4),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        (x, a, b, places, ofP, comma) => {
          const tests: [string, number][] = [
            [`t(${a}) = `, tTwoSided(x, a)],
            [`F(${a}, ${b}) = `, fUpperTail(x, a, b)],
            [`χ2(${a}) = `, chiSquareUpperTail(x, a)],
            ["z = ", 2 * normalLowerTail(-x)],
          ];
          for (const [name, p] of tests) {
            const text = `${name}${x.toFixed(places)}; p = ${p.toFixed(ofP)}`;
            const printed = comma ? text.replaceAll(".", ",") : text;
            expect(
              checked(printed).map(({ verdict }) => verdict),
              printed,
            ).toEqual(["consistent"]);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("the notation of a test", () => {
  it.each([
    ["t(28) = 2,20; p < 0,05", "t", [28], "2,20", { relation: "<", printed: "0,05" }],
    ["t(27,5) = 2,1; р = 0,045", "t", [27.5], "2,1", { relation: "=", printed: "0,045" }],
    ["F(2, 28) = 2,20, p = ,13", "F", [2, 28], "2,20", { relation: "=", printed: ",13" }],
    ["F(2,28)=2.20; p≤.13", "F", [2, 28], "2.20", { relation: "<", printed: ".13" }],
    ["F(2; 28) = 2,20", "F", [2, 28], "2,20", null],
    ["χ²(3, N = 90) = 7.81, p = .05", "chi2", [3], "7.81", { relation: "=", printed: ".05" }],
    ["χ2(3) = 7,81", "chi2", [3], "7,81", null],
    ["хи-квадрат(3) = 7,81", "chi2", [3], "7,81", null],
    ["z = −2.20", "z", [], "-2.20", null],
    ["r(28) = .22", "r", [28], ".22", null],
    ["t = 2,20; df = 28; p = 0,04", "t", [28], "2,20", { relation: "=", printed: "0,04" }],
    ["χ² = 7,81, ст. св. = 3 (р = 0,05)", "chi2", [3], "7,81", { relation: "=", printed: "0,05" }],
    ["t(28) = 2.20*** (p = .036)", "t", [28], "2.20", { relation: "=", printed: ".036" }],
    ["t(28) = 2.20, d = 0.41, p-value = .036", "t", [28], "2.20", { relation: "=", printed: ".036" }],
    ["t(28) = 1,234; p = 0,23", "t", [28], "1,234", { relation: "=", printed: "0,23" }],
    ["t(28) = 9.1, p < 2.2e-16", "t", [28], "9.1", { relation: "<", printed: "2.2e-16" }],
    ["χ2(2) = 1 234,5; p < 0,001", "chi2", [2], "1 234,5", { relation: "<", printed: "0,001" }],
  ] as const)("%s", (text, statistic, df, value, p) => {
    expect(printedTests(text)).toEqual([expect.objectContaining({ statistic, df, value, p })]);
  });

  it("is no test where a letter has neither degrees of freedom nor p", () => {
    expect(
      readTests("At t = 5 and r = 0.9 the z = 2.20 holds").tests.map(({ statistic }) => statistic),
    ).toEqual(["z"]);
  });

  it("leaves what cannot be read beside what can, with its row", () => {
    const { tests, problems } = readTests("t(28) = 2.20\nF(28) = 2.20, p = .04\nz = 2.20");
    expect(tests.map(({ statistic }) => statistic)).toEqual(["t", "z"]);
    expect(problems.map(({ row }) => row)).toEqual([2]);
  });

  it("is found several times in a text, and not inside words", () => {
    const text =
      "The effect (t(28) = 2.20, p = .036) held; cost(3) = 5 did not, but F(1, 40) = 4.10, p = .05 did.";
    expect(printedTests(text).map(({ statistic }) => statistic)).toEqual(["t", "F"]);
  });

  it.each([
    ["nothing here", /no test in "nothing here"/],
    ["t = 2.20, p = .04", /degrees of freedom in "t = 2.20, p = .04"; expected one number above zero/],
    ["F(28) = 2.20", /expected two numbers/],
    ["t(0) = 2.20", /degrees of freedom/],
    ["r(28) = 1.22", /the correlation in "r\(28\) = 1.22"; expected a number from -1 to 1/],
    [
      "t(28) = 2.20, p = 3.6",
      /the p-value "3.6", in "t\(28\) = 2.20, p = 3.6"; expected a number from 0 to 1/,
    ],
    ["t(28) = 2.20, p = O.06", /"O.06", the text is not a number, in "t\(28\) = 2.20, p = O.06"/],
    ["t(28) = 2.2O", /"2.2O", the text is not a number/],
    ["t(28) = 1,234", /"1,234", the number can be read two ways, in .* Write 1.234 for one and a fraction/],
    ["t(28) = about two", /no number in "t\(28\) = about/],
    ["F(2, 28) = -2.20", /a negative statistic/],
    ["Here is nothing,\nand here t(28; 3) = 2.20", /row 2: degrees of freedom in "t\(28; 3\) = 2.20"/],
  ])("%s is refused", (text, message) => {
    expect(() => checked(text)).toThrow(InputError);
    expect(() => checked(text)).toThrow(message);
  });
});
