import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { augmentedDickeyFuller, engleGrangerTest } from "../../src/statistics/augmented-dickey-fuller.js";
import { linearRegression } from "../../src/statistics/linear-regression.js";
import { expectDigits } from "../support.js";
import { statsmodels, urca } from "./unit-root-references.js";

describe("the augmented Dickey-Fuller test", () => {
  it("gives urca's tau with a given number of lags, for every series, period and regression", () => {
    const deterministic = { none: "none", drift: "constant", trend: "constant-and-trend" } as const;
    expect(urca.adf.length).toBe(13 * 9);
    for (const { series, type, lags, statistic } of urca.adf) {
      const test = augmentedDickeyFuller(urca.series[series]!, { deterministic: deterministic[type], lags });
      expectDigits(test.statistic, statistic, 9, `${series}, ${type}, ${lags} lags`);
    }
  });

  it("chooses statsmodels' lags by AIC and gives its tau, p-value and critical values", () => {
    for (const { series, regression, autolag, maxlag, ...expected } of statsmodels.adf) {
      const lags = autolag ?? expected.lags;
      const test = augmentedDickeyFuller(urca.series[series]!, { deterministic: regression, lags });
      const what = `${series}, ${regression}, ${autolag ? "AIC" : `${maxlag} lags`}`;
      expect([test.lags, test.n], what).toEqual([expected.lags, expected.nobs]);
      expectDigits(test.statistic, expected.statistic, 9, what);
      if (expected.p > 1e-12) expectDigits(test.p, expected.p, 8, what);
      for (const level of ["1%", "5%", "10%"] as const) {
        expectDigits(test.criticalValues[level], expected.critical[level], 12, what);
      }
      expect(test.rejectsAt5, what).toBe(expected.statistic < expected.critical["5%"]);
    }
  });

  it("refuses a constant series, a gap and more lags than the data can bear", () => {
    expect(() => augmentedDickeyFuller(new Array<number>(40).fill(100))).toThrow(InputError);
    expect(() => augmentedDickeyFuller([1, 2, Number.NaN, 4, 5, 4, 3, 2])).toThrow(InputError);
    expect(() => augmentedDickeyFuller([1, 3, 2, 5, 4, 6, 5, 8], { lags: 6 })).toThrow(
      "6 lags with 8 values; expected a whole number from 0 to 2",
    );
    const everyFifth = Array.from({ length: 40 }, (_, t) => (t % 5 === 0 ? 1 : 0));
    expect(() => augmentedDickeyFuller(everyFifth, { deterministic: "none" })).toThrow(
      "column the change 5 months before: the regressor is a linear combination",
    );
    expect(() => augmentedDickeyFuller([])).toThrow(InputError);
  });
});

describe("the Engle-Granger test", () => {
  it("tests residuals for cointegration as statsmodels does", () => {
    for (const row of statsmodels.cointegration) {
      const { deterministic } = row;
      const trend = { name: "trend", values: row.x.map((_, t) => t + 1) };
      const regressors = [{ name: "x", values: row.x }, ...(deterministic === "constant" ? [] : [trend])];
      const { residuals } = linearRegression(row.y, regressors);
      const test = engleGrangerTest(residuals, { lags: row.lags, deterministic });
      expectDigits(test.statistic, row.statistic, 8, row.period);
      if (row.p > 1e-12) expectDigits(test.p, row.p, 7, row.period);
      const { criticalValues } = test;
      [criticalValues["1%"], criticalValues["5%"], criticalValues["10%"]].forEach((value, i) =>
        expectDigits(value, row.critical[i]!, 12, row.period),
      );
    }
  });
});
