import { localProbability } from "./chance-agreement.js";
import { readings, type Cell, type MatchHypothesis, type ReadSeries } from "./matching-readings.js";

/** How far from the printed number a value may lie, below and above. */
export interface Reach {
  below: number;
  above: number;
}

/** Fewer series than this at one period say too little of their density there. */
const fewestAtOnePeriod = 8;

/**
 * How likely an unrelated series of the same unit comes within reach of a printed value. It is the largest of
 * three local densities, so that the count of agreements of an unrelated series is at most that of independent
 * trials with these probabilities: of the unit's values at all times, of its values at this time, and of its
 * steps from the printed value before, since a series that agreed there is not far away here.
 */
export class ChanceOfUnit {
  private readonly samples = new Map<string, Float64Array>();
  /** First and last year of the column. */
  private readonly years: readonly [number, number];

  constructor(
    private readonly cells: readonly Cell[],
    private readonly members: readonly ReadSeries[],
  ) {
    let [first, last] = [Infinity, -Infinity];
    for (const { periods } of cells) {
      first = Math.min(first, Math.floor(periods[0]! / 100));
      last = Math.max(last, Math.floor(periods.at(-1)! / 100));
    }
    this.years = [first, last];
  }

  /**
   * @param index of the printed value
   * @param before index of the printed value before it that the series covers as well; -1 for the first
   */
  probability(index: number, before: number, hypothesis: MatchHypothesis, reach: Reach): number {
    // Values of the series' own unit: a power of ten is taken off the printed number, not put on all of them.
    const scale = 10 ** -hypothesis.powerOfTen;
    const inUnit = { ...hypothesis, powerOfTen: 0 };
    const { figure, periods, which, to } = this.cells[index]!;
    const ends = [figure.value, figure.value - reach.below, figure.value + reach.above].map(
      (end) => end * scale,
    );
    const [centre, low, high] = ends as [number, number, number];
    const everywhere = localProbability(this.ever(index, inUnit), centre, low, high);
    const now = this.now(index, inUnit);
    const here = now.length < fewestAtOnePeriod ? 0 : localProbability(now, centre, low, high);
    const step = before < 0 ? 0 : this.stepProbability(index, before, inUnit, [centre, low, high], scale);
    const one = Math.max(everywhere, here, step);
    const isAny = to !== undefined && (which === undefined || which === "any");
    return isAny ? 1 - (1 - one) ** periods.length : one;
  }

  private stepProbability(
    index: number,
    before: number,
    hypothesis: MatchHypothesis,
    ends: readonly [centre: number, low: number, high: number],
    scale: number,
  ): number {
    const from = this.cells[before]!.figure.value * scale;
    const levels = this.ever(index, hypothesis);
    const inRatios = from > 0 && ends[1] > 0 && levels.length > 0 && levels[0]! > 0;
    const [centre, low, high] = ends.map((end) => (inRatios ? Math.log(end / from) : end - from));
    const steps = this.steps(index, before, hypothesis, inRatios);
    return steps.length === 0 ? 0 : localProbability(steps, centre!, low!, high!);
  }

  /** What the members say of a printed value at whatever time. */
  private ever(index: number, hypothesis: MatchHypothesis): Float64Array {
    return this.sample(`ever ${index} ${hypothesis.turned}`, (add) =>
      this.atEveryShift(hypothesis, (series, there) => {
        for (const { value } of readings(this.cells[index]!, series, there)) add(value);
      }),
    );
  }

  /** What the members say of a printed value at the hypothesis's own time. */
  private now(index: number, hypothesis: MatchHypothesis): Float64Array {
    return this.sample(`now ${index} ${hypothesis.turned} ${hypothesis.shift}`, (add) => {
      for (const series of this.members) {
        for (const { value } of readings(this.cells[index]!, series, hypothesis)) add(value);
      }
    });
  }

  /** From the printed value before to this one, as members would have it at whatever time. */
  private steps(index: number, before: number, hypothesis: MatchHypothesis, inRatios: boolean): Float64Array {
    return this.sample(`steps ${before} ${index} ${hypothesis.turned} ${inRatios}`, (add) =>
      this.atEveryShift(hypothesis, (series, there) => {
        const from = readings(this.cells[before]!, series, there)[0]?.value;
        if (from === undefined) return;
        const value = readings(this.cells[index]!, series, there)[0]?.value;
        if (value === undefined) return;
        if (!inRatios) add(value - from);
        else if (from > 0 && value > 0) add(Math.log(value / from));
      }),
    );
  }

  /** Every member with every shift under which it and the column can have anything in common. */
  private atEveryShift(
    hypothesis: MatchHypothesis,
    visit: (series: ReadSeries, hypothesis: MatchHypothesis) => void,
  ): void {
    const [from, to] = this.years;
    for (const series of this.members) {
      const [first, last] = series.years;
      for (let shift = first - to; shift <= last - from; shift++) visit(series, { ...hypothesis, shift });
    }
  }

  private sample(key: string, fill: (add: (value: number) => void) => void): Float64Array {
    const known = this.samples.get(key);
    if (known !== undefined) return known;
    const values: number[] = [];
    fill((value) => values.push(value));
    const sorted = Float64Array.from(values).sort();
    this.samples.set(key, sorted);
    return sorted;
  }
}
