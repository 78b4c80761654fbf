import type { ArticleRun } from "../article.js";
import { printedFigures, publishedRows } from "../published.js";
import {
  analyseMaslikhats,
  columnNames,
  type ColumnName,
  type MaslikhatInput,
  type MaslikhatResults,
  type PrintedShare,
} from "./analysis.js";

export interface MaslikhatsRun extends ArticleRun {
  readonly results: MaslikhatResults;
}

/**
 * The shares of Table 1 as the article prints them, with the numbers of deputies that can be behind them, and the
 * shares of the interviews.
 *
 * @example
 * const { results } = maslikhatsRun();
 * results.columns.age.shares.map(({ count }) => count); // => [9, 15, 16, 1]
 * results.pools.shares.deputiesInformal.count; // => 8
 */
export function maslikhatsRun(): MaslikhatsRun {
  const results = analyseMaslikhats(printedComposition());
  return {
    ownData: false,
    notices: [],
    outliers: [],
    results,
    json: () => results,
    tables: async (language) => (await import("./tables.js")).maslikhatsTables(results, language),
    charts: async () => (await import("./charts/charts.js")).maslikhatsCharts(results),
    remarks: () => [],
  };
}

/**
 * What the article prints of the assembly and of the interviews, from its printed figures.
 *
 * @example
 * printedComposition().columns.nationality.map(({ figure }) => figure.text); // => ["78.6", "4.8", "14.3"]
 */
export function printedComposition(): MaslikhatInput {
  const rows = publishedRows("maslikhats").filter(({ kind, under }) => kind === "figure" && under === null);
  const column = (name: ColumnName): PrintedShare[] =>
    rows
      .filter(({ id }) => id.startsWith(`table1.${name}.`))
      .map(({ id, figure }) => ({ id, figure: figure! }));
  const figure = printedFigures("maslikhats");
  const value = (id: string) => figure(id).value;
  return {
    columns: Object.fromEntries(columnNames.map((name) => [name, column(name)])) as Record<
      ColumnName,
      PrintedShare[]
    >,
    size: { least: value("deputies.fewest"), most: value("deputies.most") },
    pools: {
      experts: value("interviews.experts"),
      officials: value("interviews.officials"),
      deputiesOfficial: 100,
      deputiesInformal: value("interviews.informal.deputies"),
      officialsInformal: 50,
      firstPoolDirectives: value("interviews.directives"),
    },
  };
}
