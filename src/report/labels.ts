import type { Language } from "../language/language.js";

/** Headings of the tables that `housing`, `food` and `mining` print, beyond the terms of the glossary. */
export const labels = {
  city: { en: "city", ru: "город", kk: "қала" },
  year: { en: "year", ru: "год", kk: "жыл" },
  tabulatedIndex: {
    en: "wage, % of the price of a m²",
    ru: "зарплата, % цены м²",
    kk: "жалақы, м² бағасының %-ы",
  },
  describedIndex: {
    en: "price of a m², % of a monthly wage",
    ru: "цена м², % месячной зарплаты",
    kk: "м² бағасы, айлық жалақының %-ы",
  },
  formulaIndex: {
    en: "price of the dwelling, % of annual wage",
    ru: "цена жилья, % годовой зарплаты",
    kk: "тұрғын үй бағасы, жылдық жалақының %-ы",
  },
  ranking: {
    en: "Ranking, most affordable first",
    ru: "Порядок от более доступного",
    kk: "Қолжетімдірегінен басталатын реті",
  },
  reading: { en: "reading of the index", ru: "прочтение индекса", kk: "индекстің оқылуы" },
  changes: {
    en: "Change on the year before, %",
    ru: "Изменение к предыдущему году, %",
    kk: "Алдыңғы жылға қарағанда өзгеріс, %",
  },
  dwelling: { en: "Dwelling of", ru: "Жильё площадью", kk: "Тұрғын үй ауданы" },
  squareMetres: { en: "m²", ru: "м²", kk: "м²" },
  regressions: {
    en: "Regressions of the food price index on the FAO Food Price Index",
    ru: "Регрессии индекса цен на продовольственные товары на индекс продовольственных цен ФАО",
    kk: "Азық-түлік бағалары индексінің ФАО азық-түлік бағаларының индексіне регрессиялары",
  },
  multipleR: { en: "correlation r", ru: "корреляция r", kk: "корреляция r" },
  adjustedRSquared: { en: "adjusted R²", ru: "скорректированный R²", kk: "түзетілген R²" },
  pOfSlope: { en: "p of the slope", ru: "p коэффициента регрессии", kk: "регрессия коэффициентінің p-мәні" },
  tOfSlope: { en: "t of the slope", ru: "t коэффициента регрессии", kk: "регрессия коэффициентінің t-мәні" },
  interval95: { en: "95% interval", ru: "95% интервал", kk: "95% аралық" },
  fittedAt100: {
    en: "fitted level at FAO = 100",
    ru: "уровень при индексе ФАО = 100",
    kk: "ФАО = 100 болғандағы деңгей",
  },
  elasticity: {
    en: "elasticity at the means",
    ru: "эластичность в средних",
    kk: "орташа мәндердегі икемділік",
  },
  fStatistic: { en: "F", ru: "F", kk: "F" },
  inflationDecember: {
    en: "Food inflation, December on December, %",
    ru: "Продовольственная инфляция, декабрь к декабрю, %",
    kk: "Азық-түлік инфляциясы, желтоқсанға желтоқсан, %",
  },
  inputRounding: {
    en: "range that the rounding of the months allows",
    ru: "диапазон из-за округления месяцев",
    kk: "айларды дөңгелектеу беретін аралық",
  },
  foodTrade: { en: "Food trade", ru: "Торговля продовольствием", kk: "Азық-түлік саудасы" },
  exportUnitValue: { en: "exports, USD/t", ru: "экспорт, долл./т", kk: "экспорт, долл./т" },
  importUnitValue: { en: "imports, USD/t", ru: "импорт, долл./т", kk: "импорт, долл./т" },
  balance: { en: "balance, thousand USD", ru: "сальдо, тыс. долл. США", kk: "сальдо, мың АҚШ доллары" },
  branch: { en: "branch", ru: "отрасль", kk: "сала" },
  outputMillion: {
    en: "Output, million tenge",
    ru: "Объём производства, млн тенге",
    kk: "Өндіріс көлемі, млн теңге",
  },
  enterprisesCount: { en: "Enterprises", ru: "Предприятия", kk: "Кәсіпорындар" },
  growthPercent: {
    en: "Growth of output, %",
    ru: "Прирост объёма производства, %",
    kk: "Өндіріс көлемінің өсімі, %",
  },
  shareOfIndustry: {
    en: "Share of the output of industry, %",
    ru: "Доля в объёме промышленности, %",
    kk: "Өнеркәсіп көлеміндегі үлесі, %",
  },
  contributionPoints: {
    en: "Contribution to the growth of the complex, percentage points",
    ru: "Вклад в прирост комплекса, процентные пункты",
    kk: "Кешен өсіміне қосқан үлесі, пайыздық тармақ",
  },
  perEnterprise: {
    en: "Output per enterprise, million tenge",
    ru: "Объём на одно предприятие, млн тенге",
    kk: "Бір кәсіпорынға шаққандағы көлем, млн теңге",
  },
  impliedPrices: {
    en: "Implied price change on the year before, %",
    ru: "Подразумеваемое изменение цен к предыдущему году, %",
    kk: "Алдыңғы жылға қарағанда бағалардың болжамды өзгерісі, %",
  },
  sharesOfManufacturing: {
    en: "Share of the complex in manufacturing, %",
    ru: "Доля комплекса в обрабатывающей промышленности, %",
    kk: "Өңдеу өнеркәсібіндегі кешеннің үлесі, %",
  },
} as const satisfies Record<string, Record<Language, string>>;

export type Label = keyof typeof labels;

/** The label in a language. */
export function label(name: Label, language: Language): string {
  return labels[name][language];
}
