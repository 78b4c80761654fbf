import { describe, expect, it } from "vitest";
import { linearRegression } from "../../src/statistics/linear-regression.js";
import { recursivePass } from "../../src/statistics/recursive-residuals.js";
import { expectDigits } from "../support.js";
import { problems, regressorsOf } from "./stability-references.js";

describe.each(problems)("recursive residuals on $name", (problem) => {
  const regressors = regressorsOf(problem);
  const n = problem.y.length;
  const constant = new Float64Array(n).fill(1);
  const design = { columns: [constant, ...regressors.map(({ values }) => values)], y: problem.y };
  const whole = linearRegression(problem.y, regressors);

  it.each(["forward", "backward"] as const)("have squares that add up to the RSS: %s", (direction) => {
    const { residuals, sumsOfSquares, coefficients } = recursivePass(design, direction);
    expect(residuals).toHaveLength(whole.df);
    expectDigits(
      residuals.reduce((sum, residual) => sum + residual ** 2, 0),
      whole.rss,
      11,
    );
    expectDigits(sumsOfSquares[n], whole.rss, 11);
    expectDigits(
      Array.from(coefficients!),
      whole.coefficients.map(({ estimate }) => estimate),
      8,
    );
  });

  it("have the RSS of every beginning of the sample on the way", () => {
    const { sumsOfSquares } = recursivePass(design, "forward");
    for (const m of [Math.floor(n / 3), Math.floor(n / 2)]) {
      const beginning = linearRegression(
        problem.y.slice(0, m),
        regressors.map(({ name, values }) => ({ name, values: values.slice(0, m) })),
      );
      expectDigits(sumsOfSquares[m], beginning.rss, 10);
    }
  });
});
