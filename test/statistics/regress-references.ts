import { reference } from "../support.js";

/** What R's lm gives, and sandwich. */
export interface RegressReference {
  n: number;
  estimate: number[];
  standardError: number[];
  t: number[];
  p: number[];
  ci95: number[][];
  rSquared: number;
  adjustedRSquared: number;
  residualStandardError: number;
  f: object;
  HC1: number[];
  HAC: number[];
}

/** Regressions on the files of test/fixtures, by the name that regress.R gives them. */
export const regressModels = reference<{ models: Record<string, RegressReference> }>("regress.json").models;
