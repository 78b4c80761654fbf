import { InputError } from "../errors.js";
import { auxiliaryRegression, checkResidualsVary } from "./auxiliary-regression.js";
import { fUpperTail } from "./distributions.js";
import type { LinearRegression } from "./linear-regression.js";

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
 */
export function resetTest(model: LinearRegression): ResetTest {
  const { n, fitted, residuals, design, hasIntercept } = model;
  checkResidualsVary("the RESET", model);
  const centre = hasIntercept ? fitted.reduce((sum, value) => sum + value, 0) / n : 0;
  const powers = [2, 3].map((power) => Float64Array.from(fitted, (value) => (value - centre) ** power));
  const { rank, explained, rss } = auxiliaryRegression("the RESET", Float64Array.from(residuals), [
    ...design,
    ...powers,
  ]);
  const df1 = powers.length;
  if (rank < design.length + df1) {
    throw new InputError("the RESET is not defined: powers of the fitted values follow from the regressors");
  }
  const df2 = n - rank;
  const statistic = explained / df1 / (rss / df2);
  return { statistic, df1, df2, p: fUpperTail(statistic, df1, df2) };
}
