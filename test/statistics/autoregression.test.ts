import { describe, expect, it } from "vitest";
import { foodResults } from "../../src/articles/food/results.js";
import { InputError } from "../../src/errors.js";
import { autoregression, longestLagTried } from "../../src/statistics/autoregression.js";
import { deviations } from "../../src/statistics/magnitude.js";
import { expectDigits } from "../support.js";
import { inference } from "./inference-references.js";

describe("an autoregression", () => {
  it.each(inference.models.map((model, i) => ({ ...model, i })))(
    "has the order and the coefficients of R's ar() over the period from $from",
    ({ i, restricted, residuals, residualsAIC }) => {
      const model = foodResults().models[i]!;
      const restrictedFit = autoregression(deviations(model.y).values);
      expect(restrictedFit.order).toBe(restricted.order);
      expectDigits(restrictedFit.coefficients, restricted.coefficients, 9);
      const fit = autoregression(model.residuals);
      expect(fit.order).toBe(residuals.order);
      expectDigits(fit.coefficients, residuals.coefficients, 9);
      const byAic = autoregression(model.residuals, { criterion: "AIC" });
      expect(byAic.order).toBe(residualsAIC.order);
      expectDigits(byAic.coefficients, residualsAIC.coefficients, 9);
    },
  );

  it("leaves innovations of mean zero, one for each value that has its past", () => {
    const { innovations, order } = autoregression(foodResults().models[0]!.residuals);
    expect(innovations.length).toBe(300 - order);
    expect(Math.abs(innovations.reduce((sum, value) => sum + value, 0))).toBeLessThan(1e-10);
  });

  it("tries a tenth of the values, and a year at most", () => {
    expect([36, 48, 60, 300].map(longestLagTried)).toEqual([3, 4, 6, 12]);
  });

  it("is refused for a series of zeros and for as many lags as values", () => {
    expect(() => autoregression(new Float64Array(30))).toThrow(InputError);
    expect(() => autoregression([1, -1, 2], { maxOrder: 3 })).toThrow("a whole number from 0 to 2");
  });
});
