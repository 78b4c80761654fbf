import { InputError } from "../errors.js";
import { requireFinite } from "./data-checks.js";
import { largestMagnitude, unitSized, valueNearestMean } from "./magnitude.js";
import { problems } from "./words.js";

/** A design matrix by columns (a constant is a column of ones) and the dependent variable. */
export interface Design {
  columns: readonly ArrayLike<number>[];
  y: ArrayLike<number>;
}

/** A design of unit size: y was divided by 2^exponent. */
export interface UnitDesign extends Design {
  columns: readonly Float64Array[];
  y: Float64Array;
  exponent: number;
}

/** One pass over the observations, from the first to the last or backwards. */
export interface RecursivePass {
  /** The n - k standardized one-step prediction errors, in the order of the pass. */
  residuals: number[];
  /** Index in the order of the pass of the observation that each residual belongs to. */
  steps: number[];
  /** Residual sum of squares of the first m observations of the pass, at index m; index 0 is 0. */
  sumsOfSquares: Float64Array;
  /** How many observations it takes to fix all coefficients; n + 1 when even all do not. */
  fixedAfter: number;
  /** Least-squares coefficients of all observations; null when they do not fix them. */
  coefficients: Float64Array | null;
}

/**
 * Recursive residuals: the error in predicting each observation from those before it, divided by
 * sqrt(1 + x'(X'X)^-1 x), and with them the residual sum of squares of every beginning of the sample.
 *
 * Observations are rotated one by one into the triangular factor of the design (Givens rotations). What is
 * left of y after its row has been rotated away is the recursive residual itself, so that no inverse is
 * formed and no regression fitted twice.
 *
 * @throws InputError when lengths differ or a value is not finite
 * @see Brown, R. L., Durbin, J. and Evans, J. M. (1975). Techniques for testing the constancy of regression
 *   relationships over time. JRSS B 37, 149-192, equations (2) and (5). Gentleman, W. M. (1973). Least squares
 *   computations by Givens transformations without square roots. IMA Journal of Applied Mathematics 12.
 */
export function recursivePass({ columns, y }: Design, direction: "forward" | "backward"): RecursivePass {
  const n = y.length;
  const k = columns.length;
  for (const values of [...columns, y]) requireValues(values, n);
  const scale = columns.map((column) => largestMagnitude(column));
  const triangle = columns.map(() => new Float64Array(k));
  const rotatedY = new Float64Array(k);
  const row = new Float64Array(k);
  const residuals: number[] = [];
  const steps: number[] = [];
  const sumsOfSquares = new Float64Array(n + 1);
  let rank = 0;
  let fixedAfter = n + 1;
  for (let step = 0; step < n; step++) {
    const at = direction === "forward" ? step : n - 1 - step;
    for (let j = 0; j < k; j++) row[j] = columns[j]![at]!;
    let left = y[at]!;
    let fixes = false;
    for (let j = 0; j < k; j++) {
      // What remains of a row that depends on earlier ones is rounding error, not a new direction.
      if (Math.abs(row[j]!) <= 1e-11 * scale[j]!) continue;
      const pivots = triangle[j]!;
      const pivot = pivots[j]!;
      if (pivot === 0) {
        pivots.set(row.subarray(j), j);
        rotatedY[j] = left;
        fixes = true;
        break;
      }
      const length = Math.hypot(pivot, row[j]!);
      const cosine = Math.abs(pivot) / length;
      const sine = (Math.sign(pivot) * row[j]!) / length;
      for (let l = j; l < k; l++) {
        const above = pivots[l]!;
        pivots[l] = cosine * above + sine * row[l]!;
        row[l] = cosine * row[l]! - sine * above;
      }
      const above = rotatedY[j]!;
      rotatedY[j] = cosine * above + sine * left;
      left = cosine * left - sine * above;
    }
    sumsOfSquares[step + 1] = sumsOfSquares[step]! + (fixes ? 0 : left * left);
    if (fixes) {
      rank++;
      if (rank === k) fixedAfter = step + 1;
    } else {
      residuals.push(left);
      steps.push(step);
    }
  }
  const coefficients = rank === k ? backSubstitution(triangle, rotatedY) : null;
  return { residuals, steps, sumsOfSquares, fixedAfter, coefficients };
}

/** Solves the triangular system of the rotated design. */
function backSubstitution(triangle: readonly Float64Array[], right: Float64Array): Float64Array {
  const solution = Float64Array.from(right);
  for (let j = triangle.length - 1; j >= 0; j--) {
    const row = triangle[j]!;
    for (let l = j + 1; l < row.length; l++) solution[j]! -= row[l]! * solution[l]!;
    solution[j]! /= row[j]!;
  }
  return solution;
}

function requireValues(values: ArrayLike<number>, n: number): void {
  if (values.length !== n) {
    throw new InputError(problems.oneOfOtherLength(values.length, n));
  }
  requireFinite(values);
}

/** A regressor's values; a name beside them does no harm. */
export interface RegressorValues {
  values: ArrayLike<number>;
}

/**
 * The design of a regression with a constant, which comes first. The others and y are divided by powers of
 * two and measured from a value amid their own, which leaves residuals, but for that power of y, as they are.
 *
 * @throws InputError when lengths differ or a value is not finite
 */
export function designWithConstant(y: ArrayLike<number>, regressors: readonly RegressorValues[]): UnitDesign {
  const n = y.length;
  for (const values of [...regressors.map(({ values }) => values), y]) requireValues(values, n);
  const fromOrigin = (values: Float64Array) => {
    const origin = valueNearestMean(values);
    return values.map((value) => value - origin);
  };
  const constant = new Float64Array(n).fill(1);
  const columns = regressors.map(({ values }) => fromOrigin(unitSized(values).values));
  const dependent = unitSized(y);
  return {
    columns: [constant, ...columns],
    y: fromOrigin(dependent.values),
    exponent: dependent.exponent,
  };
}

/** Refuses an exact fit: its residuals are rounding error, and a test on them would mean nothing. */
export function requireResiduals({ y }: UnitDesign, rss: number): void {
  const squares = y.reduce((sum, value) => sum + value * value, 0);
  if (rss <= 1e-24 * squares) {
    throw new InputError({ found: problems.exactFit, expected: problems.residualsToTest });
  }
}
