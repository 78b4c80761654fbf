import { spoken, type Text } from "../languages.js";

/** What is said of the samples that fit a mean, a standard deviation, n and a scale. */
export const samplesWords = spoken({
  title: (count: string, n: string, min: string, max: string, mean: string, sd: string) => ({
    en: `Samples of ${n} whole numbers from ${min} to ${max} with a mean of ${mean} and a standard deviation of ${sd}: ${count}`,
    ru: `Выборки целых чисел от ${min} до ${max}, n = ${n}, среднее ${mean}, стандартное отклонение ${sd}: ${count}`,
    kk: `${min} мен ${max} арасындағы ${n} бүтін саннан тұратын, орташасы ${mean}, стандартты ауытқуы ${sd} іріктемелер: ${count}`,
  }),
  value: { en: "value", ru: "значение", kk: "мән" },
  times: { en: "times in one of them", ru: "раз в одной из них", kk: "біреуінде неше рет" },
  listTitle: (shown: string, count: string) => ({
    en: `How often each value occurs: ${shown} of ${count} samples`,
    ru: `Сколько раз встречается каждое значение: выборок ${shown} из ${count}`,
    kk: `Әр мән неше рет кездеседі: ${count} іріктеменің ${shown}`,
  }),
  sample: { en: "sample", ru: "выборка", kk: "іріктеме" },
  order: {
    en: "A sample is how often each value occurs, whatever the order. All are counted, exactly.",
    ru: "Выборка — это сколько раз встречается каждое значение, порядок не важен. Сосчитаны все, точно.",
    kk: "Іріктеме — әр мәннің неше рет кездесетіні, реті маңызды емес. Бәрі дәл саналған.",
  },
  none: {
    en: "No sample fits under this way of rounding. spectrum grim says why, and what could explain it.",
    ru: "При этом способе округления не подходит ни одна выборка. Почему и чем это объяснить, говорит spectrum grim.",
    kk: "Бұл дөңгелектеу тәсілінде ешбір іріктеме сай келмейді. Неге, не түсіндіре алатынын spectrum grim айтады.",
  },
  help: {
    description: {
      en: "Count every sample that fits a printed mean, standard deviation, n and scale",
      ru: "Сосчитать все выборки, которые дают напечатанные среднее, стандартное отклонение и n на шкале",
      kk: "Шкаладағы жарияланған орташаны, стандартты ауытқуды және n-ді беретін барлық іріктемені санау",
    },
    mean: {
      en: "mean with its digits as printed",
      ru: "среднее с цифрами, как напечатано",
      kk: "цифрлары жарияланған күйдегі орташа",
    },
    list: {
      en: "list so many of them, the mean nearest to the printed one first",
      ru: "перечислить столько из них, начиная с ближайшего среднего",
      kk: "солардың осыншасын ең жақын орташадан бастап тізу",
    },
    more: {
      en: "CLOSURE: the samples of whole numbers on a scale that give both printed numbers are counted exactly, without listing them, in a moment even where there are many millions. A count that would take too long is refused beforehand.",
      ru: "CLOSURE: выборки целых чисел на шкале, дающие оба напечатанных числа, сосчитаны точно, без перечисления, за мгновение, даже если их много миллионов. Слишком долгий счёт отклоняется заранее.",
      kk: "CLOSURE: екі жарияланған санды да беретін шкаладағы бүтін сандар іріктемелері тізбей-ақ дәл саналады, миллиондаған болса да бір сәтте. Тым ұзақ санақтан алдын ала бас тартылады.",
    },
  },
});

/** Examples below the help of `spectrum samples`. */
export const samplesExamples: readonly (readonly [string, Text])[] = [
  [
    "spectrum samples 3.8 1.5 --n 120 --min 1 --max 5",
    { en: "how many, and one of them", ru: "сколько их, и одна из них", kk: "саны және біреуі" },
  ],
  [
    "spectrum samples 3,5 0,5 --n 52 --min 1 --max 5 --list 15",
    { en: "all fifteen", ru: "все пятнадцать", kk: "он бесінің бәрі" },
  ],
  [
    "spectrum samples 2.7 1.9 --n 130 --min 1 --max 5 --list 6000 --csv",
    { en: "all of them, for programs", ru: "все, для программ", kk: "бәрі, бағдарламаларға" },
  ],
];
