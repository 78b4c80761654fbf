import { digitString, markAmong, visitEdits, writtenLike, type MisprintKind } from "../checks/digit-edits.js";
import { intervalArithmetic as I, type Interval } from "../checks/interval.js";
import { ChanceOfEdits } from "../checks/misprint-chance.js";
import type { SearchedCell } from "../checks/misprint-search.js";
import type { MisprintCandidate } from "../checks/misprints.js";
import type { PrintedFigure } from "../checks/printed-figure.js";
import { defaultRounding } from "../checks/range-behind.js";
import { ReachOfNumbers } from "../checks/reach-of-numbers.js";
import type { DecimalMark } from "../numbers/read-number.js";
import type { FoundElsewhere } from "./judgement.js";
import type { LedgerEntry } from "./ledger.js";
import type { PublishedRow } from "./published.js";
import { isBroken, Relations } from "./relations.js";

/** A printed figure of which a misprint would explain why others do not follow. */
export interface LedgerSuspect {
  id: string;
  printed: string;
  /** The rows that do not follow and would. */
  explains: string[];
  /** What may have been meant, likeliest first. */
  candidates: MisprintCandidate[];
  /**
   * How often a figure of as many digits, with other digits, would have a misprint that explains the same, 0 to 1;
   * null where that was not reckoned.
   */
  chance: number | null;
}

/** Names looked up in formulas until the search ends: a ledger in which thousands differ has no single misprint. */
const mostLookUps = 1_000_000;
/** Suspects of one row for which chances are reckoned, which takes the longest. */
const mostChances = 6;
/** Places below the last printed one down to which bounds are counted. */
const finer = 4;

/**
 * The entries, those that differ or are contradicted with the misprints of single figures that would explain it: of
 * the row itself or of a figure that its formula cites, a digit replaced, dropped or added, two swapped, or the decimal
 * point moved, after which every row that cites the figure follows, as far as it did before or does not now. Those that
 * explain the most come first, of these the likeliest. What is found is possible, no more. Where more is broken than a
 * misprint explains, the search ends early; what it did not reach has no list.
 *
 * @param rows those that the entries were judged from
 * @param beside what the formulas cite beside them
 * @see Damerau, F. J. (1964). A technique for computer detection and correction of spelling errors. Communications of
 *   the ACM 7(3). Verhoeff, J. (1969). Error Detecting Decimal Codes.
 * @example
 * const rows = await readOwnLedger(datasetPath("example/ledger.csv"));
 * const total = withSuspects(rows, ledger(rows)).find(({ id }) => id === "table1.total.2024");
 * total.suspects.map(({ id }) => id).includes("table1.total.2024"); // => true
 */
export function withSuspects(
  rows: readonly PublishedRow[],
  entries: readonly LedgerEntry[],
  beside: FoundElsewhere = {},
): LedgerEntry[] {
  if (!entries.some(({ verdict }) => isBroken(verdict))) return [...entries];
  const search = new SuspectSearch(new Relations(rows, entries, beside));
  return entries.map((entry) => {
    if (!isBroken(entry.verdict) || search.isOver) return entry;
    const suspects = search.suspectsOf(entry.id);
    return search.isOver ? entry : { ...entry, suspects };
  });
}

interface Found {
  suspect: LedgerSuspect;
  weight: number;
  /** What stands for the cell where the likeliest candidate was meant. */
  figure: PrintedFigure;
}

class SuspectSearch {
  private readonly found = new Map<string, Found | null>();
  private readonly reach = new ReachOfNumbers(defaultRounding);

  constructor(private readonly relations: Relations) {}

  get isOver(): boolean {
    return this.relations.lookUps > mostLookUps;
  }

  suspectsOf(id: string): LedgerSuspect[] {
    const cells = this.relations.figuresOf(id);
    const found = cells.flatMap((cell) => this.suspectIn(cell, cells) ?? []);
    found.sort((a, b) => b.suspect.explains.length - a.suspect.explains.length || b.weight - a.weight);
    for (const one of found.slice(0, mostChances)) one.suspect.chance ??= this.chanceOf(one);
    return found.map(({ suspect }) => suspect);
  }

  private suspectIn(cell: PublishedRow, around: readonly PublishedRow[]): Found | null {
    let found = this.found.get(cell.id);
    if (found === undefined) {
      found = this.isOver ? null : this.search(cell, around);
      this.found.set(cell.id, found);
    }
    return found;
  }

  private search(cell: PublishedRow, around: readonly PublishedRow[]): Found | null {
    const texts = around.map(({ printed }) => printed);
    const read = readDigits(cell, markAmong(texts));
    if (read === null) return null;
    const weights = new Map<string, { kind: MisprintKind; weight: number; figure: PrintedFigure }>();
    const others = around.filter((other) => other !== cell).map(({ figure }) => figure!.places);
    visitEdits(read, (digits, places, kind, likelihood) => {
      if (read.isExact && places > 0) return;
      const printed = writtenLike(read.style, digits, places);
      const known = weights.get(printed);
      if (known === undefined) {
        const figure = figureOf(printed, digits, places, read);
        if (this.isOver || !this.relations.followWith(cell, figure)) return;
        weights.set(printed, { kind, weight: likelihood * alike(places, read.places, others), figure });
      } else known.weight += likelihood * alike(places, read.places, others);
    });
    const sorted = [...weights].sort((a, b) => b[1].weight - a[1].weight);
    const [first] = sorted;
    if (first === undefined) return null;
    const suspect: LedgerSuspect = {
      id: cell.id,
      printed: cell.printed,
      explains: this.relations.brokenAround(cell),
      candidates: sorted.map(([printed, { kind, weight }]) => ({
        printed,
        kind,
        likelihood: weight / first[1].weight,
      })),
      chance: null,
    };
    const weight = sorted.reduce((sum, [, one]) => sum + one.weight, 0);
    return { suspect, weight, figure: first[1].figure };
  }

  /** How often another figure of as many digits would have an edit into what the relations allow. */
  private chanceOf({ suspect, figure }: Found): number | null {
    const cell = this.relations.row(suspect.id);
    const read = readDigits(cell, ".");
    const allowed = this.relations.allowedAround(cell, figure);
    if (read === null || allowed === undefined || this.isOver) return null;
    const scale = Math.max(read.places, figure.places) + finer;
    const at = (value: number) => ({ at: BigInt(Math.round(value * 10 ** scale)), open: 0 as const });
    const needed = { low: at(allowed.low), high: at(allowed.high), denominator: 1n };
    return new ChanceOfEdits(scale, this.reach).of(read, needed).probability;
  }
}

/** The share of figures around that have as many decimals, one more for the figure itself and a little for any other. */
function alike(places: number, asPrinted: number, others: readonly number[]): number {
  const same = others.filter((other) => other === places).length + (places === asPrinted ? 1 : 0);
  return (same + 0.1) / (others.length + 1.1);
}

/** Digits beyond which no edits are looked for. */
const mostDigits = 14;

function readDigits({ printed, figure }: PublishedRow, mark: string) {
  if (figure === null || printed.replace(/\D/g, "").length > mostDigits) return null;
  const isExact = figure.interval.low === figure.interval.high;
  const decimalMark = markOf(figure);
  const text = printed.replace(/^\s*[+]/, "");
  const read = digitString(text, decimalMark, mark);
  return { ...read, isExact } satisfies SearchedCell;
}

/** The mark that the figure was read with. */
function markOf({ text, places }: PrintedFigure): DecimalMark {
  if (places > 0) return text.lastIndexOf(",") > text.lastIndexOf(".") ? "comma" : "point";
  return text.includes(",") ? "point" : text.includes(".") ? "comma" : "unknown";
}

function figureOf(
  text: string,
  digits: number,
  places: number,
  { isNegative, isExact }: SearchedCell,
): PrintedFigure {
  const value = Number(`${isNegative ? "-" : ""}${digits}e-${places}`);
  const half = isExact ? 0 : 0.5 * 10 ** -places;
  const interval: Interval = isExact ? I.constant(value) : { low: value - half, high: value + half };
  return { text, value, places, interval };
}
