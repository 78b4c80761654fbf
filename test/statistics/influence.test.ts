import { describe, expect, it } from "vitest";
import { cooksDistances, influentialObservations, leverages } from "../../src/statistics/influence.js";
import { expectDigits } from "../support.js";
import { lmtest, statsmodels, timeSeries, withLongley } from "./diagnostic-references.js";

describe("influence", () => {
  it.each(withLongley)("agrees with R's hatvalues and cooks.distance: %s", (name, fit) => {
    const model = fit();
    expectDigits(leverages(model), lmtest[name]!.leverage, 10);
    expectDigits(cooksDistances(model), lmtest[name]!.cooksDistance, 10);
  });

  it.each(timeSeries)("agrees with statsmodels: %s", (name, fit) => {
    const model = fit();
    expectDigits(leverages(model), statsmodels[name]!.leverage, 10);
    expectDigits(cooksDistances(model), statsmodels[name]!.cooksDistance, 10);
  });

  it.each(withLongley)("lists the observations above 4/n, the largest first: %s", (name, fit) => {
    const model = fit();
    const expected = lmtest[name]!.cooksDistance.map((distance, index) => ({ distance, index }))
      .filter(({ distance }) => distance > 4 / model.n)
      .sort((a, b) => b.distance - a.distance);
    const found = influentialObservations(model);
    expect(found.map(({ index }) => index)).toEqual(expected.map(({ index }) => index));
    expect(found.length).toBeGreaterThan(0);
    for (const { index, residual } of found) expect(residual).toBe(model.residuals[index]);
  });
});
