/** What programs and notebooks import from "spectrum-replication". */

// Articles: the list, a run of each, and what their figures are checked against.
export * from "./checks/exports.js";
export { articles, articleTitle, findArticle } from "./articles/articles.js";
export type { Analysis, Article, ArticleRun, Citation } from "./articles/article.js";
export { checkArticle, checkArticles } from "./articles/check.js";
export { publishedInLanguage, publishedRows, suppositionsOf } from "./articles/published.js";
export { findTables, listTables, type ListedTable, type TableChoice } from "./articles/tables.js";
export { readProvenance, type Provenance } from "./articles/provenance.js";

// Housing affordability.
export * from "./articles/housing/analysis.js";
export * from "./articles/housing/analysis-official.js";
export {
  affordabilityRating,
  affordabilityRatings,
  analysePurchase,
  annuityPayment,
  costToIncomeLimits,
  defaultPurchaseTerms,
  type AffordabilityRating,
  type CostToIncomeLimit,
  type Purchase,
  type PurchaseTerms,
} from "./articles/housing/analysis-purchase.js";
export { officialHousing } from "./articles/housing/official.js";
export { loadCityHousing } from "./articles/housing/data.js";
export { readCityHousing } from "./articles/housing/own-data.js";
export { housingRun, type HousingOptions, type HousingRun } from "./articles/housing/run.js";
export { cityName } from "./articles/housing/words.js";

// World food prices and food inflation.
export * from "./articles/food/analysis.js";
export { foodLeads, type FoodLeads } from "./articles/food/analysis-leads.js";
export {
  foodPlacebos,
  type CountryFoodPrices,
  type FoodPlacebos,
  type NeighbourRegression,
} from "./articles/food/analysis-placebos.js";
export { foodModelsOn, type OtherIndexModels } from "./articles/food/analysis-other-index.js";
export * from "./articles/food/analysis-release.js";
export * from "./articles/food/analysis-response.js";
export {
  deflatorOf,
  foodChanges,
  type Deflator,
  type FoodChanges,
} from "./articles/food/analysis-response-series.js";
export * from "./articles/food/analysis-robustness.js";
export * from "./articles/food/analysis-specifications.js";
export {
  loadExchangeRate,
  loadFaoFoodPriceIndex,
  loadFoodChanges,
  loadFoodMonths,
  loadFoodPriceIndex,
  loadFoodTrade,
  loadNeighbourFoodPrices,
  type FaoIndexKind,
} from "./articles/food/data.js";
export { faoSeries, readFaoFoodPriceIndex, type FaoMonth } from "./articles/food/fao-index-file.js";
export { readPriceIndex } from "./articles/food/price-index-file.js";
export { foodResults, type FoodArticleResults } from "./articles/food/results.js";
export type { FoodOptions } from "./articles/food/options.js";
export { releaseRun, type ReleaseRun } from "./articles/food/release-run.js";
export { foodRun, type FoodRun } from "./articles/food/run.js";
export {
  alternativeName,
  choiceName,
  slopeColumnName,
  slopeUnit,
  standardErrorName,
} from "./articles/food/specification-words.js";
export { foodWords } from "./articles/food/words.js";
export { foodSeriesTable } from "./articles/food/tables-series.js";
export { jointInferenceTable, specificationTable } from "./articles/food/tables-specifications.js";

// The mining and metallurgical complex.
export * from "./articles/mining/analysis.js";
export { loadMining, readMiningOutput } from "./articles/mining/data.js";
export { readMiningTable } from "./articles/mining/own-data.js";
export { miningRun, type MiningOptions, type MiningRun } from "./articles/mining/run.js";
export { miningWords, seriesName } from "./articles/mining/words.js";

// Social optimism.
export {
  analyseMaslikhats,
  type ColumnResult,
  type CountedShare,
  type MaslikhatInput,
  type MaslikhatResults,
  type PrintedShare,
  type ShareAtSize,
} from "./articles/maslikhats/analysis.js";
export { type PoolResults, type PoolShare, type PrintedPools } from "./articles/maslikhats/analysis-pools.js";
export { maslikhatsWords, shareName } from "./articles/maslikhats/words.js";
export { answerName, optimismWords } from "./articles/optimism/words.js";
export { maslikhatsRun, printedComposition, type MaslikhatsRun } from "./articles/maslikhats/run.js";
export {
  analyseOptimism,
  defaultDesignEffect,
  shareInterval,
  type Majority,
  type OptimismInput,
  type OptimismResults,
  type SampledShare,
  type ShareInterval,
} from "./articles/optimism/analysis.js";
export {
  answerSum,
  type AnswerSet,
  type AnswerSum,
  type PrintedAnswer,
  type SingleEdit,
} from "./articles/optimism/analysis-sums.js";
export {
  optimismRun,
  printedShares,
  type OptimismOptions,
  type OptimismRun,
} from "./articles/optimism/run.js";

// References to the package, its articles, datasets and findings.
export { apa } from "./citing/apa.js";
export { bibtex } from "./citing/bibtex.js";
export { citationStyles, inEveryStyle, type CitationStyle } from "./citing/cite.js";
export { findWork } from "./citing/find.js";
export { gost } from "./citing/gost.js";
export type { ArticleWork, Author, DatasetWork, FindingWork, SoftwareWork, Work } from "./citing/work.js";
export { articleWork, datasetWork, findingWork, packageWork, type PackageUse } from "./citing/works.js";

// The certificate beside a report.
export { replicationClasses, replicationWords } from "./articles/replication.js";
export type { Replication, ReplicationClass } from "./articles/replication.js";
export { certificateOf, type Certificate, type CertificateParts } from "./report/certificate.js";
export { codecheckYaml } from "./report/codecheck.js";
export { roCrate } from "./report/ro-crate.js";

// The ledger: printed string, rounding interval, verdict.
export { parseFormula, type Formula } from "./ledger/formula.js";
export {
  countedEntries,
  countVerdicts,
  ledger,
  wouldTurn,
  type Beside,
  type LedgerEntry,
  type Supposed,
} from "./ledger/ledger.js";
export { readSuppositions, type Supposition } from "./ledger/suppositions.js";
export { officialFigure, withYears, type OfficialQuantity } from "./official/figure.js";
export {
  officialFiles,
  officialSeries,
  type OfficialFigure,
  type OfficialSeries,
} from "./official/series.js";
export { readPublished, type PublishedRow } from "./ledger/published.js";
export { withSuspects, type LedgerSuspect } from "./ledger/misprint-suspects.js";
export { ledgerFromTable, type NewLedgerRow } from "./ledger/from-table.js";
export { readOwnLedger, type OwnLedgerOptions } from "./ledger/own.js";
export { judgeFigure, verdicts, type Verdict } from "./ledger/verdict.js";

// Checks of a printed number without its data.
export {
  binomialTest,
  clopperPearsonInterval,
  wilsonInterval,
  type ExactPValues,
  type IntervalOfShare,
} from "./statistics/binomial.js";
export { fisherExact, type FisherExact, type TwoByTwo } from "./statistics/fisher-exact.js";
export { sharesOf, typedShares, type SharesAnswer, type SharesQuestion } from "./consistency/shares.js";
export { sharesTables } from "./consistency/shares-tables.js";
export { sumsOf, type SumsAnswer, type SumsQuestion } from "./consistency/sums.js";
export { sumsTables } from "./consistency/sums-tables.js";
export { proportionOf, type ProportionAnswer, type ProportionQuestion } from "./consistency/proportion.js";
export { proportionTables } from "./consistency/proportion-tables.js";
export { marginOfError, sizeBeyondThreshold, type SurveyDesign } from "./statistics/survey-shares.js";
export { checkTests } from "./consistency/p-values.js";
export { regressionOf, type RegressionAnswer, type TypedRegression } from "./consistency/regression.js";
export { regressionTables } from "./consistency/regression-tables.js";
export { meansOf } from "./consistency/means.js";
export { meansTable } from "./consistency/means-tables.js";
export { countsTable } from "./consistency/counts-tables.js";
export { debitCheck, type DebitCheck, type DebitTyped } from "./consistency/debit.js";
export { grimCheck, type GrimCheck, type GrimTyped } from "./consistency/grim.js";
export { samplesCheck, type SamplesCheck, type SamplesTyped } from "./consistency/samples.js";
export { readPrintedNumbers, unround, type PrintedNumber, type Unrounded } from "./consistency/unround.js";
export { auditFile, type FileAudit } from "./consistency/audit.js";
export { auditTables } from "./consistency/audit-tables.js";
export {
  readPrintedTable,
  type PrintedTable,
  type PrintedTableOptions,
  type TableFigure,
} from "./files/printed-table.js";
export { columnOfArguments, columnOfLedger, readPrintedColumn } from "./matching/column.js";
export { matchColumn, seriesSet, type NamedMatch, type SeriesSet } from "./matching/run.js";
export { readSeriesFile } from "./matching/series-file.js";
export { matchingTables } from "./matching/tables.js";

// Statistics: plain arrays in, plain objects out.
export { autoregression, type Autoregression } from "./statistics/autoregression.js";
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
export {
  asymmetricResponse,
  cumulativeResponse,
  movingResponse,
  type AsymmetricResponse,
  type CumulativeResponse,
  type CumulativeResponseOptions,
  type WindowResponse,
} from "./statistics/cumulative-response.js";
export { olsCusumTest, recursiveCusumTest, type CusumTest } from "./statistics/cusum.js";
export { distributedLags, type DistributedLags } from "./statistics/distributed-lags.js";
export { durbinWatson, type DurbinWatson } from "./statistics/durbin-watson.js";
export { equivalenceTest, type EquivalenceTest } from "./statistics/equivalence.js";
export { bandwidthShare, fixedBCriticalValue, fixedBPValue } from "./statistics/fixed-b.js";
export { heteroskedasticityConsistent } from "./statistics/heteroskedasticity-consistent.js";
export { fittedMean, robustFittedMean } from "./statistics/confidence-band.js";
export { cooksDistances, influentialObservations, leverages } from "./statistics/influence.js";
export { hacWaldStatistic } from "./statistics/hac-wald-statistic.js";
export { holmAdjusted } from "./statistics/holm.js";
export { jarqueBera, type JarqueBera } from "./statistics/jarque-bera.js";
export { kpssTest, type KpssTest } from "./statistics/kpss.js";
export * from "./statistics/leads-and-lags.js";
export {
  hacRegression,
  linearCombination,
  waldTest,
  type HacRegression,
} from "./statistics/linear-hypotheses.js";
export { linearRegression, type LinearRegression, type Regressor } from "./statistics/linear-regression.js";
export { localProjections, type LocalProjection } from "./statistics/local-projections.js";
export { movingWindowSlopes, type WindowSlope } from "./statistics/moving-window.js";
export { longerHacLags, neweyWest, neweyWestLags } from "./statistics/newey-west.js";
export { pathProcess, type PathProcess } from "./statistics/placebo-paths.js";
export { placeboTally, type PlaceboShares, type PlaceboTally } from "./statistics/placebo-regressions.js";
export { detectableSlope, slopePower, type SlopeTest } from "./statistics/power.js";
export { regressionDiagnostics, type RegressionDiagnostics } from "./statistics/regression-diagnostics.js";
export { resetTest, type ResetTest } from "./statistics/reset-test.js";
export type { RobustError, RobustErrors } from "./statistics/sandwich.js";
export type { Estimate } from "./statistics/inference.js";
export {
  sieveBootstrap,
  sieveBootstraps,
  wildBootstrap,
  type SieveBootstrap,
} from "./statistics/sieve-bootstrap.js";
export {
  sieveBootstrapOfCusum,
  sieveBootstrapOfSlope,
  sieveBootstrapOfSupF,
  sieveBootstrapsOfStability,
  wildBootstrapOfSlope,
} from "./statistics/sieve-bootstrap-of-line.js";
export { responseBootstrap, sieveBootstrapsOfWald, waldBootstrap } from "./statistics/response-bootstrap.js";
export { shiftedResponses, type ShiftedResponses } from "./statistics/shifted-responses.js";
export { specificationHacLags } from "./statistics/specification-fit.js";
export { simpleRegression, type SimpleRegression } from "./statistics/simple-regression.js";
export { slopesByRegime, type SlopesByRegime } from "./statistics/slopes-by-regime.js";
export {
  runSpecifications,
  usualStandardErrors,
  type RunSpecificationsOptions,
  type SlopeInference,
  type SpecificationCurve,
  type SpecificationRow,
} from "./statistics/specification-curve.js";
export {
  specificationInference,
  type CurveInference,
  type JointTest,
  type SpecificationInference,
} from "./statistics/specification-inference.js";
export * from "./statistics/specification-set.js";
export {
  summariseByChoice,
  summariseSpecifications,
  type SpecificationSummary,
} from "./statistics/specification-summary.js";
export { supFTest, type SupFTest } from "./statistics/sup-f-test.js";
export { simulateTestSizes, type TestSizesOptions } from "./statistics/test-sizes.js";
export { timeSeriesRegression, type MeasuredSeries } from "./statistics/time-series-regression.js";
export { StreamingRegression } from "./statistics/streaming-regression.js";
export { lagged, seasonalDummies, transform, type Transformation } from "./statistics/transformations.js";
export { whiteTest } from "./statistics/white-test.js";

// Files and months.
export { datasetPath } from "./files/datasets.js";
export { joinMonths, type MonthValue } from "./months/monthly-series.js";
export { parsePeriods } from "./months/periods.js";
export { isYearMonth, monthNumber, yearMonth, type Period, type YearMonth } from "./months/year-month.js";
export { readCrossSection, readMonthlyTable } from "./regress/columns.js";
export {
  errorKinds,
  errorsOfKind,
  parseErrorKinds,
  type ErrorKind,
  type ErrorsOfKind,
} from "./regress/errors.js";
export { regressTable, type RegressOptions } from "./regress/run.js";
export { sideBySide, type RegressionSet, type SideBySideOptions } from "./regress/side-by-side.js";

// Charts: rendering loads vega when it is called.
export { chartNamed, type ChartContent, type NamedChart } from "./charts/chart.js";
export { chartData, composeChart, type Chart, type ChartData, type ChartOptions } from "./charts/compose.js";
export { exportCharts, type ExportOptions } from "./charts/export.js";
export { chartImage } from "./charts/image.js";
export { chartFormats, renderChart, type ChartFormat } from "./charts/render.js";

// Tables for people.
export { ledgerCsv, ledgerTable, summaryLine } from "./print/ledger.js";
export { unitText } from "./print/units.js";
export { csvTable } from "./print/csv.js";
export { excelWorkbook } from "./print/excel.js";
export { htmlDocument, htmlTable } from "./print/html.js";
export { tableJson } from "./print/table-json.js";
export { figureCell, tableNamed, type Cell, type Column, type Row, type Table } from "./print/table.js";
export { wordDocument } from "./print/word.js";
export { tableFile, writeTables, type TableFileFormat, type TableFormat } from "./print/write.js";
export {
  dataFrame,
  dataFrameHtml,
  type DataFrame,
  type DataFrameHtmlOptions,
} from "./notebooks/data-frame.js";

// Languages: errors, terms, numbers.
export { InputError, noticeText, type InputProblem, type Notice, type OnNotice } from "./errors.js";
export { asIs, languages, spoken, type Language, type Text } from "./languages.js";
export { monthInWords, periodInWords, periodKey, periodText } from "./language/calendar.js";
export { formatExactPValue, formatNumber, formatPValue, formatSignificant } from "./language/formats.js";
export { glossary, type Term } from "./language/glossary.js";
