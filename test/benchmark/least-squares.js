import { augmentedDickeyFuller } from "../../dist/statistics/augmented-dickey-fuller.js";
import { linearRegression } from "../../dist/statistics/linear-regression.js";
import { warmAndCold } from "./warm-and-cold.js";

const n = 20_000;
const k = 60;
const modulus = 20_011;

/** Numbers between 0 and 1 without order, the same in every language. */
const scattered = (i, j) => ((i * i * (j + 1) + i * (2 * j + 3)) % modulus) / modulus;

const column = (value) => Float64Array.from({ length: n }, (_, i) => value(i + 1));

/**
 * Least squares of 20,000 observations on 60 regressors and a constant, with errors, t, p and intervals.
 *
 * @param common how much of each regressor is the same in all of them, 0 or 1 ...: 10 makes them collinear
 */
export function benchmarkLeastSquares(common) {
  const regressors = Array.from({ length: k }, (_, j) => ({
    name: `x${j + 1}`,
    values: column((i) => common * scattered(i, 100) + scattered(i, j + 1)),
  }));
  const y = column((i) =>
    regressors.reduce((sum, { values }, j) => sum + (((j + 1) % 7) - 3) * values[i - 1], scattered(i, 200)),
  );
  return warmAndCold(15, () => linearRegression(y, regressors).coefficients[1].standardError);
}

/** An autoregressive series of 3,000, the lags of its test by AIC. */
export function benchmarkDickeyFuller() {
  const series = [0];
  for (let t = 1; t < 3000; t++) series.push(0.98 * series[t - 1] + scattered(t, 1) - 0.5);
  return warmAndCold(15, () => augmentedDickeyFuller(series).statistic);
}
