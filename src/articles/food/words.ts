import { quoted } from "../../errors.js";
import { inDigits, spoken, type Text, type Vocabulary } from "../../languages.js";
import type { YearMonth } from "../../months/year-month.js";

/** The article's title as this project gives it. */
export const title: Text = {
  en: "World food prices and food inflation in Kazakhstan",
  ru: "Мировые цены на продовольствие и продовольственная инфляция в Казахстане",
  kk: "Әлемдік азық-түлік бағалары және Қазақстандағы азық-түлік инфляциясы",
};

/** The same in a word or two, for menus. */
export const shortTitle: Text = { en: "Food prices", ru: "Цены на продовольствие", kk: "Азық-түлік бағасы" };

const pointsPerPoint: Text = { en: "points per point", ru: "пункта на пункт", kk: "тармаққа тармақ" };

/** Units of the article's printed figures, in short. */
export const units = {
  "points of the food price index": { en: "points", ru: "пункта", kk: "тармақ" },
  "points of the food price index per point of the FAO index": pointsPerPoint,
  "points per point": pointsPerPoint,
} satisfies Vocabulary;

/**
 * What the tables and the notebook of this article say beyond the glossary.
 *
 * @example
 * foodWords("ru").notebook.choice; // => "выбор"
 */
export const foodWords = spoken({
  notebook: {
    choice: { en: "choice", ru: "выбор", kk: "таңдау" },
    number: { en: "number", ru: "число", kk: "саны" },
    alternatives: { en: "alternatives", ru: "варианты", kk: "нұсқалар" },
    run: (run: string, notEstimated: string) => ({
      en: `${run} run, ${notEstimated} not estimable`,
      ru: `оценено: ${run}, оценить нельзя: ${notEstimated}`,
      kk: `бағаланғаны: ${run}, бағалау мүмкін емесі: ${notEstimated}`,
    }),
    fewMonths: (months: number, window: number) => ({
      en: `${months} months are fewer than the window of ${window}.`,
      ru: `Месяцев ${months}, это меньше окна в ${window}.`,
      kk: `Ай саны ${months}, бұл ${window} айлық терезеден аз.`,
    }),
    otherPeriods: {
      en: "These data do not cover the article's periods with the real FAO index: nothing to compare.",
      ru: "Эти данные не охватывают периоды статьи с реальным индексом ФАО: сравнивать нечего.",
      kk: "Бұл деректер мақала кезеңдерін ФАО нақты индексімен қамтымайды: салыстыратын ештеңе жоқ.",
    },
    sameVerdicts: {
      en: "With these data every printed figure keeps its verdict.",
      ru: "С этими данными заключения обо всех опубликованных числах прежние.",
      kk: "Бұл деректермен барлық жарияланған санның қорытындысы өзгермейді.",
    },
  },
  series: {
    title: { en: "The two series", ru: "Два ряда", kk: "Екі қатар" },
    mean: { en: "mean", ru: "среднее", kk: "орташа" },
    deviation: { en: "standard deviation", ru: "стандартное отклонение", kk: "стандартты ауытқу" },
    lowest: { en: "lowest", ru: "минимум", kk: "ең төмен" },
    highest: { en: "highest", ru: "максимум", kk: "ең жоғары" },
  },
  models: {
    regressions: {
      en: "Regressions of the food price index on the FAO Food Price Index",
      ru: "Регрессии индекса цен на продовольственные товары на индекс продовольственных цен ФАО",
      kk: "Азық-түлік тауарлары бағалары индексінің ФАО азық-түлік бағаларының индексіне регрессиялары",
    },
    otherIndex: (index: "nominal" | "real"): Text => ({
      en: `The same regressions on the ${index} FAO index`,
      ru: `Те же регрессии на ${index === "real" ? "реальный" : "номинальный"} индекс ФАО`,
      kk: `ФАО ${index === "real" ? "нақты" : "номиналды"} индексіне сол регрессиялар`,
    }),
    classicalP: {
      en: "\u00A0\u00A0p, classical errors",
      ru: "\u00A0\u00A0p, классические ошибки",
      kk: "\u00A0\u00A0p, классикалық қателер",
    },
    hacP: {
      en: "\u00A0\u00A0p, HAC errors",
      ru: "\u00A0\u00A0p, ошибки HAC",
      kk: "\u00A0\u00A0p, HAC қателері",
    },
    pOfSlope: {
      en: "p of the slope",
      ru: "p коэффициента регрессии",
      kk: "регрессия коэффициентінің p-мәні",
    },
    tOfSlope: {
      en: "t of the slope",
      ru: "t коэффициента регрессии",
      kk: "регрессия коэффициентінің t-мәні",
    },
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
  },
  inflation: {
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
  },
  trade: {
    foodTrade: { en: "Food trade", ru: "Торговля продовольствием", kk: "Азық-түлік саудасы" },
    exportUnitValue: { en: "exports, USD/t", ru: "экспорт, долл./т", kk: "экспорт, долл./т" },
    importUnitValue: { en: "imports, USD/t", ru: "импорт, долл./т", kk: "импорт, долл./т" },
    balance: { en: "balance, thousand USD", ru: "сальдо, тыс. долл. США", kk: "сальдо, мың АҚШ доллары" },
  },
  robustness: {
    slopeErrors: {
      en: "Standard error of the slope, and its p-value, under weaker assumptions",
      ru: "Стандартная ошибка и p-значение коэффициента регрессии при более слабых предпосылках",
      kk: "Әлсізірек алғышарттардағы регрессия коэффициентінің стандартты қатесі мен p-мәні",
    },
    classicalError: { en: "classical", ru: "классическая", kk: "классикалық" },
    hacError: { en: "HAC (Newey-West)", ru: "HAC (Ньюи–Уэст)", kk: "HAC (Ньюи–Уэст)" },
    hacLags: {
      en: "\u00A0\u00A0lags of HAC, months",
      ru: "\u00A0\u00A0лаги HAC, мес.",
      kk: "\u00A0\u00A0HAC лагтары, ай",
    },
    hacFactor: {
      en: "HAC here is without the factor n/(n − k), as R's NeweyWest and statsmodels give it unless asked; the response and the comparison of slopes have it, with which these errors would be larger by the root of n/(n − 2).",
      ru: "Здесь HAC без множителя n/(n − k), как в NeweyWest из R и в statsmodels по умолчанию; у отклика и у сравнения коэффициентов он есть, и с ним эти ошибки были бы больше в корень из n/(n − 2) раз.",
      kk: "Мұнда HAC n/(n − k) көбейткішінсіз, R-дегі NeweyWest пен statsmodels әдепкіде солай береді; әсер мен коэффициенттерді салыстыруда ол бар, онымен бұл қателер n/(n − 2) түбірі есе үлкен болар еді.",
    },
    testsOfRegression: {
      en: "What the tests say (p-values unless stated)",
      ru: "Что показывают тесты (p-значения, если не указано иное)",
      kk: "Тестілердің көрсеткені (өзгеше көрсетілмесе, p-мәндері)",
    },
    impliedAutocorrelation: {
      en: "autocorrelation implied by Durbin-Watson",
      ru: "автокорреляция по Дарбину–Уотсону",
      kk: "Дарбин–Уотсон бойынша автокорреляция",
    },
    durbinWatson: {
      en: "Durbin-Watson statistic",
      ru: "статистика Дарбина–Уотсона",
      kk: "Дарбин–Уотсон статистикасы",
    },
    breuschGodfrey: {
      en: "autocorrelation, Breusch-Godfrey (12 lags)",
      ru: "автокорреляция, Бройш–Годфри (12 лагов)",
      kk: "автокорреляция, Бройш–Годфри (12 лаг)",
    },
    breuschPagan: {
      en: "heteroskedasticity, Breusch-Pagan (Koenker)",
      ru: "гетероскедастичность, Бройш–Паган (Кёнкер)",
      kk: "гетероскедастілік, Бройш–Паган (Кёнкер)",
    },
    white: {
      en: "heteroskedasticity, White",
      ru: "гетероскедастичность, Уайт",
      kk: "гетероскедастілік, Уайт",
    },
    jarqueBera: {
      en: "normality of residuals, Jarque-Bera",
      ru: "нормальность остатков, Харке–Бера",
      kk: "қалдықтардың қалыптылығы, Харке–Бера",
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
    supFMonth: {
      en: "\u00A0\u00A0first month after it",
      ru: "\u00A0\u00A0первый месяц после него",
      kk: "\u00A0\u00A0одан кейінгі алғашқы ай",
    },
    chow: (month: YearMonth): Text => ({
      en: `break at ${month}, Chow`,
      ru: `сдвиг в ${month}, Чоу`,
      kk: `${month} айындағы үзіліс, Чоу`,
    }),
    bootstrap: {
      en: "slope, 95% interval of the block bootstrap",
      ru: "коэффициент, 95%-ный интервал блочного бутстрепа",
      kk: "коэффициент, блоктық бутстрептің 95\u00A0%-дық аралығы",
    },
    criticalKpss: (lags: string): Text => ({
      en: `KPSS: above 0.463 rejects stationarity at 5%; bandwidth floor(4 (n/100)^(1/4)) (${lags}). ADF: lags by AIC, up to floor(12 (n/100)^(1/4)).`,
      ru: `KPSS: выше 0,463 отвергает стационарность на уровне 5\u00A0%; ширина окна floor(4 (n/100)^(1/4)) (${lags}). ADF: лаги по AIC, не больше floor(12 (n/100)^(1/4)).`,
      kk: `KPSS: 0,463-тен жоғары болса, 5\u00A0% деңгейінде стационарлық жоққа шығарылады; терезе ені floor(4 (n/100)^(1/4)) (${lags}). ADF: лагтар AIC бойынша, floor(12 (n/100)^(1/4)) мәнінен аспайды.`,
    }),
    withoutMonth: {
      en: "The models without the month that moves them most",
      ru: "Модели без месяца, сильнее всего сдвигающего линию",
      kk: "Сызықты ең көп жылжытатын айсыз модельдер",
    },
    monthLeftOut: { en: "month left out", ru: "исключённый месяц", kk: "алынып тасталған ай" },
    influentialMonths: {
      en: "Months that move the line most (Cook's distance above 4/n)",
      ru: "Месяцы, сильнее всего сдвигающие линию (расстояние Кука выше 4/n)",
      kk: "Сызықты ең көп жылжытатын айлар (Кук қашықтығы 4/n-нен жоғары)",
    },
    cooksDistance: { en: "Cook's distance", ru: "расстояние Кука", kk: "Кук қашықтығы" },
    residual: { en: "residual", ru: "остаток", kk: "қалдық" },
  },
  release: {
    releaseComparison: {
      en: "What this release of the FAO index revises",
      ru: "Что пересмотрено в этом выпуске индекса ФАО",
      kk: "ФАО индексінің бұл шығарылымында қайта қаралғаны",
    },
    releaseModels: {
      en: "The article's models on both releases",
      ru: "Модели статьи на обоих выпусках",
      kk: "Мақаланың екі шығарылымдағы модельдері",
    },
    shippedRelease: { en: "shipped release", ru: "поставляемый выпуск", kk: "пакеттегі шығарылым" },
    thisRelease: { en: "this release", ru: "этот выпуск", kk: "бұл шығарылым" },
    monthsCompared: { en: "months compared", ru: "месяцев сопоставлено", kk: "салыстырылған айлар" },
    monthsRevised: {
      en: "months that differ by more than rounding",
      ru: "месяцев с отличием больше округления",
      kk: "дөңгелектеуден артық айырмасы бар айлар",
    },
    largestRevision: { en: "largest revision", ru: "наибольший пересмотр", kk: "ең үлкен түзету" },
  },
  specifications: {
    specificationsRun: {
      en: "Specification curve: reasonable ways to run the regression",
      ru: "Кривая спецификаций: разумные способы построить регрессию",
      kk: "Спецификациялар қисығы: регрессияны құрудың орынды тәсілдері",
    },
    specificationsCount: { en: "specifications", ru: "спецификаций", kk: "спецификациялар" },
    medianSlope: { en: "median slope", ru: "медиана коэффициента", kk: "коэффициент медианасы" },
    positivePercent: { en: "positive, %", ru: "положительных, %", kk: "оң, %" },
    significantPercent: { en: "p < 0.05, %", ru: "p\u00A0<\u00A00,05, %", kk: "p < 0,05, %" },
    bothPercent: { en: "both, %", ru: "и то и другое, %", kk: "екеуі де, %" },
    transformation: { en: "transformation", ru: "преобразование", kk: "түрлендіру" },
    level: { en: "level", ru: "уровень", kk: "деңгей" },
    change: { en: "change on the month", ru: "изменение за месяц", kk: "айлық өзгеріс" },
    logChange: { en: "change in logarithms", ru: "изменение логарифма", kk: "логарифм өзгерісі" },
    yearOnYear: { en: "change on the year", ru: "изменение за год", kk: "жылдық өзгеріс" },
    faoIndex: { en: "FAO index", ru: "индекс ФАО", kk: "ФАО индексі" },
    lag: { en: "lag, months", ru: "лаг, мес.", kk: "лаг, ай" },
    seasonalDummies: { en: "seasonal dummies", ru: "сезонные переменные", kk: "маусымдық айнымалылар" },
    outliersDropped: { en: "months dropped", ru: "исключено месяцев", kk: "алып тасталған айлар" },
    yes: { en: "yes", ru: "да", kk: "иә" },
    no: { en: "no", ru: "нет", kk: "жоқ" },
    choice: { en: "choice", ru: "выбор", kk: "таңдау" },
    all: { en: "all", ru: "все", kk: "барлығы" },
    slopeUnits: {
      level: { en: "points per point", ru: "пункты на пункт", kk: "тармаққа тармақ" },
      change: { en: "% per point", ru: "% на пункт", kk: "тармаққа %" },
      "log-change": { en: "% per %", ru: "% на %", kk: "%-ға %" },
      "year-on-year": { en: "% per %", ru: "% на %", kk: "%-ға %" },
    },
    hacLags: { en: "lags of HAC", ru: "лаги HAC", kk: "HAC лагтары" },
    unit: { en: "unit", ru: "единица", kk: "өлшем бірлігі" },
    errorNote: (kind: string) => ({
      en: `One row a slope. Where no kind of standard error is named, p is by ${kind} errors. HAC errors have floor(4 (n/100)^(2/9)) lags, those of changes on the year no fewer than 11, as neighbouring ones share eleven months.`,
      ru: `Одна строка на коэффициент. Где вид стандартной ошибки не назван, p дано по ошибкам ${kind}. Лагов ошибок HAC floor(4 (n/100)^(2/9)), для изменений за год не меньше 11, так как у соседних общие одиннадцать месяцев.`,
      kk: `Әр коэффициентке бір жол. Стандартты қатенің түрі аталмаған жерде p-мәні ${kind} қателерімен берілген. HAC қателерінің лагтары floor(4 (n/100)^(2/9)), жылдық өзгерістерде 11-ден кем емес, себебі көршілердің он бір айы ортақ.`,
    }),
    undefinedNote: (kind: string, count: number) => ({
      en: `${kind} is not defined in ${count} specifications with seasonal dummies, where a month of the year is left with one observation (leverage 1).`,
      ru: `${kind} не определена для некоторых спецификаций с сезонными переменными (${count}), где у месяца года осталось одно наблюдение (рычаг 1).`,
      kk: `${kind} маусымдық айнымалылары бар кейбір спецификацияларда (${count}) анықталмаған: жылдың бір айында жалғыз бақылау қалған (иін 1).`,
    }),
  },
});

/** What can go wrong with the data of this article. */
export const problems = {
  monthsOfPeriod: (from: YearMonth, to: YearMonth, there: number, wanted: number): Text => ({
    en: `the period ${from} to ${to} has ${there} of ${wanted} months`,
    ru: `в периоде ${from} – ${to} месяцев: ${there} из ${wanted}`,
    kk: `${from} – ${to} кезеңіндегі айлар саны: ${there}, керегі: ${wanted}`,
  }),
  dataFor: (month: YearMonth): Text => ({
    en: `data for ${month} as well`,
    ru: `данные и за ${month}`,
    kk: `${month} айының да деректері`,
  }),
  noTrade: {
    en: "there is no year of trade in the data",
    ru: "в данных о торговле нет ни одного года",
    kk: "сауда деректерінде бірде-бір жыл жоқ",
  },
  breakAt: (month: YearMonth): Text => ({
    en: `a break at ${month}`,
    ru: `сдвиг в ${month}`,
    kk: `${month} айындағы үзіліс`,
  }),
  insidePeriod: (from: YearMonth, to: YearMonth): Text => ({
    en: `a month inside the period ${from} to ${to}`,
    ru: `месяц внутри периода ${from} – ${to}`,
    kk: `${from} – ${to} кезеңінің ішіндегі ай`,
  }),

  // The food price index.
  noValue: {
    en: "no value beside any month",
    ru: "ни у одного месяца нет значения",
    kk: "бірде-бір айдың мәні жоқ",
  },
  atLeastOne: { en: "at least one", ru: "хотя бы одно", kk: "кемінде біреуі" },
  looksLike: (low: number, high: number, what: Text): Text => ({
    en: `the values are ${low} to ${high}, which looks like ${what.en}`,
    ru: `значения от ${inDigits(low).ru} до ${inDigits(high).ru}, что похоже на ${what.ru}`,
    kk: `мәндер ${inDigits(low).kk} мен ${inDigits(high).kk} аралығында, бұл мынаған ұқсайды: ${what.kk}`,
  }),
  chainIndex: {
    en: "an index with the previous month = 100",
    ru: "индекс, где предыдущий месяц = 100",
    kk: "өткен ай = 100 индексі",
  },
  ratios: {
    en: "ratios to the previous month, or changes in per cent",
    ru: "отношения к предыдущему месяцу или изменения в процентах",
    kk: "өткен айға қатынастар немесе пайыздық өзгерістер",
  },
  timesTheRatio: {
    en: "An index is 100 times the ratio",
    ru: "Индекс\u00A0— это отношение, умноженное на 100",
    kk: "Индекс — 100-ге көбейтілген қатынас",
  },
  changes: { en: "changes in per cent", ru: "изменения в процентах", kk: "пайыздық өзгерістер" },
  plusTheChange: {
    en: "An index is 100 plus the change",
    ru: "Индекс\u00A0— это 100 плюс изменение",
    kk: "Индекс — 100-ге өзгерісті қосқандағы сан",
  },
  fixedBase: {
    en: "an index with a fixed base or on the same month of the previous year",
    ru: "индекс с постоянной базой или к тому же месяцу прошлого года",
    kk: "тұрақты базасы бар немесе өткен жылғы сол айға қатысты индекс",
  },
  divideByMonthBefore: {
    en: "Divide each month of a base index by the month before and multiply by 100",
    ru: "Разделите каждый месяц базисного индекса на предыдущий и умножьте на 100",
    kk: "Базистік индекстің әр айын алдыңғы айға бөліп, 100-ге көбейтіңіз",
  },
  sameMonthLastYear: (values: number, distance: string, step: string): Text => ({
    en:
      `an index on the same month of the previous year: all ${values} lie on one side of 100, ` +
      `typically ${distance} from it and ${step} from the month before`,
    ru:
      `индекс к тому же месяцу прошлого года: все ${values} лежат по одну сторону от 100, ` +
      `обычно в ${inDigits(distance).ru} от неё и в ${inDigits(step).ru} от предыдущего месяца`,
    kk:
      `өткен жылғы сол айға қатысты индекс: барлық ${values} мән 100-дің бір жағында, ` +
      `әдетте одан ${inDigits(distance).kk} және алдыңғы айдан ${inDigits(step).kk} қашықтықта жатыр`,
  }),
  takePreviousMonth: {
    en: "Take the index on the previous month from the same source",
    ru: "Возьмите из того же источника индекс к предыдущему месяцу",
    kk: "Сол дереккөзден өткен айға қатысты индексті алыңыз",
  },
  valueOfMonth: (value: number, month: YearMonth): Text => ({
    en: `found ${value} for ${month}`,
    ru: `за ${month} найдено ${inDigits(value).ru}`,
    kk: `${month} айында ${inDigits(value).kk} табылды`,
  }),
  /** @param before the month before, @param after the month after, where they are there */
  valueAfter: (
    value: number,
    month: YearMonth,
    before: readonly number[],
    after: readonly number[],
  ): Text => ({
    en: [
      `found ${value} for ${month}`,
      ...before.map((v) => `after ${v}`),
      ...after.map((v) => `before ${v}`),
    ].join(" "),
    ru: [
      `за ${month} найдено ${inDigits(value).ru}`,
      ...before.map((v) => `после ${inDigits(v).ru}`),
      ...after.map((v) => `перед ${inDigits(v).ru}`),
    ].join(" "),
    kk: [
      `${month} айында ${inDigits(value).kk} табылды`,
      ...before.map((v) => `алдында ${inDigits(v).kk}`),
      ...after.map((v) => `кейін ${inDigits(v).kk}`),
    ].join(", "),
  }),
  faoIndexWithin: (lowest: string, highest: string): Text => ({
    en: `an index with 2014-2016 = 100, from ${lowest} to ${highest}`,
    ru: `индекс, где 2014-2016 = 100, от ${lowest} до ${highest}`,
    kk: `${lowest} мен ${highest} аралығындағы 2014-2016 = 100 индексі`,
  }),
  timesNeighbours: (lowest: string, highest: string): Text => ({
    en: `${lowest} to ${highest} times the nearer of the months beside it`,
    ru: `от ${lowest} до ${highest} более близкого из соседних месяцев`,
    kk: `көрші айлардың жақынырағының ${lowest} – ${highest} еселігі`,
  }),
  timesMonthBefore: (lowest: string, highest: string): Text => ({
    en: `${lowest} to ${highest} times the month before`,
    ru: `от ${lowest} до ${highest} предыдущего месяца`,
    kk: `алдыңғы айдың ${lowest} – ${highest} еселігі`,
  }),
  takeBaseOf2014: {
    en: "Take the index with 2014-2016 = 100 from FAO, or rebase it",
    ru: "Возьмите у ФАО индекс, где 2014-2016 = 100, или пересчитайте его",
    kk: "ФАО-дан 2014-2016 = 100 индексін алыңыз немесе оны қайта есептеңіз",
  },
  takenByPlace: (column: string): Text => ({
    en: `the column ${column} is taken for the food price index, being the only one with numbers beside months`,
    ru: `столбец ${column} принят за индекс цен: только в нём рядом с месяцами стоят числа`,
    kk: `${column} бағаны баға индексі деп алынды: айлардың қасында сандар тек сонда тұр`,
  }),
  chainIndexWithin: (lowest: string, highest: string): Text => ({
    en: `an index with the previous month = 100, from ${lowest} to ${highest}`,
    ru: `индекс, где предыдущий месяц = 100, от ${lowest} до ${highest}`,
    kk: `${lowest} мен ${highest} аралығындағы өткен ай = 100 индексі`,
  }),
  anIndex: { en: "an index, as 100.5", ru: "индекс, например 100.5", kk: "индекс, мысалы 100.5" },
  noMonths: (firstRow: string): Text => ({
    en: `no months found; the first row holds ${firstRow}`,
    ru: `месяцы не найдены; в первой строке ${firstRow}`,
    kk: `айлар табылмады; бірінші жолда ${firstRow}`,
  }),
  monthsAndValues: {
    en: "a column of months, or years by months, and values beside them",
    ru: "столбец месяцев или таблица лет по месяцам, и значения рядом",
    kk: "айлар бағаны немесе жылдар мен айлар кестесі және қасында мәндер",
  },
  sheetsWithMonths: (names: readonly string[]): Text => {
    const list = names.map(quoted).join(", ");
    return {
      en: `${names.length} sheets hold months: ${list}`,
      ru: `месяцы есть на нескольких листах (${names.length}): ${list}`,
      kk: `айлар ${names.length} парақта бар: ${list}`,
    };
  },
  severalIndices: (columns: number, names: string): Text => ({
    en: `${columns} columns could be the price index: ${names}`,
    ru: `индексом цен могут быть несколько столбцов (${columns}): ${names}`,
    kk: `${columns} баған баға индексі болуы мүмкін: ${names}`,
  }),
  noSuchIndex: (fitting: number, column: string, names: string): Text => ({
    en: `${fitting === 0 ? "no column" : `${fitting} columns`} ${column}; there are ${names}`,
    ru: `${fitting === 0 ? `нет столбца ${column}` : `столбцов с названием ${column}: ${fitting}`}; есть ${names}`,
    kk: `${fitting === 0 ? `${column} бағаны жоқ` : `${column} деп аталған баған саны: ${fitting}`}; барлары: ${names}`,
  }),
  besideNumbers: (found: string): Text => ({
    en: `found ${found} beside numbers`,
    ru: `рядом с числами найдено ${found}`,
    kk: `сандардың қасында ${found} табылды`,
  }),
  yearWanted: { en: "a year, as 2024", ru: "год, например 2024", kk: "жыл, мысалы 2024" },
  monthNameWanted: { en: "the name of a month", ru: "название месяца", kk: "айдың атауы" },

  // The FAO index.
  noIndex: (kind: "real" | "nominal"): Text =>
    kind === "real"
      ? {
          en: "there is no real index, only the nominal one",
          ru: "реального индекса нет, есть только номинальный",
          kk: "нақты индекс жоқ, тек номиналдысы бар",
        }
      : {
          en: "there is no nominal index, only the real one",
          ru: "номинального индекса нет, есть только реальный",
          kk: "номиналды индекс жоқ, тек нақтысы бар",
        },
  indexWanted: (kind: "real" | "nominal"): Text =>
    kind === "real"
      ? {
          en: "FAO's workbook with the sheet Indices_Monthly_Real",
          ru: "книга ФАО с листом Indices_Monthly_Real",
          kk: "Indices_Monthly_Real парағы бар ФАО кітабы",
        }
      : { en: "the nominal index", ru: "номинальный индекс", kk: "номиналды индекс" },
  askForOther: (kind: "real" | "nominal"): Text =>
    kind === "real"
      ? {
          en: "Ask for the nominal index or give a file that has both",
          ru: "Запросите номинальный индекс или укажите файл, в котором есть оба",
          kk: "Номиналды индексті сұраңыз немесе екеуі де бар файлды беріңіз",
        }
      : {
          en: "Ask for the real index or give a file that has both",
          ru: "Запросите реальный индекс или укажите файл, в котором есть оба",
          kk: "Нақты индексті сұраңыз немесе екеуі де бар файлды беріңіз",
        },
  noValueFor: (month: YearMonth): Text => ({
    en: `no value for ${month}`,
    ru: `нет значения за ${month}`,
    kk: `${month} айының мәні жоқ`,
  }),
  noFaoSheet: (names: readonly string[]): Text => {
    const list = names.map(quoted).join(", ");
    return {
      en: `no sheet Indices_Monthly; there are ${list}`,
      ru: `нет листа Indices_Monthly; есть ${list}`,
      kk: `Indices_Monthly парағы жоқ; барлары: ${list}`,
    };
  },
  monthAndIndexColumns: {
    en: "a column Date or Month, and one of the columns Food Price Index, nominal, real",
    ru: "столбец Date или Month и один из столбцов Food Price Index, nominal, real",
    kk: "Date немесе Month бағаны және Food Price Index, nominal, real бағандарының бірі",
  },
  faoWorkbook: {
    en: "FAO's workbook with the sheets Indices_Monthly and Indices_Monthly_Real",
    ru: "книга ФАО с листами Indices_Monthly и Indices_Monthly_Real",
    kk: "Indices_Monthly және Indices_Monthly_Real парақтары бар ФАО кітабы",
  },
  headerNoMonths: {
    en: "a header and no months",
    ru: "есть заголовок, но нет месяцев",
    kk: "тақырып жолы бар, бірақ айлар жоқ",
  },
  oneMonth: { en: "at least one month", ru: "хотя бы один месяц", kk: "кемінде бір ай" },
  faoIndex: {
    en: "a positive index, 2014-2016 = 100",
    ru: "положительный индекс, 2014-2016 = 100",
    kk: "оң индекс, 2014-2016 = 100",
  },
  firstFaoMonth: { en: "a month, as 1990-01", ru: "месяц, например 1990-01", kk: "ай, мысалы 1990-01" },
  valueMissing: (month: YearMonth): Text => ({
    en: `the value of ${month} is missing`,
    ru: `нет значения за ${month}`,
    kk: `${month} айының мәні жоқ`,
  }),
  noFlow: {
    exports: (year: number): Text => ({
      en: `no exports in ${year}`,
      ru: `нет экспорта за ${year} год`,
      kk: `${year} жылдың экспорты жоқ`,
    }),
    imports: (year: number): Text => ({
      en: `no imports in ${year}`,
      ru: `нет импорта за ${year} год`,
      kk: `${year} жылдың импорты жоқ`,
    }),
  },
} satisfies Vocabulary;
