import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { chowTest } from "../../src/statistics/chow-test.js";
import { linearRegression } from "../../src/statistics/linear-regression.js";
import { expectDigits } from "../support.js";
import { problems, regressorsOf, rising, step, straight } from "./stability-references.js";

describe.each(problems)("Chow's test on $name", (problem) => {
  const regressors = regressorsOf(problem);

  it("gives strucchange's F and its p-value at a date", () => {
    for (const { breakIndex, statistic, p } of problem.chow) {
      const test = chowTest(problem.y, regressors, breakIndex);
      expectDigits(test.statistic, statistic, 9, `break at ${breakIndex}`);
      expectDigits(test.p, p, 8, `break at ${breakIndex}`);
    }
  });

  it("has the sums of squares of three separate regressions", () => {
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
});

describe("Chow's test refuses", () => {
  const { x, y } = rising;

  it("a break too near an end", () => {
    expect(() => chowTest(y, x, 2)).toThrow("leaves 2 observations before and 8 after; expected at least 3");
    expect(() => chowTest(y, x, 8.5)).toThrow(InputError);
  });

  it("a regressor that does not vary before the break", () => {
    expect(() => chowTest(y, step, 5)).toThrow("does not vary on its own before the break");
  });

  it("an exact fit", () => {
    expect(() => chowTest(straight, x, 5)).toThrow("an exact fit");
  });
});
