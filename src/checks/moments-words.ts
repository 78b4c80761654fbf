import type { Text, Vocabulary } from "../languages.js";

/** What can be wrong with a printed mean, standard deviation or number of observations. */
export const problems = {
  count: (name: string, value: string): Text => ({
    en: `${name} of ${value}`,
    ru: `${name} = ${value}`,
    kk: `${name} = ${value}`,
  }),
  wholeFrom: (least: number): Text => ({
    en: `a whole number from ${least} to 9,007,199,254,740,991`,
    ru: `целое число от ${least} до 9\u00A0007\u00A0199\u00A0254\u00A0740\u00A0991`,
    kk: `${least} мен 9\u00A0007\u00A0199\u00A0254\u00A0740\u00A0991 арасындағы бүтін сан`,
  }),
  negativeDeviation: (printed: string): Text => ({
    en: `a standard deviation of ${printed}`,
    ru: `стандартное отклонение ${printed}`,
    kk: `${printed} стандартты ауытқуы`,
  }),
  notNegative: { en: "zero or more", ru: "ноль или больше", kk: "нөл немесе одан көп" },
  scale: (min: string, max: string): Text => ({
    en: `a scale from ${min} to ${max}`,
    ru: `шкала от ${min} до ${max}`,
    kk: `${min} мен ${max} арасындағы шкала`,
  }),
  scaleWanted: {
    en: "two whole numbers, the lower one first",
    ru: "два целых числа, сначала меньшее",
    kk: "екі бүтін сан, алдымен кішісі",
  },
  atMostValues: (most: number): Text => ({
    en: `at most ${most} values`,
    ru: `не больше ${most} значений`,
    kk: `ең көбі ${most} мән`,
  }),
  wideScale: {
    en: "numbers too large for whole-number arithmetic",
    ru: "числа слишком велики для целочисленного счёта",
    kk: "бүтін санмен есептеуге тым үлкен сандар",
  },
  smallerUnit: {
    en: "n times the variance below 10^15",
    ru: "n, умноженное на дисперсию, меньше 10^15",
    kk: "n мен дисперсия көбейтіндісі 10^15-тен кем",
  },
  manySums: (sums: string): Text => ({
    en: `a mean behind which ${sums} sums of the data may stand`,
    ru: `среднее, за которым может стоять сумм данных: ${sums}`,
    kk: `артында деректердің ${sums} қосындысы тұруы мүмкін орташа`,
  }),
  atMostSums: (most: string): Text => ({
    en: `at most ${most}`,
    ru: `не больше ${most}`,
    kk: `${most} санынан аспайтын`,
  }),
  moreDigits: {
    en: "Give the mean with more digits, or a smaller n",
    ru: "Задайте среднее с большим числом знаков или меньшее n",
    kk: "Орташаны көбірек таңбамен немесе n-ді кішірейтіп беріңіз",
  },
  longSearch: {
    en: "a case that takes too long to decide",
    ru: "случай, который слишком долго решать",
    kk: "шешуге тым көп уақыт алатын жағдай",
  },
  shortSearch: (most: string): Text => ({
    en: `at most ${most} steps`,
    ru: `не больше ${most} шагов`,
    kk: `ең көбі ${most} қадам`,
  }),
  costlyCount: (steps: string): Text => ({
    en: `samples to be counted in about ${steps} steps`,
    ru: `выборки, для счёта которых нужно около ${steps} шагов`,
    kk: `санауға шамамен ${steps} қадам керек іріктемелер`,
  }),
  narrowScale: {
    en: "Give a narrower scale, a smaller n or printed numbers with more digits",
    ru: "Задайте более узкую шкалу, меньшее n или числа с большим количеством знаков",
    kk: "Тар шкала, кіші n немесе көбірек таңбалы сандар беріңіз",
  },
} satisfies Vocabulary;
