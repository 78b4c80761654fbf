import { miningBranches, miningDivisions, type BySeriesAndYear } from "./branches.js";
import type { MiningBranch, MiningDivision } from "./branches.js";
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
 * had which end. Null where the text leaves an end out.
 */
export interface VolumeIndexRange {
  division: MiningDivision;
  from: number;
  to: number;
  low: Rounded | null;
  high: Rounded | null;
}

/** The official physical volume index of one branch in one year, previous year = 100. */
export interface OfficialIndex {
  branch: MiningBranch;
  year: number;
  index: Rounded;
}

/** A number that the text prints for Figure 1, at the year that it belongs to. */
export interface PrintedPoint {
  division: MiningDivision;
  year: number;
  index: number;
  /** For the end of a span: the first and last year of it. */
  span: [from: number, to: number] | null;
}

/** Levels that follow from chaining yearly indices, by year. */
export interface ChainedLevels {
  /** The year set to 100: the first one of the output. */
  base: number;
  levels: Record<number, Ranged>;
}

export interface VolumeResults {
  /** As quoted by the article, in the order of years. */
  quoted: VolumeIndex[];
  ranges: VolumeIndexRange[];
  /** Official indices in the order of branches and years. */
  official: OfficialIndex[];
  /** The printed numbers at their years. */
  printedPoints: PrintedPoint[];
  /** Volume by the official index of each branch, first year of its output = 100. */
  volumeLevel: Partial<Record<MiningBranch, ChainedLevels>>;
  /** Price change on the year before that output growth and the official index imply, per cent. */
  impliedPriceChange: Partial<Record<MiningBranch, Record<number, Ranged>>>;
  /** The same since the base year. */
  impliedPriceChangeSinceBase: Partial<Record<MiningBranch, Record<number, Ranged>>>;
  /** Price change on the year before by the index that the article's text quotes under the division's name. */
  impliedByQuotedIndex: Partial<Record<MiningDivision, Record<number, Ranged>>>;
}

/**
 * Volumes by the official index of each branch, and the price changes that go with growth of output at current
 * prices.
 *
 * - Price change on the year before, per cent: 100 ((Y_t / Y_t-1) / (I_t / 100) - 1), with Y output in money
 *   and I the volume index. It is an implicit deflator: it also holds changes of coverage and of the mix of
 *   products.
 * - The end of a quoted span stands at the year of the span in which the official index of the division has
 *   that very value; an end that no year or more than one year has is left out.
 *
 * @param given points and spans that the article quotes, and official indices, each in any order
 * @param output million tenge at the prices of the year, from which prices are implied
 * @see United Nations (2013). International Recommendations for the Index of Industrial Production, ch. 5.
 * @example
 * const official = [{ branch: "ores", year: 2022, index: { value: 99.7, halfUnit: 0.05 } }];
 * const output = { ores: { 2021: 3_370_042, 2022: 3_419_224 } };
 * const { impliedPriceChange } = analyseVolume({ official }, output);
 * impliedPriceChange.ores[2022].value; // => 1.8
 */
export function analyseVolume(
  given: {
    quoted?: readonly VolumeIndex[] | undefined;
    ranges?: readonly VolumeIndexRange[] | undefined;
    official?: readonly OfficialIndex[] | undefined;
  },
  output: BySeriesAndYear,
): VolumeResults {
  const quoted = [...(given.quoted ?? [])].sort((a, b) => a.year - b.year);
  const ranges = [...(given.ranges ?? [])];
  const official = miningBranches.flatMap((branch) =>
    (given.official ?? []).filter((row) => row.branch === branch).sort((a, b) => a.year - b.year),
  );
  const results: VolumeResults = {
    quoted,
    ranges,
    official,
    printedPoints: [...pointsOf(quoted), ...ranges.flatMap((range) => endsOf(range, official))],
    volumeLevel: {},
    impliedPriceChange: {},
    impliedPriceChangeSinceBase: {},
    impliedByQuotedIndex: {},
  };
  for (const branch of miningBranches) {
    const money = output[branch] ?? {};
    const chain = chainFrom(
      firstYear(money),
      official.filter((row) => row.branch === branch),
    );
    if (chain.length === 0) continue;
    const base = chain[0]!.to - 1;
    results.volumeLevel[branch] = {
      base,
      levels: byYear(chain.map(({ to, factors }) => [to, ranged(chainedLevel, factors)])),
    };
    const steps = chain.map(({ to, factors }) => ({ from: to - 1, to, factors: [factors.at(-1)!] }));
    results.impliedPriceChange[branch] = impliedPriceChanges(money, steps);
    results.impliedPriceChangeSinceBase[branch] = impliedPriceChanges(money, chain);
  }
  for (const division of miningDivisions) {
    const steps = quoted.flatMap((row): Step[] =>
      row.division === division && row.index
        ? [{ from: row.year - 1, to: row.year, factors: [row.index] }]
        : [],
    );
    const changes = impliedPriceChanges(output[division] ?? {}, steps);
    if (Object.keys(changes).length > 0) results.impliedByQuotedIndex[division] = changes;
  }
  return results;
}

/** Indices that together lead from one year to a later one. */
interface Step {
  from: number;
  to: number;
  factors: Rounded[];
}

function pointsOf(quoted: readonly VolumeIndex[]): PrintedPoint[] {
  return quoted.flatMap(({ division, year, index }) =>
    index === null ? [] : [{ division, year, index: index.value, span: null }],
  );
}

function endsOf(
  { division, from, to, low, high }: VolumeIndexRange,
  official: readonly OfficialIndex[],
): PrintedPoint[] {
  return [low, high].flatMap((end): PrintedPoint[] => {
    const [only, ...others] = official.filter(
      ({ branch, year, index }) =>
        branch === division && year >= from && year <= to && index.value === end?.value,
    );
    if (only === undefined || others.length > 0) return [];
    return [{ division, year: only.year, index: only.index.value, span: [from, to] }];
  });
}

function firstYear(money: Record<number, number>): number {
  return Math.min(...Object.keys(money).map(Number));
}

/** The years that follow the base without a gap, each with all the indices since. */
function chainFrom(base: number, indices: readonly OfficialIndex[]): Step[] {
  const chain: Step[] = [];
  for (;;) {
    const year = base + chain.length + 1;
    const next = indices.find((row) => row.year === year);
    if (next === undefined) return chain;
    chain.push({ from: base, to: year, factors: [...(chain.at(-1)?.factors ?? []), next.index] });
  }
}

/** Volume after a chain of indices, base = 100. */
function chainedLevel(indices: readonly number[]): number {
  return indices.reduce((level, index) => (level * index) / 100, 100);
}

/** By last year of each step, where output has both ends. */
function impliedPriceChanges(output: Record<number, number>, steps: readonly Step[]): Record<number, Ranged> {
  return byYear(
    steps.flatMap(({ from, to, factors }): [number, Ranged][] => {
      const before = output[from];
      const now = output[to];
      if (before === undefined || now === undefined) return [];
      const change = (indices: readonly number[]) => 100 * ((100 * now) / before / chainedLevel(indices) - 1);
      return [[to, ranged(change, factors)]];
    }),
  );
}

function byYear(entries: readonly [number, Ranged][]): Record<number, Ranged> {
  return Object.fromEntries(entries);
}
