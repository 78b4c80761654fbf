import { checkResidualsVary } from "./auxiliary-regression.js";
import type { LinearRegression } from "./linear-regression.js";
import { tests } from "./words.js";

/** An observation that moves the coefficients much. */
export interface InfluentialObservation {
  /** Position of the observation, from 0. */
  index: number;
  cooksDistance: number;
  leverage: number;
  /** In the unit of y. */
  residual: number;
}

/**
 * Leverage h: the diagonal of X (X'X)^-1 X', between 0 and 1, in the order of the observations.
 *
 * @example
 * const fit = linearRegression([2, 3.5, 5, 4, 12], [{ name: "x", values: [1, 2, 3, 4, 10] }]);
 * leverages(fit); // => [0.38, 0.28, 0.22, 0.20, 0.92]
 */
export function leverages(model: LinearRegression): number[] {
  const leverage = new Float64Array(model.n);
  for (const column of model.unitBasis.orthonormal) {
    for (let i = 0; i < model.n; i++) leverage[i]! += column[i]! * column[i]!;
  }
  return Array.from(leverage);
}

/**
 * Cook's distance of every observation: how far all coefficients together move when it is left out, in units
 * of their covariance matrix. With residual e, leverage h, k coefficients and residual variance s²,
 *
 *   D = e² h / (k s² (1 - h)²).
 *
 * @throws InputError when the regression fits exactly
 * @see Cook, R. D. (1977). Detection of influential observation in linear regression. Technometrics 19(1),
 *   15-18, equations (5) and (8).
 * @example
 * const fit = linearRegression([2, 3.5, 5, 4, 12], [{ name: "x", values: [1, 2, 3, 4, 10] }]);
 * cooksDistances(fit); // => [0.0022, 0.042, 0.133, 0.319, 4.208]
 */
export function cooksDistances(model: LinearRegression): number[] {
  return distances(model, leverages(model));
}

/**
 * Observations whose Cook's distance is above 4/n, the customary threshold, the most influential first.
 *
 * @throws InputError when the regression fits exactly
 * @see Fox, J. (2016). Applied Regression Analysis and Generalized Linear Models, 3rd ed., section 11.5.
 * @example
 * const fit = linearRegression([2, 3.5, 5, 4, 12], [{ name: "x", values: [1, 2, 3, 4, 10] }]);
 * influentialObservations(fit).map(({ index, leverage }) => [index, leverage]); // => [[4, 0.92]]
 */
export function influentialObservations(model: LinearRegression): InfluentialObservation[] {
  const leverage = leverages(model);
  return distances(model, leverage)
    .map((cooksDistance, index) => ({
      index,
      cooksDistance,
      leverage: leverage[index]!,
      residual: model.residuals[index]!,
    }))
    .filter(({ cooksDistance }) => cooksDistance > 4 / model.n)
    .sort((a, b) => b.cooksDistance - a.cooksDistance);
}

function distances(model: LinearRegression, leverage: readonly number[]): number[] {
  checkResidualsVary(tests.cooksDistance, model);
  const squares = Array.from(model.unitBasis.residuals, (residual) => residual * residual);
  const variance = squares.reduce((sum, square) => sum + square, 0) / model.df;
  const scale = model.coefficients.length * variance;
  return squares.map((square, i) => (square * leverage[i]!) / (scale * (1 - leverage[i]!) ** 2));
}
