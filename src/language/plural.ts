import type { Language } from "../languages.js";

/** A noun in each form that the counts of a language ask for. */
export interface CountedNoun {
  /** 1 row, 2 rows. */
  en: { one: string; other: string };
  /** 1 строка, 2 строки, 5 строк, 1,5 строки. */
  ru: { one: string; few: string; many: string; other: string };
  /** Kazakh nouns stay in the singular after a number: 1 жол, 5 жол. */
  kk: { other: string };
}

const rules: Record<Language, Intl.PluralRules> = {
  en: new Intl.PluralRules("en"),
  ru: new Intl.PluralRules("ru"),
  kk: new Intl.PluralRules("kk"),
};

/**
 * The form of a noun that goes with a count, by the plural rules of Unicode's CLDR.
 */
function pluralForm(count: number, noun: CountedNoun, language: Language): string {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string } = noun[language];
  return forms[rules[language].select(count)] ?? forms.other;
}

/**
 * A count with its noun.
 *
 * @example
 * const row = {
 *   en: { one: "row", other: "rows" },
 *   ru: { one: "строка", few: "строки", many: "строк", other: "строки" },
 *   kk: { other: "жол" },
 * };
 * counted(42, row, "ru"); // => "42 строки"
 */
export function counted(count: number, noun: CountedNoun, language: Language): string {
  return `${count} ${pluralForm(count, noun, language)}`;
}
