import { spoken } from "../languages.js";

/** What is said of a table of counts, the help of `spectrum counts` included. */
export const countsWords = spoken({
  titles: {
    none: {
      en: "χ² of the table of counts",
      ru: "χ² таблицы частот",
      kk: "Жиіліктер кестесінің χ² статистикасы",
    },
    possible: {
      en: "The printed test follows from the counts",
      ru: "Опубликованный критерий следует из частот",
      kk: "Жарияланған критерий жиіліктерден шығады",
    },
    impossible: {
      en: "The printed test does not follow from the counts",
      ru: "Опубликованный критерий не следует из частот",
      kk: "Жарияланған критерий жиіліктерден шықпайды",
    },
  },
  columns: {
    form: { en: "χ² with 1 df", ru: "χ² с 1 ст. св.", kk: "1 е. д. бар χ²" },
    chi2: { en: "χ²", ru: "χ²", kk: "χ²" },
    p: { en: "p", ru: "p", kk: "p" },
    printedChi2: { en: "printed χ²", ru: "χ² в тексте", kk: "мәтіндегі χ²" },
    printedP: { en: "printed p", ru: "p в тексте", kk: "мәтіндегі p" },
  },
  forms: {
    uncorrected: { en: "Pearson, uncorrected", ru: "Пирсона, без поправки", kk: "Пирсон, түзетусіз" },
    "continuity-corrected": {
      en: "with Yates's correction",
      ru: "с поправкой Йейтса",
      kk: "Йейтс түзетуімен",
    },
    "likelihood-ratio": {
      en: "likelihood ratio",
      ru: "отношение правдоподобия",
      kk: "шындыққа ұқсастық қатынасы",
    },
  },
  fits: { en: "fits", ru: "согласуется", kk: "үйлеседі" },
  fitsNot: { en: "does not fit", ru: "не согласуется", kk: "үйлеспейді" },
  half: {
    en: "fits if halved",
    ru: "согласуется, если p вдвое меньше",
    kk: "p екі есе кіші болса, үйлеседі",
  },
  expected: (least: string) => ({
    en: `The least expected count is ${least}; below 5 the distribution of χ² is only roughly that of the table.`,
    ru: `Наименьшая ожидаемая частота ${least}; ниже 5 распределение χ² лишь приблизительно.`,
    kk: `Ең кіші күтілетін жиілік ${least}; 5-тен төмен болса, χ² үлестірімі тек жуық түрде орындалады.`,
  }),
  note: {
    en: "What was printed may be off by half a unit of its last digit. p is the upper tail of χ²; one that does not fit may be of an exact test or of other counts.",
    ru: "Напечатанное может отличаться на половину единицы последнего знака. p — верхний хвост χ²; если оно не согласуется, оно может быть точного критерия или других частот.",
    kk: "Жарияланған сан соңғы таңбасының жарты бірлігіне дейін ауытқуы мүмкін. p — χ² үлестірімінің жоғарғы құйрығы; үйлеспесе, ол дәл критерийдікі немесе басқа жиіліктердікі болуы мүмкін.",
  },
  help: {
    description: {
      en: "Whether a printed χ² follows from a table of two rows and columns",
      ru: "Следует ли опубликованный χ² из таблицы 2 × 2",
      kk: "Жарияланған χ² 2 × 2 кестесінен шыға ма",
    },
    counts: {
      en: "four counts, the first row and then the second",
      ru: "четыре частоты, первая строка и затем вторая",
      kk: "төрт жиілік, алдымен бірінші жол, содан кейін екіншісі",
    },
    chi2: { en: "χ² as printed", ru: "χ² в тексте", kk: "мәтіндегі χ²" },
    p: {
      en: 'p as printed, also "<0.001"',
      ru: "p в тексте, также «<0,001»",
      kk: "мәтіндегі p, «<0,001» түрінде де",
    },
    csv: {
      en: "as CSV for programs, in English",
      ru: "в виде CSV для программ, на английском",
      kk: "бағдарламаларға арналған CSV, ағылшын тілінде",
    },
  },
});
