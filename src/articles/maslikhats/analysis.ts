import { closureTest, type ClosingShare } from "../../checks/closing-share.js";
import type { PrintedFigure } from "../../checks/printed-figure.js";
import type { RoundingChoice } from "../../checks/range-behind.js";
import { countsAt, possibleTotals, type ShareSet } from "../../checks/reverse-grim.js";
import { shareReach } from "../../checks/share-reach.js";
import { roundingRules, type RoundingRule } from "../../checks/ways-of-rounding.js";
import { analysePools, type PoolResults, type PrintedPools } from "./analysis-pools.js";

/** A share as printed, in per cent. */
export interface PrintedShare {
  id: string;
  figure: PrintedFigure;
}

/** The columns of Table 1: of all but the groups every deputy is in exactly one share. */
export const columnNames = ["nationality", "age", "sector", "groups"] as const;
export type ColumnName = (typeof columnNames)[number];

/** What the article prints of the assembly and of the interviews. */
export interface MaslikhatInput {
  columns: Readonly<Record<ColumnName, readonly PrintedShare[]>>;
  /** Fewest and most deputies that the assembly has had, of all convocations. */
  size: { least: number; most: number };
  pools: PrintedPools;
}

/** The ways of rounding that a column is tried with: to the nearest, cut, up, and each share in a way of its own. */
export const waysTried = [
  "half either way",
  "truncation",
  "ceiling",
  "any",
] as const satisfies RoundingChoice[];

/** A share of Table 1 beside the nearest one that some number of deputies gives. */
export interface CountedShare {
  id: string;
  printed: string;
  count: number;
  /** 100 count / total. */
  percent: number;
  /** Ways of rounding that make the printed digits of it; none where no way does. */
  roundings: RoundingRule[];
}

/** What numbers of deputies can be behind a column of shares. */
export interface ColumnResult {
  name: ColumnName;
  /** Whether every deputy is in exactly one of its shares. */
  isExhaustive: boolean;
  /** The sum of the printed shares, in per cent. */
  printedSum: number;
  /** Numbers of deputies to 100 that give each share on its own, and those whose counts also sum to all deputies. */
  ways: { rounding: RoundingChoice; each: number[]; whole: number[] }[];
  /** Shares that may be 100 less the printed others instead of rounded themselves. */
  closing: ClosingShare[];
  /** The size of the assembly whose shares come nearest to the printed ones. */
  total: number;
  /** The nearest counts at that size. */
  shares: CountedShare[];
  /** Their sum. */
  counted: number;
}

/** At a size of the assembly, the count that gives a printed share, and how it must have been rounded. */
export interface ShareAtSize {
  id: string;
  size: number;
  count: number;
  /** "nearest" where rounding to the nearest gives the digits, "other" where only cutting or rounding up does. */
  rounding: "nearest" | "other";
}

export interface MaslikhatResults {
  size: { least: number; most: number };
  columns: Readonly<Record<ColumnName, ColumnResult>>;
  /** How many numbers of deputies to 100 give all four columns at once. */
  jointly: {
    /** Each share rounded to the nearest. */
    nearest: number;
    /** Each share rounded in a way of its own. */
    any: number;
    /** The same, and one share of each column that should make a whole taken as 100 less the others. */
    anyWithRests: number;
  };
  /** Every size between the fewest and the most deputies at which a share is that of some number of them. */
  bySize: ShareAtSize[];
  /** Share of the printable values of one decimal that no number of so many deputies gives, 0 to 1. */
  power: { of41: number; of42: number };
  pools: PoolResults;
}

/** Numbers of deputies that are looked through: far beyond any assembly of a city. */
export const mostDeputies = 100;

/**
 * What numbers of deputies can be behind the shares of Table 1, column by column and together, and what the shares of
 * the interviews can bear.
 *
 * @see Brown, N. J. L. and Heathers, J. A. J. (2017). The GRIM test. Social Psychological and Personality Science 8(4),
 *   read the other way: the shares are known and the total is not.
 * @example
 * const { results } = maslikhatsRun();
 * results.columns.nationality.total; // => 42
 * results.columns.age.total; // => 41
 * results.columns.nationality.counted; // => 41
 * results.jointly.any; // => 0
 */
export function analyseMaslikhats({ columns, size, pools }: MaslikhatInput): MaslikhatResults {
  const sets = columnNames.map((name) => setOf(columns[name], false));
  const together = (rounding: RoundingChoice) =>
    possibleTotals(sets, { most: mostDeputies, rounding }).totals.length;
  return {
    size,
    columns: Object.fromEntries(
      columnNames.map((name) => [name, columnResult(name, columns[name], size)]),
    ) as Record<ColumnName, ColumnResult>,
    jointly: {
      nearest: together("half either way"),
      any: together("any"),
      anyWithRests: withRests(columns),
    },
    bySize: columnNames.flatMap((name) => columns[name].flatMap((share) => sizesOf(share, size))),
    power: { of41: shareReach(41, 1).power, of42: shareReach(42, 1).power },
    pools: analysePools(pools),
  };
}

function setOf(shares: readonly PrintedShare[], isExhaustive: boolean): ShareSet {
  return { shares: shares.map(({ figure }) => figure.text), isExhaustive, decimalMark: "point" };
}

function columnResult(
  name: ColumnName,
  shares: readonly PrintedShare[],
  size: MaslikhatInput["size"],
): ColumnResult {
  const isExhaustive = name !== "groups";
  const set = setOf(shares, isExhaustive);
  const total = nearestTotal(shares, size);
  const counted = shares.map((share) => countedShare(share, total));
  return {
    name,
    isExhaustive,
    printedSum: withoutNoise(shares.reduce((sum, { figure }) => sum + figure.value, 0)),
    ways: waysTried.map((rounding) => ({
      rounding,
      each: possibleTotals([setOf(shares, false)], { most: mostDeputies, rounding }).totals,
      whole: isExhaustive ? possibleTotals([set], { most: mostDeputies, rounding }).totals : [],
    })),
    closing: isExhaustive ? closureTest(set, { most: mostDeputies }).closing : [],
    total,
    shares: counted,
    counted: counted.reduce((sum, { count }) => sum + count, 0),
  };
}

/** The size of the assembly, within its bounds, whose shares lie nearest to the printed ones, all together. */
function nearestTotal(shares: readonly PrintedShare[], { least, most }: MaslikhatInput["size"]): number {
  const distance = (total: number) =>
    shares.reduce((sum, { figure }) => sum + Math.abs(figure.value - nearest(figure, total).percent), 0);
  const sizes = Array.from({ length: most - least + 1 }, (_, i) => least + i);
  return sizes.reduce((best, total) => (distance(total) < distance(best) ? total : best));
}

function nearest({ value }: PrintedFigure, total: number): { count: number; percent: number } {
  const count = Math.round((value * total) / 100);
  return { count, percent: (100 * count) / total };
}

function countedShare({ id, figure }: PrintedShare, total: number): CountedShare {
  const { count, percent } = nearest(figure, total);
  return { id, printed: figure.text, count, percent, roundings: roundingRules(figure, percent) };
}

/** How many totals give all columns where each share is rounded in a way of its own and each whole may have a rest. */
function withRests(columns: MaslikhatInput["columns"]): number {
  const readings = columnNames.map((name): ShareSet[] => {
    const set = setOf(columns[name], false);
    const closed = name === "groups" ? [] : columns[name].map((_, closing) => ({ ...set, closing }));
    return [set, ...closed];
  });
  const totals = Array.from({ length: mostDeputies }, (_, i) => i + 1);
  return totals.filter((total) =>
    readings.every((sets) => sets.some((set) => countsAt(set, total, { rounding: "any" }) !== undefined)),
  ).length;
}

function sizesOf(share: PrintedShare, { least, most }: MaslikhatInput["size"]): ShareAtSize[] {
  const set = setOf([share], false);
  const sizes = Array.from({ length: most - least + 1 }, (_, i) => least + i);
  return sizes.flatMap((size): ShareAtSize[] => {
    for (const [rounding, way] of [
      ["nearest", "half either way"],
      ["other", "any"],
    ] as const) {
      const counts = countsAt(set, size, { rounding: way });
      if (counts !== undefined) return [{ id: share.id, size, count: counts[0]!.first, rounding }];
    }
    return [];
  });
}

/** A sum of printed decimals without the noise of doubles. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}
