import { spoken, type Text, type Vocabulary } from "../languages.js";

/** What tables of regressions say beyond the glossary. */
export const regressWords = spoken({
  estimate: { en: "estimate", ru: "оценка", kk: "бағалау" },
  fit: { en: "The regression as a whole", ru: "Регрессия в целом", kk: "Регрессия тұтастай" },
  degreesOfFreedom: (df: string) => ({
    en: `df ${df}`,
    ru: `ст. св. ${df}`,
    kk: `еркіндік дәрежесі ${df}`,
  }),
  measure: { en: "measure", ru: "показатель", kk: "көрсеткіш" },
  value: { en: "value", ru: "значение", kk: "мәні" },
  exactFit: {
    en: "The fit is exact: the residuals are zero, and so are the standard errors; t, F and p are not defined.",
    ru: "Модель описывает данные точно: остатки и стандартные ошибки равны нулю; t, F и p не определены.",
    kk: "Модель деректерді дәл сипаттайды: қалдықтар мен стандартты қателер нөлге тең; t, F және p анықталмаған.",
  },
  transformations: {
    change: { en: "changes", ru: "изменения", kk: "өзгерістер" },
    "log-change": { en: "changes in logs", ru: "изменения логарифмов", kk: "логарифмдер өзгерісі" },
    "year-on-year": {
      en: "year on year",
      ru: "к тому же месяцу прошлого года",
      kk: "өткен жылғы сол айға",
    },
  },
});

/** What can go wrong on the way to a regression. */
export const problems = {
  columns: (text: string): Text => ({
    en: `the columns ${text}`,
    ru: `столбцы ${text}`,
    kk: `бағандар ${text}`,
  }),
  namesByCommas: {
    en: "names separated by commas",
    ru: "имена через запятую",
    kk: "үтірмен бөлінген атаулар",
  },
  askedTwice: (column: string): Text => ({
    en: `the column ${column} is asked for twice`,
    ru: `столбец ${column} запрошен дважды`,
    kk: `${column} бағаны екі рет сұралған`,
  }),
  onBothSides: (column: string): Text => ({
    en: `the column ${column} is asked for on both sides`,
    ru: `столбец ${column} запрошен с обеих сторон`,
    kk: `${column} бағаны екі жақтан да сұралған`,
  }),
  withoutTime: (option: string): Text => ({
    en: `${option} without --time`,
    ru: `${option} без --time`,
    kk: `--time берілмей, ${option} берілген`,
  }),
  monthsAndTerms: (months: number, terms: number): Text => ({
    en: `${months} months and ${terms} terms, the lags included`,
    ru: `месяцев: ${months}, слагаемых вместе с лагами: ${terms}`,
    kk: `айлар саны: ${months}, лагтармен бірге қосылғыштар саны: ${terms}`,
  }),
  termsAtMost: (most: number): Text => ({
    en: `at most ${most} terms`,
    ru: `не более ${most} слагаемых`,
    kk: `${most} қосылғыштан артық емес`,
  }),
  timeWanted: {
    en: "--time with the name of the column of months",
    ru: "--time с именем столбца месяцев",
    kk: "айлар бағанының атауы бар --time",
  },
  columnsOfRegression: (names: string): Text => ({
    en: `columns of --y and --x: ${names}`,
    ru: `столбцы из --y и --x: ${names}`,
    kk: `--y және --x бағандары: ${names}`,
  }),
} satisfies Vocabulary;
