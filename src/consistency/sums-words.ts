import { misprintKinds } from "../print/misprint-words.js";
import { spoken, type Text, type Vocabulary } from "../languages.js";

/** All that `spectrum sums` says. */
export const sumsWords = spoken({
  titles: {
    possible: (sum: string, total: string) => ({
      en: `The parts sum to ${sum} as printed; ${total} is possible within rounding`,
      ru: `Сумма слагаемых, как они напечатаны, — ${sum}; с учётом округления ${total} возможно`,
      kk: `Қосылғыштардың жарияланған қосындысы — ${sum}; дөңгелектеуді ескергенде ${total} мүмкін`,
    }),
    impossible: (sum: string, total: string) => ({
      en: `The parts sum to ${sum} as printed; ${total} is not possible under this way of rounding`,
      ru: `Сумма слагаемых, как они напечатаны, — ${sum}; при этом способе округления ${total} невозможно`,
      kk: `Қосылғыштардың жарияланған қосындысы — ${sum}; осы дөңгелектеу тәсілімен ${total} мүмкін емес`,
    }),
    misprints: {
      en: "Single misprints that would explain it: a possibility, never a fact",
      ru: "Одиночные опечатки, которые объяснили бы это: возможность, но не факт",
      kk: "Мұны түсіндіретін жалғыз баспа қателері: мүмкіндік, бірақ факт емес",
    },
  },
  columns: {
    quantity: { en: "quantity", ru: "величина", kk: "шама" },
    value: { en: "value", ru: "значение", kk: "мән" },
    printed: { en: "printed", ru: "напечатано", kk: "жарияланған" },
    meant: { en: "perhaps meant", ru: "возможно, имелось", kk: "болуы мүмкін" },
    kind: { en: "misprint", ru: "опечатка", kk: "баспа қатесі" },
    weight: { en: "weight", ru: "вес", kk: "салмақ" },
  },
  quantities: {
    sum: { en: "sum as printed", ru: "сумма напечатанных", kk: "жарияланғандар қосындысы" },
    range: {
      en: "sums within rounding",
      ru: "суммы с учётом округления",
      kk: "дөңгелектеу ескерілген қосындылар",
    },
    total: { en: "total, exact", ru: "итог, точный", kk: "жиынтық, дәл" },
    printedTotal: { en: "total, printed", ru: "итог, напечатан", kk: "жиынтық, жарияланған" },
    ways: { en: "possible under", ru: "возможно при", kk: "мүмкін болатын тәсіл" },
  },
  everyWay: { en: "every way of rounding", ru: "любом округлении", kk: "кез келген дөңгелектеу" },
  noWay: { en: "no way of rounding", ru: "никаком округлении", kk: "ешбір дөңгелектеу" },
  isTotal: (printed: string) => ({
    en: `${printed} (total)`,
    ru: `${printed} (итог)`,
    kk: `${printed} (жиынтық)`,
  }),
  kinds: misprintKinds,
  noMisprint: {
    en: "No misprint of a single number would explain it.",
    ru: "Никакая опечатка в одном числе этого не объяснила бы.",
    kk: "Бір сандағы ешбір баспа қатесі мұны түсіндірмейді.",
  },
  weightNote: {
    en: "Weight: how likely each slip turns what may have been meant into what was printed, by the frequencies of Verhoeff (1969), as a share of all that are listed.",
    ru: "Вес: насколько вероятно, что такая описка превратит возможное число в напечатанное, по частотам Верхуффа (1969), в долях всех перечисленных.",
    kk: "Салмақ: мұндай қателік болуы мүмкін санды жарияланғанға айналдыруының ықтималдығы, Верхуфф (1969) жиіліктері бойынша, тізімдегі барлығының үлесімен.",
  },
  chance: (share: string, from: string, to: string) => ({
    en: `By chance: had the gap another cause, one of these numbers would offer such a misprint for ${share} % of all gaps between ${from} and ${to}.`,
    ru: `Случайно: если бы у расхождения была другая причина, какое-то из этих чисел допускало бы такую опечатку для ${share}\u00A0% всех расхождений от ${from} до ${to}.`,
    kk: `Кездейсоқ: айырманың себебі басқа болса да, осы сандардың бірі ${from} мен ${to} арасындағы барлық айырмалардың ${share}\u00A0% үшін осындай баспа қатесіне жол берер еді.`,
  }),
  likely: {
    en: "With so many, a misprint that fits says little.",
    ru: "При такой доле подходящая опечатка мало что значит.",
    kk: "Мұндай үлесте сәйкес келетін баспа қатесінің мәні шамалы.",
  },
  help: {
    description: {
      en: "Check whether printed parts can sum to their total, and which misprint would explain why not",
      ru: "Проверить, могут ли слагаемые дать итог, и какая опечатка объяснила бы, почему нет",
      kk: "Қосылғыштардан жиынтық шыға ма және шықпаса, оны қандай баспа қатесі түсіндіретінін тексеру",
    },
    parts: {
      en: "parts with their digits as printed",
      ru: "слагаемые с цифрами, как напечатано",
      kk: "цифрлары жарияланған күйдегі қосылғыштар",
    },
    total: {
      en: "what they should sum to, exactly, as 100",
      ru: "чему они должны быть равны в сумме, точно, например 100",
      kk: "қосындысы нақты нешеге тең болуы керек, мысалы 100",
    },
    printedTotal: {
      en: "the printed total, which is rounded itself",
      ru: "напечатанный итог, который сам округлён",
      kk: "өзі де дөңгелектеліп жарияланған жиынтық",
    },
    exact: {
      en: "the numbers are counts, without rounding",
      ru: "числа — количества, без округления",
      kk: "сандар — дөңгелектелмейтін саннамалар",
    },
    more: {
      en: "A misprint is a digit replaced, dropped or added, two digits swapped, or the decimal point moved. Candidates are listed with their weight, and with how often chance alone would offer one: a small gap can nearly always be explained so. What is listed is possible, never a fact.",
      ru: "Опечатка — это замена, пропуск или лишняя цифра, перестановка двух цифр или сдвиг десятичного знака. Варианты перечислены с их весом и с тем, как часто их предложил бы случай: малое расхождение так можно объяснить почти всегда. Перечисленное возможно, но не является фактом.",
      kk: "Баспа қатесі — цифрдың ауысуы, түсіп қалуы не артық болуы, екі цифрдың орын ауысуы немесе ондық бөлгіштің жылжуы. Нұсқалар салмағымен және кездейсоқтық оларды қаншалықты жиі ұсынатынымен берілген: кіші айырманы дерлік әрқашан осылай түсіндіруге болады. Тізімдегі — мүмкіндік, факт емес.",
    },
  },
});

/** Examples below the help of `spectrum sums`. */
export const sumsExamples: readonly (readonly [string, Text])[] = [
  [
    "spectrum sums 12.5 30.1 57.3 --total 100",
    {
      en: "shares that should sum to 100",
      ru: "доли, которые должны дать 100",
      kk: "100 беруі керек үлестер",
    },
  ],
  [
    "spectrum sums 12.5 30.1 75.3 --total 100",
    {
      en: "shares that do not, and why perhaps",
      ru: "доли, которые не дают, и возможная причина",
      kk: "бермейтін үлестер және ықтимал себебі",
    },
  ],
  [
    "spectrum sums 40 64 --printed-total 140 --exact",
    {
      en: "counts with their printed total",
      ru: "количества с напечатанным итогом",
      kk: "жарияланған жиынтығы бар сандар",
    },
  ],
];

/** What can be wrong with what was asked. */
export const problems = {
  noTotal: { en: "no total", ru: "нет итога", kk: "жиынтық жоқ" },
  bothTotals: {
    en: "--total and --printed-total",
    ru: "и --total, и --printed-total",
    kk: "--total да, --printed-total да",
  },
  oneTotal: {
    en: "--total 100 for an exact one, or --printed-total 99.9 for one that was rounded",
    ru: "--total 100 для точного итога или --printed-total 99.9 для округлённого",
    kk: "дәл жиынтық үшін --total 100 немесе дөңгелектелгені үшін --printed-total 99.9",
  },
  noParts: { en: "fewer than two parts", ru: "меньше двух слагаемых", kk: "екіден аз қосылғыш" },
  partsWanted: {
    en: "parts as 12.5 30.1 57.3",
    ru: "слагаемые, например 12.5 30.1 57.3",
    kk: "қосылғыштар, мысалы 12.5 30.1 57.3",
  },
} satisfies Vocabulary;
