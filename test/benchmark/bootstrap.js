import { blockBootstrap } from "../../dist/statistics/block-bootstrap.js";
import { foodSeries } from "./food-series.js";
import { warmAndCold } from "./warm-and-cold.js";

/** 10 000 draws for the article's model 1 (300 months, blocks of 7); reading the files is not timed. */
export function benchmarkBootstrap() {
  const { foodPriceIndex, faoIndex } = foodSeries();
  const before = faoIndex.real.months.indexOf(foodPriceIndex.months[0]);
  const x = faoIndex.real.values.slice(before, before + foodPriceIndex.months.length);
  return warmAndCold(40, () => blockBootstrap(x, foodPriceIndex.values, { draws: 10_000, blockLength: 7 }));
}
