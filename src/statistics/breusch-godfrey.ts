import { InputError } from "../errors.js";
import {
  auxiliaryRegression,
  checkResidualsVary,
  lagrangeMultiplier,
  type ChiSquaredTest,
} from "./auxiliary-regression.js";
import type { LinearRegression } from "./linear-regression.js";
import { problems, tests } from "./words.js";

/**
 * Breusch-Godfrey test that errors are not autocorrelated up to the given order: n R² of the regression of
 * the residuals on the regressors and on their own lags 1 ... order, chi-squared with as many degrees of
 * freedom as lags. Residuals before the first observation count as zero (as lmtest's bgtest).
 *
 * @param model its observations in the order of time, without gaps
 * @param order default 12, a year of months
 * @throws InputError when the order is not a whole number from 1 on or leaves no degrees of freedom, or the
 *   regression fits exactly
 * @see Godfrey, L. G. (1978). Testing against general autoregressive and moving average error models when the
 *   regressors include lagged dependent variables. Econometrica 46(6), 1293-1301. Breusch, T. S. (1978).
 *   Testing for autocorrelation in dynamic linear models. Australian Economic Papers 17, 334-355.
 * @example
 * const months = loadFoodMonths("real");
 * const faoIndex = { name: "faoIndex", values: months.map((month) => month.faoIndex) };
 * const fit = linearRegression(months.map((month) => month.foodPriceIndex), [faoIndex]);
 * breuschGodfrey(fit).statistic; // => 136.9
 */
export function breuschGodfrey(model: LinearRegression, order = 12): ChiSquaredTest {
  const { n, design } = model;
  const { residuals } = model.unitBasis;
  if (!Number.isInteger(order) || order < 1 || order >= n) {
    throw new InputError({
      found: problems.orderWithObservations(order, n),
      expected: problems.wholeNumber(1, n - 1),
    });
  }
  checkResidualsVary(tests.breuschGodfrey, model);
  const lagged = Array.from({ length: order }, (_, lag) => {
    const column = new Float64Array(n);
    column.set(residuals.subarray(0, n - lag - 1), lag + 1);
    return column;
  });
  const columns = [...design, ...lagged];
  const fit = auxiliaryRegression(tests.breuschGodfrey, residuals, columns);
  return lagrangeMultiplier(fit, design.length);
}
