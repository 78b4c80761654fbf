import { spoken, type Text, type Vocabulary } from "../languages.js";

/**
 * Classes of reproductions and replications as the Institute for Replication defines them: a reproduction uses the
 * original study's data, a replication other data.
 *
 * Source: Institute for Replication, Definitions, i4replication.org/definitions.html, after A. Dreber,
 * M. Johannesson, A Framework for Evaluating Reproducibility and Replicability in Economics, 2023.
 */
export const replicationClasses = [
  "computational-reproducibility",
  "recreate-reproducibility",
  "robustness-reproducibility",
  "direct-replicability",
  "conceptual-replicability",
] as const;
export type ReplicationClass = (typeof replicationClasses)[number];

/** Which of the classes the check of an article belongs to. */
export interface Replication {
  /** Those that apply, with the reason; none where an article computes nothing of its own. */
  classes: readonly { class: ReplicationClass; why: Text }[];
  /** Why the others do not. */
  others: Text;
}

/** Names of the classes, and what each asks, in words of our own. */
const texts = {
  "computational-reproducibility": {
    name: {
      en: "Computational reproducibility",
      ru: "Вычислительная воспроизводимость",
      kk: "Есептеу арқылы қайта алыну",
    },
    asks: {
      en: "Do the original data and procedures, run again, give the results?",
      ru: "Дают ли исходные данные и процедуры при повторном запуске те же результаты?",
      kk: "Бастапқы деректер мен рәсімдер қайта орындалғанда сол нәтижелерді бере ме?",
    },
  },
  "recreate-reproducibility": {
    name: {
      en: "Recreate reproducibility",
      ru: "Воспроизводимость воссозданием",
      kk: "Қайта құру арқылы қайта алыну",
    },
    asks: {
      en: "Can the results be had from what the study says, without its processed data or its code?",
      ru: "Можно ли получить результаты по описанию исследования, без его обработанных данных или кода?",
      kk: "Нәтижелерді зерттеудің өңделген деректерінсіз немесе кодынсыз, сипаттамасы бойынша алуға бола ма?",
    },
  },
  "robustness-reproducibility": {
    name: {
      en: "Robustness reproducibility",
      ru: "Воспроизводимость при других решениях",
      kk: "Басқа шешімдер кезінде қайта алыну",
    },
    asks: {
      en: "Do the results stand under other plausible analytical decisions on the same data?",
      ru: "Сохраняются ли результаты при других обоснованных решениях анализа на тех же данных?",
      kk: "Сол деректерде талдаудың басқа негізді шешімдері кезінде нәтижелер сақтала ма?",
    },
  },
  "direct-replicability": {
    name: { en: "Direct replicability", ru: "Прямая репликация", kk: "Тікелей репликация" },
    asks: {
      en: "Do new data under the same procedures give the results?",
      ru: "Дают ли новые данные при тех же процедурах те же результаты?",
      kk: "Жаңа деректер сол рәсімдермен сондай нәтиже бере ме?",
    },
  },
  "conceptual-replicability": {
    name: {
      en: "Conceptual replicability",
      ru: "Концептуальная репликация",
      kk: "Тұжырымдамалық репликация",
    },
    asks: {
      en: "Do new data under other procedures give the results?",
      ru: "Дают ли новые данные при других процедурах те же результаты?",
      kk: "Жаңа деректер басқа рәсімдермен сондай нәтиже бере ме?",
    },
  },
} satisfies Record<ReplicationClass, Vocabulary>;

/**
 * The words of the classes by their names.
 *
 * @example
 * replicationWords("en")["direct-replicability"].name; // => "Direct replicability"
 */
export const replicationWords = spoken(texts);
