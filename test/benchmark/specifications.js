import { foodSpecificationData } from "../../dist/articles/food/analysis-specifications.js";
import { monthNumber, yearMonth } from "../../dist/months/year-month.js";
import { runSpecifications } from "../../dist/statistics/specification-curve.js";
import { setUpSpecifications } from "../../dist/statistics/specification-set.js";
import { summariseSpecifications } from "../../dist/statistics/specification-summary.js";
import { foodSeries } from "./food-series.js";
import { warmAndCold } from "./warm-and-cold.js";

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

/**
 * Sets up, runs and sums up the specifications, and reads every p-value and interval; reading the files is not timed.
 * The sums are those that specifications.py and specifications.R print.
 */
export function benchmarkSpecifications() {
  const data = foodData();
  return warmAndCold(20, () => {
    const rows = summedUp(data, choices);
    let [sumOfErrors, lowest] = [0, Infinity];
    for (const { standardError, p, ci95 } of rows) {
      if (!(p >= 0 && p <= 1)) throw new Error(`p is ${p}`);
      sumOfErrors += standardError;
      lowest = Math.min(lowest, ci95[0]);
    }
    return { specifications: rows.length, sumOfErrors, lowest };
  });
}

/** The same but for reading the rows. */
export function benchmarkCurve() {
  const data = foodData();
  return warmAndCold(20, () => summedUp(data, choices).length);
}

/** Specifications of so many periods, 2,000 a period, run and summed up some times. */
export function benchmarkPeriods(count, times) {
  const data = foodData();
  const periods = Array.from({ length: count }, (_, i) => {
    const from = monthNumber("2000-01") + (i % 25) * 4;
    return { from: yearMonth(from), to: yearMonth(from + 60 + Math.floor(i / 25) * 6) };
  });
  return warmAndCold(times, () => summedUp(data, { ...choices, periods }).length);
}

function summedUp(data, choices) {
  const { rows } = runSpecifications(data, setUpSpecifications(choices), { standardErrors: ["HAC"] });
  summariseSpecifications(rows);
  return rows;
}

function foodData() {
  const { foodPriceIndex, faoIndex } = foodSeries();
  return foodSpecificationData(foodPriceIndex, faoIndex);
}

// A process of its own: what it holds at most is that of one million specifications.
if (process.argv[2] === "million") {
  const { seconds } = benchmarkPeriods(500, 1);
  console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
}
