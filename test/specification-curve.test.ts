import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  foodChoices,
  foodSpecificationData,
  foodSpecifications,
} from "../src/articles/food/analysis-specifications.js";
import { publishedFoodPeriods, yearlyInflation } from "../src/articles/food/analysis.js";
import { InputError } from "../src/errors.js";
import { distributedLags } from "../src/statistics/distributed-lags.js";
import { linearRegression } from "../src/statistics/linear-regression.js";
import { movingWindowSlopes } from "../src/statistics/moving-window.js";
import {
  runSpecifications,
  setUpSpecifications,
  summariseByChoice,
  summariseSpecifications,
  type Specification,
} from "../src/statistics/specification-curve.js";
import type { SlopeErrorKind } from "../src/statistics/slope-inference.js";
import {
  lagged,
  seasonalDummies,
  transform,
  type Transformation,
} from "../src/statistics/transformations.js";
import { monthNumber, yearMonth, type YearMonth } from "../src/months/year-month.js";
import { expectDigits } from "./support.js";

interface LmReference {
  specifications: {
    from: YearMonth;
    to: YearMonth;
    standardError: SlopeErrorKind;
    seasonalDummies: boolean;
    outliersDropped: number;
    transformation: Transformation;
    regressor: "real" | "nominal";
    lag: number;
    n: number;
    slope: number;
    se: number;
    p: number;
    low: number;
    high: number;
  }[];
  undefined: { from: YearMonth; transformation: Transformation; regressor: string; lag: number }[];
  distributed: {
    lags: number;
    seasonal: boolean;
    from: YearMonth;
    to: YearMonth;
    hacLags: number;
    n: number;
    sum: number;
    classical: number;
    hac: number;
    first: number;
    firstError: number;
    last: number;
    df: number;
  }[];
  seatbelts: {
    y: number[];
    x: number[];
    lags: number;
    n: number;
    sum: number;
    classical: number;
    hac: number;
  };
  windows: { length: number; start: number; slope: number; low: number; high: number; hac: number }[];
}

const reference = JSON.parse(
  readFileSync(new URL("./reference/specifications.json", import.meta.url), "utf8"),
) as LmReference;

/** The rows of a shipped table of a month and numbers. */
function table(name: string): { months: YearMonth[]; columns: number[][] } {
  const lines = readFileSync(new URL(`../datasets/food/${name}.csv`, import.meta.url), "utf8").trim();
  const rows = lines
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
  const width = rows[0]!.length - 1;
  return {
    months: rows.map(([month]) => month as YearMonth),
    columns: Array.from({ length: width }, (_, j) => rows.map((row) => Number(row[j + 1]))),
  };
}

const prices = table("food-price-index");
const fao = table("fao-food-price-index");
const data = foodSpecificationData(
  { months: prices.months, values: prices.columns[0]! },
  {
    nominal: { months: fao.months, values: fao.columns[0]! },
    real: { months: fao.months, values: fao.columns[1]! },
  },
);
/** Place of a month in the table of the FAO index. */
const at = (month: YearMonth) => monthNumber(month) - monthNumber(fao.months[0]!);
/** The food price index over the months of the FAO index, NaN before it begins. */
const foodPrices = fao.months.map((month) => {
  const i = prices.months.indexOf(month);
  return i < 0 ? Number.NaN : prices.columns[0]![i]!;
});

const simple: Omit<Specification, "isPublished"> = {
  regressor: "x",
  transformation: "level",
  lag: 0,
  period: { from: "2020-01", to: "2021-12" },
  outliersDropped: 0,
  seasonalDummies: false,
  standardError: "classical",
};
const only = (specification: Partial<Specification>) => [{ ...simple, isPublished: false, ...specification }];

describe("the food article's specifications", () => {
  const specifications = foodSpecifications();

  it("are all combinations of the choices, and the article's four models are marked among them", () => {
    expect(specifications.length).toBe(2 * 3 * 13 * 4 * 2 * 2 * 3);
    expect(new Set(specifications.map((specification) => JSON.stringify(specification))).size).toBe(3744);
    const published = specifications.filter(({ isPublished }) => isPublished);
    expect(published.map(({ period }) => period)).toEqual(publishedFoodPeriods);
    expect(published.every(({ regressor, lag }) => regressor === "real" && lag === 0)).toBe(true);
  });

  it("are plain data that can be printed before anything is run", () => {
    expect(JSON.parse(JSON.stringify(specifications))).toEqual(specifications);
  });

  it("give the article's slopes where they are the article's own", () => {
    const published = specifications.filter(({ isPublished }) => isPublished);
    const { rows, notEstimated } = runSpecifications(data, published);
    expect(notEstimated).toEqual([]);
    // R's lm on the shipped data.
    reference.specifications.slice(0, 4).forEach(({ slope }, i) => expectDigits(rows[i]!.slope, slope, 10));
  });

  it("can be estimated but for HC3 where, as R finds, a month of the year is left with one observation", () => {
    const { rows, notEstimated } = runSpecifications(data, specifications);
    expect(rows.length + notEstimated.length).toBe(specifications.length);
    const keys = notEstimated.map(({ specification, reason }) => {
      const { period, transformation, regressor, lag, outliersDropped, standardError } = specification;
      expect([outliersDropped, standardError]).toEqual([3, "HC3"]);
      expect(reason).toMatch("one observation (leverage 1), for which HC3 is not defined");
      return [period.from, transformation, regressor, lag].join(" ");
    });
    const expected = reference.undefined.map((row) =>
      [row.from, row.transformation, row.regressor, row.lag].join(" "),
    );
    expect(keys.sort()).toEqual(expected.sort());
  });

  it("leave the published models unmarked where the choices do not contain them", () => {
    const other = foodSpecifications({ ...foodChoices, standardErrors: ["HAC"] });
    expect(other.some(({ isPublished }) => isPublished)).toBe(false);
  });
});

describe("a specification", () => {
  it("gives what lm and sandwich give, with lags, dummies, outliers and every standard error", () => {
    expect(reference.specifications.length).toBeGreaterThan(140);
    for (const { from, to, n, slope, se, p, low, high, ...expected } of reference.specifications) {
      const specification = { ...expected, period: { from, to }, isPublished: false };
      const [row] = runSpecifications(data, [specification]).rows;
      const what = JSON.stringify(specification);
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
      { name: "real", values: inside(lagged(fao.columns[1]!, 2)) },
      ...seasonalDummies(fao.months).map(({ name, values }) => ({ name, values: inside(values) })),
    ]).coefficients[1]!;
    const [row] = runSpecifications(
      data,
      only({ regressor: "real", lag: 2, period, seasonalDummies: true }),
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
    runSpecifications({ dependent: series, regressors: { x: series } }, specifications, (done, total) =>
      seen.push([done, total]),
    );
    expect(seen).toEqual([
      [500, 1200],
      [1000, 1200],
      [1200, 1200],
    ]);
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
    const choices = { ...foodChoices };
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
    expect(() => summariseSpecifications([])).toThrow(InputError);
  });
});

describe("transformations", () => {
  it("of a level and of an index with the previous month = 100 tell the same year-on-year change", () => {
    const level = fao.columns[1]!.slice(0, 40);
    const index = level.map((value, t) => (t === 0 ? 100 : (100 * value) / level[t - 1]!));
    const fromLevel = transform(level, "year-on-year");
    const fromIndex = transform(index, "year-on-year", "previous-month-100");
    for (let t = 12; t < 40; t++) expectDigits(fromIndex[t]!, fromLevel[t]!, 10);
    expect(fromLevel.slice(0, 12).every(Number.isNaN)).toBe(true);
    const logLevel = transform(level, "log-change");
    const logIndex = transform(index, "log-change", "previous-month-100");
    for (let t = 1; t < 40; t++) expect(Math.abs(logIndex[t]! - logLevel[t]!)).toBeLessThan(1e-11);
  });

  it("of the food price index give the article's chained inflation of each December", () => {
    const yearly = transform(prices.columns[0]!, "year-on-year", "previous-month-100");
    const rows = prices.months.map((month, i) => ({ month, foodPriceIndex: prices.columns[0]![i]! }));
    for (const { year, value } of Object.values(yearlyInflation(rows))) {
      expectDigits(yearly[prices.months.indexOf(`${year}-12`)]!, value, 11);
    }
  });

  it("lag by whole months only", () => {
    expect(Array.from(lagged([1, 2, 3], 1))).toEqual([Number.NaN, 1, 2]);
    expect(() => lagged([1, 2, 3], -1)).toThrow(InputError);
    expect(() => lagged([1, 2, 3], 0.5)).toThrow(InputError);
  });
});

describe("distributed lags", () => {
  it("give lm's pass-through with its classical and HAC standard error on the four periods", () => {
    const dummies = seasonalDummies(fao.months);
    for (const row of reference.distributed) {
      const { lags, seasonal, from, to, hacLags } = row;
      const result = distributedLags(foodPrices, fao.columns[1]!, {
        lags,
        first: at(from),
        last: at(to),
        others: seasonal ? dummies : [],
        hacLags,
      });
      const what = `${from} to ${to}, ${lags} lags${seasonal ? ", seasonal" : ""}`;
      const { classical, hac } = result.passThrough;
      expect([result.n, result.regression.df, hac.lags], what).toEqual([row.n, row.df, hacLags]);
      expectDigits(classical.estimate, row.sum, 8, what);
      expectDigits(classical.standardError, row.classical, 10, what);
      expectDigits(hac.standardError, row.hac, 9, what);
      expectDigits(result.byLag[0]!.estimate, row.first, 8, what);
      expectDigits(result.byLag[0]!.standardError, row.firstError, 10, what);
      expectDigits(result.byLag[lags]!.estimate, row.last, 8, what);
    }
  });

  it("give lm's pass-through on road casualties, where the sample begins as late as the lags", () => {
    const { y, x, lags, n, sum, classical, hac } = reference.seatbelts;
    const months = y.map((_, i) => yearMonth(monthNumber("1969-01") + i));
    const result = distributedLags(y, x, { lags, others: seasonalDummies(months), hacLags: 4 });
    expect(result.n).toBe(n);
    expectDigits(result.passThrough.classical.estimate, sum, 10);
    expectDigits(result.passThrough.classical.standardError, classical, 10);
    expectDigits(result.passThrough.hac.standardError, hac, 10);
  });

  it("begin after the months that a transformation of the series loses", () => {
    const { y, x } = reference.seatbelts;
    const yearly = (values: number[]) => transform(values, "year-on-year");
    const result = distributedLags(yearly(y), yearly(x), { lags: 3 });
    const from = (values: number[], t: number) => Array.from(yearly(values)).slice(t, values.length - 15 + t);
    const direct = linearRegression(
      from(y, 15),
      [0, 1, 2, 3].map((lag) => ({ name: `lag ${lag}`, values: from(x, 15 - lag) })),
    );
    expect(result.n).toBe(192 - 15);
    expect(result.regression.coefficients).toEqual(direct.coefficients);
  });

  it("use the default bandwidth floor(4 (n/100)^(2/9)) for the HAC error", () => {
    const { y, x } = reference.seatbelts;
    expect(distributedLags(y, x, { lags: 2 }).passThrough.hac.lags).toBe(4);
  });

  it("refuse lags that are no whole number and samples that they use up", () => {
    const { y, x } = reference.seatbelts;
    expect(() => distributedLags(y, x, { lags: 1.5 })).toThrow(InputError);
    expect(() => distributedLags(y, x.slice(1), { lags: 1 })).toThrow(InputError);
    expect(() => distributedLags(y, x, { lags: 6, first: 0, last: 12 })).toThrow(
      "7 observations for 8 coefficients",
    );
  });
});

describe("the slope in a moving window", () => {
  const real = fao.columns[1]!.slice(at(prices.months[0]!));

  it("gives lm's slope and 95% interval, and sandwich's HAC error", () => {
    for (const { length, start, slope, low, high, hac } of reference.windows) {
      const windows = movingWindowSlopes(prices.months, real, prices.columns[0]!, { length });
      expect(windows.length).toBe(300 - length + 1);
      const window = windows[start]!;
      expect([window.from, window.to]).toEqual([prices.months[start], prices.months[start + length - 1]]);
      expectDigits(window.slope.estimate, slope, 9);
      expectDigits(window.slope.ci95[0], low, 9);
      expectDigits(window.slope.ci95[1], high, 9);
      const robust = movingWindowSlopes(prices.months, real, prices.columns[0]!, {
        length,
        standardError: "HAC",
      });
      expectDigits(robust[start]!.slope.standardError, hac, 9);
    }
  });

  it("is 60 months long unless told otherwise and covers the whole sample once at its longest", () => {
    expect(movingWindowSlopes(prices.months, real, prices.columns[0]!)[0]!.n).toBe(60);
    const [longest] = movingWindowSlopes(prices.months, real, prices.columns[0]!, { length: 300 });
    expectDigits(longest!.slope.estimate, reference.specifications[0]!.slope, 10);
  });

  it("refuses a window that does not fit, gaps and a regressor that stands still", () => {
    const slopes = (length: number) =>
      movingWindowSlopes(prices.months, real, prices.columns[0]!, { length });
    expect(() => slopes(301)).toThrow("a window of 301 months; expected a whole number from 3 to 300");
    expect(() => slopes(2)).toThrow(InputError);
    const months = prices.months.slice(0, 10);
    const y = prices.columns[0]!.slice(0, 10);
    const still = [1, 2, 3, 5, 5, 5, 5, 2, 1, 4];
    expect(() => movingWindowSlopes(months, still, y, { length: 4 })).toThrow(
      "constant from 2000-04 to 2000-07",
    );
    expect(() => movingWindowSlopes(months.with(5, "2001-01"), still, y, { length: 5 })).toThrow(InputError);
    expect(() => movingWindowSlopes(months, still.with(2, Number.NaN), y, { length: 5 })).toThrow(
      "NaN in 2000-03",
    );
  });
});
