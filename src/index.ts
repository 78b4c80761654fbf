/** What programs and notebooks import from "spectrum-replication". */

// Articles: typed inputs in, typed results out.
export * from "./articles/food/analysis.js";
export * from "./articles/food/analysis-release.js";
export * from "./articles/food/analysis-robustness.js";
export * from "./articles/food/analysis-specifications.js";
export * from "./articles/housing/analysis.js";
export * from "./articles/mining/analysis.js";
export {
  articleNames,
  foodResults,
  housingResults,
  loadFoodMonths,
  miningResults,
  type FoodArticleResults,
} from "./articles/shipped.js";

// The ledger: printed string, rounding interval, verdict.
export { checkArticle, checkArticles } from "./articles/check-article.js";
export { articleTitle, inLanguage } from "./articles/translation.js";
export { parseFormula, type Formula } from "./ledger/formula.js";
export { ledger } from "./ledger/ledger.js";
export { readPublished, type PublishedRow } from "./ledger/published.js";
export { countVerdicts, type LedgerEntry } from "./ledger/ledger.js";
export { judgeFigure, roundingRules, verdicts, type RoundingRule, type Verdict } from "./ledger/verdict.js";
export { printedFigure, type PrintedFigure } from "./ledger/printed-figure.js";
export type { Interval } from "./ledger/interval.js";

// Statistics: plain arrays in, plain objects out.
export { augmentedDickeyFuller, engleGrangerTest } from "./statistics/augmented-dickey-fuller.js";
export type { DickeyFullerOptions, DickeyFullerTest } from "./statistics/augmented-dickey-fuller.js";
export type { ChiSquaredTest } from "./statistics/auxiliary-regression.js";
export {
  blockBootstrap,
  type BlockBootstrap,
  type BlockBootstrapOptions,
} from "./statistics/block-bootstrap.js";
export { breuschGodfrey } from "./statistics/breusch-godfrey.js";
export { breuschPagan } from "./statistics/breusch-pagan.js";
export { chowTest, type ChowTest } from "./statistics/chow-test.js";
export { olsCusumTest, recursiveCusumTest, type CusumTest } from "./statistics/cusum.js";
export { distributedLags, type DistributedLags } from "./statistics/distributed-lags.js";
export { durbinWatson, type DurbinWatson } from "./statistics/durbin-watson.js";
export { heteroskedasticityConsistent } from "./statistics/heteroskedasticity-consistent.js";
export { fittedMean } from "./statistics/confidence-band.js";
export { cooksDistances, influentialObservations, leverages } from "./statistics/influence.js";
export { jarqueBera, type JarqueBera } from "./statistics/jarque-bera.js";
export { kpssTest, type KpssTest } from "./statistics/kpss.js";
export { linearRegression, type LinearRegression, type Regressor } from "./statistics/linear-regression.js";
export { movingWindowSlopes, type WindowSlope } from "./statistics/moving-window.js";
export { neweyWest, neweyWestLags } from "./statistics/newey-west.js";
export { regressionDiagnostics, type RegressionDiagnostics } from "./statistics/regression-diagnostics.js";
export { resetTest, type ResetTest } from "./statistics/reset-test.js";
export type { RobustError, RobustErrors } from "./statistics/sandwich.js";
export { simpleRegression, type Estimate, type SimpleRegression } from "./statistics/simple-regression.js";
export * from "./statistics/specification-curve.js";
export { supFTest, type SupFTest } from "./statistics/sup-f-test.js";
export { timeSeriesRegression, type MeasuredSeries } from "./statistics/time-series-regression.js";
export { StreamingRegression } from "./statistics/streaming-regression.js";
export { lagged, seasonalDummies, transform, type Transformation } from "./statistics/transformations.js";
export { whiteTest } from "./statistics/white-test.js";

// Tables: the shipped data, and the user's.
export { readCityHousing } from "./articles/housing/own-data.js";
export { dataFrame, dataFrameHtml, type DataFrameHtmlOptions } from "./notebooks/data-frame.js";
export {
  datasetPath,
  loadCityHousing,
  loadFaoFoodPriceIndex,
  loadFoodPriceIndex,
  loadFoodTrade,
  type FaoIndexKind,
} from "./files/datasets.js";
export { faoSeries, readFaoFoodPriceIndex, type FaoMonth } from "./articles/food/fao-index-file.js";
export { loadMining, readMiningOutput } from "./articles/mining/data.js";
export { readMiningTable } from "./articles/mining/own-data.js";
export { joinMonths, parsePeriods, type MonthValue } from "./months/monthly-series.js";
export { readPriceIndex } from "./articles/food/price-index-file.js";
export { readCrossSection, readMonthlyTable } from "./regress/columns.js";
export { readProvenance, type Provenance } from "./articles/provenance.js";
export { isYearMonth, monthNumber, yearMonth, type Period, type YearMonth } from "./months/year-month.js";

// Charts: Vega-Lite specifications from typed results; rendering loads vega when it is called.
export { buildChart, type Chart, type ChartOptions } from "./charts/build.js";
export { chartNames, type ChartInputs, type ChartName } from "./charts/catalogue.js";
export { chartImage } from "./charts/image.js";
export { chartFormats, renderChart, type ChartFormat } from "./charts/render.js";
export { exportCharts, type ExportOptions } from "./charts/export.js";
export { shippedChartInputs } from "./articles/chart-inputs.js";

// Tables for people.
export { foodSeriesTable } from "./articles/food/tables-series.js";
export { foodModelTable, foodTradeTable, inflationTable } from "./articles/food/tables-models.js";
export { releaseTables, robustnessTables, specificationTable } from "./articles/food/tables-robustness.js";
export { cityName, housingTables } from "./articles/housing/tables.js";
export { ledgerCsv, ledgerMarkdown, ledgerText, summaryLine } from "./print/ledger.js";
export { miningTables } from "./articles/mining/tables.js";
export { label, type Label } from "./language/labels.js";
export { writeTables, type TableFormat, type TitledTable } from "./print/titled-table.js";

export { InputError, type InputProblem } from "./errors.js";
export { languages, type Language } from "./language/language.js";
export { seriesName } from "./articles/mining/words.js";
export { formatNumber, formatPValue, formatSignificant } from "./language/formats.js";
export { term, type Term } from "./language/glossary.js";
