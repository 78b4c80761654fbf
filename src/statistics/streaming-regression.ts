import { InputError } from "../errors.js";
import {
  constantDependent,
  constantRegressor,
  dependentRegressor,
  tooFewObservations,
} from "./data-checks.js";
import { errorInUnits, estimateInUnits, fTest, isExactFit } from "./inference.js";
import type { LinearRegression, NamedEstimate } from "./linear-regression.js";
import { timesPowerOfTwo } from "./magnitude.js";
import { TriangularFactor, type FactorState } from "./triangular-factor.js";
import { triangularInverse } from "./triangular-inverse.js";
import { problems } from "./words.js";

/** What a regression in one pass can tell: everything that needs no second look at the observations. */
export type StreamedRegression = Pick<
  LinearRegression,
  | "n"
  | "df"
  | "hasIntercept"
  | "coefficients"
  | "rSquared"
  | "adjustedRSquared"
  | "rss"
  | "residualStandardError"
  | "f"
>;

/** A regressor is taken as following from the others when it differs by less than this part of its variation. */
const collinearBelow = 1e-11;

/** Or by less than a digit of its level. */
const levelDigit = 2 ** -52;

/**
 * Ordinary least squares with a constant in one pass and constant memory: observations come in blocks and
 * are forgotten, only the triangular factor R of the QR decomposition of (1, X, y) is kept and brought up to
 * date with each block by Householder reflections. Nothing is squared, so the digits are those of a QR of the
 * whole table. All columns are measured from a value amid their first block, so that a level far from zero
 * costs none, and divided by powers of two, so that no magnitude overflows or vanishes.
 *
 * Time is of the order n k², memory k².
 *
 * @see Golub, G. H. and Van Loan, C. F. (2013). Matrix Computations, 4th ed., sections 5.2 and 6.5 (updating
 *   by blocks of rows). Demmel, J. et al. (2012). Communication-optimal parallel and sequential QR and LU
 *   factorizations. SIAM Journal on Scientific Computing 34(1), A206-A239, section 4 (sequential TSQR).
 * @example
 * const regression = new StreamingRegression(["x"]);
 * regression.add([Float64Array.of(1, 2), Float64Array.of(2.1, 3.9)], 2);
 * regression.add([Float64Array.of(3, 4), Float64Array.of(6.2, 7.8)], 2);
 * const [, slope] = regression.result().coefficients;
 * slope.estimate; // => 1.94
 */
export class StreamingRegression {
  private readonly factor: TriangularFactor;

  /** @param names of the regressors, at least one */
  constructor(private readonly names: readonly string[]) {
    if (names.length === 0) {
      throw new InputError({ found: problems.noRegressor, expected: problems.atLeastOne });
    }
    this.factor = new TriangularFactor(names.length + 2);
  }

  /**
   * Takes in the first `count` values of each column: the regressors in their order, then the dependent
   * variable, all finite. The arrays are overwritten.
   */
  add(columns: readonly Float64Array[], count: number): void {
    this.factor.add(columns, count);
  }

  /** What the columns of (1, X, y) are measured from; undefined before the first observations. */
  get origin(): Float64Array | undefined {
    return this.factor.n === 0 ? undefined : this.factor.origin;
  }

  /** Takes in the observations of a part of a table; those of all parts are measured from the same origins. */
  merge(part: FactorState): void {
    this.factor.merge(part);
  }

  /**
   * The regression over all that was taken in, with classical inference.
   *
   * @throws InputError when there are no more observations than coefficients, the dependent variable or a
   *   regressor is constant, a regressor is a linear combination of those before it, or a coefficient is
   *   beyond what a double can hold
   */
  result(): StreamedRegression {
    const { names } = this;
    const { n, width, upper, origin, exponent, lowest, highest } = this.factor;
    const k = width - 1;
    if (n <= k) throw tooFewObservations(n, names, true);
    const entry = (i: number, j: number) => upper[i * width + j]!;
    if (lowest[k] === highest[k]) throw constantDependent(lowest[k]!);
    for (let j = 1; j < k; j++) this.requireIndependent(j);

    const inverse = triangularInverse(upper, width, k);
    const shifted = Array.from({ length: k }, (_, i) => {
      let sum = 0;
      for (let j = i; j < k; j++) sum += inverse[i * width + j]! * entry(j, k);
      return sum;
    });
    const df = n - k;
    let explained = 0;
    for (let i = 1; i < k; i++) explained += entry(i, k) ** 2;
    const rss = isExactFit(entry(k, k) ** 2, explained) ? 0 : entry(k, k) ** 2;
    const error = Math.sqrt(rss / df);

    /** Standard error of the sum of coefficients times weights: residual error times |R^-T weights|. */
    const standardError = (weights: readonly number[]) => {
      let squares = 0;
      for (let j = 0; j < k; j++) {
        let sum = 0;
        for (let i = 0; i <= j; i++) sum += weights[i]! * inverse[i * width + j]!;
        squares += sum * sum;
      }
      return error * Math.sqrt(squares);
    };
    // Back from the shifted columns: the intercept is the fitted value where every regressor is zero.
    const unitOrigin = (j: number) => timesPowerOfTwo(origin[j]!, -exponent[j]!);
    const atZero = [1, ...names.map((_, j) => -unitOrigin(j + 1))];
    const intercept = atZero.reduce((sum, weight, i) => sum + weight * shifted[i]!, unitOrigin(k));
    const unitsOfY = exponent[k]!;
    const coefficients: NamedEstimate[] = [
      {
        name: "intercept",
        ...estimateInUnits(undefined, intercept, standardError(atZero), unitsOfY, df),
      },
      ...names.map((name, j) => {
        const unit = Array.from({ length: k }, (_, i) => (i === j + 1 ? 1 : 0));
        const units = unitsOfY - exponent[j + 1]!;
        return { name, ...estimateInUnits(name, shifted[j + 1]!, standardError(unit), units, df) };
      }),
    ];
    const rSquared = explained / (explained + rss);
    return {
      n,
      df,
      hasIntercept: true,
      coefficients,
      rSquared,
      adjustedRSquared: 1 - ((1 - rSquared) * (n - 1)) / df,
      rss: timesPowerOfTwo(rss, 2 * unitsOfY),
      residualStandardError: errorInUnits(undefined, error, unitsOfY),
      f: fTest(explained, names.length, rss, df),
    };
  }

  /** What the constant and the regressors before column j leave of it must not be rounding error. */
  private requireIndependent(j: number): void {
    const { names } = this;
    const { width, upper, origin, exponent, lowest, highest, n } = this.factor;
    const column = names[j - 1]!;
    if (lowest[j] === highest[j]) throw constantRegressor(undefined, column);
    let aboutMean = 0;
    for (let i = 1; i <= j; i++) aboutMean += upper[i * width + j]! ** 2;
    const mean = timesPowerOfTwo(origin[j]!, -exponent[j]!) + upper[j]! / upper[0]!;
    // Beside a constant alone a column varies or does not; the level that it has says nothing.
    const noise = j > 1 ? levelDigit * Math.sqrt(aboutMean + n * mean * mean) : 0;
    const left = Math.abs(upper[j * width + j]!);
    if (left <= Math.max(collinearBelow * Math.sqrt(aboutMean), noise)) {
      throw dependentRegressor(column, names.slice(0, j - 1), true);
    }
  }
}
