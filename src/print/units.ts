import { asIs, spoken, type Language } from "../languages.js";
import type { LedgerEntry } from "../ledger/ledger.js";

/** Units of any article's printed figures as tables show them: short, in the language of the reader. */
const units = spoken({
  "%": asIs("%"),
  "percentage points": { en: "pp", ru: "п.п.", kk: "п.т." },
  "million tenge": { en: "mn tenge", ru: "млн тенге", kk: "млн теңге" },
  "billion tenge": { en: "bn tenge", ru: "млрд тенге", kk: "млрд теңге" },
  "trillion tenge": { en: "tn tenge", ru: "трлн тенге", kk: "трлн теңге" },
  "million USD": { en: "mn USD", ru: "млн долл. США", kk: "млн АҚШ доллары" },
  "billion USD": { en: "bn USD", ru: "млрд долл. США", kk: "млрд АҚШ доллары" },
  "million tonnes": { en: "mn tonnes", ru: "млн тонн", kk: "млн тонна" },
  "thousand persons": { en: "th. persons", ru: "тыс. человек", kk: "мың адам" },
  "billion persons": { en: "bn persons", ru: "млрд человек", kk: "млрд адам" },
  years: { en: "years", ru: "лет", kk: "жыл" },
  months: { en: "months", ru: "мес.", kk: "ай" },
  enterprises: { en: "enterprises", ru: "предприятий", kk: "кәсіпорын" },
  groups: { en: "groups", ru: "групп", kk: "топ" },
  countries: { en: "countries", ru: "стран", kk: "ел" },
  projects: { en: "projects", ru: "проектов", kk: "жоба" },
  pages: { en: "pages", ru: "стр.", kk: "бет" },
  entries: { en: "entries", ru: "зап.", kk: "жазба" },
  jobs: { en: "jobs", ru: "рабочих мест", kk: "жұмыс орны" },
});

/**
 * The unit of an entry in the language of the reader: as its article names it, else as in the list. One that
 * neither knows, as an author's own ledger may have, stays as it is written there.
 *
 * @example
 * unitText({ unit: "billion tenge" }, "kk"); // => "млрд теңге"
 */
export function unitText(
  { unit, unitName }: Pick<LedgerEntry, "unit" | "unitName">,
  language: Language,
): string {
  if (unitName !== undefined) return unitName[language];
  const known: Readonly<Record<string, string>> = units(language);
  return Object.hasOwn(known, unit) ? known[unit]! : unit;
}
