import { InputError } from "../errors.js";
import { isJudgement, type Quantity } from "./evaluation.js";
import type { Formula, Lookup } from "./formula.js";
import type { PublishedRow } from "./published.js";
import { resultQuantity } from "./results.js";
import { judgeFigure, type Verdict } from "./verdict.js";
import { problems } from "./words.js";

/** What formulas cite beside the article's printed figures. */
export interface FoundElsewhere {
  /** What the article's module computed, under the article's name. */
  results?: unknown;
  /** The figures of official series, under names that begin with "official.". */
  official?: (name: string) => Quantity;
}

/** What names in the formula of a row stand for. */
export function lookupFor(
  row: PublishedRow,
  byId: ReadonlyMap<string, PublishedRow>,
  { results, official }: FoundElsewhere,
): Lookup {
  return (name) => {
    const figure = byId.get(name)?.figure;
    if (figure) return figure;
    return official && name.startsWith("official.") ? official(name) : resultQuantity(row, name, results);
  };
}

/** The verdict on a row, with what it rests on. */
export interface Judged {
  recomputed: number | null;
  range: [low: number, high: number] | null;
  verdict: Verdict;
  certain: boolean;
  worked: string | null;
}

/**
 * What follows of a row from its formula.
 *
 * @param show a name as it stands in the formula with its numbers
 * @throws InputError for a formula that gives no finite number, or compares where a figure stands and the other way
 *   round
 */
export function judged(
  { article, id, figure }: PublishedRow,
  formula: Formula,
  lookup: Lookup,
  show: (name: string) => string = () => "",
): Judged {
  const name = `${article} ${id}`.trim();
  const result = formula.evaluate(lookup);
  const worked = formula.withNumbers(show);
  if (isJudgement(result)) {
    if (figure !== null) throw new InputError(problems.comparisonForFigure(name));
    const verdict = result.truth ? "holds" : "contradicted";
    const certain = result.certain !== undefined;
    return { recomputed: null, range: null, verdict, certain, worked };
  }
  if (figure === null) throw new InputError(problems.statementNeedsComparison(name));
  if (!Number.isFinite(result.value)) {
    throw new InputError(problems.noFiniteNumber(name, formula.source, worked));
  }
  const { low, high } = result.interval;
  const isRange = low < high && Number.isFinite(low) && Number.isFinite(high);
  const range = isRange ? result.interval : null;
  const verdict = judgeFigure(figure, result.value, range);
  const between: [number, number] | null = range && [low, high];
  return {
    recomputed: result.value,
    range: between,
    verdict,
    certain: true,
    worked,
  };
}
