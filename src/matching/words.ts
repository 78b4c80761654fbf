import { counted, type CountedNoun } from "../language/plural.js";
import { spoken, type Text, type Vocabulary } from "../languages.js";

const value: CountedNoun = {
  en: { one: "value", other: "values" },
  ru: { one: "значение", few: "значения", many: "значений", other: "значения" },
  kk: { other: "мән" },
};
const year: CountedNoun = {
  en: { one: "year", other: "years" },
  ru: { one: "год", few: "года", many: "лет", other: "года" },
  kk: { other: "жыл" },
};
const unitOfLastPlace: CountedNoun = {
  en: { one: "unit", other: "units" },
  ru: { one: "единицу", few: "единицы", many: "единиц", other: "единицы" },
  kk: { other: "бірлік" },
};
const series: CountedNoun = {
  en: { one: "series", other: "series" },
  ru: { one: "ряд", few: "ряда", many: "рядов", other: "ряда" },
  kk: { other: "қатар" },
};

/** A count with its noun in every language. */
function inEach(count: number, noun: CountedNoun): Text {
  return { en: counted(count, noun, "en"), ru: counted(count, noun, "ru"), kk: counted(count, noun, "kk") };
}

/** What is said of a printed column and the series that it may be. */
export const matchingWords = spoken({
  columns: {
    id: { en: "series", ru: "ряд", kk: "қатар" },
    hypothesis: { en: "taken as", ru: "взят как", kk: "қалай алынды" },
    agree: { en: "agree", ru: "совпали", kk: "сәйкес" },
    medianMiss: { en: "median miss", ru: "медиана расх.", kk: "медиана айырма" },
    chance: { en: "by chance", ru: "случайно", kk: "кездейсоқ" },
    verdict: { en: "match", ru: "совпадение", kk: "нәтиже" },
    period: { en: "period", ru: "период", kk: "кезең" },
    printed: { en: "printed", ru: "в статье", kk: "мақалада" },
    value: { en: "series", ru: "ряд", kk: "қатар" },
    places: { en: "last places", ru: "ед. посл. знака", kk: "соңғы таңба бірлігі" },
    relative: { en: "miss", ru: "расхождение", kk: "айырма" },
    outcome: { en: "outcome", ru: "итог", kk: "нәтиже" },
  },
  /** The same in a word, for a narrow column. */
  short: {
    match: { en: "match", ru: "да", kk: "иә" },
    "partial match": { en: "in part", ru: "частично", kk: "ішінара" },
    close: { en: "close", ru: "близко", kk: "жақын" },
    "too few values": { en: "too few", ru: "мало", kk: "тым аз" },
    "no match": { en: "no", ru: "нет", kk: "жоқ" },
  },
  verdicts: {
    match: { en: "match", ru: "совпадение", kk: "сәйкестік" },
    "partial match": { en: "partial match", ru: "частичное совпадение", kk: "ішінара сәйкестік" },
    close: {
      en: "close, perhaps another vintage",
      ru: "близко, возможно другая версия данных",
      kk: "жақын, деректердің басқа нұсқасы болуы мүмкін",
    },
    "too few values": {
      en: "all agree, but too few to tell",
      ru: "все совпали, но их мало для вывода",
      kk: "бәрі сәйкес, бірақ қорытынды үшін тым аз",
    },
    "no match": { en: "no match", ru: "нет совпадения", kk: "сәйкестік жоқ" },
  },
  outcomes: {
    agrees: { en: "agrees", ru: "совпадает", kk: "сәйкес келеді" },
    truncated: { en: "agrees if cut off", ru: "совпадает при усечении", kk: "қиып тастағанда сәйкес" },
    "within its digits": {
      en: "within the digits of the series",
      ru: "в пределах знаков ряда",
      kk: "қатар таңбаларының шегінде",
    },
    misses: { en: "misses", ru: "расходится", kk: "сәйкес келмейді" },
    "not covered": { en: "not in the series", ru: "нет в ряду", kk: "қатарда жоқ" },
  },
  which: {
    lowest: (span: string) => ({
      en: `${span}, lowest`,
      ru: `${span}, наименьшее`,
      kk: `${span}, ең төменгі`,
    }),
    highest: (span: string) => ({
      en: `${span}, highest`,
      ru: `${span}, наибольшее`,
      kk: `${span}, ең жоғары`,
    }),
    any: (span: string) => ({
      en: `${span}, some year`,
      ru: `${span}, один из лет`,
      kk: `${span}, жылдардың бірі`,
    }),
  },
  hypothesis: {
    asPublished: { en: "published", ru: "как есть", kk: "сол күйінде" },
    earlier: (count: number) => {
      const years = inEach(count, year);
      return { en: `\u2212${years.en}`, ru: `\u2212${years.ru}`, kk: `\u2212${years.kk}` };
    },
    later: (count: number) => {
      const years = inEach(count, year);
      return { en: `+${years.en}`, ru: `+${years.ru}`, kk: `+${years.kk}` };
    },
    intoGrowth: { en: "index less 100", ru: "индекс минус 100", kk: "индекс минус 100" },
    intoIndex: { en: "growth plus 100", ru: "прирост плюс 100", kk: "өсім плюс 100" },
  },
  answers: {
    match: (name: string, count: number, toDigits: boolean) => ({
      en: `The printed column is ${name}: ${inEach(count, value).en} of ${count} agree${toDigits ? " to every digit" : ""}`,
      ru: `Столбец статьи — это ряд: ${name}; ${toDigits ? "до последнего знака " : ""}совпали все значения (${count})`,
      kk: `Мақаладағы баған — мына қатар: ${name}; барлық мән (${count}) ${toDigits ? "соңғы таңбасына дейін " : ""}сәйкес`,
    }),
    "partial match": (name: string, count: number, toDigits: boolean, agreed: number) => ({
      en: `The printed column matches in part: ${agreed} of ${count} values agree${toDigits ? " to every digit" : ""} with ${name}`,
      ru: `Частичное совпадение: ${toDigits ? "до последнего знака " : ""}совпадает ${agreed} из ${count} значений с рядом: ${name}`,
      kk: `Ішінара сәйкестік: мына қатармен ${toDigits ? "соңғы таңбасына дейін " : ""}сәйкес мәндер саны ${agreed} (барлығы ${count}): ${name}`,
    }),
    close: (name: string) => ({
      en: `The printed column is close to ${name}, perhaps another vintage of it`,
      ru: `Столбец близок к ряду: ${name}; возможно, это другая версия его данных`,
      kk: `Баған мына қатарға жақын: ${name}; ол осы қатар деректерінің басқа нұсқасы болуы мүмкін`,
    }),
    "too few values": (name: string, count: number) => ({
      en: `${count === 1 ? "The one value agrees" : `All ${count} values agree`} with ${name}, too few to tell it from chance`,
      ru: `Все значения (${count}) совпали с рядом, но их слишком мало, чтобы исключить случайность: ${name}`,
      kk: `Барлық мән (${count}) мына қатармен сәйкес, бірақ кездейсоқтықты жоққа шығару үшін тым аз: ${name}`,
    }),
    "no match": (count: number) => {
      const compared = inEach(count, series);
      return {
        en: `The printed column matches none of ${compared.en}`,
        ru: `Столбец не совпадает ни с одним из сравниваемых рядов (${compared.ru})`,
        kk: `Баған салыстырылған қатарлардың (${compared.kk}) ешқайсысымен сәйкес емес`,
      };
    },
  },
  truncated: (count: number) => ({
    en: `Of the values that agree, ${count} do so only if cut off, not rounded.`,
    ru: `Из совпавших значений при усечении, а не при округлении: ${count}.`,
    kk: `Сәйкес мәндердің дөңгелектегенде емес, қиып тастағанда ғана сәйкес келетіні: ${count}.`,
  }),
  withinDigits: (count: number) => ({
    en: `Of the values that agree, ${count} do so within the digits of the series, which are fewer than the printed ones.`,
    ru: `Из совпавших значений в пределах знаков ряда, которых меньше, чем напечатано: ${count}.`,
    kk: `Сәйкес мәндердің қатар таңбаларының шегінде ғана сәйкесі (қатарда таңба жарияланғаннан аз): ${count}.`,
  }),
  beside: (name: string) => ({
    en: `The printed values beside ${name}`,
    ru: `Значения статьи и ряд: ${name}`,
    kk: `Мақаладағы мәндер және қатар: ${name}`,
  }),
  agreedOf: (agreed: number, count: number) => ({
    en: `${agreed} of ${count}`,
    ru: `${agreed} из ${count}`,
    kk: `${agreed} / ${count}`,
  }),
  nearest: (period: string, printed: string, name: string, id: string, found: string, places: string) => ({
    en: `${period}: of the other series of this unit ${name} (${id}) comes nearest to ${printed}, with ${found} (${places} of the last place away).`,
    ru: `${period}: из других рядов с этой единицей ближе всего к ${printed} ряд «${name}» (${id}), ${found} (на ${places} последнего знака).`,
    kk: `${period}: осы өлшем бірлігіндегі басқа қатарлардан ${printed} мәніне ең жақыны — «${name}» (${id}), ${found} (соңғы таңбаның ${places} айырмасы).`,
  }),
  givesIt: (period: string, printed: string, name: string, id: string) => ({
    en: `${period}: of the other series of this unit ${name} (${id}) gives ${printed}.`,
    ru: `${period}: из других рядов с этой единицей ${printed} даёт ряд «${name}» (${id}).`,
    kk: `${period}: осы өлшем бірлігіндегі басқа қатарлардан ${printed} мәнін «${name}» (${id}) береді.`,
  }),
  lastPlaces: (count: number) => inEach(count, unitOfLastPlace),
  ties: (names: string) => ({
    en: `The same values agree with ${names}: the column cannot tell them apart.`,
    ru: `Те же значения совпадают и с другими рядами, столбец их не различает: ${names}.`,
    kk: `Дәл сол мәндер мына қатарлармен де сәйкес, баған оларды ажырата алмайды: ${names}.`,
  }),
  labelIsBest: (name: string) => ({
    en: `The label names the best series: ${name}.`,
    ru: `Подпись называет лучший из рядов: ${name}.`,
    kk: `Белгіленген атау ең жақсы қатарды атайды: ${name}.`,
  }),
  labelIsOther: (name: string, agreed: number, count: number, verdict: string) => ({
    en: `The series of the label is another, ${name}: ${agreed} of ${count} values agree with it (${verdict}).`,
    ru: `Подпись называет другой ряд, ${name}: с ним совпало ${agreed} из ${count} (${verdict}).`,
    kk: `Белгіленген атау басқа қатарды атайды, ${name}: онымен сәйкес мәндер саны ${agreed}, барлығы ${count} (${verdict}).`,
  }),
  labelNotCovered: {
    en: "The series of the label has no value at any of the printed periods.",
    ru: "У ряда из подписи нет значений ни за один из периодов столбца.",
    kk: "Белгіленген атаудағы қатарда бағанның бірде-бір кезеңінің мәні жоқ.",
  },
  chance: (tried: number) => ({
    en: `By chance: probability that the best of series unrelated to the column agrees in as many values, from the density of all series of the unit around each printed value, over ${tried} pairs of series and hypothesis, two tests each. Below 0.05 it is called a match. Shift: \u22121 year is the value of the year before the printed one.`,
    ru: `Случайно: вероятность, что лучший из рядов, не связанных со столбцом, совпадёт в стольких же значениях; по плотности всех рядов той же единицы около каждого значения, с поправкой на ${tried} пар ряда и гипотезы по две проверки. Ниже 0,05 — совпадение. Сдвиг: \u22121 год — значение за год до напечатанного.`,
    kk: `Кездейсоқ: бағанмен байланысы жоқ қатарлардың ең жақсысының сонша мәнде сәйкес келу ықтималдығы; әр мән маңындағы сол бірліктегі барлық қатардың тығыздығынан, қатар мен болжамның ${tried} жұбына екі тексерістен түзетілген. 0,05-тен төмені — сәйкестік. Жылжу: \u22121 жыл — жарияланған жылдан бір жыл бұрынғы мән.`,
  }),
  progress: (values: number, compared: number) => {
    const [printed, all] = [inEach(values, value), inEach(compared, series)];
    return {
      en: `comparing ${printed.en} with ${all.en}`,
      ru: `сравнение: ${printed.ru}, ${all.ru}`,
      kk: `салыстыру: ${printed.kk}, ${all.kk}`,
    };
  },
} as const);

/** What can be wrong with a printed column, with ids of a ledger or with a file of series. */
export const problems = {
  periodWanted: {
    en: "a year as 2015, a month as 2015-01, or a span of years as 2015-2019",
    ru: "год, например 2015, месяц, например 2015-01, или промежуток лет, например 2015-2019",
    kk: "жыл, мысалы 2015, ай, мысалы 2015-01, немесе жылдар аралығы, мысалы 2015-2019",
  },
  yearOrMonth: {
    en: "a year as 2015 or a month as 2015-01",
    ru: "год, например 2015, или месяц, например 2015-01",
    kk: "жыл, мысалы 2015, немесе ай, мысалы 2015-01",
  },
  whichWanted: {
    en: "lowest, highest, any or nothing",
    ru: "lowest (наименьшее), highest (наибольшее), any (любое) или ничего",
    kk: "lowest (ең төменгі), highest (ең жоғары), any (кез келген) немесе бос",
  },
  spanForWhich: {
    en: "a span of years before lowest, highest or any, as 2015-2019:lowest=102,4",
    ru: "промежуток лет перед lowest, highest или any, например 2015-2019:lowest=102,4",
    kk: "lowest, highest немесе any алдында жылдар аралығы, мысалы 2015-2019:lowest=102,4",
  },
  valueWanted: {
    en: "a number with its digits as printed",
    ru: "число с цифрами, как в публикации",
    kk: "жарияланған цифрларымен сан",
  },
  noValues: { en: "no cell with a value", ru: "нет ячеек со значениями", kk: "мәні бар ұяшық жоқ" },
  seriesWanted: {
    en: "a series with at least one value",
    ru: "ряд хотя бы с одним значением",
    kk: "кемінде бір мәні бар қатар",
  },
  nameOfSeries: { en: "the name of a series", ru: "имя ряда", kk: "қатар атауы" },
  digitsOfNumbers: (places: number): Text => ({
    en: `numbers of a workbook do not show how they were printed: ${places} decimals are taken for all, as many as the longest has`,
    ru: `числа книги не показывают, как они напечатаны: для всех взято знаков после запятой: ${places}, как у самого длинного`,
    kk: `кітап сандары қалай жарияланғанын көрсетпейді: бәріне үтірден кейін ${places} таңба алынды, ең ұзынындағыдай`,
  }),
  sayMark: {
    en: "Say with --decimal-mark comma or --decimal-mark point what the mark is",
    ru: "Укажите --decimal-mark comma (запятая) или --decimal-mark point (точка)",
    kk: "--decimal-mark comma (үтір) немесе --decimal-mark point (нүкте) көрсетіңіз",
  },
  sayMarkInFile: {
    en: "Write the number without marks between thousands",
    ru: "Напишите число без знаков между тысячами",
    kk: "Санды мыңдықтар арасында белгісіз жазыңыз",
  },
  argumentWanted: {
    en: "a period and its value as printed, as 2015=78,0 or 2015-2019:lowest=102,4",
    ru: "период и значение, как в публикации, например 2015=78,0 или 2015-2019:lowest=102,4",
    kk: "кезең және жарияланған мәні, мысалы 2015=78,0 немесе 2015-2019:lowest=102,4",
  },
  noIds: (pattern: string): Text => ({
    en: `no printed figure of the ledger has an id like ${pattern}`,
    ru: `в реестре нет числа с кодом вида ${pattern}`,
    kk: `тізілімде ${pattern} түріндегі коды бар сан жоқ`,
  }),
  listIds: {
    en: "Ids stand in the first column of datasets/published",
    ru: "Коды стоят в первом столбце файлов datasets/published",
    kk: "Кодтар datasets/published файлдарының бірінші бағанында тұр",
  },
  idsWithoutPeriod: (ids: readonly string[]): Text => ({
    en: `no period at the end of ${someOf(ids)}`,
    ru: `нет периода в конце кода ${someOf(ids)}`,
    kk: `${someOf(ids)} соңында кезең жоқ`,
  }),
  idsLeftOut: (ids: readonly string[]): Text => ({
    en: `left out, without a period at the end of the id: ${someOf(ids)}`,
    ru: `пропущены, без периода в конце кода: ${someOf(ids)}`,
    kk: `қалдырылды, код соңында кезең жоқ: ${someOf(ids)}`,
  }),
  idWanted: {
    en: "ids that end in a year, as figure1.ores.2015, or in a span, as low_2015_2019",
    ru: "коды с годом в конце, например figure1.ores.2015, или с промежутком, например low_2015_2019",
    kk: "соңында жыл бар кодтар, мысалы figure1.ores.2015, немесе аралық, мысалы low_2015_2019",
  },
  valueTwice: (id: string, period: string, row: number): Text => ({
    en: `series ${id} has ${period} in row ${row} already`,
    ru: `у ряда ${id} значение за ${period} уже есть в строке ${row}`,
    kk: `${id} қатарында ${period} мәні ${row}-жолда бар`,
  }),
  twoUnits: (id: string, unit: string, before: string): Text => ({
    en: `series ${id} in "${unit}" and in "${before}"`,
    ru: `ряд ${id} в «${unit}» и в «${before}»`,
    kk: `${id} қатары «${unit}» және «${before}» бірліктерінде`,
  }),
  noOfficialFile: (name: string): Text => ({
    en: `there are no official series ${name}`,
    ru: `нет официальных рядов ${name}`,
    kk: `${name} деген ресми қатарлар жоқ`,
  }),
  officialFiles: (files: readonly string[]): Text => ({
    en: `official, or official/ with one of ${files.join(", ")}`,
    ru: `official или official/ и одно из ${files.join(", ")}`,
    kk: `official немесе official/ пен мыналардың бірі: ${files.join(", ")}`,
  }),
  perhaps: (name: string): Text => ({
    en: `Did you mean ${name}?`,
    ru: `Может быть, ${name}?`,
    kk: `Мүмкін, ${name}?`,
  }),
  noLabel: (id: string): Text => ({
    en: `the label ${id} is none of the series compared`,
    ru: `подпись ${id} не называет ни одного из сравниваемых рядов`,
    kk: `${id} белгісі салыстырылатын қатарлардың ешқайсысын атамайды`,
  }),
  labelWanted: { en: "the id of a series", ru: "код ряда", kk: "қатар коды" },
} satisfies Vocabulary;

function someOf(ids: readonly string[]): string {
  return ids.slice(0, 6).join(", ") + (ids.length > 6 ? ", …" : "");
}
