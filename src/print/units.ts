import { nameOfUnit, type UnitName } from "../language/plural.js";
import { asIs, type Language } from "../languages.js";
import type { LedgerEntry } from "../ledger/ledger.js";

/** Units of any article's printed figures as tables show them: short, in the language of the reader. */
const units: Readonly<Record<string, UnitName>> = {
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
  years: {
    en: { one: "year", other: "years" },
    ru: { one: "год", few: "года", many: "лет", other: "года" },
    kk: { other: "жыл" },
  },
  months: { en: "months", ru: "мес.", kk: "ай" },
  enterprises: {
    en: { one: "enterprise", other: "enterprises" },
    ru: { one: "предприятие", few: "предприятия", many: "предприятий", other: "предприятия" },
    kk: { other: "кәсіпорын" },
  },
  groups: {
    en: { one: "group", other: "groups" },
    ru: { one: "группа", few: "группы", many: "групп", other: "группы" },
    kk: { other: "топ" },
  },
  countries: {
    en: { one: "country", other: "countries" },
    ru: { one: "страна", few: "страны", many: "стран", other: "страны" },
    kk: { other: "ел" },
  },
  projects: {
    en: { one: "project", other: "projects" },
    ru: { one: "проект", few: "проекта", many: "проектов", other: "проекта" },
    kk: { other: "жоба" },
  },
  pages: { en: "pages", ru: "стр.", kk: "бет" },
  entries: {
    en: { one: "entry", other: "entries" },
    ru: { one: "запись", few: "записи", many: "записей", other: "записи" },
    kk: { other: "жазба" },
  },
  jobs: {
    en: { one: "job", other: "jobs" },
    ru: { one: "рабочее место", few: "рабочих места", many: "рабочих мест", other: "рабочих места" },
    kk: { other: "жұмыс орны" },
  },
};

/**
 * The unit of an entry in the language of the reader: as its article names it, else as in the list. One that
 * neither knows, as an author's own ledger may have, stays as it is written there.
 *
 * @param count the number that it stands behind; none where it stands alone
 * @example
 * unitText({ unit: "billion tenge" }, "kk"); // => "млрд теңге"
 * unitText({ unit: "countries" }, "ru", 223); // => "страны"
 */
export function unitText(
  { unit, unitName }: Pick<LedgerEntry, "unit" | "unitName">,
  language: Language,
  count?: number,
): string {
  const name = unitName ?? (Object.hasOwn(units, unit) ? units[unit] : undefined);
  return name === undefined ? unit : nameOfUnit(name, language, count);
}
