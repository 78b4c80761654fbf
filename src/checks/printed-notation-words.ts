import type { Text, Vocabulary } from "../languages.js";

/** What can be wrong with a number in running text. */
export const notationProblems = {
  number: (text: string, reason: Text): Text => ({
    en: `${text}, ${reason.en}`,
    ru: `${text}, ${reason.ru}`,
    kk: `${text}, ${reason.kk}`,
  }),
  numberWanted: {
    en: "one number as printed, as in 2.20, 2,20 or .05",
    ru: "одно число, как в статье, например 2,20 или 0,05",
    kk: "мақаладағыдай бір сан, мысалы 2,20 немесе 0,05",
  },
  twoWays: {
    en: "Write 1.234 for one and a fraction, 1 234 for a thousand and more",
    ru: "Пишите 1.234, если это единица с дробью, и 1 234, если больше тысячи",
    kk: "Бір бүтін және бөлшек болса, 1.234 деп, мыңнан асса, 1 234 деп жазыңыз",
  },
  pBeyond: (printed: string): Text => ({
    en: `the p-value ${printed}`,
    ru: `p-значение ${printed}`,
    kk: `p-мәні ${printed}`,
  }),
  pWithin: { en: "a number from 0 to 1", ru: "число от 0 до 1", kk: "0-ден 1-ге дейінгі сан" },
} satisfies Vocabulary;
