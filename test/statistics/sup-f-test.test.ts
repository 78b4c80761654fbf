import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { hansenPValue } from "../../src/statistics/sup-f-p-value.js";
import { supFTest } from "../../src/statistics/sup-f-test.js";
import { expectDigits } from "../support.js";
import { problems, regressorsOf, rising, step } from "./stability-references.js";

describe.each(problems)("the sup-F test on $name", (problem) => {
  const regressors = regressorsOf(problem);

  it("gives strucchange's statistic, date of the maximum, path and p-value", () => {
    const test = supFTest(problem.y, regressors);
    expectDigits(test.statistic, problem.supF.statistic, 9);
    expect(test.breakIndex).toBe(problem.supF.breakIndex);
    expect(test.path.length).toBe(problem.supF.path.length);
    test.path.forEach(({ statistic }, i) => expectDigits(statistic, problem.supF.path[i]!, 8));
    expectDigits(test.p!, problem.supF.p, 8);
    expect(test.trimming).toBe(Math.floor(0.15 * problem.y.length) / problem.y.length);
  });
});

describe("the critical values of the sup-F test", () => {
  it("have Hansen's p-values near their levels", () => {
    const [{ y }] = problems as [(typeof problems)[0]];
    for (let k = 2; k <= 7; k++) {
      const regressors = Array.from({ length: k - 1 }, (_, j) => ({
        values: y.map((_, t) => Math.sin((j + 1) * (t + 1))),
      }));
      const critical = supFTest(y, regressors).criticalValues!;
      for (const level of ["10%", "5%", "1%"] as const) {
        const share = Number.parseFloat(level) / 100;
        expect(Math.abs(hansenPValue(critical[level], k, 0.15)! / share - 1)).toBeLessThan(0.15);
      }
    }
  });
});

describe("the sup-F test refuses", () => {
  const { x, y } = rising;

  it("ends that are too short", () => {
    expect(() => supFTest(y, x)).toThrow("15 per cent of 10 observations, 1");
  });

  it("a regressor that does not vary at the beginning", () => {
    expect(() => supFTest(y, step)).toThrow(InputError);
  });
});
