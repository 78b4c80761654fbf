import type { Interval } from "./interval.js";
import { allowedBy, cellsOfEquation } from "./audit-equation.js";
import type { FoundRelation, Instance } from "./audit-relations.js";
import type { Cells } from "./audit-table.js";
import { digitString, visitEdits, writtenLike, type MisprintKind } from "./digit-edits.js";
import { ChanceOfEdits } from "./misprint-chance.js";
import { defaultRounding } from "./range-behind.js";
import { ReachOfNumbers } from "./reach-of-numbers.js";

/** What may have been meant where a figure was printed. */
export interface SuspectEdit {
  /** Written as the figure is. */
  readonly printed: string;
  readonly kind: MisprintKind;
  /** Relative to the likeliest of the figure, which has 1. */
  readonly likelihood: number;
}

/** A figure of which another value would mend what is broken and break nothing that holds. */
export interface Suspect {
  readonly cell: number;
  /** Broken instances that another value of it mends, each by its relation and position. */
  readonly mends: readonly BrokenInstance[];
  /** The values that all relations leave it, with the rounding of the other figures. */
  readonly allowed: Interval;
  /** Single misprints that lead to such a value, the likeliest first. */
  readonly edits: readonly SuspectEdit[];
  /** How often a figure of as many digits would offer such a misprint by chance; null where that was not reckoned. */
  readonly chance: number | null;
  /** How likely a single misprint of any kind leads from an allowed value to the printed one; for the ranking. */
  readonly weight: number;
}

/** A place where a relation does not hold. */
export interface BrokenInstance {
  readonly relation: FoundRelation;
  readonly instance: Instance;
}

/** Relations that could be chance finds more often than this raise no suspicion of a figure. */
const level = 0.05;

/** Suspects, the likeliest first, for which the chance of a misprint is reckoned, which takes the longest. */
const mostChances = 20;

/** Places below the last printed one down to which bounds are counted. */
const finer = 4;

/**
 * The figures that could be misprinted: those of which one other value would mend broken instances and leave all others
 * that they are in. Those that mend the most come first; of these, those from which a likely slip of the pen leads to the
 * printed digits.
 *
 * @param withChance whether to reckon how often chance would offer a misprint
 * @returns the suspects, and the broken instances that no single figure mends
 */
export function suspectsOf(
  relations: readonly FoundRelation[],
  cells: Cells,
  withChance = true,
): { suspects: Suspect[]; unexplained: BrokenInstance[] } {
  const byCell = new Map<number, BrokenInstance[]>();
  const broken: BrokenInstance[] = [];
  for (const relation of relations) {
    for (const instance of relation.instances) {
      if (!instance.holds && relation.chanceOfAny < level) broken.push({ relation, instance });
      for (const cell of cellsOfEquation(instance.equation)) {
        const known = byCell.get(cell);
        if (known === undefined) byCell.set(cell, [{ relation, instance }]);
        else known.push({ relation, instance });
      }
    }
  }
  const involved = new Set(broken.flatMap(({ instance }) => cellsOfEquation(instance.equation)));
  const suspects = [...involved].flatMap((cell): Suspect[] => {
    const around = byCell.get(cell)!;
    const allowed = allowedByAll(cell, around, cells);
    if (allowed === undefined) return [];
    const mends = around.filter(({ relation, instance }) => !instance.holds && relation.chanceOfAny < level);
    return [{ cell, mends, allowed, ...editsWithin(cell, allowed, cells), chance: null }];
  });
  const mended = new Set(suspects.flatMap(({ mends }) => mends.map(({ instance }) => instance)));
  suspects.sort((a, b) => b.mends.length - a.mends.length || b.weight - a.weight || a.cell - b.cell);
  const chances = chancesFor(cells);
  return {
    suspects: suspects.map((suspect, i) =>
      withChance && i < mostChances ? { ...suspect, chance: chanceOf(suspect, cells, chances) } : suspect,
    ),
    unexplained: broken.filter(({ instance }) => !mended.has(instance)),
  };
}

/** The values that every instance around a cell allows it; undefined where these have nothing in common. */
function allowedByAll(cell: number, around: readonly BrokenInstance[], cells: Cells): Interval | undefined {
  let [low, high] = [-Infinity, Infinity];
  for (const { instance, relation } of around) {
    // What holds without being sure need not be kept.
    if (instance.holds && relation.chanceOfAny >= level) continue;
    const appears = cellsOfEquation(instance.equation).filter((other) => other === cell).length;
    const range = appears === 1 ? allowedBy(instance.equation, cell, cells) : undefined;
    if (range === undefined) continue;
    low = Math.max(low, range.low);
    high = Math.min(high, range.high);
  }
  const room = 1e-11 * Math.max(Math.abs(low), Math.abs(high));
  return Number.isFinite(low) && Number.isFinite(high) && low <= high + room ? { low, high } : undefined;
}

interface Chances {
  scale: number;
  of: ChanceOfEdits;
}

function chancesFor(cells: Cells): Chances {
  const scale = Math.max(0, ...cells.exact.map((decimal) => decimal?.places ?? 0)) + finer;
  return { scale, of: new ChanceOfEdits(scale, new ReachOfNumbers(defaultRounding)) };
}

/** Digits beyond which no edits are looked for. */
const mostDigits = 14;

function editsWithin(cell: number, { low, high }: Interval, cells: Cells): Pick<Suspect, "edits" | "weight"> {
  const read = readDigits(cell, cells);
  if (read === null) return { edits: [], weight: 0 };
  const found = new Map<string, { kind: MisprintKind; weight: number }>();
  const alike = placesAround(cell, cells);
  const room = 1e-11 * Math.max(Math.abs(low), Math.abs(high));
  visitEdits(read, (digits, places, kind, likelihood) => {
    const unit = 10 ** -places;
    const value = (read.isNegative ? -digits : digits) * unit;
    if (value - unit / 2 > high + room || value + unit / 2 < low - room) return;
    const written = writtenLike(read.style, digits, places);
    const weight = likelihood * ((alike.get(places) ?? 0) + 0.1);
    const known = found.get(written);
    found.set(written, { kind: known?.kind ?? kind, weight: (known?.weight ?? 0) + weight });
  });
  const sorted = [...found].sort((a, b) => b[1].weight - a[1].weight);
  const most = sorted[0]?.[1].weight ?? 1;
  return {
    edits: sorted.map(([text, { kind, weight }]) => ({ printed: text, kind, likelihood: weight / most })),
    weight: sorted.reduce((sum, [, { weight }]) => sum + weight, 0),
  };
}

function readDigits(cell: number, cells: Cells) {
  const { printed, decimalMark } = cells.printed[cell]!;
  if (printed.replace(/\D/g, "").length > mostDigits) return null;
  return digitString(printed, decimalMark, markOf(cells));
}

function chanceOf({ cell, allowed, edits }: Suspect, cells: Cells, { scale, of }: Chances): number {
  const read = readDigits(cell, cells);
  if (read === null || edits.length === 0) return 0;
  const at = (value: number, round: (value: number) => number) => ({
    at: BigInt(round(value * 10 ** scale)),
    open: 0,
  });
  const needed = { low: at(allowed.low, Math.floor), high: at(allowed.high, Math.ceil), denominator: 1n };
  return of.of({ ...read, isExact: false }, needed).probability;
}

/** The share of the figures of a cell's row and column that have so many decimals. */
function placesAround(cell: number, { columns, exact }: Cells): Map<number, number> {
  const column = cell % columns;
  const row = cell - column;
  const around = [
    ...exact.slice(row, row + columns),
    ...exact.filter((_, other) => other % columns === column),
  ].filter((decimal) => decimal !== null);
  const counts = new Map<number, number>();
  for (const { places } of around) counts.set(places, (counts.get(places) ?? 0) + 1 / around.length);
  return counts;
}

function markOf({ printed }: Cells): string {
  return printed.some((figure) => figure?.decimalMark === "comma") ? "," : ".";
}
