import { InputError } from "../errors.js";
import {
  autoregression,
  type Autoregression,
  type AutoregressionOptions,
  type OrderCriterion,
} from "./autoregression.js";
import { seededRandom } from "./random.js";
import { problems } from "./words.js";

export interface SieveBootstrapOptions extends AutoregressionOptions {
  /** Default 9,999. */
  draws?: number;
  /** Default 1. */
  seed?: number;
}

export interface SieveBootstrap {
  /** The statistic of the data themselves. */
  statistic: number;
  /** Share of the draws, the data counted as one of them, whose statistic is at least as large in magnitude. */
  p: number;
  /** Of the autoregression that the errors are drawn from. */
  order: number;
  coefficients: number[];
  criterion: OrderCriterion;
  draws: number;
  seed: number;
}

/** Fewer observations than these tell nothing of how errors follow on each other. */
const fewest = 20;

/** Values drawn and thrown away before each sample, so that it does not remember its beginning at zero. */
const warmUp = 100;

/**
 * Autoregressive (sieve) bootstrap of any statistic of a series of errors. The errors are fitted by an
 * autoregression (see autoregression), whose innovations, drawn with replacement, make new series with the
 * same autocorrelation; the p-value says how often these give a statistic as large as the one observed:
 *
 *   p = (1 + #{|T*| >= |T|}) / (1 + draws).
 *
 * The null hypothesis is imposed by what is handed in: errors of the fit that the hypothesis leaves, and a
 * statistic that does not depend on the coefficients left free by it. The same seed gives the same bytes.
 *
 * @param errors n residuals of the restricted fit, in the order of time
 * @param observed the statistic of the data
 * @param statistic of a series of n values; it must not keep the array, which the next draw overwrites
 * @throws InputError for fewer than 20 observations, errors that are all zero, or options that do not fit
 * @see Bühlmann, P. (1997). Sieve bootstrap for time series. Bernoulli 3(2), 123-148. Davidson, R. and
 *   MacKinnon, J. G. (2006). Bootstrap methods in econometrics, in: Palgrave Handbook of Econometrics 1, for
 *   the p-value.
 * @example
 * const { residuals } = foodResults().models[3];
 * const largest = (errors) => Math.max(...errors.map(Math.abs));
 * const { p } = sieveBootstrap(residuals, largest(residuals), largest, { draws: 999 });
 * p > 0 && p <= 1; // => true
 */
export function sieveBootstrap(
  errors: ArrayLike<number>,
  observed: number,
  statistic: (series: Float64Array) => number,
  { draws = 9999, seed = 1, ...choice }: SieveBootstrapOptions = {},
): SieveBootstrap {
  const one = new Float64Array(1);
  const statistics = (series: Float64Array) => {
    one[0] = statistic(series);
    return one;
  };
  return sieveBootstraps(errors, [observed], statistics, { draws, seed, ...choice })[0]!;
}

/**
 * `sieveBootstrap` of several statistics of the same errors, which share the series drawn: each p-value is what
 * the statistic alone would have.
 *
 * @param observed the statistics of the data
 * @param statistics of a series of n values, in the same order; the array is kept no longer than to the next draw
 * @throws InputError as sieveBootstrap does
 * @example
 * const { residuals } = foodResults().models[3];
 * const both = (errors) => [Math.max(...errors), Math.min(...errors)];
 * const [highest, lowest] = sieveBootstraps(residuals, both(residuals), both, { draws: 999 });
 * highest.p > 0 && lowest.p <= 1; // => true
 */
export function sieveBootstraps(
  errors: ArrayLike<number>,
  observed: readonly number[],
  statistics: (series: Float64Array) => ArrayLike<number>,
  { draws = 9999, seed = 1, ...choice }: SieveBootstrapOptions = {},
): SieveBootstrap[] {
  requireBootstrap(errors.length, draws);
  const fitted = autoregression(errors, choice);
  const { order, coefficients, innovations } = fitted;
  const random = seededRandom(seed);
  // Zeros before the first value stand for its past.
  const path = new Float64Array(order + warmUp + errors.length);
  const sample = path.subarray(order + warmUp);
  const picked = new Uint32Array(warmUp + errors.length);
  const shocks = Float64Array.from(innovations);
  const shares = sharesAsLarge(observed, draws, () => {
    random.fillBelow(shocks.length, picked);
    runOn(path, coefficients, shocks, picked);
    return statistics(sample);
  });
  return shares.map((p, i) => bootstrapOf(fitted, observed[i]!, p, draws, seed));
}

/**
 * Wild autoregressive bootstrap of any statistic of a series of errors: as `sieveBootstrap`, but each month keeps
 * its own innovation, with a sign drawn for it, and the series begin with the errors' own first months. Months
 * that vary more than others do so in every draw, which allows for unequal variance (the recursive design of
 * Gonçalves and Kilian, with Rademacher's signs).
 *
 * @param errors n residuals of the restricted fit, in the order of time
 * @param observed the statistic of the data
 * @param statistic of a series of n values; it must not keep the array, which the next draw overwrites
 * @throws InputError as sieveBootstrap does
 * @see Gonçalves, S. and Kilian, L. (2004). Bootstrapping autoregressions with conditional heteroskedasticity of
 *   unknown form. Journal of Econometrics 123(1), 89-120, section 3. Davidson, R. and Flachaire, E. (2008). The
 *   wild bootstrap, tamed at last. Journal of Econometrics 146(1), 162-169, for the signs.
 * @example
 * const { residuals } = foodResults().models[3];
 * const largest = (errors) => Math.max(...errors.map(Math.abs));
 * const { p } = wildBootstrap(residuals, largest(residuals), largest, { draws: 999 });
 * p > 0 && p <= 1; // => true
 */
export function wildBootstrap(
  errors: ArrayLike<number>,
  observed: number,
  statistic: (series: Float64Array) => number,
  { draws = 9999, seed = 1, ...choice }: SieveBootstrapOptions = {},
): SieveBootstrap {
  requireBootstrap(errors.length, draws);
  const fitted = autoregression(errors, choice);
  const { coefficients, innovations } = fitted;
  const random = seededRandom(seed);
  // The first months, which have no innovation, stay what they are in every draw.
  const path = Float64Array.from(errors);
  const signs = new Uint32Array(innovations.length);
  // Each innovation with its sign and against it: what is picked for month t is number 2 t or 2 t + 1.
  const shocks = Float64Array.from({ length: 2 * signs.length }, (_, i) =>
    i % 2 === 0 ? innovations[i / 2]! : -innovations[(i - 1) / 2]!,
  );
  const [p] = sharesAsLarge([observed], draws, () => {
    random.fillBelow(2, signs);
    for (let t = 0; t < signs.length; t++) signs[t]! += 2 * t;
    runOn(path, coefficients, shocks, signs);
    return [statistic(path)];
  });
  return bootstrapOf(fitted, observed, p!, draws, seed);
}

function requireBootstrap(n: number, draws: number): void {
  if (n < fewest) {
    throw new InputError({ found: problems.observations(n), expected: problems.enoughForSieve(fewest) });
  }
  if (!Number.isInteger(draws) || draws < 99) {
    throw new InputError({ found: problems.draws(draws), expected: problems.enoughSieveDraws });
  }
}

/**
 * Runs the autoregression on over a path whose first values are its past, by the shocks picked. One and two lags,
 * which most series have, keep their past in variables.
 */
function runOn(
  path: Float64Array,
  coefficients: readonly number[],
  shocks: Float64Array,
  picked: Uint32Array,
): void {
  const order = coefficients.length;
  if (order === 1 || order === 2) {
    const [first, second = 0] = coefficients as [number, number?];
    let last = path[order - 1]!;
    let before = order === 2 ? path[0]! : 0;
    for (let t = 0; t < picked.length; t++) {
      const value = shocks[picked[t]!]! + first * last + second * before;
      before = last;
      last = value;
      path[order + t] = value;
    }
    return;
  }
  for (let t = order; t < path.length; t++) {
    let value = shocks[picked[t - order]!]!;
    for (let j = 0; j < order; j++) value += coefficients[j]! * path[t - 1 - j]!;
    path[t] = value;
  }
}

/** p-values: the shares of the draws, the data counted in, whose statistics are as large as those observed. */
function sharesAsLarge(
  observed: readonly number[],
  draws: number,
  statisticsOfNext: () => ArrayLike<number>,
): number[] {
  const thresholds = observed.map((value) => Math.abs(value) * (1 - 1e-12));
  const asLarge = observed.map(() => 0);
  for (let draw = 0; draw < draws; draw++) {
    const drawn = statisticsOfNext();
    for (let i = 0; i < thresholds.length; i++) {
      // What is no number, as the t of an exact fit, counts as large: it is no evidence against the hypothesis.
      if (!(Math.abs(drawn[i]!) < thresholds[i]!)) asLarge[i]!++;
    }
  }
  return asLarge.map((count) => (1 + count) / (1 + draws));
}

function bootstrapOf(
  { order, coefficients, criterion }: Autoregression,
  statistic: number,
  p: number,
  draws: number,
  seed: number,
): SieveBootstrap {
  return { statistic, p, order, coefficients, criterion, draws, seed };
}
