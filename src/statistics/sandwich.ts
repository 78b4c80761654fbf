import { tTwoSided } from "./distributions.js";
import type { LinearRegression } from "./linear-regression.js";

/** A coefficient's standard error under weaker assumptions, and what is inferred from it. */
export interface RobustError {
  /** The regressor's name, or "intercept". */
  name: string;
  /** In the unit of the coefficient. */
  standardError: number;
  /** estimate / standardError, for the hypothesis that the coefficient is zero. */
  t: number;
  /** Two-sided, Student's t with n - k degrees of freedom (as lmtest's coeftest). */
  p: number;
}

/** Covariance matrix of the coefficients under weaker assumptions, and the errors that follow from it. */
export interface RobustErrors {
  /** k by k, by rows, in the order of the coefficients. */
  covariance: number[][];
  /** One for each coefficient, in their order. */
  coefficients: RobustError[];
}

/** The columns of Q = X R^-1, orthonormal, k of n values: the design in the basis where X'X is the identity. */
export function orthonormalDesign({ n, design, inverseFactor }: LinearRegression): Float64Array[] {
  return inverseFactor.map((_, j) => {
    const column = new Float64Array(n);
    for (let l = 0; l <= j; l++) {
      const weight = inverseFactor[l]![j]!;
      const values = design[l]!;
      for (let i = 0; i < n; i++) column[i]! += weight * values[i]!;
    }
    return column;
  });
}

/**
 * The sandwich (X'X)^-1 S (X'X)^-1, S being the covariance matrix of X'u. It is asked for in the basis of
 * the orthonormal design, as M = R^-T S R^-1, where the sandwich is R^-1 M R^-T: ill-conditioned regressors
 * then cost half the digits.
 *
 * @param meat M, k by k, by rows
 * @see White, H. (1980). A heteroskedasticity-consistent covariance matrix estimator and a direct test for
 *   heteroskedasticity. Econometrica 48(4), 817-838.
 */
export function sandwich(model: LinearRegression, meat: readonly Float64Array[]): RobustErrors {
  const { coefficients, df, inverseFactor } = model;
  const left = inverseFactor.map((row) =>
    meat.map((_, j) => row.reduce((sum, weight, l) => sum + weight * meat[l]![j]!, 0)),
  );
  const covariance = left.map((row) =>
    inverseFactor.map((weights) => weights.reduce((sum, weight, l) => sum + row[l]! * weight, 0)),
  );
  return {
    covariance,
    coefficients: coefficients.map(({ name, estimate }, j) => {
      const standardError = Math.sqrt(covariance[j]![j]!);
      const t = estimate / standardError;
      return { name, standardError, t, p: tTwoSided(t, df) };
    }),
  };
}
