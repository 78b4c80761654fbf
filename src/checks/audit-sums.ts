import { LineSearch, nearSpan, triplesWithin, type Search } from "./audit-search.js";
import type { LineClass } from "./audit-table.js";

/** Looks for lines that are the sum of others. */
export class SumSearch extends LineSearch {
  /** All sums of two lines, and of runs of lines. */
  run(): Search {
    for (const lineClass of ["plain", "percent"] as const) {
      this.searchPairs(lineClass);
      this.searchBlocks(lineClass, new Set());
    }
    return this.result();
  }

  /** Sums of runs of lines when some are left out: parts of totals that were found before and that stand for them. */
  runWithout(parts: ReadonlySet<number>): Search {
    for (const lineClass of ["plain", "percent"] as const) this.searchBlocks(lineClass, parts);
    return this.result();
  }

  /** A total of any two lines. */
  private searchPairs(lineClass: LineClass): void {
    const { view } = this;
    const { value, half } = view.cells;
    const lines = this.ofClass(lineClass);
    const count = lines.length;
    this.tested.any += (count * Math.min(count - 1, 2 * this.reach) * Math.max(0, count - 2)) / 2;
    this.tested.near += 3 * triplesWithin(count);
    const sorted = this.probes.map((probe) => this.sorted(lines, probe));
    for (let i = 0; i < count; i++) {
      for (let j = i + 1; j < Math.min(count, i + 1 + this.reach); j++) {
        const [a, b] = [lines[i]!, lines[j]!];
        this.probes.forEach((probe, k) => {
          const [first, second] = [view.cell(a, probe), view.cell(b, probe)];
          const sum = value[first]! + value[second]!;
          if (!Number.isNaN(sum)) this.count(sorted[k]!, sum, half[first]! + half[second]!);
        });
        this.takeCounted((total) => {
          if (total === a || total === b) return;
          const at = lines.indexOf(total);
          const spread = Math.max(i, j, at) - Math.min(i, j, at);
          this.add({ form: "sum", total, parts: [a, b], constant: 0 }, spread <= nearSpan);
        });
      }
    }
  }

  /** A total of a run of three lines or more; or a run that adds up to a hundred. */
  private searchBlocks(lineClass: LineClass, without: ReadonlySet<number>): void {
    const { view, probes } = this;
    const { value, half } = view.cells;
    const lines = this.ofClass(lineClass).filter((line) => !without.has(line));
    const count = lines.length;
    this.tested.any += (count * count * Math.min(count, 3 * this.reach)) / 6;
    this.tested.near += count * count;
    const sorted = probes.map((probe) => this.sorted(lines, probe));
    for (let first = 0; first < count; first++) {
      const sums = probes.map(() => 0);
      const rooms = probes.map(() => 0);
      for (let last = first; last < Math.min(count, first + this.reach); last++) {
        let hundreds = 0;
        probes.forEach((probe, k) => {
          const cell = view.cell(lines[last]!, probe);
          if (!Number.isNaN(value[cell]!)) {
            sums[k]! += value[cell]!;
            rooms[k]! += half[cell]!;
          }
          if (last > first && Math.abs(sums[k]! - 100) <= rooms[k]! + 1e-9) hundreds++;
          if (last > first + 1) this.count(sorted[k]!, sums[k]!, rooms[k]!);
        });
        this.takeCounted((total) => {
          const at = lines.indexOf(total);
          if (at >= first && at <= last) return;
          const parts = lines.slice(first, last + 1);
          this.add({ form: "sum", total, parts, constant: 0 }, at === first - 1 || at === last + 1);
        });
        if (hundreds < this.needed) continue;
        const parts = lines.slice(first, last + 1);
        if (!this.mayAddUpTo100(lineClass, parts)) continue;
        this.add({ form: "sum", total: -1, parts, constant: 100 }, parts.length === count);
      }
    }
  }

  private mayAddUpTo100(lineClass: LineClass, parts: readonly number[]): boolean {
    return lineClass === "percent" || parts.every((line) => this.isRate[line]);
  }
}
