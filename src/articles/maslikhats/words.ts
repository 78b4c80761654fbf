import type { UnitName } from "../../language/plural.js";
import { spoken, type Text, type Vocabulary } from "../../languages.js";
import type { PoolShareName } from "./analysis-pools.js";
import type { ColumnName } from "./analysis.js";

/** The article's title as this project gives it. */
export const title: Text = {
  en: "Maslikhats in local self-government, the case of Almaty",
  ru: "Маслихаты в местном самоуправлении на примере Алматы",
  kk: "Жергілікті өзін-өзі басқарудағы мәслихаттар, Алматы мысалы",
};

/** The same in a word or two, for menus. */
export const shortTitle: Text = { en: "Maslikhats", ru: "Маслихаты", kk: "Мәслихаттар" };

/** Units of the article's printed figures, in short. */
export const units = {
  deputies: {
    en: { one: "deputy", other: "deputies" },
    ru: { one: "депутат", few: "депутата", many: "депутатов", other: "депутата" },
    kk: { other: "депутат" },
  },
  parties: {
    en: { one: "party", other: "parties" },
    ru: { one: "партия", few: "партии", many: "партий", other: "партии" },
    kk: { other: "партия" },
  },
  convocations: {
    en: { one: "convocation", other: "convocations" },
    ru: { one: "созыв", few: "созыва", many: "созывов", other: "созыва" },
    kk: { other: "шақырылым" },
  },
  experts: {
    en: { one: "expert", other: "experts" },
    ru: { one: "эксперт", few: "эксперта", many: "экспертов", other: "эксперта" },
    kk: { other: "сарапшы" },
  },
  chairs: {
    en: { one: "chair", other: "chairs" },
    ru: { one: "председатель", few: "председателя", many: "председателей", other: "председателя" },
    kk: { other: "төраға" },
  },
  points: {
    en: { one: "point", other: "points" },
    ru: { one: "балл", few: "балла", many: "баллов", other: "балла" },
    kk: { other: "балл" },
  },
  decades: {
    en: { one: "decade", other: "decades" },
    ru: { one: "десятилетие", few: "десятилетия", many: "десятилетий", other: "десятилетия" },
    kk: { other: "онжылдық" },
  },
} satisfies Record<string, UnitName>;

/** The columns of Table 1. */
export const columnTexts: Readonly<Record<ColumnName, Text>> = {
  nationality: { en: "nationality", ru: "национальность", kk: "ұлты" },
  age: { en: "age", ru: "возраст", kk: "жасы" },
  sector: { en: "sector", ru: "сфера", kk: "саласы" },
  groups: { en: "social groups", ru: "социальные группы", kk: "әлеуметтік топтар" },
};

/** The shares of Table 1, by the id of the printed figure. */
const shareTexts = {
  "table1.nationality.kazakhs": { en: "Kazakhs", ru: "казахи", kk: "қазақтар" },
  "table1.nationality.russians": { en: "Russians", ru: "русские", kk: "орыстар" },
  "table1.nationality.others": { en: "other nationalities", ru: "другие национальности", kk: "басқа ұлттар" },
  "table1.age.youngest": { en: "aged 18–35", ru: "18–35 лет", kk: "18–35 жас" },
  "table1.age.middle": { en: "aged 36–44", ru: "36–44 года", kk: "36–44 жас" },
  "table1.age.older": { en: "aged 45–59", ru: "45–59 лет", kk: "45–59 жас" },
  "table1.age.oldest": { en: "aged 60 and older", ru: "60 лет и старше", kk: "60 жас және одан үлкен" },
  "table1.sector.business": {
    en: "business and quasi-sector",
    ru: "бизнес и квазисектор",
    kk: "бизнес, квазисектор",
  },
  "table1.sector.ngo": { en: "NGOs and media", ru: "НПО и СМИ", kk: "ҮЕҰ және БАҚ" },
  "table1.sector.education": { en: "education", ru: "образование", kk: "білім беру" },
  "table1.sector.culture": { en: "culture and sports", ru: "культура и спорт", kk: "мәдениет және спорт" },
  "table1.sector.health": { en: "healthcare", ru: "здравоохранение", kk: "денсаулық сақтау" },
  "table1.sector.others": { en: "other sectors", ru: "другие сферы", kk: "басқа салалар" },
  "table1.groups.mothers": {
    en: "mothers of many children",
    ru: "многодетные матери",
    kk: "көпбалалы аналар",
  },
  "table1.groups.countrymen": { en: "fellow countrymen", ru: "соотечественники", kk: "отандастар" },
  "table1.groups.disabilities": {
    en: "people with disabilities",
    ru: "лица с инвалидностью",
    kk: "мүгедектігі бар адамдар",
  },
} satisfies Vocabulary;

/**
 * A share of Table 1 by the id of its printed figure.
 *
 * @example
 * shareName("table1.sector.ngo").en; // => "NGOs and media"
 */
export function shareName(id: string): Text {
  return (shareTexts as Readonly<Record<string, Text>>)[id] ?? { en: id, ru: id, kk: id };
}

/** The shares of the interviews. */
export const poolTexts: Readonly<Record<PoolShareName, Text>> = {
  deputiesOfficial: {
    en: "deputies: official channels",
    ru: "депутаты: официальные каналы",
    kk: "депутаттар: ресми арналар",
  },
  deputiesInformal: {
    en: "deputies: informal contacts",
    ru: "депутаты: неформальные контакты",
    kk: "депутаттар: бейресми байланыстар",
  },
  officialsInformal: {
    en: "akimats: informal contacts",
    ru: "акиматы: неформальные контакты",
    kk: "әкімдіктер: бейресми байланыстар",
  },
  bothInformal: {
    en: "both pools: informal contacts",
    ru: "обе группы: неформальные контакты",
    kk: "екі топ: бейресми байланыстар",
  },
  firstPoolDirectives: {
    en: "first pool: directives of the centre",
    ru: "первая группа: поручения центра",
    kk: "бірінші топ: орталық тапсырмалары",
  },
};

/**
 * What tables and charts of this article say beyond the glossary.
 *
 * @example
 * maslikhatsWords("kk").column; // => "баған"
 */
export const maslikhatsWords = spoken({
  tableColumns: columnTexts,
  column: { en: "column", ru: "столбец", kk: "баған" },
  share: { en: "share", ru: "доля", kk: "үлес" },
  printedPercent: { en: "printed, %", ru: "опубликовано, %", kk: "жарияланған, %" },
  sum: { en: "sum, %", ru: "сумма, %", kk: "қосынды, %" },
  columnsTitle: (most: string) => ({
    en: `Numbers of deputies to ${most} that give all shares of a column`,
    ru: `Числа депутатов до ${most}, дающие все доли столбца`,
    kk: `Бағанның барлық үлесін беретін ${most}-ге дейінгі депутат сандары`,
  }),
  ways: {
    "half either way": { en: "to the nearest", ru: "обычное округление", kk: "кәдімгі дөңгелектеу" },
    truncation: { en: "truncated", ru: "усечение", kk: "қиып тастау" },
    ceiling: { en: "rounded up", ru: "округление вверх", kk: "жоғары дөңгелектеу" },
    any: { en: "each in its own way", ru: "каждая по-своему", kk: "әрқайсысы өзінше" },
  },
  closing: {
    en: "one share as the rest",
    ru: "одна доля\u00A0— остаток",
    kk: "бір үлес — қалдық",
  },
  closingAt: (share: string, total: string) => ({
    en: `${total} (${share}, the others truncated)`,
    ru: `${total} (${share}, остальные усечены)`,
    kk: `${total} (${share}, қалғандары қиылған)`,
  }),
  none: { en: "none", ru: "нет", kk: "жоқ" },
  allColumns: { en: "all columns", ru: "все столбцы", kk: "барлық бағандар" },
  columnsNote: (power: string) => ({
    en: `The test is strong: of the values that can be printed with one decimal ${power} % are shares of no number of 41 deputies. Nationality need not sum to the number of deputies here, since its shares sum to 97.7 %.`,
    ru: `Проверка сильная: из значений, которые можно напечатать с одним десятичным знаком, ${power}\u00A0% не являются долями 41 депутата. Для национальности сумма здесь не обязана равняться числу депутатов: её доли составляют 97,7\u00A0%.`,
    kk: `Тексеру күшті: бір ондық таңбамен басуға болатын мәндердің ${power}\u00A0%-ы 41 депутаттың үлесі емес. Ұлты бойынша қосынды мұнда депутат санына тең болуға міндетті емес: үлестерінің қосындысы — 97,7\u00A0%.`,
  }),
  countsTitle: {
    en: "Table 1 as counts of deputies",
    ru: "Таблица 1 как числа депутатов",
    kk: "1-кесте депутат саны түрінде",
  },
  count: { en: "count", ru: "число", kk: "саны" },
  of: { en: "of", ru: "из", kk: "барлығы" },
  exact: { en: "that is, %", ru: "то есть, %", kk: "яғни, %" },
  rounding: { en: "rounding", ru: "округление", kk: "дөңгелектеу" },
  toNearest: { en: "to the nearest", ru: "обычное", kk: "кәдімгі" },
  cut: { en: "truncated", ru: "усечение", kk: "қиып тастау" },
  up: { en: "rounded up", ru: "вверх", kk: "жоғары" },
  noWay: { en: "none", ru: "никакое", kk: "ешқандай" },
  countsNote: (counted: string) => ({
    en: `Of each column the size from 37 to 44 whose shares come nearest to the printed ones. By nationality, age and sector the counts sum to ${counted}; those by nationality are shares of one more. What the counts were is not printed: these are the ones that fit.`,
    ru: `Для каждого столбца взята численность от 37 до 44, доли которой ближе всего к напечатанным. По национальности, возрасту и сферам числа дают в сумме ${counted}; по национальности они поделены на число, большее на единицу. Сами числа не опубликованы: это те, которые подходят.`,
    kk: `Әр баған үшін 37-ден 44-ке дейінгі сандардың үлестері жарияланғанға ең жақыны алынды. Ұлты, жасы және саласы бойынша сандардың қосындысы — ${counted}; ұлты бойынша олар бірге артық санға бөлінген. Сандардың өзі жарияланбаған: бұлар — сәйкес келетіндері.`,
  }),
  poolsTitle: (experts: string) => ({
    en: `Shares of the pools, ${experts} experts each`,
    ru: `Доли групп по ${experts} экспертов`,
    kk: `${experts} сарапшыдан тұратын топтардың үлестері`,
  }),
  pool: { en: "pool and subject", ru: "группа и предмет", kk: "топ және тақырып" },
  percent: { en: "share, %", ru: "доля, %", kk: "үлес, %" },
  interval: { en: "exact 95% interval", ru: "точный 95%-ный интервал", kk: "95\u00A0%-дық дәл аралық" },
  poolsNote: (p: string, low: string, high: string, few: string, pool: string, all: string) => ({
    en: `Intervals of Clopper and Pearson (1934). Deputies against akimats on informal contacts: p = ${p} (Fisher's exact test), odds ratio from ${low} to ${high}; ${few} of the second pool instead of five would make a difference beyond chance. A majority beyond those asked would need ${pool} of 10, or ${all} of 20. Experts are chosen, not drawn at random: the intervals say what so few answers leave open at the least.`,
    ru: `Интервалы Клоппера–Пирсона (1934). Депутаты против акиматов о неформальных контактах: p\u00A0=\u00A0${p} (точный критерий Фишера), отношение шансов от ${low} до ${high}; неслучайным различие стало бы, будь во второй группе ${few} вместо пяти. Для большинства за пределами опрошенных нужно ${pool} из 10 или ${all} из 20. Эксперты отобраны целенаправленно, а не случайно: интервалы показывают, какую неопределённость столь малое число ответов оставляет по меньшей мере.`,
    kk: `Клоппер–Пирсон аралықтары (1934). Бейресми байланыстар туралы депутаттар мен әкімдіктер: p\u00A0=\u00A0${p} (Фишердің дәл критерийі), мүмкіндіктер қатынасы ${low} мен ${high} аралығында; екінші топта бес емес, ${few} болса, айырма кездейсоқтықтан асар еді. Сұралғандардан тыс көпшілік үшін 10 сарапшыдан ${pool} немесе 20 сарапшыдан ${all} қажет. Сарапшылар кездейсоқ емес, таңдап алынған: аралықтар мұндай аз жауаптың кем дегенде қандай белгісіздік қалдыратынын көрсетеді.`,
  }),
  source: {
    en: "Kazakhstan-Spectrum 2/2025, pp.\u00A051–63, Table\u00A01; counts computed",
    ru: "«Казахстан-Спектр» 2/2025, с.\u00A051–63, таблица\u00A01; числа рассчитаны",
    kk: "«Қазақстан-Спектр» 2/2025, 51–63-б., 1-кесте; сандар есептелген",
  },
  sourceOfPools: {
    en: "Kazakhstan-Spectrum 2/2025, pp.\u00A051–63; exact intervals computed",
    ru: "«Казахстан-Спектр» 2/2025, с.\u00A051–63; точные интервалы рассчитаны",
    kk: "«Қазақстан-Спектр» 2/2025, 51–63-б.; дәл аралықтар есептелген",
  },
  charts: {
    composition: {
      title: {
        en: "Which size of the assembly gives the shares of Table 1",
        ru: "Какая численность маслихата даёт доли таблицы 1",
        kk: "1-кестенің үлестерін қандай депутат саны береді",
      },
      units: {
        en: "After each name its printed share, %; in the circle the deputies",
        ru: "После названия\u00A0— опубликованная доля, %; в круге\u00A0— число депутатов",
        kk: "Атаудан кейін — жарияланған үлес, %; шеңберде — депутаттар саны",
      },
      nearest: { en: "rounded to the nearest", ru: "обычное округление", kk: "кәдімгі дөңгелектеу" },
      other: {
        en: "truncated or rounded up",
        ru: "усечение или округление вверх",
        kk: "қиылған не асырылған",
      },
      noSize: {
        en: "no size gives it",
        ru: "не даёт ни одна численность",
        kk: "ешбір сан бермейді",
      },
      gives: (size: string, shares: string) => ({
        en: `${size} deputies give ${shares}`,
        ru: `при численности ${size} получаются: ${shares}`,
        kk: `${size} депутат береді: ${shares}`,
      }),
    },
    pools: {
      title: {
        en: "Shares of the interviews with their exact intervals",
        ru: "Доли интервью и их точные интервалы",
        kk: "Сұхбат үлестері және олардың дәл аралықтары",
      },
      units: {
        en: "Per cent of the pool; above, how many of those asked; 95% intervals",
        ru: "Проценты группы; над точкой\u00A0— сколько из опрошенных; 95%-ные интервалы",
        kk: "Топтың пайызы; нүкте үстінде — сұралғандардың қаншасы; 95\u00A0%-дық аралықтар",
      },
      half: { en: "one half", ru: "половина", kk: "жартысы" },
    },
  },
  columns: {
    share: { en: "Share", ru: "Доля", kk: "Үлес" },
    printed: { en: "Printed, %", ru: "Опубликовано, %", kk: "Жарияланған, %" },
    size: { en: "Size of the assembly", ru: "Численность маслихата", kk: "Мәслихаттағы депутат саны" },
    count: { en: "Deputies", ru: "Депутатов", kk: "Депутат" },
    rounding: { en: "Rounding", ru: "Округление", kk: "Дөңгелектеу" },
    pool: { en: "Pool and subject", ru: "Группа и предмет", kk: "Топ және тақырып" },
    answers: { en: "Answers", ru: "Ответов", kk: "Жауап" },
    asked: { en: "Asked", ru: "Опрошено", kk: "Сұралған" },
    per_cent: { en: "Per cent", ru: "Проценты", kk: "Пайыз" },
    low: { en: "95% interval, low", ru: "95%-ный интервал, низ", kk: "95\u00A0%-дық аралық, төменгі шегі" },
    high: {
      en: "95% interval, high",
      ru: "95%-ный интервал, верх",
      kk: "95\u00A0%-дық аралық, жоғарғы шегі",
    },
  },
});

/** What the command says of itself. */
export const command = {
  description: {
    en: "Maslikhats: which numbers of deputies can be behind the shares of Table 1, and what shares of ten experts bear",
    ru: "Маслихаты: какие числа депутатов могут стоять за долями таблицы 1 и что выдерживают доли от десяти экспертов",
    kk: "Мәслихаттар: 1-кесте үлестерінің астарында қандай депутат саны болуы мүмкін және он сарапшының үлесі неге жетеді",
  },
  examples: {
    shipped: {
      en: "the shares that the article prints",
      ru: "доли, опубликованные в статье",
      kk: "мақалада жарияланған үлестер",
    },
  },
} satisfies Vocabulary;
