/** What programs and notebooks import from "spectrum-replication". */

// Articles: typed inputs in, typed results out.
export * from "./articles/food.js";
export * from "./articles/housing.js";
export * from "./articles/mining.js";
export {
  articleNames,
  foodResults,
  housingResults,
  miningResults,
  type FoodArticleResults,
} from "./articles/registry.js";

// The ledger: printed string, rounding interval, verdict.
export { checkArticle, checkArticles } from "./ledger/check-article.js";
export { articleTitle, inLanguage } from "./ledger/translation.js";
export { countVerdicts, type LedgerEntry } from "./ledger/ledger.js";
export { judgeFigure, roundingRules, verdicts, type RoundingRule, type Verdict } from "./ledger/verdict.js";
export { printedFigure, type PrintedFigure } from "./ledger/printed-figure.js";
export type { Interval } from "./ledger/interval.js";

// Statistics: plain arrays in, plain objects out.
export { simpleRegression, type Estimate, type SimpleRegression } from "./statistics/simple-regression.js";

// Tables: the shipped data, and the user's.
export {
  datasetPath,
  loadCityHousing,
  loadFoodMonths,
  loadFoodTrade,
  type FaoIndexKind,
} from "./tables/datasets.js";
export { loadMining, readMiningOutput } from "./tables/mining-data.js";
export { readProvenance, type Provenance } from "./tables/provenance.js";
export { isYearMonth, monthNumber, yearMonth, type Period, type YearMonth } from "./tables/year-month.js";

// Tables for people.
export { foodModelTable, foodTradeTable, inflationTable } from "./report/food-report.js";
export { housingTables } from "./report/housing-report.js";
export { ledgerCsv, ledgerMarkdown, ledgerText } from "./report/ledger-report.js";
export { miningTables } from "./report/mining-report.js";
export { writeTables, type TableFormat, type TitledTable } from "./report/titled-table.js";

export { InputError, type InputProblem } from "./errors.js";
export { languages, type Language } from "./language/language.js";
export { formatNumber, formatSignificant } from "./language/numbers.js";
export { term, type Term } from "./language/terms.js";
