import { describe, expect, it } from "vitest";
import { heteroskedasticityConsistent } from "../../src/statistics/heteroskedasticity-consistent.js";
import { linearRegression } from "../../src/statistics/linear-regression.js";
import { macrodataRegression, referenceRegressions } from "./regressions.js";
import { expectErrors, regressions, sandwich, statsmodels, types } from "./robust-references.js";

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
