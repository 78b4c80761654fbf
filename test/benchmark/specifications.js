import { foodSpecificationData } from "../../dist/articles/food/analysis-specifications.js";
import { runSpecifications } from "../../dist/statistics/specification-curve.js";
import { setUpSpecifications } from "../../dist/statistics/specification-set.js";
import { summariseSpecifications } from "../../dist/statistics/specification-summary.js";
import { foodSeries } from "./food-series.js";

/** 10 000 different regressions, each with a HAC error; specifications.R and specifications.py run the same. */
const choices = {
  regressors: ["real", "nominal"],
  transformations: ["level", "change", "log-change", "year-on-year"],
  lags: Array.from({ length: 25 }, (_, lag) => lag),
  periods: [
    { from: "2000-01", to: "2024-12" },
    { from: "2005-01", to: "2009-12" },
    { from: "2014-01", to: "2016-12" },
    { from: "2021-01", to: "2024-12" },
    { from: "2010-01", to: "2019-12" },
  ],
  outliersDropped: [0, 1, 2, 3, 4],
  seasonalDummies: [false, true],
};

/** Sets up, runs and sums up the specifications; reading the files is not timed. */
export function benchmarkSpecifications() {
  const { foodPriceIndex, faoIndex } = foodSeries();
  const data = foodSpecificationData(foodPriceIndex, faoIndex);
  const start = performance.now();
  const { rows } = runSpecifications(data, setUpSpecifications(choices), { standardErrors: ["HAC"] });
  const { medianSlope } = summariseSpecifications(rows);
  const seconds = (performance.now() - start) / 1000;
  const sumOfErrors = rows.reduce((sum, { standardError }) => sum + standardError, 0);
  return { seconds, specifications: rows.length, medianSlope, sumOfErrors };
}
