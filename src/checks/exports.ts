/** What the package exports of its checks; index.ts has the rest. */
export type { Interval } from "./interval.js";
export { printedFigure, type PrintedFigure } from "./printed-figure.js";
export {
  compareDecimals,
  decimalText,
  decimalToNumber,
  digitsAt,
  parseDecimal,
  type Decimal,
} from "./decimal.js";
export {
  defaultRounding,
  isBehind,
  multiplesBehind,
  rangeBehind,
  type RangeBehind,
  type RoundingChoice,
} from "./range-behind.js";
export { roundedQuotient, roundingRuleNames, roundingRules, type RoundingRule } from "./ways-of-rounding.js";
export {
  misprints,
  type Contradiction,
  type MisprintCandidate,
  type MisprintExplanation,
  type MisprintOptions,
  type MisprintSuspect,
} from "./misprints.js";
export type { EditChance } from "./misprint-chance.js";
export type { GapChance, GapSizes } from "./gap-chance.js";
export type { MisprintKind } from "./digit-edits.js";
export {
  relationVerdicts,
  type LinearRelation,
  type PrintedCell,
  type RelationVerdict,
} from "./linear-relations.js";
export {
  countsAt,
  possibleTotals,
  sumOf,
  type CountRange,
  type ReverseGrim,
  type ShareOptions,
  type ShareSet,
  type TotalRange,
} from "./reverse-grim.js";
export { shareReach, type ShareReach } from "./share-reach.js";
export { closureTest, type ClosingShare, type ClosureTest } from "./closing-share.js";
export { chanceOfExactSum, chanceOfExactSumAt } from "./exact-sum-chance.js";
export { debit, type Debit, type DebitOptions } from "./debit.js";
export {
  fittingSamples,
  listFittingSamples,
  type FittingOptions,
  type FittingSamples,
  type SampleCounts,
} from "./fitting-samples.js";
export { grim, grimPower, type Grim, type GrimOptions } from "./grim.js";
export {
  deviationLimits,
  grimmer,
  grimmerPower,
  type DeviationLimits,
  type Grimmer,
  type GrimmerFailure,
} from "./grimmer.js";
export type { MomentsOptions } from "./printed-moments.js";
export {
  checkRegression,
  type CheckedFigure,
  type RegressionCheck,
  type RegressionOptions,
} from "./regression-check.js";
export type { RegressionSuspect } from "./regression-conflicts.js";
export type { Reconciliation, RegressionConfusion } from "./regression-confusions.js";
export {
  classicalRegression,
  type RegressionAssumptions,
  type RegressionFigure,
  type RegressionRanges,
} from "./regression-line.js";
export type { PrintedRegression } from "./regression-reading.js";
export { possibleRanges } from "./regression-sizes.js";
export { readRegressionText, type RegressionText } from "./regression-text.js";
export {
  checkTwoByTwo,
  type ChiSquareForm,
  type ChiSquareReading,
  type TwoByTwoCheck,
} from "./two-by-two.js";
export {
  checkTwoMeans,
  type DeviationReading,
  type MeansRanges,
  type MeansReading,
  type MeansTest,
  type PrintedGroup,
  type PrintedMeansTest,
  type TwoMeansCheck,
} from "./two-means.js";
export { amongTests, atLeast, combined, localProbability } from "./chance-agreement.js";
export {
  printedTests,
  readTests,
  type PrintedTest,
  type TestReport,
  type TestStatistic,
} from "./printed-tests.js";
export { checkTest, type CheckedTest, type TestVerdict } from "./test-p-values.js";
export { auditTable, type AuditOptions, type TableAudit } from "./audit.js";
export type { FoundRelation, Instance } from "./audit-relations.js";
export type { BrokenInstance, Suspect, SuspectEdit } from "./audit-suspects.js";
export type { AuditFigure, AuditLine, AuditTable } from "./audit-table.js";
export {
  matchingSeries,
  type ColumnMatch,
  type MatchVerdict,
  type SeriesAgreement,
  type ValueAgreement,
  type ValueOutcome,
} from "./matching-series.js";
export type { MatchHypothesis, PrintedValue, PublishedSeries, WhichOfSpan } from "./matching-readings.js";
