import { powerOfTen } from "./decimal.js";
import { seededRandom } from "../statistics/random.js";
import { visitEdits, type DigitString } from "./digit-edits.js";
import type { Needed, SearchedCell } from "./misprint-search.js";
import type { ReachOfNumbers } from "./reach-of-numbers.js";

/** How often chance alone would offer a misprint that explains a contradiction. */
export interface EditChance {
  /** 0 to 1. */
  probability: number;
  /** How it was reckoned: over every number of as many digits, or over so many drawn from a seed. */
  from: "every number" | { draws: number; seed: number };
}

/** Digits up to which every number is tried. */
const mostDigitsTried = 3;
const draws = 2000;
const seed = 1;

/** Where the true value lies, seen from the printed number and counted away from zero. */
interface Gap {
  readonly low: number;
  readonly high: number;
  /** Whether one of its ends is not in it. */
  readonly isOpen: boolean;
}

/** Reckons chances, each for a shape of number and a gap only once. */
export class ChanceOfEdits {
  private readonly known = new Map<string, EditChance>();
  private readonly units: Float64Array;

  /** @param scale places of the unit in which needed values are counted */
  constructor(
    private readonly scale: number,
    private readonly reach: ReachOfNumbers,
  ) {
    this.units = Float64Array.from({ length: scale + 1 }, (_, places) => 10 ** (scale - places));
  }

  /**
   * How often a number of as many digits as a printed one, with other digits, would have an edit that closes the same
   * gap: what is needed lies as far from it as from the printed one. Every such number is tried where it has three
   * digits or fewer, else numbers are drawn from a seed. Bounds are doubles here: no verdict hangs on them.
   */
  of(cell: SearchedCell, needed: Needed): EditChance {
    const gap = this.gap(cell, needed);
    const { length, places, isNegative, isExact } = cell;
    const key = [
      firstDigits(cell),
      length,
      places,
      isNegative,
      isExact,
      gap.low,
      gap.high,
      gap.isOpen,
    ].join();
    const known = this.known.get(key) ?? this.reckon(cell, gap);
    this.known.set(key, known);
    return known;
  }

  private gap({ digits, places, isNegative }: SearchedCell, { low, high, denominator }: Needed): Gap {
    const printed = BigInt(isNegative ? -digits : digits) * powerOfTen(this.scale - places) * denominator;
    const ends = [low, high].map(({ at }) => Number(at - printed) / Number(denominator));
    const [least, most] = isNegative ? [-ends[1]!, -ends[0]!] : [ends[0]!, ends[1]!];
    return { low: least, high: most, isOpen: low.open + high.open > 0 };
  }

  private reckon(cell: SearchedCell, gap: Gap): EditChance {
    const { first, count } =
      firstDigits(cell) === 0 ? among(cell.places, 0) : among(cell.length, cell.length - 1);
    const closes = (digits: number) => this.hasEditWithin({ ...cell, digits }, gap);
    let hits = 0;
    if (count < 10 ** mostDigitsTried) {
      for (let digits = first; digits < first + count; digits += 1) if (closes(digits)) hits += 1;
      return { probability: hits / count, from: "every number" };
    }
    const random = seededRandom(seed);
    for (let draw = 0; draw < draws; draw += 1) {
      const uniform = (random.nextUint32() + random.nextUint32() / 2 ** 32) / 2 ** 32;
      if (closes(first + Math.floor(uniform * count))) hits += 1;
    }
    return { probability: hits / draws, from: { draws, seed } };
  }

  private hasEditWithin(printed: SearchedCell, gap: Gap): boolean {
    const { isExact, isNegative } = printed;
    const centre = printed.digits * this.units[printed.places]!;
    const [low, high] = [centre + gap.low, centre + gap.high];
    let found = false;
    visitEdits(printed, (digits, places) => {
      const unit = this.units[places]!;
      const at = digits * unit;
      // No range reaches farther than a unit.
      if (found || at - unit > high || at + unit < low) return;
      if (isExact) return void (found = at >= low && at <= high);
      const reach = this.reach.of(digits, isNegative);
      // The reach of a negative number is turned around with its sign.
      const [below, above] = isNegative ? [-reach.high, -reach.low] : [reach.low, reach.high];
      const [least, most] = [at + (below * unit) / 2, at + (above * unit) / 2];
      const touches = least === high || most === low;
      const isOpen = gap.isOpen || reach.lowOpen + reach.highOpen > 0;
      found = least <= high && most >= low && !(touches && isOpen);
    });
    return found;
  }
}

/** 0 for 0.5, whose digit before the point is no digit that could be another; else 1. */
function firstDigits({ digits, length, places }: DigitString): 0 | 1 {
  return length === places + 1 && places > 0 && digits < 10 ** places ? 0 : 1;
}

/** Numbers of so many digits, from the power of ten on at which they begin; a single digit may be zero. */
function among(length: number, power: number): { first: number; count: number } {
  const first = power === 0 ? 0 : 10 ** power;
  return { first, count: 10 ** length - first };
}

/**
 * How often at least one of several cells would offer an edit, each independent of the others.
 */
export function chanceOfSome(chances: readonly EditChance[]): EditChance {
  const none = chances.reduce((product, { probability }) => product * (1 - probability), 1);
  const drawn = chances.find(({ from }) => from !== "every number");
  return { probability: 1 - none, from: drawn?.from ?? "every number" };
}
