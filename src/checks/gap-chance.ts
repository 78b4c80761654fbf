import { sumRange, times, type Range, type ScaledSystem } from "./linear-relations.js";
import type { MisprintSearch, PlacedEdit } from "./misprint-search.js";

/** How often gaps of a contradiction's size could be closed by a misprint of one cell. */
export interface GapChance {
  /** 0 to 1; where several relations are broken at once a bound from above. */
  probability: number;
  /**
   * For each broken relation the sizes of a gap that are taken for equally likely, of either sign: those of as many
   * digits as the gap there is, as far as rounding does not explain them.
   */
  gaps: readonly GapSizes[];
}

/** Gaps between two sizes. */
export interface GapSizes {
  from: number;
  to: number;
}

interface Span {
  low: number;
  high: number;
}

/** A broken relation: by how much its printed numbers miss zero, and which gaps contradict rounding. */
interface Gap {
  relation: number;
  /** The sum of the printed numbers. */
  at: number;
  sizes: GapSizes;
  /** Positive and negative gaps that are as likely as this one. */
  spans: readonly Span[];
  /** The distance of one gap from the next where nothing is rounded, else 0. */
  step: number;
}

/**
 * How often some of these cells would offer a misprint if the relations were broken for another reason: each gap is
 * drawn anew among those of its size, and what share of them an edit would close is measured, not simulated. Edits that
 * would break another relation do not count.
 */
export class ChanceOfGaps {
  private readonly unit: number;

  /**
   * @param printed the cells as printed, in units of the system
   * @param places their digits after the decimal mark
   */
  constructor(
    private readonly system: ScaledSystem,
    private readonly search: MisprintSearch,
    private readonly printed: readonly bigint[],
    private readonly places: readonly number[],
  ) {
    this.unit = 10 ** system.scale;
  }

  /** @param cells each in all of the broken relations */
  of(cells: readonly number[], broken: readonly number[]): GapChance {
    const gaps = broken.map((relation) => this.gap(relation));
    const edits = cells.flatMap((cell) => this.search.editsBesides(cell, broken));
    const probability = gaps.length === 1 ? this.measured(edits, gaps[0]!) : this.bounded(edits, gaps);
    return { probability, gaps: gaps.map(({ sizes }) => sizes) };
  }

  private gap(relation: number): Gap {
    const { terms, constant, places } = this.system.relations[relation]!;
    const sum = terms.reduce((total, { cell, factor }) => total + factor * this.printed[cell]!, constant);
    const unit = this.unit * 10 ** places;
    const { low, high } = sumRange(this.system.relations[relation]!, this.system.ranges);
    const at = Number(sum) / unit;
    const decade = 10 ** Math.floor(Math.log10(Math.abs(at)) + 1e-12);
    const [above, below] = [Number(sum - low.at) / unit, Number(high.at - sum) / unit];
    // Where nothing is rounded gaps are whole numbers of the last place: each stands for half a step around it.
    const isExact = low.at === high.at;
    const step = isExact ? 10 ** -Math.max(...terms.map(({ cell }) => this.places[cell]!)) : 0;
    const to = 10 * decade;
    const [from, end] = [decade - step / 2, to - step / 2];
    const spans = [
      { low: Math.max(from, above, step / 2), high: end },
      { low: -end, high: -Math.max(from, below, step / 2) },
    ];
    return { relation, at, sizes: { from: Math.max(decade, Math.min(above, below)), to }, spans, step };
  }

  /** The share of gaps that at least one edit closes. */
  private measured(edits: readonly PlacedEdit[], gap: Gap): number {
    const closed = edits.map((edit) => this.closed(edit, gap)).sort((a, b) => a.low - b.low);
    let [sum, end] = [0, -Infinity];
    for (const { low, high } of closed) {
      sum += within({ low: Math.max(low, end), high }, gap.spans);
      end = Math.max(end, high);
    }
    return sum / lengthOf(gap.spans);
  }

  /** The sum over the edits of the share of gaps that each closes, in all relations at once. */
  private bounded(edits: readonly PlacedEdit[], gaps: readonly Gap[]): number {
    const shares = edits.map((edit) =>
      gaps.reduce(
        (product, gap) => (product * within(this.closed(edit, gap), gap.spans)) / lengthOf(gap.spans),
        1,
      ),
    );
    return Math.min(
      1,
      shares.reduce((sum, share) => sum + share, 0),
    );
  }

  /** The gaps that an edit closes: those for which zero is within reach once it is made. */
  private closed({ cell, edit }: PlacedEdit, { relation, at, step }: Gap): Span {
    const { terms, places } = this.system.relations[relation]!;
    const { factor } = terms.find((term) => term.cell === cell)!;
    const before = times(this.system.ranges[cell]!, factor);
    const after = times(edit.range, factor);
    const sum = this.sums(relation);
    const unit = this.unit * 10 ** places;
    const low = Number(sum.low.at - before.low.at + after.low.at) / unit;
    const high = Number(sum.high.at - before.high.at + after.high.at) / unit;
    if (step === 0) return { low: at - high, high: at - low };
    const isWhole = Math.abs((at - low) / step - Math.round((at - low) / step)) < 1e-6;
    return isWhole
      ? { low: at - low - step / 2, high: at - low + step / 2 }
      : { low: Infinity, high: -Infinity };
  }

  private readonly known = new Map<number, Range>();

  private sums(relation: number): Range {
    const known = this.known.get(relation) ?? sumRange(this.system.relations[relation]!, this.system.ranges);
    this.known.set(relation, known);
    return known;
  }
}

/** How much of a span lies within others that do not overlap. */
function within({ low, high }: Span, spans: readonly Span[]): number {
  return spans.reduce(
    (sum, span) => sum + Math.max(0, Math.min(high, span.high) - Math.max(low, span.low)),
    0,
  );
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { low, high }) => sum + Math.max(0, high - low), 0);
}
