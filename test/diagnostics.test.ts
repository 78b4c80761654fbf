import { describe, expect, it } from "vitest";
import { breuschGodfrey } from "../src/statistics/breusch-godfrey.js";
import { breuschPagan } from "../src/statistics/breusch-pagan.js";
import { durbinWatson } from "../src/statistics/durbin-watson.js";
import { cooksDistances, influentialObservations, leverages } from "../src/statistics/influence.js";
import { jarqueBera } from "../src/statistics/jarque-bera.js";
import { linearRegression, type LinearRegression } from "../src/statistics/linear-regression.js";
import { regressionDiagnostics } from "../src/statistics/regression-diagnostics.js";
import { resetTest } from "../src/statistics/reset-test.js";
import { whiteTest } from "../src/statistics/white-test.js";
import {
  foodRegression,
  longleyRegression,
  macrodataRegression,
  referenceRegressions,
} from "./regressions.js";
import { expectDigits, reference } from "./support.js";

interface TestReference {
  statistic: number;
  p: number;
  [result: string]: number;
}

interface DiagnosticsReference {
  durbinWatson: TestReference;
  breuschGodfrey: TestReference & { order: number };
  breuschGodfrey1: TestReference;
  breuschPagan: TestReference;
  white: TestReference;
  jarqueBera: TestReference;
  reset: TestReference;
  leverage: number[];
  cooksDistance: number[];
}

const lmtest = reference<{ models: Record<string, DiagnosticsReference> }>("diagnostics.json").models;
const statsmodels = reference<{
  models: Record<string, Omit<DiagnosticsReference, "durbinWatson"> & { durbinWatson: number }>;
}>("regression.json").models;

const timeSeries = Object.entries(referenceRegressions);
const withLongley: [string, () => LinearRegression][] = [
  ...timeSeries,
  ["longley", () => longleyRegression()],
];

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

describe("the tests of heteroskedasticity", () => {
  it.each(withLongley)("agree with R's bptest, studentized: %s", (name, fit) => {
    expectDigits(breuschPagan(fit()), lmtest[name]!.breuschPagan, 10);
  });

  it.each(timeSeries)("agree with statsmodels, studentized: %s", (name, fit) => {
    expectDigits(breuschPagan(fit()), statsmodels[name]!.breuschPagan, 10);
  });

  it.each(timeSeries)("agree with R's bptest on squares and products, White's: %s", (name, fit) => {
    expectDigits(whiteTest(fit()), lmtest[name]!.white, 10);
  });

  it.each(timeSeries)("agree with statsmodels' het_white: %s", (name, fit) => {
    expectDigits(whiteTest(fit()), statsmodels[name]!.white, 10);
  });

  it("do not count the square of a dummy variable as a term of its own", () => {
    // Of 3 regressors, 3 squares and 3 products one is the dummy again.
    expect(whiteTest(macrodataRegression()).df).toBe(8);
  });

  it("say when there are not enough observations for White's terms", () => {
    expect(() => whiteTest(longleyRegression())).toThrow("16 observations for the 16 terms of White's test");
  });
});

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

describe("the RESET", () => {
  it.each(withLongley)("agrees with R's resettest: %s", (name, fit) => {
    expectDigits(resetTest(fit()), lmtest[name]!.reset, 10);
  });

  it.each(timeSeries)("agrees with statsmodels' F test of the nested models: %s", (name, fit) => {
    expectDigits(resetTest(fit()), statsmodels[name]!.reset, 10);
  });

  it("is refused where powers of the fitted values add nothing", () => {
    const model = linearRegression([1, 2, 3, 5, 4, 7], [{ name: "dummy", values: [0, 0, 0, 1, 1, 1] }]);
    expect(() => resetTest(model)).toThrow("powers of the fitted values follow from the regressors");
  });
});

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
