import { digitString, visitEdits, writtenLike, type MisprintKind } from "../checks/digit-edits.js";
import { printedFigure, type PrintedFigure } from "../checks/printed-figure.js";
import { InputError } from "../errors.js";
import type { DecimalMark } from "../numbers/read-number.js";
import { seededRandom } from "../statistics/random.js";
import { isJudgement } from "./evaluation.js";
import type { Lookup } from "./formula.js";
import type { Beside } from "./ledger.js";
import type { PublishedRow } from "./published.js";
import { resultQuantity } from "./results.js";
import { judgeFigure } from "./verdict.js";

/** A printed figure of a ledger of which a single misprint would explain rows that do not follow. */
export interface LedgerSuspect {
  id: string;
  printed: string;
  /** What may have been meant, likeliest first. */
  candidates: { printed: string; kind: MisprintKind; likelihood: number }[];
  /** The rows that do not follow as printed, and would. */
  explains: string[];
  /** Share of random numbers of as many digits in its place that some edit would put right as well. */
  chance?: number;
}

export interface SuspectOptions {
  /** Where a printed figure could be read two ways and its row does not say. */
  decimalMark?: DecimalMark;
  /** Whether to take chances, which needs most of the time; without, likelihood alone orders equals. */
  withChance?: boolean;
}

/** Random numbers of which the chance is taken. */
const draws = 100;

/** Rows that do not follow beyond which a ledger is something else than one with a misprint. */
const mostFailing = 200;

/** Suspects that are kept for a ledger. */
const mostSuspects = 20;

/**
 * Which printed figures of a ledger may be misprinted: those of which one digit replaced, dropped, added or swapped,
 * or a moved decimal point, would make every row follow that cites it and does not follow as printed, and no row
 * fail that follows now. A possibility, never a fact: `chance` says how often a number without a misprint would have
 * such an edit too. Those that explain most rows stand first, among equals those whose edits are likely beside that
 * chance.
 *
 * @param rows the printed figures and statements
 * @param beside what the formulas cite beside them
 * @returns none where every row follows, or more than 200 do not
 * @see src/checks/digit-edits.ts for the kinds of misprints and how often each occurs
 * @example
 * const rows = await readOwnLedger(datasetPath("example/ledger.csv"));
 * const total = ledgerSuspects(rows).find(({ id }) => id === "table1.total.2024");
 * total.candidates[0].printed; // => "294.2"
 */
export function ledgerSuspects(
  rows: readonly PublishedRow[],
  beside: Beside = {},
  { decimalMark, withChance = true }: SuspectOptions = {},
): LedgerSuspect[] {
  const search = new SuspectSearch(rows, beside, decimalMark);
  if (search.failing.size === 0 || search.failing.size > mostFailing) return [];
  const found = search.cells().flatMap((row) => search.suspect(row) ?? []);
  const weight = ({ candidates }: LedgerSuspect) =>
    candidates.reduce((sum, { likelihood }) => sum + likelihood, 0);
  const evidence = (suspect: LedgerSuspect) => weight(suspect) / ((suspect.chance ?? 0) + 1 / draws);
  return found
    .sort((a, b) => b.explains.length - a.explains.length || weight(b) - weight(a))
    .slice(0, mostSuspects)
    .map((suspect) => (withChance ? { ...suspect, chance: search.chance(suspect.id) } : suspect))
    .sort((a, b) => b.explains.length - a.explains.length || evidence(b) - evidence(a));
}

class SuspectSearch {
  /** Ids of the rows that do not follow as printed. */
  readonly failing: ReadonlySet<string>;
  readonly #byId: ReadonlyMap<string, PublishedRow>;
  /** The rows whose formulas cite a figure, by its id. */
  readonly #citing = new Map<string, PublishedRow[]>();
  readonly #beside: Beside;
  readonly #mark: DecimalMark | undefined;

  constructor(rows: readonly PublishedRow[], beside: Beside, mark: DecimalMark | undefined) {
    this.#byId = new Map(rows.map((row) => [row.id, row]));
    this.#beside = beside;
    this.#mark = mark;
    for (const row of rows) {
      for (const name of row.formula?.names ?? []) {
        const known = this.#citing.get(name);
        if (known === undefined) this.#citing.set(name, [row]);
        else known.push(row);
      }
    }
    const failing = rows.filter((row) => row.formula !== null && !this.#follows(row, undefined, undefined));
    this.failing = new Set(failing.map(({ id }) => id));
  }

  /** The figures that rows which do not follow are, or cite. */
  cells(): PublishedRow[] {
    const ids = new Set<string>();
    for (const id of this.failing) {
      ids.add(id);
      for (const name of this.#byId.get(id)!.formula!.names) ids.add(name);
    }
    return [...ids].flatMap((id) => {
      const row = this.#byId.get(id);
      return row?.figure ? [row] : [];
    });
  }

  suspect(row: PublishedRow): LedgerSuspect | undefined {
    const { id, printed } = row;
    const affected = this.#affected(row);
    const explains = affected.filter((each) => this.failing.has(each.id)).map((each) => each.id);
    const candidates: LedgerSuspect["candidates"] = [];
    this.#visit(printed, (edited, kind, likelihood) => {
      if (this.#putRight(row, edited, affected)) candidates.push({ printed: edited, kind, likelihood });
      return true;
    });
    if (candidates.length === 0) return undefined;
    candidates.sort((a, b) => b.likelihood - a.likelihood);
    return { id, printed, candidates, explains };
  }

  /** How often a random number of as many digits would have an edit that puts its rows right. */
  chance(id: string): number {
    const row = this.#byId.get(id)!;
    const affected = this.#affected(row);
    const random = seededRandom(1);
    const { digits, length, places, style } = digitString(row.printed, this.#mark);
    const lowest = length > places + 1 || digits >= 10 ** (length - 1) ? 10 ** (length - 1) : 0;
    let explained = 0;
    for (let draw = 0; draw < draws; draw++) {
      const other = lowest + Math.floor((random.nextUint32() / 2 ** 32) * (10 ** length - lowest));
      let isExplained = false;
      this.#visit(writtenLike(style, other, places), (edited) => {
        isExplained = this.#putRight(row, edited, affected);
        return !isExplained;
      });
      if (isExplained) explained++;
    }
    return explained / draws;
  }

  #affected(row: PublishedRow): PublishedRow[] {
    const citing = this.#citing.get(row.id) ?? [];
    const all = row.formula === null || citing.includes(row) ? citing : [row, ...citing];
    // What fails as printed is looked at first: most edits are out by then.
    return [...all].sort((a, b) => Number(this.failing.has(b.id)) - Number(this.failing.has(a.id)));
  }

  /** Visits the misprints of a printed string until the visitor has enough. */
  #visit(
    printed: string,
    visitor: (edited: string, kind: MisprintKind, likelihood: number) => boolean,
  ): void {
    const string = digitString(printed, this.#mark);
    let goesOn = true;
    visitEdits(string, (digits, places, kind, likelihood) => {
      // An edit that keeps the value is none.
      if (!goesOn || digits * 10 ** string.places === string.digits * 10 ** places) return;
      goesOn = visitor(writtenLike(string.style, digits, places), kind, likelihood);
    });
  }

  #putRight(row: PublishedRow, edited: string, affected: readonly PublishedRow[]): boolean {
    const figure = this.#read(row, edited);
    if (figure === undefined) return false;
    try {
      return affected.every((each) => this.#follows(each, row.id, figure));
    } catch (error) {
      // A number that a formula refuses, such as degrees of freedom below zero, puts nothing right.
      if (error instanceof InputError) return false;
      throw error;
    }
  }

  #read({ figure }: PublishedRow, text: string): PrintedFigure | undefined {
    const exact = figure!.interval.low === figure!.interval.high;
    try {
      return printedFigure(text, this.#mark, exact);
    } catch (error) {
      if (error instanceof InputError) return undefined;
      throw error;
    }
  }

  /** Whether a row follows, where one figure is another than printed. */
  #follows(row: PublishedRow, changed: string | undefined, figure: PrintedFigure | undefined): boolean {
    const figureOf = (id: string) => (id === changed ? figure! : this.#byId.get(id)?.figure);
    const { official, results } = this.#beside;
    const lookup: Lookup = (name) => {
      const own = figureOf(name);
      if (own) return { value: own.value, interval: own.interval };
      return official && name.startsWith("official.") ? official(name) : resultQuantity(row, name, results);
    };
    const result = row.formula!.evaluate(lookup);
    if (isJudgement(result)) return result.truth;
    const own = figureOf(row.id);
    if (!own || !Number.isFinite(result.value)) return false;
    const { low, high } = result.interval;
    const range = low < high ? result.interval : null;
    const verdict = judgeFigure(own, result.value, range);
    return verdict === "reproduced" || verdict === "within-input-rounding";
  }
}
