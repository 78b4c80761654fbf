import type { Text, Vocabulary } from "../languages.js";

/** What can be wrong with a printed figure. */
export const problems = {
  figure: (printed: string, reason: Text): Text => ({
    en: `printed figure ${printed}: ${reason.en}`,
    ru: `опубликованное число ${printed}: ${reason.ru}`,
    kk: `жарияланған ${printed} саны: ${reason.kk}`,
  }),
  exponent: {
    en: "an exponent hides the printed places",
    ru: "показатель степени скрывает число напечатанных знаков",
    kk: "дәреже көрсеткіші жарияланған таңбалар санын жасырып тұр",
  },
  digitsAsPrinted: {
    en: "the digits as printed, with the power of ten in the unit",
    ru: "цифры, как они напечатаны, со степенью десяти в единице измерения",
    kk: "цифрлар жарияланған күйінде, ал онның дәрежесі өлшем бірлігінде",
  },
  oneNumber: { en: "one number", ru: "одно число", kk: "бір сан" },
  sayDecimalMark: {
    en: "Say in decimal_mark whether it is a comma or a point",
    ru: "Укажите в decimal_mark, запятая это или точка",
    kk: "decimal_mark бағанында бұл үтір ме, нүкте ме — соны көрсетіңіз",
  },
  emptyColumn: {
    en: "a column without values",
    ru: "столбец без значений",
    kk: "мәндері жоқ баған",
  },
  someValues: {
    en: "at least one period with its printed value",
    ru: "хотя бы один период с опубликованным значением",
    kk: "жарияланған мәні бар кемінде бір кезең",
  },
  longColumn: (values: number): Text => ({
    en: `a column of ${values} values`,
    ru: `столбец, в котором значений ${values}`,
    kk: `${values} мәні бар баған`,
  }),
  atMostValues: (most: number): Text => ({
    en: `at most ${most}`,
    ru: `не больше ${most}`,
    kk: `ең көбі ${most}`,
  }),
  noPeriod: (text: string): Text => ({
    en: `the period ${text}`,
    ru: `период ${text}`,
    kk: `${text} кезеңі`,
  }),
  periodWanted: {
    en: "a year such as 2015, a month such as 2015-01, or the first and last year of a span",
    ru: "год, например 2015, месяц, например 2015-01, или первый и последний год промежутка",
    kk: "жыл, мысалы 2015, ай, мысалы 2015-01, немесе аралықтың бірінші және соңғы жылы",
  },
  spanWanted: {
    en: "a span that ends after it begins, of at most 200 years",
    ru: "промежуток, который кончается после начала, не длиннее 200 лет",
    kk: "басынан кейін аяқталатын, 200 жылдан аспайтын аралық",
  },
  periodTwice: (period: string): Text => ({
    en: `the period ${period} is there twice`,
    ru: `период ${period} указан дважды`,
    kk: `${period} кезеңі екі рет берілген`,
  }),
  seriesTwice: (id: string): Text => ({
    en: `two series are called ${id}`,
    ru: `два ряда называются ${id}`,
    kk: `екі қатар ${id} деп аталады`,
  }),
  onceEach: { en: "each once", ru: "каждый один раз", kk: "әрқайсысы бір рет" },
  noSuchSeries: (id: string): Text => ({
    en: `there is no series ${id} among those compared`,
    ru: `среди сравниваемых нет ряда ${id}`,
    kk: `салыстырылатындар арасында ${id} қатары жоқ`,
  }),
  oneOfSeries: (ids: readonly string[]): Text => {
    const shown = ids.slice(0, 8).join(", ") + (ids.length > 8 ? ", …" : "");
    return { en: `one of ${shown}`, ru: `один из рядов: ${shown}`, kk: `қатарлардың бірі: ${shown}` };
  },
  longNumber: (printed: string): Text => ({
    en: `the number ${printed}`,
    ru: `число ${printed}`,
    kk: `${printed} саны`,
  }),
  atMostDigits: (most: number): Text => ({
    en: `at most ${most} digits`,
    ru: `не больше ${most} цифр`,
    kk: `${most} цифрдан аспайтын сан`,
  }),
  cellTwice: (id: string): Text => ({
    en: `two cells are called ${id}`,
    ru: `две ячейки называются ${id}`,
    kk: `екі ұяшық ${id} деп аталады`,
  }),
  noCell: (id: string): Text => ({
    en: `a relation names the cell ${id}, which is not there`,
    ru: `соотношение называет ячейку ${id}, которой нет`,
    kk: `арақатынас жоқ ${id} ұяшығын атайды`,
  }),
  boundsOfTotals: {
    en: "whole numbers from 1 on, the first no larger than the last",
    ru: "целые числа от 1, первое не больше второго",
    kk: "1-ден басталатын бүтін сандар, біріншісі екіншісінен аспайды",
  },
  share: (printed: string): Text => ({
    en: `the share ${printed}`,
    ru: `доля ${printed}`,
    kk: `${printed} үлесі`,
  }),
  shareUpTo: (whole: number): Text => ({
    en: `a share from 0 to ${whole}`,
    ru: `доля от 0 до ${whole}`,
    kk: `0 мен ${whole} арасындағы үлес`,
  }),
  tooManyDigitsForTotal: (total: number): Text => ({
    en: `shares with too many digits to be tried with totals up to ${total}`,
    ru: `доли, в которых слишком много цифр для проверки чисел до ${total}`,
    kk: `${total} санына дейін тексеру үшін цифры тым көп үлестер`,
  }),
  fewerDigits: {
    en: "fewer digits or smaller totals",
    ru: "меньше цифр или меньшие числа",
    kk: "цифры азырақ үлестер немесе кішірек сандар",
  },
} satisfies Vocabulary;
