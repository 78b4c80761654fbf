import { counted, type CountedNoun } from "../language/plural.js";
import { inDigits, type Text, type Vocabulary } from "../languages.js";

const argument: CountedNoun = {
  en: { one: "argument", other: "arguments" },
  ru: { one: "аргумент", few: "аргумента", many: "аргументов", other: "аргумента" },
  kk: { other: "аргумент" },
};

const character: CountedNoun = {
  en: { one: "character", other: "characters" },
  ru: { one: "знак", few: "знака", many: "знаков", other: "знака" },
  kk: { other: "таңбадан" },
};

/** How many operands a function takes, in words. */
function howMany(least: number, most: number): Text {
  if (least === most) return { en: `${least}`, ru: `${least}`, kk: `${least}` };
  if (most === Infinity)
    return { en: `${least} or more`, ru: `${least} или больше`, kk: `${least} не одан көп` };
  return { en: `${least} to ${most}`, ru: `от ${least} до ${most}`, kk: `${least}–${most}` };
}

/** What can be wrong with a formula, a row of printed figures or a translation. */
export const problems = {
  // Reading a formula.
  formulaEnds: (formula: string, character: number): Text => ({
    en: `in the formula ${formula}, it ends at character ${character}`,
    ru: `формула ${formula} обрывается на знаке ${character}`,
    kk: `${formula} формуласы ${character}-таңбада үзіліп тұр`,
  }),
  stands: (formula: string, rest: string, character: number): Text => ({
    en: `in the formula ${formula}, ${rest} stands at character ${character}`,
    ru: `в формуле ${formula} на знаке ${character} стоит ${rest}`,
    kk: `${formula} формуласының ${character}-таңбасында ${rest} тұр`,
  }),
  numberNameOrOperator: {
    en: "a number, a name or an operator",
    ru: "число, имя или знак операции",
    kk: "сан, атау немесе амал таңбасы",
  },
  numberNameOrParenthesis: {
    en: "a number, a name or a parenthesis",
    ru: "число, имя или скобка",
    kk: "сан, атау немесе жақша",
  },
  operatorOrEnd: {
    en: "an operator or the end",
    ru: "знак операции или конец формулы",
    kk: "амал таңбасы немесе формуланың соңы",
  },
  closingParenthesis: { en: "a closing parenthesis", ru: "закрывающая скобка", kk: "жабатын жақша" },
  commaOrParenthesis: {
    en: "a comma or a closing parenthesis",
    ru: "запятая или закрывающая скобка",
    kk: "үтір немесе жабатын жақша",
  },
  noFunction: (name: string, formula: string): Text => ({
    en: `no function ${name} in the formula ${formula}`,
    ru: `неизвестная функция ${name} в формуле ${formula}`,
    kk: `${formula} формуласындағы ${name} функциясы белгісіз`,
  }),
  oneOf: (names: readonly string[]): Text => ({
    en: `one of ${names.join(", ")}`,
    ru: `одна из функций ${names.join(", ")}`,
    kk: `${names.join(", ")} функцияларының бірі`,
  }),
  patternOfNothing: (pattern: string, formula: string): Text => ({
    en: `no figure has an id like ${pattern}, in the formula ${formula}`,
    ru: `в формуле ${formula} образцу ${pattern} не отвечает ни одно число`,
    kk: `${formula} формуласындағы ${pattern} үлгісіне бірде-бір сан сай келмейді`,
  }),
  patternOfFigures: {
    en: "ids of which each star stands for one part between points",
    ru: "такие id, чтобы каждая звёздочка заменяла одну часть между точками",
    kk: "әр жұлдызша нүктелер арасындағы бір бөліктің орнында тұратын id белгілері",
  },
  degrees: (value: number): Text => ({
    en: `${value} degrees of freedom`,
    ru: `число степеней свободы ${inDigits(value).ru}`,
    kk: `еркіндік дәрежесінің саны ${inDigits(value).kk}`,
  }),
  aboveZero: { en: "a number above zero", ru: "число больше нуля", kk: "нөлден үлкен сан" },
  observations: (value: number): Text => ({
    en: `${value} observations`,
    ru: `число наблюдений ${inDigits(value).ru}`,
    kk: `бақылау саны ${inDigits(value).kk}`,
  }),
  wholeAboveZero: {
    en: "a whole number above zero",
    ru: "целое число больше нуля",
    kk: "нөлден үлкен бүтін сан",
  },
  wholeFromZero: {
    en: "a whole number from zero on",
    ru: "целое число от нуля",
    kk: "нөлден басталатын бүтін сан",
  },
  computed: (value: number): Text => ({
    en: `${value}, which is computed`,
    ru: `вычисленное значение ${inDigits(value).ru}`,
    kk: `есептелген ${inDigits(value).kk} мәні`,
  }),
  printedNumber: {
    en: "the id of a printed figure, or a number with its digits: they are checked",
    ru: "id опубликованного числа или число цифрами: проверяются сами цифры",
    kk: "жарияланған санның id белгісі немесе цифрмен жазылған сан: цифрлардың өзі тексеріледі",
  },
  rSquared: (value: number): Text => ({
    en: `an R squared of ${value}`,
    ru: `R², равный ${inDigits(value).ru}`,
    kk: `${inDigits(value).kk} болатын R²`,
  }),
  fromZeroToOne: { en: "a number from 0 to 1", ru: "число от 0 до 1", kk: "0 мен 1 арасындағы сан" },
  operands: (name: string, count: number, formula: string): Text => ({
    en: `${name} of ${count} in the formula ${formula}`,
    ru: `${counted(count, argument, "ru")} у функции ${name} в формуле ${formula}`,
    kk: `${formula} формуласындағы ${name} функциясында ${counted(count, argument, "kk")} бар`,
  }),
  betweenParentheses: (least: number, most: number): Text => {
    const count = howMany(least, most);
    return {
      en: `${count.en} between its parentheses`,
      ru: `число аргументов в скобках: ${count.ru}`,
      kk: `жақша ішіндегі аргумент саны: ${count.kk}`,
    };
  },
  formulaLength: (characters: number): Text => ({
    en: `a formula of ${characters} characters`,
    ru: `формула длиной ${counted(characters, character, "ru")}`,
    kk: `${counted(characters, character, "kk")} тұратын формула`,
  }),
  characters: (most: number): Text => ({
    en: `at most ${most}`,
    ru: `не более ${most}`,
    kk: `${most} таңбадан аспайтын формула`,
  }),
  nested: (formula: string, character: number): Text => ({
    en: `the formula ${formula} is nested too deep at character ${character}`,
    ru: `в формуле ${formula} на знаке ${character} слишком глубокая вложенность`,
    kk: `${formula} формуласының ${character}-таңбасында қабаттасу тым терең`,
  }),
  levels: (most: number): Text => ({
    en: `at most ${most} levels of parentheses, signs and exponents`,
    ru: `не более ${most} уровней скобок, знаков и показателей степени`,
    kk: `жақшалардың, таңбалардың және дәреже көрсеткіштерінің ${most} деңгейден аспауы`,
  }),
  roundedPower: (formula: string): Text => ({
    en: `the formula ${formula} raises to a power that is itself rounded`,
    ru: `формула ${formula} возводит в степень, показатель которой сам округлён`,
    kk: `${formula} формуласы көрсеткішінің өзі дөңгелектелген дәрежеге шығарады`,
  }),
  calculatesWithComparison: (formula: string): Text => ({
    en: `the formula ${formula} calculates with a comparison`,
    ru: `формула ${formula} использует сравнение как число`,
    kk: `${formula} формуласы салыстыруды сан ретінде пайдаланады`,
  }),
  joinsNumber: (formula: string): Text => ({
    en: `the formula ${formula} joins a number with and, or, not`,
    ru: `формула ${formula} применяет and, or, not к числу`,
    kk: `${formula} формуласы and, or, not амалдарын санға қолданады`,
  }),

  // Evaluating a row.
  comparisonForFigure: (id: string): Text => ({
    en: `${id}: a comparison recomputes a figure`,
    ru: `${id}: число пересчитывается сравнением`,
    kk: `${id}: сан салыстыру арқылы қайта есептелген`,
  }),
  statementNeedsComparison: (id: string): Text => ({
    en: `${id}: a statement needs a comparison`,
    ru: `${id}: для утверждения нужно сравнение`,
    kk: `${id}: тұжырым үшін салыстыру қажет`,
  }),
  noFiniteNumber: (id: string, formula: string, worked: string): Text => ({
    en: `${id}: ${formula} gives no finite number (${worked})`,
    ru: `${id}: ${formula} не даёт конечного числа (${worked})`,
    kk: `${id}: ${formula} ақырлы сан бермейді (${worked})`,
  }),
  asksFor: (id: string, name: string): Text => ({
    en: `${id} asks for ${name}`,
    ru: `${id} ссылается на ${name}`,
    kk: `${id} жолында ${name} көрсетілген`,
  }),
  nameOfNumber: {
    en: "the name of a number among the results of the article",
    ru: "имя числа среди результатов статьи",
    kk: "мақала нәтижелерінің арасындағы санның атауы",
  },

  // Reading the printed figures of an article.
  dottedName: {
    en: "a dotted name such as table1.astana.wage",
    ru: "имя с точками, например table1.astana.wage",
    kk: "нүктелі атау, мысалы table1.astana.wage",
  },
  whereItStands: { en: "where the figure stands", ru: "место числа в статье", kk: "санның мақаладағы орны" },
  whatWasPrinted: { en: "what was printed", ru: "то, что было опубликовано", kk: "жарияланған мәтін" },
  idTwice: (id: string, row: number): Text => ({
    en: `${id} stands in row ${row} already`,
    ru: `${id} уже есть в строке ${row}`,
    kk: `${id} ${row}-жолда бұрыннан бар`,
  }),
  ownId: { en: "an id of its own", ru: "уникальный id", kk: "қайталанбайтын id" },
  formulaAndResult: {
    en: "a formula and a result",
    ru: "и формула, и результат",
    kk: "формула да, нәтиже де бар",
  },
  oneOfTheTwo: { en: "one of the two", ru: "одно из двух", kk: "екеуінің бірі" },
  besideFormula: (verdict: string): Text => ({
    en: `${verdict} beside a formula`,
    ru: `${verdict} при наличии формулы`,
    kk: `формула бар жерде ${verdict}`,
  }),
  withoutFormula: (verdict: string): Text => ({
    en: `${verdict} without a formula`,
    ru: `${verdict} без формулы`,
    kk: `формула жоқ жерде ${verdict}`,
  }),
  verdictOfFormula: {
    en: "a verdict that a formula can have",
    ru: "заключение, возможное при формуле",
    kk: "формуламен бірге болуы мүмкін қорытынды",
  },
  verdictWithoutFormula: {
    en: "not-recomputable, or nothing for an input",
    ru: "not-recomputable или пустая ячейка для исходного числа",
    kk: "not-recomputable немесе бастапқы сан үшін бос ұяшық",
  },
  isStatement: (id: string): Text => ({
    en: `${id} is a statement`,
    ru: `${id} — утверждение, а не число`,
    kk: `${id} — сан емес, тұжырым`,
  }),
  noFigure: (id: string): Text => ({
    en: `there is no figure ${id}`,
    ru: `нет числа ${id}`,
    kk: `${id} деген сан жоқ`,
  }),
  idOfAFigure: {
    en: "the id of a figure of this file",
    ru: "id числа из этого файла",
    kk: "осы файлдағы санның id белгісі",
  },
  figureOrResult: (prefix: string): Text => ({
    en: `the id of a printed figure, or a result that begins with ${prefix}`,
    ru: `id опубликованного числа или результат, имя которого начинается с ${prefix}`,
    kk: `жарияланған санның id белгісі немесе атауы ${prefix} деп басталатын нәтиже`,
  }),

  noRow: (id: string): Text => ({
    en: `there is no row ${id}`,
    ru: `нет строки ${id}`,
    kk: `${id} деген жол жоқ`,
  }),
  underItself: (id: string): Text => ({
    en: `${id} stands under itself`,
    ru: `${id} стоит под самой собой`,
    kk: `${id} өзінің астында тұр`,
  }),
  idOfRow: { en: "the id of another row", ru: "id другой строки", kk: "басқа жолдың id белгісі" },
  sourceOfNothing: {
    en: "a source that stands under no printed figure",
    ru: "сверка с источником, не относящаяся ни к одному опубликованному числу",
    kk: "жарияланған санға қатысы жоқ дереккөз жолы",
  },
  idOfFigure: {
    en: "the id of the printed figure that is held against its source",
    ru: "id опубликованного числа, которое сверяется с источником",
    kk: "дереккөзбен салыстырылатын жарияланған санның id белгісі",
  },
  notAsPrinted: (printed: string, id: string): Text => ({
    en: `${printed} is not what ${id} says`,
    ru: `${printed} расходится с ${id}`,
    kk: `${printed} ${id} жолындағыға сай емес`,
  }),
  asPrinted: (printed: string): Text => ({
    en: `${printed}, as printed`,
    ru: `${printed}, как опубликовано`,
    kk: `${printed}, жарияланғандай`,
  }),

  // Reading an author's ledger.
  noRows: { en: "a header and nothing below it", ru: "только заголовок", kk: "тек тақырып жолы" },
  aRowEach: {
    en: "a row for every printed figure",
    ru: "строка для каждого опубликованного числа",
    kk: "жарияланған әр санға бір жол",
  },
  cellHolds: (text: string): Text => ({
    en: `found ${text}`,
    ru: `найдено ${text}`,
    kk: `табылғаны ${text}`,
  }),
  columnTwice: (name: string): Text => ({
    en: `two columns are called ${name}`,
    ru: `два столбца называются ${name}`,
    kk: `екі баған ${name} деп аталады`,
  }),
  columnOnce: { en: "each column once", ru: "каждый столбец один раз", kk: "әр баған бір рет" },
  columnUnread: (name: string, known: string): Text => ({
    en: `the column ${name} is not read; known are ${known}`,
    ru: `столбец ${name} не читается; известны ${known}`,
    kk: `${name} бағаны оқылмайды; белгілі бағандар: ${known}`,
  }),
  numbersLoseZeros: {
    en: "a number of the workbook, which keeps no zeros at its end (12.50 is 12.5)",
    ru: "число книги, в котором не сохраняются нули в конце (12,50 становится 12,5)",
    kk: "соңындағы нөлдері сақталмайтын кітап саны (12,50 орнына 12,5)",
  },
  dateForFigure: (date: string): Text => ({
    en: `the date ${date}`,
    ru: `дата ${date}`,
    kk: `${date} күні`,
  }),
  printedAsText: {
    en: "Format the column as text and type the figures as printed",
    ru: "Задайте столбцу текстовый формат и введите числа, как они опубликованы",
    kk: "Бағанға мәтіндік пішім беріп, сандарды жарияланғанындай теріңіз",
  },
  circle: (path: string): Text => ({
    en: `formulas cite each other in a circle: ${path}`,
    ru: `формулы ссылаются друг на друга по кругу: ${path}`,
    kk: `формулалар бір-біріне шеңбер бойымен сілтейді: ${path}`,
  }),
  noCircle: {
    en: "figures recomputed from others, not from themselves",
    ru: "числа, пересчитанные по другим, а не по самим себе",
    kk: "өзінен емес, басқа сандардан қайта есептелген сандар",
  },
  breakCircle: {
    en: "Leave the formula of one of them out",
    ru: "Уберите формулу у одного из них",
    kk: "Солардың бірінің формуласын алып тастаңыз",
  },

  // Reading suppositions.
  emptyCell: { en: "an empty cell", ru: "пустая ячейка", kk: "бос ұяшық" },
  noFigureToReplace: (id: string): Text => ({
    en: `${id} is no printed figure of the article`,
    ru: `${id} не является опубликованным числом статьи`,
    kk: `${id} мақалада жарияланған сан емес`,
  }),
  numberToReplace: {
    en: "a formula that gives a number",
    ru: "формула, дающая число",
    kk: "сан беретін формула",
  },
  whatIsSupposed: {
    en: "what is supposed, in the first row of a supposition",
    ru: "содержание допущения в его первой строке",
    kk: "болжамның мазмұны, оның бірінші жолында",
  },

  // Reading the texts of entries in another language.
  notTranslated: (id: string): Text => ({
    en: `no translation of ${id}`,
    ru: `нет перевода записи ${id}`,
    kk: `${id} жазбасының аудармасы жоқ`,
  }),
  emptyTranslation: (id: string): Text => ({
    en: `the translation of ${id} is empty`,
    ru: `перевод записи ${id} пуст`,
    kk: `${id} жазбасының аудармасы бос`,
  }),
  rowOfItsOwn: {
    en: "a row for every entry of the ledger",
    ru: "строка для каждой записи реестра",
    kk: "тізілімнің әр жазбасына бір жол",
  },
  whereEnglishHasOne: {
    en: "a text wherever English has one",
    ru: "текст везде, где он есть по-английски",
    kk: "ағылшынша мәтін бар жердің бәрінде мәтін",
  },
} satisfies Vocabulary;
