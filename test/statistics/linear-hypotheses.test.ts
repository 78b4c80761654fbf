import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { hacRegression, linearCombination, waldTest } from "../../src/statistics/linear-hypotheses.js";
import { linearRegression } from "../../src/statistics/linear-regression.js";
import { expectDigits } from "../support.js";
import { at, r, x, y } from "./response-references.js";

const slice = (values: Float64Array, lag: number) =>
  values.slice(at("2000-01") - lag, at("2024-12") + 1 - lag);
/** The regression of the first reference, with its units changed by powers of ten. */
const fit = (unitOfY = 1, unitOfX = 1) =>
  linearRegression(
    slice(y, 0).map((value) => value * unitOfY),
    Array.from({ length: 13 }, (_, lag) => ({
      name: `lag ${lag}`,
      values: slice(x.nominal, lag).map((value) => value * unitOfX * 10 ** lag),
    })),
  );

describe("linear hypotheses", () => {
  const { cumulative, hacLags } = r.responses[0]!;

  it("of coefficients in very different units have R's error and t", () => {
    // 10^lag in the regressor is taken back by 10^lag in the weight.
    for (const [unitOfY, unitOfX] of [
      [1, 1],
      [1e200, 1],
      [1e-150, 1e100],
    ] as const) {
      const model = hacRegression(fit(unitOfY, unitOfX), hacLags);
      const weights = [0, ...cumulative.map((_, lag) => 10 ** lag)];
      const { t, p, standardError } = linearCombination(model, weights);
      expectDigits([t, p], [cumulative[12]!.t, cumulative[12]!.p], 8);
      expectDigits((standardError / unitOfY) * unitOfX, cumulative[12]!.standardError, 8);
    }
  });

  it("of one combination have the square of its t as F", () => {
    const model = hacRegression(fit(), hacLags);
    const row = [0, 1, ...new Array<number>(12).fill(0)];
    const { statistic, p } = waldTest(model, [row]);
    const single = linearCombination(model, row);
    expectDigits([statistic, p], [single.t ** 2, single.p], 10);
  });

  it("have no statistic where the fit is exact", () => {
    const exact = linearRegression([3, 5, 7, 9, 11], [{ name: "x", values: [1, 2, 3, 4, 5] }]);
    expect(waldTest(hacRegression(exact), [[0, 1]]).statistic).toBeNaN();
  });

  it("are refused where one follows from the others", () => {
    const row = (place: number) => Array.from({ length: 14 }, (_, j) => (j === place ? 1 : 0));
    const rows = [row(1), row(2), row(1).map((weight, j) => weight + row(2)[j]!)];
    expect(() => waldTest(hacRegression(fit(), hacLags), rows)).toThrow(InputError);
  });
});
