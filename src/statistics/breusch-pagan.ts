import { InputError } from "../errors.js";
import type { Text } from "../languages.js";
import {
  auxiliaryRegression,
  checkResidualsVary,
  lagrangeMultiplier,
  type ChiSquaredTest,
} from "./auxiliary-regression.js";
import type { LinearRegression } from "./linear-regression.js";
import { unitSized } from "./magnitude.js";
import { mean } from "./mean.js";
import { problems, tests } from "./words.js";

/**
 * Breusch-Pagan test, as studentized by Koenker, that the error variance does not depend linearly on the
 * regressors: n R² of the regression of the squared residuals on them and a constant, chi-squared with as
 * many degrees of freedom as regressors. Holds without normal errors, unlike the original.
 *
 * @throws InputError when the regression fits exactly, or its residuals are all of one size
 * @see Koenker, R. (1981). A note on studentizing a test for heteroscedasticity. Journal of Econometrics 17,
 *   107-112. Breusch, T. S. and Pagan, A. R. (1979). A simple test for heteroscedasticity and random
 *   coefficient variation. Econometrica 47(5), 1287-1294.
 * @example
 * const months = loadFoodMonths("real");
 * const faoIndex = { name: "faoIndex", values: months.map((month) => month.faoIndex) };
 * const fit = linearRegression(months.map((month) => month.foodPriceIndex), [faoIndex]);
 * breuschPagan(fit); // => { statistic: 2.608, df: 1, p: 0.106 }
 */
export function breuschPagan(model: LinearRegression): ChiSquaredTest {
  return varianceTest(tests.breuschPagan, model, regressorsOf(model));
}

/** n R² of the regression of the squared residuals on a constant and the given columns. */
export function varianceTest(
  test: Text,
  model: LinearRegression,
  columns: readonly Float64Array[],
): ChiSquaredTest {
  const { n } = model;
  checkResidualsVary(test, model);
  const squares = unitSized(model.unitBasis.residuals).values.map((residual) => residual * residual);
  const variance = mean(squares);
  const deviations = squares.map((square) => square - variance);
  if (deviations.every((deviation) => Math.abs(deviation) <= 1e-12 * variance)) {
    throw new InputError(problems.residualsOfOneSize(test));
  }
  const constant = new Float64Array(n).fill(1);
  return lagrangeMultiplier(auxiliaryRegression(test, deviations, [constant, ...columns]), 1);
}

/** The design without its constant. */
export function regressorsOf({ design, hasIntercept }: LinearRegression): readonly Float64Array[] {
  return hasIntercept ? design.slice(1) : design;
}
