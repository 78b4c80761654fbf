import { InputError } from "../errors.js";
import { computedOnce } from "./computed-once.js";
import {
  constantDependent,
  constantRegressor,
  dependentRegressor,
  requireFinite,
  tooFewObservations,
} from "./data-checks.js";
import { errorInUnits, estimateInUnits, fTest, isExactFit, type Estimate, type FTest } from "./inference.js";
import { deviations, timesPowerOfTwo } from "./magnitude.js";
import { OrthogonalDecomposition } from "./orthogonal-decomposition.js";
import { problems } from "./words.js";

/** A regressor: its name, as messages and results call it, and its n values. */
export interface Regressor {
  name: string;
  values: ArrayLike<number>;
}

export interface LinearRegressionOptions {
  /** Whether a constant is added, as the first column; default true. */
  intercept?: boolean;
}

/** A coefficient and whose it is. */
export interface NamedEstimate extends Estimate {
  /** The regressor's name, or "intercept". */
  name: string;
}

/** Least squares of y on several regressors. */
export interface LinearRegression {
  /** Observations. */
  n: number;
  /** Residual degrees of freedom: n less the number of coefficients. */
  df: number;
  hasIntercept: boolean;
  /** The intercept, if there is one, and then the regressors in their order; unit of y per unit of each. */
  coefficients: NamedEstimate[];
  /** 1 - RSS/TSS, TSS about the mean of y with an intercept and about zero without (as R's lm). */
  rSquared: number;
  /** 1 - (1 - R²)(n - 1)/df with an intercept, 1 - (1 - R²) n/df without. */
  adjustedRSquared: number;
  /** Sum of squared residuals, unit of y squared; Infinity or 0 where a double cannot hold the square. */
  rss: number;
  /** sqrt(RSS / df), in the unit of y. */
  residualStandardError: number;
  /** Test that all coefficients but the intercept are zero. */
  f: FTest;
  /** y minus the fitted values, in the order of the observations. */
  residuals: number[];
  /** Fitted values, in the order of the observations. */
  fitted: number[];
  /** The columns of the design matrix X, one for each coefficient, in their order. */
  design: readonly Float64Array[];
  /** (X'X)^-1 by rows; times the residual variance, the classical covariance of the coefficients. */
  unscaledCovariance: number[][];
  /** The same in units that let residuals and errors of any magnitude be squared. */
  unitBasis: UnitBasis;
}

/**
 * What robust errors and tests are computed from: y divided by 2^exponent, and column j of the design by
 * 2^exponents[j], so that their largest magnitudes lie between 1 and 4.
 */
export interface UnitBasis {
  exponent: number;
  exponents: readonly number[];
  /** Residuals of the divided y. */
  residuals: Float64Array;
  /** Fitted values of the divided y; beside an intercept from a value amid y, so that its level costs no digits. */
  fitted: Float64Array;
  /** Columns of Q, orthonormal, k of n values each: the design in the basis where X'X is the identity. */
  orthonormal: readonly Float64Array[];
  /** R^-1 by rows, R upper triangular with R'R = X'X: X R^-1 is Q. */
  inverseFactor: number[][];
  /** (X'X)^-1 by rows. */
  inverseCrossProduct: readonly Float64Array[];
}

/**
 * Ordinary least squares of y on any number of regressors, with a constant unless told otherwise, by
 * Householder QR of the design matrix with iterative refinement (see OrthogonalDecomposition); inference
 * under the classical assumptions, p-values from Student's t with n - k degrees of freedom. An exact fit has
 * standard errors of zero, and t, F and p, which are not defined, are NaN.
 *
 * @param y dependent variable, n values
 * @param regressors at least one, each with n values
 * @throws InputError when lengths differ, a value is not finite, there are no more observations than
 *   coefficients, the dependent variable does not vary, a regressor is constant beside an intercept, or it is
 *   a linear combination of those before it (to 11 digits), or a coefficient is beyond what a double can
 *   hold; the message names the regressor
 * @see Greene, W. H. (2018). Econometric Analysis, 8th ed., sections 3.2, 3.5 and 4.3-4.7.
 * @example
 * const area = { name: "area", values: [40, 55, 62, 70, 85, 90] };
 * const floor = { name: "floor", values: [2, 5, 1, 9, 3, 6] };
 * const { coefficients, rSquared } = linearRegression([21.5, 30.1, 31.2, 40.3, 44.1, 48.4], [area, floor]);
 * coefficients.map(({ name }) => name); // => ["intercept", "area", "floor"]
 * coefficients.map(({ estimate }) => estimate); // => [0.201, 0.494, 0.610]
 * rSquared; // => 0.9995
 */
export function linearRegression(
  y: ArrayLike<number>,
  regressors: readonly Regressor[],
  options: LinearRegressionOptions = {},
): LinearRegression {
  return regressionOn(y.length, regressors, options)(y);
}

/**
 * Least squares of one dependent variable after the other on the same regressors, which are decomposed once.
 *
 * @param n observations
 * @param regressors at least one, each with n values
 * @returns what `linearRegression` gives of a dependent variable of n values
 * @throws InputError as linearRegression does; all but wrong lengths when the first regression is asked for
 * @example
 * const of = regressionOn(6, [{ name: "area", values: [40, 55, 62, 70, 85, 90] }]);
 * of([21.5, 30.1, 31.2, 40.3, 44.1, 48.4]).coefficients[1].estimate; // => 0.529
 */
export function regressionOn(
  n: number,
  regressors: readonly Regressor[],
  { intercept = true }: LinearRegressionOptions = {},
): (y: ArrayLike<number>) => LinearRegression {
  if (regressors.length === 0) {
    throw new InputError({ found: problems.noRegressor, expected: problems.atLeastOne });
  }
  for (const { name, values } of regressors) {
    if (values.length !== n) {
      throw new InputError({
        column: name,
        found: problems.regressorValues(values.length),
        expected: problems.asManyAsDependent(n),
      });
    }
  }
  const names = regressors.map(({ name }) => name);
  const columns: Columns = computedOnce<Columns>({
    checked: () => {
      const design = regressors.map(({ values }) => new Float64Array(values));
      names.forEach((name, j) => requireFinite(design[j]!, name));
      if (n <= names.length + (intercept ? 1 : 0)) throw tooFewObservations(n, names, intercept);
      return intercept ? [new Float64Array(n).fill(1), ...design] : design;
    },
    decomposed: () => decompose(columns.checked, names, intercept),
  });
  return (y) => {
    const dependentVariable = new Float64Array(y);
    requireFiniteDependent(dependentVariable);
    const design = columns.checked;
    const level = intercept ? dependentVariable[0]! : 0;
    if (dependentVariable.every((value) => value === level)) throw constantDependent(level);
    return solved(dependentVariable, design, columns.decomposed, names, intercept);
  };
}

/** The columns of a design matrix, checked when first asked for, and their decomposition. */
interface Columns {
  checked: readonly Float64Array[];
  decomposed: Decomposed;
}

/** Of a design matrix, what all regressions on it share. */
interface Decomposed {
  decomposition: OrthogonalDecomposition;
  inverseCrossProduct: readonly Float64Array[];
  orthonormal: readonly Float64Array[];
}

function decompose(
  design: readonly Float64Array[],
  names: readonly string[],
  intercept: boolean,
): Decomposed {
  const decomposition = new OrthogonalDecomposition(design);
  const dependent = decomposition.dependent[0];
  if (dependent !== undefined) {
    const at = dependent - (intercept ? 1 : 0);
    throw isConstant(design[dependent]!, intercept)
      ? constantRegressor(undefined, names[at]!)
      : dependentRegressor(names[at]!, names.slice(0, at), intercept);
  }
  return computedOnce<Decomposed>({
    decomposition: () => decomposition,
    inverseCrossProduct: () => decomposition.inverseCrossProduct(),
    orthonormal: () => decomposition.orthonormal(),
  });
}

function solved(
  dependentVariable: Float64Array,
  design: readonly Float64Array[],
  decomposed: Decomposed,
  regressorNames: readonly string[],
  intercept: boolean,
): LinearRegression {
  const { decomposition, inverseCrossProduct } = decomposed;
  const n = dependentVariable.length;
  const solution = decomposition.solve(dependentVariable);
  const { exponent, fittedFromOrigin } = solution;
  const { exponents } = decomposition;
  const df = n - design.length;
  const explained = sumOfSquares(intercept ? deviations(fittedFromOrigin).values : fittedFromOrigin);
  if (isExactFit(sumOfSquares(solution.residuals), explained)) solution.residuals.fill(0);
  const rss = sumOfSquares(solution.residuals);
  const error = Math.sqrt(rss / df);
  const rSquared = explained / (explained + rss);
  const names = [...(intercept ? ["intercept"] : []), ...regressorNames];
  const residuals = Array.from(solution.residuals, (value) => timesPowerOfTwo(value, exponent));
  return {
    n,
    df,
    hasIntercept: intercept,
    coefficients: names.map((name, j) => {
      const standardError = error * Math.sqrt(inverseCrossProduct[j]![j]!);
      const units = exponent - exponents[j]!;
      return {
        name,
        ...estimateInUnits(
          intercept && j === 0 ? undefined : name,
          solution.coefficients[j]!,
          standardError,
          units,
          df,
        ),
      };
    }),
    rSquared,
    adjustedRSquared: 1 - ((1 - rSquared) * (intercept ? n - 1 : n)) / df,
    rss: timesPowerOfTwo(rss, 2 * exponent),
    residualStandardError: errorInUnits(undefined, error, exponent),
    f: fTest(explained, regressorNames.length, rss, df),
    residuals,
    fitted: Array.from(dependentVariable, (value, i) => value - residuals[i]!),
    design,
    unscaledCovariance: inverseCrossProduct.map((row, i) =>
      Array.from(row, (value, j) => timesPowerOfTwo(value, -exponents[i]! - exponents[j]!)),
    ),
    unitBasis: {
      exponent,
      exponents,
      residuals: solution.residuals,
      fitted: fittedFromOrigin,
      get orthonormal() {
        return decomposed.orthonormal;
      },
      inverseFactor: decomposition.inverseFactor(),
      inverseCrossProduct,
    },
  };
}

function requireFiniteDependent(values: Float64Array): void {
  const at = values.findIndex((value) => !Number.isFinite(value));
  if (at < 0) return;
  throw new InputError({
    found: problems.dependentValueIs(at + 1, values[at]),
    expected: problems.finiteNumbers,
  });
}

/** Whether a column that follows from those before it is a constant: beside an intercept any, else zeros. */
function isConstant(values: Float64Array, intercept: boolean): boolean {
  const first = values[0]!;
  return (intercept || first === 0) && values.every((value) => value === first);
}

function sumOfSquares(values: Float64Array): number {
  let squares = 0;
  for (const value of values) squares += value * value;
  return squares;
}
