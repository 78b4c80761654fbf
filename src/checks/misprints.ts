import { powerOfTen } from "./decimal.js";
import { digitString, markAmong, writtenLike, type MisprintKind, type NumberStyle } from "./digit-edits.js";
import {
  holdsZero,
  scaledSystem,
  sumRange,
  type LinearRelation,
  type PrintedCell,
  type ScaledSystem,
} from "./linear-relations.js";
import { ChanceOfGaps, type GapChance } from "./gap-chance.js";
import { ChanceOfEdits, chanceOfSome, type EditChance } from "./misprint-chance.js";
import { boundNumber, MisprintSearch, type PlacedEdit, type SearchedCell } from "./misprint-search.js";
import { defaultRounding, type RoundingChoice } from "./range-behind.js";
import { ReachOfNumbers } from "./reach-of-numbers.js";

/** A string that may have been meant where another was printed. */
export interface MisprintCandidate {
  /** What may have been meant, written as the cell is. */
  printed: string;
  /** What the misprint would have done to it. */
  kind: MisprintKind;
  /** Relative to the other candidates, how likely it turns into the printed string; 1 for the likeliest. */
  likelihood: number;
}

/** A printed number of which a misprint would explain a contradiction. */
export interface MisprintSuspect {
  id: string;
  printed: string;
  /** Bounds of the true value that the other cells leave; only where a single misprint explains all. */
  neededLow?: number;
  neededHigh?: number;
  /** What may have been meant, likeliest first. */
  candidates: MisprintCandidate[];
  /** How often another number of as many digits would have an edit that closes the same gap. */
  chance?: EditChance;
  /** How often this number would have an edit that closes another gap of the same size. */
  gapChance?: GapChance;
}

/** Cells whose misprints would together explain a contradiction. */
export interface MisprintExplanation {
  cells: MisprintSuspect[];
  /** Share of the likelihood of all explanations of this contradiction, 0 to 1. */
  likelihood: number;
}

/** Relations that cannot hold within rounding and are connected by their cells, and what may explain them. */
export interface Contradiction {
  /** Places of the relations in the list. */
  relations: number[];
  /** How many misprints explain it at the least; null where as many as were tried do not. */
  misprints: number | null;
  /** False where the search was cut short: there may be more explanations, and smaller ones. */
  isComplete: boolean;
  /** Every smallest set of cells, likeliest first. */
  explanations: MisprintExplanation[];
  /** How often a single cell would explain it by chance: numbers of as many digits, the same gaps. */
  chance?: EditChance;
  /** How often a single cell would explain other gaps of the same size: the same numbers, other gaps. */
  gapChance?: GapChance;
}

/** How misprints are searched for. */
export interface MisprintOptions {
  /** How the cells were rounded; to the nearest, ties either way, when not given. */
  rounding?: RoundingChoice;
  /** Most cells that may be misprinted at once in one contradiction; 3 when not given. */
  mostCells?: number;
  /** Whether to reckon the chance of an explanation, which takes longest; true when not given. */
  withChance?: boolean;
}

/**
 * The smallest sets of printed cells whose misprint would explain why linear relations between them cannot hold
 * within rounding. A misprint is a digit replaced, dropped or added, two digits swapped, or the decimal point moved;
 * it must mend every broken relation that it is to explain and break no other. What is found is possible, no more:
 * `chance` says how often numbers with other digits would offer such a misprint for the same gap, `gapChance` how often
 * these numbers would for another gap of the same size; both only where one misprint explains all.
 *
 * @param cells numbers as printed, each id once
 * @param relations identities: the sum of factor times cell, plus a constant, is zero within rounding
 * @returns a contradiction for each set of broken relations that share cells; none where every relation can hold
 * @throws InputError for a string that is no number or two, an id that is there twice or not at all
 * @see Damerau, F. J. (1964). A technique for computer detection and correction of spelling errors. Communications of
 *   the ACM 7(3) (the four single edits). Verhoeff, J. (1969). Error Detecting Decimal Codes (how often each is made).
 * @example
 * const printed = { meat: "12.5", milk: "30.1", grain: "57.3", fruit: "9.1", total: "100.0" };
 * const cells = Object.entries(printed).map(([id, text]) => ({ id, printed: text }));
 * const terms = cells.map(({ id }) => ({ id, factor: id === "total" ? -1 : 1 }));
 * const [contradiction] = misprints(cells, [{ terms }]);
 * contradiction.misprints; // => 1
 * contradiction.explanations.map(({ cells: [cell] }) => cell.id); // => ["fruit", "total"]
 * contradiction.explanations[0].cells[0].candidates[0].printed; // => "0.1"
 */
export function misprints(
  cells: readonly PrintedCell[],
  relations: readonly LinearRelation[],
  { rounding = defaultRounding, mostCells = 3, withChance = true }: MisprintOptions = {},
): Contradiction[] {
  const every = relations.map((_, index) => index);
  const asPrinted = scaledSystem(cells, relations, rounding);
  const broken = brokenRelations(asPrinted, every);
  if (broken.length === 0) return [];
  const read = readCells(cells);
  // A digit more, or the point moved to the front, and half a unit beyond.
  const most = read.reduce((places, { length }) => Math.max(places, length + 1), 0);
  const system = scaledSystem(cells, relations, rounding, most + 1);
  const reach = new ReachOfNumbers(rounding);
  const search = new MisprintSearch(system, read, reach);
  const printed = read.map(({ digits, places, isNegative }) => {
    return BigInt(isNegative ? -digits : digits) * powerOfTen(system.scale - places);
  });
  const chances = new ChanceOfEdits(system.scale, reach);
  const places = read.map((cell) => cell.places);
  const gaps = new ChanceOfGaps(system, search, printed, places);
  const frame = { cells, read, system, search, chances, gaps, mostCells, withChance };
  return connected(system, broken).map((relationsOfOne) => explained(relationsOfOne, frame));
}

function brokenRelations(system: ScaledSystem, every: readonly number[]): number[] {
  return every.filter((r) => !holdsZero(sumRange(system.relations[r]!, system.ranges)));
}

type ReadCell = SearchedCell & { style: NumberStyle };

function readCells(cells: readonly PrintedCell[]): ReadCell[] {
  const mark = markAmong(cells.map(({ printed }) => printed));
  return cells.map(({ printed, decimalMark, exact = false }) => ({
    ...digitString(printed, decimalMark, mark),
    isExact: exact,
  }));
}

interface Frame {
  cells: readonly PrintedCell[];
  read: readonly ReadCell[];
  system: ScaledSystem;
  search: MisprintSearch;
  chances: ChanceOfEdits;
  gaps: ChanceOfGaps;
  mostCells: number;
  withChance: boolean;
}

/** Sets of relations of which each shares a cell with another of its set. */
function connected({ relations }: ScaledSystem, among: readonly number[]): number[][] {
  const setOf = new Map<number, number[]>();
  const sets = new Set<number[]>();
  for (const r of among) {
    const cells = relations[r]!.terms.map(({ cell }) => cell);
    const met = new Set(cells.map((cell) => setOf.get(cell)).filter((set) => set !== undefined));
    const merged = [...[...met].flat(), r];
    met.forEach((set) => sets.delete(set));
    sets.add(merged);
    for (const one of merged) relations[one]!.terms.forEach(({ cell }) => setOf.set(cell, merged));
  }
  return [...sets].map((set) => set.sort((a, b) => a - b));
}

function explained(relations: number[], frame: Frame): Contradiction {
  const { mostCells, withChance, search } = frame;
  let isComplete = true;
  for (let size = 1; size <= mostCells; size += 1) {
    const found = search.sets(relations, size);
    isComplete &&= found.isComplete;
    if (found.sets.length === 0) continue;
    const explanations = ranked(found.sets, relations, frame);
    const chances = withChance && size === 1 ? chancesOf(search.cellsOfAll(relations), relations, frame) : {};
    return { relations, misprints: size, isComplete, explanations, ...chances };
  }
  return { relations, misprints: null, isComplete, explanations: [] };
}

/** How often some of these cells, each in all of the relations, would offer an edit that mends them. */
function chancesOf(
  cells: readonly number[],
  relations: readonly number[],
  { read, search, chances, gaps }: Frame,
): { chance: EditChance; gapChance: GapChance } {
  const each = cells.map((cell): EditChance => {
    const needed = search.neededFor(cell);
    return needed === undefined ? { probability: 0, from: "every number" } : chances.of(read[cell]!, needed);
  });
  return { chance: chanceOfSome(each), gapChance: gaps.of(cells, relations) };
}

/** The sets by their cells, with all that may have been meant in each, likeliest first. */
function ranked(
  sets: readonly PlacedEdit[][],
  relations: readonly number[],
  frame: Frame,
): MisprintExplanation[] {
  const byCells = new Map<string, { edits: PlacedEdit[]; weight: number }>();
  for (const set of sets) {
    const sorted = [...set].sort((a, b) => a.cell - b.cell);
    const key = sorted.map(({ cell }) => cell).join();
    const group = byCells.get(key) ?? { edits: [], weight: 0 };
    group.edits.push(...sorted);
    group.weight += sorted.reduce((product, placed) => product * weightOf(placed, relations, frame), 1);
    byCells.set(key, group);
  }
  const total = [...byCells.values()].reduce((sum, { weight }) => sum + weight, 0);
  return [...byCells.values()]
    .sort((a, b) => b.weight - a.weight)
    .map(({ edits, weight }) => ({
      cells: [...new Set(edits.map(({ cell }) => cell))].map((cell) =>
        suspect(
          cell,
          edits.filter((placed) => placed.cell === cell),
          relations,
          frame,
        ),
      ),
      likelihood: weight / total,
    }));
}

/**
 * The likelihood of a misprint times the share of the cells around that have as many decimals as what was meant, with
 * one more for the cell itself and one for any other number of decimals.
 */
function weightOf({ cell, edit }: PlacedEdit, relations: readonly number[], { read, system }: Frame): number {
  const others = relations
    .flatMap((r) => system.relations[r]!.terms)
    .filter((term) => term.cell !== cell)
    .map((term) => read[term.cell]!.places);
  const alike = others.filter((places) => places === edit.places).length;
  const asPrinted = edit.places === read[cell]!.places ? 1 : 0;
  return (edit.likelihood * (alike + asPrinted + 0.1)) / (others.length + 1.1);
}

function suspect(
  cell: number,
  edits: readonly PlacedEdit[],
  relations: readonly number[],
  frame: Frame,
): MisprintSuspect {
  const { cells, read, search, system, withChance } = frame;
  const byText = new Map<string, { printed: string; kind: MisprintKind; weight: number }>();
  for (const placed of edits) {
    const printed = writtenLike(read[cell]!.style, placed.edit.digits, placed.edit.places);
    byText.set(printed, { printed, kind: placed.edit.kind, weight: weightOf(placed, relations, frame) });
  }
  const sorted = [...byText.values()].sort((a, b) => b.weight - a.weight);
  const needed = search.neededFor(cell);
  const isOnly = needed !== undefined && search.cellsOfAll(relations).includes(cell);
  return {
    id: cells[cell]!.id,
    printed: cells[cell]!.printed,
    ...(isOnly && {
      neededLow: boundNumber(needed.low.at, needed.denominator, system.scale),
      neededHigh: boundNumber(needed.high.at, needed.denominator, system.scale),
      ...(withChance && chancesOf([cell], relations, frame)),
    }),
    candidates: sorted.map(({ printed, kind, weight }) => ({
      printed,
      kind,
      likelihood: weight / sorted[0]!.weight,
    })),
  };
}
