import { InputError } from "../errors.js";
import { normalLowerTail } from "./distributions.js";
import { largestMagnitude } from "./magnitude.js";
import { mean } from "./mean.js";
import {
  designWithConstant,
  recursivePass,
  requireResiduals,
  type RecursivePass,
  type RegressorValues,
  type UnitDesign,
} from "./recursive-residuals.js";
import { problems } from "./words.js";

export interface CusumTest {
  /** Cumulative sum of ordinary residuals, or of recursive ones. */
  kind: "ols" | "recursive";
  /** The largest excursion, in units in which the boundary is the same at all dates. */
  statistic: number;
  /** 5 per cent critical value of the statistic. */
  criticalValue5: number;
  p: number;
  /** Whether the path leaves the 5 per cent boundary. */
  crosses5: boolean;
  /**
   * The scaled cumulative sum and its 5 per cent boundary (to either side of zero), beginning at zero.
   * `index` is that of the last observation in the sum, -1 before the first.
   */
  path: { index: number; value: number; boundary: number }[];
}

/** 5 per cent point of the largest absolute value of a Brownian bridge (Kolmogorov's distribution). */
const bridgeCriticalValue5 = 1.35809863932255;

/** Factor of the boundary 1 + 2t at 5 per cent; Brown, Durbin and Evans (1975), section 2.3. */
const recursiveCriticalValue5 = 0.948;

/**
 * CUSUM test on ordinary least-squares residuals e of a regression with a constant. The path
 *
 *   B(t) = (e_1 + ... + e_t) / (s sqrt(n)),   s² = RSS / (n - k),
 *
 * behaves as a Brownian bridge when the coefficients are stable; the statistic is its largest absolute value.
 *
 * @param y dependent variable, n values in the order of time
 * @param regressors each with n values; the constant is added
 * @throws InputError when the regressors are collinear or the fit leaves no residuals
 * @see Ploberger, W. and Krämer, W. (1992). The CUSUM test with OLS residuals. Econometrica 60(2), 271-285.
 * @example
 * const months = loadFoodMonths("real");
 * const x = months.map(({ faoIndex }) => faoIndex);
 * const y = months.map(({ foodPriceIndex }) => foodPriceIndex);
 * const { statistic, crosses5 } = olsCusumTest(y, [{ values: x }]);
 * statistic; // => 1.83
 * crosses5; // => true
 */
export function olsCusumTest(y: ArrayLike<number>, regressors: readonly RegressorValues[]): CusumTest {
  const { design, pass, coefficients } = stablePass(y, regressors);
  const n = y.length;
  const variance = pass.sumsOfSquares[n]! / (n - coefficients.length);
  const scale = Math.sqrt(variance * n);
  const path = [{ index: -1, value: 0, boundary: bridgeCriticalValue5 }];
  let sum = 0;
  for (let index = 0; index < n; index++) {
    sum += design.columns.reduce(
      (left, column, j) => left - coefficients[j]! * column[index]!,
      design.y[index]!,
    );
    path.push({ index, value: sum / scale, boundary: bridgeCriticalValue5 });
  }
  const statistic = largestMagnitude(path.map(({ value }) => value));
  const p = bridgeUpperTail(statistic);
  return conclude("ols", statistic, bridgeCriticalValue5, p, path);
}

/**
 * The statistic of olsCusumTest as a function of the dependent variable, for one regressor and many series.
 *
 * @param x regressor, n values from their mean, not all zero
 */
export function olsCusumStatistic(x: Float64Array): (y: Float64Array) => number {
  const n = x.length;
  const parameters = 2;
  let sxx = 0;
  for (const value of x) sxx += value * value;
  return (y) => {
    let total = 0;
    let sxy = 0;
    for (let t = 0; t < n; t++) {
      total += y[t]!;
      sxy += x[t]! * y[t]!;
    }
    let sum = 0;
    let squares = 0;
    let largest = 0;
    for (let t = 0; t < n; t++) {
      const residual = y[t]! - total / n - (sxy / sxx) * x[t]!;
      sum += residual;
      squares += residual * residual;
      largest = Math.max(largest, Math.abs(sum));
    }
    return largest / Math.sqrt((squares / (n - parameters)) * n);
  };
}

/**
 * CUSUM test on recursive residuals w of a regression with a constant. The path
 *
 *   W(t) = (w_1 + ... + w_t) / (s sqrt(n - k))
 *
 * behaves as Brownian motion when the coefficients are stable. Its boundary widens as 0.948 (1 + 2t), t being
 * the share of the residuals summed up; the statistic is the largest |W(t)| / (1 + 2t). For s the standard
 * deviation of the recursive residuals about their mean is taken (Harvey 1975), which does not swell with
 * the very shift that is looked for.
 *
 * @param y dependent variable, n values in the order of time
 * @param regressors each with n values; the constant is added
 * @throws InputError when the regressors are collinear or the fit leaves no residuals
 * @see Brown, R. L., Durbin, J. and Evans, J. M. (1975). Techniques for testing the constancy of regression
 *   relationships over time. JRSS B 37, 149-192, section 2.3; Harvey's comment, pp. 179-180.
 * @example
 * const months = loadFoodMonths("real");
 * const x = months.map(({ faoIndex }) => faoIndex);
 * const y = months.map(({ foodPriceIndex }) => foodPriceIndex);
 * const { statistic, crosses5 } = recursiveCusumTest(y, [{ values: x }]);
 * statistic; // => 1.56
 * crosses5; // => true
 */
export function recursiveCusumTest(y: ArrayLike<number>, regressors: readonly RegressorValues[]): CusumTest {
  const { residuals, steps } = stablePass(y, regressors).pass;
  const count = residuals.length;
  const centre = mean(residuals);
  const variance = residuals.reduce((total, residual) => total + (residual - centre) ** 2, 0) / (count - 1);
  const scale = Math.sqrt(variance * count);
  const path = [{ index: -1, value: 0, boundary: recursiveCriticalValue5 }];
  let sum = 0;
  residuals.forEach((residual, i) => {
    sum += residual;
    const boundary = recursiveCriticalValue5 * (1 + (2 * (i + 1)) / count);
    path.push({ index: steps[i]!, value: sum / scale, boundary });
  });
  const statistic =
    recursiveCriticalValue5 * largestMagnitude(path.map(({ value, boundary }) => value / boundary));
  const p = linearBoundaryCrossing(statistic);
  return conclude("recursive", statistic, recursiveCriticalValue5, p, path);
}

function conclude(
  kind: CusumTest["kind"],
  statistic: number,
  criticalValue5: number,
  p: number,
  path: CusumTest["path"],
): CusumTest {
  return { kind, statistic, criticalValue5, p, crosses5: statistic > criticalValue5, path };
}

function stablePass(
  y: ArrayLike<number>,
  regressors: readonly RegressorValues[],
): { design: UnitDesign; pass: RecursivePass; coefficients: Float64Array } {
  const design = designWithConstant(y, regressors);
  const pass = recursivePass(design, "forward");
  const needed = design.columns.length + 2;
  if (y.length < needed) {
    throw new InputError({ found: problems.observations(y.length), expected: problems.atLeast(needed) });
  }
  if (pass.coefficients === null) {
    throw new InputError({
      found: problems.constantOrCombination,
      expected: problems.varyingOnTheirOwn,
    });
  }
  requireResiduals(design, pass.sumsOfSquares[y.length]!);
  return { design, pass, coefficients: pass.coefficients };
}

/** P(largest |Brownian bridge| > x) = 2 (e^(-2x²) - e^(-8x²) + e^(-18x²) - ...). */
function bridgeUpperTail(x: number): number {
  // Below this the probability differs from 1 by less than 1e-50 while the series converges slowly.
  if (x < 0.1) return 1;
  let sum = 0;
  for (let i = 1; i <= 100; i++) sum += (i % 2 === 1 ? 1 : -1) * Math.exp(-2 * i * i * x * x);
  return Math.min(1, 2 * sum);
}

/**
 * P(|Brownian motion| crosses a (1 + 2t) for some t up to 1), both sides, with two terms of the series; for
 * small a, where these do not suffice, the line that joins their value at 0.3 to 1.
 *
 * @see Zeileis, A., Leisch, F., Hornik, K. and Kleiber, C. (2002). strucchange. Journal of Statistical
 *   Software 7(2), section 3.
 */
function linearBoundaryCrossing(a: number): number {
  if (a < 0.3) return 1 - 0.1465 * a;
  const once = 1 - normalLowerTail(3 * a);
  const returned = Math.exp(-4 * a * a) * (normalLowerTail(a) + normalLowerTail(5 * a) - 1);
  const twice = Math.exp(-16 * a * a) * (1 - normalLowerTail(a));
  return 2 * (once + returned - twice);
}
