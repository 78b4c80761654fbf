import type { Language } from "./language.js";

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
  planTo: { en: "plan to {year}", ru: "план до {year} г.", kk: "{year} жылға дейінгі жоспар" },
  slopeErrors: {
    en: "Standard error of the slope, and its p-value, under weaker assumptions",
    ru: "Стандартная ошибка коэффициента регрессии и её p-значение при более слабых предпосылках",
    kk: "Әлсізірек алғышарттардағы регрессия коэффициентінің стандартты қатесі мен p-мәні",
  },
  classicalError: { en: "classical", ru: "классическая", kk: "классикалық" },
  testsOfRegression: {
    en: "What the tests say (p-values unless stated)",
    ru: "Что показывают тесты (p-значения, если не указано иное)",
    kk: "Тесттердің көрсеткені (өзгеше көрсетілмесе, p-мәндері)",
  },
  impliedAutocorrelation: {
    en: "autocorrelation implied by Durbin-Watson",
    ru: "автокорреляция по Дарбину-Уотсону",
    kk: "Дарбин-Уотсон бойынша автокорреляция",
  },
  durbinWatson: {
    en: "Durbin-Watson statistic",
    ru: "статистика Дарбина-Уотсона",
    kk: "Дарбин-Уотсон статистикасы",
  },
  breuschGodfrey: {
    en: "autocorrelation, Breusch-Godfrey (12 lags)",
    ru: "автокорреляция, Бройш-Годфри (12 лагов)",
    kk: "автокорреляция, Бройш-Годфри (12 лаг)",
  },
  breuschPagan: {
    en: "heteroskedasticity, Breusch-Pagan (Koenker)",
    ru: "гетероскедастичность, Бройш-Паган (Кёнкер)",
    kk: "гетероскедастілік, Бройш-Паган (Кёнкер)",
  },
  white: { en: "heteroskedasticity, White", ru: "гетероскедастичность, Уайт", kk: "гетероскедастілік, Уайт" },
  jarqueBera: {
    en: "normality of residuals, Jarque-Bera",
    ru: "нормальность остатков, Харке-Бера",
    kk: "қалдықтардың қалыптылығы, Харке-Бера",
  },
  reset: {
    en: "functional form, RESET",
    ru: "функциональная форма, RESET",
    kk: "функционалдық пішін, RESET",
  },
  adfFood: {
    en: "unit root of the food price index, ADF",
    ru: "единичный корень индекса цен, ADF",
    kk: "баға индексінің бірлік түбірі, ADF",
  },
  adfFao: {
    en: "unit root of the FAO index, ADF",
    ru: "единичный корень индекса ФАО, ADF",
    kk: "ФАО индексінің бірлік түбірі, ADF",
  },
  kpssFood: {
    en: "stationarity of the food price index, KPSS statistic",
    ru: "стационарность индекса цен, статистика KPSS",
    kk: "баға индексінің стационарлығы, KPSS статистикасы",
  },
  kpssFao: {
    en: "stationarity of the FAO index, KPSS statistic",
    ru: "стационарность индекса ФАО, статистика KPSS",
    kk: "ФАО индексінің стационарлығы, KPSS статистикасы",
  },
  engleGranger: {
    en: "unit root of the residuals, Engle-Granger",
    ru: "единичный корень остатков, Энгл-Грейнджер",
    kk: "қалдықтардың бірлік түбірі, Энгл-Грейнджер",
  },
  supF: {
    en: "break at an unknown date, sup-F statistic",
    ru: "сдвиг в неизвестный момент, статистика sup-F",
    kk: "белгісіз сәттегі үзіліс, sup-F статистикасы",
  },
  supFMonth: {
    en: "\u00A0\u00A0first month after it",
    ru: "\u00A0\u00A0первый месяц после него",
    kk: "\u00A0\u00A0одан кейінгі алғашқы ай",
  },
  pValue: { en: "\u00A0\u00A0p-value", ru: "\u00A0\u00A0p-значение", kk: "\u00A0\u00A0p-мәні" },
  cusum: { en: "stability, OLS-CUSUM", ru: "стабильность, OLS-CUSUM", kk: "тұрақтылық, OLS-CUSUM" },
  chow: { en: "break at", ru: "сдвиг в", kk: "үзіліс:" },
  bootstrap: {
    en: "slope, 95% interval of the block bootstrap",
    ru: "коэффициент, 95% интервал блочного бутстрепа",
    kk: "коэффициент, блоктық бутстреп 95% аралығы",
  },
  passThrough: {
    en: "pass-through summed over the month and 6 before (HAC error)",
    ru: "перенос за месяц и 6 предыдущих (ошибка HAC)",
    kk: "осы ай мен алдыңғы 6 айдағы жиынтық әсер (HAC қатесі)",
  },
  criticalKpss: {
    en: "KPSS: above 0.463 rejects stationarity at 5%. sup-F: above 11.72 rejects stability at 5%.",
    ru: "KPSS: выше 0,463 отвергает стационарность на уровне 5%. sup-F: выше 11,72 отвергает стабильность на уровне 5%.",
    kk: "KPSS: 0,463-тен жоғары болса, 5% деңгейде стационарлық жоққа шығарылады. sup-F: 11,72-ден жоғары болса, тұрақтылық жоққа шығарылады.",
  },
  influentialMonths: {
    en: "Months that move the line most (Cook's distance above 4/n)",
    ru: "Месяцы, сильнее всего сдвигающие линию (расстояние Кука выше 4/n)",
    kk: "Сызықты ең көп жылжытатын айлар (Кук қашықтығы 4/n-нен жоғары)",
  },
  cooksDistance: { en: "Cook's distance", ru: "расстояние Кука", kk: "Кук қашықтығы" },
  month: { en: "month", ru: "месяц", kk: "ай" },
  residual: { en: "residual", ru: "остаток", kk: "қалдық" },
  releaseComparison: {
    en: "What this release of the FAO index revises",
    ru: "Что пересмотрено в этом выпуске индекса ФАО",
    kk: "ФАО индексінің бұл шығарылымында қайта қаралғаны",
  },
  releaseModels: {
    en: "The article's models on both releases",
    ru: "Модели статьи на обоих выпусках",
    kk: "Мақаланың екі шығарылымдағы үлгілері",
  },
  shippedRelease: { en: "shipped release", ru: "поставляемый выпуск", kk: "жеткізілген шығарылым" },
  thisRelease: { en: "this release", ru: "этот выпуск", kk: "бұл шығарылым" },
  monthsCompared: { en: "months compared", ru: "месяцев сопоставлено", kk: "салыстырылған айлар" },
  monthsRevised: {
    en: "months that differ by more than rounding",
    ru: "месяцев с отличием больше округления",
    kk: "дөңгелектеуден артық айырмасы бар айлар",
  },
  largestRevision: { en: "largest revision", ru: "наибольший пересмотр", kk: "ең үлкен түзету" },
  specificationsRun: {
    en: "Specification curve: reasonable ways to run the regression",
    ru: "Кривая спецификаций: разумные способы построить регрессию",
    kk: "Спецификациялар қисығы: регрессияны құрудың орынды тәсілдері",
  },
  specificationsCount: { en: "specifications", ru: "спецификаций", kk: "спецификациялар" },
  medianSlope: { en: "median slope", ru: "медиана коэффициента", kk: "коэффициент медианасы" },
  positivePercent: { en: "positive, %", ru: "положительных, %", kk: "оң, %" },
  significantPercent: { en: "p < 0.05, %", ru: "p < 0,05, %", kk: "p < 0,05, %" },
  bothPercent: { en: "both, %", ru: "и то и другое, %", kk: "екеуі де, %" },
  transformation: { en: "transformation", ru: "преобразование", kk: "түрлендіру" },
  level: { en: "level", ru: "уровень", kk: "деңгей" },
  change: { en: "change on the month", ru: "изменение за месяц", kk: "айлық өзгеріс" },
  logChange: { en: "change in logarithms", ru: "изменение логарифма", kk: "логарифм өзгерісі" },
  yearOnYear: { en: "change on the year", ru: "изменение за год", kk: "жылдық өзгеріс" },
  faoIndex: { en: "FAO index", ru: "индекс ФАО", kk: "ФАО индексі" },
  seasonalDummies: { en: "seasonal dummies", ru: "сезонные переменные", kk: "маусымдық айнымалылар" },
  outliersDropped: { en: "months dropped", ru: "исключено месяцев", kk: "алып тасталған айлар" },
  yes: { en: "yes", ru: "да", kk: "иә" },
  no: { en: "no", ru: "нет", kk: "жоқ" },
  choice: { en: "choice", ru: "выбор", kk: "таңдау" },
  all: { en: "all", ru: "все", kk: "барлығы" },
} as const satisfies Record<string, Record<Language, string>>;

export type Label = keyof typeof labels;

/** The label in a language. */
export function label(name: Label, language: Language): string {
  return labels[name][language];
}
