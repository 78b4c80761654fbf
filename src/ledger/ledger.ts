import { InputError } from "../errors.js";
import { isJudgement } from "./evaluation.js";
import type { Text } from "../languages.js";
import type { Lookup } from "./formula.js";
import type { PublishedRow } from "./published.js";
import { resultQuantity } from "./results.js";
import { judgeFigure, type Verdict } from "./verdict.js";
import { problems } from "./words.js";

/** The verdict on one printed figure or statement, with what it rests on. */
export interface LedgerEntry {
  article: string;
  id: string;
  where: string;
  kind: "figure" | "statement";
  printed: string;
  /** In the unit of the printed figure; null for a statement and where nothing can be recomputed. */
  recomputed: number | null;
  /** What the rounding of the inputs allows; null where the inputs are not rounded figures. */
  range: [low: number, high: number] | null;
  verdict: Verdict;
  note: string;
  unit: string;
  /** The unit as tables show it, where the article names it itself. */
  unitName?: Text;
  /** Whether the printed figure is a count, which carries no rounding. */
  exact: boolean;
  /** The formula by the names of its inputs; null where there is none. */
  formula: string | null;
  /** The formula with the numbers in it. */
  worked: string | null;
  /** False where the rounding of the printed inputs could turn a statement's verdict round. */
  certain: boolean;
  /** The verdict on record. */
  expected: Verdict;
}

/**
 * The ledger of one article: a verdict on every row that has a formula or a result, or is on record as not
 * recomputable. Printed inputs, which others cite, get none.
 *
 * @param rows the printed figures of the article
 * @param results what the article's module computed, under the article's name; undefined for an article
 * that needs no module
 * @throws InputError for a formula that cites what the results lack, gives no finite number, or compares where
 *   a figure stands and the other way round
 * @example
 * const { results } = await housingRun();
 * const almaty = ledger(publishedRows("housing"), results).find(({ id }) => id === "table1.almaty.index");
 * almaty.worked; // => "100 * 471264 / 593855"
 * almaty.recomputed; // => 79.357
 * almaty.verdict; // => "misrounded"
 */
export function ledger(rows: readonly PublishedRow[], results?: unknown): LedgerEntry[] {
  const figures = new Map(rows.map((row) => [row.id, row]));
  return rows.flatMap((row) => {
    if (row.expected === null) return [];
    const lookup: Lookup = (name) => {
      const figure = figures.get(name)?.figure;
      return figure ? { value: figure.value, interval: figure.interval } : resultQuantity(row, name, results);
    };
    const show = (name: string) => {
      const figure = figures.get(name)?.figure;
      return plain(figure ? figure.value : lookup(name).value, figure?.places);
    };
    return [entry(row, lookup, show)];
  });
}

function entry(row: PublishedRow, lookup: Lookup, show: (name: string) => string): LedgerEntry {
  const { article, id, where, kind, printed, unit, formula, note } = row;
  const exact = row.figure !== null && row.figure.interval.low === row.figure.interval.high;
  const base = { article, id, where, kind, printed, unit, exact, expected: row.expected!, note };
  if (formula === null) {
    const nothing = { recomputed: null, range: null, formula: null, worked: null, certain: true };
    return { ...base, ...nothing, verdict: "not-recomputable" };
  }
  const result = formula.evaluate(lookup);
  const shared = { ...base, formula: formula.source, worked: formula.withNumbers(show) };
  if (isJudgement(result)) {
    if (row.figure !== null) throw new InputError(problems.comparisonForFigure(article, id));
    const verdict = result.truth ? "holds" : "contradicted";
    return { ...shared, recomputed: null, range: null, verdict, certain: result.certain !== undefined };
  }
  if (row.figure === null) throw new InputError(problems.statementNeedsComparison(article, id));
  if (!Number.isFinite(result.value)) {
    throw new InputError(problems.noFiniteNumber(article, id, formula.source, shared.worked));
  }
  const { low, high } = result.interval;
  const isRange = low < high && Number.isFinite(low) && Number.isFinite(high);
  const range = isRange ? result.interval : null;
  const verdict = judgeFigure(row.figure, result.value, range);
  return {
    ...shared,
    recomputed: result.value,
    range: range && [low, high],
    verdict,
    certain: true,
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
 * const entries = await checkArticle("housing");
 * countVerdicts(entries.slice(0, 3)); // => { differs: 1, misrounded: 1, reproduced: 1 }
 */
export function countVerdicts(entries: readonly LedgerEntry[]): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of entries) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

/** Entries whose verdict is not the one on record. */
export function unexpectedVerdicts(entries: readonly LedgerEntry[]): LedgerEntry[] {
  return entries.filter(({ verdict, expected }) => verdict !== expected);
}
