/**
 * Least squares in exact rational arithmetic: every double is an integer times a power of two, so that the
 * normal equations hold in whole numbers, and nothing is rounded before the last step. What code in doubles
 * is held against.
 */
export interface ExactRegression {
  /** The constant first. */
  estimates: number[];
  standardErrors: number[];
  /** White's errors (HC0). */
  whiteErrors: number[];
  /** Newey and West's errors with one lag. */
  neweyWestErrors: number[];
  residualStandardError: number;
  rSquared: number;
  /** Length of the residuals over that of y about its mean, sqrt(1 - R²). */
  unexplained: number;
  /**
   * By what factor rounding of a column can grow in its coefficient, each column of length 1 (the collinearity
   * indices of Stewart, G. W. (1987). Collinearity and least squares regression. Statistical Science 2, 68-84):
   * the columns as they are, the constant first, and the regressors about their means.
   */
  collinearity: number[];
  collinearityAboutMeans: number[];
}

/** The regression of y on a constant and the columns; null when these are linearly dependent. */
export function exactRegression(y: readonly number[], columns: readonly (readonly number[])[]) {
  const n = y.length;
  const dependent = wholeNumbers(y);
  const regressors = [{ values: y.map(() => 1n), exponent: 0 }, ...columns.map(wholeNumbers)];
  const design = regressors.map(({ values }) => values);
  const crossProduct = design.map((a) => design.map((b) => dot(a, b)));
  const det = determinant(crossProduct);
  if (det === 0n) return null;
  const adjugate = crossProduct.map((_, i) =>
    crossProduct.map((_, j) => ((i + j) % 2 === 0 ? 1n : -1n) * determinant(without(crossProduct, j, i))),
  );
  const products = design.map((column) => dot(column, dependent.values));
  // Estimates and residuals times the determinant.
  const estimates = adjugate.map((row) => dot(row, products));
  const residuals = dependent.values.map(
    (value, i) =>
      det * value -
      dot(
        estimates,
        design.map((column) => column[i]!),
      ),
  );
  const rss = dot(residuals, residuals);
  const df = BigInt(n - design.length);
  const total = BigInt(n) * dot(dependent.values, dependent.values) - sum(dependent.values) ** 2n;
  const units = regressors.map(({ exponent }) => dependent.exponent - exponent);
  // Row j of (X'X)^-1 X' times the residuals, times the determinant squared.
  const scores = adjugate.map((row) =>
    residuals.map(
      (residual, i) =>
        residual *
        dot(
          row,
          design.map((column) => column[i]!),
        ),
    ),
  );
  const robust = (lags: number) =>
    scores.map((score, j) => {
      // With weights 1 - lag / (lags + 1), times lags + 1.
      let squares = BigInt(lags + 1) * dot(score, score);
      for (let lag = 1; lag <= lags; lag++) {
        squares += 2n * BigInt(lags + 1 - lag) * dot(score.slice(lag), score.slice(0, n - lag));
      }
      return root(squares, BigInt(lags + 1) * det ** 4n, units[j]!);
    });
  return {
    estimates: estimates.map((value, j) => quotient(value, det, units[j]!)),
    standardErrors: adjugate.map((row, j) => root(rss * row[j]!, df * det ** 3n, units[j]!)),
    whiteErrors: robust(0),
    neweyWestErrors: robust(1),
    residualStandardError: root(rss, df * det ** 2n, dependent.exponent),
    rSquared: quotient(total * det ** 2n - BigInt(n) * rss, total * det ** 2n, 0),
    unexplained: root(BigInt(n) * rss, total * det ** 2n, 0),
    collinearity: adjugate.map((row, j) => root(row[j]! * crossProduct[j]![j]!, det, 0)),
    collinearityAboutMeans: design
      .slice(1)
      .map((column, j) =>
        root(
          adjugate[j + 1]![j + 1]! * (BigInt(n) * dot(column, column) - sum(column) ** 2n),
          BigInt(n) * det,
          0,
        ),
      ),
  } satisfies ExactRegression;
}

/** Doubles as whole numbers times 2^exponent. */
function wholeNumbers(values: readonly number[]): { values: bigint[]; exponent: number } {
  const parts = values.map(mantissaAndExponent);
  const exponent = Math.min(...parts.filter(([mantissa]) => mantissa !== 0n).map(([, power]) => power));
  if (!Number.isFinite(exponent)) return { values: values.map(() => 0n), exponent: 0 };
  return {
    values: parts.map(([mantissa, power]) => (mantissa === 0n ? 0n : mantissa << BigInt(power - exponent))),
    exponent,
  };
}

function mantissaAndExponent(value: number): [mantissa: bigint, exponent: number] {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const all = bits.getBigUint64(0);
  const biased = Number((all >> 52n) & 0x7ffn);
  const fraction = all & 0xfffffffffffffn;
  const mantissa = biased === 0 ? fraction : fraction | (1n << 52n);
  return [value < 0 ? -mantissa : mantissa, Math.max(1, biased) - 1075];
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}

function dot(a: readonly bigint[], b: readonly bigint[]): bigint {
  return a.reduce((total, value, i) => total + value * b[i]!, 0n);
}

function without(matrix: readonly (readonly bigint[])[], row: number, column: number): bigint[][] {
  return matrix.filter((_, i) => i !== row).map((values) => values.filter((_, j) => j !== column));
}

/** By Bareiss' elimination, in which every division comes out even. */
function determinant(matrix: readonly (readonly bigint[])[]): bigint {
  const rows = matrix.map((row) => [...row]);
  let sign = 1n;
  let before = 1n;
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows.findIndex((row, at) => at >= i && row[i] !== 0n);
    if (pivot < 0) return 0n;
    if (pivot !== i) {
      [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
      sign = -sign;
    }
    for (let row = i + 1; row < rows.length; row++) {
      for (let column = i + 1; column < rows.length; column++) {
        rows[row]![column] =
          (rows[row]![column]! * rows[i]![i]! - rows[row]![i]! * rows[i]![column]!) / before;
      }
    }
    before = rows[i]![i]!;
  }
  return sign * before;
}

const guard = 64n;

/** numerator / denominator times 2^exponent, as the double nearest or next to it. */
function quotient(numerator: bigint, denominator: bigint, exponent: number): number {
  if (numerator === 0n) return 0;
  const negative = numerator < 0n !== denominator < 0n;
  const [above, below] = [magnitude(numerator), magnitude(denominator)];
  const shift = guard + bitLength(below) - bitLength(above);
  const digits = shift > 0n ? (above << shift) / below : above / (below << -shift);
  return scaled(negative ? -digits : digits, exponent - Number(shift));
}

/** sqrt(numerator / denominator) times 2^exponent. */
function root(numerator: bigint, denominator: bigint, exponent: number): number {
  if (numerator === 0n) return 0;
  const [above, below] = [magnitude(numerator), magnitude(denominator)];
  let shift = 2n * guard + bitLength(below) - bitLength(above);
  shift += shift % 2n === 0n ? 0n : 1n;
  const square = shift > 0n ? (above << shift) / below : above / (below << -shift);
  return scaled(squareRoot(square), exponent - Number(shift / 2n));
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function bitLength(value: bigint): bigint {
  return BigInt(value.toString(16).length * 4);
}

/** The whole part of a square root, by Newton's iteration. */
function squareRoot(value: bigint): bigint {
  let guess = 1n << (bitLength(value) / 2n + 1n);
  for (;;) {
    const next = (guess + value / guess) / 2n;
    if (next >= guess) return guess;
    guess = next;
  }
}

function scaled(value: bigint, exponent: number): number {
  const third = Math.trunc(exponent / 3);
  return Number(value) * 2 ** third * 2 ** third * 2 ** (exponent - 2 * third);
}
