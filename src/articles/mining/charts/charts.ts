import type { NamedChart } from "../../../charts/chart.js";
import type { MiningRun } from "../run.js";
import { byBranch } from "./by-branch.js";
import { contributionsToGrowth } from "./contributions.js";
import { exportGrowth } from "./export-growth.js";
import { impliedPrices } from "./implied-prices.js";
import { projectShares } from "./project-shares.js";
import { volumeIndices } from "./volume-indices.js";

/** The charts of the mining article, in its order; those that a user's file cannot feed are left out. */
export function miningCharts(run: MiningRun): NamedChart[] {
  const { results } = run;
  const hasBranches = results.contributions.some(
    ({ branch }) => branch !== "ores" && branch !== "metallurgy",
  );
  const charts: [there: boolean, chart: NamedChart][] = [
    [results.quoted.length > 0, { name: "mining-volume-index", build: volumeIndices(run) }],
    [true, { name: "mining-output", build: byBranch(run, "output") }],
    [hasBranches, { name: "mining-contributions", build: contributionsToGrowth(run) }],
    [
      Object.keys(results.enterprises).length > 0,
      { name: "mining-enterprises", build: byBranch(run, "enterprises") },
    ],
    [results.projects !== null, { name: "mining-shares", build: projectShares(run) }],
    [results.trade !== null, { name: "mining-export-growth", build: exportGrowth(run) }],
    [
      Object.keys(results.impliedPriceChange).length > 0,
      { name: "mining-implied-prices", build: impliedPrices(run) },
    ],
  ];
  return charts.flatMap(([there, chart]) => (there ? [chart] : []));
}
