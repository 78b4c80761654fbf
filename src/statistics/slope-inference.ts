import { bartlettSum } from "./bartlett.js";
import type { HeteroskedasticityConsistentType } from "./heteroskedasticity-consistent.js";
import { neweyWestLags } from "./newey-west.js";

/** How the standard error of a slope is computed. */
export type SlopeErrorKind = "classical" | HeteroskedasticityConsistentType | "HAC";

/**
 * A slope fitted in working arrays that the next fit overwrites. Only the first n places of each hold
 * observations.
 */
export interface SlopeFit {
  n: number;
  /** Coefficients in all: the slope with the constant, or with a mean for each month of the year. */
  parameters: number;
  /** Unit of y per unit of x; NaN when x does not vary beside the constant or the months. */
  slope: number;
  /** Sum of squares of `regressor`. */
  sxx: number;
  /** x less what the constant or the months explain of it. */
  regressor: Float64Array;
  residuals: Float64Array;
  /** Diagonal of the hat matrix of the whole regression, computed when asked for. */
  readonly leverages: Float64Array;
  /** Products of `regressor` and `residuals`. */
  moments: Float64Array;
}

/** Fits slopes one after the other without making new arrays. */
export type SlopeFitter = (
  x: Float64Array,
  y: Float64Array,
  n: number,
  monthsOfYear: Uint8Array | null,
) => SlopeFit;

/**
 * A fitter of the slope of y on x beside a constant, or beside seasonal dummies, for up to `capacity`
 * observations at a time.
 *
 * The constant (or the dummies) are partialled out first: x and y are taken from their means (or from the
 * means of their months of the year) and the slope is that of the remainders. Slope, residuals and the
 * standard errors below are those of the full regression.
 *
 * @see Frisch, R. and Waugh, F. V. (1933). Partial time regressions as compared with individual trends.
 *   Econometrica 1(4), 387-401. Lovell, M. C. (1963). Seasonal adjustment of economic time series and multiple
 *   regression analysis. JASA 58, 993-1010.
 */
export function slopeFitter(capacity: number): SlopeFitter {
  const regressor = new Float64Array(capacity);
  const residuals = new Float64Array(capacity);
  const moments = new Float64Array(capacity);
  const leverages = new Float64Array(capacity);
  const sums: Sums = { counts: new Float64Array(12), x: new Float64Array(12), y: new Float64Array(12) };
  const products = new Float64Array(3);

  return (x, y, n, monthsOfYear) => {
    let groups: number;
    if (monthsOfYear === null) {
      groups = n > 0 ? 1 : 0;
      lessMeans(x, y, n, sums, regressor, residuals);
    } else {
      groups = meanByMonth(x, y, n, monthsOfYear, sums);
      lessMonthlyMeans(x, y, n, monthsOfYear, sums, regressor, residuals);
    }
    takeProducts(x, regressor, residuals, n, products);
    const sxx = products[0]!;
    const sxy = products[1]!;
    const largest = products[2]!;
    const varies = sxx > n * (1e-12 * largest) ** 2;
    const slope = varies ? sxy / sxx : Number.NaN;
    lessFitted(regressor, slope, n, residuals, moments);
    return new FittedSlope(n, groups + 1, slope, sxx, regressor, residuals, moments, () => {
      const { counts } = sums;
      for (let i = 0; i < n; i++) {
        const dx = regressor[i]!;
        leverages[i] = 1 / counts[monthsOfYear?.[i] ?? 0]! + (dx * dx) / sxx;
      }
      return leverages;
    });
  };
}

/** Observations, and sums or means, by month of the year; of all observations in the first place. */
interface Sums {
  counts: Float64Array;
  x: Float64Array;
  y: Float64Array;
}

/** Puts x and y less their means into dx and dy. */
function lessMeans(
  x: Float64Array,
  y: Float64Array,
  n: number,
  { counts }: Sums,
  dx: Float64Array,
  dy: Float64Array,
): void {
  let sumX = 0;
  let sumY = 0;
  for (let i = 0; i < n; i++) {
    sumX += x[i]!;
    sumY += y[i]!;
  }
  counts[0] = n;
  const meanX = sumX / n;
  const meanY = sumY / n;
  for (let i = 0; i < n; i++) {
    dx[i] = x[i]! - meanX;
    dy[i] = y[i]! - meanY;
  }
}

/** Means of each month of the year; returns how many months have observations. */
function meanByMonth(x: Float64Array, y: Float64Array, n: number, months: Uint8Array, sums: Sums): number {
  const { counts, x: meansX, y: meansY } = sums;
  counts.fill(0);
  meansX.fill(0);
  meansY.fill(0);
  for (let i = 0; i < n; i++) {
    const month = months[i]!;
    counts[month]!++;
    meansX[month]! += x[i]!;
    meansY[month]! += y[i]!;
  }
  let groups = 0;
  for (let month = 0; month < 12; month++) {
    if (counts[month] === 0) continue;
    groups++;
    meansX[month]! /= counts[month]!;
    meansY[month]! /= counts[month]!;
  }
  return groups;
}

/** As lessMeans, from the means of their months. */
function lessMonthlyMeans(
  x: Float64Array,
  y: Float64Array,
  n: number,
  months: Uint8Array,
  { x: meansX, y: meansY }: Sums,
  dx: Float64Array,
  dy: Float64Array,
): void {
  for (let i = 0; i < n; i++) {
    const month = months[i]!;
    dx[i] = x[i]! - meansX[month]!;
    dy[i] = y[i]! - meansY[month]!;
  }
}

/** Puts sum dx², sum dx dy and the largest |x| into products. */
function takeProducts(
  x: Float64Array,
  dx: Float64Array,
  dy: Float64Array,
  n: number,
  products: Float64Array,
): void {
  let sxx = 0;
  let sxy = 0;
  let largest = 0;
  for (let i = 0; i < n; i++) {
    const fromX = dx[i]!;
    sxx += fromX * fromX;
    sxy += fromX * dy[i]!;
    const size = Math.abs(x[i]!);
    if (size > largest) largest = size;
  }
  products[0] = sxx;
  products[1] = sxy;
  products[2] = largest;
}

/** Takes what is fitted from dy, and puts down the products of dx and what is left. */
function lessFitted(
  dx: Float64Array,
  slope: number,
  n: number,
  dy: Float64Array,
  moments: Float64Array,
): void {
  for (let i = 0; i < n; i++) {
    const fromX = dx[i]!;
    const residual = dy[i]! - slope * fromX;
    dy[i] = residual;
    moments[i] = fromX * residual;
  }
}

class FittedSlope implements SlopeFit {
  private made: Float64Array | undefined;

  constructor(
    readonly n: number,
    readonly parameters: number,
    readonly slope: number,
    readonly sxx: number,
    readonly regressor: Float64Array,
    readonly residuals: Float64Array,
    readonly moments: Float64Array,
    private readonly makeLeverages: () => Float64Array,
  ) {}

  get leverages(): Float64Array {
    return (this.made ??= this.makeLeverages());
  }
}

/**
 * Standard error of a fitted slope. With r the partialled-out regressor, e the residuals, h the leverages, k
 * the number of parameters and S = sum r²:
 *
 * - classical: sqrt(sum e² / (n - k) / S);
 * - HC0 ... HC3: sqrt(sum w r² e²) / S with w = 1, n / (n - k), 1 / (1 - h), 1 / (1 - h)²;
 * - HAC: square root of the Bartlett-weighted sum of u = r e (see bartlettSum), over S; no prewhitening and no
 *   small-sample factor. Observations are taken as neighbours in the order in which they stand.
 *
 * An observation alone in its month of the year has leverage 1: HC2 and HC3 are then NaN.
 *
 * @param hacLags L; only for HAC
 * @see MacKinnon, J. G. and White, H. (1985). Some heteroskedasticity-consistent covariance matrix estimators
 *   with improved finite sample properties. Journal of Econometrics 29, 305-325, for HC0 to HC3.
 */
export function slopeStandardError(
  fit: SlopeFit,
  kind: SlopeErrorKind,
  hacLags = neweyWestLags(fit.n),
): number {
  const { n, parameters, sxx, residuals, moments } = fit;
  let sum = 0;
  if (kind === "classical") {
    for (let i = 0; i < n; i++) sum += residuals[i]! * residuals[i]!;
    return Math.sqrt(sum / (n - parameters) / sxx);
  }
  if (kind === "HAC") {
    return Math.sqrt(bartlettSum(moments, hacLags, n)) / sxx;
  }
  const power = kind === "HC2" ? 1 : kind === "HC3" ? 2 : 0;
  const { leverages } = fit;
  for (let i = 0; i < n; i++) {
    const moment = moments[i]!;
    const free = 1 - leverages[i]!;
    if (power > 0 && free < 1e-12) return Number.NaN;
    sum += (moment * moment) / (power === 0 ? 1 : power === 1 ? free : free * free);
  }
  if (kind === "HC1") sum *= n / (n - parameters);
  return Math.sqrt(sum) / sxx;
}

/**
 * Indices of the `count` observations that move a fit most, by Cook's distance
 * D = e² h / (k s² (1 - h)²), largest first; of equal ones the earlier.
 *
 * @see Cook, R. D. (1977). Detection of influential observation in linear regression. Technometrics 19, 15-18.
 */
export function mostInfluential(fit: SlopeFit, count: number): number[] {
  const distances = new Float64Array(fit.n);
  cooksDistances(fit, distances);
  const chosen: number[] = [];
  while (chosen.length < Math.min(count, fit.n)) chosen.push(takeLargest(distances, fit.n));
  return chosen;
}

/** Cook's distances of a fit but for the factor 1 / (k s²), which is the same for all. */
export function cooksDistances({ n, residuals, leverages }: SlopeFit, distances: Float64Array): void {
  for (let i = 0; i < n; i++) {
    const residual = residuals[i]!;
    const leverage = leverages[i]!;
    const free = 1 - leverage;
    distances[i] = free < 1e-12 ? 0 : (residual * residual * leverage) / (free * free);
  }
}

/** The first index of the largest of n distances, which is then out of the running; -1 when none is left. */
export function takeLargest(distances: Float64Array, n: number): number {
  let best = -1;
  let largest = -1;
  for (let i = 0; i < n; i++) {
    if (distances[i]! > largest) {
      best = i;
      largest = distances[i]!;
    }
  }
  if (best >= 0) distances[best] = -1;
  return best;
}
