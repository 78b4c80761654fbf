import type { Language } from "./language.js";

/** Units of printed figures as tables show them: short, in the language of the reader. */
const units: Record<string, Record<Language, string>> = {
  "%": { en: "%", ru: "%", kk: "%" },
  "wage as % of the price of a m2": { en: "%", ru: "%", kk: "%" },
  "percentage points": { en: "pp", ru: "п.п.", kk: "п.т." },
  "points of the food price index": { en: "points", ru: "пунктов", kk: "тармақ" },
  "points per point": { en: "points per point", ru: "пунктов на пункт", kk: "тармаққа тармақ" },
  "points of the food price index per point of the FAO index": {
    en: "points per point",
    ru: "пунктов на пункт",
    kk: "тармаққа тармақ",
  },
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
};

/** A unit in the language of the reader; one that is not in the list stays as it is. */
export function unitName(unit: string, language: Language): string {
  return units[unit]?.[language] ?? unit;
}
