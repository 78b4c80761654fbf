import { formatSignificant } from "../../language/formats.js";
import type { Language } from "../../languages.js";
import type { LedgerEntry } from "../../ledger/ledger.js";
import type { Verdict } from "../../ledger/verdict.js";
import { verdictName } from "../../print/verdicts.js";
import { publishedInLanguage } from "../published.js";
import { told } from "./command-words.js";

/**
 * What the user's data do to the printed figures, a line each.
 *
 * @param changed the figures that these data do not give the verdict on record; null where they cannot be compared
 */
export function changedRemarks(changed: readonly LedgerEntry[] | null, language: Language): string[] {
  if (changed === null) return [];
  if (changed.length === 0) return [told.noneChanges[language]];
  const verdict = (name: Verdict) => (language === "en" ? name : verdictName(name, language));
  return [
    told.changedCount(changed.length)[language],
    ...publishedInLanguage(changed, language).map((entry) => {
      const now = entry.recomputed === null ? "" : formatSignificant(entry.recomputed, 9, language);
      const { where, printed } = entry;
      return `  ${told.changed(where, printed, now, verdict(entry.expected!), verdict(entry.verdict))[language]}`;
    }),
  ];
}
