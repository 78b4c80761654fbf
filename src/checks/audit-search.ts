import { keyOf, type Shape, type WholeShape } from "./audit-shapes.js";
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

/** Forms of left x scale = base x (offset + sign x rate). */
const productForms = [
  { scale: 100, offset: 0, sign: 1 },
  { scale: 100, offset: 100, sign: 1 },
  { scale: 100, offset: 100, sign: -1 },
  { scale: 1, offset: 0, sign: 1 },
  { scale: 1000, offset: 0, sign: 1 },
  { scale: 100_000, offset: 0, sign: 1 },
] as const;

/** Lines further apart than this, in a table, are no neighbours. */
const nearSpan = 3;

/** A line with a larger figure is no rate. */
const largestRate = 1000;

const slack = 1e-11;

/** The figures of one position in order of size. */
interface Sorted {
  readonly values: Float64Array;
  readonly lines: Int32Array;
  /** The largest half unit among them. */
  readonly half: number;
}

/** Looks through sums, products, shares and growth over the lines of a view. */
export class LineSearch {
  private readonly found = new Map<string, Candidate>();
  private readonly tested = { near: 0, any: 0 };
  private readonly probes: readonly number[];
  private readonly moreProbes: readonly number[];
  private readonly needed: number;
  private readonly levels: readonly number[];
  private readonly rates: readonly number[];
  private readonly isRate: readonly boolean[];

  constructor(private readonly view: View) {
    this.probes = probesOf(view, 3);
    this.moreProbes = probesOf(view, 5);
    this.needed = Math.min(2, this.probes.length);
    const all = Array.from({ length: view.lines }, (_, line) => line);
    const filled = all.filter((line) => this.figures(line) > 0);
    const isMarked = view.classes.includes("percent");
    const isSmall = (line: number) =>
      Array.from({ length: view.positions }, (_, p) => view.cells.value[view.cell(line, p)]!).every(
        (value) => !(Math.abs(value) > largestRate),
      );
    this.levels = filled.filter((line) => view.classes[line] === "plain");
    this.rates = filled.filter((line) => (isMarked ? view.classes[line] === "percent" : isSmall(line)));
    this.isRate = all.map((line) => this.rates.includes(line));
  }

  /** @param withoutParts lines that are parts of totals found before, whose totals stand for them in sums */
  run(withoutParts: ReadonlySet<number>): Search {
    for (const lineClass of ["plain", "percent"] as const) {
      this.searchPairs(lineClass);
      this.searchBlocks(lineClass, new Set());
      if (withoutParts.size > 0) this.searchBlocks(lineClass, withoutParts);
    }
    this.searchProducts();
    this.searchWholes();
    this.searchTimes();
    return { candidates: [...this.found.values()], tested: this.tested };
  }

  private add(shape: Shape, isNear: boolean): void {
    const key = keyOf(shape);
    if (!this.found.has(key)) this.found.set(key, { shape, tier: isNear ? "near" : "any" });
  }

  private figures(line: number): number {
    let count = 0;
    for (let p = 0; p < this.view.positions; p++) if (this.has(line, p)) count++;
    return count;
  }

  private has(line: number, position: number): boolean {
    return !Number.isNaN(this.view.cells.value[this.view.cell(line, position)]!);
  }

  private sorted(lines: readonly number[], position: number): Sorted {
    const { cells, cell } = this.view;
    const value = (line: number) => cells.value[cell(line, position)]!;
    const there = lines.filter((line) => this.has(line, position)).sort((a, b) => value(a) - value(b));
    const half = Math.max(0, ...there.map((line) => cells.half[cell(line, position)]!));
    return { values: Float64Array.from(there, value), lines: Int32Array.from(there), half };
  }

  /** A total of any two lines. */
  private searchPairs(lineClass: LineClass): void {
    const { view } = this;
    const { value, half } = view.cells;
    const lines = this.ofClass(lineClass);
    const count = lines.length;
    this.tested.any += (count * (count - 1) * (count - 2)) / 2;
    this.tested.near += 3 * triplesWithin(count);
    const sorted = this.probes.map((probe) => this.sorted(lines, probe));
    for (let i = 0; i < count; i++) {
      for (let j = i + 1; j < count; j++) {
        const [a, b] = [lines[i]!, lines[j]!];
        this.probes.forEach((probe, k) => {
          const [first, second] = [view.cell(a, probe), view.cell(b, probe)];
          const sum = value[first]! + value[second]!;
          if (Number.isNaN(sum)) return;
          this.lookUp(sorted[k]!, sum, half[first]! + half[second]!, (total) => {
            if (total === a || total === b || !this.sumFits(total, a, b)) return;
            const spread = Math.max(i, j, lines.indexOf(total)) - Math.min(i, j, lines.indexOf(total));
            this.add({ form: "sum", total, parts: [a, b], constant: 0 }, spread <= nearSpan);
          });
        });
      }
    }
  }

  private sumFits(total: number, a: number, b: number): boolean {
    const { cells, cell } = this.view;
    let holds = 0;
    for (const probe of this.probes) {
      const [t, x, y] = [cell(total, probe), cell(a, probe), cell(b, probe)];
      const miss = Math.abs(cells.value[x]! + cells.value[y]! - cells.value[t]!);
      const room = cells.half[x]! + cells.half[y]! + cells.half[t]!;
      if (miss <= room + slack * Math.abs(cells.value[t]!)) holds++;
    }
    return holds >= this.needed;
  }

  /** A total of a run of three lines or more; or a run that adds up to a hundred. */
  private searchBlocks(lineClass: LineClass, without: ReadonlySet<number>): void {
    const { view, probes } = this;
    const { value, half } = view.cells;
    const lines = this.ofClass(lineClass).filter((line) => !without.has(line));
    const count = lines.length;
    this.tested.any += (count * count * count) / 6;
    this.tested.near += count * count;
    const sorted = probes.map((probe) => this.sorted(lines, probe));
    const hits = new Map<number, number>();
    for (let first = 0; first < count; first++) {
      const sums = probes.map(() => 0);
      const rooms = probes.map(() => 0);
      for (let last = first; last < count; last++) {
        hits.clear();
        probes.forEach((probe, k) => {
          const cell = view.cell(lines[last]!, probe);
          if (!Number.isNaN(value[cell]!)) {
            sums[k] = sums[k]! + value[cell]!;
            rooms[k] = rooms[k]! + half[cell]!;
          }
          if (last < first + 1) return;
          if (Math.abs(sums[k]! - 100) <= rooms[k]! + 1e-9) hits.set(-1, (hits.get(-1) ?? 0) + 1);
          if (last < first + 2) return;
          this.lookUp(sorted[k]!, sums[k]!, rooms[k]!, (line) => hits.set(line, (hits.get(line) ?? 0) + 1));
        });
        for (const [total, holds] of hits) {
          const at = total < 0 ? -1 : lines.indexOf(total);
          if (holds < this.needed || (at >= first && at <= last)) continue;
          const parts = lines.slice(first, last + 1);
          if (total < 0 && !this.mayAddUpTo100(lineClass, parts)) continue;
          const isNear = total < 0 ? parts.length === count : at === first - 1 || at === last + 1;
          this.add({ form: "sum", total, parts, constant: total < 0 ? 100 : 0 }, isNear);
        }
      }
    }
  }

  private mayAddUpTo100(lineClass: LineClass, parts: readonly number[]): boolean {
    return lineClass === "percent" || parts.every((line) => this.isRate[line]);
  }

  private ofClass(lineClass: LineClass): number[] {
    const lines: number[] = [];
    for (let line = 0; line < this.view.lines; line++) {
      if (this.view.classes[line] === lineClass && this.figures(line) > 0) lines.push(line);
    }
    return lines;
  }

  /** Calls back the lines whose figure may be a value within a room. */
  private lookUp(
    { values, lines, half }: Sorted,
    value: number,
    room: number,
    visit: (line: number) => void,
  ): void {
    const reach = room + half + slack * Math.abs(value);
    let [low, high] = [0, values.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[middle]! < value - reach) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < values.length && values[at]! <= value + reach; at++) visit(lines[at]!);
  }

  private searchProducts(): void {
    const { view, levels, rates, probes } = this;
    const { value, half } = view.cells;
    const forms = productForms.length;
    this.tested.any += levels.length * levels.length * rates.length * forms;
    this.tested.near += 6 * triplesWithin(view.lines) * forms;
    const sorted = probes.map((probe) => this.sorted(levels, probe));
    for (const base of levels) {
      for (const rate of rates) {
        if (base === rate) continue;
        for (const { scale, offset, sign } of productForms) {
          // Where both may be either, one order is enough.
          if (offset === 0 && rate < base && this.isRate[base] && levels.includes(rate)) continue;
          probes.forEach((probe, k) => {
            const [b, r] = [view.cell(base, probe), view.cell(rate, probe)];
            const factor = offset + sign * value[r]!;
            const product = (value[b]! * factor) / scale;
            if (Number.isNaN(product)) return;
            const room =
              (Math.abs(value[b]!) * half[r]! + Math.abs(factor) * half[b]! + half[b]! * half[r]!) / scale;
            this.lookUp(sorted[k]!, product, room, (left) => {
              if (left === base || left === rate) return;
              if (!this.productFits(left, base, rate, scale, offset, sign)) return;
              const spread = Math.max(left, base, rate) - Math.min(left, base, rate);
              this.add({ form: "product", left, base, rate, scale, offset, sign }, spread <= nearSpan);
            });
          });
        }
      }
    }
  }

  private productFits(
    left: number,
    base: number,
    rate: number,
    scale: number,
    offset: number,
    sign: number,
  ): boolean {
    const { cells, cell } = this.view;
    let holds = 0;
    for (const probe of this.probes) {
      const [l, b, r] = [cell(left, probe), cell(base, probe), cell(rate, probe)];
      const factor = offset + sign * cells.value[r]!;
      const room =
        Math.abs(cells.value[b]!) * cells.half[r]! +
        Math.abs(factor) * cells.half[b]! +
        cells.half[b]! * cells.half[r]!;
      const miss = Math.abs((cells.value[b]! * factor) / scale - cells.value[l]!);
      if (miss <= room / scale + cells.half[l]! + slack * Math.abs(cells.value[l]!)) holds++;
    }
    return holds >= this.needed;
  }

  /** Shares of the figure at one position, or of the sum of all. */
  private searchWholes(): void {
    const { view, levels, rates } = this;
    const { positions } = view;
    if (positions < 3) return;
    this.tested.any += levels.length * rates.length * (positions + 1) * 2;
    this.tested.near += 4 * view.lines * 3 * 2;
    const all = Array.from({ length: positions }, (_, p) => p).filter((p) => view.classesAt[p] === "plain");
    for (const left of levels) {
      const byValue = all
        .filter((p) => this.has(left, p))
        .sort((a, b) => this.valueAt(left, a) - this.valueAt(left, b));
      for (const rate of rates) {
        if (left === rate) continue;
        for (const scale of [100, 1] as const) {
          const isBeside = Math.abs(left - rate) <= 2;
          for (const whole of this.wholesAt(left, rate, scale, byValue)) {
            const isEnd = whole === all[0] || whole === all.at(-1);
            this.add({ form: "whole", left, rate, whole, scale }, isBeside && isEnd);
          }
          const summed = byValue.filter((p) => !this.isAll(rate, p, scale));
          const shape: WholeShape = { form: "whole", left, rate, whole: -1, scale, summed };
          if (summed.length >= 3 && this.wholeFits(shape)) this.add(shape, isBeside);
        }
      }
    }
  }

  /** Whether a share is printed as all of its whole. */
  private isAll(rate: number, position: number, scale: 1 | 100): boolean {
    return Math.abs(this.valueAt(rate, position) - scale) < 1e-9;
  }

  private valueAt(line: number, position: number): number {
    return this.view.cells.value[this.view.cell(line, position)]!;
  }

  /** Positions whose figure could be the whole, by what the figures at two positions lead to. */
  private wholesAt(left: number, rate: number, scale: 1 | 100, byValue: readonly number[]): Set<number> {
    const found = new Set<number>();
    const { half } = this.view.cells;
    let looked = 0;
    for (const probe of this.moreProbes) {
      const [l, r] = [this.valueAt(left, probe), this.valueAt(rate, probe)];
      const room = half[this.view.cell(rate, probe)]!;
      if (!(Math.abs(r) > room) || Number.isNaN(l)) continue;
      const own = half[this.view.cell(left, probe)]!;
      const [low, high] = [
        (scale * (Math.abs(l) - own)) / (Math.abs(r) + room),
        (scale * (Math.abs(l) + own)) / (Math.abs(r) - room),
      ];
      for (const whole of within(byValue, (p) => this.valueAt(left, p), low, high)) {
        if (whole !== probe && this.wholeFits({ form: "whole", left, rate, whole, scale })) found.add(whole);
      }
      if (++looked === 2) break;
    }
    return found;
  }

  private wholeFits({ left, rate, whole, scale, summed }: WholeShape): boolean {
    const { half } = this.view.cells;
    const total =
      whole >= 0 ? this.valueAt(left, whole) : summed!.reduce((sum, p) => sum + this.valueAt(left, p), 0);
    let [holds, looked] = [0, 0];
    for (const probe of this.moreProbes) {
      if (probe === whole || Number.isNaN(this.valueAt(left, probe) * this.valueAt(rate, probe))) continue;
      looked++;
      const [l, r] = [this.view.cell(left, probe), this.view.cell(rate, probe)];
      const [x, y] = [this.valueAt(left, probe), this.valueAt(rate, probe)];
      const room =
        Math.abs(total) * half[r]! + scale * half[l]! + Math.abs(y) * this.halfOfWhole(left, whole, summed);
      if (Math.abs(total * y - scale * x) <= room + slack * Math.abs(scale * x)) holds++;
    }
    return holds >= Math.min(2, looked - 1) && holds > 0;
  }

  private halfOfWhole(left: number, whole: number, summed: readonly number[] | undefined): number {
    const { cells, cell } = this.view;
    if (whole >= 0) return cells.half[cell(left, whole)]!;
    return summed!.reduce((sum, p) => sum + cells.half[cell(left, p)]!, 0);
  }

  /** Growth from one position to the next. */
  private searchTimes(): void {
    const { view, levels, rates } = this;
    const positions = view.before.flatMap((before, p) => (before >= 0 ? [p] : []));
    if (positions.length === 0) return;
    this.tested.any += levels.length * rates.length * 2;
    this.tested.near += 4 * view.lines * 2;
    for (const left of levels) {
      for (const rate of rates) {
        if (left === rate) continue;
        for (const offset of [100, 0] as const) {
          if (this.timeFits(left, rate, offset, positions)) {
            this.add({ form: "time", left, rate, offset }, Math.abs(left - rate) <= 2);
          }
        }
      }
    }
  }

  private timeFits(left: number, rate: number, offset: number, positions: readonly number[]): boolean {
    const { cells, cell, before } = this.view;
    let [holds, looked] = [0, 0];
    for (const p of positions) {
      const [now, then, r] = [cell(left, p), cell(left, before[p]!), cell(rate, p)];
      const factor = offset + cells.value[r]!;
      const miss = Math.abs(100 * cells.value[now]! - cells.value[then]! * factor);
      if (Number.isNaN(miss)) continue;
      looked++;
      const room =
        100 * cells.half[now]! +
        Math.abs(factor) * cells.half[then]! +
        (Math.abs(cells.value[then]!) + cells.half[then]!) * cells.half[r]!;
      if (miss <= room + slack * Math.abs(100 * cells.value[now]!)) holds++;
      if (looked === 4 && holds < 2) return false;
    }
    return looked >= 2 && 2 * holds >= looked;
  }
}

/** Up to so many positions with the most figures, apart from each other. */
function probesOf(view: View, count: number): number[] {
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
function triplesWithin(lines: number): number {
  let count = 0;
  for (let span = 2; span <= nearSpan; span++) count += Math.max(0, lines - span) * (span - 1);
  return count;
}

function within(
  sorted: readonly number[],
  value: (position: number) => number,
  low: number,
  high: number,
): number[] {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (value(sorted[middle]!) < low) from = middle + 1;
    else to = middle;
  }
  const found: number[] = [];
  for (let at = from; at < sorted.length && value(sorted[at]!) <= high; at++) found.push(sorted[at]!);
  return found;
}
