import { InputError } from "../errors.js";
import { leverages } from "./influence.js";
import type { LinearRegression } from "./linear-regression.js";
import { sandwich, type RobustErrors } from "./sandwich.js";
import { problems } from "./words.js";

/** The variants, by how a squared residual stands for its observation's error variance. */
export type HeteroskedasticityConsistentType = "HC0" | "HC1" | "HC2" | "HC3";

/**
 * Covariance matrix of least-squares coefficients when errors are uncorrelated but their variance may differ
 * from one observation to the next:
 *
 *   (X'X)^-1 X' diag(w) X (X'X)^-1,
 *
 * w being e² (HC0), e² n/(n - k) (HC1), e²/(1 - h) (HC2) or e²/(1 - h)² (HC3), with residual e and leverage h.
 *
 * @throws InputError for HC2 and HC3 when an observation has leverage 1, so that its residual is zero
 *   whatever its error
 * @see MacKinnon, J. G. and White, H. (1985). Some heteroskedasticity-consistent covariance matrix estimators
 *   with improved finite sample properties. Journal of Econometrics 29, 305-325, equations (5) to (12).
 * @example
 * const months = loadFoodMonths("real");
 * const faoIndex = { name: "faoIndex", values: months.map((month) => month.faoIndex) };
 * const fit = linearRegression(months.map((month) => month.foodPriceIndex), [faoIndex]);
 * const [, slope] = heteroskedasticityConsistent(fit, "HC3").coefficients;
 * slope.standardError; // => 0.00339
 */
export function heteroskedasticityConsistent(
  model: LinearRegression,
  type: HeteroskedasticityConsistentType = "HC3",
): RobustErrors {
  const weights = errorVariances(model, type);
  const columns = model.unitBasis.orthonormal;
  const meat = columns.map(() => new Float64Array(columns.length));
  for (let j = 0; j < columns.length; j++) {
    for (let l = 0; l <= j; l++) {
      let sum = 0;
      for (let i = 0; i < model.n; i++) sum += weights[i]! * columns[j]![i]! * columns[l]![i]!;
      meat[j]![l] = meat[l]![j] = sum;
    }
  }
  return sandwich(model, meat);
}

function errorVariances(model: LinearRegression, type: HeteroskedasticityConsistentType): number[] {
  const { n, df } = model;
  const squares = Array.from(model.unitBasis.residuals, (residual) => residual * residual);
  if (type === "HC0") return squares;
  if (type === "HC1") return squares.map((square) => (square * n) / df);
  const power = type === "HC2" ? 1 : 2;
  return leverages(model).map((leverage, i) => {
    if (1 - leverage < 1e-12) {
      throw new InputError({
        found: problems.leverageOne(i + 1),
        expected: problems.leveragesBelowOne(type),
        advice: problems.otherErrors,
      });
    }
    return squares[i]! / (1 - leverage) ** power;
  });
}
