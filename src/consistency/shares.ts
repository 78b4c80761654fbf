import { closureTest, type ClosureTest } from "../checks/closing-share.js";
import { chanceOfExactSumAt, mostTotalCounted } from "../checks/exact-sum-chance.js";
import { parseDecimal } from "../checks/decimal.js";
import type { RoundingChoice } from "../checks/range-behind.js";
import {
  countsAt,
  possibleTotals,
  type CountRange,
  type ReverseGrim,
  type ShareSet,
} from "../checks/reverse-grim.js";
import { shareReach, type ShareReach } from "../checks/share-reach.js";
import { InputError } from "../errors.js";
import { readPrintedTable, type PrintedTableOptions } from "../files/printed-table.js";
import { decimalMarkShown, type DecimalMark } from "../numbers/read-number.js";
import { printedText, roundingChoices } from "./typed.js";
import { problems } from "./shares-words.js";

/** A set of shares with its name, as that of its column; empty where it was typed alone. */
export interface NamedShares extends ShareSet {
  readonly name: string;
}

/** What is asked of sets of shares that have one total. */
export interface SharesQuestion {
  rounding: RoundingChoice;
  /** The share of everyone: 100, or 1 for proportions. */
  whole: number;
  /** Smallest and largest total that is looked at; both the same where the total is known. */
  least?: number;
  most?: number;
}

/** What the sets of shares say of their total. */
export interface SharesAnswer extends Required<Pick<SharesQuestion, "rounding" | "whole">> {
  sets: readonly NamedShares[];
  /** Of all sets at once. */
  found: ReverseGrim;
  /** For the first of the totals the counts of each share of each set. */
  counts: { total: number; bySet: CountRange[][] }[];
  /** The totals under each way of rounding. */
  byRounding: { rounding: RoundingChoice; totals: number[] }[];
  /** The totals of each set by itself, where there are several. */
  bySet: { name: string; totals: number[] }[];
  /** Of each exhaustive set whether one share looks like the whole less the others. */
  closure: { name: string; test: ClosureTest; chanceOfWhole: number }[];
  /** Where the total is known: how many of the printable values it can give, by the digits of the shares. */
  reach: (ShareReach & { places: number })[];
}

/** Totals whose counts are listed. */
export const listedTotals = 10;

/** Totals to which the closure test looks; beyond, every set has some. */
const mostOfClosure = 200;

/**
 * All that sets of printed shares say of the total that they have in common.
 *
 * @throws InputError as `possibleTotals`
 * @example
 * const [set] = typedShares(["36.6", "48.8", "14.6"], { isExhaustive: true });
 * const { found, counts } = sharesOf([set], { rounding: "half either way", whole: 100, most: 60 });
 * found.totals; // => [41]
 * counts[0].bySet[0].map(({ first }) => first); // => [15, 20, 6]
 */
export function sharesOf(sets: readonly NamedShares[], question: SharesQuestion): SharesAnswer {
  const { rounding, whole } = question;
  const found = possibleTotals(sets, question);
  const range = { least: found.least, most: found.most, whole };
  const isKnown = found.least === found.most;
  return {
    rounding,
    whole,
    sets,
    found,
    counts: found.totals.slice(0, listedTotals).map((total) => ({
      total,
      bySet: sets.map((set) => countsAt(set, total, { rounding, whole })!),
    })),
    byRounding: roundingChoices.map((way) => ({
      rounding: way,
      totals: way === rounding ? found.totals : possibleTotals(sets, { ...range, rounding: way }).totals,
    })),
    bySet:
      sets.length === 1
        ? []
        : sets.map((set) => ({
            name: set.name,
            totals: possibleTotals([set], { ...range, rounding }).totals,
          })),
    closure: sets
      .filter(({ isExhaustive, shares }) => isExhaustive && shares.length > 1)
      .map((set) => closureOf(set, found, whole, isKnown)),
    reach: isKnown ? reachOf(sets, found.most, rounding, whole) : [],
  };
}

function closureOf(
  set: NamedShares,
  { least, most }: ReverseGrim,
  whole: number,
  isKnown: boolean,
): SharesAnswer["closure"][number] {
  const upTo = isKnown ? most : Math.min(most, Math.max(least, mostOfClosure));
  const test = closureTest(set, { least: Math.min(least, upTo), most: upTo }, whole);
  const places = Math.max(...set.shares.map((share) => parseDecimal(share, set.decimalMark).places));
  const isCounted = isKnown && most <= mostTotalCounted;
  const chanceOfWhole = isCounted
    ? chanceOfExactSumAt(set.shares.length, most, places, "half away from zero", whole)
    : test.chanceOfWhole;
  return { name: set.name, test, chanceOfWhole };
}

function reachOf(
  sets: readonly NamedShares[],
  total: number,
  rounding: RoundingChoice,
  whole: number,
): SharesAnswer["reach"] {
  const places = sets.flatMap(({ shares, decimalMark }) =>
    shares.map((share) => parseDecimal(share, decimalMark).places),
  );
  return [...new Set(places)]
    .sort((a, b) => a - b)
    .map((digits) => ({ places: digits, ...shareReach(total, digits, rounding, whole) }));
}

/**
 * Sets of shares as they are typed, those of one total set apart by a slash.
 *
 * @throws InputError where a share is no number or two, and where there is none
 * @example
 * typedShares(["36,6", "63,4", "/", "50"], { isExhaustive: false }).length; // => 2
 */
export function typedShares(
  texts: readonly string[],
  { isExhaustive, decimalMark }: { isExhaustive: boolean; decimalMark?: Exclude<DecimalMark, "unknown"> },
): NamedShares[] {
  const mark = decimalMark ?? markOf(texts.filter((text) => text !== "/"));
  const groups: string[][] = [[]];
  for (const text of texts) {
    if (text === "/") groups.push([]);
    else groups.at(-1)!.push(printedText(text, mark));
  }
  if (groups.some((group) => group.length === 0)) {
    throw new InputError({ found: problems.noShares, expected: problems.sharesWanted });
  }
  return groups.map((shares, i) => ({
    name: groups.length === 1 ? "" : String(i + 1),
    shares,
    isExhaustive,
    ...(mark !== undefined && { decimalMark: mark }),
  }));
}

/** The mark that the typed numbers show, where they show one and only one. */
function markOf(texts: readonly string[]): Exclude<DecimalMark, "unknown"> | undefined {
  const shown = new Set(texts.map(decimalMarkShown));
  if (shown.has("comma") === shown.has("point")) return undefined;
  return shown.has("comma") ? "comma" : "point";
}

const totalName = /^(total|all|sum|итого|всего|сумма|барлығы|жиыны|қорытынды)\b/iu;

/**
 * Sets of shares from a printed table, a column a set. Rows that are called a total are left out.
 *
 * @param columns names of the columns that are taken; all with figures when not given
 * @throws InputError as `readPrintedTable`, and for a column that is not there
 */
export async function sharesOfTable(
  file: string,
  {
    columns = [],
    isExhaustive,
    ...options
  }: PrintedTableOptions & { columns?: readonly string[]; isExhaustive: boolean },
): Promise<NamedShares[]> {
  const table = await readPrintedTable(file, options);
  const names = table.columns.map(({ name }) => name);
  const missing = columns.find((name) => !names.includes(name));
  if (missing !== undefined) {
    throw new InputError({ file, found: problems.noColumn(missing), expected: problems.columns(names) });
  }
  const sets = table.columns.flatMap(({ name }, c): NamedShares[] => {
    if (columns.length > 0 && !columns.includes(name)) return [];
    const figures = table.rows.flatMap((row, r) => (totalName.test(row.name) ? [] : table.figures[r]![c]!));
    const shares = figures.map(({ printed }) => printed);
    const mark = options.decimalMark ?? markOf(shares);
    return shares.length === 0
      ? []
      : [{ name, shares, isExhaustive, ...(mark !== undefined && { decimalMark: mark }) }];
  });
  if (sets.length > 0) return sets;
  throw new InputError({ file, found: problems.noShares, expected: problems.sharesWanted });
}
