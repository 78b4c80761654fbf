import type { Notice } from "../../errors.js";
import type { Outlier } from "../../files/plausible.js";
import type { ArticleRun } from "../article.js";
import { outliersJson, tablesWithOutliers } from "../outliers.js";
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
 * @param options whether values that no month has had are read; they are refused when not given
 * @throws InputError for anything wrong with the file
 * @example
 * const { results } = await releaseRun(datasetPath("food/fao-food-price-index.csv"));
 * results.map(({ index }) => index); // => ["real", "nominal"]
 * results[0].revised; // => 0
 */
export async function releaseRun(
  file: string,
  { acceptOutliers = false }: { acceptOutliers?: boolean } = {},
): Promise<ReleaseRun> {
  const notices: Notice[] = [];
  const outliers: Outlier[] = [];
  const other = await readFaoFoodPriceIndex(
    file,
    (notice) => notices.push(notice),
    acceptOutliers ? (outlier) => outliers.push(outlier) : undefined,
  );
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
    outliers,
    results,
    json: () => results.map((comparison) => ({ ...releaseJson(comparison), ...outliersJson(outliers) })),
    tables: async (language) =>
      tablesWithOutliers(
        (await import("./tables-release.js")).releaseTables(results, language),
        outliers,
        language,
      ),
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
