import { CholeskyDecomposition, Matrix } from "ml-matrix";
import { InputError } from "../errors.js";
import { fUpperTail } from "./distributions.js";
import { errorInUnits, estimate, type Estimate, type FTest } from "./inference.js";
import type { LinearRegression } from "./linear-regression.js";
import { timesPowerOfTwo } from "./magnitude.js";
import { neweyWest } from "./newey-west.js";
import { problems } from "./words.js";

/** A regression with the covariance of its coefficients that sums and tests are to rest on. */
export interface RegressionCovariance {
  regression: LinearRegression;
  /** In the units of the regression's unitBasis, as RobustErrors have it. */
  unitCovariance: number[][];
}

/** The same by Newey and West, times n / (n - k). */
export interface HacRegression extends RegressionCovariance {
  /** Bandwidth: autocovariances that were taken in. */
  hacLags: number;
}

/**
 * Newey and West's covariance times n / (n - k), as Stata's `newey` and `NeweyWest(adjust = TRUE)` of R's
 * sandwich have it: with a dozen lags and few observations the plain one is too small.
 *
 * @param hacLags bandwidth; default floor(4 (n/100)^(2/9))
 * @throws InputError when the bandwidth is not a whole number from 0 to n - 1
 * @see Newey, W. K. and West, K. D. (1987). Econometrica 55(3), 703-708, equation (5); the factor after Davidson, R. and MacKinnon, J. G. (1993). Estimation and Inference in Econometrics, section 16.3.
 * @example
 * const area = { name: "area", values: [40, 55, 62, 70, 85, 90] };
 * hacRegression(linearRegression([21.5, 30.1, 31.2, 40.3, 44.1, 48.4], [area]), 1).hacLags; // => 1
 */
export function hacRegression(regression: LinearRegression, hacLags?: number): HacRegression {
  const { lags, unitCovariance } = neweyWest(regression, hacLags);
  const factor = regression.n / regression.df;
  return {
    regression,
    hacLags: lags,
    unitCovariance: unitCovariance.map((row) => row.map((entry) => entry * factor)),
  };
}

/**
 * A linear combination of the coefficients, w_1 b_1 + ... + w_k b_k, with the error sqrt(w' V w) and Student's
 * t with n - k degrees of freedom.
 *
 * @param weights one for each coefficient, the constant first
 * @example
 * const area = { name: "area", values: [40, 55, 62, 70, 85, 90] };
 * const floor = { name: "floor", values: [2, 5, 1, 9, 3, 6] };
 * const fit = linearRegression([21.5, 30.1, 31.2, 40.3, 44.1, 48.4], [area, floor]);
 * const sum = linearCombination(hacRegression(fit), [0, 1, 1]);
 * sum.estimate; // => 1.10
 */
export function linearCombination(model: RegressionCovariance, weights: readonly number[]): Estimate {
  const { values, covariance, exponent } = combinations(model, [weights]);
  const error = errorInUnits(undefined, Math.sqrt(covariance[0]![0]!), exponent);
  return estimate(values[0]!, error, model.regression.df);
}

/**
 * Wald's test that several linear combinations of the coefficients are all zero, in the form of F:
 * (Rb)' (R V R')^-1 (Rb) / q with q and n - k degrees of freedom. Statistic and p are NaN, as not defined,
 * where the fit is exact.
 *
 * @param rows R, q by k: the weights of each combination, the constant first
 * @throws InputError when the combinations are not independent of each other
 * @see Greene, W. H. (2018). Econometric Analysis, 8th ed., section 5.4.
 * @example
 * const area = { name: "area", values: [40, 55, 62, 70, 85, 90] };
 * const floor = { name: "floor", values: [2, 5, 1, 9, 3, 6] };
 * const fit = linearRegression([21.5, 30.1, 31.2, 40.3, 44.1, 48.4], [area, floor]);
 * waldTest(hacRegression(fit), [[0, 1, 0], [0, 0, 1]]).df1; // => 2
 */
export function waldTest(model: RegressionCovariance, rows: readonly (readonly number[])[]): FTest {
  const { values, covariance, exponent } = combinations(model, rows);
  const [df1, df2] = [rows.length, model.regression.df];
  const errors = covariance.map((row, i) => Math.sqrt(row[i]!));
  if (errors.some((error) => error === 0)) return { statistic: Number.NaN, df1, df2, p: Number.NaN };
  // In units of their errors, so that no combination is small beside another only by its unit.
  const ratios = values.map((value, i) => timesPowerOfTwo(value, -exponent) / errors[i]!);
  const correlation = (i: number, j: number) => covariance[i]![j]! / errors[i]! / errors[j]!;
  const correlations = covariance.map((row, i) =>
    row.map((_, j) => correlation(Math.max(i, j), Math.min(i, j))),
  );
  const decomposition = new CholeskyDecomposition(new Matrix(correlations));
  const pivots = decomposition.lowerTriangularMatrix.diagonal();
  if (!decomposition.isPositiveDefinite() || pivots.some((pivot) => pivot < dependentBelow)) {
    throw new InputError(problems.dependentHypotheses);
  }
  const solved = decomposition.solve(Matrix.columnVector(ratios));
  const statistic = ratios.reduce((sum, ratio, i) => sum + ratio * solved.get(i, 0), 0) / df1;
  return { statistic, df1, df2, p: fUpperTail(statistic, df1, df2) };
}

/** What is left of a combination's error beside the others', as a share, where it follows from them but for rounding. */
const dependentBelow = 1e-6;

/** Rb in the units of the data; R V R' in 2^exponent, squared: the smallest unit of a coefficient taken in. */
function combinations(
  { regression, unitCovariance }: RegressionCovariance,
  rows: readonly (readonly number[])[],
): { values: number[]; covariance: number[][]; exponent: number } {
  const { exponent, exponents } = regression.unitBasis;
  const used = exponents.flatMap((_, j) => (rows.some((weights) => weights[j]! !== 0) ? [j] : []));
  const unit = Math.min(...used.map((j) => exponents[j]!));
  const entry = (i: number, j: number) =>
    timesPowerOfTwo(unitCovariance[i]![j]!, 2 * unit - exponents[i]! - exponents[j]!);
  return {
    values: rows.map((weights) =>
      used.reduce((sum, j) => sum + weights[j]! * regression.coefficients[j]!.estimate, 0),
    ),
    covariance: rows.map((left) =>
      rows.map((right) => {
        let total = 0;
        for (const i of used) for (const j of used) total += left[i]! * right[j]! * entry(i, j);
        return total;
      }),
    ),
    exponent: exponent - unit,
  };
}
