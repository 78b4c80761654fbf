import type { ChiSquaredTest } from "./auxiliary-regression.js";
import { regressorsOf, varianceTest } from "./breusch-pagan.js";
import type { LinearRegression } from "./linear-regression.js";
import { deviations, unitSized } from "./magnitude.js";
import { tests } from "./words.js";

/**
 * White's test that the error variance does not depend on the regressors, in whatever smooth way: n R² of the
 * regression of the squared residuals on the regressors, their squares and their cross-products, chi-squared
 * with as many degrees of freedom as these are linearly independent (the square of a dummy variable is the
 * variable itself and does not count).
 *
 * Squares and products are taken of deviations from the means, which span the same space and keep digits.
 *
 * @throws InputError when there are not more observations than terms, the regression fits exactly, or its
 *   residuals are all of one size
 * @see White, H. (1980). A heteroskedasticity-consistent covariance matrix estimator and a direct test for
 *   heteroskedasticity. Econometrica 48(4), 817-838, corollary 1.
 * @example
 * const months = loadFoodMonths("real");
 * const faoIndex = { name: "faoIndex", values: months.map((month) => month.faoIndex) };
 * const fit = linearRegression(months.map((month) => month.foodPriceIndex), [faoIndex]);
 * whiteTest(fit); // => { statistic: 9.326, df: 2, p: 0.0094 }
 */
export function whiteTest(model: LinearRegression): ChiSquaredTest {
  const centred = regressorsOf(model).map(
    (values) => unitSized(deviations(unitSized(values).values).values).values,
  );
  const products = centred.flatMap((left, j) =>
    centred.slice(j).map((right) => left.map((value, i) => value * right[i]!)),
  );
  return varianceTest(tests.white, model, [...centred, ...products]);
}
