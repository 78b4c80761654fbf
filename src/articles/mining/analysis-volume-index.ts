import { miningDivisions, type BySeriesAndYear, type MiningDivision } from "./branches.js";
import { ranged, type Rounded, type Ranged } from "../../numbers/ranged.js";

/**
 * Physical volume index of one division in one year, previous year = 100: below 100 the volume fell. Null
 * where the article's text does not quote the point of its Figure 1; a gap is kept as a gap.
 */
export interface VolumeIndex {
  division: MiningDivision;
  year: number;
  index: Rounded | null;
}

/**
 * The ends between which the text says that the index moved over a span of years. It does not say which year
 * had which end, so these are not points of the series. Null where the text leaves an end out.
 */
export interface VolumeIndexRange {
  division: MiningDivision;
  from: number;
  to: number;
  low: Rounded | null;
  high: Rounded | null;
}

/** Levels that follow from chaining yearly indices, by year. */
export interface ChainedLevels {
  /** The year set to 100: the one before the first index of the chain. */
  base: number;
  levels: Record<number, Ranged>;
}

export interface VolumeResults {
  /** As quoted, in the order of years. */
  quoted: VolumeIndex[];
  ranges: VolumeIndexRange[];
  /** Volume of the latest unbroken run of indices, base year = 100. */
  volumeLevel: Partial<Record<MiningDivision, ChainedLevels>>;
  /** Price change on the year before that output growth and the volume index imply, per cent. */
  impliedPriceChange: Partial<Record<MiningDivision, Record<number, Ranged>>>;
  /** Price change since the base year of the chained volume, per cent. */
  impliedPriceChangeSinceBase: Partial<Record<MiningDivision, Record<number, Ranged>>>;
}

/**
 * Chained volumes and the price changes that go with growth of output at current prices.
 *
 * - Price change on the year before, per cent: 100 ((Y_t / Y_t-1) / (I_t / 100) - 1), with Y output in money
 *   and I the volume index. It is an implicit deflator: it also holds changes of coverage and of the mix of
 *   products.
 * - A range of exactly two years with both ends quoted has one end in each year. Their product, the volume
 *   over both years together, does not depend on which year had which; a single year's level does, and is
 *   left out.
 *
 * @param indices points of the index, in any order
 * @param ranges quoted ends of ranges
 * @param output million tenge at the prices of the year, from which prices are implied
 * @see United Nations (2013). International Recommendations for the Index of Industrial Production, ch. 5.
 * @example
 * const indices = [{ division: "ores", year: 2022, index: { value: 79.6, halfUnit: 0.05 } }];
 * const output = { ores: { 2021: 3_370_042, 2022: 3_419_257 } };
 * const { impliedPriceChange } = analyseVolume(indices, [], output);
 * impliedPriceChange.ores[2022].value; // => 27.5
 */
export function analyseVolume(
  indices: readonly VolumeIndex[],
  ranges: readonly VolumeIndexRange[],
  output: BySeriesAndYear,
): VolumeResults {
  const quoted = [...indices].sort((a, b) => a.year - b.year);
  const volumeLevel: VolumeResults["volumeLevel"] = {};
  const yearly: VolumeResults["impliedPriceChange"] = {};
  const sinceBase: VolumeResults["impliedPriceChange"] = {};
  for (const division of miningDivisions) {
    const money = output[division] ?? {};
    const points = quoted.flatMap((row): Step[] =>
      row.division === division && row.index ? [{ from: row.year, to: row.year, factors: [row.index] }] : [],
    );
    const pairs = ranges
      .filter(
        (row) => row.division === division && !points.some(({ to }) => to === row.from || to === row.to),
      )
      .flatMap(twoYearStep);
    const chain = latestChain([...points, ...pairs]);
    if (chain.length === 0) continue;
    const base = chain[0]!.from - 1;
    const levels: Record<number, Ranged> = {};
    for (const { to, factors } of chain) levels[to] = ranged(chainedLevel, factors);
    volumeLevel[division] = { base, levels };
    yearly[division] = impliedPriceChanges(money, points);
    sinceBase[division] = impliedPriceChanges(
      money,
      chain.map((step) => ({ ...step, from: base + 1 })),
    );
  }
  return {
    quoted,
    ranges: [...ranges],
    volumeLevel,
    impliedPriceChange: yearly,
    impliedPriceChangeSinceBase: sinceBase,
  };
}

/** Indices that together lead from the end of year `from - 1` to year `to`. */
interface Step {
  from: number;
  to: number;
  factors: Rounded[];
}

function twoYearStep({ from, to, low, high }: VolumeIndexRange): Step[] {
  return to === from + 1 && low !== null && high !== null ? [{ from, to, factors: [low, high] }] : [];
}

/** The steps of the latest run without a gap, each with all the factors since the start of the run. */
function latestChain(steps: readonly Step[]): Step[] {
  let chain: Step[] = [];
  for (const step of [...steps].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const before = chain.at(-1);
    chain =
      before?.to === step.from - 1
        ? [...chain, { ...step, factors: [...before.factors, ...step.factors] }]
        : [step];
  }
  return chain;
}

/** Volume after a chain of indices, base = 100. */
function chainedLevel(indices: readonly number[]): number {
  return indices.reduce((level, index) => (level * index) / 100, 100);
}

/** By last year of each step, where output has both ends. */
function impliedPriceChanges(output: Record<number, number>, steps: readonly Step[]): Record<number, Ranged> {
  const result: Record<number, Ranged> = {};
  for (const { from, to, factors } of steps) {
    const before = output[from - 1];
    const now = output[to];
    if (before === undefined || now === undefined) continue;
    result[to] = ranged((indices) => 100 * ((100 * now) / before / chainedLevel(indices) - 1), factors);
  }
  return result;
}
