import { spoken, type Text } from "../languages.js";

/** What is said of printed tests and their p-values, the help of `spectrum pvalue` included. */
export const pValueWords = spoken({
  title: {
    en: "Printed tests and the p-values that follow from them",
    ru: "Опубликованные критерии и p-значения, которые из них следуют",
    kk: "Жарияланған критерийлер және олардан шығатын p-мәндері",
  },
  columns: {
    test: { en: "as printed", ru: "в тексте", kk: "мәтінде" },
    recomputed: { en: "p that follows", ru: "следующее p", kk: "шығатын p" },
    range: { en: "by its rounding", ru: "с учётом округления", kk: "дөңгелектеуді ескергенде" },
    verdict: { en: "verdict", ru: "заключение", kk: "қорытынды" },
  },
  verdicts: {
    consistent: { en: "consistent", ru: "согласуется", kk: "үйлеседі" },
    "one-sided": {
      en: "consistent if one-sided",
      ru: "согласуется, если критерий односторонний",
      kk: "критерий біржақты болса, үйлеседі",
    },
    error: { en: "does not follow", ru: "не следует", kk: "шықпайды" },
    "decision-error": {
      en: "does not follow, the decision turns",
      ru: "не следует, вывод меняется",
      kk: "шықпайды, шешім өзгереді",
    },
    "not-printed": { en: "no p printed", ru: "p не указано", kk: "p көрсетілмеген" },
  },
  note: (alpha: string) => ({
    en: `p is two-sided for t, z and r, the upper tail for F and χ². A p that was printed follows where some value within the rounding of both agrees; decisions are at ${alpha}. A p that does not follow may come from a corrected or one-sided test, other degrees of freedom or a slip of the pen: the numbers alone do not say which.`,
    ru: `p двустороннее для t, z и r, верхний хвост для F и χ². Указанное p следует, если с учётом округления обоих чисел есть согласное значение; выводы делаются на уровне ${alpha}. Если p не следует, причиной могут быть поправка, односторонний критерий, другое число степеней свободы или описка: по одним числам этого не узнать.`,
    kk: `t, z және r үшін p екіжақты, F және χ² үшін жоғарғы құйрық. Екі санның дөңгелектелуі шегінде сәйкес мән болса, көрсетілген p шығады; шешім ${alpha} деңгейінде қабылданады. Шықпаған p түзетуден, біржақты критерийден, еркіндік дәрежесінің басқа санынан немесе жаңсақ жазудан болуы мүмкін: оны тек сандардан білу мүмкін емес.`,
  }),
  description: {
    en: "Whether printed p-values follow from their t, F, χ², z or r",
    ru: "Следуют ли опубликованные p-значения из своих t, F, χ², z или r",
    kk: "Жарияланған p-мәндері өздерінің t, F, χ², z немесе r статистикаларынан шыға ма",
  },
  text: {
    en: "text that reports the tests, as printed",
    ru: "текст с критериями, как в статье",
    kk: "критерийлер жазылған мәтін, мақаладағыдай",
  },
  file: {
    en: "read the text from a file",
    ru: "прочитать текст из файла",
    kk: "мәтінді файлдан оқу",
  },
  alpha: {
    en: "level at which decisions are made",
    ru: "уровень значимости для выводов",
    kk: "шешім қабылданатын маңыздылық деңгейі",
  },
  csv: {
    en: "as CSV for programs, in English",
    ru: "в виде CSV для программ, на английском",
    kk: "бағдарламаларға арналған CSV, ағылшын тілінде",
  },
});

/** What can be wrong with a call. */
export const pValueProblems = {
  nothing: { en: "no text and no file", ru: "нет ни текста, ни файла", kk: "мәтін де, файл да жоқ" },
  both: { en: "a text and a file", ru: "и текст, и файл", kk: "мәтін де, файл да бар" },
  oneOfThem: {
    en: 'one of the two, as in: spectrum pvalue "t(28) = 2.20, p = .06"',
    ru: 'одно из двух, например: spectrum pvalue "t(28) = 2,20; p = 0,06"',
    kk: 'екеуінің бірі, мысалы: spectrum pvalue "t(28) = 2,20; p = 0,06"',
  },
  alpha: (text: string): Text => ({
    en: `--alpha ${text}`,
    ru: `--alpha ${text}`,
    kk: `--alpha ${text}`,
  }),
  alphaWanted: {
    en: "a number between 0 and 1",
    ru: "число между 0 и 1",
    kk: "0 мен 1 арасындағы сан",
  },
};
