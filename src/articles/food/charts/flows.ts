import { capitalized, formatNumber } from "../../../language/formats.js";
import { glossary } from "../../../language/glossary.js";
import type { Language } from "../../../languages.js";

/** The two directions of trade. */
export const flows = ["exports", "imports"] as const;
export type Flow = (typeof flows)[number];

export function flowWords(language: Language): Record<Flow, string> {
  const terms = glossary(language);
  return { exports: capitalized(terms.exports), imports: capitalized(terms.imports) };
}

/** The years of each flow in words, for the text alternative. */
export function flowFacts(
  rows: readonly { year: number; flow: Flow; value: number }[],
  places: number,
  language: Language,
): string[] {
  return flows.map((flow) => {
    const years = rows
      .filter((row) => row.flow === flow)
      .map(({ year, value }) => `${year}: ${formatNumber(value, places, language)}`);
    return `${glossary(language)[flow]}: ${years.join(", ")}`;
  });
}
