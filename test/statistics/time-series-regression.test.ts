import { describe, expect, it } from "vitest";
import type { YearMonth } from "../../src/months/year-month.js";
import {
  timeSeriesRegression,
  type MonthlyTable,
  type TimeSeriesOptions,
} from "../../src/statistics/time-series-regression.js";
import { csvRows, expectDigits } from "../support.js";
import { regressModels } from "./regress-references.js";

/** A file of test/fixtures as a regression takes it; a column "index" has the previous month = 100. */
function table(file: string, regressors: string[]): MonthlyTable {
  const rows = csvRows(`test/fixtures/${file}`);
  const series = (name: string) => ({ name, values: rows.map((row) => Number(row[name])) });
  return {
    months: rows.map(({ month }) => month as YearMonth),
    dependentVariable: series("y"),
    regressors: regressors.map((name) => ({
      ...series(name),
      measure: name === "index" ? "previous-month-100" : "level",
    })),
  };
}

const monthly = (...regressors: string[]) => table("monthly.csv", regressors);
const chain = table("chain.csv", ["index"]);

describe("a regression of monthly series", () => {
  it.each<[string, MonthlyTable, TimeSeriesOptions]>([
    ["level", monthly("x", "z"), {}],
    ["two lags and seasons", monthly("x"), { lags: 2, seasonal: true }],
    ["two lags from 2010-02", monthly("x"), { lags: 2, period: { from: "2010-02", to: "2015-12" } }],
    ["two lags from 2016", monthly("x"), { lags: 2, period: { from: "2016-01", to: "2021-12" } }],
    ["changes", monthly("x"), { transformation: "change" }],
    ["log changes", monthly("x"), { transformation: "log-change" }],
    ["year on year", monthly("x"), { transformation: "year-on-year" }],
    ["changes, index chained", chain, { transformation: "change" }],
    ["log changes, index chained", chain, { transformation: "log-change" }],
    ["year on year, index chained", chain, { transformation: "year-on-year" }],
  ])("agrees with R's lm to 10 digits: %s", (name, series, options) => {
    const { months, regression } = timeSeriesRegression(series, options);
    const { estimate, standardError, p, n, rSquared, f } = regressModels[name]!;
    expect(months).toHaveLength(n);
    expectDigits(regression, { n, rSquared, f }, 10);
    const { coefficients } = regression;
    expectDigits(
      coefficients.map((coefficient) => coefficient.estimate),
      estimate,
      10,
    );
    expectDigits(
      coefficients.map((coefficient) => coefficient.standardError),
      standardError,
      10,
    );
    expectDigits(
      coefficients.map((coefficient) => coefficient.p),
      p,
      10,
    );
  });

  it("names each regressor by its lag, and the dummies by their month", () => {
    const { regression } = timeSeriesRegression(monthly("x"), { lags: 1, seasonal: true });
    const names = regression.coefficients.map(({ name }) => name);
    expect(names.slice(0, 4)).toEqual(["intercept", "x", "x, lag 1", "month 02"]);
    expect(names.at(-1)).toBe("month 12");
  });

  it("names the series of which a logarithm cannot be taken", () => {
    const { months, dependentVariable, regressors } = monthly("x");
    const negative = { name: "balance", values: months.map((_, i) => i - 5) };
    expect(() =>
      timeSeriesRegression(
        { months, dependentVariable, regressors: [...regressors, negative] },
        { transformation: "log-change" },
      ),
    ).toThrow("column balance: value 1 is -5; expected values above zero for a relative change");
  });
});
