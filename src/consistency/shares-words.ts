import { spoken, type Text, type Vocabulary } from "../languages.js";

/** All that `spectrum shares` says. */
export const sharesWords = spoken({
  titles: {
    none: (range: string) => ({
      en: `None of the totals ${range} can give these shares`,
      ru: `Ни одно общее число из промежутка ${range} не может дать эти доли`,
      kk: `${range} аралығындағы бірде-бір жалпы сан бұл үлестерді бере алмайды`,
    }),
    some: (range: string, count: number) => ({
      en: `Of the totals ${range}, ${count} can give these shares`,
      ru: `Общие числа из промежутка ${range}, которые могут дать эти доли: ${count}`,
      kk: `${range} аралығындағы бұл үлестерді бере алатын жалпы сандар: ${count}`,
    }),
    every: (range: string) => ({
      en: `Each of the totals ${range} can give these shares`,
      ru: `Любое общее число из промежутка ${range} может дать эти доли`,
      kk: `${range} аралығындағы кез келген жалпы сан бұл үлестерді бере алады`,
    }),
    known: (n: string) => ({
      en: `A total of ${n} can give these shares`,
      ru: `Общее число ${n} может дать эти доли`,
      kk: `Жалпы сан ${n} бұл үлестерді бере алады`,
    }),
    knownNot: (n: string) => ({
      en: `A total of ${n} cannot give these shares under this way of rounding`,
      ru: `Общее число ${n} при этом способе округления не может дать эти доли`,
      kk: `Жалпы сан ${n} осы дөңгелектеу тәсілімен бұл үлестерді бере алмайды`,
    }),
    rounding: {
      en: "Possible totals by way of rounding",
      ru: "Возможные общие числа по способам округления",
      kk: "Дөңгелектеу тәсілдері бойынша мүмкін жалпы сандар",
    },
    sets: {
      en: "Possible totals of each set by itself",
      ru: "Возможные общие числа каждого набора в отдельности",
      kk: "Әр жиынның жеке алғандағы мүмкін жалпы сандары",
    },
    closure: (whole: string) => ({
      en: `Is one share ${whole} less the others?`,
      ru: `Не получена ли одна доля вычитанием остальных из ${whole}?`,
      kk: `Үлестердің бірі ${whole} санынан қалғандарын шегеру арқылы алынған ба?`,
    }),
  },
  columns: {
    total: { en: "total", ru: "всего", kk: "барлығы" },
    rounding: { en: "rounding", ru: "округление", kk: "дөңгелектеу" },
    count: { en: "possible", ru: "возможно", kk: "мүмкін" },
    totals: { en: "totals", ru: "общие числа", kk: "жалпы сандар" },
    set: { en: "set", ru: "набор", kk: "жиын" },
    sum: { en: "sum", ru: "сумма", kk: "қосынды" },
    chance: { en: "by chance", ru: "случайно", kk: "кездейсоқ" },
    rest: { en: "may be the rest", ru: "возможно, остаток", kk: "қалдық болуы мүмкін" },
  },
  onlySet: { en: "the shares", ru: "доли", kk: "үлестер" },
  noTotal: { en: "none", ru: "нет", kk: "жоқ" },
  notWhole: { en: "no: not the whole", ru: "нет: не целое", kk: "жоқ: бүтін емес" },
  noNeed: { en: "nothing points to it", ru: "ничто не указывает", kk: "белгісі жоқ" },
  andMore: (count: number) => ({ en: `and ${count} more`, ru: `и ещё ${count}`, kk: `тағы ${count}` }),
  restOf: (share: string, rounding: string, totals: string) => ({
    en: `${share} (others ${rounding}; total ${totals})`,
    ru: `${share} (остальные: ${rounding}; всего ${totals})`,
    kk: `${share} (қалғандары: ${rounding}; барлығы ${totals})`,
  }),
  listed: (shown: number, all: number) => ({
    en: `The first ${shown} of ${all} are listed.`,
    ru: `Показаны первые ${shown} из ${all}.`,
    kk: `${all} ішінен алғашқы ${shown} көрсетілген.`,
  }),
  impossible: (count: string, all: string, share: string) => ({
    en: `Power: ${count} of ${all} totals (${share} %) cannot give these shares.`,
    ru: `Мощность: ${count} из ${all} общих чисел (${share}\u00A0%) не могут дать эти доли.`,
    kk: `Қуаты: ${all} жалпы санның ${count} саны (${share}\u00A0%) бұл үлестерді бере алмайды.`,
  }),
  everyFrom: (from: string) => ({
    en: `From ${from} on every total can give them: there the check cannot fail.`,
    ru: `Начиная с ${from} их может дать любое общее число: там проверка не может не пройти.`,
    kk: `${from} санынан бастап оларды кез келген жалпы сан бере алады: онда тексеру қате таппайды.`,
  }),
  neverEvery: {
    en: "However large the total, some totals cannot give them, or none can.",
    ru: "Сколь бы велико ни было общее число, часть чисел или все они эти доли дать не могут.",
    kk: "Жалпы сан қанша үлкен болса да, кейбір сандар немесе ешқайсысы бұл үлестерді бере алмайды.",
  },
  reach: (n: string, reachable: string, printable: string, power: string) => ({
    en: `Power: ${n} can give ${reachable} of the ${printable} values that can be printed; a share made up at random would be caught with a probability of ${power}.`,
    ru: `Мощность: число ${n} может дать ${reachable} из ${printable} значений, которые можно напечатать; случайная доля была бы замечена с вероятностью ${power}.`,
    kk: `Қуаты: жариялануы мүмкін ${printable} мәннің ${reachable} мәні ${n} санынан шығады; кездейсоқ үлес ${power} ықтималдықпен байқалар еді.`,
  }),
  cannotFail: (n: string, printable: string) => ({
    en: `The check cannot fail: ${n} can give every one of the ${printable} values that can be printed.`,
    ru: `Проверка не может не пройти: число ${n} может дать каждое из ${printable} значений, которые можно напечатать.`,
    kk: `Тексеру қате таба алмайды: жариялануы мүмкін ${printable} мәннің әрқайсысы ${n} санынан шығады.`,
  }),
  closureNote: (whole: string) => ({
    en: `By chance: how often shares rounded on their own sum to exactly ${whole}. A share may be the rest where a total gives the others so, and no total as small gives all of them rounded on their own in any way. That is a possibility, no proof.`,
    ru: `Случайно: как часто доли, округлённые каждая сама по себе, дают в сумме ровно ${whole}. Доля может быть остатком, если общее число даёт остальные, а все доли, округлённые сами по себе, не даёт никаким способом ни это число, ни меньшее. Это возможность, а не доказательство.`,
    kk: `Кездейсоқ: әрқайсысы өзінше дөңгелектелген үлестер қаншалықты жиі дәл ${whole} береді. Жалпы сан қалғандарын беріп, ал бәрін өзінше дөңгелектегенде ол сан да, одан кішісі де ешбір тәсілмен бермесе, үлес қалдық болуы мүмкін. Бұл — мүмкіндік, дәлел емес.`,
  }),
  allWhole: (sets: number, whole: string, chance: string) => ({
    en: `All ${sets} sets sum to exactly ${whole}; by chance that has a probability of ${chance}.`,
    ru: `Все наборы (${sets}) дают в сумме ровно ${whole}; случайно это имеет вероятность ${chance}.`,
    kk: `Барлық жиын (${sets}) дәл ${whole} береді; кездейсоқ мұның ықтималдығы ${chance}.`,
  }),
  help: {
    description: {
      en: "Find the totals and counts that can give printed shares",
      ru: "Найти общие числа и количества, которые могут дать напечатанные доли",
      kk: "Жарияланған үлестерді бере алатын жалпы сандар мен олардың бөліктерін табу",
    },
    shares: {
      en: "shares with their digits as printed; a slash begins another set of the same total",
      ru: "доли с цифрами, как напечатано; косая черта начинает другой набор с тем же общим числом",
      kk: "цифрлары жарияланған күйдегі үлестер; қиғаш сызық сол жалпы саны бар басқа жиынды бастайды",
    },
    file: {
      en: "a printed table (CSV, XLSX, Word, HTML, Markdown), a column a set",
      ru: "напечатанная таблица (CSV, XLSX, Word, HTML, Markdown), столбец — набор",
      kk: "жарияланған кесте (CSV, XLSX, Word, HTML, Markdown), әр баған — бір жиын",
    },
    columns: {
      en: "names of the columns to take, separated by commas",
      ru: "имена нужных столбцов через запятую",
      kk: "қажет бағандардың үтірмен бөлінген атаулары",
    },
    table: {
      en: "which table of the file, where it has several",
      ru: "какая таблица файла, если их несколько",
      kk: "файлда бірнеше кесте болса, қайсысы",
    },
    exhaustive: {
      en: "everyone is in exactly one of the shares, so that the counts sum to the total",
      ru: "каждый входит ровно в одну из долей, и количества в сумме дают общее число",
      kk: "әркім дәл бір үлеске кіреді, сондықтан бөліктердің қосындысы жалпы санға тең",
    },
    n: {
      en: "the total, where it is known: can it give the shares?",
      ru: "общее число, если оно известно: может ли оно дать эти доли?",
      kk: "жалпы сан белгілі болса: ол бұл үлестерді бере ала ма?",
    },
    min: { en: "smallest total", ru: "наименьшее общее число", kk: "ең кіші жалпы сан" },
    max: {
      en: "largest total; as far as totals can be impossible when not given, at most 10,000",
      ru: "наибольшее общее число; без параметра — до тех пор, пока числа бывают невозможны, не дальше 10 000",
      kk: "ең үлкен жалпы сан; берілмесе — мүмкін емес сандар бар жерге дейін, 10 000-нан аспайды",
    },
    of: {
      en: "the share of everyone: 100, or 1 for proportions",
      ru: "доля всех: 100, или 1 для долей единицы",
      kk: "барлығының үлесі: 100, ал бірлік үлестері үшін 1",
    },
    more: {
      en: "A share of n people is a whole number over n. Printed to one decimal, most small n cannot give a share, and several shares together leave few: a table of shares reveals its n. From n = 1,000 on one decimal proves nothing, which is said too.",
      ru: "Доля от n человек — это целое число, делённое на n. При одном знаке большинство малых n не может дать данную долю, а несколько долей вместе оставляют немногие: таблица долей выдаёт своё n. Начиная с n = 1000 один знак ничего не доказывает, и об этом тоже сказано.",
      kk: "n адамның үлесі — бүтін санның n-ге бөліндісі. Бір таңбамен жарияланса, кіші n үлестердің көбін бере алмайды, ал бірнеше үлес бірге санаулы n-ді ғана қалдырады: үлестер кестесі өз n санын ашады. n = 1000 болғаннан бастап бір таңба ештеңені дәлелдемейді, бұл да айтылады.",
    },
  },
});

/** Examples below the help of `spectrum shares`. */
export const sharesExamples: readonly (readonly [string, Text])[] = [
  [
    "spectrum shares 36.6 48.8 14.6 --exhaustive --max 100",
    {
      en: "which assembly has these parties",
      ru: "в каком собрании такие партии",
      kk: "қай жиналыста мұндай партиялар бар",
    },
  ],
  [
    "spectrum shares 21.9 36.5 39.2 2.4 --exhaustive --n 41 --rounding truncation",
    {
      en: "a share that is the rest of the others",
      ru: "доля, полученная как остаток",
      kk: "қалдық ретінде алынған үлес",
    },
  ],
  [
    "spectrum shares 36,6 63,4 / 9,8 90,2 --exhaustive",
    { en: "two sets of one total", ru: "два набора с одним общим числом", kk: "жалпы саны бір екі жиын" },
  ],
  [
    "spectrum shares 50.4 2.7 7.9 --n 1500",
    {
      en: "a check that cannot fail",
      ru: "проверка, которая не может не пройти",
      kk: "қате таба алмайтын тексеру",
    },
  ],
];

/** What can be wrong with what was asked. */
export const problems = {
  noShares: { en: "no shares", ru: "нет долей", kk: "үлестер жоқ" },
  both: { en: "shares and --file", ru: "и доли, и --file", kk: "үлестер де, --file да" },
  sharesWanted: {
    en: "shares as 36.6 48.8 14.6, or --file FILE",
    ru: "доли, например 36.6 48.8 14.6, или --file FILE",
    kk: "үлестер, мысалы 36.6 48.8 14.6, немесе --file FILE",
  },
  nAndBounds: {
    en: "--n with --min or --max",
    ru: "--n вместе с --min или --max",
    kk: "--n мен --min немесе --max бірге",
  },
  oneOfThem: { en: "one of them", ru: "что-то одно", kk: "біреуі ғана" },
  wholeWanted: {
    en: "100, or 1 for proportions",
    ru: "100, или 1 для долей единицы",
    kk: "100, ал бірлік үлестері үшін 1",
  },
  noColumn: (name: string): Text => ({
    en: `no column ${name} with figures`,
    ru: `нет столбца ${name} с числами`,
    kk: `сандары бар ${name} бағаны жоқ`,
  }),
  columns: (names: readonly string[]): Text => ({
    en: `some of ${names.join(", ")}`,
    ru: `из столбцов: ${names.join(", ")}`,
    kk: `мына бағандардан: ${names.join(", ")}`,
  }),
} satisfies Vocabulary;
