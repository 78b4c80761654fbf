import { InputError } from "../errors.js";
import { tQuantileAt } from "./distributions.js";
import { problems } from "./words.js";

/** Grid points of the unit interval for the limit; the error falls with their square and is extrapolated away. */
const gridPoints = 128;

/** Nodes of the integral over the angle; its periodic integrand needs few. */
const angles = 32;

/**
 * The share of the sample that a Newey-West error of so many lags spans: b = (lags + 1) / n, as Bartlett's
 * weights 1 - j / (lags + 1) reach zero at lags + 1.
 *
 * @example
 * bandwidthShare(3, 48); // => 0.0833
 */
export function bandwidthShare(lags: number, n: number): number {
  return (lags + 1) / n;
}

/**
 * Two-sided p-value, to four digits, of a t ratio by Newey and West's standard error, from the limit of Kiefer and Vogelsang,
 * in which the lags are a fixed share b of the sample instead of a vanishing one:
 *
 *   t -> W(1) / sqrt(Q),   Q = 2/b [int_0^1 B(r)² dr - int_0^(1-b) B(r) B(r+b) dr],
 *
 * W a Brownian motion and B its bridge, W(r) - r W(1), which W(1) is independent of. It is computed, not
 * simulated: with l_1, l_2, ... the eigenvalues of the Bartlett kernel on the bridge, Q is a sum of l_j times
 * squared normals, so that by Craig's form of the normal tail
 *
 *   P(|t| > c) = 2/pi int_0^(pi/2) prod_j (1 + c² l_j / sin² a)^(-1/2) da.
 *
 * The product is a determinant, which on a grid of the unit interval is that of a Toeplitz matrix less its
 * mean, and follows from Durbin's recursion.
 *
 * @param t the HAC t
 * @param b share of the sample, above 0 and up to 1 (see bandwidthShare)
 * @throws InputError for a share outside of that, or a t that is not finite
 * @see Kiefer, N. M. and Vogelsang, T. J. (2005). A new asymptotic theory for heteroskedasticity-
 *   autocorrelation robust tests. Econometric Theory 21, 1130-1164, section 3. Craig, J. W. (1991). A new,
 *   simple and exact result for calculating the probability of error. MILCOM '91, 571-575.
 * @example
 * fixedBPValue(3.63, bandwidthShare(3, 48)); // => 0.0024
 */
export function fixedBPValue(t: number, b: number): number {
  if (!(b > 0 && b <= 1)) {
    throw new InputError({ found: problems.bandwidthShare(b), expected: problems.bandwidthWanted });
  }
  if (!Number.isFinite(t)) {
    throw new InputError({ found: problems.valueIs(1, t), expected: problems.finiteNumbers });
  }
  const [coarse, fine] = [tailOnGrid(t, b, gridPoints), tailOnGrid(t, b, 2 * gridPoints)];
  // In logarithms, so that a small p-value stays above zero.
  return fine * Math.cbrt(fine / coarse);
}

/**
 * The value that |t| exceeds with a given probability in the same limit.
 *
 * @param b share of the sample, above 0 and up to 1
 * @param level two-sided, from 0.001 to 0.5; default 0.05
 * @throws InputError for a share or level outside of that
 * @see fixedBPValue. Kiefer and Vogelsang print a polynomial for it, 1.9600 + 2.9694 b + 0.4160 b² - 0.5324 b³
 *   at 5 per cent, fitted to simulated values, which lies within 2 per cent of this.
 * @example
 * fixedBCriticalValue(bandwidthShare(3, 48)); // => 2.19
 */
export function fixedBCriticalValue(b: number, level = 0.05): number {
  if (!(level >= 0.001 && level <= 0.5)) {
    throw new InputError({ found: problems.confidenceLevel(level), expected: problems.share });
  }
  // The logarithm of the tail is nearly straight in the critical value: the secant finds it in a few steps.
  const miss = (value: number) => Math.log(fixedBPValue(value, b) / level);
  const normal = tQuantileAt(1 - level / 2, 1e9);
  let [before, value] = [normal * (1 + b), normal * (1 + 1.5 * b)];
  let [missBefore, missNow] = [miss(before), miss(value)];
  for (let step = 0; step < 30 && Math.abs(missNow) > 1e-9; step++) {
    const next = value - (missNow * (value - before)) / (missNow - missBefore);
    [before, missBefore] = [value, missNow];
    value = Math.max(0.01, next);
    missNow = miss(value);
  }
  // The search stops at nine digits of the tail; further ones of the value are rounding error.
  return Number(value.toPrecision(9));
}

function tailOnGrid(t: number, b: number, points: number): number {
  const weights = averagedWeights(b * points, points);
  let sum = 0;
  for (let i = 0; i < angles; i++) {
    const sine = Math.sin(((i + 0.5) / angles) * (Math.PI / 2));
    sum += Math.exp(-0.5 * logDeterminant(weights, (t / sine) ** 2 / points, points));
  }
  return sum / angles;
}

/**
 * Bartlett's weights 1 - |u| / reach, averaged over the pairs of cells of the grid that are 1, 2, ... apart: a
 * grid that the reach is no multiple of then loses nothing. The average is the second difference of the function
 * whose second derivative the weight is. A cell with itself keeps 1, so that the trace is that of the limit.
 */
function averagedWeights(reach: number, points: number): Float64Array {
  const cube = (u: number) => Math.abs(u) ** 3;
  const twiceIntegrated = (u: number) => (cube(u - reach) + cube(u + reach) - 2 * cube(u)) / (12 * reach);
  return Float64Array.from({ length: Math.min(points, Math.ceil(reach) + 1) }, (_, apart) =>
    apart === 0 ? 1 : twiceIntegrated(apart + 1) - 2 * twiceIntegrated(apart) + twiceIntegrated(apart - 1),
  );
}

/**
 * Logarithm of the determinant of I + s C K C, K being the Toeplitz matrix of the weights and C the matrix that
 * takes the mean away. It is that of T = I + s K times 1' T^-1 1 / points; Durbin's recursion gives both:
 * the prediction errors of T multiply to its determinant, and the squared sums of the prediction filters,
 * each over its error, add up to 1' T^-1 1.
 */
function logDeterminant(weights: Float64Array, s: number, points: number): number {
  const reach = weights.length - 1;
  const filter = new Float64Array(points);
  let error = 1 + s * weights[0]!;
  let filterSum = 1;
  let logarithm = Math.log(error);
  let total = 1 / error;
  for (let order = 1; order < points; order++) {
    let partial = order <= reach ? s * weights[order]! : 0;
    for (let lag = Math.max(1, order - reach); lag < order; lag++) {
      partial -= filter[lag]! * s * weights[order - lag]!;
    }
    partial /= error;
    for (let low = 1, high = order - 1; low <= high; low++, high--) {
      const left = filter[low]!;
      const right = filter[high]!;
      filter[low] = left - partial * right;
      filter[high] = right - partial * left;
    }
    filter[order] = partial;
    error *= 1 - partial * partial;
    filterSum *= 1 - partial;
    logarithm += Math.log(error);
    total += (filterSum * filterSum) / error;
  }
  return logarithm + Math.log(total / points);
}
