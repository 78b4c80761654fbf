import { spoken, type Language, type Text } from "../languages.js";

const percent: Text = { en: "%", ru: "%", kk: "%" };
// Points of an index are printed with decimals, after which Russian has the genitive singular.
const pointsPerPoint: Text = { en: "points per point", ru: "пункта на пункт", kk: "тармаққа тармақ" };

/** Units of printed figures as tables show them: short, in the language of the reader. */
const units = spoken({
  "%": percent,
  "wage as % of the price of a m2": percent,
  "percentage points": { en: "pp", ru: "п.п.", kk: "п.т." },
  "points of the food price index": { en: "points", ru: "пункта", kk: "тармақ" },
  "points per point": pointsPerPoint,
  "points of the food price index per point of the FAO index": pointsPerPoint,
  "million tenge": { en: "mn tenge", ru: "млн тенге", kk: "млн теңге" },
  "billion tenge": { en: "bn tenge", ru: "млрд тенге", kk: "млрд теңге" },
  "trillion tenge": { en: "tn tenge", ru: "трлн тенге", kk: "трлн теңге" },
  "million USD": { en: "mn USD", ru: "млн долл. США", kk: "млн АҚШ доллары" },
  "billion USD": { en: "bn USD", ru: "млрд долл. США", kk: "млрд АҚШ доллары" },
  "million tonnes": { en: "mn tonnes", ru: "млн тонн", kk: "млн тонна" },
  "thousand persons": { en: "th. persons", ru: "тыс. человек", kk: "мың адам" },
  "billion persons": { en: "bn persons", ru: "млрд человек", kk: "млрд адам" },
  months: { en: "months", ru: "мес.", kk: "ай" },
  enterprises: { en: "enterprises", ru: "предприятий", kk: "кәсіпорын" },
  projects: { en: "projects", ru: "проектов", kk: "жоба" },
  jobs: { en: "jobs", ru: "рабочих мест", kk: "жұмыс орны" },
});

/**
 * A unit in the language of the reader. One that is not in the list, as an author's own ledger may have, stays
 * as it is written there.
 */
export function unitName(unit: string, language: Language): string {
  const known: Readonly<Record<string, string>> = units(language);
  return Object.hasOwn(known, unit) ? known[unit]! : unit;
}
