import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { monthNumber, yearMonth } from "../../src/months/year-month.js";
import { linearRegression } from "../../src/statistics/linear-regression.js";
import { runSpecifications } from "../../src/statistics/specification-curve.js";
import {
  setUpSpecifications,
  type Specification,
  type SpecificationChoices,
} from "../../src/statistics/specification-set.js";
import { summariseByChoice, summariseSpecifications } from "../../src/statistics/specification-summary.js";
import { lagged, seasonalDummies } from "../../src/statistics/transformations.js";
import { expectDigits } from "../support.js";
import { at, data, fao, foodPrices, lm, only } from "./specification-references.js";

describe("a specification", () => {
  it("gives what lm and sandwich give, with lags, dummies, outliers and every standard error", () => {
    expect(lm.specifications.length).toBeGreaterThan(140);
    for (const { from, to, n, slope, se, p, low, high, standardError, ...expected } of lm.specifications) {
      const specification = { ...expected, period: { from, to }, isPublished: false };
      const [row] = runSpecifications(data, [specification], { standardErrors: [standardError] }).rows;
      const what = JSON.stringify({ ...specification, standardError });
      expect(row!.n, what).toBe(n);
      expectDigits(row!.slope, slope, 8, what);
      expectDigits(row!.standardError, se, 8, what);
      expectDigits(row!.p, p, 8, what);
      expectDigits(row!.ci95[0], low, 8, what);
      expectDigits(row!.ci95[1], high, 8, what);
    }
  });

  it("with seasonal dummies has the slope of the full regression with eleven dummies", () => {
    const period = { from: "2005-01", to: "2009-12" } as const;
    const inside = (values: ArrayLike<number>) =>
      Array.from(values).slice(at(period.from), at(period.to) + 1);
    const full = linearRegression(inside(foodPrices), [
      { name: "real", values: inside(lagged(fao.real, 2)) },
      ...seasonalDummies(fao.months).map(({ name, values }) => ({ name, values: inside(values) })),
    ]).coefficients[1]!;
    const [row] = runSpecifications(
      data,
      only({ regressor: "real", lag: 2, period, seasonalDummies: true }),
      { standardErrors: ["classical"] },
    ).rows;
    expectDigits(row!.slope, full.estimate, 10);
    expectDigits(row!.standardError, full.standardError, 10);
    expectDigits(row!.p, full.p, 9);
  });

  const months = Array.from({ length: 36 }, (_, i) => yearMonth(monthNumber("2019-01") + i));
  const x = months.map((_, i) => 100 + 10 * Math.sin(i) + i);

  it("takes lagged values from before its period where the data have them", () => {
    const dependent = { months, values: months.map((_, i) => (i < 5 ? 0 : 3 + 2 * x[i - 5]! + (i % 3))) };
    const [row] = runSpecifications(
      { dependent, regressors: { x: { months, values: x } } },
      only({ lag: 5 }),
    ).rows;
    expect(row!.n).toBe(24);
    const y = dependent.values.slice(12);
    const expected = linearRegression(y, [{ name: "x", values: x.slice(7, 31) }]).coefficients[1]!;
    expectDigits(row!.slope, expected.estimate, 11);
  });

  it("begins later where the data do not reach back far enough, and its n says so", () => {
    const values = months.map((_, i) => x[i]! + (i % 5));
    const from12 = { months: months.slice(12), values: values.slice(12) };
    const regressors = { x: { months: months.slice(12), values: x.slice(12) } };
    const n = (specification: Partial<Specification>) =>
      runSpecifications({ dependent: from12, regressors }, only(specification)).rows[0]?.n;
    expect(n({ lag: 0 })).toBe(24);
    expect(n({ lag: 5 })).toBe(19);
    expect(n({ lag: 5, transformation: "change" })).toBe(18);
    expect(n({ lag: 5, transformation: "year-on-year" })).toBe(7);
    expect(n({ period: { from: "2018-01", to: "2030-12" } })).toBe(24);
  });

  it("leaves out the months of largest Cook's distance, and of equal ones the earlier", () => {
    const values = months.map((_, i) => x[i]! + (i === 20 ? 50 : i === 30 ? -40 : Math.cos(3 * i)));
    const series = { dependent: { months, values }, regressors: { x: { months, values: x } } };
    const [row] = runSpecifications(series, only({ outliersDropped: 2 })).rows;
    const kept = months.map((_, i) => i).filter((i) => i >= 12 && i !== 20 && i !== 30);
    const expected = linearRegression(
      kept.map((i) => values[i]!),
      [{ name: "x", values: kept.map((i) => x[i]!) }],
    ).coefficients[1]!;
    expect(row!.n).toBe(22);
    expectDigits(row!.slope, expected.estimate, 11);
  });

  it("that the data cannot bear is listed with the reason, not guessed", () => {
    const series = {
      dependent: { months, values: x },
      regressors: { x: { months, values: x }, c: { months, values: x.map(() => 7) } },
    };
    const run = (specification: Partial<Specification>) =>
      runSpecifications(series, only(specification)).notEstimated[0]?.reason;
    expect(run({ regressor: "c" })).toBe("the regressor does not vary");
    expect(run({ period: { from: "2020-01", to: "2020-06" }, seasonalDummies: true })).toBe(
      "6 observations for 7 coefficients",
    );
    expect(run({ period: { from: "2030-01", to: "2030-06" } })).toMatch("0 observations");
    expect(run({ period: { from: "2020-01", to: "2020-03" }, outliersDropped: 3 })).toBe(
      "0 observations for 1 coefficients",
    );
  });
});

describe("a run of specifications", () => {
  const months = Array.from({ length: 30 }, (_, i) => yearMonth(monthNumber("2020-01") + i));
  const values = months.map((_, i) => 100 + Math.sin(i) * 5);
  const series = { months, values };

  it("reports progress up to the last", () => {
    const seen: [number, number][] = [];
    const specifications = Array.from({ length: 1200 }, () => only({})[0]!);
    runSpecifications({ dependent: series, regressors: { x: series } }, specifications, {
      onProgress: (done, total) => seen.push([done, total]),
    });
    expect(seen).toEqual([
      [500, 1200],
      [1000, 1200],
      [1200, 1200],
    ]);
  });

  it("gives rows that are made when read and behave as an array of plain objects", () => {
    const specifications = [0, 1, 2].flatMap((lag) =>
      only({ lag, period: { from: "2020-04", to: "2022-06" } }),
    );
    const noisy = { months, values: values.map((value, i) => value + Math.cos(7 * i)) };
    const { rows } = runSpecifications({ dependent: noisy, regressors: { x: series } }, specifications);
    expect(Array.isArray(rows)).toBe(true);
    expect(rows.map(({ specification }) => specification)).toEqual(specifications);
    expect(Object.keys(rows[0]!).join()).toBe("specification,n,slope,standardError,t,p,ci95,standardErrors");
    const copies = [...rows];
    expect(rows).toEqual(copies);
    expect(JSON.parse(JSON.stringify(rows))).toEqual(JSON.parse(JSON.stringify(copies)));
    expect(inspect(rows)).toBe(inspect(copies));
    expect([rows.length, rows[3], rows.at(-1)!.slope]).toEqual([3, undefined, copies[2]!.slope]);
    const { medianSlope } = summariseSpecifications(rows);
    expect(summariseSpecifications(copies)).toEqual(summariseSpecifications(rows));
    // Changed, it keeps what it is given.
    rows.sort((a, b) => b.slope - a.slope);
    expect(rows[1]!.slope).toBe(medianSlope);
    rows.pop();
    expect(summariseSpecifications(rows).count).toBe(2);
  });

  it("refuses gaps, missing values, unknown regressors and logarithms of what is not above zero", () => {
    const run = (dependent: typeof series, specification: Partial<Specification> = {}) =>
      runSpecifications({ dependent, regressors: { x: series } }, only(specification));
    const gap = { months: months.filter((_, i) => i !== 3), values: values.slice(1) };
    expect(() => run(gap)).toThrow("2020-05 follows 2020-03; expected consecutive months");
    expect(() => run({ months, values: values.with(4, Number.NaN) })).toThrow("NaN in 2020-05");
    expect(() => run({ months, values: values.slice(1) })).toThrow(InputError);
    expect(() => run({ months: [], values: [] })).toThrow(InputError);
    expect(() => run(series, { regressor: "gold" })).toThrow("the regressor gold; expected one of x");
    expect(() => run({ months, values: values.with(4, -1) }, { transformation: "log-change" })).toThrow(
      "value 5 is -1; expected values above zero",
    );
  });

  it("refuses choices that cannot be combined", () => {
    const choices: SpecificationChoices = {
      regressors: ["real", "nominal"],
      transformations: ["level", "change", "year-on-year"],
      lags: [0, 1, 2],
      periods: [{ from: "2000-01", to: "2024-12" }],
      outliersDropped: [0, 3],
      seasonalDummies: [false, true],
    };
    expect(() => setUpSpecifications({ ...choices, lags: [] })).toThrow("no lags to choose from");
    expect(() => setUpSpecifications({ ...choices, lags: [0, -1] })).toThrow("a lag of -1");
    expect(() => setUpSpecifications({ ...choices, outliersDropped: [0.5] })).toThrow(
      "a number of outliers of 0.5",
    );
  });

  it("is summed up by its median slope and the shares that are significant and positive", () => {
    const row = (slope: number, p: number, lag: number) => ({
      specification: only({ lag })[0]!,
      n: 24,
      slope,
      standardError: 1,
      t: slope,
      p,
      ci95: [slope - 2, slope + 2] as [number, number],
      standardErrors: {
        HC3: lag === 0 ? null : { standardError: 1, t: slope, p: 0.04, ci95: [0, 0] as [number, number] },
      },
    });
    const rows = [row(-1, 0.2, 0), row(4, 0.01, 1), row(2, 0.04, 0), row(1, 0.5, 1)];
    expect(summariseSpecifications(rows)).toEqual({
      count: 4,
      medianSlope: 1.5,
      range: [-1, 4],
      shareSignificant: 0.5,
      sharePositive: 0.75,
      sharePositiveSignificant: 0.5,
    });
    const byLag = summariseByChoice(rows, "lag");
    expect(byLag.map(({ alternative, summary }) => [alternative, summary.medianSlope])).toEqual([
      [0, 0.5],
      [1, 2.5],
    ]);
    const byHc3 = summariseSpecifications(rows, "HC3");
    expect([byHc3.count, byHc3.shareSignificant]).toEqual([2, 1]);
    expect(() => summariseSpecifications(rows, "HC2")).toThrow(InputError);
    expect(() => summariseSpecifications([])).toThrow(InputError);
  });
});
