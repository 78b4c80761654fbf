import { basename } from "node:path";
import type { Notice, OnNotice } from "../../errors.js";
import type { OnOutlier, Outlier } from "../../files/plausible.js";
import type { ArticleRun } from "../article.js";
import { chartsWithOutliers, outliersJson, tablesWithOutliers } from "../outliers.js";
import { analyseMining, type MiningInput, type MiningResults } from "./analysis.js";
import { loadMining } from "./data.js";

export interface MiningOptions {
  /** A file with the columns branch, year, output_million_tenge and, optionally, enterprises. */
  data?: string;
  /** Whether output and enterprises that no branch has had are read; they are refused when not given. */
  acceptOutliers?: boolean;
}

export interface MiningRun extends ArticleRun {
  readonly results: MiningResults;
  /** What the results rest on. */
  readonly input: MiningInput;
  /** The user's file without its folders; null for the article's own tables. */
  readonly file: string | null;
}

/**
 * Growth, shares, contributions, output per enterprise and implied prices, on the article's tables or on a
 * user's output by branch and year.
 *
 * @throws InputError for anything wrong with the file
 * @example
 * const { results } = await miningRun();
 * results.growth.complex.whole; // => 58.4
 */
export async function miningRun({ data, acceptOutliers }: MiningOptions = {}): Promise<MiningRun> {
  const notices: Notice[] = [];
  const outliers: Outlier[] = [];
  const input =
    data === undefined
      ? loadMining()
      : await ownInput(
          data,
          (notice) => notices.push(notice),
          acceptOutliers ? (outlier) => outliers.push(outlier) : undefined,
        );
  const results = analyseMining(input);
  const run: MiningRun = {
    ownData: data !== undefined,
    notices,
    outliers,
    results,
    input,
    file: data === undefined ? null : basename(data),
    json: () => ({ ...results, ...outliersJson(outliers) }),
    tables: async (language) =>
      tablesWithOutliers((await import("./tables.js")).miningTables(results, language), outliers, language),
    charts: async () => chartsWithOutliers((await import("./charts/charts.js")).miningCharts(run), outliers),
    remarks: () => [],
  };
  return run;
}

async function ownInput(
  file: string,
  onNotice: OnNotice,
  onOutlier: OnOutlier | undefined,
): Promise<MiningInput> {
  const { readMiningTable } = await import("./own-data.js");
  return { output: await readMiningTable(file, onNotice, onOutlier) };
}
