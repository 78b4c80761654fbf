import { InputError } from "../errors.js";
import { fUpperTail } from "./distributions.js";
import { timesPowerOfTwo } from "./magnitude.js";
import {
  designWithConstant,
  recursivePass,
  requireResiduals,
  type RegressorValues,
} from "./recursive-residuals.js";
import { problems } from "./words.js";

export interface ChowTest {
  /** F, for the hypothesis that all coefficients are the same before and after. */
  statistic: number;
  df1: number;
  df2: number;
  p: number;
  /** Index, from 0, of the first observation of the second part. */
  breakIndex: number;
  /** Residual sums of squares, one regression for all, one for each part; Infinity or 0 beyond a double. */
  rss: { whole: number; before: number; after: number };
}

/**
 * Chow's test that the coefficients of a regression (with a constant) are the same before and after a known
 * date:
 *
 *   F = [(RSS - RSS1 - RSS2) / k] / [(RSS1 + RSS2) / (n - 2k)],
 *
 * F-distributed with k and n - 2k degrees of freedom when the errors are independent, normal and of one
 * variance. A date that was picked by looking at the data calls for supFTest instead.
 *
 * @param y dependent variable, n values in the order of time
 * @param regressors each with n values; the constant is added
 * @param breakIndex index, from 0, of the first observation of the second part
 * @throws InputError when a part has not more observations than coefficients, a regressor is constant in it, or
 *   the fit is exact
 * @see Chow, G. C. (1960). Tests of equality between sets of coefficients in two linear regressions.
 *   Econometrica 28(3), 591-605.
 * @example
 * const months = loadFoodMonths("real");
 * const x = months.map(({ faoIndex }) => faoIndex);
 * const y = months.map(({ foodPriceIndex }) => foodPriceIndex);
 * const { statistic, p } = chowTest(y, [{ values: x }], 180); // a break in January 2015
 * statistic; // => 2.34
 * p; // => 0.099
 */
export function chowTest(
  y: ArrayLike<number>,
  regressors: readonly RegressorValues[],
  breakIndex: number,
): ChowTest {
  const design = designWithConstant(y, regressors);
  const n = y.length;
  const k = design.columns.length;
  if (!Number.isInteger(breakIndex) || breakIndex <= k || n - breakIndex <= k) {
    throw new InputError({
      found: problems.breakLeaves(breakIndex, n - breakIndex),
      expected: problems.enoughOnEitherSide(k + 1),
    });
  }
  const forward = recursivePass(design, "forward");
  const backward = recursivePass(design, "backward");
  if (forward.fixedAfter > breakIndex || backward.fixedAfter > n - breakIndex) {
    const part = forward.fixedAfter > breakIndex ? "before" : "after";
    throw new InputError({
      found: problems.notVaryingInPart(part),
      expected: problems.varyingInBothParts,
    });
  }
  const whole = forward.sumsOfSquares[n]!;
  const before = forward.sumsOfSquares[breakIndex]!;
  const after = backward.sumsOfSquares[n - breakIndex]!;
  const parts = before + after;
  requireResiduals(design, parts);
  const df2 = n - 2 * k;
  const inUnits = (squares: number) => timesPowerOfTwo(squares, 2 * design.exponent);
  const statistic = (whole - parts) / k / (parts / df2);
  return {
    statistic,
    df1: k,
    df2,
    p: fUpperTail(statistic, k, df2),
    breakIndex,
    rss: { whole: inUnits(whole), before: inUnits(before), after: inUnits(after) },
  };
}
