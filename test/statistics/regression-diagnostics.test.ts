import { describe, expect, it } from "vitest";
import { linearRegression } from "../../src/statistics/linear-regression.js";
import { regressionDiagnostics } from "../../src/statistics/regression-diagnostics.js";
import { expectDigits, reference } from "../support.js";
import { lmtest } from "./diagnostic-references.js";
import { foodRegression, longleyRegression } from "./regressions.js";

describe("all diagnostics of a regression", () => {
  it("are those of the single tests", () => {
    const model = foodRegression("2021-01:2024-12");
    const { robust, ...tests } = regressionDiagnostics(model, { order: 12, hacLags: 6 });
    const expected = lmtest["2021-01:2024-12"]!;
    for (const test of [
      "durbinWatson",
      "breuschGodfrey",
      "breuschPagan",
      "white",
      "jarqueBera",
      "reset",
    ] as const) {
      expectDigits(tests[test], expected[test], 10, test);
    }
    expect(robust.map(({ name }) => name)).toEqual(["intercept", "real"]);
    const errors = reference<{
      models: Record<string, Record<string, { standardErrors: number[]; t: number[]; p: number[] }>>;
    }>("lm.json").models["2021-01:2024-12"]!;
    for (const type of ["HC0", "HC1", "HC2", "HC3", "HAC"] as const) {
      const { standardErrors, t, p } = errors[type === "HAC" ? "HAC6" : type]!;
      robust.forEach((coefficient, j) =>
        expectDigits(coefficient[type], { standardError: standardErrors[j]!, t: t[j]!, p: p[j]! }, 10, type),
      );
    }
    expect(robust[1]!.HAC.lags).toBe(6);
  });

  it("leave out what a short sample does not allow", () => {
    const {
      breuschGodfrey: godfrey,
      white,
      durbinWatson: watson,
    } = regressionDiagnostics(longleyRegression());
    expect([godfrey, white]).toEqual([null, null]);
    expectDigits(watson, lmtest.longley!.durbinWatson, 10);
  });

  it("test nothing where the fit is exact, for rounding errors say nothing", () => {
    const x = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
    const model = linearRegression(
      x.map((value) => 3 + 7 * value),
      [{ name: "x", values: x }],
    );
    expect(regressionDiagnostics(model, { order: 2 })).toMatchObject({
      durbinWatson: null,
      breuschGodfrey: null,
      breuschPagan: null,
      white: null,
      jarqueBera: null,
      reset: null,
      influential: [],
    });
  });

  it("are refused for an order or a lag that is no such number", () => {
    const model = foodRegression("2014-01:2016-12");
    expect(() => regressionDiagnostics(model, { order: 0 })).toThrow("order 0 for the Breusch-Godfrey test");
    expect(() => regressionDiagnostics(model, { hacLags: 99 })).toThrow("99 lags for the Newey-West errors");
  });
});
