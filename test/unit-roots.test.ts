import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { InputError } from "../src/errors.js";
import { augmentedDickeyFuller, engleGrangerTest } from "../src/statistics/augmented-dickey-fuller.js";
import { kpssTest } from "../src/statistics/kpss.js";
import { mackinnonCriticalValues, mackinnonPValue, type Deterministic } from "../src/statistics/mackinnon.js";
import { linearRegression } from "../src/statistics/linear-regression.js";
import { expectDigits } from "./support.js";

interface UrcaReference {
  series: Record<string, number[]>;
  adf: { series: string; type: "none" | "drift" | "trend"; lags: number; statistic: number }[];
  kpss: {
    series: string;
    type: "mu" | "tau";
    rule: "short" | "long" | "7";
    lags: number;
    statistic: number;
    c10: number;
    c5: number;
    "c2.5": number;
    c1: number;
  }[];
}

interface StatsmodelsReference {
  adf: {
    series: string;
    regression: Deterministic;
    autolag: "AIC" | null;
    maxlag: number;
    statistic: number;
    p: number;
    lags: number;
    nobs: number;
    critical: Record<"1%" | "5%" | "10%", number>;
  }[];
  kpss: { series: string; regression: "c" | "ct"; lags: number; statistic: number }[];
  mackinnon: { deterministic: Deterministic; series: 1 | 2; tau: number; p: number }[];
  critical: {
    deterministic: Deterministic;
    series: 1 | 2;
    observations: number;
    critical: [number, number, number];
  }[];
  cointegration: {
    period: string;
    deterministic: "constant" | "constant-and-trend";
    lags: number;
    x: number[];
    y: number[];
    statistic: number;
    p: number;
    critical: [number, number, number];
  }[];
}

const read = <T>(name: string) =>
  JSON.parse(readFileSync(new URL(`./reference/${name}.json`, import.meta.url), "utf8")) as T;
const urca = read<UrcaReference>("unit-roots");
const statsmodels = read<StatsmodelsReference>("timeseries");

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

  it("has MacKinnon's p-values on both branches of the polynomial and beyond its ends", () => {
    for (const { tau, deterministic, series, p } of statsmodels.mackinnon) {
      const what = `${deterministic}, ${series} series, tau ${tau}`;
      if (p === 0 || p === 1) expect(mackinnonPValue(tau, deterministic, series), what).toBe(p);
      else expectDigits(mackinnonPValue(tau, deterministic, series), p, 9, what);
    }
  });

  it("has MacKinnon's critical values by sample size, and asymptotic ones", () => {
    for (const { deterministic, series, observations, critical } of statsmodels.critical) {
      const values = mackinnonCriticalValues(deterministic, observations, series);
      [values["1%"], values["5%"], values["10%"]].forEach((value, i) =>
        expectDigits(value, critical[i]!, 12, `${deterministic}, ${series} series, n = ${observations}`),
      );
    }
    expect(mackinnonCriticalValues("constant", Infinity)["5%"]).toBe(-2.86154);
  });

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

  it("refuses a constant series, a gap and more lags than the data can bear", () => {
    expect(() => augmentedDickeyFuller(new Array<number>(40).fill(100))).toThrow(InputError);
    expect(() => augmentedDickeyFuller([1, 2, Number.NaN, 4, 5, 4, 3, 2])).toThrow(InputError);
    expect(() => augmentedDickeyFuller([1, 3, 2, 5, 4, 6, 5, 8], { lags: 6 })).toThrow(
      "6 lags with 8 values; expected a whole number from 0 to 2",
    );
    expect(() => augmentedDickeyFuller([])).toThrow(InputError);
    expect(() => mackinnonPValue(-3, "none", 2)).toThrow(InputError);
  });
});

describe("the KPSS test", () => {
  it("gives urca's statistic, lags and critical values with short, long and given lags", () => {
    for (const { series, type, rule, lags, statistic, ...critical } of urca.kpss) {
      const test = kpssTest(urca.series[series]!, {
        stationaryAbout: type === "mu" ? "level" : "trend",
        lags: rule === "7" ? 7 : rule,
      });
      const what = `${series}, ${type}, ${rule} lags`;
      expect(test.lags, what).toBe(lags);
      expectDigits(test.statistic, statistic, 9, what);
      expect(Object.values(test.criticalValues)).toEqual([
        critical.c10,
        critical.c5,
        critical["c2.5"],
        critical.c1,
      ]);
      expect(test.rejectsAt5, what).toBe(statistic > critical.c5);
    }
  });

  it("gives statsmodels' statistic", () => {
    for (const { series, regression, lags, statistic } of statsmodels.kpss) {
      const stationaryAbout = regression === "c" ? "level" : "trend";
      const test = kpssTest(urca.series[series]!, { stationaryAbout, lags });
      expectDigits(test.statistic, statistic, 9, `${series}, ${regression}`);
    }
  });

  it("refuses a series without variation about its level or trend", () => {
    expect(() => kpssTest(new Array<number>(30).fill(100.1))).toThrow("does not vary about its level");
    const line = Array.from({ length: 30 }, (_, t) => 3 + 0.1 * t);
    expect(() => kpssTest(line, { stationaryAbout: "trend" })).toThrow("does not vary about its trend");
    expect(() => kpssTest([1, 2, 1])).toThrow(InputError);
    expect(() => kpssTest([1, 2, 1, 2], { lags: 4 })).toThrow(InputError);
    expect(() => kpssTest([1, 2, Infinity, 2])).toThrow(InputError);
  });
});
