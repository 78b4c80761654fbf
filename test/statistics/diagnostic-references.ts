import type { LinearRegression } from "../../src/statistics/linear-regression.js";
import { reference } from "../support.js";
import { longleyRegression, referenceRegressions } from "./regressions.js";

interface TestReference {
  statistic: number;
  p: number;
  [result: string]: number;
}

interface DiagnosticsReference {
  durbinWatson: TestReference;
  breuschGodfrey: TestReference & { order: number };
  breuschGodfrey1: TestReference;
  breuschPagan: TestReference;
  white: TestReference;
  jarqueBera: TestReference;
  reset: TestReference;
  leverage: number[];
  cooksDistance: number[];
}

/** What R says of each regression, by its name. */
export const lmtest = reference<{ models: Record<string, DiagnosticsReference> }>("diagnostics.json").models;

/** What statsmodels says. */
export const statsmodels = reference<{
  models: Record<string, Omit<DiagnosticsReference, "durbinWatson"> & { durbinWatson: number }>;
}>("regression.json").models;

/** The regressions in the order of time, by name. */
export const timeSeries = Object.entries(referenceRegressions);

/** These and Longley's, whose regressors are nearly collinear. */
export const withLongley: [string, () => LinearRegression][] = [
  ...timeSeries,
  ["longley", () => longleyRegression()],
];
