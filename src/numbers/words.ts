import type { Text, Vocabulary } from "../languages.js";

export const problems = {
  // Why a text is not one number, as it stands in brackets behind what was expected.
  empty: { en: "the cell is empty", ru: "ячейка пуста", kk: "ұяшық бос" },
  infinite: { en: "the value is infinite", ru: "значение бесконечно", kk: "мән шексіз" },
  missing: { en: "the value is missing", ru: "значение отсутствует", kk: "мән жоқ" },
  spacesGroupOtherwise: {
    en: "the spaces do not group digits by three",
    ru: "пробелы делят цифры не по три",
    kk: "бос орындар цифрларды үштен топтамайды",
  },
  twoReadings: {
    en: "the number can be read two ways",
    ru: "число можно прочитать двояко",
    kk: "санды екі түрлі оқуға болады",
  },
  notANumber: { en: "the text is not a number", ru: "текст не является числом", kk: "мәтін сан емес" },
  tooLarge: {
    en: "the value is too large for a number",
    ru: "значение слишком велико для числа",
    kk: "мән сан ретінде сақтауға тым үлкен",
  },

  tooSmall: {
    en: "the value is too small for a number",
    ru: "значение слишком мало для числа",
    kk: "мән сан ретінде сақтауға тым кіші",
  },

  wholeNumberFrom: (least: number): Text => ({
    en: `a whole number from ${least} on`,
    ru: `целое число от ${least}`,
    kk: `${least} санынан басталатын бүтін сан`,
  }),
} satisfies Vocabulary;
