import type { Text, Vocabulary } from "../languages.js";

/** What can be wrong with a table of counts. */
export const twoByTwoProblems = {
  howMany: (count: number): Text => ({
    en: `${count} ${count === 1 ? "count" : "counts"}`,
    ru: `чисел: ${count}`,
    kk: `сандар: ${count}`,
  }),
  four: {
    en: "four, the first row and then the second, as in: 12 5 7 14",
    ru: "четыре, первая строка и затем вторая, например: 12 5 7 14",
    kk: "төртеу, алдымен бірінші жол, содан кейін екінші жол, мысалы: 12 5 7 14",
  },
  count: { en: "a whole number from 0 on", ru: "целое число от 0", kk: "0-ден басталатын бүтін сан" },
  empty: {
    en: "a row or column without any",
    ru: "пустая строка или столбец",
    kk: "бос жол немесе баған",
  },
  someInEach: {
    en: "at least one in each row and each column",
    ru: "хотя бы по одному в каждой строке и каждом столбце",
    kk: "әр жол мен әр бағанда кемінде бір",
  },
  notNegative: { en: "a number from 0 on", ru: "число от 0", kk: "0-ден басталатын сан" },
} satisfies Vocabulary;
