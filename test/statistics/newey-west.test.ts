import { describe, expect, it } from "vitest";
import { neweyWest, neweyWestLags } from "../../src/statistics/newey-west.js";
import { foodRegression, macrodataRegression, referenceRegressions } from "./regressions.js";
import { expectErrors, regressions, sandwich, statsmodels } from "./robust-references.js";

describe("errors that allow for autocorrelation as well", () => {
  it.each(Object.entries(regressions))("agree with R's NeweyWest and coeftest: %s", (name, fit) => {
    const model = fit();
    const expected = sandwich[name]!;
    const byDefault = neweyWest(model);
    expect(byDefault.lags).toBe(expected.HAC.lags);
    expectErrors(byDefault, expected.HAC);
    expectErrors(neweyWest(model, 6), expected.HAC6);
  });

  it.each(Object.entries(referenceRegressions))("agree with statsmodels: %s", (name, fit) => {
    const errors = neweyWest(fit());
    expect(errors.lags).toBe(statsmodels[name]!.lags);
    expectErrors(errors, statsmodels[name]!.robust.HAC);
  });

  it("are White's when no lag is taken in", () => {
    expectErrors(neweyWest(macrodataRegression(), 0), sandwich.macrodata!.HC0);
  });

  it("take in 4 lags of 100 observations, 5 of 300 and 2 of 12", () => {
    expect([12, 100, 300].map(neweyWestLags)).toEqual([2, 4, 5]);
  });

  it("are refused for lags that the sample does not have", () => {
    const model = foodRegression("2014-01:2016-12");
    for (const lags of [-1, 1.5, 36]) {
      expect(() => neweyWest(model, lags)).toThrow(
        `${lags} lags for the Newey-West errors of 36 observations; expected a whole number from 0 to 35`,
      );
    }
  });
});
