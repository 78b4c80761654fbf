import { describe, expect, it } from "vitest";
import { whiteTest } from "../../src/statistics/white-test.js";
import { expectDigits } from "../support.js";
import { lmtest, statsmodels, timeSeries } from "./diagnostic-references.js";
import { longleyRegression, macrodataRegression } from "./regressions.js";

describe("White's test", () => {
  it.each(timeSeries)("agrees with R's bptest on squares and products: %s", (name, fit) => {
    expectDigits(whiteTest(fit()), lmtest[name]!.white, 10);
  });

  it.each(timeSeries)("agrees with statsmodels' het_white: %s", (name, fit) => {
    expectDigits(whiteTest(fit()), statsmodels[name]!.white, 10);
  });

  it("does not count the square of a dummy variable as a term of its own", () => {
    // Of 3 regressors, 3 squares and 3 products one is the dummy again.
    expect(whiteTest(macrodataRegression()).df).toBe(8);
  });

  it("says when there are not enough observations for White's terms", () => {
    expect(() => whiteTest(longleyRegression())).toThrow("16 observations for the 16 terms of White's test");
  });
});
