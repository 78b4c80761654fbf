import { asIs, spoken, type Text, type Vocabulary } from "../languages.js";

/** What is said of two printed means, the help of `spectrum means` included. */
export const meansWords = spoken({
  titles: {
    none: {
      en: "The test of two means that follows from their figures",
      ru: "Критерий для двух средних, который следует из их чисел",
      kk: "Екі орташаның сандарынан шығатын критерий",
    },
    possible: {
      en: "The printed test follows from the two means",
      ru: "Опубликованный критерий следует из двух средних",
      kk: "Жарияланған критерий екі орташадан шығады",
    },
    impossible: {
      en: "The printed test does not follow from the two means",
      ru: "Опубликованный критерий не следует из двух средних",
      kk: "Жарияланған критерий екі орташадан шықпайды",
    },
  },
  columns: {
    test: { en: "test", ru: "критерий", kk: "критерий" },
    figure: { en: "figure", ru: "величина", kk: "шама" },
    follows: { en: "follows", ru: "следует", kk: "шығады" },
    range: { en: "by rounding", ru: "по округлению", kk: "дөңгелектеу бойынша" },
    printed: { en: "as printed", ru: "в тексте", kk: "мәтінде" },
    verdict: { en: "verdict", ru: "заключение", kk: "қорытынды" },
  },
  tests: {
    student: { en: "Student", ru: "Стьюдента", kk: "Стьюдент" },
    welch: { en: "Welch", ru: "Уэлча", kk: "Уэлч" },
  },
  deviations: {
    "standard deviations": asIs(""),
    "standard errors": {
      en: "with standard errors printed as deviations",
      ru: "если вместо отклонений напечатаны стандартные ошибки",
      kk: "ауытқулардың орнына стандартты қателер жарияланған болса",
    },
    "deviations with n": {
      en: "with deviations divided by n, not n − 1",
      ru: "если отклонения делены на n, а не на n − 1",
      kk: "ауытқулар n − 1 емес, n бойынша болса",
    },
  },
  fits: { en: "fits", ru: "согласуется", kk: "үйлеседі" },
  fitsNot: { en: "does not fit", ru: "не согласуется", kk: "үйлеспейді" },
  oneSided: {
    en: "fits if one-sided",
    ru: "согласуется, если односторонний",
    kk: "біржақты болса, үйлеседі",
  },
  together: (test: string) => ({
    en: `${test}: each printed figure fits by itself, but not all at once.`,
    ru: `${test}: каждое число согласуется само по себе, но не все сразу.`,
    kk: `${test}: әр сан жеке үйлеседі, бірақ бәрі бірге емес.`,
  }),
  note: {
    en: "Ranges hold what the rounding of means and deviations allows. p is two-sided; signs of t and d depend on which group comes first and are not compared. d is the difference in pooled standard deviations. A test that does not follow may be paired, corrected or of other data.",
    ru: "Границы учитывают округление средних и отклонений. p двустороннее; знаки t и d зависят от порядка групп и не сравниваются. d — разность в единицах объединённого стандартного отклонения. Если критерий не следует, он может быть парным, с поправкой или по другим данным.",
    kk: "Шектер орташалар мен ауытқулардың дөңгелектелуін ескереді. p екіжақты; t мен d таңбалары топтардың ретіне байланысты, сондықтан салыстырылмайды. d — біріктірілген стандартты ауытқумен өлшенген айырма. Шықпаған критерий жұптық, түзетілген немесе басқа деректер бойынша болуы мүмкін.",
  },
  help: {
    description: {
      en: "Whether a printed t test follows from two means, deviations and ns",
      ru: "Следует ли опубликованный t-критерий из двух средних, отклонений и n",
      kk: "Жарияланған t-критерий екі орташадан, ауытқулардан және n сандарынан шыға ма",
    },
    figures: {
      en: "mean, standard deviation and n of one group, then of the other",
      ru: "среднее, стандартное отклонение и n одной группы, затем другой",
      kk: "бір топтың орташасы, стандартты ауытқуы және n саны, содан кейін екіншісінікі",
    },
    t: { en: "t as printed", ru: "t в тексте", kk: "мәтіндегі t" },
    df: {
      en: "degrees of freedom as printed",
      ru: "число степеней свободы в тексте",
      kk: "мәтіндегі еркіндік дәрежесінің саны",
    },
    p: {
      en: 'p as printed, also "<0.001"',
      ru: "p в тексте, также «<0,001»",
      kk: "мәтіндегі p, «<0,001» түрінде де",
    },
    d: { en: "Cohen's d as printed", ru: "d Коэна в тексте", kk: "мәтіндегі Коэн d-сі" },
    csv: {
      en: "as CSV for programs, in English",
      ru: "в виде CSV для программ, на английском",
      kk: "бағдарламаларға арналған CSV, ағылшын тілінде",
    },
  },
});

/** What can be wrong with a call. */
export const problems = {
  figures: (count: number): Text => ({
    en: `${count} ${count === 1 ? "figure" : "figures"}`,
    ru: `чисел: ${count}`,
    kk: `сандар: ${count}`,
  }),
  six: {
    en: "six: mean, standard deviation and n of one group, then of the other, as in: 5.1 1.2 30 4.4 1.3 28",
    ru: "шесть: среднее, стандартное отклонение и n одной группы, затем другой, например: 5,1 1,2 30 4,4 1,3 28",
    kk: "алтау: бір топтың орташасы, стандартты ауытқуы және n саны, содан кейін екіншісінікі, мысалы: 5,1 1,2 30 4,4 1,3 28",
  },
} satisfies Vocabulary;
