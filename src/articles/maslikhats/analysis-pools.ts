import { clopperPearsonInterval, type IntervalOfShare } from "../../statistics/binomial.js";
import { fisherExact } from "../../statistics/fisher-exact.js";

/** The interviews as the article prints them: experts, halves of them, and shares of these in per cent. */
export interface PrintedPools {
  experts: number;
  /** Share of the civil servants, in per cent. */
  officials: number;
  /** Deputies who named official channels, and informal contacts. */
  deputiesOfficial: number;
  deputiesInformal: number;
  /** Representatives of the akimats who named informal contacts. */
  officialsInformal: number;
  /** Respondents of the first pool who named directives of the centre; which pool that is, is not printed. */
  firstPoolDirectives: number;
}

/** A share of a pool as a count, with its exact 95 % interval. */
export interface PoolShare {
  id: PoolShareName;
  count: number;
  size: number;
  percent: number;
  /** Whether the share is that of a whole number of the pool. */
  isWhole: boolean;
  /** Clopper and Pearson (1934), in per cent. */
  low: number;
  high: number;
}

export const poolShareNames = [
  "deputiesOfficial",
  "deputiesInformal",
  "officialsInformal",
  "bothInformal",
  "firstPoolDirectives",
] as const;
export type PoolShareName = (typeof poolShareNames)[number];

export interface PoolResults {
  /** Experts in a pool. */
  size: number;
  shares: Readonly<Record<PoolShareName, PoolShare>>;
  /** Deputies against officials on informal contacts, by Fisher's exact test. */
  difference: {
    /** Percentage points. */
    points: number;
    p: number;
    oddsRatio: number;
    low: number;
    high: number;
  };
  /** The most officials, of those who were fewer, at whom the test would tell the two apart at 5 %; -1 where none. */
  officialsForDifference: number;
  /** Fewest of a pool, and of all experts, whose exact interval lies above one half. */
  majority: { pool: number; all: number };
}

/**
 * Shares of the pools with exact intervals and the test between them. Experts are chosen, not drawn: the intervals say
 * what so few answers would leave open even if they were drawn at random.
 */
export function analysePools(printed: PrintedPools): PoolResults {
  const size = (printed.experts * printed.officials) / 100;
  const deputies = printed.experts - size;
  const shares = {
    deputiesOfficial: poolShare("deputiesOfficial", printed.deputiesOfficial, deputies),
    deputiesInformal: poolShare("deputiesInformal", printed.deputiesInformal, deputies),
    officialsInformal: poolShare("officialsInformal", printed.officialsInformal, size),
    firstPoolDirectives: poolShare("firstPoolDirectives", printed.firstPoolDirectives, size),
  };
  const { deputiesInformal: a, officialsInformal: b } = shares;
  const bothInformal = shareOfCount("bothInformal", a.count + b.count, a.size + b.size);
  const against = (officials: number) =>
    fisherExact([a.count, a.size - a.count, officials, b.size - officials]);
  const { p, oddsRatio, low, high } = against(b.count);
  return {
    size,
    shares: { ...shares, bothInformal },
    difference: { points: a.percent - b.percent, p: p.twoSided, oddsRatio, low, high },
    officialsForDifference: lastBelow(b.count, (officials) => against(officials).p.twoSided < 0.05),
    majority: { pool: fewestForMajority(size), all: fewestForMajority(printed.experts) },
  };
}

function poolShare(id: PoolShareName, percent: number, size: number): PoolShare {
  const exact = (percent * size) / 100;
  return { ...shareOfCount(id, Math.round(exact), size), isWhole: Number.isInteger(exact) };
}

function shareOfCount(id: PoolShareName, count: number, size: number): PoolShare {
  const { low, high } = inPercent(clopperPearsonInterval(count, size));
  return { id, count, size, percent: (100 * count) / size, isWhole: true, low, high };
}

function inPercent({ low, high }: IntervalOfShare): IntervalOfShare {
  return { low: 100 * low, high: 100 * high };
}

/** The largest count, from the given one down, that passes; -1 where none does. */
function lastBelow(from: number, passes: (count: number) => boolean): number {
  let count = from;
  while (count >= 0 && !passes(count)) count -= 1;
  return count;
}

function fewestForMajority(size: number): number {
  let count = Math.ceil(size / 2);
  while (count < size && clopperPearsonInterval(count, size).low <= 0.5) count += 1;
  return count;
}
