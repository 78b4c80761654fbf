import { floorDivide, powerOfTen } from "./decimal.js";
import { visitEdits, type DigitString, type MisprintKind } from "./digit-edits.js";
import { holdsZero, sumRange, times, type Range, type ScaledSystem } from "./linear-relations.js";
import type { ReachOfNumbers } from "./reach-of-numbers.js";

/** A cell as the search sees it: its digits, and the ranges of what may have been meant. */
export interface SearchedCell extends DigitString {
  readonly isNegative: boolean;
  readonly isExact: boolean;
}

/** What may have been meant in a cell. */
export interface CellEdit {
  readonly digits: number;
  readonly places: number;
  readonly kind: MisprintKind;
  readonly likelihood: number;
  readonly range: Range;
}

/** A cell and what may have been meant in it. */
export interface PlacedEdit {
  readonly cell: number;
  readonly edit: CellEdit;
}

/** Bounds of a true value in units of the system, as fractions with one positive denominator. */
export interface Needed extends Range {
  readonly denominator: bigint;
}

/** Edits tried beyond which a search is cut short. */
const mostTried = 3000;

/** Looks for misprints of few cells that mend all relations that the cells are in. */
export class MisprintSearch {
  private readonly relationsOf: readonly (readonly number[])[];
  private readonly edits = new Map<number, readonly CellEdit[]>();
  private tried = 0;

  constructor(
    private readonly system: ScaledSystem,
    private readonly cells: readonly SearchedCell[],
    private readonly reach: ReachOfNumbers,
  ) {
    const relationsOf: number[][] = cells.map(() => []);
    system.relations.forEach(({ terms }, r) => terms.forEach(({ cell }) => relationsOf[cell]!.push(r)));
    this.relationsOf = relationsOf;
  }

  /** Relations that cannot hold with these ranges. */
  broken(relations: readonly number[], ranges: readonly Range[] = this.system.ranges): number[] {
    return relations.filter((r) => !holdsZero(sumRange(this.system.relations[r]!, ranges)));
  }

  /** Every relation that has a cell in common with one of these, these included. */
  around(relations: readonly number[]): number[] {
    const cells = new Set(relations.flatMap((r) => this.system.relations[r]!.terms.map(({ cell }) => cell)));
    return [...new Set([...cells].flatMap((cell) => this.relationsOf[cell]!))];
  }

  /**
   * Every set of so many edits, each of another cell, after which all relations can hold.
   *
   * @param broken relations that cannot
   * @returns null where the search was cut short
   */
  sets(broken: readonly number[], size: number): { sets: PlacedEdit[][]; isComplete: boolean } {
    const found = new Map<string, PlacedEdit[]>();
    this.tried = 0;
    for (const order of size === 1 ? (["first"] as const) : (["first", "every"] as const)) {
      this.extend([], [...this.system.ranges], broken, size, order, (set) => {
        const key = set.map(({ cell, edit }) => `${cell} ${edit.digits} ${edit.places}`).sort();
        found.set(key.join(), set);
      });
      // Only where no edit mends a relation that is broken from the start do two cells of one need each other.
      if (found.size > 0 || size > 2) break;
    }
    return { sets: [...found.values()], isComplete: this.tried < mostTried };
  }

  private extend(
    set: PlacedEdit[],
    ranges: Range[],
    broken: readonly number[],
    left: number,
    order: "first" | "every",
    found: (set: PlacedEdit[]) => void,
  ): void {
    if (left === 1) return this.lastEdits(set, ranges, broken, found);
    const most = Math.max(...broken.flatMap((r) => this.cellsOf(r).map((c) => this.relationsOf[c]!.length)));
    if (broken.length > left * most) return;
    for (const relation of order === "first" ? broken.slice(0, 1) : broken) {
      for (const cell of this.cellsOf(relation)) {
        if (set.some((placed) => placed.cell === cell)) continue;
        for (const edit of this.fitting(cell, this.needed(cell, [relation], ranges))) {
          if (this.tried >= mostTried) return;
          this.tried += 1;
          const before = ranges[cell]!;
          ranges[cell] = edit.range;
          const touched = [...new Set([...broken, ...this.relationsOf[cell]!])];
          const after = this.broken(touched, ranges);
          if (after.length > 0) this.extend([...set, { cell, edit }], ranges, after, left - 1, order, found);
          ranges[cell] = before;
        }
      }
    }
  }

  private lastEdits(
    set: PlacedEdit[],
    ranges: readonly Range[],
    broken: readonly number[],
    found: (set: PlacedEdit[]) => void,
  ): void {
    for (const cell of this.cellsOfAll(broken)) {
      if (set.some((placed) => placed.cell === cell)) continue;
      const needed = this.needed(cell, this.relationsOf[cell]!, ranges);
      for (const edit of this.fitting(cell, needed)) found([...set, { cell, edit }]);
    }
  }

  private cellsOf(relation: number): number[] {
    return this.system.relations[relation]!.terms.map(({ cell }) => cell);
  }

  /** Cells that all of these relations have in common. */
  cellsOfAll(relations: readonly number[]): number[] {
    const [first, ...others] = relations;
    return this.cellsOf(first!).filter((cell) => others.every((r) => this.relationsOf[cell]!.includes(r)));
  }

  /** What the other cells leave for a cell where all relations that it is in hold; undefined where nothing. */
  neededFor(cell: number): Needed | undefined {
    return this.needed(cell, this.relationsOf[cell]!, this.system.ranges);
  }

  /** Edits of a cell after which the relations that it is in can still hold, those that are broken aside. */
  editsBesides(cell: number, broken: readonly number[]): PlacedEdit[] {
    const others = this.relationsOf[cell]!.filter((r) => !broken.includes(r));
    const fitting =
      others.length === 0
        ? this.editsOf(cell)
        : this.fitting(cell, this.needed(cell, others, this.system.ranges));
    return fitting.map((edit) => ({ cell, edit }));
  }

  /** What the other cells of relations leave for one that is in all of them; undefined where nothing. */
  private needed(cell: number, relations: readonly number[], ranges: readonly Range[]): Needed | undefined {
    let all: Needed | undefined;
    for (const r of relations) {
      const relation = this.system.relations[r]!;
      const { factor } = relation.terms.find((term) => term.cell === cell)!;
      const others = sumRange(
        { ...relation, terms: relation.terms.filter((term) => term.cell !== cell) },
        ranges,
      );
      // factor x + others = 0.
      const bounds = times(others, factor < 0n ? 1n : -1n);
      const one = { ...bounds, denominator: factor < 0n ? -factor : factor };
      all = all === undefined ? one : common(all, one);
    }
    return all !== undefined && isEmpty(all) ? undefined : all;
  }

  /** Edits of a cell whose ranges have a value in common with what is needed. */
  private fitting(cell: number, needed: Needed | undefined): CellEdit[] {
    if (needed === undefined) return [];
    const edits = this.editsOf(cell);
    const { denominator } = needed;
    // Sorted by their low ends, of which none is farther from its high end than the widest.
    const from = needed.low.at - this.widest(cell) * denominator;
    const fits: CellEdit[] = [];
    for (let i = firstFrom(edits, from, denominator); i < edits.length; i += 1) {
      const { range } = edits[i]!;
      if (range.low.at * denominator > needed.high.at) break;
      if (!isEmpty(common(needed, { ...range, denominator: 1n }))) fits.push(edits[i]!);
    }
    return fits;
  }

  /** The width of the range of a whole number, the widest that an edit can have. */
  private widest(cell: number): bigint {
    return this.cells[cell]!.isExact ? 0n : 2n * powerOfTen(this.system.scale);
  }

  private editsOf(cell: number): readonly CellEdit[] {
    const known = this.edits.get(cell) ?? this.makeEdits(this.cells[cell]!);
    this.edits.set(cell, known);
    return known;
  }

  private makeEdits(cell: SearchedCell): CellEdit[] {
    const byNumber = new Map<string, CellEdit>();
    const keyOf = (digits: number, places: number) => `${digits} ${places}`;
    visitEdits(cell, (digits, places, kind, likelihood) => {
      const key = keyOf(digits, places);
      const known = byNumber.get(key);
      // The likelier kind names it; all ways in which it comes about count.
      const namedKind = known !== undefined && known.likelihood >= likelihood ? known.kind : kind;
      const range = known?.range ?? this.rangeOf(digits, places, cell);
      const all = (known?.likelihood ?? 0) + likelihood;
      byNumber.set(key, { digits, places, kind: namedKind, likelihood: all, range });
    });
    return [...byNumber.values()].sort((a, b) => (a.range.low.at < b.range.low.at ? -1 : 1));
  }

  private rangeOf(digits: number, places: number, { isNegative, isExact }: SearchedCell): Range {
    const halfUnit = powerOfTen(this.system.scale - places) / 2n;
    const centre = 2n * halfUnit * BigInt(isNegative ? -digits : digits);
    if (isExact) return { low: { at: centre, open: 0 }, high: { at: centre, open: 0 } };
    const { low, lowOpen, high, highOpen } = this.reach.of(digits, isNegative);
    return {
      low: { at: centre + BigInt(low) * halfUnit, open: lowOpen },
      high: { at: centre + BigInt(high) * halfUnit, open: highOpen },
    };
  }
}

/** The first edit whose low end, times a denominator, is not below a bound. */
function firstFrom(edits: readonly CellEdit[], bound: bigint, denominator: bigint): number {
  let [from, to] = [0, edits.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (edits[middle]!.range.low.at * denominator < bound) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The values that two sets of bounds have in common. */
function common(a: Needed, b: Needed): Needed {
  if (a.denominator !== b.denominator) {
    const [left, right] = [times(a, b.denominator), times(b, a.denominator)];
    const denominator = a.denominator * b.denominator;
    return common({ ...left, denominator }, { ...right, denominator });
  }
  const low =
    a.low.at === b.low.at
      ? { at: a.low.at, open: a.low.open + b.low.open }
      : a.low.at > b.low.at
        ? a.low
        : b.low;
  const high =
    a.high.at === b.high.at
      ? { at: a.high.at, open: a.high.open + b.high.open }
      : a.high.at < b.high.at
        ? a.high
        : b.high;
  return { low, high, denominator: a.denominator };
}

function isEmpty({ low, high }: Range): boolean {
  return low.at > high.at || (low.at === high.at && low.open + high.open > 0);
}

/** A bound of needed values as a number. */
export function boundNumber(at: bigint, denominator: bigint, scale: number): number {
  // Fifteen more digits than the unit has, of which a double keeps as many as it can.
  const whole = floorDivide(at * powerOfTen(15), denominator * powerOfTen(scale));
  return Number(whole) / 1e15;
}
