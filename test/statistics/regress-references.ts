import { reference } from "../support.js";

/** What R's lm gives. */
interface RegressReference {
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
}

/** Regressions on the files of test/fixtures, by the name that regress.R gives them. */
export const regressModels = reference<{ models: Record<string, RegressReference> }>("regress.json").models;
