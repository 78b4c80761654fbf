import { InputError } from "../errors.js";
import { constantRegressor, requireFinite, requireSameLength } from "./data-checks.js";
import { errorInUnits } from "./inference.js";
import { deviations, timesPowerOfTwo, unitSized } from "./magnitude.js";
import { mean } from "./mean.js";
import { quantilesOf } from "./quantile.js";
import { seededRandom } from "./random.js";
import { problems } from "./words.js";

/** How many draws, how long the blocks, from which seed, and how wide the interval. */
export interface BlockBootstrapOptions {
  /** Default 10 000. */
  draws?: number;
  /** Months in a block; default ceil(n^(1/3)), the rate that Künsch's variance estimate asks for. */
  blockLength?: number;
  /** Default 1. */
  seed?: number;
  /** Share of the draws inside the interval; default 0.95. */
  level?: number;
}

/** What the resampled slopes say. */
export interface BlockBootstrap {
  /** Least-squares slope of the data themselves, unit of y per unit of x. */
  slope: number;
  /** Percentile interval of the resampled slopes. */
  interval: [low: number, high: number];
  level: number;
  /** Standard deviation of the resampled slopes. */
  standardError: number;
  n: number;
  draws: number;
  blockLength: number;
  seed: number;
}

/**
 * Moving-block bootstrap of the slope of y on x and a constant. Each draw lays blocks of consecutive
 * (x, y) pairs, picked with replacement from all n - b + 1 blocks of length b, end to end, cuts the last one
 * so that n pairs remain, and fits the line. Neighbouring months stay together, so the interval allows for
 * autocorrelation and for errors whose variance depends on x. The same seed gives the same bytes.
 *
 * A draw needs the blocks' sums only, not the pairs: the sums of every block are taken once, measured from
 * the sample means, and a draw adds up ceil(n / b) of them.
 *
 * @param x regressor, n values in the order of time
 * @param y dependent variable, n values
 * @throws InputError when lengths differ, a value is not finite, fewer than 6 observations, a block length
 *   outside 1 ... n / 2, x does not vary (in the data or in a draw), or a slope is beyond a double
 * @see Künsch, H. R. (1989). The jackknife and the bootstrap for general stationary observations. Annals of
 *   Statistics 17(3), 1217-1241. Efron, B. (1981), for the percentile interval.
 * @example
 * const months = loadFoodMonths("real");
 * const x = months.map(({ faoIndex }) => faoIndex);
 * const y = months.map(({ foodPriceIndex }) => foodPriceIndex);
 * const { slope, interval } = blockBootstrap(x, y, { draws: 2000, seed: 1 });
 * slope; // => 0.0083
 * interval; // => [-0.0011, 0.0178]
 */
export function blockBootstrap(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  options: BlockBootstrapOptions = {},
): BlockBootstrap {
  const n = checkedLength(x, y);
  const { draws = 10_000, blockLength = Math.ceil(Math.cbrt(n)), seed = 1, level = 0.95 } = options;
  if (!Number.isInteger(blockLength) || blockLength < 1 || blockLength > n / 2) {
    throw new InputError({
      found: problems.blockLength(blockLength),
      expected: problems.upToHalf(Math.floor(n / 2)),
    });
  }
  if (!Number.isInteger(draws) || draws < 100) {
    throw new InputError({ found: problems.draws(draws), expected: problems.enoughDraws });
  }
  if (!(level > 0 && level < 1)) {
    throw new InputError({ found: problems.confidenceLevel(level), expected: problems.share });
  }
  const unitX = unitSized(x);
  const unitY = unitSized(y);
  const dx = unitSized(deviations(unitX.values).values);
  const dy = unitSized(deviations(unitY.values).values);
  const units = unitY.exponent + dy.exponent - unitX.exponent - dx.exponent;
  const whole = blockSums(dx.values, dy.values, n);
  const spread = whole[2]!;
  if (!(spread > 0)) throw constantRegressor();

  const wholeBlocks = Math.ceil(n / blockLength) - 1;
  const full = blockSums(dx.values, dy.values, blockLength);
  const cut = blockSums(dx.values, dy.values, n - wholeBlocks * blockLength);
  const starts = n - blockLength + 1;
  const random = seededRandom(seed);
  const slopes = new Float64Array(draws);
  const picked = new Uint32Array(drawsAtATime * (wholeBlocks + 1));
  for (let first = 0; first < draws; first += drawsAtATime) {
    random.fillBelow(starts, picked);
    const some = slopes.subarray(first, first + drawsAtATime);
    const constant = slopesOfDraws(picked, full, cut, n, 1e-12 * spread, some);
    if (constant >= 0) throw constantRegressor(problems.constantInDraw(first + constant + 1));
  }
  const standardError = errorInUnits(undefined, standardDeviation(slopes), units);
  const [low, high] = quantilesOf(slopes, [(1 - level) / 2, (1 + level) / 2]) as [number, number];
  const inUnits = (slope: number) => timesPowerOfTwo(slope, units);
  return {
    slope: inUnits(whole[3]! / spread),
    interval: [inUnits(low), inUnits(high)],
    level,
    standardError,
    n,
    draws,
    blockLength,
    seed,
  };
}

/** Draws whose blocks are picked at a time. */
const drawsAtATime = 64;

/**
 * Puts down the slopes of draws whose blocks are picked one after the other, of equal numbers of blocks, the last of
 * which is cut. Returns the first draw in which x varies by no more than `least`, -1 when there is none. Two draws are
 * added up side by side: a sum waits for each of its additions.
 */
function slopesOfDraws(
  picked: Uint32Array,
  full: Float64Array,
  cut: Float64Array,
  n: number,
  least: number,
  slopes: Float64Array,
): number {
  const blocks = picked.length / drawsAtATime;
  for (let draw = 0; draw < slopes.length; draw += 2) {
    let x = 0;
    let y = 0;
    let xx = 0;
    let xy = 0;
    let otherX = 0;
    let otherY = 0;
    let otherXX = 0;
    let otherXY = 0;
    const last = draw * blocks + blocks - 1;
    for (let next = draw * blocks; next < last; next++) {
      const at = 4 * picked[next]!;
      const other = 4 * picked[next + blocks]!;
      x += full[at]!;
      y += full[at + 1]!;
      xx += full[at + 2]!;
      xy += full[at + 3]!;
      otherX += full[other]!;
      otherY += full[other + 1]!;
      otherXX += full[other + 2]!;
      otherXY += full[other + 3]!;
    }
    const at = 4 * picked[last]!;
    const other = 4 * picked[last + blocks]!;
    const slope = slopeOf(x + cut[at]!, y + cut[at + 1]!, xx + cut[at + 2]!, xy + cut[at + 3]!, n, least);
    if (Number.isNaN(slope)) return draw;
    slopes[draw] = slope;
    if (draw + 1 === slopes.length) break;
    const otherSlope = slopeOf(
      otherX + cut[other]!,
      otherY + cut[other + 1]!,
      otherXX + cut[other + 2]!,
      otherXY + cut[other + 3]!,
      n,
      least,
    );
    if (Number.isNaN(otherSlope)) return draw + 1;
    slopes[draw + 1] = otherSlope;
  }
  return -1;
}

/** The slope from sums over n pairs; NaN where x varies by no more than `least`. */
function slopeOf(x: number, y: number, xx: number, xy: number, n: number, least: number): number {
  const sxx = xx - (x * x) / n;
  return sxx <= least ? Number.NaN : (xy - (x * y) / n) / sxx;
}

/**
 * Sums over every block of one length, four numbers a start: x, y, x squared, x times y. Added up afresh for
 * each block rather than as differences of running totals, which would lose digits.
 */
function blockSums(x: Float64Array, y: Float64Array, length: number): Float64Array {
  const starts = x.length - length + 1;
  const sums = new Float64Array(4 * starts);
  for (let start = 0; start < starts; start++) {
    let sumX = 0;
    let sumY = 0;
    let sumXX = 0;
    let sumXY = 0;
    for (let i = start; i < start + length; i++) {
      sumX += x[i]!;
      sumY += y[i]!;
      sumXX += x[i]! * x[i]!;
      sumXY += x[i]! * y[i]!;
    }
    sums[4 * start] = sumX;
    sums[4 * start + 1] = sumY;
    sums[4 * start + 2] = sumXX;
    sums[4 * start + 3] = sumXY;
  }
  return sums;
}

function checkedLength(x: ArrayLike<number>, y: ArrayLike<number>): number {
  requireSameLength(x, y);
  if (x.length < 6) {
    throw new InputError({ found: problems.observations(x.length), expected: problems.enoughForBlocks(6) });
  }
  for (const values of [x, y]) requireFinite(values);
  return x.length;
}

function standardDeviation(values: Float64Array): number {
  const centre = mean(values);
  let squares = 0;
  for (const value of values) squares += (value - centre) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}
