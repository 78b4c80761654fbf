import { LineSearch, nearSpan, probesOf, slack, triplesWithin, type Search } from "./audit-search.js";
import type { WholeShape } from "./audit-shapes.js";
import type { View } from "./audit-table.js";

/** Forms of left x scale = base x (offset + sign x rate). */
const productForms = [
  { scale: 100, offset: 0, sign: 1 },
  { scale: 100, offset: 100, sign: 1 },
  { scale: 100, offset: 100, sign: -1 },
  { scale: 1, offset: 0, sign: 1 },
  { scale: 1000, offset: 0, sign: 1 },
  { scale: 100_000, offset: 0, sign: 1 },
] as const;

/** Looks for lines that are shares, growth or products of others. */
export class RateSearch extends LineSearch {
  private readonly moreProbes: readonly number[];

  constructor(view: View) {
    super(view);
    this.moreProbes = probesOf(view, 5);
  }

  run(): Search {
    this.searchProducts();
    this.searchWholes();
    this.searchTimes();
    return this.result();
  }

  private searchProducts(): void {
    const { view, levels, rates, probes } = this;
    const { value, half } = view.cells;
    const forms = productForms.length;
    this.tested.any += levels.length * levels.length * Math.min(rates.length, 2 * this.reach) * forms;
    this.tested.near += 6 * triplesWithin(view.lines) * forms;
    const sorted = probes.map((probe) => this.sorted(levels, probe));
    for (const base of levels) {
      for (const rate of rates) {
        if (base === rate || Math.abs(base - rate) > this.reach) continue;
        for (const { scale, offset, sign } of productForms) {
          // Where both may be either, one order is enough.
          if (offset === 0 && rate < base && this.isRate[base] && this.isLevel[rate]) continue;
          for (let k = 0; k < probes.length; k++) {
            const [b, r] = [view.cell(base, probes[k]!), view.cell(rate, probes[k]!)];
            const factor = offset + sign * value[r]!;
            const product = (value[b]! * factor) / scale;
            if (Number.isNaN(product)) continue;
            const room = Math.abs(value[b]!) * half[r]! + Math.abs(factor) * half[b]! + half[b]! * half[r]!;
            this.count(sorted[k]!, product, room / scale);
          }
          this.takeCounted((left) => {
            if (left === base || left === rate) return;
            const spread = Math.max(left, base, rate) - Math.min(left, base, rate);
            this.add({ form: "product", left, base, rate, scale, offset, sign }, spread <= nearSpan);
          });
        }
      }
    }
  }

  /** Shares of the figure at one position, or of the sum of all. */
  private searchWholes(): void {
    const { view, levels, rates } = this;
    const { positions } = view;
    if (positions < 3) return;
    this.tested.any += levels.length * Math.min(rates.length, 2 * this.reach) * (positions + 1) * 2;
    this.tested.near += 4 * view.lines * 3 * 2;
    const all = Array.from({ length: positions }, (_, p) => p).filter((p) => view.classesAt[p] === "plain");
    for (const left of levels) {
      const byValue = all
        .filter((p) => this.has(left, p))
        .sort((a, b) => this.valueAt(left, a) - this.valueAt(left, b));
      const sum = byValue.reduce((total, p) => total + this.valueAt(left, p), 0);
      for (const rate of rates) {
        if (left === rate || Math.abs(left - rate) > this.reach) continue;
        for (const scale of [100, 1] as const) {
          const isBeside = Math.abs(left - rate) <= 2;
          for (const whole of this.wholesAt(left, rate, scale, byValue)) {
            const isEnd = whole === all[0] || whole === all.at(-1);
            this.add({ form: "whole", left, rate, whole, scale }, isBeside && isEnd);
          }
          if (!this.mayBeSharesOf(sum, left, rate, scale)) continue;
          const summed = byValue.filter((p) => !this.isAll(rate, p, scale));
          const shape: WholeShape = { form: "whole", left, rate, whole: -1, scale, summed };
          if (summed.length >= 3 && this.wholeFits(shape)) this.add(shape, isBeside);
        }
      }
    }
  }

  /** Whether shares could be of a sum, or of what is left of it without a total among it. */
  private mayBeSharesOf(sum: number, left: number, rate: number, scale: 1 | 100): boolean {
    return this.moreProbes.slice(0, 2).some((probe) => {
      const whole = (scale * this.valueAt(left, probe)) / this.valueAt(rate, probe);
      return whole > 0.05 * sum && whole < 2 * sum;
    });
  }

  /** Whether a share is printed as all of its whole. */
  private isAll(rate: number, position: number, scale: 1 | 100): boolean {
    return Math.abs(this.valueAt(rate, position) - scale) < 1e-9;
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
    this.tested.any += levels.length * Math.min(rates.length, 2 * this.reach) * 2;
    this.tested.near += 4 * view.lines * 2;
    for (const left of levels) {
      for (const rate of rates) {
        if (left === rate || Math.abs(left - rate) > this.reach) continue;
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
