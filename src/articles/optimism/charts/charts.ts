import type { NamedChart } from "../../../charts/chart.js";
import type { OptimismResults } from "../analysis.js";
import { margins } from "./margins.js";
import { sums } from "./sums.js";

/** The charts of the article on social optimism, in its order. */
export function optimismCharts(results: OptimismResults): NamedChart[] {
  return [
    { name: "optimism-margins", build: margins(results) },
    { name: "optimism-sums", build: sums(results) },
  ];
}
