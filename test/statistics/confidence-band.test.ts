import { describe, it } from "vitest";
import { fittedMean, robustFittedMean } from "../../src/statistics/confidence-band.js";
import { simpleRegression } from "../../src/statistics/simple-regression.js";
import { expectDigits, reference } from "../support.js";
import { foodPeriods, foodRegression } from "./regressions.js";

const { models } = reference<{
  models: Record<string, { at: number[]; fitted: number[]; low: number[]; high: number[] }>;
}>("confidence-band.json");

describe("the confidence band of the fitted line", () => {
  it.each(foodPeriods)("agrees with R's predict to ten digits: %s", (period) => {
    const { design, fitted, residuals } = foodRegression(period);
    const x = Array.from(design[1]!);
    const y = fitted.map((value, i) => value + residuals[i]!);
    const fit = simpleRegression(x, y);
    const meanX = x.reduce((sum, value) => sum + value, 0) / x.length;
    models[period]!.at.forEach((at, i) => {
      expectDigits(fittedMean(fit, meanX, at), bandOf(period, i), 10);
    });
  });

  it.each(foodPeriods)("is the same from the classical covariance of the coefficients: %s", (period) => {
    const model = foodRegression(period);
    const variance = model.residualStandardError ** 2;
    const covariance = model.unscaledCovariance.map((row) => row.map((value) => value * variance));
    models[period]!.at.forEach((at, i) => {
      expectDigits(robustFittedMean(model, covariance, at), bandOf(period, i), 9);
    });
  });
});

/** What R's predict gives at one of the places of a period. */
function bandOf(period: string, i: number) {
  const { fitted, low, high } = models[period]!;
  return { fitted: fitted[i], low: low[i], high: high[i] };
}
