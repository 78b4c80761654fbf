import { asIs, inDigits, spoken, type Text, type Vocabulary } from "../../languages.js";
import { terms } from "../../language/glossary.js";
import type { SharedExample } from "../article.js";

/** The article's title as this project gives it. */
export const title: Text = {
  en: "Housing affordability in Astana, Almaty and Shymkent",
  ru: "Доступность жилья в Астане, Алматы и Шымкенте",
  kk: "Астана, Алматы және Шымкенттегі тұрғын үйдің қолжетімділігі",
};

/** The same in a word or two, for menus. */
export const shortTitle: Text = { en: "Housing", ru: "Жильё", kk: "Тұрғын үй" };

/** Units of the article's printed figures, in short. */
export const units = {
  "wage as % of the price of a m2": asIs("%"),
  "tenge a month": { en: "tenge a month", ru: "тенге в месяц", kk: "теңге/ай" },
  "tenge per m2": { en: "tenge per m²", ru: "тенге за м²", kk: "теңге/м²" },
  "million persons": { en: "mn persons", ru: "млн человек", kk: "млн адам" },
} satisfies Vocabulary;

/** Cities of the article by their name in the data. */
const cities: ReadonlyMap<string, Text> = new Map(
  [terms.astana, terms.almaty, terms.shymkent].map((name) => [name.en, name]),
);

/**
 * A city's name in every language; a city outside the glossary keeps the name it came with.
 *
 * @example
 * cityName("Shymkent").kk; // => "Шымкент"
 * cityName("Oral").kk; // => "Oral"
 */
export function cityName(city: string): Text {
  return cities.get(city) ?? { en: city, ru: city, kk: city };
}

/** The city of the glossary that a name in any of the languages means, by its name in the data. */
export function knownCity(name: string): string | undefined {
  const spelled = name.toLowerCase();
  return [...cities].find(([, spellings]) =>
    Object.values(spellings).some((spelling) => spelling.toLowerCase() === spelled),
  )?.[0];
}

/** What tables and charts of this article say beyond the glossary. */
export const housingWords = spoken({
  readings: {
    tabulated: {
      en: "wage, % of the price of a m²",
      ru: "зарплата, % цены м²",
      kk: "жалақы, м² бағасының %-ы",
    },
    described: {
      en: "price of a m², % of a monthly wage",
      ru: "цена м², % месячной зарплаты",
      kk: "м² бағасы, айлық жалақының %-ы",
    },
    printedFormula: {
      en: "price of the dwelling, % of annual wage",
      ru: "цена жилья, % годовой зарплаты",
      kk: "тұрғын үй бағасы, жылдық жалақының %-ы",
    },
  },
  ranking: {
    en: "Ranking, most affordable first",
    ru: "Порядок от более доступного",
    kk: "Қолжетімдірегінен басталатын реті",
  },
  reading: { en: "reading of the index", ru: "трактовка индекса", kk: "индекстің түсіндірмесі" },
  changes: {
    en: "Change on the year before, %",
    ru: "Изменение к предыдущему году, %",
    kk: "Алдыңғы жылға қарағанда өзгеріс, %",
  },
  dwelling: (area: string) => ({
    en: `Dwelling of ${area} m²`,
    ru: `Жильё площадью ${area}\u00A0м²`,
    kk: `Тұрғын үй ауданы ${area} м²`,
  }),
  sources: {
    table: {
      en: "Kazakhstan-Spectrum 2/2025, pp.\u00A078–89, Table 1 (Bureau of National Statistics)",
      ru: "«Казахстан-Спектр» 2/2025, с.\u00A078–89, таблица 1 (Бюро национальной статистики)",
      kk: "«Қазақстан-Спектр» 2/2025, 78–89-б., 1-кесте (Ұлттық статистика бюросы)",
    },
    recomputed: {
      en: "Kazakhstan-Spectrum 2/2025, pp.\u00A078–89, Table 1; recomputed from its wages and prices",
      ru: "«Казахстан-Спектр» 2/2025, с.\u00A078–89, таблица 1; пересчёт по зарплатам и ценам таблицы",
      kk: "«Қазақстан-Спектр» 2/2025, 78–89-б., 1-кесте; кестедегі жалақы мен баға бойынша қайта есептелген",
    },
    own: (file: string) => ({
      en: `own data (${file})`,
      ru: `собственные данные (${file})`,
      kk: `өз деректері (${file})`,
    }),
    ownRecomputed: (file: string) => ({
      en: `own data (${file}); index computed from its wages and prices`,
      ru: `собственные данные (${file}); индекс рассчитан по их зарплатам и ценам`,
      kk: `өз деректері (${file}); индекс олардағы жалақы мен баға бойынша есептелген`,
    }),
  },
  charts: {
    wagesAndPrices: {
      title: {
        en: "Average monthly wage and price per square metre of housing",
        ru: "Среднемесячная заработная плата и цена квадратного метра жилья",
        kk: "Орташа айлық жалақы және тұрғын үйдің шаршы метрінің бағасы",
      },
      units: { en: "Thousand tenge", ru: "Тыс. тенге", kk: "Мың теңге" },
    },
    index: {
      title: {
        en: "Housing affordability index, printed and recomputed",
        ru: "Индекс доступности жилья: опубликованный и пересчитанный",
        kk: "Тұрғын үйдің қолжетімділік индексі: жарияланған және қайта есептелген",
      },
      titleOfOwnData: {
        en: "Housing affordability index",
        ru: "Индекс доступности жилья",
        kk: "Тұрғын үйдің қолжетімділік индексі",
      },
      units: {
        en: "Monthly wage over price per square metre, %",
        ru: "Отношение месячной заработной платы к цене квадратного метра, %",
        kk: "Айлық жалақының шаршы метр бағасына қатынасы, %",
      },
      benchmark: {
        en: "100: a monthly wage buys one square metre",
        ru: "100: месячной зарплаты хватает на один квадратный метр",
        kk: "100: айлық жалақы бір шаршы метрге жетеді",
      },
    },
    readings: {
      title: {
        en: "Three readings of the housing affordability index",
        ru: "Три трактовки индекса доступности жилья",
        kk: "Тұрғын үйдің қолжетімділік индексінің үш түсіндірмесі",
      },
      units: (area: string) => ({
        en: `Per cent; dwelling of ${area} m²`,
        ru: `Проценты; жильё площадью ${area}\u00A0м²`,
        kk: `Пайызбен; тұрғын үйдің ауданы ${area} м²`,
      }),
      panels: {
        tabulated: {
          en: "Table 1: monthly wage / price per m²",
          ru: "Таблица 1: месячная зарплата / цена м²",
          kk: "1-кесте: айлық жалақы / м² бағасы",
        },
        described: {
          en: "Text: price per m² / monthly wage",
          ru: "Текст: цена м² / месячная зарплата",
          kk: "Мәтін: м² бағасы / айлық жалақы",
        },
        printedFormula: {
          en: "Formula: price of the dwelling / annual wage",
          ru: "Формула: цена жилья / годовая зарплата",
          kk: "Формула: тұрғын үй бағасы / жылдық жалақы",
        },
      },
      higherIsMoreAffordable: {
        en: "higher is more affordable",
        ru: "чем больше, тем доступнее",
        kk: "неғұрлым жоғары болса, соғұрлым қолжетімді",
      },
      higherIsLessAffordable: {
        en: "higher is less affordable",
        ru: "чем больше, тем менее доступно",
        kk: "неғұрлым жоғары болса, соғұрлым қолжетімсіз",
      },
    },
  },
  columns: {
    city: { en: "City", ru: "Город", kk: "Қала" },
    measure: { en: "Measure", ru: "Показатель", kk: "Көрсеткіш" },
    thousand_tenge: { en: "Thousand tenge", ru: "Тыс. тенге", kk: "Мың теңге" },
    version: { en: "Version", ru: "Версия", kk: "Нұсқа" },
    index: { en: "Index", ru: "Индекс", kk: "Индекс" },
    reading: { en: "Reading", ru: "Трактовка", kk: "Түсіндірме" },
    per_cent: { en: "Per cent", ru: "Проценты", kk: "Пайыз" },
  },
});

/** What the command says of itself. */
export const command = {
  description: {
    en: "Housing affordability: every reading of the index, ranking, price to income, loan payments, official prices",
    ru: "Доступность жилья: все трактовки индекса, порядок городов, цена к доходу, платежи по кредиту, официальные цены",
    kk: "Тұрғын үйдің қолжетімділігі: индекстің барлық түсіндірмесі, қалалар реті, бағаның табысқа қатынасы, несие төлемі, ресми бағалар",
  },
  data: {
    en: "your own CSV or workbook: city, wage, price and, optionally, year",
    ru: "свой CSV или книга: город, зарплата, цена и, по желанию, год",
    kk: "өз CSV файлыңыз немесе кітабыңыз: қала, жалақы, баға және, қаласаңыз, жыл",
  },
  city: {
    en: "only these cities, separated by commas",
    ru: "только эти города, через запятую",
    kk: "тек осы қалалар, үтірмен бөлінген",
  },
  area: {
    en: "floor area of the dwelling in square metres",
    ru: "площадь жилья в квадратных метрах",
    kk: "тұрғын үйдің ауданы, шаршы метрмен",
  },
  examples: {
    shipped: { en: "the article's three cities", ru: "три города статьи", kk: "мақаланың үш қаласы" },
    area: {
      en: "a dwelling of 70 m², in Russian",
      ru: "жильё в 70\u00A0м², на русском",
      kk: "70 м² тұрғын үй, орыс тілінде",
    },
    loan: {
      en: "two wages, 30 % down, a loan at 14 % over 20 years",
      ru: "две зарплаты, первый взнос 30\u00A0%, кредит под 14\u00A0% на 20 лет",
      kk: "екі жалақы, бастапқы жарна 30\u00A0%, 20 жылға 14\u00A0%-дық несие",
    },
    own: {
      en: "your own cities, with year-over-year changes",
      ru: "свои города, с изменениями по годам",
      kk: "өз қалаларыңыз, жылдық өзгерістерімен",
    },
  },
  template: {
    city: {
      en: "one row per city, or per city and year",
      ru: "строка на город или на город и год",
      kk: "әр қалаға немесе әр қала мен жылға бір жол",
    },
    year: {
      en: "may be left out where there is only one",
      ru: "можно опустить, если год один",
      kk: "жыл біреу болса, қалдыруға болады",
    },
    wage: {
      en: "average monthly wage, tenge",
      ru: "среднемесячная зарплата, тенге",
      kk: "орташа айлық жалақы, теңге",
    },
    price: {
      en: "price of housing, tenge per m2",
      ru: "цена жилья, тенге за м2",
      kk: "тұрғын үй бағасы, теңге/м2",
    },
  },
} satisfies Vocabulary;

/** Examples of this article in the help of commands that serve all of them. */
export const sharedExamples: readonly SharedExample[] = [
  {
    under: "spectrum",
    order: 40,
    example: [
      "spectrum housing --area 70 --lang ru",
      {
        en: "years of wage for 70 m², in Russian",
        ru: "годы зарплаты на 70\u00A0м², на русском",
        kk: "70 м² үшін жалақы жылдары, орыс тілінде",
      },
    ],
  },
  {
    under: "charts",
    order: 30,
    example: [
      "spectrum charts housing-index --lang kk --format png,pdf",
      { en: "for a report in Kazakh", ru: "для отчёта на казахском", kk: "қазақ тіліндегі есепке" },
    ],
  },
  {
    under: "notebooks",
    order: 20,
    example: [
      "spectrum notebooks housing --check",
      {
        en: "does the housing notebook still show what its file shows?",
        ru: "показывает ли блокнот о жилье то же, что его файл?",
        kk: "тұрғын үй блокноты әлі файлындағыны көрсете ме?",
      },
    ],
  },
  {
    under: "template",
    order: 10,
    example: [
      "spectrum template housing",
      { en: "print the header", ru: "вывести заголовок", kk: "тақырыптарды шығару" },
    ],
  },
];

/** What can go wrong. */
export const problems = {
  noCity: (city: string): Text => ({
    en: `there is no city ${city}`,
    ru: `нет города ${city}`,
    kk: `${city} деген қала жоқ`,
  }),
  area: (area: string): Text => ({
    en: `an area of ${area}`,
    ru: `площадь ${area}`,
    kk: `аудан ${area}`,
  }),
  areaWanted: {
    en: "square metres above zero, such as 54",
    ru: "квадратные метры больше нуля, например 54",
    kk: "нөлден жоғары шаршы метр, мысалы 54",
  },
  floorArea: (area: number): Text => ({
    en: `a floor area of ${area}`,
    ru: `площадь ${area}`,
    kk: `аудан ${area}`,
  }),
  floorAreaWanted: {
    en: "square metres above zero",
    ru: "квадратные метры больше нуля",
    kk: "нөлден жоғары шаршы метр",
  },
  oneCity: { en: "at least one city", ru: "хотя бы один город", kk: "кемінде бір қала" },
  tengeAMonth: { en: "tenge a month", ru: "тенге в месяц", kk: "айына теңге" },
  tengePerSquareMetre: { en: "tenge per m²", ru: "тенге за м²", kk: "м² үшін теңге" },
  cityInYear: (city: Text, year: number | undefined): Text =>
    year === undefined
      ? city
      : {
          en: `${city.en} in ${year}`,
          ru: `${city.ru}, ${year} г.`,
          kk: `${city.kk}, ${year} ж.`,
        },
  wageOf: (city: Text, value: number): Text => ({
    en: `found a monthly wage of ${short(value)} tenge (${city.en})`,
    ru: `найдена месячная зарплата ${inDigits(short(value)).ru}\u00A0тенге (${city.ru})`,
    kk: `${inDigits(short(value)).kk} теңге айлық жалақы табылды (${city.kk})`,
  }),
  wageWithin: (low: string, high: string): Text => ({
    en: `${low} to ${high} tenge a month`,
    ru: `от ${inDigits(low).ru} до ${inDigits(high).ru}\u00A0тенге в месяц`,
    kk: `айына ${inDigits(low).kk} – ${inDigits(high).kk} теңге`,
  }),
  priceOf: (city: Text, value: number): Text => ({
    en: `found a price of ${short(value)} tenge per m² (${city.en})`,
    ru: `найдена цена ${inDigits(short(value)).ru}\u00A0тенге за м² (${city.ru})`,
    kk: `м² үшін ${inDigits(short(value)).kk} теңге баға табылды (${city.kk})`,
  }),
  priceWithin: (low: string, high: string): Text => ({
    en: `${low} to ${high} tenge per m²`,
    ru: `от ${inDigits(low).ru} до ${inDigits(high).ru}\u00A0тенге за м²`,
    kk: `м² үшін ${inDigits(low).kk} – ${inDigits(high).kk} теңге`,
  }),
  ratioOf: (city: Text, value: number): Text => ({
    en: `a monthly wage is ${short(value)} of the price of a m² (${city.en})`,
    ru: `месячная зарплата равна ${inDigits(short(value)).ru} цены м² (${city.ru})`,
    kk: `айлық жалақы м² бағасының ${inDigits(short(value)).kk} бөлігіне тең (${city.kk})`,
  }),
  ratioWithin: (low: string, high: string): Text => ({
    en: `${low} to ${high} of it`,
    ru: `от ${inDigits(low).ru} до ${inDigits(high).ru} этой цены`,
    kk: `осы бағаның ${inDigits(low).kk} – ${inDigits(high).kk} бөлігі`,
  }),
  changeOf: (city: Text, before: number, now: number): Text => ({
    en: `${short(now)} follows ${short(before)} in the year before (${city.en})`,
    ru: `${inDigits(short(now)).ru} после ${inDigits(short(before)).ru} годом раньше (${city.ru})`,
    kk: `бір жыл бұрынғы ${inDigits(short(before)).kk} мәнінен кейін ${inDigits(short(now)).kk} (${city.kk})`,
  }),
  changeWithin: (low: string, high: string): Text => ({
    en: `${low} to ${high} times the value of the year before`,
    ru: `от ${inDigits(low).ru} до ${inDigits(high).ru} значения предыдущего года`,
    kk: `алдыңғы жылғы мәннің ${inDigits(low).kk} – ${inDigits(high).kk} еселігі`,
  }),
  wageWanted: {
    en: "a positive wage in tenge a month",
    ru: "положительная зарплата в тенге за месяц",
    kk: "айына теңгемен оң жалақы",
  },
  priceWanted: {
    en: "a positive price in tenge per m2",
    ru: "положительная цена в тенге за м2",
    kk: "м2 үшін теңгемен оң баға",
  },
  wageInTenge: {
    en: "a positive wage in tenge",
    ru: "положительная зарплата в тенге",
    kk: "теңгемен оң жалақы",
  },
  priceInTenge: {
    en: "a positive price in tenge",
    ru: "положительная цена в тенге",
    kk: "теңгемен оң баға",
  },
  emptyCell: { en: "the cell is empty", ru: "ячейка пуста", kk: "ұяшық бос" },
  cityNameAtMost: (most: number): Text => ({
    en: `the name of a city, at most ${most} characters`,
    ru: `название города, не длиннее ${most} знаков`,
    kk: `қаланың атауы, ${most} таңбадан ұзын емес`,
  }),
  cityName: { en: "the name of a city", ru: "название города", kk: "қаланың атауы" },
  yearWanted: { en: "a year", ru: "год", kk: "жыл" },
  cityTwice: (city: string, year: number | undefined, before: number, row: number): Text => ({
    en: `${city}${year === undefined ? "" : ` in ${year}`} is there twice, in rows ${before} and ${row}`,
    ru: `${city}${year === undefined ? "" : `, ${year} год,`} встречается дважды, в строках ${before} и ${row}`,
    kk: `${city}${year === undefined ? "" : ` (${year} жыл)`} екі рет, ${before}-жолда және ${row}-жолда кездеседі`,
  }),
  keepOneOrYears: {
    en: "Keep one of them, or add a column year",
    ru: "Оставьте что-то одно или добавьте столбец year",
    kk: "Біреуін ғана қалдырыңыз немесе year бағанын қосыңыз",
  },
  noCities: {
    en: "there is no city in the data",
    ru: "в данных нет ни одного города",
    kk: "деректерде бірде-бір қала жоқ",
  },
} satisfies Vocabulary;

/** A number of a message: four significant digits below a thousand. */
function short(value: number): string {
  return String(value >= 1000 ? Number(value.toFixed(2)) : Number(value.toPrecision(4)));
}
