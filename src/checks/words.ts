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
    kk: "дәреже көрсеткіші басылған таңбалар санын жасырып тұр",
  },
  digitsAsPrinted: {
    en: "the digits as printed, with the power of ten in the unit",
    ru: "цифры, как они напечатаны, со степенью десяти в единице измерения",
    kk: "цифрлар басылған күйінде, ал онның дәрежесі өлшем бірлігінде",
  },
  oneNumber: { en: "one number", ru: "одно число", kk: "бір сан" },
  sayDecimalMark: {
    en: "Say in decimal_mark whether it is a comma or a point",
    ru: "Укажите в decimal_mark, запятая это или точка",
    kk: "decimal_mark бағанында бұл үтір ме, нүкте ме — соны көрсетіңіз",
  },
} satisfies Vocabulary;
