import type { Language, Text } from "../languages.js";

/** A noun in each form that the counts of a language ask for. */
export interface CountedNoun {
  /** 1 row, 2 rows. */
  en: { one: string; other: string };
  /** 1 строка, 2 строки, 5 строк, 1,5 строки. */
  ru: { one: string; few: string; many: string; other: string };
  /** Kazakh nouns stay in the singular after a number: 1 жол, 5 жол. */
  kk: { other: string };
}

/** The name of a unit: the same after every number, or a noun in the form that its number asks for. */
export type UnitName = Text | CountedNoun;

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

/**
 * The name of a unit beside a number, or as a heading names it where there is none.
 *
 * @example
 * const party = {
 *   en: { one: "party", other: "parties" },
 *   ru: { one: "партия", few: "партии", many: "партий", other: "партии" },
 *   kk: { other: "партия" },
 * };
 * [nameOfUnit(party, "ru", 3), nameOfUnit(party, "ru")]; // => ["партии", "партий"]
 */
export function nameOfUnit(unit: UnitName, language: Language, count?: number): string {
  if (!isCounted(unit)) return unit[language];
  if (count !== undefined) return pluralForm(count, unit, language);
  return language === "ru" ? unit.ru.many : unit[language].other;
}

function isCounted(unit: UnitName): unit is CountedNoun {
  return typeof unit.en !== "string";
}
