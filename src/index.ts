/** What programs and notebooks import from "spectrum-replication". */

// Articles: typed inputs in, typed results out.
export * from "./articles/food.js";
export * from "./articles/food-release.js";
export * from "./articles/food-robustness.js";
export * from "./articles/food-specifications.js";
export * from "./articles/housing.js";
export * from "./articles/mining.js";
export {
  articleNames,
  foodResults,
  housingResults,
  loadFoodMonths,
  miningResults,
  type FoodArticleResults,
} from "./shipped/articles.js";

// The ledger: printed string, rounding interval, verdict.
export { checkArticle, checkArticles } from "./ledger/check-article.js";
export { articleTitle, inLanguage } from "./ledger/translation.js";
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
export { readCityHousing } from "./tables/city-housing.js";
export { dataFrame, dataFrameHtml, type DataFrameHtmlOptions } from "./tables/data-frame.js";
export {
  datasetPath,
  loadCityHousing,
  loadFaoFoodPriceIndex,
  loadFoodPriceIndex,
  loadFoodTrade,
  type FaoIndexKind,
} from "./tables/datasets.js";
export { faoSeries, readFaoFoodPriceIndex, type FaoMonth } from "./tables/fao-food-price-index.js";
export { loadMining, readMiningOutput } from "./tables/mining-data.js";
export { readMiningTable } from "./tables/mining-table.js";
export { joinMonths, parsePeriods, type MonthValue } from "./tables/monthly-series.js";
export { readPriceIndex } from "./tables/price-index.js";
export { readCrossSection, readMonthlyTable } from "./tables/regression-columns.js";
export { readProvenance, type Provenance } from "./tables/provenance.js";
export { isYearMonth, monthNumber, yearMonth, type Period, type YearMonth } from "./time/year-month.js";

// Charts: Vega-Lite specifications from typed results; rendering loads vega when it is called.
export { buildChart, type Chart, type ChartOptions } from "./charts/build.js";
export { chartNames, type ChartInputs, type ChartName } from "./charts/catalogue.js";
export { chartImage } from "./charts/image.js";
export { chartFormats, renderChart, type ChartFormat } from "./charts/render.js";
export { exportCharts, type ExportOptions } from "./charts/export.js";
export { shippedChartInputs } from "./shipped/chart-inputs.js";

// Tables for people.
export { foodSeriesTable } from "./report/food-data-report.js";
export { foodModelTable, foodTradeTable, inflationTable } from "./report/food-report.js";
export { releaseTables, robustnessTables, specificationTable } from "./report/food-robustness-report.js";
export { cityName, housingTables } from "./report/housing-report.js";
export { ledgerCsv, ledgerMarkdown, ledgerText, summaryLine } from "./report/ledger-report.js";
export { miningTables } from "./report/mining-report.js";
export { label, type Label } from "./report/labels.js";
export { writeTables, type TableFormat, type TitledTable } from "./report/titled-table.js";

export { InputError, type InputProblem } from "./errors.js";
export { languages, type Language } from "./language/language.js";
export { seriesName } from "./language/mining-terms.js";
export { formatNumber, formatPValue, formatSignificant } from "./language/numbers.js";
export { term, type Term } from "./language/terms.js";
