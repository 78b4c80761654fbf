import type { MisprintKind } from "../checks/digit-edits.js";
import { spoken, type Text } from "../languages.js";

/** What a misprint did, in words. */
export const misprintKinds = {
  "digit replaced": { en: "digit replaced", ru: "цифра заменена", kk: "цифр ауысқан" },
  "neighbouring digits swapped": {
    en: "neighbouring digits swapped",
    ru: "соседние цифры переставлены",
    kk: "көрші цифрлар орын ауысқан",
  },
  "distant digits swapped": {
    en: "digits swapped",
    ru: "цифры переставлены",
    kk: "цифрлар орын ауысқан",
  },
  "digit dropped": { en: "digit dropped", ru: "цифра пропущена", kk: "цифр түсіп қалған" },
  "digit added": { en: "digit added", ru: "лишняя цифра", kk: "артық цифр" },
  "decimal point moved": {
    en: "decimal point moved",
    ru: "десятичный знак сдвинут",
    kk: "ондық бөлгіш жылжыған",
  },
} satisfies Record<MisprintKind, Text>;

/** What is said of misprints that would explain why a figure of a ledger does not follow. */
export const suspectWords = spoken({
  suspects: (list: string) => ({
    en: `A single misprint would explain it: ${list}. A possibility, never a fact.`,
    ru: `Это объяснила бы одна опечатка: ${list}. Это возможность, но не факт.`,
    kk: `Мұны бір баспа қатесі түсіндірер еді: ${list}. Бұл — мүмкіндік, бірақ факт емес.`,
  }),
  /** One figure, what may have been meant, and how often chance would offer it. */
  suspect: (id: string, printed: string, meant: string, how: string) => ({
    en: `${id} printed ${printed} for ${meant} (${how})`,
    ru: `${id}\u00A0— напечатано ${printed} вместо ${meant} (${how})`,
    kk: `${id} — ${meant} орнына ${printed} жарияланған (${how})`,
  }),
  itself: { en: "the figure itself", ru: "само число", kk: "санның өзі" },
  byChance: (percent: string) => ({
    en: `by chance in ${percent}\u00A0% of cases`,
    ru: `случайно\u00A0— в ${percent}\u00A0% случаев`,
    kk: `кездейсоқ — жағдайлардың ${percent}\u00A0%-ында`,
  }),
  /** Where it explains more than one row. */
  explains: (count: number) => ({
    en: `explains all ${count} that do not follow`,
    ru: `объясняет все расхождения, где оно участвует: ${count}`,
    kk: `өзі қатысқан барлық сәйкессіздікті түсіндіреді: ${count}`,
  }),
  none: {
    en: "No misprint of a single figure in it would explain it.",
    ru: "Опечатка в одном из этих чисел этого не объяснила бы.",
    kk: "Осы сандардың біріндегі баспа қатесі мұны түсіндірмес еді.",
  },
  unlikely: {
    en: "What single misprints would explain it fit as often by chance.",
    ru: "Одиночные опечатки, которые подошли бы здесь, подходят так же часто и случайно.",
    kk: "Мұнда сәйкес келетін жалғыз баспа қателері кездейсоқ та сондай жиі сәйкес келеді.",
  },
  kinds: misprintKinds,
});
