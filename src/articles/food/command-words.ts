import type { YearMonth } from "../../months/year-month.js";
import { counted, type CountedNoun } from "../../language/plural.js";
import type { Text, Vocabulary } from "../../languages.js";
import type { SharedExample } from "../article.js";

const specification: CountedNoun = {
  en: { one: "specification", other: "specifications" },
  ru: { one: "спецификация", few: "спецификации", many: "спецификаций", other: "спецификации" },
  kk: { other: "спецификация" },
};

/** In Russian the genitive, in Kazakh that of the verdict's owner. */
const figureWithVerdict: CountedNoun = {
  en: {
    one: "of the article's figures changes its verdict",
    other: "of the article's figures change their verdict",
  },
  ru: { one: "числа статьи", few: "чисел статьи", many: "чисел статьи", other: "числа статьи" },
  kk: { other: "санының" },
};

/** What the command says of itself. */
export const command = {
  description: {
    en: "World food prices and food inflation: the regressions, what they can bear, inflation, trade",
    ru: "Мировые цены на продовольствие и продовольственная инфляция: регрессии, что они выдерживают, инфляция, торговля",
    kk: "Әлемдік азық-түлік бағалары және азық-түлік инфляциясы: регрессиялар, олардың беріктігі, инфляция, сауда",
  },
  ffpi: {
    en: "FAO Food Price Index: FAO's workbook or CSV, or month with real and/or nominal",
    ru: "индекс продовольственных цен ФАО: книга или CSV ФАО или столбцы month и real и/или nominal",
    kk: "ФАО азық-түлік бағаларының индексі: ФАО кітабы немесе CSV файлы, не month пен real және/немесе nominal бағандары",
  },
  cpi: {
    en: "food price index, previous month = 100: the Bureau's table, or month and value",
    ru: "индекс цен на продовольственные товары, предыдущий месяц = 100: таблица Бюро или месяц и значение",
    kk: "азық-түлік тауарлары бағаларының индексі, өткен ай = 100: Бюро кестесі немесе ай мен мән",
  },
  cpiColumn: {
    en: "column (or title) of the food price index where a file has several",
    ru: "столбец (или заголовок) индекса цен, если в файле их несколько",
    kk: "файлда бірнешеу болса, баға индексінің бағаны (немесе тақырыбы)",
  },
  cpiSheet: {
    en: "sheet of the food price index where a workbook has several",
    ru: "лист индекса цен, если в книге их несколько",
    kk: "кітапта бірнешеу болса, баға индексінің парағы",
  },
  index: {
    en: "FAO index: real or nominal",
    ru: "индекс ФАО: real (реальный) или nominal (номинальный)",
    kk: "ФАО индексі: real (нақты) немесе nominal (номиналды)",
  },
  periods: {
    en: "periods, such as 2000-2024,2021-01:2025-06 (default: the article's four)",
    ru: "периоды, например 2000-2024,2021-01:2025-06 (по умолчанию четыре периода статьи)",
    kk: "кезеңдер, мысалы 2000-2024,2021-01:2025-06 (әдепкіде мақаланың төрт кезеңі)",
  },
  window: {
    en: "length of the moving window",
    ru: "длина скользящего окна",
    kk: "жылжымалы терезенің ұзындығы",
  },
  hacLags: {
    en: "lags of the Newey-West error (default: floor(4 (n/100)^(2/9)))",
    ru: "лаги ошибки Ньюи–Уэста (по умолчанию floor(4 (n/100)^(2/9)))",
    kk: "Ньюи–Уэст қатесінің лагтары (әдепкіде floor(4 (n/100)^(2/9)))",
  },
  chow: {
    en: "Chow test of a break at this month, where it lies inside the period",
    ru: "тест Чоу на сдвиг в этом месяце, если он внутри периода",
    kk: "осы айдағы үзіліске Чоу тесті, егер ай кезең ішінде болса",
  },
  draws: {
    en: "draws of a bootstrap; of the sieve bootstrap 9,999 if not given",
    ru: "число выборок бутстрепа; авторегрессионного 9999, если не указано",
    kk: "бутстреп іріктемелерінің саны; көрсетілмесе, авторегрессиялығында 9999",
  },
  seed: {
    en: "seed of the bootstraps",
    ru: "начальное число бутстрепов",
    kk: "бутстрептердің бастапқы саны",
  },
  specifications: {
    en: "run the specification curve as well",
    ru: "построить и кривую спецификаций",
    kk: "спецификациялар қисығын да есептеу",
  },
  compareRelease: {
    en: "what another release of the FAO index revises, and the models on it",
    ru: "что пересматривает другой выпуск индекса ФАО, и модели на нём",
    kk: "ФАО индексінің басқа шығарылымы нені қайта қарайды және ондағы модельдер",
  },
  examples: {
    shipped: {
      en: "the article's four periods",
      ru: "четыре периода статьи",
      kk: "мақаланың төрт кезеңі",
    },
    newData: { en: "with newer data", ru: "с новыми данными", kk: "жаңа деректермен" },
    period: { en: "another period", ru: "другой период", kk: "басқа кезең" },
    specifications: {
      en: "with the specification curve, in Russian",
      ru: "с кривой спецификаций, на русском",
      kk: "спецификациялар қисығымен, орыс тілінде",
    },
    release: {
      en: "what FAO has revised since January 2025",
      ru: "что ФАО пересмотрела с января 2025 года",
      kk: "ФАО 2025 жылғы қаңтардан бері нені қайта қарады",
    },
    latex: { en: "the tables for a paper", ru: "таблицы для статьи", kk: "мақалаға арналған кестелер" },
  },
  template: {
    month: {
      en: "2000-01, every month between the first and the last",
      ru: "2000-01, каждый месяц от первого до последнего",
      kk: "2000-01, бірінші мен соңғысының арасындағы әр ай",
    },
    foodPriceIndex: {
      en: "Kazakhstan, previous month = 100, as 103.5",
      ru: "Казахстан, предыдущий месяц = 100, например 103.5",
      kk: "Қазақстан, өткен ай = 100, мысалы 103.5",
    },
    faoIndex: {
      en: "FAO Food Price Index, 2014-2016 = 100; one of them may be left empty or out",
      ru: "индекс продовольственных цен ФАО, 2014-2016 = 100; один из них можно оставить пустым или опустить",
      kk: "ФАО азық-түлік бағаларының индексі, 2014-2016 = 100; біреуін бос қалдыруға немесе түсіріп тастауға болады",
    },
  },
} satisfies Vocabulary;

/** Examples of this article in the help of commands that serve all of them. */
export const sharedExamples: readonly SharedExample[] = [
  {
    under: "spectrum",
    order: 20,
    example: [
      "spectrum check food --only differs,contradicted",
      {
        en: "what does not follow from the data",
        ru: "что не следует из данных",
        kk: "деректерден шықпайтындар",
      },
    ],
  },
  {
    under: "spectrum",
    order: 30,
    example: ["spectrum food", { en: "the four regressions", ru: "четыре регрессии", kk: "төрт регрессия" }],
  },
  {
    under: "check",
    order: 20,
    example: [
      "spectrum check food --id table1.model4",
      {
        en: "the figures of model 4 with their formulas",
        ru: "числа модели 4 с формулами",
        kk: "4-модельдің сандары формулаларымен",
      },
    ],
  },
  {
    under: "charts",
    order: 40,
    example: [
      "spectrum charts food-series --cpi cpi.xlsx --ffpi ffpi.xlsx",
      { en: "with newer data", ru: "с новыми данными", kk: "жаңа деректермен" },
    ],
  },
  {
    under: "charts",
    order: 50,
    example: [
      "spectrum charts food-slope-moving-window --window 36 --out work",
      { en: "a window of three years", ru: "окно в три года", kk: "үш жылдық терезе" },
    ],
  },
  {
    under: "report",
    order: 30,
    example: [
      "spectrum report food --cpi cpi.xlsx",
      {
        en: "tables and charts on newer data",
        ru: "таблицы и графики по новым данным",
        kk: "жаңа деректер бойынша кестелер мен графиктер",
      },
    ],
  },
  {
    under: "template",
    order: 20,
    example: [
      "spectrum template food --out prices.csv",
      { en: "write it to a file", ru: "записать в файл", kk: "файлға жазу" },
    ],
  },
];

/** What can be wrong with the options. */
export const problems = {
  realOrNominal: { en: "real or nominal", ru: "real или nominal", kk: "real немесе nominal" },
  window: (months: string): Text => ({
    en: `a window of ${months}`,
    ru: `окно ${months}`,
    kk: `терезе ұзындығы: ${months}`,
  }),
  windowWanted: {
    en: "a whole number of months from 3",
    ru: "целое число месяцев от 3",
    kk: "3-тен басталатын бүтін ай саны",
  },
  months: (count: number): Text => ({
    en: `the series share ${count} months`,
    ru: `общих месяцев в рядах: ${count}`,
    kk: `қатарлардағы ортақ айлар саны: ${count}`,
  }),
  monthsAtMost: (most: number): Text => ({
    en: `at most ${most} months`,
    ru: `не более ${most} месяцев`,
    kk: `${most} айдан артық емес`,
  }),
  outside: (period: string, series: Text, from: string, to: string): Text => ({
    en: `the period ${period} reaches outside the ${series.en}, which has ${from} to ${to}`,
    ru: `период ${period} выходит за пределы ряда «${series.ru}», в котором есть ${from} – ${to}`,
    kk: `${period} кезеңі «${series.kk}» қатарының шегінен шығады, онда ${from} – ${to} бар`,
  }),
  shippedFao: {
    en: "shipped FAO index",
    ru: "поставляемый индекс ФАО",
    kk: "пакеттегі ФАО индексі",
  },
  shippedCpi: {
    en: "shipped food price index",
    ru: "поставляемый индекс цен",
    kk: "пакеттегі баға индексі",
  },
  faoOf: (file: string): Text => ({
    en: `FAO index of ${file}`,
    ru: `индекс ФАО из ${file}`,
    kk: `${file} файлындағы ФАО индексі`,
  }),
  cpiOf: (file: string): Text => ({
    en: `food price index of ${file}`,
    ru: `индекс цен из ${file}`,
    kk: `${file} файлындағы баға индексі`,
  }),
  besideRelease: (flag: string): Text => ({
    en: `--compare-release with ${flag}`,
    ru: `--compare-release вместе с ${flag}`,
    kk: `--compare-release ${flag} параметрімен бірге`,
  }),
  releaseAlone: {
    en: "--compare-release alone: it compares both indices over all months and the article's periods",
    ru: "только --compare-release: сравниваются оба индекса за все месяцы и периоды статьи",
    kk: "тек --compare-release: екі индекс барлық айлар мен мақаланың кезеңдері бойынша салыстырылады",
  },
  leftOut: (last: YearMonth, series: Text): Text => ({
    en: `the months after ${last} are left out: the ${series.en} ends there`,
    ru: `месяцы после ${last} не учитываются: ряд «${series.ru}» на этом заканчивается`,
    kk: `${last} айынан кейінгі айлар есепке алынбайды: «${series.kk}» қатары сонымен аяқталады`,
  }),
  giveNewerFao: {
    en: "Give a newer FAO index too (--ffpi on the command line)",
    ru: "Добавьте и более новый индекс ФАО (в командной строке\u00A0— --ffpi)",
    kk: "Жаңарақ ФАО индексін де беріңіз (командалық жолда --ffpi)",
  },
  giveNewerCpi: {
    en: "Give a newer food price index too (--cpi on the command line)",
    ru: "Добавьте и более новый индекс цен (в командной строке\u00A0— --cpi)",
    kk: "Жаңарақ баға индексін де беріңіз (командалық жолда --cpi)",
  },
  withoutCpi: (option: string): Text => ({
    en: `${option} without --cpi`,
    ru: `${option} без --cpi`,
    kk: `--cpi берілмей, ${option} берілген`,
  }),
  fileOfOption: {
    en: "the file that it belongs to",
    ru: "файл, к которому это относится",
    kk: "ол тиесілі файл",
  },
  chowWanted: {
    en: "a month inside one of the periods",
    ru: "месяц внутри одного из периодов",
    kk: "кезеңдердің бірінің ішіндегі ай",
  },
  chowTooShort: (month: string): Text => ({
    en: `--chow ${month} leaves too few months on one side in every period`,
    ru: `--chow ${month} оставляет слишком мало месяцев с одной стороны в каждом периоде`,
    kk: `--chow ${month} әр кезеңде бір жағында тым аз ай қалдырады`,
  }),
  chowTooShortWanted: {
    en: "at least 3 on either side",
    ru: "не менее 3 с каждой стороны",
    kk: "әр жағында кемінде 3 ай",
  },
} satisfies Vocabulary;

/** What is told while and after the regressions are run. */
export const told = {
  specificationSet: (count: number): Text => ({
    en: `${counted(count, specification, "en")}, all combinations of:`,
    ru: `${counted(count, specification, "ru")}, все сочетания:`,
    kk: `${counted(count, specification, "kk")}, барлық үйлесімдер:`,
  }),
  noneChanges: {
    en: "With these data every figure that the article prints keeps its verdict.",
    ru: "С этими данными каждое число статьи сохраняет своё заключение.",
    kk: "Бұл деректермен мақаладағы әр сан өз қорытындысын сақтайды.",
  },
  changedCount: (figures: number): Text => ({
    en: `With these data ${counted(figures, figureWithVerdict, "en")}:`,
    ru: `С этими данными меняется заключение ${counted(figures, figureWithVerdict, "ru")}:`,
    kk: `Бұл деректермен мақаланың ${counted(figures, figureWithVerdict, "kk")} қорытындысы өзгереді:`,
  }),
  changed: (where: string, printed: string, now: string, before: string, after: string): Text => ({
    en: `${where}: printed ${printed}${now && `, now ${now}`} (${before} → ${after})`,
    ru: `${where}: опубликовано ${printed}${now && `, теперь ${now}`} (${before} → ${after})`,
    kk: `${where}: жарияланғаны ${printed}${now && `, енді ${now}`} (${before} → ${after})`,
  }),
} satisfies Vocabulary;
