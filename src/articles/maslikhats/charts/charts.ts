import type { NamedChart } from "../../../charts/chart.js";
import type { MaslikhatResults } from "../analysis.js";
import { composition } from "./composition.js";
import { pools } from "./pools.js";

/** The charts of the article on maslikhats, in its order. */
export function maslikhatsCharts(results: MaslikhatResults): NamedChart[] {
  return [
    { name: "maslikhats-composition", build: composition(results) },
    { name: "maslikhats-pools", build: pools(results) },
  ];
}
