import { spoken, type Text } from "../../languages.js";

/** What tables and charts of placebos and of joint inference say beyond the glossary. */
export const placeboWords = spoken({
  models: {
    title: {
      en: "Placebos: how often do unrelated series look as strong as the article's?",
      ru: "Плацебо: как часто посторонние ряды выглядят столь же сильными, как в статье?",
      kk: "Плацебо: қатысы жоқ қатарлар қаншалықты жиі мақаладағыдай күшті көрінеді?",
    },
    placebo: { en: "placebo", ru: "плацебо", kk: "плацебо" },
    rSquared: { en: "R² of the model", ru: "R² модели", kk: "модельдің R²" },
    simulated: {
      en: "Simulated paths like the FAO index:",
      ru: "Смоделированные ряды, похожие на индекс ФАО:",
      kk: "ФАО индексіне ұқсас модельденген қатарлар:",
    },
    shifted: {
      en: "The FAO index, shifted in time:",
      ru: "Индекс ФАО, сдвинутый во времени:",
      kk: "Уақыт бойынша жылжытылған ФАО индексі:",
    },
    classical: {
      en: "\u00A0\u00A0p < 0.05 by classical errors, %",
      ru: "\u00A0\u00A0p < 0,05 по классическим ошибкам, %",
      kk: "\u00A0\u00A0классикалық қателер бойынша p < 0,05, %",
    },
    hac: {
      en: "\u00A0\u00A0p < 0.05 by HAC errors, %",
      ru: "\u00A0\u00A0p < 0,05 по ошибкам HAC, %",
      kk: "\u00A0\u00A0HAC қателері бойынша p < 0,05, %",
    },
    positive: {
      en: "\u00A0\u00A0the same and positive, %",
      ru: "\u00A0\u00A0то же и положительный, %",
      kk: "\u00A0\u00A0сол және оң, %",
    },
    asLarge: {
      en: "\u00A0\u00A0R² at least as large as the model's, %",
      ru: "\u00A0\u00A0R² не меньше, чем у модели, %",
      kk: "\u00A0\u00A0R² модельдікінен кем емес, %",
    },
    tAsLarge: {
      en: "\u00A0\u00A0HAC t at least as large, %",
      ru: "\u00A0\u00A0t по HAC не меньше по величине, %",
      kk: "\u00A0\u00A0HAC t шамасы кем емес, %",
    },
    p95: {
      en: "\u00A0\u00A0R² that 5% of the placebos exceed",
      ru: "\u00A0\u00A0R², который превышают 5\u00A0% плацебо",
      kk: "\u00A0\u00A0плацебоның 5\u00A0%-ы асатын R²",
    },
    note: {
      en: "None of the placebos has anything to do with food prices, which are held as they were: the shares say how often this one series looks related to an unrelated one. They are not the size of the test over many series, which stands in the table of the tests' sizes.",
      ru: "Ни одно плацебо не имеет отношения к ценам на продовольствие, а сами цены взяты такими, какими были: доли говорят, как часто этот один ряд выглядит связанным с посторонним. Это не размер теста по многим рядам, он стоит в таблице размеров тестов.",
      kk: "Плацебоның ешқайсысының азық-түлік бағаларына қатысы жоқ, ал бағалардың өзі болған күйінде алынған: үлестер осы бір қатардың бөтен қатармен қаншалықты жиі байланысты болып көрінетінін айтады. Бұл — тестінің көп қатар бойынша өлшемі емес, ол тестілер өлшемдерінің кестесінде тұр.",
    },
    noteSimulated: (order: number, from: string, draws: string, seed: number): Text => ({
      en: `Simulated: the changes of the logarithm of the index since ${from} as an autoregression of order ${order}, innovations drawn from those fitted and summed up; ${draws} paths, seed ${seed}.`,
      ru: `Моделирование: изменения логарифма индекса (начало: ${from}) как авторегрессия порядка ${order}, инновации взяты из подобранных и просуммированы; рядов ${draws}, начальное число ${seed}.`,
      kk: `Модельдеу: индекс логарифмінің өзгерістері (басы: ${from}) — авторегрессия (реті ${order}), инновациялары бағаланғандардан алынып, қосындыланған; қатарлар саны ${draws}, генератордың бастапқы саны ${seed}.`,
    }),
    noteShifted: (from: string, to: string, shifts: number, clearance: number): Text => ({
      en: `Shifted: the months ${from} to ${to} joined end to end and moved round against food prices by all ${shifts} distances of more than ${clearance} months either way; neighbouring shifts resemble each other.`,
      ru: `Сдвиг: месяцы (${from} – ${to}) замкнуты в круг и передвинуты относительно цен на все расстояния больше ${clearance} месяцев в обе стороны (${shifts}); соседние сдвиги похожи друг на друга.`,
      kk: `Жылжыту: ${from} – ${to} айлары шеңберге тұйықталып, бағаларға қатысты екі жаққа ${clearance} айдан артық барлық қашықтыққа (${shifts}) жылжытылған; көрші жылжытулар бір-біріне ұқсас.`,
    }),
  },
  neighbours: {
    title: {
      en: "Food prices of the neighbours on the FAO index, year by year",
      ru: "Цены на продовольствие у соседей и индекс ФАО по годам",
      kk: "Көршілердің азық-түлік бағалары және ФАО индексі, жылдар бойынша",
    },
    country: { en: "country", ru: "страна", kk: "ел" },
    regressor: { en: "FAO index", ru: "индекс ФАО", kk: "ФАО индексі" },
    years: { en: "years", ru: "годы", kk: "жылдар" },
    n: { en: "n", ru: "n", kk: "n" },
    interval: { en: "95% interval (HAC)", ru: "95%-ный интервал (HAC)", kk: "95\u00A0%-дық аралық (HAC)" },
    without: (years: string): Text => ({
      en: `without ${years}`,
      ru: `без ${years}`,
      kk: `(${years} жоқ)`,
    }),
    level: { en: "level", ru: "уровень", kk: "деңгей" },
    growth: { en: "growth, %", ru: "рост, %", kk: "өсім, %" },
    p: { en: "p", ru: "p", kk: "p" },
    hacP: { en: "p (HAC)", ru: "p (HAC)", kk: "p (HAC)" },
    note: {
      en: "Food prices in per cent on the year before (annual averages), on the annual mean of the FAO index of the models or on the growth of the nominal one. Neighbours are no placebos in the strict sense, as world prices may act there too: a slope as strong there says that the one of Kazakhstan is not its own. With so few years HAC errors are too small, and even so the intervals are too wide to tell the countries apart.",
      ru: "Цены на продовольствие в процентах к предыдущему году (средние за год) и среднее за год значение индекса ФАО из моделей либо рост номинального. Соседи не плацебо в строгом смысле: мировые цены могут действовать и там; столь же сильный коэффициент у них говорит, что у Казахстана он не особенный. При таком числе лет ошибки HAC занижены, и даже так интервалы слишком широки, чтобы различить страны.",
      kk: "Азық-түлік бағалары алдыңғы жылға пайызбен (жылдық орташа) және модельдердегі ФАО индексінің жылдық орташасы не номиналды индекстің өсімі. Көршілер қатаң мағынада плацебо емес: әлемдік бағалар онда да әсер етуі мүмкін; олардағы сондай күшті коэффициент Қазақстандікі ерекше емес екенін көрсетеді. Жылдар мұндай аз болғанда HAC қателері тым кіші, сонда да аралықтар елдерді ажыратуға тым кең.",
    },
  },
  joint: {
    title: {
      en: "The specification curve as a whole beside shifted FAO indices",
      ru: "Кривая спецификаций в целом рядом со сдвинутыми индексами ФАО",
      kk: "Тұтас спецификациялар қисығы жылжытылған ФАО индекстерінің қасында",
    },
    statistic: { en: "statistic", ru: "статистика", kk: "статистика" },
    all: { en: "all", ru: "все", kk: "барлығы" },
    specifications: { en: "specifications", ru: "спецификаций", kk: "спецификациялар" },
    median: { en: "median slope", ru: "медиана коэффициентов", kk: "коэффициенттер медианасы" },
    share: {
      en: "significant in the predominant direction, %",
      ru: "значимых в преобладающем направлении, %",
      kk: "басым бағытта маңыздысы, %",
    },
    stouffer: { en: "Stouffer's z", ru: "z Стауффера", kk: "Стауффер z-і" },
    positive: {
      en: "positive and significant, %",
      ru: "положительных и значимых, %",
      kk: "оң және маңыздысы, %",
    },
    shiftedRange: {
      en: "\u00A0\u00A0shifted: 95% lie in",
      ru: "\u00A0\u00A0сдвинутые: 95\u00A0% внутри",
      kk: "\u00A0\u00A0жылжытылғандары: 95\u00A0%-ы ішінде",
    },
    shiftedMedian: {
      en: "\u00A0\u00A0shifted: median; 95th percentile",
      ru: "\u00A0\u00A0сдвинутые: медиана; 95-й процентиль",
      kk: "\u00A0\u00A0жылжытылғандары: медиана; 95-процентиль",
    },
    p: { en: "\u00A0\u00A0p", ru: "\u00A0\u00A0p", kk: "\u00A0\u00A0p" },
    note: (
      error: string,
      from: string,
      to: string,
      shifts: number,
      clearance: number,
      least: string,
    ): Text => ({
      en: `Tests after Simonsohn, Simmons and Nelson (2020), significance at 5% by ${error} errors. The hypothesis is that the FAO index has nothing to do with food prices: its months ${from} to ${to}, joined end to end, are moved against them by all ${shifts} distances of more than ${clearance} months either way, and all specifications fitted anew. p: share of the shifted curves at least as extreme, the true one counted in; of the median and of Stouffer's z by size, of the positive share one-sided. Neighbouring shifts resemble each other, so that p is rougher than their number suggests, and ${least} is the least that it can be. Stouffer's z is no normal z here, as the specifications are not independent: compare it only with the band of the shifted ones. The median of all transformations is that of partial correlations, as their slopes have different units.`,
      ru: `Тесты по Симонсону, Симмонсу и Нельсону (2020), значимость на уровне 5\u00A0% по ошибкам ${error}. Гипотеза: индекс ФАО не имеет отношения к ценам на продовольствие; его месяцы (${from} – ${to}), замкнутые в круг, передвигаются относительно цен на все расстояния больше ${clearance} месяцев в обе стороны (${shifts}), и все спецификации оцениваются заново. p\u00A0— доля сдвинутых кривых, не менее крайних, считая настоящую; для медианы и z Стауффера по величине, для доли положительных одностороннее. Соседние сдвиги похожи, поэтому p грубее, чем кажется по их числу, а меньше ${least} оно быть не может. z Стауффера здесь не нормальная величина, так как спецификации зависимы: его можно сравнивать лишь с полосой сдвинутых. Для всех преобразований взята медиана частных корреляций, так как единицы коэффициентов разные.`,
      kk: `Тестілер Симонсон, Симмонс және Нельсон (2020) бойынша, маңыздылық ${error} қателерімен 5\u00A0% деңгейінде. Болжам: ФАО индексінің азық-түлік бағаларына қатысы жоқ; оның ${from} – ${to} айлары шеңберге тұйықталып, бағаларға қатысты екі жаққа ${clearance} айдан артық барлық қашықтыққа (${shifts}) жылжытылады, барлық спецификация қайта бағаланады. p — кемінде сондай шеткі жылжытылған қисықтардың үлесі, шынайысы қоса есептелген; медиана мен Стауффер z-і үшін шамасы бойынша, оң үлес үшін біржақты. Көрші жылжытулар ұқсас, сондықтан p олардың санынан көрінгеннен дөрекірек, ал ${least} мәнінен кем бола алмайды. Мұнда Стауффер z-і қалыпты шама емес, себебі спецификациялар тәуелді: оны тек жылжытылғандар жолағымен салыстыруға болады. Барлық түрлендірулер үшін жеке корреляциялар медианасы алынды, себебі коэффициенттердің бірліктері әртүрлі.`,
    }),
  },
  chart: {
    title: {
      en: "Placebos: R² of unrelated series beside the models",
      ru: "Плацебо: R² посторонних рядов рядом с моделями",
      kk: "Плацебо: қатысы жоқ қатарлардың R² мәні модельдердің қасында",
    },
    units: {
      en: "Food price index on placebos; figures: share of placebos with an R² at least as large as the model's",
      ru: "Индекс цен на плацебо; числа: доля плацебо с R² не меньше, чем у модели",
      kk: "Баға индексінің плацебоға регрессиясы; сандар — R² мәні модельдікінен кем емес плацебоның үлесі",
    },
    simulated: { en: "simulated paths", ru: "смоделированные ряды", kk: "модельденген қатарлар" },
    shifted: { en: "shifted FAO index", ru: "сдвинутый индекс ФАО", kk: "жылжытылған ФАО индексі" },
    model: { en: "the model", ru: "модель", kk: "модель" },
    median: { en: "median of the placebos", ru: "медиана плацебо", kk: "плацебо медианасы" },
    range: {
      en: "95% of the placebos",
      ru: "95\u00A0% плацебо",
      kk: "плацебоның 95\u00A0%-ы",
    },
    axis: { en: "R²", ru: "R²", kk: "R²" },
    asLarge: (share: string): Text => ({
      en: `placebos with R² as large ${share}%`,
      ru: `плацебо с R² не меньше ${share}\u00A0%`,
      kk: `R² кем емес плацебо ${share}\u00A0%`,
    }),
    columns: {
      period: { en: "Period", ru: "Период", kk: "Кезең" },
      placebo: { en: "Placebo", ru: "Плацебо", kk: "Плацебо" },
      placebos: { en: "Placebos", ru: "Число плацебо", kk: "Плацебо саны" },
      zero: { en: "Zero", ru: "Ноль", kk: "Нөл" },
      median: { en: "Median R²", ru: "Медиана R²", kk: "R² медианасы" },
      percentile_95: { en: "95th percentile of R²", ru: "95-й процентиль R²", kk: "R² 95-процентилі" },
      model: { en: "R² of the model", ru: "R² модели", kk: "Модельдің R²" },
      as_large: {
        en: "R² as large, share",
        ru: "Доля с R² не меньше",
        kk: "R² кем емес үлесі",
      },
      significant_classical: {
        en: "p < 0.05, classical, share",
        ru: "Доля с p\u00A0<\u00A00,05, классические",
        kk: "p < 0,05 үлесі, классикалық",
      },
      significant_hac: {
        en: "p < 0.05, HAC, share",
        ru: "Доля с p\u00A0<\u00A00,05, HAC",
        kk: "p < 0,05 үлесі, HAC",
      },
    },
  },
});
