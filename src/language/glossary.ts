import { spoken, type Vocabulary } from "../languages.js";

/**
 * The terms of the field, in the three languages in which figures and tables are exported. Users of the
 * package and the notebooks take terms from here for tables of their own, so it also has those of the field
 * that no table of this package shows.
 */
export const terms = {
  housingAffordabilityIndex: {
    en: "housing affordability index",
    ru: "индекс доступности жилья",
    kk: "тұрғын үйдің қолжетімділік индексі",
  },
  averageMonthlyWage: {
    en: "average monthly wage",
    ru: "среднемесячная заработная плата",
    kk: "орташа айлық жалақы",
  },
  pricePerSquareMetre: {
    en: "price per square metre",
    ru: "цена квадратного метра",
    kk: "шаршы метрдің бағасы",
  },
  tenge: { en: "tenge", ru: "тенге", kk: "теңге" },
  yearsOfFullWageForADwelling: {
    en: "years of full wage for a dwelling",
    ru: "лет полной зарплаты на жильё",
    kk: "тұрғын үйге толық жалақы жылдары",
  },
  foodInflation: { en: "food inflation", ru: "продовольственная инфляция", kk: "азық-түлік инфляциясы" },
  foodPriceIndex: {
    en: "food price index (previous month = 100)",
    ru: "индекс цен на продовольственные товары (предыдущий месяц = 100)",
    kk: "азық-түлік тауарлары бағаларының индексі (өткен ай = 100)",
  },
  faoFoodPriceIndex: {
    en: "FAO Food Price Index",
    ru: "индекс продовольственных цен ФАО",
    kk: "ФАО азық-түлік бағаларының индексі",
  },
  real: { en: "real", ru: "реальный", kk: "нақты" },
  nominal: { en: "nominal", ru: "номинальный", kk: "номиналды" },
  period: { en: "period", ru: "период", kk: "кезең" },
  observations: { en: "observations", ru: "наблюдения", kk: "бақылаулар" },
  slope: { en: "slope (regression coefficient)", ru: "коэффициент регрессии", kk: "регрессия коэффициенті" },
  intercept: { en: "intercept", ru: "свободный член", kk: "бос мүше" },
  fittedLine: { en: "fitted line", ru: "линия регрессии", kk: "регрессия сызығы" },
  coefficientOfDetermination: {
    en: "coefficient of determination",
    ru: "коэффициент детерминации",
    kk: "детерминация коэффициенті",
  },
  residualStandardError: {
    en: "residual standard error",
    ru: "стандартная ошибка остатков",
    kk: "қалдықтардың стандартты қатесі",
  },
  standardError: { en: "standard error", ru: "стандартная ошибка", kk: "стандартты қате" },
  confidenceInterval: { en: "confidence interval", ru: "доверительный интервал", kk: "сенім аралығы" },
  confidenceBand: { en: "confidence band", ru: "доверительная полоса", kk: "сенім жолағы" },
  pValue: { en: "p-value", ru: "p-значение", kk: "p-мәні" },
  heteroskedasticity: { en: "heteroskedasticity", ru: "гетероскедастичность", kk: "гетероскедастілік" },
  autocorrelation: { en: "autocorrelation", ru: "автокорреляция", kk: "автокорреляция" },
  movingWindow: { en: "moving window", ru: "скользящее окно", kk: "жылжымалы терезе" },
  specificationCurve: { en: "specification curve", ru: "кривая спецификаций", kk: "спецификациялар қисығы" },
  exports: { en: "exports", ru: "экспорт", kk: "экспорт" },
  imports: { en: "imports", ru: "импорт", kk: "импорт" },
  unitValue: { en: "unit value", ru: "средняя стоимость единицы", kk: "бірліктің орташа құны" },
  tonnes: { en: "tonnes", ru: "тонн", kk: "тонна" },
  thousandUsDollars: { en: "thousand US dollars", ru: "тыс. долл. США", kk: "мың АҚШ доллары" },
  billionUsDollars: { en: "billion US dollars", ru: "млрд долл. США", kk: "млрд АҚШ доллары" },
  billionTenge: { en: "billion tenge", ru: "млрд тенге", kk: "млрд теңге" },
  industry: { en: "industry", ru: "промышленность", kk: "өнеркәсіп" },
  miningOfMetalOres: {
    en: "mining of metal ores",
    ru: "добыча металлических руд",
    kk: "металл кендерін өндіру",
  },
  ironOres: { en: "iron ores", ru: "железные руды", kk: "темір кендері" },
  oresOtherThanIron: { en: "ores other than iron", ru: "руды, кроме железных", kk: "темірден басқа кендер" },
  metallurgicalProduction: {
    en: "metallurgical production",
    ru: "металлургическое производство",
    kk: "металлургия өндірісі",
  },
  ferrousMetallurgy: { en: "ferrous metallurgy", ru: "чёрная металлургия", kk: "қара металлургия" },
  preciousAndNonFerrousMetals: {
    en: "precious and non-ferrous metals",
    ru: "благородные и цветные металлы",
    kk: "асыл және түсті металдар",
  },
  castingOfMetals: { en: "casting of metals", ru: "литьё металлов", kk: "металл құю" },
  miningAndMetallurgicalComplex: {
    en: "mining and metallurgical complex",
    ru: "горно-металлургический комплекс",
    kk: "тау-кен металлургия кешені",
  },
  manufacturing: { en: "manufacturing", ru: "обрабатывающая промышленность", kk: "өңдеу өнеркәсібі" },
  physicalVolumeIndex: {
    en: "physical volume index (previous year = 100)",
    ru: "индекс физического объёма (предыдущий год = 100)",
    kk: "нақты көлем индексі (өткен жыл = 100)",
  },
  output: { en: "output", ru: "объём производства", kk: "өндіріс көлемі" },
  enterprises: { en: "enterprises", ru: "предприятия", kk: "кәсіпорындар" },
  projects: { en: "projects", ru: "проекты", kk: "жобалар" },
  investment: { en: "investment", ru: "инвестиции", kk: "инвестициялар" },
  permanentJobs: { en: "permanent jobs", ru: "постоянные рабочие места", kk: "тұрақты жұмыс орындары" },
  share: { en: "share", ru: "доля", kk: "үлес" },
  growth: { en: "growth", ru: "прирост", kk: "өсім" },
  contributionToGrowth: { en: "contribution to growth", ru: "вклад в прирост", kk: "өсімге қосқан үлесі" },
  impliedPriceChange: {
    en: "implied price change",
    ru: "подразумеваемое изменение цен",
    kk: "жанама есептелген баға өзгерісі",
  },
  deputies: { en: "deputies", ru: "депутаты", kk: "депутаттар" },
  respondents: { en: "respondents", ru: "респонденты", kk: "респонденттер" },
  marginOfError: { en: "margin of error", ru: "предельная ошибка выборки", kk: "іріктеудің шекті қатесі" },
  printed: { en: "printed", ru: "опубликовано", kk: "жарияланған" },
  recomputed: { en: "recomputed", ru: "пересчитано", kk: "қайта есептелген" },
  range: { en: "range", ru: "диапазон", kk: "аралық" },
  verdict: { en: "verdict", ru: "заключение", kk: "қорытынды" },
  reproduced: { en: "reproduced", ru: "воспроизведено", kk: "қайта алынды" },
  withinInputRounding: {
    en: "within input rounding",
    ru: "в пределах округления исходных данных",
    kk: "бастапқы деректерді дөңгелектеу шегінде",
  },
  misrounded: { en: "misrounded", ru: "неверно округлено", kk: "қате дөңгелектелген" },
  differs: { en: "differs", ru: "расходится", kk: "сәйкес келмейді" },
  holds: { en: "holds", ru: "подтверждается", kk: "расталады" },
  contradicted: { en: "contradicted", ru: "противоречит данным", kk: "деректерге қайшы" },
  notRecomputable: { en: "not recomputable", ru: "пересчёт невозможен", kk: "қайта есептеу мүмкін емес" },
  source: { en: "source", ru: "источник", kk: "дереккөз" },
  astana: { en: "Astana", ru: "Астана", kk: "Астана" },
  almaty: { en: "Almaty", ru: "Алматы", kk: "Алматы" },
  shymkent: { en: "Shymkent", ru: "Шымкент", kk: "Шымкент" },
  entry: { en: "entry", ru: "строка реестра", kk: "тізілім жолы" },
  unit: { en: "unit", ru: "единица", kk: "өлшем бірлігі" },
  year: { en: "year", ru: "год", kk: "жыл" },
  month: { en: "month", ru: "месяц", kk: "ай" },
  city: { en: "city", ru: "город", kk: "қала" },
  branch: { en: "branch", ru: "отрасль", kk: "сала" },
  interval95: { en: "95% interval", ru: "95%-ный интервал", kk: "95\u00A0%-дық аралық" },
  correlation: { en: "correlation r", ru: "корреляция r", kk: "корреляция r" },
  adjustedRSquared: { en: "adjusted R²", ru: "скорректированный R²", kk: "түзетілген R²" },
} as const satisfies Vocabulary;

export type Term = keyof typeof terms;

/**
 * The terms of the field in a language.
 *
 * @example
 * glossary("ru").slope; // => "коэффициент регрессии"
 */
export const glossary = spoken(terms);
