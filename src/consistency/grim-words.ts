import type { GrimmerFailure } from "../checks/grimmer.js";
import { spoken, type Text, type Vocabulary } from "../languages.js";

const failures = {
  mean: {
    en: "the mean is impossible already",
    ru: "невозможно уже среднее",
    kk: "орташаның өзі мүмкін емес",
  },
  "too small": {
    en: "smaller than whole numbers of this mean allow",
    ru: "меньше, чем допускают целые числа с таким средним",
    kk: "орташасы осындай бүтін сандар мүмкін ететіннен кіші",
  },
  "too large": {
    en: "larger than the scale allows",
    ru: "больше, чем допускает шкала",
    kk: "шкала мүмкін ететіннен үлкен",
  },
  "no whole squares": {
    en: "no whole sum of squares gives it",
    ru: "его не даёт никакая целая сумма квадратов",
    kk: "оны квадраттардың ешбір бүтін қосындысы бермейді",
  },
  parity: {
    en: "the sum and the sum of squares cannot both be even or both odd",
    ru: "сумма и сумма квадратов не могут быть одной чётности",
    kk: "қосынды мен квадраттар қосындысы бірдей жұп не тақ бола алмайды",
  },
  "no sample": {
    en: "no numbers have these sums and sums of squares",
    ru: "чисел с такими суммами и суммами квадратов нет",
    kk: "мұндай қосындылары мен квадраттар қосындылары бар сандар жоқ",
  },
} satisfies Record<GrimmerFailure, Text>;

/** What is said of a printed mean or percentage, and of the standard deviation beside it. */
export const grimWords = spoken({
  meanAt: (printed: string, n: string, items: number) => ({
    en: `GRIM: a mean of ${printed} at n = ${n}${items > 1 ? `, ${items} items` : ""}`,
    ru: `GRIM: среднее ${printed} при n = ${n}${items > 1 ? `, пунктов: ${items}` : ""}`,
    kk: `GRIM: n = ${n} болғандағы орташа ${printed}${items > 1 ? `, тармақ саны: ${items}` : ""}`,
  }),
  percentAt: (printed: string, n: string, items: number) => ({
    en: `GRIM: ${printed} % at n = ${n}${items > 1 ? `, ${items} items` : ""}`,
    ru: `GRIM: ${printed}\u00A0% при n = ${n}${items > 1 ? `, пунктов: ${items}` : ""}`,
    kk: `GRIM: n = ${n} болғандағы ${printed}\u00A0%${items > 1 ? `, тармақ саны: ${items}` : ""}`,
  }),
  deviationAt: (printed: string, mean: string, n: string) => ({
    en: `GRIMMER: a standard deviation of ${printed} beside a mean of ${mean} at n = ${n}`,
    ru: `GRIMMER: стандартное отклонение ${printed} при среднем ${mean} и n = ${n}`,
    kk: `GRIMMER: орташа ${mean}, n = ${n} болғандағы стандартты ауытқу ${printed}`,
  }),
  limitsAt: (mean: string, n: string) => ({
    en: `Limits of the standard deviation beside a mean of ${mean} at n = ${n}`,
    ru: `Пределы стандартного отклонения при среднем ${mean} и n = ${n}`,
    kk: `Орташа ${mean}, n = ${n} болғандағы стандартты ауытқудың шектері`,
  }),
  columns: {
    what: { en: "question", ru: "вопрос", kk: "сұрақ" },
    found: { en: "answer", ru: "ответ", kk: "жауап" },
  },
  rows: {
    verdict: { en: "verdict", ru: "заключение", kk: "қорытынды" },
    sum: { en: "sum of the data", ru: "сумма данных", kk: "деректер қосындысы" },
    count: { en: "count behind it", ru: "количество за ним", kk: "артындағы сан" },
    nearest: { en: "nearest possible", ru: "ближайшие возможные", kk: "ең жақын мүмкіндері" },
    nearestN: { en: "possible at n of", ru: "возможно при n", kk: "мынадай n-де мүмкін" },
    ways: { en: "possible if rounded", ru: "возможно при округлении", kk: "мына дөңгелектеуде мүмкін" },
    power: { en: "power of the test", ru: "мощность проверки", kk: "тексеру қуаты" },
    reason: { en: "why", ru: "почему", kk: "неге" },
    witness: { en: "a sample that gives it", ru: "выборка, которая его даёт", kk: "оны беретін іріктеме" },
    limits: { en: "limits", ru: "пределы", kk: "шектері" },
  },
  possible: { en: "possible", ru: "возможно", kk: "мүмкін" },
  impossible: {
    en: "not possible under this way of rounding",
    ru: "невозможно при этом способе округления",
    kk: "бұл дөңгелектеу тәсілінде мүмкін емес",
  },
  offScale: {
    en: "not possible: outside the scale",
    ru: "невозможно: вне шкалы",
    kk: "мүмкін емес: шкаладан тыс",
  },
  failures,
  fromTo: (from: string, to: string) => ({
    en: `${from} to ${to}`,
    ru: `от ${from} до ${to}`,
    kk: `${from} – ${to}`,
  }),
  noUpperEnd: (from: string) => ({
    en: `from ${from}; no upper end without a scale`,
    ru: `от ${from}; без шкалы верхнего предела нет`,
    kk: `${from} бастап; шкаласыз жоғарғы шегі жоқ`,
  }),
  noWay: { en: "in none of the ways", ru: "ни при одном способе", kk: "ешбір тәсілде емес" },
  none: { en: "none within 1,000", ru: "нет ближе 1000", kk: "1000-нан жақын жоқ" },
  power: (share: string) => ({
    en: `${share} of numbers with as many digits are impossible at this n`,
    ru: `при этом n невозможны ${share} чисел с таким числом знаков`,
    kk: `бұл n-де таңбасы сонша сандардың ${share}-ы мүмкін емес`,
  }),
  powerOfDeviation: (share: string) => ({
    en: `${share} of the hundred nearest deviations are impossible`,
    ru: `из ста ближайших отклонений невозможны ${share}`,
    kk: `ең жақын жүз ауытқудың ${share}-ы мүмкін емес`,
  }),
  noPower: {
    en: "At this n every number with as many digits is possible: the test cannot fail, and says nothing.",
    ru: "При этом n возможно любое число с таким числом знаков: проверка не может не пройти и ни о чём не говорит.",
    kk: "Бұл n-де таңбасы сонша кез келген сан мүмкін: тексеру өтпей қоюы мүмкін емес, сондықтан ештеңе айтпайды.",
  },
  explanations: {
    en: "What could explain it: another n (answers missing), several items averaged, weights, data that are not whole numbers, another way of rounding, a misprint.",
    ru: "Что могло бы это объяснить: другое n (пропуски в ответах), среднее по нескольким пунктам, веса, данные не в целых числах, другой способ округления, опечатка.",
    kk: "Мұны не түсіндіре алады: басқа n (жауаптардың кемуі), бірнеше тармақтың орташасы, салмақтар, бүтін емес деректер, басқа дөңгелектеу тәсілі, баспа қатесі.",
  },
  explanationsOffScale: {
    en: "What could explain it: another scale than the one given, a sum where a mean was meant, a misprint.",
    ru: "Что могло бы это объяснить: другая шкала, сумма вместо среднего, опечатка.",
    kk: "Мұны не түсіндіре алады: басқа шкала, орташа орнына қосынды, баспа қатесі.",
  },
  explanationsOfDeviation: {
    en: "What could explain it: a standard error or a population deviation in its place (--population), another n, several items, weights, another way of rounding, a misprint.",
    ru: "Что могло бы это объяснить: вместо него стандартная ошибка или отклонение генеральной совокупности (--population), другое n, несколько пунктов, веса, другой способ округления, опечатка.",
    kk: "Мұны не түсіндіре алады: оның орнында стандартты қате немесе бас жиынтық ауытқуы (--population), басқа n, бірнеше тармақ, салмақтар, басқа дөңгелектеу тәсілі, баспа қатесі.",
  },
  divided: (population: boolean) => ({
    en: `Of whole numbers; every sum and every sum of squares tried; divided by ${population ? "n" : "n \u2212 1"}.`,
    ru: `Для целых чисел; испытаны все суммы и все суммы квадратов; делитель ${population ? "n" : "n \u2212 1"}.`,
    kk: `Бүтін сандар үшін; барлық қосынды мен барлық квадраттар қосындысы сыналды; бөлгіш ${population ? "n" : "n \u2212 1"}.`,
  }),
  help: {
    description: {
      en: "Test whether whole numbers can give a printed mean, percentage or standard deviation",
      ru: "Проверить, могут ли целые числа дать напечатанное среднее, процент или стандартное отклонение",
      kk: "Бүтін сандар жарияланған орташаны, пайызды не стандартты ауытқуды бере ала ма — тексеру",
    },
    mean: {
      en: "mean or percentage with its digits as printed",
      ru: "среднее или процент с цифрами, как напечатано",
      kk: "цифрлары жарияланған күйдегі орташа немесе пайыз",
    },
    n: { en: "number of observations", ru: "число наблюдений", kk: "бақылаулар саны" },
    items: {
      en: "items that were averaged for each person",
      ru: "сколько пунктов усреднено у каждого",
      kk: "әр адам үшін неше тармақ орташаланған",
    },
    percent: {
      en: "the number is a percentage of n",
      ru: "число — процент от n",
      kk: "сан — n-нің пайызы",
    },
    sd: {
      en: "standard deviation as printed, tested too",
      ru: "стандартное отклонение, как напечатано; тоже проверяется",
      kk: "жарияланған күйдегі стандартты ауытқу; ол да тексеріледі",
    },
    min: { en: "least answer of the scale", ru: "наименьший ответ шкалы", kk: "шкаланың ең кіші жауабы" },
    max: { en: "greatest answer of the scale", ru: "наибольший ответ шкалы", kk: "шкаланың ең үлкен жауабы" },
    population: {
      en: "the standard deviation divides by n, not by n \u2212 1",
      ru: "в стандартном отклонении делитель n, а не n \u2212 1",
      kk: "стандартты ауытқуда бөлгіш n, n \u2212 1 емес",
    },
    more: {
      en: "A mean of n whole numbers is a multiple of 1/n, so most printed decimals are impossible when n is small: GRIM. For a standard deviation every sum and every sum of squares behind the printed digits is tried, and a sample that fits is shown: GRIMMER. The power says how much the test can find at all. A verdict is about a number, never about a person.",
      ru: "Среднее n целых чисел кратно 1/n, поэтому при малом n большинство десятичных чисел невозможно: GRIM. Для стандартного отклонения испытаны все суммы и суммы квадратов за напечатанными цифрами и показана подходящая выборка: GRIMMER. Мощность говорит, сколько проверка вообще может найти. Заключение — о числе, не о человеке.",
      kk: "n бүтін санның орташасы 1/n-ге еселік, сондықтан n кіші болса, ондық сандардың көбі мүмкін емес: GRIM. Стандартты ауытқу үшін жарияланған цифрлардың артындағы барлық қосынды мен квадраттар қосындысы сыналады, сай келетін іріктеме көрсетіледі: GRIMMER. Қуат тексерудің жалпы не таба алатынын айтады. Қорытынды — сан туралы, адам туралы емес.",
    },
  },
});

/** Examples below the help of `spectrum grim`. */
export const grimExamples: readonly (readonly [string, Text])[] = [
  [
    "spectrum grim 2.57 --n 24",
    { en: "a mean of 24 whole numbers", ru: "среднее 24 целых чисел", kk: "24 бүтін санның орташасы" },
  ],
  [
    "spectrum grim 67,4 --n 150 --percent",
    { en: "a share of 150 answers", ru: "доля от 150 ответов", kk: "150 жауаптың үлесі" },
  ],
  [
    "spectrum grim 8.9 --n 25 --sd 2.81",
    {
      en: "with the standard deviation",
      ru: "вместе со стандартным отклонением",
      kk: "стандартты ауытқумен бірге",
    },
  ],
  [
    "spectrum grim 3.46 --n 28 --items 3 --min 1 --max 5 --sd 0.91",
    {
      en: "three items on a scale of 1 to 5",
      ru: "три пункта по шкале от 1 до 5",
      kk: "1–5 шкаласындағы үш тармақ",
    },
  ],
];

export const grimProblems = {
  percentWithDeviation: {
    en: "--percent with a standard deviation or a scale",
    ru: "--percent вместе со стандартным отклонением или шкалой",
    kk: "--percent стандартты ауытқумен не шкаламен бірге",
  },
  asMean: {
    en: "a mean with --sd, --min and --max; for shares of 0/1 data spectrum debit",
    ru: "среднее с --sd, --min и --max; для долей данных 0/1 есть spectrum debit",
    kk: "--sd, --min, --max-пен орташа; 0/1 деректерінің үлестеріне spectrum debit бар",
  },
  halfScale: { en: "one end of a scale", ru: "один конец шкалы", kk: "шкаланың бір шеті" },
  bothEnds: { en: "both --min and --max", ru: "и --min, и --max", kk: "--min де, --max те" },
} satisfies Vocabulary;
