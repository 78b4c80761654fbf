// Simulates the size of the food article's tests at each period's length and autocorrelation, and writes
// datasets/food/test-sizes.csv: npm run build && node .config/simulate-test-sizes.js && node .config/update-checksums.js
import { writeFileSync } from "node:fs";
import { foodResults } from "../dist/articles/food/results.js";
import { loadFoodChanges } from "../dist/articles/food/data.js";
import { responseLags, sampleOf } from "../dist/articles/food/analysis-response-series.js";
import { cumulativeResponse } from "../dist/statistics/cumulative-response.js";
import {
  firstAutocorrelation,
  simulateResponseSizes,
  simulateTestSizes,
  sizedResponseTests,
  sizedTests,
} from "../dist/statistics/test-sizes.js";

const [replications, draws, seed] = [2000, 399, 1];
const lines = ["from,to,observations,autocorrelation,test,rejected,replications,draws,seed"];
const series = loadFoodChanges();
const addRows = ({ from, to }, n, autocorrelation, tests, sizes) => {
  for (const test of tests) {
    const row = [from, to, n, autocorrelation.toFixed(4), test, sizes[test], replications, draws, seed];
    lines.push(row.join(","));
  }
};
for (const { period, n, x, residuals } of foodResults().models) {
  const autocorrelation = firstAutocorrelation(residuals);
  const sizes = simulateTestSizes(x, { autocorrelation, replications, draws, seed });
  addRows(period, n, autocorrelation, sizedTests, sizes);
  // The response to world prices over the same months, with the autocorrelation of what it leaves.
  const response = cumulativeResponse(series.foodPrices, series.fao.nominal.changes, {
    lags: responseLags,
    ...sampleOf(series, period),
  });
  const ofResponse = firstAutocorrelation(response.regression.residuals);
  const responseSizes = simulateResponseSizes(response, {
    autocorrelation: ofResponse,
    replications,
    draws,
    seed,
  });
  addRows(period, response.n, ofResponse, sizedResponseTests, responseSizes);
}
writeFileSync(new URL("../datasets/food/test-sizes.csv", import.meta.url), `${lines.join("\n")}\n`);
