import type { RoundingChoice } from "../checks/range-behind.js";
import { spoken, type Text, type Vocabulary } from "../languages.js";

const names = {
  "half away from zero": {
    en: "to the nearest, ties away from zero",
    ru: "к ближайшему, половина — от нуля",
    kk: "жақынына, жартысы — нөлден әрі",
  },
  "half to even": {
    en: "to the nearest, ties to even",
    ru: "к ближайшему, половина — к чётному",
    kk: "жақынына, жартысы — жұпқа",
  },
  "half up": {
    en: "to the nearest, ties up",
    ru: "к ближайшему, половина — вверх",
    kk: "жақынына, жартысы — жоғары",
  },
  "half down": {
    en: "to the nearest, ties down",
    ru: "к ближайшему, половина — вниз",
    kk: "жақынына, жартысы — төмен",
  },
  truncation: { en: "truncated", ru: "усечение", kk: "қиып тастау" },
  ceiling: { en: "always up", ru: "всегда вверх", kk: "әрқашан жоғары" },
  floor: { en: "always down", ru: "всегда вниз", kk: "әрқашан төмен" },
  "away from zero": { en: "always away from zero", ru: "всегда от нуля", kk: "әрқашан нөлден әрі" },
  "half either way": {
    en: "to the nearest, ties up or down",
    ru: "к ближайшему, половина — вверх или вниз",
    kk: "жақынына, жартысы — жоғары не төмен",
  },
  any: { en: "in any of the ways", ru: "любым из способов", kk: "тәсілдердің кез келгенімен" },
} satisfies Record<RoundingChoice, Text>;

/** What every check of a printed number says of rounding, and its flags. */
export const roundingWords = spoken({
  names,
  rounding: { en: "rounding", ru: "округление", kk: "дөңгелектеу" },
  /** Below a table whose reader did not choose. */
  byDefault: {
    en: "Taken as rounded to the nearest; a tie may have gone up or down. Another way: --rounding.",
    ru: "Принято округление к ближайшему; половина могла пойти вверх или вниз. Другой способ: --rounding.",
    kk: "Жақынына дөңгелектелген деп алынды; жартысы жоғары не төмен кетуі мүмкін. Басқа тәсіл: --rounding.",
  },
  flag: (slugs: string) => ({
    en: `how the number was rounded: ${slugs}; to the nearest with ties either way when not given`,
    ru: `как округлено число: ${slugs}; без параметра — к ближайшему, половина в любую сторону`,
    kk: `сан қалай дөңгелектелген: ${slugs}; берілмесе — жақынына, жартысы кез келген жаққа`,
  }),
  decimalMark: {
    en: "decimal mark of the numbers, where 1,234 could be read two ways",
    ru: "десятичный знак чисел, если 1,234 можно прочитать двояко",
    kk: "сандардың ондық бөлгіші, егер 1,234 екі түрлі оқылса",
  },
  csv: {
    en: "as CSV for programs, in English",
    ru: "в виде CSV для программ, на английском",
    kk: "бағдарламаларға арналған CSV, ағылшын тілінде",
  },
});

/** What can be wrong with what was typed. */
export const problems = {
  noSuchRounding: (text: string): Text => ({
    en: `no way of rounding ${text}`,
    ru: `нет способа округления ${text}`,
    kk: `${text} деген дөңгелектеу тәсілі жоқ`,
  }),
  oneOf: (slugs: string): Text => ({
    en: `one of ${slugs}`,
    ru: `один из: ${slugs}`,
    kk: `мыналардың бірі: ${slugs}`,
  }),
  perhaps: (name: string): Text => ({
    en: `Did you mean ${name}?`,
    ru: `Может быть, ${name}?`,
    kk: `Мүмкін, ${name}?`,
  }),
  sayMark: {
    en: "Say with --decimal-mark comma or --decimal-mark point what the mark is",
    ru: "Укажите --decimal-mark comma (запятая) или --decimal-mark point (точка)",
    kk: "--decimal-mark comma (үтір) немесе --decimal-mark point (нүкте) көрсетіңіз",
  },
  wholeNumber: {
    en: "a whole number, as -3 or 5",
    ru: "целое число, например -3 или 5",
    kk: "бүтін сан, мысалы -3 немесе 5",
  },
} satisfies Vocabulary;
