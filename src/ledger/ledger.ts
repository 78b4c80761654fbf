import { InputError, quoted } from "../errors.js";
import { isJudgement, type Lookup, type Quantity } from "./formula.js";
import { intervalArithmetic } from "./interval.js";
import type { PublishedRow } from "./published.js";
import { judgeFigure, type Verdict } from "./verdict.js";

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
  /** The formula by the names of its inputs; null where there is none. */
  formula: string | null;
  /** The formula with the numbers in it. */
  worked: string | null;
  /** False where the rounding of the printed inputs could turn a statement's verdict round. */
  certain: boolean;
  /** The verdict on record. */
  expected: Verdict;
}

/** A result of an article's module: a number, or a number with the range its inputs' rounding allows. */
type Result = number | { value: number; range: [number, number] };

/**
 * The ledger of one article: a verdict on every row that has a formula or a result, or is on record as not
 * recomputable. Printed inputs, which others cite, get none.
 *
 * @param rows the printed figures of the article
 * @param results what the article's module computed, under the article's name; undefined for an article
 * that needs no module
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
  const base = { article, id, where, kind, printed, unit, expected: row.expected!, note };
  if (formula === null) {
    const nothing = { recomputed: null, range: null, formula: null, worked: null, certain: true };
    return { ...base, ...nothing, verdict: "not-recomputable" };
  }
  const result = formula.evaluate(lookup);
  const shared = { ...base, formula: formula.source, worked: formula.withNumbers(show) };
  if (isJudgement(result)) {
    if (row.figure !== null) throw new InputError(`${article} ${id}: a comparison recomputes a figure`);
    const verdict = result.truth ? "holds" : "contradicted";
    return { ...shared, recomputed: null, range: null, verdict, certain: result.certain !== undefined };
  }
  if (row.figure === null) throw new InputError(`${article} ${id}: a statement needs a comparison`);
  if (!Number.isFinite(result.value)) {
    throw new InputError(`${article} ${id}: ${formula.source} gives no finite number (${shared.worked})`);
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

/** Follows a result's name, "food.models[3].rSquared", into what the article's module returned. */
function resultQuantity(row: PublishedRow, name: string, results: unknown): Quantity {
  const path = name.slice(row.article.length + 1).match(/\w+/g) ?? [];
  let value: unknown = results;
  for (const key of path) value = (value as Record<string, unknown> | undefined | null)?.[key];
  const result = value as Result | undefined;
  if (typeof result === "number") return { value: result, interval: intervalArithmetic.constant(result) };
  if (typeof result === "object" && Array.isArray(result?.range) && typeof result.value === "number") {
    return { value: result.value, interval: { low: result.range[0], high: result.range[1] } };
  }
  throw new InputError({
    file: `${row.article}.csv`,
    column: "result",
    found: `${row.id} asks for ${quoted(name)}`,
    expected: "the name of a number among the results of the article",
  });
}

/** A number inside a formula: printed places where known, else seven significant digits. */
function plain(value: number, places?: number): string {
  const text = places === undefined ? String(Number(value.toPrecision(7))) : value.toFixed(places);
  return value < 0 ? `(${text})` : text;
}

/** How many entries have each verdict. */
export function countVerdicts(entries: readonly LedgerEntry[]): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of entries) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

/** Entries whose verdict is not the one on record. */
export function unexpectedVerdicts(entries: readonly LedgerEntry[]): LedgerEntry[] {
  return entries.filter(({ verdict, expected }) => verdict !== expected);
}
