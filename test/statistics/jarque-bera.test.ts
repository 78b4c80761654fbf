import { describe, expect, it } from "vitest";
import { jarqueBera } from "../../src/statistics/jarque-bera.js";
import { expectDigits } from "../support.js";
import { lmtest, statsmodels, timeSeries, withLongley } from "./diagnostic-references.js";

describe("the Jarque-Bera test", () => {
  it.each(withLongley)("agrees with the formula in R: %s", (name, fit) => {
    expectDigits(jarqueBera(fit().residuals), lmtest[name]!.jarqueBera, 10);
  });

  it.each(timeSeries)("agrees with statsmodels: %s", (name, fit) => {
    expectDigits(jarqueBera(fit().residuals), statsmodels[name]!.jarqueBera, 10);
  });

  it("is refused for values that do not vary", () => {
    expect(() => jarqueBera([2, 2, 2])).toThrow("values that do not vary");
  });
});
