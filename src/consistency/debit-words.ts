import { spoken, type Text } from "../languages.js";

/** What is said of a printed mean and standard deviation of 0/1 data. */
export const debitWords = spoken({
  title: (mean: string, sd: string, n: string) => ({
    en: `DEBIT: 0/1 data with a mean of ${mean} and a standard deviation of ${sd} at n = ${n}`,
    ru: `DEBIT: данные 0/1 со средним ${mean} и стандартным отклонением ${sd} при n = ${n}`,
    kk: `DEBIT: n = ${n} болғандағы орташасы ${mean}, стандартты ауытқуы ${sd} 0/1 деректері`,
  }),
  ones: { en: "number of ones", ru: "число единиц", kk: "бірлер саны" },
  expected: { en: "deviation of this mean", ru: "отклонение при этом среднем", kk: "осы орташадағы ауытқу" },
  noMean: {
    en: "no number of ones gives this mean",
    ru: "это среднее не даёт никакое число единиц",
    kk: "бұл орташаны бірлердің ешбір саны бермейді",
  },
  noDeviation: {
    en: "the mean fixes the deviation, and this is another",
    ru: "среднее задаёт отклонение, а напечатано другое",
    kk: "орташа ауытқуды анықтайды, ал жарияланғаны басқа",
  },
  explanations: {
    en: "What could explain it: a standard error in its place, a deviation that divides by n (--population), data with other values than 0 and 1, weights, another n, another way of rounding, a misprint.",
    ru: "Что могло бы это объяснить: вместо него стандартная ошибка, отклонение с делителем n (--population), не только 0 и 1 в данных, веса, другое n, другой способ округления, опечатка.",
    kk: "Мұны не түсіндіре алады: оның орнында стандартты қате, бөлгіші n ауытқу (--population), деректерде 0 мен 1-ден басқа мәндер, салмақтар, басқа n, басқа дөңгелектеу тәсілі, баспа қатесі.",
  },
  help: {
    description: {
      en: "Test whether 0/1 data can have a printed mean and standard deviation",
      ru: "Проверить, могут ли данные 0/1 иметь напечатанные среднее и стандартное отклонение",
      kk: "0/1 деректерінде жарияланған орташа мен стандартты ауытқу бола ала ма — тексеру",
    },
    mean: {
      en: "share of ones from 0 to 1, as printed",
      ru: "доля единиц от 0 до 1, как напечатано",
      kk: "0 мен 1 арасындағы бірлер үлесі, жарияланған күйде",
    },
    sd: {
      en: "standard deviation as printed",
      ru: "стандартное отклонение, как напечатано",
      kk: "жарияланған күйдегі стандартты ауытқу",
    },
    more: {
      en: "Of data that are 0 or 1 the mean fixes the standard deviation: with k ones of n it is the root of k (n \u2212 k) / (n (n \u2212 1)). Every number of ones behind the printed mean is tried.",
      ru: "У данных из 0 и 1 среднее задаёт стандартное отклонение: при k единицах из n это корень из k (n \u2212 k) / (n (n \u2212 1)). Испытано каждое число единиц, стоящее за напечатанным средним.",
      kk: "0 мен 1-ден тұратын деректерде орташа стандартты ауытқуды анықтайды: n ішінде k бір болса, ол k (n \u2212 k) / (n (n \u2212 1)) түбірі. Жарияланған орташаның артындағы бірлердің әр саны сыналады.",
    },
  },
});

/** Examples below the help of `spectrum debit`. */
export const debitExamples: readonly (readonly [string, Text])[] = [
  ["spectrum debit 0.35 0.18 --n 20", { en: "7 ones of 20", ru: "7 единиц из 20", kk: "20 ішінде 7 бір" }],
  [
    "spectrum debit 0,50 0,50 --n 10 --population",
    { en: "a deviation that divides by n", ru: "отклонение с делителем n", kk: "бөлгіші n ауытқу" },
  ],
];
