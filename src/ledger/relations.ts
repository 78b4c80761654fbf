import { intervalArithmetic as I, type Interval } from "../checks/interval.js";
import type { PrintedFigure } from "../checks/printed-figure.js";
import { InputError } from "../errors.js";
import { judged, lookupFor, type FoundElsewhere } from "./judgement.js";
import type { LedgerEntry } from "./ledger.js";
import type { PublishedRow } from "./published.js";
import type { Verdict } from "./verdict.js";

/** Whether a figure or a statement does not follow, and no rounding explains it. */
export function isBroken(verdict: Verdict): boolean {
  return verdict === "differs" || verdict === "contradicted";
}

/** Noise of double precision in a bound. */
const noise = 1e-12;

/** The rows of a ledger as relations between printed figures, of which one can be taken for another number. */
export class Relations {
  /** Names looked up in formulas so far. */
  lookUps = 0;
  private readonly byId: ReadonlyMap<string, PublishedRow>;
  private readonly entries: ReadonlyMap<string, LedgerEntry>;
  /** Of each figure, the rows whose formulas cite it, and its own where it has one: those that are broken first. */
  private readonly around = new Map<string, PublishedRow[]>();

  constructor(
    rows: readonly PublishedRow[],
    entries: readonly LedgerEntry[],
    private readonly beside: FoundElsewhere,
  ) {
    this.byId = new Map(rows.map((row) => [row.id, row]));
    this.entries = new Map(entries.map((entry) => [entry.id, entry]));
    for (const row of rows) {
      if (row.formula === null) continue;
      for (const name of new Set([...row.formula.names, row.id])) {
        const known = this.around.get(name);
        if (known === undefined) this.around.set(name, [row]);
        else known.push(row);
      }
    }
    for (const all of this.around.values()) all.sort((a, b) => this.rank(a) - this.rank(b));
  }

  private rank({ id }: PublishedRow): number {
    return this.isBroken(id) ? 0 : 1;
  }

  private isBroken(id: string): boolean {
    return isBroken(this.entries.get(id)!.verdict);
  }

  row(id: string): PublishedRow {
    return this.byId.get(id)!;
  }

  /** The printed figures that a row rests on, its own first. */
  figuresOf(id: string): PublishedRow[] {
    const own = this.row(id);
    const cited = own.formula!.names.flatMap((name) => this.byId.get(name) ?? []);
    return [own, ...cited.filter((row) => row !== own)].filter(({ figure }) => figure !== null);
  }

  /** The rows around a figure that do not follow. */
  brokenAround({ id }: PublishedRow): string[] {
    return this.around
      .get(id)!
      .map((row) => row.id)
      .filter((row) => this.isBroken(row));
  }

  /**
   * Whether all rows around a figure follow where another one stands for it. One that is off by rounding already may
   * stay so.
   */
  followWith(cell: PublishedRow, figure: PrintedFigure): boolean {
    return this.around.get(cell.id)!.every((row) => {
      const verdict = this.verdictWith(row, cell, figure, row === cell ? figure : row.figure);
      if (verdict === "misrounded") return this.entries.get(row.id)!.verdict === "misrounded";
      return verdict !== undefined && !isBroken(verdict);
    });
  }

  private verdictWith(
    row: PublishedRow,
    cell: PublishedRow,
    figure: PrintedFigure,
    own: PrintedFigure | null,
  ): Verdict | undefined {
    const lookup = lookupFor(row, this.byId, this.beside);
    this.lookUps += row.formula!.names.length + 1;
    try {
      const taken = (name: string) => (name === cell.id ? figure : lookup(name));
      return judged({ ...row, figure: own }, row.formula!, taken).verdict;
    } catch (error) {
      // A number that the formula cannot take, such as a divisor of zero.
      if (error instanceof InputError) return undefined;
      throw error;
    }
  }

  /**
   * The true values of a figure around a number, all other figures within their rounding, with which all rows around it
   * follow: found by halving, so that of several stretches it is the one that the number is in.
   *
   * @returns undefined where no value is found to begin with
   */
  allowedAround(cell: PublishedRow, { value, interval }: PrintedFigure): Interval | undefined {
    const recomputed = this.entries.get(cell.id)?.recomputed ?? value;
    const middle = (interval.low + interval.high) / 2;
    const starts = [recomputed, value, middle, (middle + interval.low) / 2, (middle + interval.high) / 2];
    const start = starts.find((at) => this.allows(cell, at));
    if (start === undefined) return undefined;
    const step = Math.max((interval.high - interval.low) / 2, noise * Math.abs(value), Number.MIN_VALUE);
    return { low: this.endFrom(cell, start, -step), high: this.endFrom(cell, start, step) };
  }

  private endFrom(cell: PublishedRow, start: number, step: number): number {
    let inside = start;
    let outside = start + step;
    for (let i = 0; i < 60 && this.allows(cell, outside); i++) {
      inside = outside;
      outside = start + (outside - start) * 2;
    }
    for (let i = 0; i < 30; i++) {
      const middle = (inside + outside) / 2;
      if (this.allows(cell, middle)) inside = middle;
      else outside = middle;
    }
    return inside;
  }

  /** Whether all rows around a figure follow where this is its true value. */
  private allows(cell: PublishedRow, value: number): boolean {
    const point: PrintedFigure = {
      text: "",
      value,
      places: cell.figure!.places,
      interval: I.constant(value),
    };
    return this.around.get(cell.id)!.every((row) => {
      if (row === cell) return this.isRecomputed(row, value);
      const verdict = this.verdictWith(row, cell, point, row.figure);
      return verdict === "reproduced" || verdict === "within-input-rounding" || verdict === "holds";
    });
  }

  private isRecomputed({ id }: PublishedRow, value: number): boolean {
    const { recomputed, range } = this.entries.get(id)!;
    const [low, high] = range ?? [recomputed!, recomputed!];
    const slack = noise * Math.max(Math.abs(low), Math.abs(high));
    return value >= low - slack && value <= high + slack;
  }
}
