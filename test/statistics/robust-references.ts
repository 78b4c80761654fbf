import type { RobustErrors } from "../../src/statistics/sandwich.js";
import { expectDigits, reference } from "../support.js";
import { foodRegression, macrodataRegression, referenceRegressions } from "./regressions.js";

/** The variants for uncorrelated errors. */
export const types = ["HC0", "HC1", "HC2", "HC3"] as const;

interface RobustReference {
  standardErrors: number[];
  t: number[];
  p: number[];
  covariance?: number[][];
  lags?: number;
}

type Estimators = Record<(typeof types)[number] | "HAC" | "HAC6", RobustReference>;

/** What R's sandwich gives for each regression, by its name. */
export const sandwich = reference<{ models: Record<string, Estimators> }>("lm.json").models;

/** What statsmodels gives. */
export const statsmodels = reference<{ models: Record<string, { lags: number; robust: Estimators }> }>(
  "regression.json",
).models;

/** The regressions of R's reference values. */
export const regressions = {
  ...referenceRegressions,
  "macrodata without intercept": () => macrodataRegression(["unemp", "tbilrate"], false),
  "two indices": () => foodRegression("2000-01:2024-12", ["real", "nominal"]),
};

/** Fails unless covariance, errors, t and p agree: to nine digits the first, to ten the others. */
export function expectErrors({ covariance, coefficients }: RobustErrors, expected: RobustReference): void {
  if (expected.covariance) expectDigits(covariance, expected.covariance, 9, "covariance");
  expectDigits(
    coefficients.map(({ standardError }) => standardError),
    expected.standardErrors,
    10,
    "standard errors",
  );
  expectDigits(
    coefficients.map(({ t }) => t),
    expected.t,
    10,
    "t",
  );
  expectDigits(
    coefficients.map(({ p }) => p),
    expected.p,
    10,
    "p",
  );
}
