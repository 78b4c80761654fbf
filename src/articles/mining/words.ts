import { inDigits, spoken, type Language, type Text, type Vocabulary } from "../../languages.js";
import { glossary, terms, type Term } from "../../language/glossary.js";
import type { SharedExample } from "../article.js";
import type { TradeIndicator } from "./analysis-trade.js";
import type { MiningSeries } from "./branches.js";

/** The article's title as this project gives it. */
export const title: Text = {
  en: "The mining and metallurgical complex of Kazakhstan",
  ru: "Горно-металлургический комплекс Казахстана",
  kk: "Қазақстанның тау-кен металлургия кешені",
};

/** The same in a word or two, for menus. */
export const shortTitle: Text = {
  en: "Mining and metals",
  ru: "Горно-металлургический комплекс",
  kk: "Тау-кен металлургия кешені",
};

/** Units of its printed figures. */
export const units: Readonly<Record<string, Text>> = {
  "index points": { en: "points", ru: "пункта", kk: "тармақ" },
};

/** Terms of the rows of the article's Table 1, and of the complex as a whole. */
const seriesTerms: Record<MiningSeries, Term> = {
  industry: "industry",
  ores: "miningOfMetalOres",
  iron_ores: "ironOres",
  other_ores: "oresOtherThanIron",
  metallurgy: "metallurgicalProduction",
  ferrous: "ferrousMetallurgy",
  non_ferrous: "preciousAndNonFerrousMetals",
  casting: "castingOfMetals",
  complex: "miningAndMetallurgicalComplex",
};

/** All series in the order of tables. */
export const seriesInOrder = Object.keys(seriesTerms) as MiningSeries[];

/**
 * A branch in the language of the reader.
 *
 * @example
 * seriesName("iron_ores", "kk"); // => "темір кендері"
 */
export function seriesName(series: MiningSeries, language: Language): string {
  return glossary(language)[seriesTerms[series]];
}

/** A branch in every language. */
export function seriesText(series: MiningSeries): Text {
  return terms[seriesTerms[series]];
}

/**
 * What tables and charts of this article say beyond the glossary.
 *
 * @example
 * miningWords("ru").tables.enterprisesCount; // => "Предприятия"
 */
export const miningWords = spoken({
  tables: {
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
      kk: "Алдыңғы жылға қарағанда бағаның жанама есептелген өзгерісі, %",
    },
    volumeLevel: (base: string) => ({
      en: `Volume by the official index, ${base}\u00A0=\u00A0100`,
      ru: `Физический объём по официальному индексу, ${base}\u00A0год\u00A0=\u00A0100`,
      kk: `Ресми индекс бойынша нақты көлем, ${base}\u00A0жыл\u00A0=\u00A0100`,
    }),
    priceSinceBase: {
      en: "implied price change since then, %",
      ru: "подразумеваемое изменение цен с того года, %",
      kk: "содан бергі бағаның жанама есептелген өзгерісі, %",
    },
    sharesOfManufacturing: {
      en: "Share of the complex in manufacturing, %",
      ru: "Доля комплекса в обрабатывающей промышленности, %",
      kk: "Өңдеу өнеркәсібіндегі кешеннің үлесі, %",
    },
  },
  /** The rows of the article's Table 3. */
  trade: {
    indicator: { en: "indicator", ru: "показатель", kk: "көрсеткіш" },
    value: { en: "value", ru: "значение", kk: "мәні" },
    unit: { en: "unit", ru: "единица", kk: "өлшем бірлігі" },
    rows: {
      exports_total: { en: "exports", ru: "экспорт", kk: "экспорт" },
      exports_non_ferrous: {
        en: "exports, non-ferrous metallurgy",
        ru: "экспорт, цветная металлургия",
        kk: "экспорт, түсті металлургия",
      },
      exports_ferrous: {
        en: "exports, ferrous metallurgy",
        ru: "экспорт, чёрная металлургия",
        kk: "экспорт, қара металлургия",
      },
      export_good_copper: { en: "copper in exports", ru: "медь в экспорте", kk: "экспорттағы мыс" },
      export_good_ferroalloys: {
        en: "ferroalloys in exports",
        ru: "ферросплавы в экспорте",
        kk: "экспорттағы ферроқорытпалар",
      },
      export_good_rolled: {
        en: "rolled metal in exports",
        ru: "прокат в экспорте",
        kk: "экспорттағы илек",
      },
      export_market_china: { en: "exports to China", ru: "экспорт в Китай", kk: "Қытайға экспорт" },
      export_market_russia: { en: "exports to Russia", ru: "экспорт в Россию", kk: "Ресейге экспорт" },
      imports_total: { en: "imports", ru: "импорт", kk: "импорт" },
      imports_non_ferrous: {
        en: "imports, non-ferrous metallurgy",
        ru: "импорт, цветная металлургия",
        kk: "импорт, түсті металлургия",
      },
      imports_ferrous: {
        en: "imports, ferrous metallurgy",
        ru: "импорт, чёрная металлургия",
        kk: "импорт, қара металлургия",
      },
      supplier_russia: { en: "imports from Russia", ru: "импорт из России", kk: "Ресейден импорт" },
      supplier_china: { en: "imports from China", ru: "импорт из Китая", kk: "Қытайдан импорт" },
      domestic_market: { en: "domestic market", ru: "внутренний рынок", kk: "ішкі нарық" },
      domestic_share: {
        en: "domestic producers in the market",
        ru: "отечественные производители на рынке",
        kk: "нарықтағы отандық өндірушілер",
      },
      region_karaganda: { en: "Karaganda region", ru: "Карагандинская область", kk: "Қарағанды облысы" },
      region_east_kazakhstan: {
        en: "East Kazakhstan region",
        ru: "Восточно-Казахстанская область",
        kk: "Шығыс Қазақстан облысы",
      },
      region_pavlodar: { en: "Pavlodar region", ru: "Павлодарская область", kk: "Павлодар облысы" },
    } satisfies Record<TradeIndicator, Text>,
  },
  byPrintedIndex: (branch: string) => ({
    en: `${branch} (by the printed index)`,
    ru: `${branch} (по напечатанному индексу)`,
    kk: `${branch} (жарияланған индекс бойынша)`,
  }),
  sameByPrintedIndex: {
    en: "the same by the printed index",
    ru: "то же по индексу статьи",
    kk: "сол, жарияланған индекспен",
  },
  planTo: (year: string) => ({
    en: `plan to ${year}`,
    ru: `план до ${year} г.`,
    kk: `${year} жылға дейінгі жоспар`,
  }),
  sources: {
    output: {
      en: "Kazakhstan-Spectrum 2/2025, pp.\u00A090–116, Table 1",
      ru: "«Казахстан-Спектр» 2/2025, с.\u00A090–116, таблица 1",
      kk: "«Қазақстан-Спектр» 2/2025, 90–116-б., 1-кесте",
    },
    contributions: {
      en: "Kazakhstan-Spectrum 2/2025, pp.\u00A090–116, Table 1; own calculation",
      ru: "«Казахстан-Спектр» 2/2025, с.\u00A090–116, таблица 1; собственный расчёт",
      kk: "«Қазақстан-Спектр» 2/2025, 90–116-б., 1-кесте; өз есептеулері",
    },
    projects: {
      en: "Kazakhstan-Spectrum 2/2025, pp.\u00A090–116, Table 2; own calculation",
      ru: "«Казахстан-Спектр» 2/2025, с.\u00A090–116, таблица 2; собственный расчёт",
      kk: "«Қазақстан-Спектр» 2/2025, 90–116-б., 2-кесте; өз есептеулері",
    },
    trade: {
      en: "Kazakhstan-Spectrum 2/2025, pp.\u00A090–116, Table 3; own calculation",
      ru: "«Казахстан-Спектр» 2/2025, с.\u00A090–116, таблица 3; собственный расчёт",
      kk: "«Қазақстан-Спектр» 2/2025, 90–116-б., 3-кесте; өз есептеулері",
    },
    figure: {
      en: "Kazakhstan-Spectrum 2/2025, pp.\u00A090–116, text on Figure 1; Bureau of National Statistics of Kazakhstan, table 5792",
      ru: "«Казахстан-Спектр» 2/2025, с.\u00A090–116, текст к рисунку 1; Бюро национальной статистики РК, таблица 5792",
      kk: "«Қазақстан-Спектр» 2/2025, 90–116-б., 1-суретке қатысты мәтін; ҚР Ұлттық статистика бюросы, 5792-кесте",
    },
    prices: {
      en: "Kazakhstan-Spectrum 2/2025, pp.\u00A090–116, Table 1 and text on Figure 1; Bureau of National Statistics of Kazakhstan, table 5792; own calculation",
      ru: "«Казахстан-Спектр» 2/2025, с.\u00A090–116, таблица 1 и текст к рисунку 1; Бюро национальной статистики РК, таблица 5792; собственный расчёт",
      kk: "«Қазақстан-Спектр» 2/2025, 90–116-б., 1-кесте және 1-суретке қатысты мәтін; ҚР Ұлттық статистика бюросы, 5792-кесте; өз есептеулері",
    },
    own: (file: string) => ({
      en: `own data (${file}); own calculation`,
      ru: `собственные данные (${file}); собственный расчёт`,
      kk: `өз деректері (${file}); өз есептеулері`,
    }),
  },
  charts: {
    volume: {
      title: {
        en: "Physical volume indices of the mining and metallurgical complex",
        ru: "Индексы физического объёма горно-металлургического комплекса",
        kk: "Тау-кен металлургия кешенінің нақты көлем индекстері",
      },
      units: {
        en: "Previous year\u00A0=\u00A0100; lines: official series; points: numbers in the article, printed for metal ores (circles) and for metallurgy (squares)",
        ru: "Предыдущий год\u00A0=\u00A0100; линии\u00A0— официальные ряды; точки\u00A0— числа статьи: для металлических руд (круги) и для металлургии (квадраты)",
        kk: "Өткен жыл\u00A0=\u00A0100; сызықтар — ресми қатарлар; нүктелер — мақаладағы сандар: металл кендері (дөңгелек) және металлургия (шаршы) үшін",
      },
      printed: {
        en: "printed in the article",
        ru: "напечатано в статье",
        kk: "мақалада жарияланған",
      },
      growth: { en: "growth", ru: "рост", kk: "өсу" },
      decline: { en: "decline", ru: "спад", kk: "төмендеу" },
    },
    output: {
      title: {
        en: "Output of the mining and metallurgical complex by branch",
        ru: "Объём производства горно-металлургического комплекса по отраслям",
        kk: "Тау-кен металлургия кешенінің өндіріс көлемі, салалар бойынша",
      },
      units: {
        en: "Billion tenge at the prices of the year",
        ru: "Млрд тенге, в ценах соответствующего года",
        kk: "Млрд теңге, тиісті жылдың бағасымен",
      },
    },
    contributions: {
      title: (years: string) => ({
        en: `Contributions of the branches to the growth of output, ${years}`,
        ru: `Вклад отраслей в прирост объёма производства, ${years}`,
        kk: `Салалардың өндіріс көлемінің өсіміне қосқан үлесі, ${years}`,
      }),
      units: {
        en: "Percentage points of the growth of the mining and metallurgical complex, at the prices of the year",
        ru: "Процентные пункты прироста горно-металлургического комплекса, в ценах соответствующих лет",
        kk: "Тау-кен металлургия кешені өсімінің пайыздық тармақтары, тиісті жылдардың бағасымен",
      },
    },
    enterprises: {
      title: {
        en: "Enterprises of the mining and metallurgical complex by branch",
        ru: "Предприятия горно-металлургического комплекса по отраслям",
        kk: "Тау-кен металлургия кешенінің кәсіпорындары, салалар бойынша",
      },
      units: {
        en: "Number of enterprises and production units",
        ru: "Число предприятий и производств",
        kk: "Кәсіпорындар мен өндірістер саны",
      },
      unitsOfArticle: {
        en: "Number of enterprises and production units; 2021 probably includes small ones, later years do not",
        ru: "Число предприятий и производств; в 2021 году, вероятно, учтены и малые, позже нет",
        kk: "Кәсіпорындар мен өндірістер саны; 2021 жылы, шамасы, шағындары да есептелген, кейін — жоқ",
      },
    },
    shares: {
      title: {
        en: "Share of the mining and metallurgical complex in manufacturing projects",
        ru: "Доля горно-металлургического комплекса в проектах обрабатывающей промышленности",
        kk: "Тау-кен металлургия кешенінің өңдеу өнеркәсібі жобаларындағы үлесі",
      },
      units: {
        en: "Per cent of manufacturing",
        ru: "Проценты от обрабатывающей промышленности",
        kk: "Өңдеу өнеркәсібіне қатысты пайызбен",
      },
    },
    exports: {
      title: {
        en: "Growth of metallurgical exports, printed and implied by the printed levels",
        ru: "Прирост экспорта металлургии: опубликованный и следующий из опубликованных объёмов",
        kk: "Металлургия экспортының өсімі: жарияланған және жарияланған көлемдерден шығатын",
      },
      units: {
        en: "Per cent on the previous year; line: range that the rounding of the levels allows",
        ru: "Проценты к предыдущему году; линия\u00A0— диапазон, допускаемый округлением объёмов",
        kk: "Өткен жылға қатысты пайызбен; сызық — көлемдерді дөңгелектеу беретін аралық",
      },
      total: { en: "Metallurgy, total", ru: "Металлургия, всего", kk: "Металлургия, барлығы" },
      nonFerrous: { en: "Non-ferrous metallurgy", ru: "Цветная металлургия", kk: "Түсті металлургия" },
      implied: { en: "implied by the levels", ru: "следует из объёмов", kk: "көлемдерден шығады" },
    },
    prices: {
      title: {
        en: "Price change implied by output and the physical volume index",
        ru: "Изменение цен, подразумеваемое объёмом производства и индексом физического объёма",
        kk: "Өндіріс көлемі мен нақты көлем индексі бойынша жанама есептелген баға өзгерісі",
      },
      units: {
        en: "Per cent on the previous year; volume by the official index of each branch",
        ru: "Проценты к предыдущему году; объём по официальному индексу каждой отрасли",
        kk: "Өткен жылға қатысты пайызбен; көлем әр саланың ресми индексі бойынша",
      },
    },
  },
  columns: {
    division: { en: "Division", ru: "Отрасль", kk: "Сала" },
    from: { en: "From", ru: "С", kk: "Бастап" },
    to: { en: "To", ru: "По", kk: "Дейін" },
    index: { en: "Index", ru: "Индекс", kk: "Индекс" },
    low: { en: "Lower bound", ru: "Нижняя граница", kk: "Төменгі шек" },
    high: { en: "Upper bound", ru: "Верхняя граница", kk: "Жоғарғы шек" },
    branch: { en: "Branch", ru: "Отрасль", kk: "Сала" },
    year: { en: "Year", ru: "Год", kk: "Жыл" },
    billion_tenge: { en: "Billion tenge", ru: "Млрд тенге", kk: "Млрд теңге" },
    enterprises: { en: "Enterprises", ru: "Предприятия", kk: "Кәсіпорындар" },
    percentage_points: { en: "Percentage points", ru: "Процентные пункты", kk: "Пайыздық тармақтар" },
    measure: { en: "Measure", ru: "Показатель", kk: "Көрсеткіш" },
    period: { en: "Period", ru: "Период", kk: "Кезең" },
    share: { en: "Share, %", ru: "Доля, %", kk: "Үлес, %" },
    printed: { en: "Printed", ru: "Опубликовано", kk: "Жарияланған" },
    implied: { en: "Implied", ru: "Следует из данных", kk: "Деректерден шығады" },
    per_cent: { en: "Per cent", ru: "Проценты", kk: "Пайыз" },
  },
});

/** What the command says of itself. */
export const command = {
  description: {
    en: "Mining and metallurgy: growth, shares, contributions, output per enterprise, implied prices",
    ru: "Горно-металлургический комплекс: прирост, доли, вклады, объём на предприятие, подразумеваемое изменение цен",
    kk: "Тау-кен металлургия кешені: өсім, үлестер, қосқан үлес, бір кәсіпорынға шаққандағы көлем, жанама есептелген баға өзгерісі",
  },
  data: {
    en: "your own CSV or workbook: branch, year, output_million_tenge and, optionally, enterprises",
    ru: "свой CSV или книга: branch, year, output_million_tenge и, по желанию, enterprises",
    kk: "өз CSV файлыңыз немесе кітабыңыз: branch, year, output_million_tenge және, қаласаңыз, enterprises",
  },
  examples: {
    shipped: { en: "the article's tables", ru: "таблицы статьи", kk: "мақаланың кестелері" },
    own: {
      en: "your own years, for programs",
      ru: "свои годы, для программ",
      kk: "өз жылдарыңыз, бағдарламаларға арналған",
    },
  },
  template: {
    year: {
      en: "one row per branch and year",
      ru: "строка на отрасль и год",
      kk: "әр сала мен жылға бір жол",
    },
    enterprises: {
      en: "operating enterprises; may be empty",
      ru: "действующие предприятия; можно оставить пустым",
      kk: "жұмыс істейтін кәсіпорындар; бос қалдыруға болады",
    },
    output: {
      en: "output at the prices of the year, million tenge",
      ru: "объём производства в ценах года, млн тенге",
      kk: "сол жылғы бағадағы өндіріс көлемі, млн теңге",
    },
  },
} satisfies Vocabulary;

/** Examples of this article in the help of commands that serve all of them. */
export const sharedExamples: readonly SharedExample[] = [
  {
    under: "check",
    order: 40,
    example: [
      "spectrum check mining --json",
      { en: "for programs", ru: "для программ", kk: "бағдарламаларға" },
    ],
  },
];

/** What can go wrong. */
export const problems = {
  millionTenge: { en: "million tenge a year", ru: "млн тенге в год", kk: "жылына млн теңге" },
  enterprises: {
    en: "a number of enterprises",
    ru: "число предприятий",
    kk: "кәсіпорындар саны",
  },
  valueOf: (branch: Text, year: number, value: number): Text => ({
    en: `found ${value} for ${branch.en} in ${year}`,
    ru: `найдено ${inDigits(value).ru}: ${branch.ru}, ${year} г.`,
    kk: `${inDigits(value).kk} табылды: ${branch.kk}, ${year} ж.`,
  }),
  within: (low: string, high: string): Text => ({
    en: `${low} to ${high}`,
    ru: `от ${inDigits(low).ru} до ${inDigits(high).ru}`,
    kk: `${inDigits(low).kk} – ${inDigits(high).kk}`,
  }),
  sumOf: (branch: Text, year: number, sum: number, total: number): Text => ({
    en: `the parts of ${branch.en} in ${year} add up to ${sum}, the total is ${total}`,
    ru: `составляющие в сумме дают ${inDigits(sum).ru}, а итог ${inDigits(total).ru}: ${branch.ru}, ${year} г.`,
    kk: `құрамдас бөліктердің қосындысы ${inDigits(sum).kk}, ал жиыны ${inDigits(total).kk}: ${branch.kk}, ${year} ж.`,
  }),
  ofTotalWithin: (low: string, high: string): Text => ({
    en: `parts that are ${low} to ${high} of the total`,
    ru: `составляющие от ${inDigits(low).ru} до ${inDigits(high).ru} итога`,
    kk: `жиынның ${inDigits(low).kk} – ${inDigits(high).kk} бөлігін құрайтын бөліктер`,
  }),
  changeOf: (branch: Text, before: number, from: number, year: number, to: number): Text => ({
    en: `found ${to} for ${branch.en} in ${year} after ${from} in ${before}`,
    ru: `найдено ${inDigits(to).ru} за ${year} г. после ${inDigits(from).ru} за ${before} г.: ${branch.ru}`,
    kk: `${before} ж. ${inDigits(from).kk} мәнінен кейін ${year} ж. ${inDigits(to).kk} табылды: ${branch.kk}`,
  }),
  timesWithin: (low: string, high: string): Text => ({
    en: `${low} to ${high} times the earlier value`,
    ru: `от ${inDigits(low).ru} до ${inDigits(high).ru} прежнего значения`,
    kk: `бұрынғы мәннің ${inDigits(low).kk} – ${inDigits(high).kk} еселігі`,
  }),
  aYear: { en: "a year", ru: "год", kk: "жыл" },
  outputWanted: {
    en: "a positive output in million tenge",
    ru: "положительный объём производства в млн тенге",
    kk: "млн теңгемен оң өндіріс көлемі",
  },
  countWanted: {
    en: "a count of enterprises",
    ru: "число предприятий",
    kk: "кәсіпорындар саны",
  },
  branchTwice: (branch: Text, year: number, before: number, row: number): Text => ({
    en: `${branch.en} in ${year} is there twice, in rows ${before} and ${row}`,
    ru: `${branch.ru}, ${year} год, встречается дважды, в строках ${before} и ${row}`,
    kk: `${branch.kk} (${year} жыл) екі рет, ${before}-жолда және ${row}-жолда кездеседі`,
  }),
  oneOfBranches: (names: string): Text => ({
    en: `one of the branches ${names}`,
    ru: `одна из отраслей ${names}`,
    kk: `мына салалардың бірі: ${names}`,
  }),
  oneOfDivisions: (names: string): Text => ({
    en: `one of the divisions ${names}`,
    ru: `одна из подотраслей ${names}`,
    kk: `мына бөлімшелердің бірі: ${names}`,
  }),
  aPeriod: { en: "a period", ru: "период", kk: "кезең" },
  tradeIndicator: {
    en: "an indicator of Table 3",
    ru: "показатель таблицы 3",
    kk: "3-кестенің көрсеткіші",
  },
  keyTwice: (key: string, row: number): Text => ({
    en: `${key} stands in row ${row} already`,
    ru: `${key} уже есть в строке ${row}`,
    kk: `${key} ${row}-жолда бұрыннан бар`,
  }),
  oneRowForEach: (columns: readonly string[]): Text => ({
    en: `one row for each ${columns.join(" and ")}`,
    ru: `одна строка на каждое сочетание значений ${columns.join(" и ")}`,
    kk: `${columns.join(" және ")} мәндерінің әр үйлесіміне бір жол`,
  }),
  noOutput: {
    en: "there is no output in the data",
    ru: "в данных нет объёма производства",
    kk: "деректерде өндіріс көлемі жоқ",
  },
} satisfies Vocabulary;
