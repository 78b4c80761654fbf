import type { Text, Vocabulary } from "../languages.js";

/** What can be wrong with the figures of two groups. */
export const twoMeansProblems = {
  mean: (place: number): Text => ({
    en: `mean of group ${place}`,
    ru: `среднее группы ${place}`,
    kk: `${place}-топтың орташасы`,
  }),
  deviation: (place: number): Text => ({
    en: `standard deviation of group ${place}`,
    ru: `стандартное отклонение группы ${place}`,
    kk: `${place}-топтың стандартты ауытқуы`,
  }),
  size: (place: number, text: string): Text => ({
    en: `n of group ${place}: ${text}`,
    ru: `n группы ${place}: ${text}`,
    kk: `${place}-топтың n саны: ${text}`,
  }),
  sizeWanted: {
    en: "a whole number from 2 on",
    ru: "целое число от 2",
    kk: "2-ден басталатын бүтін сан",
  },
  isFound: (name: Text, found: Text): Text => ({
    en: `${name.en}: ${found.en}`,
    ru: `${name.ru}: ${found.ru}`,
    kk: `${name.kk}: ${found.kk}`,
  }),
  notNegative: { en: "a number from 0 on", ru: "число от 0", kk: "0-ден басталатын сан" },
} satisfies Vocabulary;
