import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { InputError } from "../src/errors.js";
import { chowTest } from "../src/statistics/chow-test.js";
import { olsCusumTest, recursiveCusumTest } from "../src/statistics/cusum.js";
import { linearRegression } from "../src/statistics/linear-regression.js";
import { hansenPValue, supFTest } from "../src/statistics/sup-f-test.js";
import { expectDigits } from "./support.js";

interface CusumReference {
  statistic: number;
  p: number;
  path: number[];
  crosses5: boolean;
}

interface StrucchangeReference {
  problems: {
    name: string;
    y: number[];
    x: number[][];
    chow: { breakIndex: number; statistic: number; p: number }[];
    supF: { statistic: number; breakIndex: number; path: number[]; p: number };
    ols: CusumReference;
    recursive: CusumReference;
  }[];
  hansen: { parameters: number; statistic: number; p: number }[];
}

const { problems, hansen } = JSON.parse(
  readFileSync(new URL("./reference/stability.json", import.meta.url), "utf8"),
) as StrucchangeReference;
const regressorsOf = ({ x }: { x: number[][] }) => x.map((values, i) => ({ name: `x${i + 1}`, values }));

describe.each(problems)("on $name", (problem) => {
  const regressors = regressorsOf(problem);

  it("Chow's test at a date gives strucchange's F and its p-value", () => {
    for (const { breakIndex, statistic, p } of problem.chow) {
      const test = chowTest(problem.y, regressors, breakIndex);
      expectDigits(test.statistic, statistic, 9, `break at ${breakIndex}`);
      expectDigits(test.p, p, 8, `break at ${breakIndex}`);
    }
  });

  it("Chow's sums of squares are those of three separate regressions", () => {
    const at = problem.chow[1]!.breakIndex;
    const { rss } = chowTest(problem.y, regressors, at);
    const rssOf = (from: number, to: number) =>
      linearRegression(
        problem.y.slice(from, to),
        regressors.map(({ name, values }) => ({ name, values: values.slice(from, to) })),
      ).rss;
    expectDigits(rss.whole, rssOf(0, problem.y.length), 11);
    expectDigits(rss.before, rssOf(0, at), 11);
    expectDigits(rss.after, rssOf(at, problem.y.length), 11);
  });

  it("sup-F gives strucchange's statistic, date of the maximum, path and p-value", () => {
    const test = supFTest(problem.y, regressors);
    expectDigits(test.statistic, problem.supF.statistic, 9);
    expect(test.breakIndex).toBe(problem.supF.breakIndex);
    expect(test.path.length).toBe(problem.supF.path.length);
    test.path.forEach(({ statistic }, i) => expectDigits(statistic, problem.supF.path[i]!, 8));
    expectDigits(test.p!, problem.supF.p, 8);
  });

  it.each([
    ["OLS-CUSUM", "ols", olsCusumTest],
    ["recursive CUSUM", "recursive", recursiveCusumTest],
  ] as const)("%s gives strucchange's path, statistic, p-value and verdict at 5%%", (_, key, cusumTest) => {
    const expected = problem[key];
    const test = cusumTest(problem.y, regressors);
    expectDigits(test.statistic, expected.statistic, 9);
    expectDigits(test.p, expected.p, 8);
    expect(test.crosses5).toBe(expected.crosses5);
    expect(test.path.length).toBe(expected.path.length);
    // The sums run back to zero, where relative error means nothing: compare in units of the statistic.
    test.path.forEach(({ value }, i) => expect(Math.abs(value - expected.path[i]!)).toBeLessThan(1e-10));
  });
});

describe("the tables of the sup-F test", () => {
  it("give strucchange's p-values for one to seven parameters", () => {
    for (const { parameters, statistic, p } of hansen) {
      expectDigits(hansenPValue(statistic, parameters)!, p, 9, `F ${statistic}, ${parameters}`);
    }
  });

  it("agree with each other: Andrews' critical values have Hansen's p-values near their levels", () => {
    const [{ y }] = problems as [(typeof problems)[0]];
    for (let k = 2; k <= 7; k++) {
      const regressors = Array.from({ length: k - 1 }, (_, j) => ({
        values: y.map((_, t) => Math.sin((j + 1) * (t + 1))),
      }));
      const critical = supFTest(y, regressors).criticalValues!;
      for (const level of ["10%", "5%", "1%"] as const) {
        const share = Number.parseFloat(level) / 100;
        expect(Math.abs(hansenPValue(critical[level], k)! / share - 1)).toBeLessThan(0.15);
      }
    }
  });

  it("are not stretched beyond seven parameters", () => {
    expect(hansenPValue(20, 8)).toBeNull();
  });
});

describe("stability tests refuse what they cannot test", () => {
  const x = [{ values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }];
  const y = [2, 1, 4, 3, 6, 5, 8, 7, 10, 9];

  it("a break too near an end", () => {
    expect(() => chowTest(y, x, 2)).toThrow("leaves 2 observations before and 8 after; expected at least 3");
    expect(() => chowTest(y, x, 8.5)).toThrow(InputError);
  });

  it("a regressor that does not vary before the break", () => {
    const step = [{ values: [1, 1, 1, 1, 1, 2, 3, 1, 4, 2] }];
    expect(() => chowTest(y, step, 5)).toThrow("does not vary on its own before the break");
    expect(() => supFTest(y, step)).toThrow(InputError);
  });

  it("ends that are too short, exact fits, collinear regressors and values that are not finite", () => {
    expect(() => supFTest(y, x)).toThrow("15 per cent of 10 observations, 1");
    const exact = x[0]!.values.map((value) => 3 + 0.1 * value);
    expect(() => olsCusumTest(exact, x)).toThrow("an exact fit");
    expect(() => chowTest(exact, x, 5)).toThrow("an exact fit");
    expect(() => recursiveCusumTest(y, [x[0]!, x[0]!])).toThrow(InputError);
    expect(() => olsCusumTest([...y.slice(1), Number.NaN], x)).toThrow(InputError);
    expect(() => olsCusumTest(y.slice(1), x)).toThrow(InputError);
  });
});
