import { counted, type CountedNoun } from "../language/plural.js";
import { spoken, type Text } from "../languages.js";

const relation: CountedNoun = {
  en: { one: "relation", other: "relations" },
  ru: { one: "соотношение", few: "соотношения", many: "соотношений", other: "соотношения" },
  kk: { other: "арақатынас" },
};
const figure: CountedNoun = {
  en: { one: "figure", other: "figures" },
  ru: { one: "число", few: "числа", many: "чисел", other: "числа" },
  kk: { other: "сан" },
};
const place: CountedNoun = {
  en: { one: "place", other: "places" },
  ru: { one: "месте", few: "местах", many: "местах", other: "местах" },
  kk: { other: "жерде" },
};
const line: CountedNoun = {
  en: { one: "line", other: "lines" },
  ru: { one: "слагаемое", few: "слагаемых", many: "слагаемых", other: "слагаемых" },
  kk: { other: "қосылғыш" },
};

function inEach(count: number, noun: CountedNoun): Text {
  return { en: counted(count, noun, "en"), ru: counted(count, noun, "ru"), kk: counted(count, noun, "kk") };
}

/** All that `spectrum audit` says. */
export const auditWords = spoken({
  description: {
    en: "Find totals, shares, growth and products in a printed table, and the figures that break them",
    ru: "Найти в таблице итоги, доли, прирост и произведения и числа, которые их нарушают",
    kk: "Кестедегі жиынтықтарды, үлестерді, өсімдер мен көбейтінділерді және оларды бұзатын сандарды табу",
  },
  file: {
    en: "a table as printed: CSV, XLSX, XLS, Word (.docx), HTML or Markdown",
    ru: "таблица, как она напечатана: CSV, XLSX, XLS, Word (.docx), HTML или Markdown",
    kk: "жарияланған күйіндегі кесте: CSV, XLSX, XLS, Word (.docx), HTML немесе Markdown",
  },
  tableOption: {
    en: "which table of the file, where it has several; without it they are listed",
    ru: "какая из таблиц файла, если их несколько; без этого они перечисляются",
    kk: "файлда бірнеше кесте болса, қайсысы; онсыз кестелер тізімі шығады",
  },
  decimalMark: {
    en: "decimal mark of the figures, where they do not show it",
    ru: "десятичный знак чисел, если по ним его не видно",
    kk: "сандардан көрінбесе, олардың ондық бөлгіші",
  },
  csv: {
    en: "as CSV, a row for each place at which a relation was checked",
    ru: "в виде CSV, строка на каждое место, где проверено соотношение",
    kk: "CSV түрінде, арақатынас тексерілген әр жерге бір жол",
  },
  more: {
    en: `Nothing is said of what the table is about. Relations over its rows, at each column, and over its columns, at
    each row, are tried and shown where unrelated figures would seldom bear them out as well. A figure that breaks one is
    no error yet: it may be misprinted, rounded otherwise, or of another coverage.`,
    ru: `О чём таблица, указывать не нужно. Проверяются соотношения между строками, в каждом столбце, и между столбцами, в
    каждой строке; показаны те, которые не связанные между собой числа редко подтвердили бы так же хорошо. Число,
    нарушающее соотношение, ещё не ошибка: это может быть опечатка, другое округление или другой охват.`,
    kk: `Кестенің не туралы екенін айту қажет емес. Жолдар арасындағы, әр бағанда, және бағандар арасындағы, әр жолда,
    арақатынастар тексеріледі; өзара байланысы жоқ сандар сондай жақсы растай бермейтіндері көрсетіледі. Арақатынасты
    бұзатын сан әлі қате емес: ол баспа қатесі, басқаша дөңгелектеу немесе басқа қамту болуы мүмкін.`,
  },
  kinds: {
    total: { en: "total", ru: "итог", kk: "жиынтық" },
    "all parts": { en: "all parts", ru: "все части", kk: "барлық бөлік" },
    share: { en: "share", ru: "доля", kk: "үлес" },
    ratio: { en: "ratio", ru: "отношение", kk: "қатынас" },
    growth: { en: "growth", ru: "прирост", kk: "өсім" },
    rest: { en: "remainder", ru: "остаток", kk: "қалдық" },
    product: { en: "product", ru: "произведение", kk: "көбейтінді" },
  },
  columns: {
    number: { en: "no.", ru: "№", kk: "№" },
    relation: { en: "relation", ru: "соотношение", kk: "арақатынас" },
    kind: { en: "kind", ru: "вид", kk: "түрі" },
    over: { en: "over", ru: "между", kk: "арасында" },
    holds: { en: "holds", ru: "верно", kk: "дұрыс" },
    breaks: { en: "broken", ru: "нарушено", kk: "бұзылған" },
    chance: { en: "by chance", ru: "случайно", kk: "кездейсоқ" },
    where: { en: "where", ru: "где", kk: "қайда" },
    printed: { en: "printed", ru: "в таблице", kk: "кестеде" },
    expected: { en: "from the others", ru: "по остальным", kk: "басқалары бойынша" },
    figure: { en: "figure", ru: "число", kk: "сан" },
    mends: { en: "mends", ru: "исправит", kk: "түзетеді" },
    meant: { en: "perhaps meant", ru: "возможно, имелось в виду", kk: "бәлкім айтылмақ болғаны" },
  },
  over: {
    rows: { en: "rows", ru: "строками", kk: "жолдар" },
    columns: { en: "columns", ru: "столбцами", kk: "бағандар" },
  },
  titles: {
    relations: (count: number, broken: number) => ({
      en: `${inEach(count, relation).en} ${count === 1 ? "holds" : "hold"} beyond chance${broken === 0 ? "; none is broken anywhere" : `; broken in ${inEach(broken, place).en}`}`,
      ru: `Неслучайных соотношений: ${count}${broken === 0 ? "; нигде не нарушены" : `; нарушены в ${inEach(broken, place).ru}`}`,
      kk: `Кездейсоқ емес арақатынастар: ${count}${broken === 0 ? "; еш жерде бұзылмаған" : `; ${inEach(broken, place).kk} бұзылған`}`,
    }),
    none: (figures: number) => ({
      en: `No relation between the ${inEach(figures, figure).en} holds beyond chance`,
      ru: `Неслучайных соотношений между числами не найдено (чисел: ${figures})`,
      kk: `Сандар арасында кездейсоқ емес арақатынас табылмады (сан: ${figures})`,
    }),
    broken: {
      en: "Where a relation that holds elsewhere is broken",
      ru: "Где нарушено соотношение, верное в других местах",
      kk: "Басқа жерлерде сақталатын арақатынас қай жерде бұзылған",
    },
    suspects: {
      en: "Figures of which another value would mend it, the likeliest first",
      ru: "Числа, другое значение которых это исправило бы; вероятнейшие первыми",
      kk: "Басқа мәні мұны түзететін сандар, алдымен ең ықтималдары",
    },
  },
  mendsOf: (mended: number, broken: number) => ({
    en: `${mended} of ${broken}`,
    ru: `${mended} из ${broken}`,
    kk: `${mended} / ${broken}`,
  }),
  lines: (count: number) => inEach(count, line),
  sumOf: (name: string) => ({ en: `sum of ${name}`, ru: `сумма: ${name}`, kk: `қосынды: ${name}` }),
  growthOf: (rate: string, level: string) => ({
    en: `${rate} = growth of ${level} over the one before, %`,
    ru: `${rate} = прирост к предыдущему, %: ${level}`,
    kk: `${rate} = алдыңғысына қарағандағы өсім, %: ${level}`,
  }),
  indexOf: (rate: string, level: string) => ({
    en: `${rate} = ${level} in % of the one before`,
    ru: `${rate} = в % к предыдущему: ${level}`,
    kk: `${rate} = алдыңғысына %-бен: ${level}`,
  }),
  growthInBrackets: {
    en: "figures with a sign in brackets = growth, in %, of the figures that they stand behind",
    ru: "числа со знаком в скобках = прирост, в %, чисел, за которыми они стоят",
    kk: "жақшадағы таңбалы сандар = алдында тұрған сандардың өсімі, %",
  },
  notes: {
    chance: (tried: string) => ({
      en: `By chance: the expected share of chance finds among all relations that are borne out at least as well, over ${tried} that were tried; below 0.05 a relation is shown. Figures are taken as rounded to the nearest.`,
      ru: `Случайно: ожидаемая доля случайных находок среди соотношений, подтверждённых не хуже, с учётом числа проверенных (${tried}); соотношение показано, если она ниже 0,05. Числа считаются округлёнными до ближайшего.`,
      kk: `Кездейсоқ: кемінде сондай жақсы расталған арақатынастар ішіндегі кездейсоқ табылғандардың күтілетін үлесі, тексерілгендер санымен (${tried}) түзетілген; 0,05-тен төмен болса, арақатынас көрсетіледі. Сандар жақынына дөңгелектелген деп алынды.`,
    }),
    expected: {
      en: "From the others: the values that the other figures of the relation allow, whatever was rounded away from them.",
      ru: "По остальным: значения, которые допускают остальные числа соотношения при любом их округлении.",
      kk: "Басқалары бойынша: арақатынастың басқа сандары, қалай дөңгелектелсе де, рұқсат ететін мәндер.",
    },
    suspects: {
      en: "A possibility, no fact: the misprint of one figure that would mend these places and break none that holds. By chance: how often a figure with other digits would offer such a misprint.",
      ru: "Это возможность, а не факт: опечатка в одном числе, которая объяснила бы эти места и не нарушила бы верных. Случайно: как часто такую опечатку допускало бы число с другими цифрами.",
      kk: "Бұл — мүмкіндік, факт емес: осы жерлерді түсіндіретін және дұрыстарын бұзбайтын бір санның баспа қатесі. Кездейсоқ: басқа цифрлы сан мұндай қатеге қаншалықты жиі жол берер еді.",
    },
    unexplained: (count: number) => ({
      en: `In ${inEach(count, place).en} no other value of a single figure would do.`,
      ru: `В ${inEach(count, place).ru} другое значение одного числа ничего не исправило бы.`,
      kk: `${inEach(count, place).kk} бір санның басқа мәні ештеңені түзетпес еді.`,
    }),
    unsure: {
      en: "A relation that any search might find by chance more often than once in twenty raises no suspicion of a figure.",
      ru: "Соотношение, которое поиск нашёл бы случайно чаще одного раза из двадцати, не бросает подозрения на числа.",
      kk: "Іздеу кездейсоқ жиырма реттің бірінен жиі табатын арақатынас сандарға күмән келтірмейді.",
    },
    more: (count: number) => ({
      en: `Further figures, less likely: ${count}.`,
      ru: `Ещё чисел, менее вероятных: ${count}.`,
      kk: `Тағы сан, ықтималдығы төмен: ${count}.`,
    }),
  },
} as const);

/** Examples of the command, with what they do. */
export const auditExamples: readonly (readonly [command: string, meaning: Text])[] = [
  [
    "spectrum audit table2.csv",
    {
      en: "a table typed in as printed",
      ru: "таблица, набранная как напечатано",
      kk: "жарияланғандай терілген кесте",
    },
  ],
  [
    "spectrum audit paper.docx --table 3",
    { en: "the third table of a paper", ru: "третья таблица статьи", kk: "мақаланың үшінші кестесі" },
  ],
  [
    "spectrum audit table.xlsx --decimal-mark comma --json",
    { en: "for programs", ru: "для программ", kk: "бағдарламаларға" },
  ],
];
