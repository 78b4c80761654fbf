import type { Notice } from "../../errors.js";
import type { ArticleRun } from "../article.js";
import { compareReleases, type ReleaseComparison } from "./analysis-release.js";
import { loadFaoFoodPriceIndex, loadFoodPriceIndex, type FaoIndexKind } from "./data.js";
import { faoSeries, readFaoFoodPriceIndex } from "./fao-index-file.js";
import { modelJson } from "./json.js";

/** A comparison with the FAO index that it is of. */
export type NamedComparison = ReleaseComparison & { index: FaoIndexKind };

export interface ReleaseRun extends ArticleRun {
  readonly results: readonly NamedComparison[];
}

/**
 * What another release of the FAO index revises against the shipped one, and the article's models on both.
 *
 * @param file FAO's workbook or CSV, or a table with the columns month and nominal, real or both
 * @throws InputError for anything wrong with the file
 * @example
 * const { results } = await releaseRun(datasetPath("food/fao-food-price-index.csv"));
 * results.map(({ index }) => index); // => ["real", "nominal"]
 * results[0].revised; // => 0
 */
export async function releaseRun(file: string): Promise<ReleaseRun> {
  const notices: Notice[] = [];
  const other = await readFaoFoodPriceIndex(file, (notice) => notices.push(notice));
  const shipped = loadFaoFoodPriceIndex();
  const cpi = loadFoodPriceIndex();
  const results = (["real", "nominal"] as const)
    .filter((index) => other.some((row) => row[index] !== null))
    .map((index) => ({
      index,
      ...compareReleases(
        cpi,
        shipped.map((row) => ({ month: row.month, value: row[index] })),
        faoSeries(other, index, file),
      ),
    }));
  return {
    ownData: true,
    notices,
    results,
    json: () => results.map(releaseJson),
    tables: async (language) => (await import("./tables-release.js")).releaseTables(results, language),
    charts: async () => [],
    remarks: () => [],
  };
}

function releaseJson({ models, ...comparison }: NamedComparison) {
  return {
    ...comparison,
    models: models.map(({ shipped, other }) => ({ shipped: modelJson(shipped), other: modelJson(other) })),
  };
}
