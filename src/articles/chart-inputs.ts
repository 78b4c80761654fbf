import { foodResults, housingResults, loadFoodMonths, miningResults } from "./shipped.js";
import { readPublished, type PublishedRow } from "../ledger/published.js";
import type { PrintedFigure } from "../ledger/printed-figure.js";
import { foodSpecificationData, foodSpecifications } from "./food/analysis-specifications.js";
import { runSpecifications } from "../statistics/specification-curve.js";
import { movingWindowSlopes } from "../statistics/moving-window.js";
import {
  datasetPath,
  loadFaoFoodPriceIndex,
  loadFoodPriceIndex,
  loadFoodTrade,
  type FaoIndexKind,
} from "../files/datasets.js";
import type { ChartInputs } from "../charts/catalogue.js";
import type { PrintedEquation } from "../charts/food.js";

/** Months of the moving window when no length is given: five years. */
export const defaultWindow = 60;

/** How to get each kind of chart input from the datasets that come with the package. */
export type ChartInputLoaders = {
  [K in keyof ChartInputs]: () => ChartInputs[K] | Promise<ChartInputs[K]>;
};

/**
 * The inputs of the charts from the shipped data, each computed when a chart first asks for it.
 *
 * @param window months in the moving window
 */
export function shippedChartInputs(window: number = defaultWindow): ChartInputLoaders {
  const food = once(foodResults);
  return {
    housing: once(() => {
      const results = housingResults();
      const figure = printedFigures("housing");
      const printedIndex = Object.fromEntries(
        results.cities.map(({ city }) => [city, figure(`table1.${city.toLowerCase()}.index`).value]),
      );
      return { results, printedIndex };
    }),
    food: once(() => {
      const figure = printedFigures("food");
      const { models } = food();
      const printedEquations = models.map((_, position): PrintedEquation => ({
        number: position + 1,
        slope: figure(`equation${position + 1}.slope`),
        intercept: figure(`equation${position + 1}.intercept`),
      }));
      return { index: "real", months: loadFoodMonths("real"), models, printedEquations };
    }),
    foodWindow: once(() => {
      const rows = loadFoodMonths("real");
      const slopes = movingWindowSlopes(
        rows.map(({ month }) => month),
        rows.map(({ faoIndex }) => faoIndex),
        rows.map(({ foodPriceIndex }) => foodPriceIndex),
        { length: window },
      );
      return { length: window, slopes };
    }),
    foodSpecifications: once(() => {
      // All months from 1990 on: lags and year-on-year changes reach back before those of the price index.
      const fao = loadFaoFoodPriceIndex();
      const series = (index: FaoIndexKind) => ({
        months: fao.map(({ month }) => month),
        values: fao.map((row) => row[index]),
      });
      const rows = loadFoodPriceIndex();
      const data = foodSpecificationData(
        { months: rows.map(({ month }) => month), values: rows.map(({ value }) => value) },
        { real: series("real"), nominal: series("nominal") },
      );
      return runSpecifications(data, foodSpecifications());
    }),
    foodTrade: once(() => ({ trade: loadFoodTrade(), results: food().trade })),
    mining: once(miningResults),
  };
}

/** The printed figures of an article by their id. */
function printedFigures(article: string): (id: string) => PrintedFigure {
  const rows = new Map<string, PublishedRow>(
    readPublished(datasetPath(`published/${article}.csv`), article).map((row) => [row.id, row]),
  );
  return (id) => {
    const figure = rows.get(id)?.figure;
    if (!figure) throw new Error(`datasets/published/${article}.csv has no figure ${id}`);
    return figure;
  };
}

function once<T>(compute: () => T): () => T {
  let result: { value: T } | undefined;
  return () => (result ??= { value: compute() }).value;
}
