import { blockBootstrap } from "../../dist/statistics/block-bootstrap.js";
import { foodSeries } from "./food-series.js";
import { warmAndCold } from "./warm-and-cold.js";

/** Draws for the article's model 1 (300 months, blocks of 7); reading the files is not timed. */
export function benchmarkBootstrap(draws) {
  const { foodPriceIndex, faoIndex } = foodSeries();
  const before = faoIndex.real.months.indexOf(foodPriceIndex.months[0]);
  const x = faoIndex.real.values.slice(before, before + foodPriceIndex.months.length);
  const times = Math.max(3, 400_000 / draws);
  return warmAndCold(times, () => blockBootstrap(x, foodPriceIndex.values, { draws, blockLength: 7 }));
}
