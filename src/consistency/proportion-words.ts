import { spoken, type Text, type Vocabulary } from "../languages.js";

/** All that `spectrum proportion` says. */
export const proportionWords = spoken({
  titles: {
    possible: (share: string, n: string, counts: string) => ({
      en: `${share} % of ${n} is ${counts} of ${n}`,
      ru: `${share}\u00A0% от ${n} — это ${counts} из ${n}`,
      kk: `${n} санының ${share}\u00A0%-ы — ${n} ішінен ${counts}`,
    }),
    impossible: (share: string, n: string) => ({
      en: `No count of ${n} is ${share} % under this way of rounding`,
      ru: `При этом способе округления никакое количество из ${n} не даёт ${share} %`,
      kk: `Осы дөңгелектеу тәсілімен ${n} ішінен ешбір сан ${share}\u00A0% бермейді`,
    }),
    fisher: {
      en: "The two shares against each other: Fisher's exact test",
      ru: "Две доли друг против друга: точный критерий Фишера",
      kk: "Екі үлесті салыстыру: Фишердің дәл критерийі",
    },
  },
  columns: {
    quantity: { en: "quantity", ru: "величина", kk: "шама" },
    value: { en: "value", ru: "значение", kk: "мән" },
  },
  quantities: {
    counts: { en: "counts", ru: "количество", kk: "саны" },
    wilson: (confidence: string) => ({
      en: `${confidence} % interval, Wilson`,
      ru: `${confidence}\u00A0% интервал, Уилсон`,
      kk: `${confidence}\u00A0%-дық аралық, Уилсон`,
    }),
    exact: (confidence: string) => ({
      en: `${confidence} % interval, Clopper–Pearson`,
      ru: `${confidence}\u00A0% интервал, Клоппер — Пирсон`,
      kk: `${confidence}\u00A0%-дық аралық, Клоппер–Пирсон`,
    }),
    margin: { en: "margin of error", ru: "предельная ошибка", kk: "шекті қате" },
    half: {
      en: "p of one half, exact test",
      ru: "p для половины, точный критерий",
      kk: "жартысы үшін p, дәл критерий",
    },
    majority: {
      en: "n for a majority",
      ru: "n для большинства",
      kk: "көпшілік үшін n",
    },
    minority: {
      en: "n for a minority",
      ru: "n для меньшинства",
      kk: "азшылық үшін n",
    },
    p: { en: "p, two-sided", ru: "p, двусторонний", kk: "p, екіжақты" },
    oddsRatio: { en: "odds ratio", ru: "отношение шансов", kk: "мүмкіндіктер қатынасы" },
    bounds: (confidence: string) => ({
      en: `${confidence} % bounds of it`,
      ru: `его ${confidence}\u00A0% границы`,
      kk: `оның ${confidence}\u00A0% шектері`,
    }),
  },
  points: (value: string) => ({ en: `± ${value} points`, ru: `± ${value} п. п.`, kk: `± ${value} п.т.` }),
  never: { en: "none: exactly half", ru: "нет: ровно половина", kk: "жоқ: дәл жартысы" },
  unlimited: { en: "no bound", ru: "не ограничено", kk: "шектелмеген" },
  majorityNote: (n: string, isEnough: boolean) => ({
    en: `Such a share lies beyond one half from n = ${n} on; the sample ${isEnough ? "is large enough" : "is smaller"}.`,
    ru: `Такая доля отличается от половины, начиная с n = ${n}; выборка ${isEnough ? "достаточно велика" : "меньше"}.`,
    kk: `Мұндай үлес жартысынан n = ${n} болғаннан бастап ажыратылады; іріктеме ${isEnough ? "жеткілікті үлкен" : "одан кіші"}.`,
  }),
  design: (effect: string) => ({
    en: `With a design effect of ${effect}: the sample counts as one smaller by that factor. The exact tests take it as a simple random sample.`,
    ru: `С эффектом дизайна ${effect}: выборка считается во столько раз меньшей. Точные критерии считают её простой случайной.`,
    kk: `${effect} дизайн-эффектімен: іріктеме сонша есе кіші деп саналады. Дәл критерийлер оны қарапайым кездейсоқ деп алады.`,
  }),
  simple: {
    en: "For a simple random sample; clustered and weighted surveys err more: --deff.",
    ru: "Для простой случайной выборки; гнездовые и взвешенные опросы ошибаются больше: --deff.",
    kk: "Қарапайым кездейсоқ іріктеме үшін; кластерлік және салмақталған сауалнамалардың қателігі көбірек: --deff.",
  },
  several: (tables: number) => ({
    en: `The shares can be several counts: from the least to the greatest of ${tables} tables.`,
    ru: `Доли допускают несколько количеств: от наименьшего до наибольшего по таблицам (${tables}).`,
    kk: `Үлестер бірнеше санға сай: ${tables} кестенің ең кішісінен ең үлкеніне дейін.`,
  }),
  noTest: {
    en: "One of the shares is no count of its group: there is nothing to test.",
    ru: "Одна из долей не является количеством из своей группы: проверять нечего.",
    kk: "Үлестердің бірі өз тобындағы бүтін саннан шықпайды: тексеретін ештеңе жоқ.",
  },
  reach: (n: string, reachable: string, printable: string) => ({
    en: `Of the ${printable} values that can be printed so ${n} can give ${reachable}.`,
    ru: `Из ${printable} значений, которые можно так напечатать, ${n} может дать ${reachable}.`,
    kk: `Осылай жариялануы мүмкін ${printable} мәннің ${reachable} мәні ${n} санынан шығады.`,
  }),
  cannotFail: (n: string) => ({
    en: `${n} can give every value that can be printed so: that the share is possible says nothing.`,
    ru: `${n} может дать любое значение, которое можно так напечатать: возможность доли ни о чём не говорит.`,
    kk: `Осылай жарияланатын кез келген мән ${n} санынан шығады: үлестің мүмкін болуы ештеңені білдірмейді.`,
  }),
  help: {
    description: {
      en: "Recover the counts of a printed share, with intervals and a test against another",
      ru: "Восстановить количество за напечатанной долей, с интервалами и сравнением с другой",
      kk: "Жарияланған үлестің артындағы санды қалпына келтіріп, аралықтарын беру және басқа үлеспен салыстыру",
    },
    share: {
      en: "share in per cent with its digits as printed",
      ru: "доля в процентах с цифрами, как напечатано",
      kk: "цифрлары жарияланған күйдегі пайыздық үлес",
    },
    n: { en: "how many were asked", ru: "сколько опрошено", kk: "қанша адам сұралды" },
    against: { en: "share of a second group", ru: "доля второй группы", kk: "екінші топтың үлесі" },
    n2: {
      en: "how many the second group has",
      ru: "сколько во второй группе",
      kk: "екінші топта қанша адам",
    },
    deff: {
      en: "design effect: variance over that of a simple random sample",
      ru: "эффект дизайна: дисперсия по отношению к простой случайной выборке",
      kk: "дизайн-эффект: қарапайым кездейсоқ іріктемеге қатысты дисперсия",
    },
    confidence: {
      en: "confidence in per cent",
      ru: "доверительная вероятность в процентах",
      kk: "пайызбен сенім ықтималдығы",
    },
    more: {
      en: "Clopper and Pearson's interval covers the share at least as often as it says, Wilson's about as often. A share lies beyond one half, as a majority, where Wilson's interval leaves one half out. Two shares of small groups often differ by as much for no reason: Fisher's exact test says how often.",
      ru: "Интервал Клоппера — Пирсона накрывает долю не реже, чем заявлено, интервал Уилсона — примерно так часто. Доля отличается от половины, как большинство, если интервал Уилсона половину не содержит. Доли малых групп нередко различаются настолько же без причины: точный критерий Фишера говорит, как часто.",
      kk: "Клоппер–Пирсон аралығы үлесті айтылғаннан сирек қамтымайды, Уилсон аралығы — шамамен сондай жиі. Уилсон аралығына жартысы кірмесе, үлес көпшілік ретінде жартысынан ажыратылады. Шағын топтардың үлестері себепсіз де сонша айырмашылық береді: Фишердің дәл критерийі оның жиілігін айтады.",
    },
  },
});

/** Examples below the help of `spectrum proportion`. */
export const proportionExamples: readonly (readonly [string, Text])[] = [
  [
    "spectrum proportion 80 --n 10",
    {
      en: "what 80 % of ten people say",
      ru: "что значат 80 % из десяти человек",
      kk: "он адамның 80\u00A0%-ы нені білдіреді",
    },
  ],
  [
    "spectrum proportion 80 --n 10 --against 50 --n2 10",
    { en: "two pools of ten", ru: "две группы по десять", kk: "оннан екі топ" },
  ],
  [
    "spectrum proportion 50,4 --n 1500 --deff 1.5",
    {
      en: "a majority in a clustered survey",
      ru: "большинство в гнездовом опросе",
      kk: "кластерлік сауалнамадағы көпшілік",
    },
  ],
];

/** What can be wrong with what was asked. */
export const problems = {
  noSize: { en: "a share without --n", ru: "доля без --n", kk: "--n жоқ үлес" },
  sizeWanted: {
    en: "--n and how many were asked",
    ru: "--n и сколько опрошено",
    kk: "--n және қанша адам сұралғаны",
  },
  halfPair: {
    en: "one of --against and --n2",
    ru: "одно из --against и --n2",
    kk: "--against пен --n2 біреуі ғана",
  },
  pairWanted: { en: "both or neither", ru: "оба или ни одного", kk: "екеуі де немесе ешқайсысы" },
  positive: (below: number): Text =>
    below === Infinity
      ? {
          en: "a number above 0, as 1.5",
          ru: "число больше 0, например 1.5",
          kk: "0-ден үлкен сан, мысалы 1.5",
        }
      : {
          en: `a number above 0 and below ${below}`,
          ru: `число больше 0 и меньше ${below}`,
          kk: `0-ден үлкен, бірақ ${below} санынан кіші сан`,
        },
} satisfies Vocabulary;
