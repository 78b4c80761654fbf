import type { Text } from "../languages.js";

/** What can be wrong with a name of an official figure, or with a file of official series. */
export const problems = {
  text: { en: "a text", ru: "текст", kk: "мәтін" },
  name: { en: "a name", ru: "имя", kk: "атау" },
  number: { en: "a number", ru: "число", kk: "сан" },
  yearOrMonth: { en: "a year or a month", ru: "год или месяц", kk: "жыл немесе ай" },
  noFile: (name: string): Text => ({
    en: `${name} names no file of official series`,
    ru: `${name} не называет файла официальных рядов`,
    kk: `${name} ресми қатарлар файлын атамайды`,
  }),
  noSeries: (name: string): Text => ({
    en: `${name} names no official series`,
    ru: `${name} не называет официального ряда`,
    kk: `${name} ресми қатарды атамайды`,
  }),
  noPeriod: (name: string, from: string, to: string): Text => ({
    en: `${name}: the series has no such period between ${from} and ${to}`,
    ru: `${name}: в ряду с ${from} по ${to} такого периода нет`,
    kk: `${name}: ${from} – ${to} аралығындағы қатарда мұндай кезең жоқ`,
  }),
  noYear: (name: string): Text => ({
    en: `${name}: not every month of that year is there`,
    ru: `${name}: есть не все месяцы этого года`,
    kk: `${name}: ол жылдың барлық айы жоқ`,
  }),
  form: {
    en: "official.<file>.<series>.<period>, as in official.industrial_production.07_1.2015",
    ru: "official.<файл>.<ряд>.<период>, например official.industrial_production.07_1.2015",
    kk: "official.<файл>.<қатар>.<кезең>, мысалы official.industrial_production.07_1.2015",
  },
  seriesOf: (names: readonly string[]): Text => {
    const list = names.join(", ");
    return { en: `one of ${list}`, ru: `один из рядов: ${list}`, kk: `қатарлардың бірі: ${list}` };
  },
} as const;
