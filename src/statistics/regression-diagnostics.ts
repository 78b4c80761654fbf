import { InputError } from "../errors.js";
import { checkResidualsVary, type ChiSquaredTest } from "./auxiliary-regression.js";
import { breuschGodfrey } from "./breusch-godfrey.js";
import { breuschPagan } from "./breusch-pagan.js";
import { durbinWatson, type DurbinWatson } from "./durbin-watson.js";
import {
  heteroskedasticityConsistent,
  type HeteroskedasticityConsistentType,
} from "./heteroskedasticity-consistent.js";
import { influentialObservations, type InfluentialObservation } from "./influence.js";
import { jarqueBera, type JarqueBera } from "./jarque-bera.js";
import type { LinearRegression } from "./linear-regression.js";
import { neweyWest } from "./newey-west.js";
import { resetTest, type ResetTest } from "./reset-test.js";
import type { RobustError } from "./sandwich.js";
import { whiteTest } from "./white-test.js";
import { problems, tests } from "./words.js";

export interface RegressionDiagnosticsOptions {
  /** Order of the Breusch-Godfrey test; default 12. */
  order?: number;
  /** Lags of the Newey-West errors; default floor(4 (n/100)^(2/9)). */
  hacLags?: number;
}

/** A coefficient's errors under weaker assumptions; null where the data do not allow them. */
export type RobustErrorsOfCoefficient = { name: string } & Record<
  HeteroskedasticityConsistentType,
  Omit<RobustError, "name"> | null
> & { HAC: Omit<RobustError, "name"> & { lags: number } };

/** What the tests say about a fitted regression; null where the data do not allow a test. */
export interface RegressionDiagnostics {
  /** In the order of the coefficients. */
  robust: RobustErrorsOfCoefficient[];
  durbinWatson: DurbinWatson | null;
  breuschGodfrey: (ChiSquaredTest & { order: number }) | null;
  breuschPagan: ChiSquaredTest | null;
  white: ChiSquaredTest | null;
  jarqueBera: JarqueBera | null;
  reset: ResetTest | null;
  /** Observations with a Cook's distance above 4/n, the most influential first. */
  influential: InfluentialObservation[];
}

const heteroskedasticityConsistentTypes = ["HC0", "HC1", "HC2", "HC3"] as const;

/**
 * Robust errors and residual diagnostics of a regression whose observations are in the order of time, without
 * gaps. Each is computed by the function of its name, where its formula and source are. A test that a short
 * or degenerate sample does not allow is null.
 *
 * @throws InputError when hacLags or order is not a whole number in its range
 * @example
 * const months = loadFoodMonths("real");
 * const faoIndex = { name: "faoIndex", values: months.map((month) => month.faoIndex) };
 * const fit = linearRegression(months.map((month) => month.foodPriceIndex), [faoIndex]);
 * const { white, reset, robust } = regressionDiagnostics(fit);
 * [white?.p, reset?.p]; // => [0.0094, 3.7e-7]
 * robust[1].HAC.t; // => 1.75
 */
export function regressionDiagnostics(
  model: LinearRegression,
  { order = 12, hacLags }: RegressionDiagnosticsOptions = {},
): RegressionDiagnostics {
  if (!Number.isInteger(order) || order < 1) {
    throw new InputError({ found: problems.orderOfBreuschGodfrey(order), expected: problems.wholeFromOne });
  }
  const consistent = heteroskedasticityConsistentTypes.map(
    (type) => [type, whereAllowed(() => heteroskedasticityConsistent(model, type).coefficients)] as const,
  );
  const { lags, coefficients: hac } = neweyWest(model, hacLags);
  const robust = hac.map((error, j) => ({
    name: error.name,
    ...(Object.fromEntries(
      consistent.map(([type, errors]) => [type, errors && withoutName(errors[j]!)]),
    ) as Record<HeteroskedasticityConsistentType, Omit<RobustError, "name"> | null>),
    HAC: { lags, ...withoutName(error) },
  }));
  return {
    robust,
    durbinWatson: whereAllowed(() => durbinWatson(model)),
    breuschGodfrey: whereAllowed(() => ({ order, ...breuschGodfrey(model, order) })),
    breuschPagan: whereAllowed(() => breuschPagan(model)),
    white: whereAllowed(() => whiteTest(model)),
    jarqueBera: whereAllowed(() => {
      checkResidualsVary(tests.jarqueBera, model);
      return jarqueBera(model.residuals);
    }),
    reset: whereAllowed(() => resetTest(model)),
    influential: whereAllowed(() => influentialObservations(model)) ?? [],
  };
}

function withoutName({ standardError, t, p }: RobustError): Omit<RobustError, "name"> {
  return { standardError, t, p };
}

/** The result of a test, or null when the data do not allow it. */
export function whereAllowed<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
