import { inPlace } from "../errors.js";
import type { UnitName } from "../language/plural.js";
import type { Lookup } from "./formula.js";
import { judged, lookupFor, type FoundElsewhere, type Judged } from "./judgement.js";
import type { LedgerSuspect } from "./misprint-suspects.js";
import type { EntryKind, PublishedRow } from "./published.js";
import { supposed, type Supposition } from "./suppositions.js";
import type { Verdict } from "./verdict.js";

/** The verdict on one printed figure or statement, with what it rests on. */
export interface LedgerEntry {
  article: string;
  id: string;
  where: string;
  kind: EntryKind;
  /** The id of the entry that this one is evidence or another reading of; of a source, the printed input. */
  under: string | null;
  /**
   * Whether it stands under an entry of its own kind: then it is a reading of that one, or evidence for it, and
   * is not counted beside it.
   */
  isEvidence: boolean;
  /** Ids of the contradicted entries of its own kind that stand below it, at any depth. */
  contradictedBelow: string[];
  printed: string;
  /** In the unit of the printed figure; null for a statement and where nothing can be recomputed. */
  recomputed: number | null;
  /** What the rounding of the inputs allows; null where the inputs are not rounded figures. */
  range: [low: number, high: number] | null;
  verdict: Verdict;
  note: string;
  unit: string;
  /** The unit as tables show it, where the article names it itself. */
  unitName?: UnitName;
  /** Whether the printed figure is a count, which carries no rounding. */
  exact: boolean;
  /** The formula by the names of its inputs; null where there is none. */
  formula: string | null;
  /** The formula with the numbers in it. */
  worked: string | null;
  /** False where the rounding of the printed inputs could turn a statement's verdict round. */
  certain: boolean;
  /** The verdict on record; null where an author has put down none. */
  expected: Verdict | null;
  /** What would follow if an input that the formula cites had another value, for every such supposition. */
  suppositions: Supposed[];
  /** Misprints of single figures that would explain why it does not follow; only where they were looked for. */
  suspects?: LedgerSuspect[];
}

/** An entry's verdict under a supposition. */
export interface Supposed {
  name: string;
  recomputed: number | null;
  verdict: Verdict;
}

/** What formulas find beside the article's printed figures. */
export interface Beside extends FoundElsewhere {
  /** Other values that printed inputs may have. */
  suppositions?: readonly Supposition[];
}

/**
 * The ledger of one article: a verdict on every row that has a formula or a result, or is on record as not
 * recomputable. Printed inputs, which others cite, get none.
 *
 * @param rows the printed figures of the article
 * @param beside what the formulas cite beside them; nothing for an article that is plain arithmetic
 * @throws InputError for a formula that cites what is not there, gives no finite number, or compares where
 *   a figure stands and the other way round
 * @example
 * const { results } = await housingRun();
 * const almaty = ledger(publishedRows("housing"), { results, official: officialFigure })
 *   .find(({ id }) => id === "table1.almaty.index");
 * almaty.worked; // => "100 * 471264 / 593855"
 * almaty.recomputed; // => 79.357
 * almaty.verdict; // => "misrounded"
 */
export function ledger(rows: readonly PublishedRow[], beside: Beside = {}): LedgerEntry[] {
  const byId = new Map<string, PublishedRow>();
  for (const row of rows) byId.set(row.id, row);
  const { suppositions = [] } = beside;
  const entries: LedgerEntry[] = [];
  for (const row of withEvidence(rows)) {
    if (row.expected === null && row.formula === null) continue;
    const lookup = lookupFor(row, byId, beside);
    const show = (name: string) => {
      const figure = byId.get(name)?.figure;
      if (figure) return plain(figure.value, figure.places);
      const cell = lookup(name);
      return plain(cell.value, cell.places);
    };
    const isEvidence = row.under !== null && byId.get(row.under)?.kind === row.kind;
    entries.push(entry(row, isEvidence, lookup, show, supposedVerdicts(row, lookup, suppositions)));
  }
  nameContradicted(entries);
  return entries;
}

/** Names every contradicted reading at all the entries that it stands below. */
function nameContradicted(entries: readonly LedgerEntry[]): void {
  if (!entries.some(({ verdict, isEvidence }) => isEvidence && verdict === "contradicted")) return;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const above = (entry: LedgerEntry) =>
    entry.isEvidence && entry.under !== null ? byId.get(entry.under) : undefined;
  for (const entry of entries) {
    if (entry.verdict !== "contradicted") continue;
    for (let at = above(entry); at !== undefined; at = above(at)) at.contradictedBelow.push(entry.id);
  }
}

/** The rows, each followed by those that stand under it. */
function withEvidence(rows: readonly PublishedRow[]): readonly PublishedRow[] {
  if (rows.every(({ under }) => under === null)) return rows;
  const ids = new Set(rows.map(({ id }) => id));
  const under = new Map<string, PublishedRow[]>();
  const atTop = rows.filter((row) => {
    if (row.under === null || !ids.has(row.under)) return true;
    const siblings = under.get(row.under);
    if (siblings === undefined) under.set(row.under, [row]);
    else siblings.push(row);
    return false;
  });
  const branch = (row: PublishedRow): PublishedRow[] => [row, ...(under.get(row.id) ?? []).flatMap(branch)];
  return atTop.flatMap(branch);
}

/** What the verdict on a row would be under each of the suppositions that replace what its formula cites. */
function supposedVerdicts(
  row: PublishedRow,
  lookup: Lookup,
  suppositions: readonly Supposition[],
): Supposed[] {
  const formula = row.formula;
  if (formula === null || suppositions.length === 0) return [];
  return suppositions
    .filter(({ replaced }) => formula.names.some((name) => replaced.has(name)))
    .map((supposition) => {
      const { recomputed, verdict } = judged(row, formula, supposed(supposition, lookup));
      return { name: supposition.name, recomputed, verdict };
    });
}

const nothingToJudge: Judged = {
  recomputed: null,
  range: null,
  verdict: "not-recomputable",
  certain: true,
  worked: null,
};

function entry(
  row: PublishedRow,
  isEvidence: boolean,
  lookup: Lookup,
  show: (name: string) => string,
  suppositions: Supposed[],
): LedgerEntry {
  const { figure, formula } = row;
  const { recomputed, range, verdict, certain, worked } =
    formula === null
      ? nothingToJudge
      : inPlace(
          () => ({ ...row.place, column: "formula" }),
          () => judged(row, formula, lookup, show),
        );
  return {
    article: row.article,
    id: row.id,
    where: row.where,
    kind: row.kind,
    under: row.under,
    isEvidence,
    contradictedBelow: [],
    printed: row.printed,
    recomputed,
    range,
    verdict,
    note: row.note,
    unit: row.unit,
    exact: figure !== null && figure.interval.low === figure.interval.high,
    formula: formula === null ? null : formula.source,
    worked,
    certain,
    expected: row.expected,
    suppositions,
  };
}

/** A number inside a formula: printed places where known, else seven significant digits. */
function plain(value: number, places?: number): string {
  const text = places === undefined ? String(Number(value.toPrecision(7))) : value.toFixed(places);
  return value < 0 ? `(${text})` : text;
}

/**
 * How many entries have each verdict; a verdict that none has is left out.
 *
 * @example
 * const entries = (await checkArticle("housing")).filter(({ kind }) => kind === "figure");
 * countVerdicts(entries.slice(0, 3)); // => { differs: 1, misrounded: 1, reproduced: 1 }
 */
export function countVerdicts(entries: readonly LedgerEntry[]): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of entries) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

/**
 * Entries that are counted: evidence for an entry of the same kind, and other readings of it, are not.
 *
 * @example
 * const entries = await checkArticle("housing");
 * countedEntries(entries).length <= entries.length; // => true
 */
export function countedEntries(entries: readonly LedgerEntry[]): LedgerEntry[] {
  return entries.filter(({ isEvidence }) => !isEvidence);
}

/**
 * Entries whose verdict would be another one if the supposition were true.
 *
 * @param supposition its name
 * @example
 * wouldTurn(await checkArticle("housing"), "press_2021"); // => []
 */
export function wouldTurn(entries: readonly LedgerEntry[], supposition: string): LedgerEntry[] {
  return entries.filter(({ verdict, suppositions }) =>
    suppositions.some((supposed) => supposed.name === supposition && supposed.verdict !== verdict),
  );
}

/** Entries whose verdict is not the one on record. */
export function unexpectedVerdicts(entries: readonly LedgerEntry[]): (LedgerEntry & { expected: Verdict })[] {
  return entries.filter(
    (entry): entry is LedgerEntry & { expected: Verdict } =>
      entry.expected !== null && entry.verdict !== entry.expected,
  );
}
