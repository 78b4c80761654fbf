import { describe, expect, it } from "vitest";
import { durbinWatson } from "../../src/statistics/durbin-watson.js";
import { expectDigits } from "../support.js";
import { lmtest, statsmodels, timeSeries, withLongley } from "./diagnostic-references.js";
import { longleyRegression } from "./regressions.js";

describe("the Durbin-Watson test", () => {
  it.each(withLongley)("agrees with R's dwtest, exact p-values included: %s", (name, fit) => {
    const result = durbinWatson(fit());
    const expected = lmtest[name]!.durbinWatson;
    expectDigits(result, expected, 10);
    expect(result.autocorrelation).toBe(1 - result.statistic / 2);
  });

  it.each([5, 6, 7, 8, 9, 10])("has the exact distribution with few degrees of freedom: %i years", (n) => {
    const result = durbinWatson(longleyRegression(n, [1]));
    expect(result.method).toBe("exact");
    expectDigits(result, lmtest[`longley, first ${n}`]!.durbinWatson, 11);
  });

  it.each(timeSeries)("has the statistic of statsmodels: %s", (name, fit) => {
    expectDigits(durbinWatson(fit()).statistic, statsmodels[name]!.durbinWatson, 12);
  });
});
