import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { heteroskedasticityConsistent } from "../../src/statistics/heteroskedasticity-consistent.js";
import { linearRegression, type LinearRegression } from "../../src/statistics/linear-regression.js";
import { neweyWest } from "../../src/statistics/newey-west.js";
import { StreamingRegression, type StreamedRegression } from "../../src/statistics/streaming-regression.js";
import { exactRegression } from "./exact-regression.js";

/** Unit roundoff of doubles: what reading one number may cost. */
const roundoff = 2 ** -53;

interface Problem {
  y: number[];
  columns: number[][];
}

/** Numbers with up to two decimals, at a level of up to 1e15, times a power of ten of up to 300 either way. */
function column(n: number): fc.Arbitrary<number[]> {
  const power = (lowest: number, highest: number) => fc.integer({ min: lowest, max: highest });
  return fc
    .record({
      values: fc.array(fc.integer({ min: -500, max: 500 }), { minLength: n, maxLength: n }),
      divisor: fc.constantFrom(1, 10, 100),
      level: fc.oneof(
        fc.constant(0),
        power(1, 15).map((k) => 10 ** k),
      ),
      scale: fc.oneof(
        fc.constant(1),
        power(-300, 290).map((k) => 10 ** k),
      ),
    })
    .map(({ values, divisor, level, scale }) => values.map((value) => (value / divisor + level) * scale));
}

const sizes = fc
  .record({ n: fc.integer({ min: 3, max: 30 }), k: fc.integer({ min: 1, max: 4 }) })
  .filter(({ n, k }) => n > k + 1);

const problems: fc.Arbitrary<Problem> = sizes.chain(({ n, k }) =>
  fc.record({ y: column(n), columns: fc.array(column(n), { minLength: k, maxLength: k }) }),
);

/** Whole numbers, the last column a combination of the others but for one observation. */
const combinations = sizes
  .filter(({ k }) => k > 1)
  .chain(({ n, k }) => {
    const whole = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: n, maxLength: n });
    return fc.record({
      y: whole,
      columns: fc.array(whole, { minLength: k - 1, maxLength: k - 1 }),
      weights: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: k, maxLength: k }),
      level: fc.constantFrom(0, 1000, 1_000_000),
      scale: fc.integer({ min: -900, max: 900 }).map((exponent) => 2 ** exponent),
      at: fc.nat(n - 1),
    });
  })
  .map(({ y, columns, weights, level, scale, at }) => (difference: number): Problem => {
    const levelled = columns.map((values) => values.map((value) => value + level));
    const last = y.map((_, i) =>
      levelled.reduce((sum, values, j) => sum + weights[j]! * values[i]!, weights.at(-1)!),
    );
    last[at]! += difference;
    return { y, columns: [...levelled, last.map((value) => value * scale)] };
  });

function inMemory({ y, columns }: Problem): LinearRegression {
  return linearRegression(
    y,
    columns.map((values, j) => ({ name: `x${j + 1}`, values })),
  );
}

/** In one pass, by blocks of seven observations. */
function streamed({ y, columns }: Problem): StreamedRegression {
  const regression = new StreamingRegression(columns.map((_, j) => `x${j + 1}`));
  for (let from = 0; from < y.length; from += 7) {
    const block = [...columns, y].map((values) => Float64Array.from(values.slice(from, from + 7)));
    regression.add(block, block[0]!.length);
  }
  return regression.result();
}

/** The result, or the English line with which the data are refused. */
function orRefusal<Result>(compute: () => Result): Result | string {
  try {
    return compute();
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

function expectWithin(actual: number, expected: number, bound: number, what: string): void {
  const error = Math.abs(actual - expected);
  expect(error <= bound, `${what}: ${actual} against ${expected}, off by ${error / bound} bounds`).toBe(true);
}

/**
 * Held to: estimates are off by no more than 4 roundoffs of themselves and their standard errors together,
 * whatever the conditioning. What is not refined may lose its condition number: K is the largest collinearity
 * index about the means, the factor by which rounding of a regressor grows in its coefficient. In one pass
 * residuals are what is left of y, so that an error of y's own size is the larger the less is left.
 */
function expectExact(problem: Problem): void {
  const exact = exactRegression(problem.y, problem.columns);
  const model = orRefusal(() => inMemory(problem));
  const pass = orRefusal(() => streamed(problem));
  if (typeof model === "string" || typeof pass === "string") {
    expect(pass).toBe(model);
    if (/beyond the numbers|dependent variable is/.test(String(model))) return;
    if (exact === null) return;
    const growth = Math.max(...exact.collinearityAboutMeans);
    const digitsOfLevel = Math.max(...exact.collinearity.slice(1)) * 2 * roundoff;
    expect(growth > 1e10 || digitsOfLevel > 0.5, `${String(model)}, collinearity ${growth}`).toBe(true);
    return;
  }
  if (exact === null) throw new Error("linearly dependent columns were not refused");
  const K = Math.max(...exact.collinearityAboutMeans);
  expectWithin(model.rSquared, exact.rSquared, 8 * roundoff, "R squared");
  expectWithin(pass.rSquared, exact.rSquared, 64 * K * roundoff, "R squared in one pass");
  const error = exact.residualStandardError;
  expectWithin(model.residualStandardError, error, 32 * roundoff * error, "residual standard error");
  const passRoundoff = (64 * K * roundoff) / exact.unexplained;
  exact.estimates.forEach((estimate, j) => {
    const standardError = exact.standardErrors[j]!;
    const size = Math.abs(estimate) + standardError;
    const { [j]: found } = model.coefficients;
    const { [j]: inOnePass } = pass.coefficients;
    expectWithin(found!.estimate, estimate, 4 * roundoff * size, `estimate ${j}`);
    expectWithin(found!.standardError, standardError, 64 * K * roundoff * standardError, `its error`);
    expectWithin(inOnePass!.estimate, estimate, passRoundoff * size, `estimate ${j} in one pass`);
    expectWithin(inOnePass!.standardError, standardError, passRoundoff * standardError, "its error");
  });
  const white = orRefusal(() => heteroskedasticityConsistent(model, "HC0"));
  const autocorrelated = orRefusal(() => neweyWest(model, 1));
  if (typeof white === "string" || typeof autocorrelated === "string") return;
  exact.whiteErrors.forEach((robust, j) => {
    const size = robust + exact.neweyWestErrors[j]!;
    const bound = 1000 * K * roundoff * size;
    expectWithin(white.coefficients[j]!.standardError, robust, bound, `HC0 ${j}`);
    expectWithin(
      autocorrelated.coefficients[j]!.standardError,
      exact.neweyWestErrors[j]!,
      bound,
      `Newey-West ${j}`,
    );
  });
}

describe("least squares against exact rational arithmetic", () => {
  it("is right at every level and magnitude, in memory and in one pass", () => {
    fc.assert(fc.property(problems, expectExact), { seed: 2025, numRuns: 200 });
  });

  it("is right for regressors that are nearly dependent", () => {
    const nearly = fc.record({ problem: combinations, difference: fc.constantFrom(1, 2 ** -10, 2 ** -20) });
    fc.assert(
      fc.property(nearly, ({ problem, difference }) => expectExact(problem(difference))),
      { seed: 2025, numRuns: 80 },
    );
  });

  it("is refused on both paths, in the same words, where the determinant is zero", () => {
    fc.assert(
      fc.property(combinations, (problem) => {
        const dependent = problem(0);
        fc.pre(dependent.y.some((value) => value !== dependent.y[0]));
        expect(exactRegression(dependent.y, dependent.columns)).toBeNull();
        const refusal = orRefusal(() => inMemory(dependent));
        expect(refusal).toMatch(/^column x\d: the regressor is (constant|a linear combination of intercept)/);
        expect(orRefusal(() => streamed(dependent))).toBe(refusal);
      }),
      { seed: 2025, numRuns: 80 },
    );
  });
});
