import type { NamedChart } from "../../../charts/chart.js";
import type { Period } from "../../../months/year-month.js";
import type { FoodRun } from "../run.js";
import { cumulativeResponseChart } from "./cumulative-response.js";
import { deflatorChart } from "./deflator.js";
import { leadsAndLagsChart } from "./leads-and-lags.js";
import { movingResponseChart } from "./moving-response.js";
import { slopeInMovingWindow } from "./moving-window.js";
import { placebosChart } from "./placebos.js";
import { foodScatter } from "./scatter.js";
import { foodSeries } from "./series.js";
import { slopesByPeriod } from "./slopes-by-period.js";
import { specificationCurve } from "./specification-curve.js";
import { foodTrade } from "./trade.js";
import { foodUnitValues } from "./unit-values.js";

/** The charts of the food article, in its order; trade is the article's own. */
export function foodCharts(run: FoodRun): NamedChart[] {
  const trade: NamedChart[] = [
    { name: "food-trade-value", build: foodTrade(run, "value") },
    { name: "food-trade-tonnes", build: foodTrade(run, "tonnes") },
    { name: "food-unit-values", build: foodUnitValues(run) },
  ];
  return [
    ...responseCharts(run),
    { name: "food-series", build: foodSeries(run) },
    ...run.results.models.map((model) => ({
      name: `food-scatter-${periodName(model.period)}`,
      build: foodScatter(run, model),
    })),
    { name: "food-slope-by-period", build: slopesByPeriod(run) },
    ...(run.hasMovingWindow ? [{ name: "food-slope-moving-window", build: slopeInMovingWindow(run) }] : []),
    ...(run.hasPlacebos ? [{ name: "food-placebos", build: placebosChart(run) }] : []),
    { name: "food-specification-curve", build: specificationCurve(run) },
    ...(run.trade === null ? [] : trade),
  ];
}

/** Charts of the response that the months can bear. */
function responseCharts(run: FoodRun): NamedChart[] {
  const { whole, periods, movingWindow, leads, deflator } = run.response;
  return [
    ...(whole === null && periods.length === 0
      ? []
      : [{ name: "food-cumulative-response", build: cumulativeResponseChart(run) }]),
    ...(movingWindow === null
      ? []
      : [{ name: "food-response-moving-window", build: movingResponseChart(run) }]),
    ...(leads.correlations.length === 0
      ? []
      : [{ name: "food-leads-and-lags", build: leadsAndLagsChart(run) }]),
    ...(deflator === null || deflator.steps.length === 0
      ? []
      : [{ name: "food-deflator", build: deflatorChart(run) }]),
  ];
}

/** "2000-2024" for whole years, "2021-01-to-2025-06" otherwise. */
function periodName({ from, to }: Period): string {
  const wholeYears = from.endsWith("-01") && to.endsWith("-12");
  return wholeYears ? `${from.slice(0, 4)}-${to.slice(0, 4)}` : `${from}-to-${to}`;
}
