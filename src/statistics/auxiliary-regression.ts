import { InputError } from "../errors.js";
import type { Text } from "../languages.js";
import { chiSquareUpperTail } from "./distributions.js";
import type { LinearRegression } from "./linear-regression.js";
import { OrthogonalDecomposition } from "./orthogonal-decomposition.js";
import { problems } from "./words.js";

/** A statistic that is chi-squared in large samples under the hypothesis tested. */
export interface ChiSquaredTest {
  statistic: number;
  df: number;
  p: number;
}

/** @throws InputError when a regression fits so exactly that its residuals are rounding error */
export function checkResidualsVary(test: Text, { rss, fitted }: LinearRegression): void {
  const squares = fitted.reduce((sum, value) => sum + value * value, 0);
  if (rss <= 1e-26 * squares) {
    throw new InputError({ found: problems.exactFitOf(test), expected: problems.nonzeroResiduals });
  }
}

/** What a regression of something from another regression's residuals explains. */
export interface AuxiliaryRegression {
  n: number;
  /** Linearly independent columns. */
  rank: number;
  /** Sum of squares of the fitted values. */
  explained: number;
  /** Residual sum of squares. */
  rss: number;
}

/**
 * Regresses `dependent` on the columns as they are (no constant is added). Columns that depend on those
 * before them are left out.
 *
 * @throws InputError when there are not more observations than independent columns
 */
export function auxiliaryRegression(
  test: Text,
  dependent: Float64Array,
  columns: readonly Float64Array[],
): AuxiliaryRegression {
  const n = dependent.length;
  const decomposition = new OrthogonalDecomposition(columns);
  const { rank } = decomposition;
  if (n <= rank) {
    throw new InputError({
      found: problems.observationsForTerms(n, rank, test),
      expected: problems.atLeast(rank + 1),
    });
  }
  const { residuals } = decomposition.solve(dependent);
  let explained = 0;
  let rss = 0;
  for (let i = 0; i < n; i++) {
    explained += (dependent[i]! - residuals[i]!) ** 2;
    rss += residuals[i]! ** 2;
  }
  return { n, rank, explained, rss };
}

/** Lagrange multiplier statistic n R², R² about zero, against chi-squared with rank less `df0` degrees of freedom. */
export function lagrangeMultiplier(
  { n, rank, explained, rss }: AuxiliaryRegression,
  df0: number,
): ChiSquaredTest {
  const statistic = (n * explained) / (explained + rss);
  const df = rank - df0;
  return { statistic, df, p: chiSquareUpperTail(statistic, df) };
}
