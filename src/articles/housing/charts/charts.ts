import type { NamedChart } from "../../../charts/chart.js";
import type { HousingRun } from "../run.js";
import { affordabilityIndex } from "./index.js";
import { officialPrices } from "./official-prices.js";
import { payment, priceToIncome } from "./purchase.js";
import { readings } from "./readings.js";
import { wagesAndPrices } from "./wages-and-prices.js";

/** The charts of the housing article, in its order. */
export function housingCharts(run: HousingRun): NamedChart[] {
  const official = run.official();
  return [
    { name: "housing-wages-prices", build: wagesAndPrices(run) },
    { name: "housing-index", build: affordabilityIndex(run) },
    { name: "housing-readings", build: readings(run) },
    { name: "housing-price-to-income", build: priceToIncome(run) },
    { name: "housing-payment", build: payment(run) },
    ...(official === null ? [] : [{ name: "housing-official-prices", build: officialPrices(official) }]),
  ];
}
