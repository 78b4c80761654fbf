import { spoken, type Text } from "../../languages.js";

/** An interval that lies above zero, below it, or holds it. */
export type Side = "above" | "below" | "unclear";

/** Which months of world prices carry weight. */
export type Weight = "lags" | "leads" | "both" | "neither";

interface Amount {
  estimate: string;
  low: string;
  high: string;
}

/** The p-value of the sieve bootstrap, as "= 0.03", and whether it shows something; null where there is none. */
export type Shown = { p: string; isShown: boolean } | null;

/** What the bootstrap says of an interval that lies on one side of zero. */
const bootstrapOfEffect = (shown: Shown): Text => {
  if (shown === null) return { en: ".", ru: ".", kk: "." };
  return shown.isShown
    ? {
        en: `; by the sieve bootstrap p ${shown.p}.`,
        ru: `; по авторегрессионному бутстрепу p ${shown.p}.`,
        kk: `; авторегрессиялық бутстреп бойынша p\u00A0${shown.p}.`,
      }
    : {
        en: `, but by the sieve bootstrap p ${shown.p}: this period does not show it by itself.`,
        ru: `, но по авторегрессионному бутстрепу p ${shown.p}: сам по себе этот период этого не показывает.`,
        kk: `, бірақ авторегрессиялық бутстреп бойынша p\u00A0${shown.p}: бұл кезеңнің өзі мұны көрсетпейді.`,
      };
};

/** What a rise of world prices by ten per cent goes with after a year. */
const effect = (side: Side, { estimate, low, high }: Amount, shown: Shown): Text => {
  const size = estimate.replace("\u2212", "");
  const bootstrap = bootstrapOfEffect(shown);
  const texts: Record<Side, Text> = {
    above: {
      en: `A 10% rise of world food prices goes with about ${size}% higher food prices in Kazakhstan after twelve months (95% interval ${low} to ${high}%)${bootstrap.en}`,
      ru: `Рост мировых цен на продовольствие на 10\u00A0% через двенадцать месяцев сопровождается более высокими ценами на продовольствие в Казахстане: примерно на ${size}\u00A0% (95%-ный интервал от ${low} до ${high}\u00A0%)${bootstrap.ru}`,
      kk: `Әлемдік азық-түлік бағаларының 10\u00A0%-дық өсуімен қатар он екі айдан кейін Қазақстандағы азық-түлік бағалары шамамен ${size}\u00A0%-ға жоғары болады (95\u00A0%-дық аралық: ${low} … ${high}\u00A0%)${bootstrap.kk}`,
    },
    below: {
      en: `A 10% rise of world food prices goes with about ${size}% lower food prices in Kazakhstan after twelve months (95% interval ${low} to ${high}%)${bootstrap.en}`,
      ru: `Рост мировых цен на продовольствие на 10\u00A0% через двенадцать месяцев сопровождается более низкими ценами на продовольствие в Казахстане: примерно на ${size}\u00A0% (95%-ный интервал от ${low} до ${high}\u00A0%)${bootstrap.ru}`,
      kk: `Әлемдік азық-түлік бағаларының 10\u00A0%-дық өсуімен қатар он екі айдан кейін Қазақстандағы азық-түлік бағалары шамамен ${size}\u00A0%-ға төмен болады (95\u00A0%-дық аралық: ${low} … ${high}\u00A0%)${bootstrap.kk}`,
    },
    unclear: {
      en: `Whether food prices in Kazakhstan stand higher or lower twelve months after a 10% rise of world food prices cannot be told: the estimate is ${estimate}%, and the 95% interval, ${low} to ${high}%, contains zero.`,
      ru: `Нельзя сказать, выше или ниже цены на продовольствие в Казахстане через двенадцать месяцев после роста мировых цен на 10\u00A0%: оценка ${estimate}\u00A0%, а 95%-ный интервал от ${low} до ${high}\u00A0% содержит ноль.`,
      kk: `Әлемдік азық-түлік бағалары 10\u00A0%-ға өскеннен кейін он екі айдан соң Қазақстандағы азық-түлік бағалары жоғары ма, төмен бе, айту мүмкін емес: бағалау нәтижесі ${estimate}\u00A0%, ал 95\u00A0%-дық аралық (${low} … ${high}\u00A0%) нөлді қамтиды.`,
    },
  };
  return texts[side];
};

/** One side of the months around that of food prices, in figures. */
export interface SideFigures {
  /** As "= 0.016". */
  joint: string;
  /** Of the sieve bootstrap; null where there is none. */
  bootstrap: string | null;
  sum: string;
  sumP: string;
}

const sideFigures = ({ joint, bootstrap, sum, sumP }: SideFigures): Text => ({
  en: `joint p ${joint}${bootstrap === null ? "" : `, by the sieve bootstrap p ${bootstrap}`}; their sum is ${sum}, p ${sumP}`,
  ru: `совместное p ${joint}${bootstrap === null ? "" : `, по авторегрессионному бутстрепу p ${bootstrap}`}; их сумма ${sum}, p ${sumP}`,
  kk: `бірлескен p\u00A0${joint}${bootstrap === null ? "" : `, авторегрессиялық бутстреп бойынша p\u00A0${bootstrap}`}; олардың қосындысы ${sum}, p\u00A0${sumP}`,
});

const first = (weight: Weight, leads: SideFigures, lags: SideFigures): Text => {
  const [after, before] = [sideFigures(leads), sideFigures(lags)];
  const tests: Text = {
    en: `Twelve months before: ${before.en}. Twelve months after: ${after.en}.`,
    ru: `Двенадцать месяцев до: ${before.ru}. Двенадцать месяцев после: ${after.ru}.`,
    kk: `Алдыңғы он екі ай: ${before.kk}. Кейінгі он екі ай: ${after.kk}.`,
  };
  const texts: Record<Weight, Text> = {
    lags: {
      en: `This speaks for world prices moving first, without settling it: their earlier months carry weight together by HAC errors, that their later months do is not shown.`,
      ru: `Это говорит в пользу того, что мировые цены движутся первыми, но не решает вопроса: по ошибкам HAC их более ранние месяцы вместе значимы, для более поздних это не показано.`,
      kk: `Бұл әлемдік бағалардың алдымен қозғалатынын қолдайды, бірақ мәселені шешпейді: HAC қателері бойынша олардың ертерек айлары бірге маңызды, кейінгі айлары үшін бұл көрсетілмеген.`,
    },
    leads: {
      en: `This speaks for food prices in Kazakhstan moving first, or for both following something else, without settling it: later months of world prices carry weight together by HAC errors, that earlier ones do is not shown.`,
      ru: `Это говорит в пользу того, что первыми движутся цены в Казахстане или что оба ряда следуют за чем-то третьим, но не решает вопроса: по ошибкам HAC более поздние месяцы мировых цен вместе значимы, для более ранних это не показано.`,
      kk: `Бұл Қазақстан бағаларының алдымен қозғалатынын немесе екеуінің де үшінші бір нәрсеге ілесетінін қолдайды, бірақ мәселені шешпейді: HAC қателері бойынша әлемдік бағалардың кейінгі айлары бірге маңызды, ертеректері үшін бұл көрсетілмеген.`,
    },
    both: {
      en: `Neither moves first: world prices carry weight in earlier and in later months by HAC errors.`,
      ru: `Ни один ряд не движется первым: по ошибкам HAC значимы и более ранние, и более поздние месяцы мировых цен.`,
      kk: `Ешқайсысы алдымен қозғалмайды: HAC қателері бойынша әлемдік бағалардың ертерек айлары да, кейінгі айлары да маңызды.`,
    },
    neither: {
      en: `Which moves first cannot be told: that earlier or later months of world prices carry weight together is not shown.`,
      ru: `Нельзя сказать, какой ряд движется первым: ни для более ранних, ни для более поздних месяцев мировых цен совместная значимость не показана.`,
      kk: `Қайсысы алдымен қозғалатынын айту мүмкін емес: әлемдік бағалардың ертерек айларының да, кейінгі айларының да бірлескен маңыздылығы көрсетілмеген.`,
    },
  };
  const text = texts[weight];
  return {
    en: `${text.en} ${tests.en}`,
    ru: `${text.ru} ${tests.ru}`,
    kk: `${text.kk} ${tests.kk}`,
  };
};

/** The index that a response rests on. */
const indices = {
  nominal: { en: "the nominal FAO index", ru: "номинальный индекс ФАО", kk: "ФАО номиналды индексі" },
  real: {
    en: "the real FAO index, as there is no nominal one",
    ru: "реальный индекс ФАО, так как номинального нет",
    kk: "ФАО нақты индексі, өйткені номиналдысы жоқ",
  },
} satisfies Record<string, Text>;

/** What tables and charts say of the response of food prices to world prices. */
export const responseWords = spoken({
  summary: {
    title: {
      en: "World food prices and food prices in Kazakhstan, in plain words",
      ru: "Мировые цены на продовольствие и цены в Казахстане: простыми словами",
      kk: "Әлемдік азық-түлік бағалары және Қазақстандағы бағалар: қарапайым сөзбен",
    },
    about: { en: "What", ru: "О чём", kk: "Не туралы" },
    says: { en: "What the data say", ru: "Что говорят данные", kk: "Деректер не дейді" },
    effect,
    path: { en: "When", ru: "Когда", kk: "Қашан" },
    pathText: (same: string, three: string, six: string, twelve: string) => ({
      en: `For a 10% rise the estimates are ${same}% in the same month, ${three}% after three months, ${six}% after six, ${twelve}% after twelve.`,
      ru: `При росте на 10\u00A0% оценки таковы: ${same}\u00A0% в тот же месяц, ${three}\u00A0% через три месяца, ${six}\u00A0% через шесть, ${twelve}\u00A0% через двенадцать.`,
      kk: `10\u00A0%-дық өсуге бағалау нәтижелері: сол айда ${same}\u00A0%, үш айдан кейін ${three}\u00A0%, алты айдан кейін ${six}\u00A0%, он екі айдан кейін ${twelve}\u00A0%.`,
    }),
    first: { en: "Which moves first", ru: "Что движется первым", kk: "Алдымен не қозғалады" },
    firstText: first,
    sides: { en: "Rises and falls", ru: "Рост и падение", kk: "Өсу және төмендеу" },
    sidesDiffer: (rises: string, falls: string, p: string) => ({
      en: `For one per cent of world prices food prices move after twelve months by ${rises} with rises and by ${falls} with falls; the two differ (p ${p}).`,
      ru: `На один процент мировых цен через двенадцать месяцев приходится ${rises} при их росте и ${falls} при их падении; эти величины различаются (p ${p}).`,
      kk: `Әлемдік бағалардың бір пайызына он екі айдан кейін өскенде ${rises}, төмендегенде ${falls} келеді; бұл екеуі өзгеше (p\u00A0${p}).`,
    }),
    sidesAlike: (rises: string, falls: string, p: string) => ({
      en: `For one per cent of world prices food prices move after twelve months by ${rises} with rises and by ${falls} with falls; that the two differ is not shown (p ${p}).`,
      ru: `На один процент мировых цен через двенадцать месяцев приходится ${rises} при их росте и ${falls} при их падении; что эти величины различаются, не показано (p ${p}).`,
      kk: `Әлемдік бағалардың бір пайызына он екі айдан кейін өскенде ${rises}, төмендегенде ${falls} келеді; бұл екеуінің өзгешелігі көрсетілмеген (p\u00A0${p}).`,
    }),
    withInterval: ({ estimate, low, high }: Amount) => ({
      en: `${estimate}% (${low} to ${high})`,
      ru: `${estimate}\u00A0% (от ${low} до ${high})`,
      kk: `${estimate}\u00A0% (${low} … ${high})`,
    }),
    exchangeRate: { en: "Exchange rate", ru: "Обменный курс", kk: "Айырбас бағамы" },
    exchangeRateText: (with_: string, low: string, high: string, without: string) => ({
      en: `With tenge per dollar beside world prices a 10% rise of these goes with ${with_}% (95% interval ${low} to ${high}%), without it on the same months with ${without}%.`,
      ru: `Если рядом с мировыми ценами стоит курс тенге к доллару, их росту на 10\u00A0% соответствует ${with_}\u00A0% (95%-ный интервал от ${low} до ${high}\u00A0%), без него за те же месяцы\u00A0— ${without}\u00A0%.`,
      kk: `Әлемдік бағалармен қатар теңгенің долларға бағамы тұрса, олардың 10\u00A0%-дық өсуіне ${with_}\u00A0% сәйкес келеді (95\u00A0%-дық аралық: ${low} … ${high}\u00A0%), онсыз сол айларда — ${without}\u00A0%.`,
    }),
    projections: { en: "Another method", ru: "Другой метод", kk: "Басқа әдіс" },
    projectionsText: ({ estimate, low, high }: Amount) => ({
      en: `Local projections (Jordà 2005) give ${estimate}% for a 10% rise (95% interval ${low} to ${high}%).`,
      ru: `Локальные проекции (Jordà 2005) дают ${estimate}\u00A0% на рост в 10\u00A0% (95%-ный интервал от ${low} до ${high}\u00A0%).`,
      kk: `Локалды проекциялар (Jordà 2005) 10\u00A0%-дық өсуге ${estimate}\u00A0% береді (95\u00A0%-дық аралық: ${low} … ${high}\u00A0%).`,
    }),
    deflator: { en: "Real index", ru: "Реальный индекс", kk: "Нақты индекс" },
    deflatorText: (lowest: string, highest: string, share: string) => ({
      en: `The deflator of the real FAO index is annual, so that this index steps each January, by ${lowest} to ${highest}%: ${share}% of its squared monthly changes. Changes are therefore taken from the nominal index.`,
      ru: `Дефлятор реального индекса ФАО годовой, и индекс каждый январь делает скачок, от ${lowest} до ${highest}\u00A0%: это ${share}\u00A0% квадратов его месячных изменений. Поэтому изменения берутся по номинальному индексу.`,
      kk: `ФАО нақты индексінің дефляторы жылдық, сондықтан индекс әр қаңтарда секіреді (${lowest} … ${highest}\u00A0%): бұл оның айлық өзгерістері квадраттарының ${share}\u00A0%-ы. Сондықтан өзгерістер номиналды индекстен алынады.`,
    }),
    nothing: {
      en: "The months that the series share are too few to say; what is wanted stands below.",
      ru: "Общих месяцев у рядов слишком мало, чтобы что-то сказать; чего не хватает, стоит ниже.",
      kk: "Қатарлардың ортақ айлары қорытынды жасауға тым аз; не жетпейтіні төменде тұр.",
    },
    notCausal: {
      en: "All this says what goes together and in which order, not what brings about what.",
      ru: "Всё это говорит о том, что происходит вместе и в каком порядке, а не о причинах.",
      kk: "Мұның бәрі ненің бірге және қандай ретпен болатынын айтады, себептер туралы емес.",
    },
  },
  method: (index: "nominal" | "real", bandwidth: string) => ({
    en: `Monthly changes are 100 times the logarithm of the month on the month before; ${indices[index].en} at lags 0 to 12, which reach back before a period; Newey and West's errors with n/(n − k), bandwidth ${bandwidth}.`,
    ru: `Месячные изменения\u00A0— 100 логарифмов отношения к предыдущему месяцу; ${indices[index].ru} с лагами от 0 до 12, которые уходят и за начало периода; ошибки Ньюи–Уэста с множителем n/(n − k), ширина окна ${bandwidth}.`,
    kk: `Айлық өзгеріс — алдыңғы айға қатынас логарифмінің 100 еселенгені; ${indices[index].kk} 0-ден 12-ге дейінгі лагтармен, олар кезең басынан да арғы айларға жетеді; Ньюи–Уэст қателері n/(n − k) көбейткішімен, терезе ені ${bandwidth}.`,
  }),
  shortPeriods: (months: string, sizes: string) => ({
    en: `Intervals are too narrow: by simulation on the true path of world prices, with first-order autoregressive errors of the period's own autocorrelation, a nominal 5% is in truth ${sizes}% over the article's periods of ${months} months.`,
    ru: `Интервалы слишком узки: по имитационному расчёту на настоящем пути мировых цен, с ошибками\u00A0— авторегрессией первого порядка с автокорреляцией самого периода, номинальные 5\u00A0% в периодах статьи (${months}\u00A0мес.)\u00A0— это на деле ${sizes}\u00A0%.`,
    kk: `Аралықтар тым тар: әлемдік бағалардың шынайы жолындағы имитация бойынша, қателері сол кезеңнің автокорреляциясымен бірінші ретті авторегрессия болғанда, номиналды 5\u00A0% мақала кезеңдерінде (${months} ай) іс жүзінде ${sizes}\u00A0% болады.`,
  }),
  inferenceNote: (draws: string, seed: number, orders: string) => ({
    en: `Bootstraps: errors drawn anew from an autoregression of the food prices less their mean (orders ${orders}), as there would be no response; the wild one keeps the size of each month's innovation and draws its sign. ${draws} draws, seed ${seed}.`,
    ru: `Бутстреп: ошибки порождаются авторегрессией цен за вычетом среднего (порядки ${orders}), как если бы отклика не было; «дикий» сохраняет величину инновации каждого месяца и выбирает её знак. Выборок ${draws}, начальное число ${seed}.`,
    kk: `Бутстреп: қателер орташасы шегерілген бағалардың авторегрессиясынан (реттері ${orders}) әсер болмағандай қайта алынады; «жабайы» бутстреп әр айдың инновация шамасын сақтап, таңбасын таңдайды. Іріктемелер саны ${draws}, генератордың бастапқы саны ${seed}.`,
  }),
  shiftedNote: (shifts: number) => ({
    en: `Shifted: world prices moved against food prices round the circle of their months by all ${shifts} distances of more than 24 months either way; p is the share with a t at least as large, the true one counted in; neighbouring shifts resemble each other.`,
    ru: `Сдвиг: мировые цены передвинуты относительно цен на продовольствие по кругу своих месяцев на все расстояния больше 24 месяцев в обе стороны (${shifts}); p\u00A0— доля сдвигов с t не меньшим по величине, считая настоящий; соседние сдвиги похожи друг на друга.`,
    kk: `Жылжыту: әлемдік бағалар азық-түлік бағаларына қатысты өз айларының шеңберімен екі жаққа 24 айдан артық барлық қашықтыққа (${shifts}) жылжытылған; p — t шамасы кем емес жылжытулардың үлесі, шынайысы қоса есептелген; көрші жылжытулар бір-біріне ұқсас.`,
  }),
  response: {
    title: {
      en: "Cumulative response of food prices to world food prices, % for 1%",
      ru: "Накопленный отклик цен на продовольствие на мировые цены, % на 1\u00A0%",
      kk: "Әлемдік бағалардың азық-түлік бағаларына жинақталған әсері, 1\u00A0%-ға %",
    },
    sameMonth: { en: "same month", ru: "тот же месяц", kk: "сол ай" },
    after: (months: number) => ({
      en: `after ${months} months`,
      ru: `через ${months}\u00A0мес.`,
      kk: `${months} айдан кейін`,
    }),
    p: { en: "p after 12 months", ru: "p через 12 мес.", kk: "12 айдан кейінгі p" },
    sieve: {
      en: "\u00A0\u00A0p, sieve bootstrap",
      ru: "\u00A0\u00A0p, авторегрессионный бутстреп",
      kk: "\u00A0\u00A0p, авторегрессиялық бутстреп",
    },
    wild: {
      en: "\u00A0\u00A0p, wild bootstrap",
      ru: "\u00A0\u00A0p, «дикий» бутстреп",
      kk: "\u00A0\u00A0p, «жабайы» бутстреп",
    },
    shifted: {
      en: "\u00A0\u00A0p, shifted index",
      ru: "\u00A0\u00A0p, сдвинутый индекс",
      kk: "\u00A0\u00A0p, жылжытылған индекс",
    },
    tenPercent: {
      en: "a 10% rise goes with, %",
      ru: "на рост в 10\u00A0%, %",
      kk: "10\u00A0%-дық өсуге сәйкес, %",
    },
    realAfter: {
      en: "real index, after 12 months",
      ru: "реальный индекс, через 12 мес.",
      kk: "нақты индекс, 12 айдан кейін",
    },
  },
  checks: {
    title: (period: string) => ({
      en: `What the response after twelve months depends on, ${period}`,
      ru: `От чего зависит отклик через двенадцать месяцев, ${period}`,
      kk: `Он екі айдан кейінгі әсер неге байланысты, ${period}`,
    }),
    bandwidth: { en: "bandwidth", ru: "ширина окна", kk: "терезе ені" },
    sum: { en: "response", ru: "отклик", kk: "әсер" },
    asAbove: { en: "as above", ru: "как выше", kk: "жоғарыдағыдай" },
    otherBandwidth: (lags: number) => ({
      en: `bandwidth ${lags}`,
      ru: `ширина окна ${lags}`,
      kk: `терезе ені ${lags}`,
    }),
    longestLag: (lags: number) => ({
      en: `lags 0 to ${lags}`,
      ru: `лаги от 0 до ${lags}`,
      kk: `лагтар: 0–${lags}`,
    }),
    seasonal: { en: "with seasonal dummies", ru: "с сезонными переменными", kk: "маусымдық айнымалылармен" },
    exchangeRateMonths: {
      en: "months that have the exchange rate",
      ru: "месяцы, за которые есть обменный курс",
      kk: "айырбас бағамы бар айлар",
    },
    exchangeRate: {
      en: "with the exchange rate (12 lags)",
      ru: "с обменным курсом (12 лагов)",
      kk: "айырбас бағамымен (12 лаг)",
    },
    ofRate: {
      en: "response to the exchange rate",
      ru: "отклик на обменный курс",
      kk: "айырбас бағамының әсері",
    },
    exchangeRateSeasonal: {
      en: "with the exchange rate and seasonal dummies",
      ru: "с обменным курсом и сезонными переменными",
      kk: "айырбас бағамымен және маусымдық айнымалылармен",
    },
    realIndex: { en: "real index", ru: "реальный индекс", kk: "нақты индекс" },
    without: (periods: string) => ({
      en: `without ${periods}`,
      ru: `без ${periods}`,
      kk: `${periods} алынып тасталғанда`,
    }),
    within: (period: string) => ({ en: `only ${period}`, ru: `только ${period}`, kk: `тек ${period}` }),
    partsNote: {
      en: "Months beside those left out count as neighbours in the error, and lags reach back into them. Autumn 2007 and March 2022 were picked because they raise the response most, so that the p-values without them are no tests.",
      ru: "Месяцы рядом с исключёнными считаются в ошибке соседними, а лаги уходят и в исключённые. Осень 2007 года и март 2022 года выбраны потому, что сильнее всего поднимают отклик, поэтому p без них\u00A0— не тесты.",
      kk: "Алынып тасталғандардың жанындағы айлар қатеде көрші саналады, лагтар соларға да жетеді. 2007 жылдың күзі мен 2022 жылдың наурызы әсерді ең көп көтеретіндіктен таңдалған, сондықтан оларсыз p-мәндері тест емес.",
    },
    rises: { en: "rises of world prices", ru: "рост мировых цен", kk: "әлемдік бағалардың өсуі" },
    falls: { en: "falls of world prices", ru: "падение мировых цен", kk: "әлемдік бағалардың төмендеуі" },
    equality: {
      en: "test that both are equal (Wald, HAC)",
      ru: "тест их равенства (Вальд, HAC)",
      kk: "екеуінің теңдігінің тесті (Вальд, HAC)",
    },
    projection: (months: number) => ({
      en: `local projections, after ${months} months`,
      ru: `локальные проекции, через ${months}\u00A0мес.`,
      kk: `локалды проекциялар, ${months} айдан кейін`,
    }),
    lowestWindow: (window: string) => ({
      en: `lowest moving window, ${window}`,
      ru: `наименьшее скользящее окно, ${window}`,
      kk: `ең төмен жылжымалы терезе, ${window}`,
    }),
    highestWindow: (window: string) => ({
      en: `highest moving window, ${window}`,
      ru: `наибольшее скользящее окно, ${window}`,
      kk: `ең жоғары жылжымалы терезе, ${window}`,
    }),
    windows: (length: number, all: number, above: number, below: number) => ({
      en: `Moving windows of ${length} months: ${all}, of which the interval lies above zero in ${above} and below in ${below}; neighbouring windows share ${length - 1} of their ${length} months.`,
      ru: `Скользящие окна по ${length}\u00A0мес.: ${all}, из них интервал выше нуля в ${above}, ниже в ${below}; у соседних окон общие ${length - 1}\u00A0мес. из ${length}.`,
      kk: `${length} айлық жылжымалы терезелер: ${all}, оның ішінде аралығы нөлден жоғарысы ${above}, төмені ${below}; көрші терезелердің ${length} айының ${length - 1} айы ортақ.`,
    }),
    projectionsNote: {
      en: "Local projections: food prices over the months t to t + h on the change of world prices in t and twelve lags of both series, for one per cent by which world prices rose over the same months; bandwidth max(h + 1, floor(4 (n/100)^(2/9))).",
      ru: "Локальные проекции: цены на продовольствие за месяцы от t до t + h на изменение мировых цен в t и двенадцать лагов обоих рядов, на один процент роста мировых цен за те же месяцы; ширина окна max(h + 1, floor(4 (n/100)^(2/9))).",
      kk: "Локалды проекциялар: t-дан t + h-қа дейінгі айлардағы азық-түлік бағалары t айындағы әлемдік баға өзгерісіне және екі қатардың он екі лагына, сол айлардағы әлемдік бағаның бір пайыздық өсуіне шаққанда; терезе ені max(h + 1, floor(4 (n/100)^(2/9))).",
    },
  },
  leads: {
    title: {
      en: "Leads beside lags: food prices and world prices some months before and after",
      ru: "Опережения рядом с лагами: цены на продовольствие и мировые цены до и после",
      kk: "Лагтармен қатар озулар: азық-түлік бағалары және олардан бұрынғы әрі кейінгі әлемдік бағалар",
    },
    month: { en: "world prices", ru: "мировые цены", kk: "әлемдік бағалар" },
    before: (months: number) => ({
      en: months === 1 ? "1 month before" : `${months} months before`,
      ru: `за ${months}\u00A0мес. до`,
      kk: `${months} ай бұрын`,
    }),
    after: (months: number) => ({
      en: months === 1 ? "1 month after" : `${months} months after`,
      ru: `через ${months}\u00A0мес. после`,
      kk: `${months} айдан кейін`,
    }),
    coefficient: (period: string) => ({
      en: `joint coefficient, ${period}`,
      ru: `совместный коэффициент, ${period}`,
      kk: `бірлескен коэффициент, ${period}`,
    }),
    correlation: (period: string) => ({ en: `r, ${period}`, ru: `r, ${period}`, kk: `r, ${period}` }),
    sumLeads: { en: "sum, months after", ru: "сумма, месяцы после", kk: "қосынды, кейінгі айлар" },
    sumLags: { en: "sum, months before", ru: "сумма, месяцы до", kk: "қосынды, бұрынғы айлар" },
    jointLeads: {
      en: "joint p, 12 months after",
      ru: "совместное p, 12 мес. после",
      kk: "бірлескен p, кейінгі 12 ай",
    },
    jointLags: {
      en: "joint p, 12 months before",
      ru: "совместное p, 12 мес. до",
      kk: "бірлескен p, бұрынғы 12 ай",
    },
    sameAndLags: {
      en: "joint p, same month and 12 before",
      ru: "совместное p, тот же месяц и 12 до",
      kk: "бірлескен p, сол ай және бұрынғы 12 ай",
    },
    note: (joint: string, correlations: string) => ({
      en: `In parentheses p with HAC errors. Months: ${joint}correlations ${correlations}. By simulation a nominal 5% of the joint tests with HAC errors is 10% at 300 months and 13% at 200; with fewer they are not run.`,
      ru: `В скобках p с ошибками HAC. Месяцев: ${joint}корреляции ${correlations}. По имитационному расчёту номинальные 5\u00A0% совместных тестов с ошибками HAC\u00A0— это 10\u00A0% при 300 месяцах и 13\u00A0% при 200; при меньшем числе они не проводятся.`,
      kk: `Жақшада HAC қателерімен p. Айлар: ${joint}корреляциялар ${correlations}. Имитация бойынша HAC қателерімен бірлескен тестілердің номиналды 5\u00A0%-ы 300 айда 10\u00A0%, 200 айда 13\u00A0% болады; ай саны одан аз болса, олар жүргізілмейді.`,
    }),
    jointMonths: (n: number) => ({
      en: `coefficients ${n}, `,
      ru: `коэффициенты ${n}, `,
      kk: `коэффициенттер ${n}, `,
    }),
    bootstrapNote: (draws: string, seed: number, order: number) => ({
      en: `After the semicolon p of the sieve bootstrap, the series having nothing to do with each other (order ${order}, ${draws} draws, seed ${seed}).`,
      ru: `После точки с запятой p авторегрессионного бутстрепа, где ряды никак не связаны (порядок ${order}, выборок ${draws}, начальное число ${seed}).`,
      kk: `Нүктелі үтірден кейін қатарлар өзара байланыссыз болғандағы авторегрессиялық бутстрептің p-мәні (реті ${order}, іріктемелер саны ${draws}, генератордың бастапқы саны ${seed}).`,
    }),
    levels: {
      title: (index: "nominal" | "real"): Text => ({
        en: `In the article's form: R² of the food price index on the level of the ${index} FAO index some months before and after`,
        ru: `В форме статьи: R² индекса цен на продовольствие на уровень ${index === "real" ? "реального" : "номинального"} индекса ФАО до и после`,
        kk: `Мақаланың түрінде: азық-түлік бағалары индексінің ФАО ${index === "real" ? "нақты" : "номиналды"} индексінің бұрынғы және кейінгі деңгейіне регрессиясының R² мәні`,
      }),
      index: { en: "FAO index", ru: "индекс ФАО", kk: "ФАО индексі" },
      note: {
        en: "Levels move slowly, so that neighbouring months resemble each other: an R² that is largest in later months speaks against world prices moving first, but settles nothing either.",
        ru: "Уровни меняются медленно, и соседние месяцы похожи: R², наибольший в более поздние месяцы, говорит против того, что мировые цены движутся первыми, но тоже ничего не решает.",
        kk: "Деңгейлер баяу өзгереді, көрші айлар ұқсас: кейінгі айларда ең үлкен болған R² әлемдік бағалардың алдымен қозғалатынына қарсы айтады, бірақ ол да ештеңені шешпейді.",
      },
    },
  },
  leftOut: {
    line: (part: string, months: number, wanted: number) => ({
      en: `Left out: ${part}; months that have all series and lags: ${months}, needed: ${wanted}.`,
      ru: `Опущено: ${part}; месяцев со всеми рядами и лагами: ${months}, нужно: ${wanted}.`,
      kk: `Қалдырылды: ${part}; барлық қатар мен лагы бар айлар: ${months}, қажеті: ${wanted}.`,
    }),
    parts: {
      period: (period: string) => ({
        en: `response, ${period}`,
        ru: `отклик, ${period}`,
        kk: `әсер, ${period}`,
      }),
      exchangeRate: { en: "exchange rate", ru: "обменный курс", kk: "айырбас бағамы" },
      asymmetry: { en: "rises and falls apart", ru: "рост и падение отдельно", kk: "өсу мен төмендеу бөлек" },
      projections: { en: "local projections", ru: "локальные проекции", kk: "локалды проекциялар" },
      movingWindow: { en: "moving window", ru: "скользящее окно", kk: "жылжымалы терезе" },
      leads: {
        en: "joint tests of leads and lags",
        ru: "совместные тесты опережений и лагов",
        kk: "озулар мен лагтардың бірлескен тестілері",
      },
      correlations: (period: string) => ({
        en: `correlations, ${period}`,
        ru: `корреляции, ${period}`,
        kk: `корреляциялар, ${period}`,
      }),
    },
  },
  charts: {
    response: {
      title: {
        en: "Cumulative response of food prices in Kazakhstan to world food prices",
        ru: "Накопленный отклик цен на продовольствие в Казахстане на мировые цены",
        kk: "Әлемдік бағалардың Қазақстандағы азық-түлік бағаларына жинақталған әсері",
      },
      units: {
        en: "Per cent of food prices for one per cent of world prices, by months after",
        ru: "Рост цен на продовольствие, % на 1\u00A0% роста мировых цен, по месяцам после изменения",
        kk: "Әлемдік бағаның бір пайызына келетін азық-түлік бағасының пайызы, кейінгі айлар бойынша",
      },
      axis: { en: "Months after", ru: "Месяцев после", kk: "Кейінгі айлар" },
      line: { en: "Cumulative response", ru: "Накопленный отклик", kk: "Жинақталған әсер" },
      band: { en: "95% interval (HAC)", ru: "95%-ный интервал (HAC)", kk: "95\u00A0%-дық аралық (HAC)" },
      months: (n: string) => ({ en: `${n} months`, ru: `месяцев: ${n}`, kk: `айлар: ${n}` }),
    },
    window: {
      title: (months: number) => ({
        en: `Response of food prices to world prices after twelve months, moving window of ${months} months`,
        ru: `Отклик цен на продовольствие на мировые цены через двенадцать месяцев, скользящее окно (${months}\u00A0мес.)`,
        kk: `Әлемдік бағалардың азық-түлік бағаларына он екі айдан кейінгі әсері, ${months}\u00A0айлық жылжымалы терезе`,
      }),
      units: {
        en: "Per cent of food prices for one per cent of world prices",
        ru: "Рост цен на продовольствие, % на 1\u00A0% роста мировых цен",
        kk: "Әлемдік бағаның бір пайызына келетін азық-түлік бағасының пайызы",
      },
      axis: { en: "Last month of the window", ru: "Последний месяц окна", kk: "Терезенің соңғы айы" },
    },
    leads: {
      title: {
        en: "Which moves first: food prices in Kazakhstan beside earlier and later world prices",
        ru: "Что движется первым: цены в Казахстане и мировые цены раньше и позже",
        kk: "Алдымен не қозғалады: Қазақстан бағалары және олардан бұрынғы әрі кейінгі әлемдік бағалар",
      },
      units: {
        en: "Monthly changes; 95% intervals (HAC), those of correlations not kept within −1 and 1",
        ru: "Месячные изменения; 95%-ные интервалы (HAC), у корреляций не ограниченные −1 и 1",
        kk: "Айлық өзгерістер; 95\u00A0%-дық аралықтар (HAC), корреляцияларда −1 мен 1-мен шектелмеген",
      },
      axis: {
        en: "World prices so many months before (−) or after (+) the month of food prices",
        ru: "Мировые цены: месяцы до (−) и после (+) месяца цен на продовольствие",
        kk: "Әлемдік бағалар: азық-түлік бағасы айынан бұрын (−) және кейін (+)",
      },
      shortAxis: {
        en: "World prices, months before (−), after (+)",
        ru: "Мировые цены, месяцы до (−) и после (+)",
        kk: "Әлемдік бағалар, ай бұрын (−), кейін (+)",
      },
      joint: {
        en: "Coefficients, all months together",
        ru: "Коэффициенты, все месяцы вместе",
        kk: "Коэффициенттер, барлық айлар бірге",
      },
      correlation: { en: "Correlation", ru: "Корреляция", kk: "Корреляция" },
      largest: {
        en: "largest in absolute value",
        ru: "наибольшее по модулю",
        kk: "абсолют шамасы бойынша ең үлкені",
      },
      before: {
        en: "World prices earlier or in the same month",
        ru: "Мировые цены раньше или в том же месяце",
        kk: "Әлемдік бағалар ертерек немесе сол айда",
      },
      after: { en: "World prices later", ru: "Мировые цены позже", kk: "Әлемдік бағалар кейін" },
    },
    deflator: {
      title: {
        en: "Real FAO Food Price Index over the nominal one: the deflator steps each January",
        ru: "Реальный индекс продовольственных цен ФАО к номинальному: дефлятор скачет каждый январь",
        kk: "ФАО азық-түлік бағалары нақты индексінің номиналды индекске қатынасы: дефлятор әр қаңтарда секіреді",
      },
      units: {
        en: "Nominal index = 100, and change in January, %",
        ru: "Номинальный индекс = 100, и изменение в январе, %",
        kk: "Номиналды индекс = 100 және қаңтардағы өзгеріс, %",
      },
      ratio: {
        en: "Real index, nominal\u00A0=\u00A0100",
        ru: "Реальный индекс, номинальный\u00A0=\u00A0100",
        kk: "Нақты индекс, номиналды\u00A0=\u00A0100",
      },
      step: { en: "Step in January, %", ru: "Скачок в январе, %", kk: "Қаңтардағы секіріс, %" },
      share: (share: string) => ({
        en: `January steps are ${share}% of the squared monthly changes of the real index`,
        ru: `январские скачки\u00A0— ${share}\u00A0% квадратов месячных изменений реального индекса`,
        kk: `қаңтар секірістері — нақты индекстің айлық өзгерістері квадраттарының ${share}\u00A0%-ы`,
      }),
    },
    columns: {
      period: { en: "Period", ru: "Период", kk: "Кезең" },
      months_after: { en: "Months after", ru: "Месяцев после", kk: "Кейінгі айлар" },
      observations: { en: "Observations", ru: "Наблюдения", kk: "Бақылаулар" },
      response: { en: "Cumulative response", ru: "Накопленный отклик", kk: "Жинақталған әсер" },
      low: { en: "Lower bound", ru: "Нижняя граница", kk: "Төменгі шек" },
      high: { en: "Upper bound", ru: "Верхняя граница", kk: "Жоғарғы шек" },
      measure: { en: "Measure", ru: "Показатель", kk: "Көрсеткіш" },
      world_prices_at: {
        en: "World prices, months later",
        ru: "Мировые цены, месяцев позже",
        kk: "Әлемдік бағалар, кейінгі ай саны",
      },
      value: { en: "Value", ru: "Значение", kk: "Мәні" },
      month: { en: "Month", ru: "Месяц", kk: "Ай" },
      window_from: { en: "First month", ru: "Первый месяц", kk: "Алғашқы ай" },
      window_to: { en: "Last month", ru: "Последний месяц", kk: "Соңғы ай" },
      ratio: { en: "Real over nominal", ru: "Реальный к номинальному", kk: "Нақтының номиналдыға қатынасы" },
      january_step: { en: "Step in January, %", ru: "Скачок в январе, %", kk: "Қаңтардағы секіріс, %" },
    },
  },
});
