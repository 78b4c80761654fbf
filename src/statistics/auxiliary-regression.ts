import { InputError } from "../errors.js";
import type { Text } from "../languages.js";
import { chiSquareUpperTail } from "./distributions.js";
import type { LinearRegression } from "./linear-regression.js";
import { timesPowerOfTwo } from "./magnitude.js";
import { OrthogonalDecomposition } from "./orthogonal-decomposition.js";
import { problems } from "./words.js";

/** A statistic that is chi-squared in large samples under the hypothesis tested. */
export interface ChiSquaredTest {
  statistic: number;
  df: number;
  p: number;
}

/** @throws InputError when a regression fits so exactly that its residuals are rounding error */
export function checkResidualsVary(test: Text, { f }: LinearRegression): void {
  const explainedOverResidual = (f.statistic * f.df1) / f.df2;
  if (!(explainedOverResidual < 1e26)) {
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
 * @param dependent of unit size, as the residuals of unitBasis are
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
  const { residuals, exponent } = decomposition.solve(dependent);
  let explained = 0;
  let rss = 0;
  for (let i = 0; i < n; i++) {
    const residual = timesPowerOfTwo(residuals[i]!, exponent);
    explained += (dependent[i]! - residual) ** 2;
    rss += residual * residual;
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
