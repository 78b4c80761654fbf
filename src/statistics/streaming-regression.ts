import { InputError } from "../errors.js";
import { constantRegressor, dependentRegressor, tooFewObservations } from "./data-checks.js";
import { fUpperTail } from "./distributions.js";
import type { LinearRegression, NamedEstimate } from "./linear-regression.js";
import { estimate } from "./simple-regression.js";
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

/** A regressor is taken as following from the others when it differs by less than this part of itself. */
const collinearBelow = 1e-11;

/**
 * Ordinary least squares with a constant in one pass and constant memory: observations come in blocks and
 * are forgotten, only the triangular factor R of the QR decomposition of (1, X, y) is kept and brought up to
 * date with each block by Householder reflections. Nothing is squared, so the digits are those of a QR of the
 * whole table. All columns are measured from their first value, so that a level far from zero costs none.
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
  private n = 0;
  /** Columns of (1, X, y): constant, regressors, dependent variable. */
  private readonly width: number;
  /** R by rows. */
  private readonly upper: Float64Array;
  /** First value of each column, 0 for the constant. */
  private readonly origin: Float64Array;
  private ones = new Float64Array(0);

  /** @param names of the regressors, at least one */
  constructor(private readonly names: readonly string[]) {
    if (names.length === 0) {
      throw new InputError({ found: problems.noRegressor, expected: problems.atLeastOne });
    }
    this.width = names.length + 2;
    this.upper = new Float64Array(this.width * this.width);
    this.origin = new Float64Array(this.width);
  }

  /**
   * Takes in the first `count` values of each column: the regressors in their order, then the dependent
   * variable, all finite. The arrays are overwritten.
   */
  add(columns: readonly Float64Array[], count: number): void {
    if (count === 0) return;
    if (this.n === 0) columns.forEach((column, j) => (this.origin[j + 1] = column[0]!));
    if (this.ones.length < count) this.ones = new Float64Array(count);
    this.ones.fill(1);
    columns.forEach((column, j) => {
      const origin = this.origin[j + 1]!;
      for (let i = 0; i < count; i++) column[i]! -= origin;
    });
    this.reduce([this.ones, ...columns], count);
    this.n += count;
  }

  /** Reflects the rows of the block into R, one column after the other. */
  private reduce(block: readonly Float64Array[], count: number): void {
    const { width, upper } = this;
    for (let j = 0; j < width; j++) {
      const pivot = block[j]!;
      const diagonal = upper[j * width + j]!;
      let squares = 0;
      for (let i = 0; i < count; i++) squares += pivot[i]! * pivot[i]!;
      if (squares === 0) continue;
      const length = Math.sqrt(diagonal * diagonal + squares);
      const reflected = diagonal > 0 ? -length : length;
      const head = diagonal - reflected;
      const scale = 2 / (head * head + squares);
      upper[j * width + j] = reflected;
      for (let l = j + 1; l < width; l++) {
        const other = block[l]!;
        let product = head * upper[j * width + l]!;
        for (let i = 0; i < count; i++) product += pivot[i]! * other[i]!;
        product *= scale;
        upper[j * width + l]! -= product * head;
        for (let i = 0; i < count; i++) other[i]! -= product * pivot[i]!;
      }
    }
  }

  /**
   * The regression over all that was taken in, with classical inference.
   *
   * @throws InputError when there are no more observations than coefficients, or a regressor is constant or
   *   a linear combination of those before it
   */
  result(): StreamedRegression {
    const { n, names, width, upper, origin } = this;
    const k = width - 1;
    if (n <= k) throw tooFewObservations(n, names, true);
    const entry = (i: number, j: number) => upper[i * width + j]!;
    for (let j = 1; j < k; j++) this.requireIndependent(j);

    const inverse = triangularInverse(upper, width, k);
    const shifted = Array.from({ length: k }, (_, i) => {
      let sum = 0;
      for (let j = i; j < k; j++) sum += inverse[i * width + j]! * entry(j, k);
      return sum;
    });
    const df = n - k;
    const rss = entry(k, k) ** 2;
    const variance = rss / df;
    let explained = 0;
    for (let i = 1; i < k; i++) explained += entry(i, k) ** 2;

    /** Standard error of the sum of coefficients times weights: residual error times |R^-T weights|. */
    const standardError = (weights: readonly number[]) => {
      let squares = 0;
      for (let j = 0; j < k; j++) {
        let sum = 0;
        for (let i = 0; i <= j; i++) sum += weights[i]! * inverse[i * width + j]!;
        squares += sum * sum;
      }
      return Math.sqrt(variance * squares);
    };
    // Back from the shifted columns: the intercept is the fitted value where every regressor is zero.
    const atZero = [1, ...names.map((_, j) => -origin[j + 1]!)];
    const intercept = atZero.reduce((sum, weight, i) => sum + weight * shifted[i]!, origin[k]!);
    const coefficients: NamedEstimate[] = [
      { name: "intercept", ...estimate(intercept, standardError(atZero), df) },
      ...names.map((name, j) => {
        const unit = Array.from({ length: k }, (_, i) => (i === j + 1 ? 1 : 0));
        return { name, ...estimate(shifted[j + 1]!, standardError(unit), df) };
      }),
    ];
    const rSquared = explained / (explained + rss);
    const statistic = explained / names.length / variance;
    return {
      n,
      df,
      hasIntercept: true,
      coefficients,
      rSquared,
      adjustedRSquared: 1 - ((1 - rSquared) * (n - 1)) / df,
      rss,
      residualStandardError: Math.sqrt(variance),
      f: { statistic, df1: names.length, df2: df, p: fUpperTail(statistic, names.length, df) },
    };
  }

  /** What the constant and the regressors before column j leave of it must not be rounding error. */
  private requireIndependent(j: number): void {
    const { width, upper, origin, names, n } = this;
    let aboutMean = 0;
    for (let i = 1; i <= j; i++) aboutMean += upper[i * width + j]! ** 2;
    const mean = origin[j]! + upper[j]! / upper[0]!;
    const column = names[j - 1]!;
    if (Math.sqrt(aboutMean) <= collinearBelow * Math.abs(mean) * Math.sqrt(n)) {
      throw constantRegressor(undefined, column);
    }
    if (Math.abs(upper[j * width + j]!) <= collinearBelow * Math.sqrt(aboutMean)) {
      throw dependentRegressor(column, names.slice(0, j - 1), true);
    }
  }
}
