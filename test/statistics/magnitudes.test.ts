import { describe, expect, it } from "vitest";
import { augmentedDickeyFuller } from "../../src/statistics/augmented-dickey-fuller.js";
import { blockBootstrap } from "../../src/statistics/block-bootstrap.js";
import { chowTest } from "../../src/statistics/chow-test.js";
import { olsCusumTest, recursiveCusumTest } from "../../src/statistics/cusum.js";
import { distributedLags } from "../../src/statistics/distributed-lags.js";
import { kpssTest } from "../../src/statistics/kpss.js";
import { linearRegression } from "../../src/statistics/linear-regression.js";
import { movingWindowSlopes } from "../../src/statistics/moving-window.js";
import { regressionDiagnostics } from "../../src/statistics/regression-diagnostics.js";
import { simpleRegression } from "../../src/statistics/simple-regression.js";
import { runSpecifications } from "../../src/statistics/specification-curve.js";
import { setUpSpecifications } from "../../src/statistics/specification-set.js";
import { StreamingRegression } from "../../src/statistics/streaming-regression.js";
import { supFTest } from "../../src/statistics/sup-f-test.js";
import { timeSeriesRegression } from "../../src/statistics/time-series-regression.js";
import { csvRows, expectDigits } from "../support.js";

const rows = csvRows("datasets/food/fao-food-price-index.csv").slice(0, 60);
const months = rows.map(({ month }) => month as `${number}-${number}`);
/** In units of 2^-20, so that shifts of up to 1e9 are exact. */
const onGrid = (value: number) => Math.round(value * 2 ** 20) / 2 ** 20;
const x = rows.map(({ real }) => onGrid(Number(real)));
const y = rows.map(({ nominal }, t) => onGrid(Number(nominal) + (t % 7)));

/** Everything that does not depend on the units of y and x, nor on their levels. */
function invariants(y: number[], x: number[]) {
  const regressors = [{ name: "x", values: x }];
  const model = linearRegression(y, regressors);
  const { robust, influential, ...tests } = regressionDiagnostics(model);
  const { interval, slope, standardError } = blockBootstrap(x, y, { draws: 200 });
  const { passThrough } = distributedLags(y, x, { lags: 2 });
  const specifications = setUpSpecifications({
    regressors: ["x"],
    transformations: ["level", "change"],
    lags: [0, 1],
    periods: [{ from: months[0]!, to: months.at(-1)! }],
    outliersDropped: [0, 2],
    seasonalDummies: [false, true],
  });
  const data = { dependent: { months, values: y }, regressors: { x: { months, values: x } } };
  return {
    slope: [model.coefficients[1]!.t, simpleRegression(x, y).slope.t],
    fit: [model.rSquared, model.f.statistic],
    robust: [robust[1]!.HC0!.t, robust[1]!.HC1!.t, robust[1]!.HC2!.t, robust[1]!.HC3!.t, robust[1]!.HAC.t],
    influential: influential.map(({ index, cooksDistance }) => [index, cooksDistance]),
    diagnostics: Object.values(tests).map((test) => [test!.statistic, test!.p]),
    unitRoots: [augmentedDickeyFuller(y).statistic, augmentedDickeyFuller(y).lags],
    kpss: [kpssTest(y).statistic, kpssTest(y, { stationaryAbout: "trend" }).statistic],
    breaks: [chowTest(y, regressors, 30).statistic, supFTest(y, regressors).statistic],
    cusum: [olsCusumTest(y, regressors).statistic, recursiveCusumTest(y, regressors).statistic],
    bootstrap: [standardError / slope, interval[0] / slope, interval[1] / slope],
    passThrough: [passThrough.classical.t, passThrough.hac.t],
    windows: movingWindowSlopes(months, x, y, { length: 24 }).map(({ slope }) => slope.t),
    specifications: runSpecifications(data, specifications).rows.flatMap(({ standardErrors }) =>
      Object.values(standardErrors).map((by) => by?.t),
    ),
  };
}

const usual = invariants(y, x);

describe("regressions, tests and intervals", () => {
  it.each([
    ["y of 1e250", 2 ** 830, 1],
    ["y of 1e-290", 2 ** -963, 1],
    ["x of 1e250", 1, 2 ** 830],
    ["x of 1e-290", 1, 2 ** -963],
    ["y of 1e160, x of 1e-120", 2 ** 532, 2 ** -399],
  ])("are the same in any unit: %s", (_, unitOfY, unitOfX) => {
    const found = invariants(
      y.map((value) => value * unitOfY),
      x.map((value) => value * unitOfX),
    );
    expectDigits(found, usual, 10);
  });

  it.each([
    ["y", 1e9, 0],
    ["x", 0, 1e9],
    ["both", 1e9, 1e9],
  ])("are the same at any level: 1e9 more of %s", (_, levelOfY, levelOfX) => {
    const found = invariants(
      y.map((value) => value + levelOfY),
      x.map((value) => value + levelOfX),
    );
    expectDigits(found, usual, 9);
  });
});

describe("results that a double cannot hold", () => {
  const line = /the coefficient or its error is beyond the numbers that a double can hold/;
  const [huge, tiny] = [y.map((value) => value * 1e300), x.map((value) => value * 1e-300)];

  it("are refused, in memory, in one pass and by the bootstrap", () => {
    expect(() => linearRegression(huge, [{ name: "x", values: tiny }])).toThrow(line);
    expect(() => simpleRegression(tiny, huge)).toThrow(line);
    expect(() => blockBootstrap(tiny, huge, { draws: 100 })).toThrow(line);
    const pass = new StreamingRegression(["x"]);
    pass.add([Float64Array.from(tiny), Float64Array.from(huge)], tiny.length);
    expect(() => pass.result()).toThrow(line);
    expect(() => linearRegression(tiny, [{ name: "x", values: huge }])).toThrow(line);
  });
});

describe("columns that hardly vary, and fits that leave nothing", () => {
  const pass = (columns: number[][]) => {
    const regression = new StreamingRegression(columns.slice(1).map((_, j) => `x${j + 1}`));
    regression.add(
      columns.map((values) => Float64Array.from(values)),
      columns[0]!.length,
    );
    return regression.result();
  };

  it("fit a regressor of 1e12 that differs by one", () => {
    const far = [1e12, 1e12 + 1, 1e12 - 1, 1e12, 1e12 + 1];
    const response = [3, 5, 1, 4, 6];
    // By hand: Sxy = 6.2, Sxx = 2.8.
    const fits = [linearRegression(response, [{ name: "x", values: far }]), pass([far, response])];
    for (const { coefficients } of fits) expectDigits(coefficients[1]!.estimate, 6.2 / 2.8, 14);
    expectDigits(simpleRegression(far, response).slope.estimate, 6.2 / 2.8, 14);
  });

  it("refuse a constant dependent variable in the same words in memory and in one pass", () => {
    const line = "the dependent variable is 7.1 throughout; expected a dependent variable that varies";
    const constant = [7.1, 7.1, 7.1, 7.1];
    expect(() => linearRegression(constant, [{ name: "x1", values: [1, 2, 4, 3] }])).toThrow(line);
    expect(() => pass([[1, 2, 4, 3], constant])).toThrow(line);
  });

  it("say of an exact fit that R squared is 1, errors are zero, and t, p and F are not defined", () => {
    const time = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
    const response = time.map((value) => 0.1 + 3 * value);
    const model = linearRegression(response, [{ name: "x1", values: time }]);
    for (const fit of [model, pass([time, response])]) {
      expect([fit.rSquared, fit.adjustedRSquared, fit.residualStandardError]).toEqual([1, 1, 0]);
      expect([fit.f.statistic, fit.f.p]).toEqual([NaN, NaN]);
      for (const { standardError, t, p } of fit.coefficients)
        expect([standardError, t, p]).toEqual([0, NaN, NaN]);
    }
    const { intercept, slope } = simpleRegression(time, response);
    for (const { standardError, t, p } of [intercept, slope])
      expect([standardError, t, p]).toEqual([0, NaN, NaN]);
    expect(regressionDiagnostics(model, { order: 1 }).durbinWatson).toBeNull();
  });

  it("refuse a regressor whose steps from month to month are equal but for rounding", () => {
    const steps = rows.map((_, t) => 1000.1 + t * 0.1);
    const table = {
      months,
      dependentVariable: { name: "price", values: y },
      regressors: [{ name: "tariff", values: steps }],
    };
    const constant = "column tariff: the regressor is constant";
    expect(() => timeSeriesRegression(table, { transformation: "change" })).toThrow(constant);
    const grown = rows.map((_, t) => 100 * 1.05 ** t);
    const growing = { ...table, regressors: [{ name: "tariff", values: grown }] };
    for (const transformation of ["log-change", "year-on-year"] as const) {
      expect(() => timeSeriesRegression(growing, { transformation })).toThrow(constant);
    }
    const bent = steps.map((value, t) => (t < 20 ? value + (t % 3) : value));
    const later = { ...table, regressors: [{ name: "tariff", values: bent }] };
    const period = { from: months[30]!, to: months.at(-1)! };
    expect(() => timeSeriesRegression(later, { transformation: "change", period })).toThrow(constant);
  });
});
