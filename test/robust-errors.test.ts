import { describe, expect, it } from "vitest";
import { heteroskedasticityConsistent } from "../src/statistics/heteroskedasticity-consistent.js";
import { linearRegression } from "../src/statistics/linear-regression.js";
import { neweyWest, neweyWestLags } from "../src/statistics/newey-west.js";
import type { RobustErrors } from "../src/statistics/sandwich.js";
import { foodRegression, macrodataRegression, referenceRegressions } from "./regressions.js";
import { expectDigits, reference } from "./support.js";

const types = ["HC0", "HC1", "HC2", "HC3"] as const;

interface RobustReference {
  standardErrors: number[];
  t: number[];
  p: number[];
  covariance?: number[][];
  lags?: number;
}
type Estimators = Record<(typeof types)[number] | "HAC" | "HAC6", RobustReference>;

const sandwich = reference<{ models: Record<string, Estimators> }>("lm.json").models;
const statsmodels = reference<{ models: Record<string, { lags: number; robust: Estimators }> }>(
  "regression.json",
).models;

const regressions = {
  ...referenceRegressions,
  "macrodata without intercept": () => macrodataRegression(["unemp", "tbilrate"], false),
  "two indices": () => foodRegression("2000-01:2024-12", ["real", "nominal"]),
};

function expectErrors({ covariance, coefficients }: RobustErrors, expected: RobustReference): void {
  if (expected.covariance) expectDigits(covariance, expected.covariance, 9, "covariance");
  expectDigits(
    coefficients.map(({ standardError }) => standardError),
    expected.standardErrors,
    10,
    "standard errors",
  );
  expectDigits(
    coefficients.map(({ t }) => t),
    expected.t,
    10,
    "t",
  );
  expectDigits(
    coefficients.map(({ p }) => p),
    expected.p,
    10,
    "p",
  );
}

describe("errors that allow for heteroskedasticity", () => {
  it.each(Object.entries(regressions))("agree with R's vcovHC and coeftest: %s", (name, fit) => {
    const model = fit();
    for (const type of types) expectErrors(heteroskedasticityConsistent(model, type), sandwich[name]![type]);
  });

  it.each(Object.entries(referenceRegressions))("agree with statsmodels: %s", (name, fit) => {
    const model = fit();
    for (const type of types) {
      expectErrors(heteroskedasticityConsistent(model, type), statsmodels[name]!.robust[type]);
    }
  });

  it("are HC3 unless asked otherwise", () => {
    const model = macrodataRegression();
    expectErrors(heteroskedasticityConsistent(model), sandwich.macrodata!.HC3);
  });

  it("are refused as HC2 and HC3 when one observation alone determines a coefficient", () => {
    const model = linearRegression(
      [1, 3, 2, 5, 4, 9],
      [
        { name: "x", values: [1, 2, 3, 4, 5, 6] },
        { name: "last", values: [0, 0, 0, 0, 0, 1] },
      ],
    );
    for (const type of ["HC2", "HC3"] as const) {
      expect(() => heteroskedasticityConsistent(model, type)).toThrow(
        `observation 6 alone determines a coefficient (leverage 1); expected leverages below 1 for ${type}`,
      );
    }
    expect(heteroskedasticityConsistent(model, "HC1").coefficients[1]!.standardError).toBeGreaterThan(0);
  });
});

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
