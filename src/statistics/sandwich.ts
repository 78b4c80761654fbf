import { errorInUnits, tTest } from "./inference.js";
import type { LinearRegression } from "./linear-regression.js";
import { timesPowerOfTwo } from "./magnitude.js";

/** A coefficient's standard error under weaker assumptions, and what is inferred from it. */
export interface RobustError {
  /** The regressor's name, or "intercept". */
  name: string;
  /** In the unit of the coefficient. */
  standardError: number;
  /** estimate / standardError, for the hypothesis that the coefficient is zero; NaN where the error is zero. */
  t: number;
  /** Two-sided, Student's t with n - k degrees of freedom (as lmtest's coeftest). */
  p: number;
}

/** Covariance matrix of the coefficients under weaker assumptions, and the errors that follow from it. */
export interface RobustErrors {
  /** k by k, by rows, in the order of the coefficients; Infinity or 0 where a double cannot hold an entry. */
  covariance: number[][];
  /** The same in the units of the regression's unitBasis. */
  unitCovariance: number[][];
  /** One for each coefficient, in their order. */
  coefficients: RobustError[];
}

/**
 * The sandwich (X'X)^-1 S (X'X)^-1, S being the covariance matrix of X'u. It is asked for in the basis of
 * the orthonormal design, as M = R^-T S R^-1, where the sandwich is R^-1 M R^-T: ill-conditioned regressors
 * then cost half the digits.
 *
 * @param meat M, k by k, by rows, in the unit of unitBasis.residuals squared
 * @throws InputError when a standard error is beyond what a double can hold
 * @see White, H. (1980). A heteroskedasticity-consistent covariance matrix estimator and a direct test for
 *   heteroskedasticity. Econometrica 48(4), 817-838.
 */
export function sandwich(model: LinearRegression, meat: readonly Float64Array[]): RobustErrors {
  const { coefficients, df } = model;
  const { inverseFactor, exponent, exponents } = model.unitBasis;
  const left = inverseFactor.map((row) =>
    meat.map((_, j) => row.reduce((sum, weight, l) => sum + weight * meat[l]![j]!, 0)),
  );
  const unitCovariance = left.map((row) =>
    inverseFactor.map((weights) => weights.reduce((sum, weight, l) => sum + row[l]! * weight, 0)),
  );
  return {
    unitCovariance,
    covariance: unitCovariance.map((row, i) =>
      row.map((value, j) => timesPowerOfTwo(value, 2 * exponent - exponents[i]! - exponents[j]!)),
    ),
    coefficients: coefficients.map(({ name, estimate }, j) => {
      const unitError = Math.sqrt(unitCovariance[j]![j]!);
      const standardError = errorInUnits(name, unitError, exponent - exponents[j]!);
      return { name, standardError, ...tTest(estimate, standardError, df) };
    }),
  };
}
