import { InputError } from "../errors.js";
import { computedOnce } from "./computed-once.js";
import { requireFinite, requireSameLength } from "./data-checks.js";
import { fUpperTail, tTwoSided } from "./distributions.js";
import { influenceWald } from "./hac-wald-statistic.js";
import { deviations, timesPowerOfTwo, unitSized } from "./magnitude.js";
import { wholeNumbers } from "./lagged-terms.js";
import { neweyWestLags } from "./newey-west.js";
import { sieveBootstrap, type SieveBootstrap, type SieveBootstrapOptions } from "./sieve-bootstrap.js";
import { problems } from "./words.js";

export interface SlopesByRegimeOptions extends SieveBootstrapOptions {
  /** Lags of the Newey-West error; default floor(4 (n/100)^(2/9)). */
  hacLags?: number;
}

/** The slope of one regime within the regression over all of them. */
export interface RegimeSlope {
  regime: string;
  n: number;
  slope: number;
  /** Newey and West's, from the regression over all regimes. */
  standardError: number;
}

/** Whether slopes differ. */
export interface EqualSlopesTest {
  regimes: readonly string[];
  /** Wald's, divided by its degrees of freedom. */
  f: { statistic: number; df1: number; df2: number; p: number };
  /** The same statistic against its distribution under autocorrelated errors. */
  sieve: Omit<SieveBootstrap, "statistic">;
}

export interface SlopesByRegime {
  n: number;
  lags: number;
  slopes: RegimeSlope[];
  /** Tests that the slopes of these regimes are equal; the others stay free. */
  test: (regimes: readonly string[]) => EqualSlopesTest;
}

/**
 * A regression whose constant and slope are those of the regime that an observation belongs to, over all
 * observations in the order of time, with Newey and West's covariance matrix of the slopes, and Wald tests
 * that slopes are equal. The errors run on from one regime into the next, as the months do.
 *
 * For each regime the slope is that of its own least-squares line. With h_rt = (x_t - mean_r) e_t / Sxx_r for
 * observations of regime r and zero else, the covariance of the slopes r and s is the Bartlett-weighted sum of
 * h_rt h_s(t-l) over the lags l.
 *
 * The sieve bootstrap has errors from the fit in which the slopes compared are one, and regimes and x fixed.
 *
 * @param x regressor, n values in the order of time, without gaps
 * @param y dependent variable, n values
 * @param regimes the name of the regime of each observation
 * @throws InputError when lengths differ, a value is not finite, a regime has fewer than 3 observations or x
 *   does not vary in it; `test` for fewer than two regimes or one that is not there
 * @see Greene, W. H. (2018). Econometric Analysis, 8th ed., sections 5.5 and 6.5; Newey and West (1987).
 * @example
 * const months = loadFoodMonths("real");
 * const x = months.map(({ faoIndex }) => faoIndex);
 * const y = months.map(({ foodPriceIndex }) => foodPriceIndex);
 * const halves = months.map(({ month }) => (month < "2012-07" ? "first" : "second"));
 * const { slopes, test } = slopesByRegime(x, y, halves);
 * slopes.map(({ slope }) => slope); // => [0.0083, 0.0170]
 * test(["first", "second"]).f.p; // => 0.49
 */
export function slopesByRegime(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  regimes: readonly string[],
  options: SlopesByRegimeOptions = {},
): SlopesByRegime {
  requireSameLength(x, y);
  if (regimes.length !== y.length) {
    throw new InputError(problems.otherLength(regimes.length, y.length));
  }
  for (const values of [x, y]) requireFinite(values);
  const n = x.length;
  const { hacLags: lags = neweyWestLags(n), ...sieve } = options;
  const unitX = unitSized(x);
  const unitY = unitSized(y);
  const units = unitY.exponent - unitX.exponent;
  const names = [...new Set(regimes)];
  const places = names.map((name) => placesOf(name, regimes, unitX.values));
  const df2 = n - 2 * names.length;
  if (df2 < 1) {
    throw new InputError({
      found: problems.observations(n),
      expected: problems.atLeast(2 * names.length + 1),
    });
  }
  const centred = deviations(unitY.values).values;
  const whole = regimeFit(places, centred, lags);
  const test = (compared: readonly string[]): EqualSlopesTest => {
    const chosen = compared.map((name) => names.indexOf(name));
    if (new Set(chosen).size < 2 || chosen.includes(-1)) {
      throw new InputError({
        found: problems.regimesToCompare(compared),
        expected: problems.atLeastTwoRegimes,
      });
    }
    const df1 = chosen.length - 1;
    const observed = waldOfEquality(whole, chosen) / df1;
    const p = df1 === 1 ? tTwoSided(Math.sqrt(observed), df2) : fUpperTail(observed, df1, df2);
    return computedOnce<EqualSlopesTest>({
      regimes: () => compared,
      f: () => ({ statistic: observed, df1, df2, p }),
      sieve: () => {
        const errors = restrictedResiduals(centred, places, chosen);
        const {
          p: drawn,
          order,
          coefficients,
          criterion,
          draws,
          seed,
        } = sieveBootstrap(errors, observed, equalityStatistic(places, chosen, n, lags), sieve);
        return { p: drawn, order, coefficients, criterion, draws, seed };
      },
    });
  };
  return {
    n,
    lags,
    slopes: names.map((regime, r) => ({
      regime,
      n: places[r]!.indices.length,
      slope: timesPowerOfTwo(whole.slopes[r]!, units),
      standardError: timesPowerOfTwo(Math.sqrt(whole.covariance[r]![r]!), units),
    })),
    test,
  };
}

/** Where the observations of a regime stand, and its regressor from its mean there. */
interface Places {
  indices: Uint32Array;
  regressor: Float64Array;
  sxx: number;
}

function placesOf(name: string, regimes: readonly string[], x: Float64Array): Places {
  const indices = Uint32Array.from(regimes.flatMap((regime, t) => (regime === name ? [t] : [])));
  if (indices.length < 3) {
    throw new InputError({
      found: problems.observations(indices.length),
      expected: problems.atLeastTwoRegimes,
    });
  }
  const values = Float64Array.from(indices, (t) => x[t]!);
  const regressor = deviations(values).values;
  const sxx = regressor.reduce((sum, value) => sum + value * value, 0);
  if (!(sxx > 1e-24 * values.reduce((sum, value) => sum + value * value, 0))) {
    throw new InputError({
      column: name,
      found: problems.constantRegressor,
      expected: problems.varyingRegressor,
    });
  }
  return { indices, regressor, sxx };
}

interface RegimeFit {
  slopes: Float64Array;
  covariance: readonly Float64Array[];
}

/** Slopes of all regimes and their covariance. */
function regimeFit(places: readonly Places[], y: Float64Array, lags: number): RegimeFit {
  const n = y.length;
  const count = places.length;
  const slopes = new Float64Array(count);
  const influences = new Float64Array(n);
  const regimeAt = new Uint8Array(n);
  places.forEach(({ indices, regressor, sxx }, r) => {
    indices.forEach((t) => (regimeAt[t] = r));
    slopes[r] = indices.reduce((sum, t, i) => sum + regressor[i]! * y[t]!, 0) / sxx;
  });
  const residuals = new Float64Array(n);
  for (const place of places) fillResiduals(place, y, residuals);
  for (const { indices, regressor, sxx } of places) {
    indices.forEach((t, i) => (influences[t] = (regressor[i]! * residuals[t]!) / sxx));
  }
  const sums = places.map(() => new Float64Array(count));
  for (const lag of wholeNumbers(0, lags)) {
    const weight = lag === 0 ? 1 / 2 : 1 - lag / (lags + 1);
    for (let t = lag; t < n; t++) {
      sums[regimeAt[t]!]![regimeAt[t - lag]!]! += weight * influences[t]! * influences[t - lag]!;
    }
  }
  return { slopes, covariance: places.map((_, r) => slopes.map((__, s) => sums[r]![s]! + sums[s]![r]!)) };
}

/** The residuals of a regime's own line, each in its place. */
function fillResiduals({ indices, regressor, sxx }: Places, y: Float64Array, residuals: Float64Array): void {
  let sum = 0;
  let sxy = 0;
  for (let i = 0; i < indices.length; i++) {
    const value = y[indices[i]!]!;
    sum += value;
    sxy += regressor[i]! * value;
  }
  const mean = sum / indices.length;
  const slope = sxy / sxx;
  for (let i = 0; i < indices.length; i++) {
    const t = indices[i]!;
    residuals[t] = y[t]! - mean - slope * regressor[i]!;
  }
}

/** The statistic of `waldOfEquality` over its degrees of freedom, for one series after the other. */
function equalityStatistic(
  places: readonly Places[],
  chosen: readonly number[],
  n: number,
  lags: number,
): (y: Float64Array) => number {
  const [first, ...others] = chosen.map((r) => places[r]!) as [Places, ...Places[]];
  const differences = others.map((other) => {
    const influence = new Float64Array(n);
    other.indices.forEach((t, i) => (influence[t] = other.regressor[i]! / other.sxx));
    first.indices.forEach((t, i) => (influence[t] = -first.regressor[i]! / first.sxx));
    return influence;
  });
  const wald = influenceWald(differences, lags);
  const residuals = new Float64Array(n);
  return (y) => {
    for (const r of chosen) fillResiduals(places[r]!, y, residuals);
    return wald(y, residuals) / others.length;
  };
}

/** Wald's statistic of the differences of the chosen slopes from the first of them. */
function waldOfEquality({ slopes, covariance }: RegimeFit, chosen: readonly number[]): number {
  const [first, ...others] = chosen as [number, ...number[]];
  const rows = others.map((r) => [
    ...others.map(
      (s) =>
        covariance[r]![s]! - covariance[r]![first]! - covariance[first]![s]! + covariance[first]![first]!,
    ),
    slopes[r]! - slopes[first]!,
  ]);
  // Gaussian elimination of a positive definite matrix; each pivot leaves a square of the statistic.
  const size = others.length;
  let statistic = 0;
  for (let j = 0; j < size; j++) {
    const pivot = rows[j]!;
    statistic += pivot[size]! ** 2 / pivot[j]!;
    for (let i = j + 1; i < size; i++) {
      const share = rows[i]![j]! / pivot[j]!;
      for (let l = j; l <= size; l++) rows[i]![l]! -= share * pivot[l]!;
    }
  }
  return statistic;
}

/** Residuals of the fit in which the chosen regimes have one slope, and each its own constant. */
function restrictedResiduals(
  y: Float64Array,
  places: readonly Places[],
  chosen: readonly number[],
): Float64Array {
  const sxyOf = ({ indices, regressor }: Places) =>
    indices.reduce((sum, t, i) => sum + regressor[i]! * y[t]!, 0);
  const total = (of: (place: Places) => number) => chosen.reduce((sum, r) => sum + of(places[r]!), 0);
  const common = total(sxyOf) / total(({ sxx }) => sxx);
  const residuals = new Float64Array(y.length);
  places.forEach((place, r) => {
    const slope = chosen.includes(r) ? common : sxyOf(place) / place.sxx;
    const mean = place.indices.reduce((sum, t) => sum + y[t]!, 0) / place.indices.length;
    place.indices.forEach((t, i) => (residuals[t] = y[t]! - mean - slope * place.regressor[i]!));
  });
  return residuals;
}
