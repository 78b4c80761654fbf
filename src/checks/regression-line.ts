import type { Interval } from "./interval.js";

/** What articles print of a regression: of the whole (n to the p of F) and of one coefficient (b to its interval). */
export const regressionFigures = [
  "n",
  "k",
  "residualDf",
  "r",
  "rSquared",
  "adjustedRSquared",
  "f",
  "fP",
  "b",
  "se",
  "t",
  "p",
  "ciLow",
  "ciHigh",
] as const;
export type RegressionFigure = (typeof regressionFigures)[number];

/** The values that each figure can take; a figure that is not there is not known. */
export type RegressionRanges = Partial<Record<RegressionFigure, Interval>>;

/** How the figures hang together. */
export interface RegressionAssumptions {
  /** Level of the confidence interval, 0.95 for 95 %. */
  level: number;
  /** Without a constant the residuals have n - k degrees of freedom, and R² is about zero. */
  intercept: boolean;
  /** Critical value of the interval: of t, or a number that is taken for it, as 1.96. */
  criticalValue: "t" | number;
  /**
   * Whether the t of the coefficient and F come from the same covariance matrix. With one regressor then t² = F, with
   * several t² is at most k F (the F of leaving all out against that of leaving one out).
   */
  sameStandardErrors: boolean;
}

/** The classical regression: a constant, one covariance matrix, t intervals. */
export const classicalRegression: RegressionAssumptions = {
  level: 0.95,
  intercept: true,
  criticalValue: "t",
  sameStandardErrors: true,
};
