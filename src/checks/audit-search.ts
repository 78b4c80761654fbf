import { keyOf, type Shape } from "./audit-shapes.js";
import type { LineClass, View } from "./audit-table.js";

/** How much speaks for a hypothesis before any figure is looked at. */
export type Tier = "declared" | "near" | "any";

/** A relation to be tested. */
export interface Candidate {
  readonly shape: Shape;
  readonly tier: Tier;
  /** That it follows from others, and so is to hold for levels and rates alike. */
  readonly isEverywhere?: boolean;
}

/** What a search looked at: the candidates that fit where it looked, and how many hypotheses it went through. */
export interface Search {
  readonly candidates: readonly Candidate[];
  readonly tested: Readonly<Record<Exclude<Tier, "declared">, number>>;
}

/** Lines further apart than this, in a table, are no neighbours. */
export const nearSpan = 3;

/** A line with a larger figure is no rate. */
const largestRate = 1000;

/** Pairs of lines that are looked at; in longer tables only lines that are not far from each other. */
const mostPairs = 100_000;

/** Candidates far apart beyond which no more are taken: figures so coarse that so many fit bear none of them out. */
const mostFarCandidates = 20_000;

/** Room for the rounding of doubles, as a share of the value. */
export const slack = 1e-11;

/** The figures of one position in order of size. */
export interface Sorted {
  readonly values: Float64Array;
  readonly lines: Int32Array;
  /** The largest half unit among them. */
  readonly half: number;
}

/**
 * What searches over the lines of a view share. Each looks at a few positions first: of two lines the third is looked up
 * there by its size, so that not every set of three has to be tried, and one that fits at two of these positions is a
 * candidate, so that a misprint at one does not hide it.
 */
export class LineSearch {
  private readonly found = new Map<string, Candidate>();
  protected readonly tested = { near: 0, any: 0 };
  protected readonly probes: readonly number[];
  protected readonly needed: number;
  protected readonly levels: readonly number[];
  protected readonly rates: readonly number[];
  protected readonly isRate: readonly boolean[];
  /** How far apart two lines may be. */
  protected readonly reach: number;
  private far = 0;
  protected readonly isLevel: readonly boolean[];
  /** By line, at how many of the positions looked at it fits; and the lines that fit at any. */
  private readonly tally: Uint8Array;
  private readonly fitting: number[] = [];

  constructor(protected readonly view: View) {
    this.probes = probesOf(view, 3);
    this.needed = Math.min(2, this.probes.length);
    const all = Array.from({ length: view.lines }, (_, line) => line);
    const filled = all.filter((line) => this.figures(line) > 0);
    const isMarked = view.classes.includes("percent");
    const isSmall = (line: number) =>
      Array.from({ length: view.positions }, (_, p) => this.valueAt(line, p)).every(
        (value) => !(Math.abs(value) > largestRate),
      );
    this.levels = filled.filter((line) => view.classes[line] === "plain");
    this.rates = filled.filter((line) => (isMarked ? view.classes[line] === "percent" : isSmall(line)));
    const [rates, levels] = [new Set(this.rates), new Set(this.levels)];
    this.isRate = all.map((line) => rates.has(line));
    this.isLevel = all.map((line) => levels.has(line));
    this.reach = Math.max(nearSpan, Math.min(view.lines, Math.floor(mostPairs / Math.max(1, view.lines))));
    this.tally = new Uint8Array(view.lines);
  }

  protected result(): Search {
    return { candidates: [...this.found.values()], tested: this.tested };
  }

  protected add(shape: Shape, isNear: boolean): void {
    if (!isNear && ++this.far > mostFarCandidates) return;
    const key = keyOf(shape);
    if (!this.found.has(key)) this.found.set(key, { shape, tier: isNear ? "near" : "any" });
  }

  protected figures(line: number): number {
    let count = 0;
    for (let p = 0; p < this.view.positions; p++) if (this.has(line, p)) count++;
    return count;
  }

  protected has(line: number, position: number): boolean {
    return !Number.isNaN(this.valueAt(line, position));
  }

  protected valueAt(line: number, position: number): number {
    return this.view.cells.value[this.view.cell(line, position)]!;
  }

  protected sorted(lines: readonly number[], position: number): Sorted {
    const { cells, cell } = this.view;
    const value = (line: number) => cells.value[cell(line, position)]!;
    const there = lines.filter((line) => this.has(line, position)).sort((a, b) => value(a) - value(b));
    const half = Math.max(0, ...there.map((line) => cells.half[cell(line, position)]!));
    return { values: Float64Array.from(there, value), lines: Int32Array.from(there), half };
  }

  protected ofClass(lineClass: LineClass): number[] {
    const lines: number[] = [];
    for (let line = 0; line < this.view.lines; line++) {
      if (this.view.classes[line] === lineClass && this.figures(line) > 0) lines.push(line);
    }
    return lines;
  }

  /** Counts the lines whose figure at a position may be a value within a room. */
  protected count({ values, lines, half }: Sorted, value: number, room: number): void {
    const reach = room + half + slack * Math.abs(value);
    let [low, high] = [0, values.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[middle]! < value - reach) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < values.length && values[at]! <= value + reach; at++) {
      const line = lines[at]!;
      if (this.tally[line] === 0) this.fitting.push(line);
      this.tally[line]! += 1;
    }
  }

  /** Calls back the lines that were counted at as many positions as needed, and begins anew. */
  protected takeCounted(visit: (line: number) => void): void {
    const { fitting, tally, needed } = this;
    for (const line of fitting) {
      const enough = tally[line]! >= needed;
      tally[line] = 0;
      if (enough) visit(line);
    }
    fitting.length = 0;
  }
}

/** Up to so many positions with the most figures, apart from each other. */
export function probesOf(view: View, count: number): number[] {
  const counts = Array.from({ length: view.positions }, (_, position) => {
    let filled = 0;
    for (let line = 0; line < view.lines; line++) {
      if (!Number.isNaN(view.cells.value[view.cell(line, position)]!)) filled++;
    }
    return { position, filled: view.classesAt[position] === "plain" ? filled : filled / 2 };
  });
  const most = Math.max(0, ...counts.map(({ filled }) => filled));
  const full = counts.filter(({ filled }) => filled > 0.9 * most).map(({ position }) => position);
  const rest = counts
    .filter(({ filled }) => filled > 0 && filled <= 0.9 * most)
    .sort((a, b) => b.filled - a.filled);
  const step = (full.length - 1) / (count - 1);
  const spread =
    full.length <= count ? full : Array.from({ length: count }, (_, i) => full[Math.round(i * step)]!);
  return [...spread, ...rest.map(({ position }) => position)].slice(0, count);
}

/** How many sets of three lines lie within the span of neighbours. */
export function triplesWithin(lines: number): number {
  let count = 0;
  for (let span = 2; span <= nearSpan; span++) count += Math.max(0, lines - span) * (span - 1);
  return count;
}
