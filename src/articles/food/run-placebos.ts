import type { MonthValue } from "../../months/monthly-series.js";
import type { Period } from "../../months/year-month.js";
import { whereAllowed } from "../../statistics/regression-diagnostics.js";
import {
  specificationInference,
  type SpecificationInference,
} from "../../statistics/specification-inference.js";
import type { FoodModel } from "./analysis.js";
import { foodPlacebos, type FoodPlacebos } from "./analysis-placebos.js";
import {
  loadFaoFoodPriceIndex,
  loadFoodPriceIndex,
  loadNeighbourFoodPrices,
  type FaoIndexKind,
} from "./data.js";
import type { FaoMonth } from "./fao-index-file.js";
import { specificationSet, type SpecificationSet } from "./run-specifications.js";

/** Placebos of the series at hand. */
export interface PlaceboSource {
  /** @param models regressions on the index that the source is of */
  placebos(models: readonly FoodModel[]): FoodPlacebos;
  specifications(periods: readonly Period[]): SpecificationSet;
}

/**
 * Placebos of a run's series.
 *
 * @param faoOf an index of the run; refused where its file does not have it
 * @param index that of the models
 */
export function placeboSource(
  cpi: readonly MonthValue[],
  fao: readonly FaoMonth[],
  faoOf: (index: FaoIndexKind) => MonthValue[],
  index: FaoIndexKind,
  { draws = 10_000, seed = 1 }: { draws?: number; seed?: number } = {},
): PlaceboSource {
  return {
    placebos: (models) =>
      foodPlacebos(
        models,
        faoOf(index),
        { draws, seed },
        loadNeighbourFoodPrices(),
        // The deflator of the real index steps by the year; its growth is that of the nominal one less the step.
        whereAllowed(() => faoOf("nominal")) ?? faoOf(index),
      ),
    specifications: (periods) => specificationSet(cpi, fao, faoOf, periods),
  };
}

/** Placebos of the shipped series, real FAO index. */
export function shippedPlaceboSource(): PlaceboSource {
  const fao = loadFaoFoodPriceIndex();
  const faoOf = (index: FaoIndexKind) => fao.map((row) => ({ month: row.month, value: row[index] }));
  return placeboSource(loadFoodPriceIndex(), fao, faoOf, "real");
}

/** Joint inference on the curve of a set of specifications. */
export function jointInference({ data, all }: SpecificationSet): SpecificationInference | null {
  return specificationInference(data, all);
}
