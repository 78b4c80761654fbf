import { describe, expect, it } from "vitest";
import { breuschGodfrey } from "../../src/statistics/breusch-godfrey.js";
import { expectDigits } from "../support.js";
import { lmtest, statsmodels, timeSeries, withLongley } from "./diagnostic-references.js";
import { foodRegression } from "./regressions.js";

describe("the Breusch-Godfrey test", () => {
  it.each(withLongley)("agrees with R's bgtest: %s", (name, fit) => {
    const { order, ...expected } = lmtest[name]!.breuschGodfrey;
    expectDigits(breuschGodfrey(fit(), order), expected, 10);
  });

  it.each(timeSeries)("agrees with R's bgtest at order 1: %s", (name, fit) => {
    expectDigits(breuschGodfrey(fit(), 1), lmtest[name]!.breuschGodfrey1, 10);
  });

  it.each(timeSeries)("of order 12 agrees with statsmodels: %s", (name, fit) => {
    expectDigits(breuschGodfrey(fit()), statsmodels[name]!.breuschGodfrey, 10);
  });

  it("is refused for an order that is no number of lags, or too many", () => {
    const model = foodRegression("2014-01:2016-12");
    for (const order of [0, 1.5, 36]) {
      expect(() => breuschGodfrey(model, order)).toThrow(`order ${order} for the Breusch-Godfrey test`);
    }
    expect(() => breuschGodfrey(model, 35)).toThrow(
      "36 observations for the 36 terms of the Breusch-Godfrey test",
    );
  });
});
