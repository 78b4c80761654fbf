import { InputError } from "../errors.js";
import { auxiliaryRegression, checkResidualsVary } from "./auxiliary-regression.js";
import { fUpperTail } from "./distributions.js";
import type { LinearRegression } from "./linear-regression.js";
import { deviations, unitSized } from "./magnitude.js";
import { problems, tests } from "./words.js";

export interface ResetTest {
  /** F, for the hypothesis that the added powers have zero coefficients. */
  statistic: number;
  df1: number;
  df2: number;
  p: number;
}

/**
 * Ramsey's RESET that the regression is linear as specified: F test of the second and third powers of the
 * fitted values when they are added to the regressors. With an intercept the powers are taken of deviations
 * of the fitted values from their mean, which test the same hypothesis and keep digits.
 *
 * @throws InputError when there are not more observations than coefficients, the regression fits exactly, or
 *   the powers are linear combinations of the regressors
 * @see Ramsey, J. B. (1969). Tests for specification errors in classical linear least-squares regression
 *   analysis. Journal of the Royal Statistical Society B 31(2), 350-371.
 * @example
 * const months = loadFoodMonths("real");
 * const faoIndex = { name: "faoIndex", values: months.map((month) => month.faoIndex) };
 * const fit = linearRegression(months.map((month) => month.foodPriceIndex), [faoIndex]);
 * resetTest(fit); // => { statistic: 15.583, df1: 2, df2: 296, p: 3.7e-7 }
 */
export function resetTest(model: LinearRegression): ResetTest {
  const { n, design, hasIntercept } = model;
  const { fitted, residuals } = model.unitBasis;
  checkResidualsVary(tests.reset, model);
  const base = unitSized(hasIntercept ? deviations(fitted).values : fitted).values;
  const squares = base.map((value) => value * value);
  const powers = [squares, squares.map((square, i) => square * base[i]!)];
  const columns = [...design, ...powers];
  const { rank, explained, rss } = auxiliaryRegression(tests.reset, residuals, columns);
  const df1 = powers.length;
  if (rank < design.length + df1) {
    throw new InputError(problems.resetUndefined);
  }
  const df2 = n - rank;
  const statistic = explained / df1 / (rss / df2);
  return { statistic, df1, df2, p: fUpperTail(statistic, df1, df2) };
}
