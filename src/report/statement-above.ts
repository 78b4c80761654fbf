import type { EntryContent } from "./content.js";

/**
 * The entry of which an entry is only one reading, where the two have different verdicts: what a finding rests on
 * must not be taken for the verdict of the whole statement.
 *
 * @param entry what a finding rests on
 * @param entries the ledger, with all articles
 * @returns undefined for an entry that is counted itself, and for a reading with the verdict of its statement
 * @example
 * const whole = { article: "food", id: "a", under: null, isEvidence: false, verdict: "holds" };
 * const reading = { article: "food", id: "a.robust", under: "a", isEvidence: true, verdict: "contradicted" };
 * statementAbove(reading, [whole, reading]).verdict; // => "holds"
 */
export function statementAbove<
  Entry extends Pick<EntryContent, "article" | "id" | "under" | "isEvidence" | "verdict">,
>(entry: Entry | undefined, entries: readonly Entry[]): Entry | undefined {
  if (entry === undefined || !entry.isEvidence) return undefined;
  const above = entries.find(({ article, id }) => article === entry.article && id === entry.under);
  return above?.verdict === entry.verdict ? undefined : above;
}
