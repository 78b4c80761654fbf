import type { MiningResults } from "../articles/mining/analysis.js";
import type { SpecificationCurve } from "../statistics/specification-curve.js";
import { InputError, quoted } from "../errors.js";
import type { ChartContent } from "./chart.js";
import type { Frame } from "./frame.js";
import {
  foodScatter,
  foodSeries,
  foodTradeTonnes,
  foodTradeValue,
  foodUnitValues,
  slopeInMovingWindow,
  slopesByPeriod,
  type FoodChartInput,
  type FoodTradeChartInput,
  type FoodWindowChartInput,
} from "./food.js";
import { affordabilityIndex, readings, wagesAndPrices, type HousingChartInput } from "./housing.js";
import type { Labels } from "./labels.js";
import {
  contributionsToGrowth,
  enterprisesByBranch,
  exportGrowth,
  impliedPrices,
  outputByBranch,
  projectShares,
  volumeIndices,
} from "./mining.js";
import { specificationCurve } from "./specification-curve.js";

/** The results that charts are built from; a chart needs those of its own article only. */
export interface ChartInputs {
  housing: HousingChartInput;
  food: FoodChartInput;
  foodWindow: FoodWindowChartInput;
  foodTrade: FoodTradeChartInput;
  foodSpecifications: SpecificationCurve;
  mining: MiningResults;
}

/** Names the results that a chart needs. */
export type ChartInput = keyof ChartInputs;
type Build<A extends ChartInput> = (input: ChartInputs[A], labels: Labels, frame: Frame) => ChartContent;

/** A chart by its name: what it needs, and how it is built. */
export interface ChartDefinition<A extends ChartInput = ChartInput> {
  input: A;
  build: Build<A>;
}

function of<A extends ChartInput>(input: A, build: Build<A>): ChartDefinition {
  return { input, build } as unknown as ChartDefinition;
}

/** Every chart, in the order of the articles. */
export const charts = {
  "housing-wages-prices": of("housing", wagesAndPrices),
  "housing-index": of("housing", affordabilityIndex),
  "housing-readings": of("housing", readings),
  "food-series": of("food", foodSeries),
  "food-scatter-2000-2024": of("food", foodScatter(0)),
  "food-scatter-2005-2009": of("food", foodScatter(1)),
  "food-scatter-2014-2016": of("food", foodScatter(2)),
  "food-scatter-2021-2024": of("food", foodScatter(3)),
  "food-slope-by-period": of("food", slopesByPeriod),
  "food-slope-moving-window": of("foodWindow", slopeInMovingWindow),
  "food-specification-curve": of("foodSpecifications", specificationCurve),
  "food-trade-value": of("foodTrade", foodTradeValue),
  "food-trade-tonnes": of("foodTrade", foodTradeTonnes),
  "food-unit-values": of("foodTrade", foodUnitValues),
  "mining-volume-index": of("mining", volumeIndices),
  "mining-output": of("mining", outputByBranch),
  "mining-contributions": of("mining", contributionsToGrowth),
  "mining-enterprises": of("mining", enterprisesByBranch),
  "mining-shares": of("mining", projectShares),
  "mining-export-growth": of("mining", exportGrowth),
  "mining-implied-prices": of("mining", impliedPrices),
} as const satisfies Record<string, ChartDefinition>;

export type ChartName = keyof typeof charts;
export const chartNames = Object.keys(charts) as ChartName[];

/** The chart a user named. @throws InputError with the nearest name for one that does not exist */
export function parseChartName(name: string): ChartName {
  if (Object.hasOwn(charts, name)) return name as ChartName;
  // Against the beginning of each name as well, for names that were cut short.
  const far = (known: string) => Math.min(distance(name, known), distance(name, known.slice(0, name.length)));
  const nearest = [...chartNames].sort((a, b) => far(a) - far(b))[0]!;
  throw new InputError({
    found: `there is no chart ${quoted(name)}`,
    expected: `one of those that --list shows, perhaps ${nearest}`,
  });
}

/** Levenshtein's distance: the least number of letters inserted, deleted or replaced. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
