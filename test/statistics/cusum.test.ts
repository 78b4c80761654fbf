import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { olsCusumTest, recursiveCusumTest } from "../../src/statistics/cusum.js";
import { expectDigits } from "../support.js";
import { problems, regressorsOf, rising, straight } from "./stability-references.js";

describe.each(problems)("the CUSUM test on $name", (problem) => {
  const regressors = regressorsOf(problem);

  it.each([
    ["ordinary residuals", "ols", olsCusumTest],
    ["recursive residuals", "recursive", recursiveCusumTest],
  ] as const)(
    "of %s gives strucchange's path, statistic, p-value and verdict at 5%%",
    (_, key, cusumTest) => {
      const expected = problem[key];
      const test = cusumTest(problem.y, regressors);
      expectDigits(test.statistic, expected.statistic, 9);
      expectDigits(test.p, expected.p, 8);
      expect(test.crosses5).toBe(expected.crosses5);
      expect(test.path.length).toBe(expected.path.length);
      // The sums run back to zero, where relative error means nothing: compare in units of the statistic.
      test.path.forEach(({ value }, i) => expect(Math.abs(value - expected.path[i]!)).toBeLessThan(1e-10));
    },
  );
});

describe("the CUSUM tests refuse", () => {
  const { x, y } = rising;

  it("exact fits, collinear regressors, values that are not finite and series of another length", () => {
    expect(() => olsCusumTest(straight, x)).toThrow("an exact fit");
    expect(() => recursiveCusumTest(y, [x[0]!, x[0]!])).toThrow(InputError);
    expect(() => olsCusumTest([...y.slice(1), Number.NaN], x)).toThrow(InputError);
    expect(() => olsCusumTest(y.slice(1), x)).toThrow(InputError);
  });
});
