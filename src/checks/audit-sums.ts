import { LineSearch, nearSpan, slack, triplesWithin, type Search } from "./audit-search.js";
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
}
