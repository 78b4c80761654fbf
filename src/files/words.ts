import { quoted } from "../errors.js";
import { asIs, type Language, type Text, type Vocabulary } from "../languages.js";
import { counted, type CountedNoun } from "../language/plural.js";

const column: CountedNoun = {
  en: { one: "column", other: "columns" },
  ru: { one: "столбец", few: "столбца", many: "столбцов", other: "столбца" },
  kk: { other: "баған" },
};

const sheet: CountedNoun = {
  en: { one: "sheet", other: "sheets" },
  ru: { one: "лист", few: "листа", many: "листов", other: "листа" },
  kk: { other: "парақ" },
};

function list(names: readonly string[]): string {
  return names.map(quoted).join(", ");
}

/** A table of a file, for a list of them. */
export interface TableListed {
  number: number;
  title: string;
  rows: number;
}

const row: CountedNoun = {
  en: { one: "row", other: "rows" },
  ru: { one: "строка", few: "строки", many: "строк", other: "строки" },
  kk: { other: "жол" },
};

function listedTables(tables: readonly TableListed[], language: Language): string {
  const shown = tables.slice(0, 20).map(({ number, title, rows }) => {
    const name = title === "" ? "" : ` ${quoted(title)}`;
    return `${number}${name} (${counted(rows, row, language)})`;
  });
  return shown.join(", ") + (tables.length > 20 ? ", …" : "");
}

/** What can go wrong with files and with the tables in them. */
export const problems = {
  // Cells.
  found: (text: string): Text => ({
    en: `found ${quoted(text)}`,
    ru: `найдено: ${quoted(text)}`,
    kk: `табылғаны: ${quoted(text)}`,
  }),
  /** @param shown as the first of the cells shows it, "103.5 %" */
  shownInPercent: (shown: string, stored: string): Text => ({
    en: `cells shown in per cent are taken as they are shown: ${shown}, not ${stored} as stored`,
    ru: `ячейки в процентном формате взяты так, как они показаны: ${shown}, а не ${stored}, как в файле`,
    kk: `пайыз пішіміндегі ұяшықтар көрсетілгендей алынды: файлда сақталған ${stored} емес, ${shown}`,
  }),
  foundDate: (date: string): Text => ({
    en: `the cell is a date, ${date}`,
    ru: `в ячейке дата: ${date}`,
    kk: `ұяшықта дата тұр: ${date}`,
  }),
  /** What was expected, and in brackets why what was found is not that. */
  because: (expected: Text, reason: Text): Text => ({
    en: `${expected.en} (${reason.en})`,
    ru: `${expected.ru} (${reason.ru})`,
    kk: `${expected.kk} (${reason.kk})`,
  }),
  notAboveZero: { en: "it is not above zero", ru: "значение не больше нуля", kk: "мән нөлден үлкен емес" },
  notWhole: { en: "it is not whole", ru: "значение не целое", kk: "мән бүтін сан емес" },
  number: { en: "a number", ru: "число", kk: "сан" },
  positiveNumber: { en: "a positive number", ru: "положительное число", kk: "оң сан" },
  wholeNumber: { en: "a whole number", ru: "целое число", kk: "бүтін сан" },
  positiveWholeNumber: { en: "a positive whole number", ru: "положительное целое число", kk: "оң бүтін сан" },
  /** @param words that a cell may hold; "" where it may be empty */
  oneOf: (words: readonly string[]): Text => {
    const named = words.filter((word) => word !== "");
    const names = named.join(", ");
    const empty = named.length < words.length;
    if (named.length > 2) {
      return {
        en: `one of ${names}${empty ? ", or nothing" : ""}`,
        ru: `одно из ${names}${empty ? " или пустая ячейка" : ""}`,
        kk: `мыналардың бірі: ${names}${empty ? "; немесе бос ұяшық" : ""}`,
      };
    }
    return {
      en: empty ? `${names} or nothing` : named.join(" or "),
      ru: empty ? `${names} или пустая ячейка` : named.join(" или "),
      kk: empty ? `${names} немесе бос ұяшық` : named.join(" немесе "),
    };
  },
  monthWrittenAs: (example: string): Text => ({
    en: `a month written as ${example}`,
    ru: `месяц в виде ${example}`,
    kk: `${example} түріндегі ай`,
  }),
  foundBeside: (found: string, other: string, row: number): Text => ({
    en: `found ${quoted(found)} beside ${quoted(other)} in row ${row}`,
    ru: `найдено: ${quoted(found)}, а в строке ${row}: ${quoted(other)}`,
    kk: `табылғаны: ${quoted(found)}, ал ${row}-жолда: ${quoted(other)}`,
  }),
  oneDecimalMark: {
    en: "one decimal mark, point or comma, so that no number can be read two ways",
    ru: "один десятичный разделитель, точка или запятая, чтобы ни одно число нельзя было прочитать двояко",
    kk: "ешбір санды екі түрлі оқуға болмайтындай бір ғана ондық бөлгіш: нүкте немесе үтір",
  },
  /** Why "12.2020" is not read as a number. */
  monthOrNumber: {
    en: "this may be a month, for the column is not written with four decimals",
    ru: "это может быть месяц: столбец записан не с четырьмя десятичными знаками",
    kk: "бұл ай болуы мүмкін: баған төрт ондық таңбамен жазылмаған",
  },
  writeMoreDecimals: (number: string): Text => ({
    en: `Write ${number} if the number is meant`,
    ru: `Напишите ${number}, если это число`,
    kk: `Бұл сан болса, ${number} деп жазыңыз`,
  }),
  /** @param more further names with a mark */
  footnoteMark: (text: string, name: string, more: number): Text => ({
    en: `the raised mark in ${text} is taken for that of a footnote; the name is ${name}${more > 0 ? ` (and ${more} more names)` : ""}`,
    ru: `поднятый знак в ${text} принят за знак сноски; название — ${name}${more > 0 ? ` (и ещё названий: ${more})` : ""}`,
    kk: `${text} ішіндегі жоғарғы белгі сілтеме белгісі деп алынды; атауы — ${name}${more > 0 ? ` (тағы ${more} атау)` : ""}`,
  }),
  writeTheOneMeant: (grouped: string, decimal: string): Text => ({
    en: `Write ${grouped} if the mark groups digits, ${decimal} if it is a decimal mark`,
    ru: `Напишите ${grouped}, если знак отделяет группу цифр, или ${decimal}, если он десятичный`,
    kk: `Белгі цифрларды топтаса, ${grouped} деп, ондық бөлгіш болса, ${decimal} деп жазыңыз`,
  }),

  // Rows and columns.
  empty: { en: "the file is empty", ru: "файл пуст", kk: "файл бос" },
  headerAndRow: {
    en: "a header and at least one row",
    ru: "заголовок и хотя бы одна строка",
    kk: "тақырып жолы және кемінде бір жол",
  },
  headerAndRows: { en: "a header and rows", ru: "заголовок и строки", kk: "тақырып жолы және жолдар" },
  headerLineAndRow: {
    en: "a header line and at least one row",
    ru: "строка заголовка и хотя бы одна строка",
    kk: "тақырып жолы және кемінде бір жол",
  },
  beyondHeader: (cell: string): Text => ({
    en: `${cell} stands to the right of the last header`,
    ru: `${cell} стоит правее последнего заголовка`,
    kk: `${cell} соңғы тақырыптың оң жағында тұр`,
  }),
  perhapsOneNumber: (whole: string, decimals: string): Text => ({
    en: `${whole} and beside it, without a header, ${decimals}: perhaps one number cut at a decimal comma`,
    ru: `${whole} и рядом, без заголовка, ${decimals}: возможно, одно число, разделённое на десятичной запятой`,
    kk: `${whole} және оның жанында тақырыпсыз ${decimals}: бәлкім, ондық үтірден бөлінген бір сан`,
  }),
  headerAbove: {
    en: "every cell below a header",
    ru: "каждая ячейка под заголовком",
    kk: "әр ұяшық тақырыптың астында",
  },
  headerOnly: {
    en: "a header and no rows",
    ru: "есть заголовок, но нет строк",
    kk: "тақырып жолы бар, бірақ жолдар жоқ",
  },
  atLeastOneRow: { en: "at least one row", ru: "хотя бы одна строка", kk: "кемінде бір жол" },
  year: {
    en: "a year from 1900 to 2100",
    ru: "год от 1900 до 2100",
    kk: "1900 мен 2100 аралығындағы жыл",
  },
  one: { en: "one", ru: "один", kk: "біреуі ғана" },
  nameOfOne: { en: "the name of one", ru: "имя одного из них", kk: "біреуінің атауы" },
  /** @param there what is there instead, in quotation marks */
  noColumn: (missing: readonly string[], there: Text): Text => ({
    en: `no column ${list(missing)}; there are ${there.en}`,
    ru: `${missing.length > 1 ? "нет столбцов" : "нет столбца"} ${list(missing)}; есть ${there.ru}`,
    kk: `${list(missing)} ${missing.length > 1 ? "бағандары" : "бағаны"} жоқ; барлары: ${there.kk}`,
  }),
  theColumns: (names: readonly string[]): Text => ({
    en: `the columns ${names.join(", ")}`,
    ru: `${names.length > 1 ? "столбцы" : "столбец"} ${names.join(", ")}`,
    kk: `${names.join(", ")} ${names.length > 1 ? "бағандары" : "бағаны"}`,
  }),
  columnsFor: (name: string, found: readonly string[]): Text => ({
    en: `${counted(found.length, column, "en")} for ${name}: ${list(found)}`,
    ru: `${counted(found.length, column, "ru")} для ${name}: ${list(found)}`,
    kk: `${name} үшін ${counted(found.length, column, "kk")}: ${list(found)}`,
  }),
  columnsNamed: (count: number, name: string): Text => ({
    en: `${count} columns are named ${quoted(name)}`,
    ru: `столбцов с названием ${quoted(name)}: ${count}`,
    kk: `${quoted(name)} деп аталған баған саны: ${count}`,
  }),
  columns: (count: number): Text => ({
    en: counted(count, column, "en"),
    ru: counted(count, column, "ru"),
    kk: counted(count, column, "kk"),
  }),
  atMost: (limit: number): Text => ({
    en: `at most ${limit}`,
    ru: `не более ${limit}`,
    kk: `ең көбі ${limit}`,
  }),
  cells: (count: number): Text => ({
    en: `${count} cells`,
    ru: `ячеек: ${count}`,
    kk: `ұяшық саны: ${count}`,
  }),
  cellsAsInHeader: (count: number): Text => ({
    en: `${count} as in the header`,
    ru: `${count}, как в заголовке`,
    kk: `тақырып жолындағыдай ${count}`,
  }),
  quoteComma: {
    en: "A comma inside a cell needs quotation marks around the cell",
    ru: "Ячейку с запятой внутри нужно взять в кавычки",
    kk: "Ішінде үтірі бар ұяшықты тырнақшаға алу керек",
  },

  // Delimited text.
  notWellFormed: (reason: Text): Text => ({
    en: `not a well-formed CSV file: ${reason.en}`,
    ru: `файл CSV составлен неверно: ${reason.ru}`,
    kk: `CSV файлы дұрыс құрылмаған: ${reason.kk}`,
  }),
  quoteNotClosed: {
    en: "a quotation mark is opened and never closed",
    ru: "кавычка открыта и не закрыта",
    kk: "тырнақша ашылып, жабылмаған",
  },
  textAfterQuote: {
    en: "text follows a closing quotation mark",
    ru: "после закрывающей кавычки стоит текст",
    kk: "жабатын тырнақшадан кейін мәтін тұр",
  },
  quoteInsideCell: {
    en: "a quotation mark stands inside a cell without quotation marks",
    ru: "кавычка стоит внутри ячейки, не взятой в кавычки",
    kk: "тырнақшаға алынбаған ұяшықтың ішінде тырнақша тұр",
  },
  rowTooLong: (kilobytes: number): Text => ({
    en: `the row is longer than ${kilobytes} kB; perhaps a quotation mark is not closed`,
    ru: `строка длиннее ${kilobytes} кБ; возможно, не закрыта кавычка`,
    kk: `жол ${kilobytes} кБ-тан ұзын; мүмкін, тырнақша жабылмаған`,
  }),
  notPlainText: {
    en: "the file is not plain text",
    ru: "файл не является простым текстом",
    kk: "файл қарапайым мәтін емес",
  },
  utf8: { en: "CSV in UTF-8", ru: "CSV в кодировке UTF-8", kk: "UTF-8 кодтауындағы CSV" },

  // Files.
  parquetNeeds: (name: string): Text => ({
    en: `Parquet is read by ${name}, which is not installed`,
    ru: `Parquet читает пакет ${name}, который не установлен`,
    kk: `Parquet файлын ${name} пакеті оқиды, ол орнатылмаған`,
  }),
  installOrCsv: (command: string): Text => ({
    en: `Install it with: ${command}; or save the table as CSV, which needs no package`,
    ru: `Установите его командой: ${command} — или сохраните таблицу в CSV, для которого пакет не нужен`,
    kk: `Оны мына команда орнатады: ${command}; немесе кестені CSV түрінде сақтаңыз, оған пакет керек емес`,
  }),
  noParquet: {
    en: "this is no whole Parquet file",
    ru: "это не целый файл Parquet",
    kk: "бұл бүтін Parquet файлы емес",
  },
  /** @param type as SQL calls it */
  columnOfType: (type: string): Text => ({
    en: `the column holds values of type ${type}`,
    ru: `в столбце значения типа ${type}`,
    kk: `бағандағы мәндердің түрі — ${type}`,
  }),
  noMatch: {
    en: "no file matches this pattern",
    ru: "этому образцу не соответствует ни один файл",
    kk: "бұл үлгіге сәйкес келетін файл жоқ",
  },
  nearestFile: (name: string, folder: string): Text => ({
    en: `The nearest name in ${quoted(folder)} is ${quoted(name)}`,
    ru: `Ближайшее имя в ${quoted(folder)} — ${quoted(name)}`,
    kk: `${quoted(folder)} ішіндегі ең жақын атау — ${quoted(name)}`,
  }),
  fileTwice: {
    en: "the file is named twice",
    ru: "файл назван дважды",
    kk: "файл екі рет аталған",
  },
  noFile: { en: "there is no such file", ru: "такого файла нет", kk: "мұндай файл жоқ" },
  folder: { en: "this is a folder, not a file", ru: "это папка, а не файл", kk: "бұл файл емес, қалта" },
  device: {
    en: "this is a device or a socket, not a file",
    ru: "это устройство или сокет, а не файл",
    kk: "бұл файл емес, құрылғы немесе сокет",
  },
  emptyPipe: {
    en: "nothing comes through this pipe",
    ru: "через этот канал ничего не поступает",
    kk: "бұл арна арқылы ештеңе келмейді",
  },
  moreMegabytes: (limit: number): Text => ({
    en: `more than ${limit} MB come through this pipe`,
    ru: `через этот канал поступает больше ${limit} МБ`,
    kk: `бұл арна арқылы ${limit} МБ-тан көп келеді`,
  }),
  mayNotBeRead: {
    en: "the file may not be read",
    ru: "нет права читать этот файл",
    kk: "бұл файлды оқуға рұқсат жоқ",
  },
  over2Gigabytes: { en: "the file is larger than 2 GB", ru: "файл больше 2 ГБ", kk: "файл 2 ГБ-тан үлкен" },
  cannotBeRead: (code: string): Text => ({
    en: `the file cannot be read (${code})`,
    ru: `файл не удаётся прочитать (${code})`,
    kk: `файлды оқу мүмкін болмады (${code})`,
  }),
  checkPath: { en: "Check the path", ru: "Проверьте путь", kk: "Файлдың орнын тексеріңіз" },
  pathOfFile: { en: "Give the path of a file", ru: "Укажите путь к файлу", kk: "Файлдың орнын көрсетіңіз" },
  mayNotBeWrittenTo: {
    en: "the folder may not be written to",
    ru: "нет права записывать в эту папку",
    kk: "бұл қалтаға жазуға рұқсат жоқ",
  },
  folderCannotBeMade: {
    en: "the folder cannot be made",
    ru: "папку создать не удаётся",
    kk: "қалта жасау мүмкін болмады",
  },
  fileOnThePath: {
    en: "part of the path is a file, not a folder",
    ru: "часть пути — файл, а не папка",
    kk: "жолдың бір бөлігі қалта емес, файл",
  },
  anotherFolder: { en: "Choose another folder", ru: "Выберите другую папку", kk: "Басқа қалтаны таңдаңыз" },
  diskFull: { en: "the disk is full", ru: "диск заполнен", kk: "диск толы" },
  makeRoom: {
    en: "Make room or choose another disk",
    ru: "Освободите место или выберите другой диск",
    kk: "Орын босатыңыз немесе басқа дискіні таңдаңыз",
  },
  cannotBeWritten: (code: string): Text => ({
    en: `the file cannot be written (${code})`,
    ru: `файл не удаётся записать (${code})`,
    kk: `файлды жазу мүмкін болмады (${code})`,
  }),

  // Workbooks and what is taken for them.
  theFileIs: (kind: Text): Text => ({
    en: `the file is ${kind.en}`,
    ru: `этот файл — ${kind.ru}`,
    kk: `бұл файл — ${kind.kk}`,
  }),
  kinds: {
    webPage: { en: "a web page", ru: "веб-страница", kk: "веб-бет" },
    xml: { en: "an XML file", ru: "файл XML", kk: "XML файлы" },
    pdf: { en: "a PDF file", ru: "файл PDF", kk: "PDF файлы" },
    parquet: { en: "a Parquet file", ru: "файл Parquet", kk: "Parquet файлы" },
    gzip: { en: "a GZIP archive", ru: "архив GZIP", kk: "GZIP мұрағаты" },
  },
  neitherWorkbookNorText: {
    en: "the file is neither a workbook nor text",
    ru: "файл не является ни книгой, ни текстом",
    kk: "файл жұмыс кітабы да, мәтін де емес",
  },
  tableFormats: { en: "XLSX, XLS or CSV", ru: "XLSX, XLS или CSV", kk: "XLSX, XLS немесе CSV" },
  noWorkbookInZip: {
    en: "a ZIP archive without a workbook in it",
    ru: "архив ZIP, в котором нет книги",
    kk: "ішінде жұмыс кітабы жоқ ZIP мұрағаты",
  },
  workbookOrCsv: { en: "XLSX or CSV", ru: "XLSX или CSV", kk: "XLSX немесе CSV" },
  megabytes: (size: number): Text => ({
    en: `the file is ${size} MB`,
    ru: `размер файла ${size} МБ`,
    kk: `файлдың көлемі ${size} МБ`,
  }),
  megabytesInMemory: (limit: number): Text => ({
    en: `at most ${limit} MB for a table held in memory`,
    ru: `не более ${limit} МБ для таблицы, которая целиком держится в памяти`,
    kk: `жадта тұтас сақталатын кесте үшін ең көбі ${limit} МБ`,
  }),
  noSheet: (name: string, there: readonly string[]): Text =>
    there.length === 0
      ? {
          en: `no sheet ${quoted(name)}; it is a text table`,
          ru: `нет листа ${quoted(name)}: это текстовая таблица`,
          kk: `${quoted(name)} парағы жоқ: бұл мәтіндік кесте`,
        }
      : {
          en: `no sheet ${quoted(name)}; there are ${list(there)}`,
          ru: `нет листа ${quoted(name)}; есть ${list(there)}`,
          kk: `${quoted(name)} парағы жоқ; барлары: ${list(there)}`,
        },
  sheets: (names: readonly string[]): Text => ({
    en: `${counted(names.length, sheet, "en")}: ${list(names)}`,
    ru: `${counted(names.length, sheet, "ru")}: ${list(names)}`,
    kk: `${counted(names.length, sheet, "kk")}: ${list(names)}`,
  }),
  formulaWithoutValue: (address: string, sheet: string): Text => ({
    en: `the formula in cell ${address} of sheet ${quoted(sheet)} has no stored value`,
    ru: `у формулы в ячейке ${address} листа ${quoted(sheet)} нет сохранённого значения`,
    kk: `${quoted(sheet)} парағының ${address} ұяшығындағы формуланың сақталған мәні жоқ`,
  }),
  /** @param error as the spreadsheet program shows it, "#N/A"; undefined where it is none of those known */
  errorCell: (address: string, sheet: string, error: string | undefined): Text => ({
    en: `cell ${address} of sheet ${quoted(sheet)} holds the error ${error ?? "of a formula"}`,
    ru: `в ячейке ${address} листа ${quoted(sheet)} ошибка ${error ?? "формулы"}`,
    kk: `${quoted(sheet)} парағының ${address} ұяшығында ${error ?? "формула"} қатесі тұр`,
  }),
  notStoredNumber: (address: string, sheet: string, text: string): Text => ({
    en: `cell ${address} of sheet ${quoted(sheet)} holds ${quoted(text)}, which is not stored as a number`,
    ru: `в ячейке ${address} листа ${quoted(sheet)} записано ${quoted(text)}, и это не число`,
    kk: `${quoted(sheet)} парағының ${address} ұяшығында ${quoted(text)} жазылған, бұл сан емес`,
  }),
  noDate: (address: string, sheet: string, text: string): Text => ({
    en: `cell ${address} of sheet ${quoted(sheet)} is formatted as a date and holds ${quoted(text)}, which is none`,
    ru: `ячейка ${address} листа ${quoted(sheet)} имеет формат даты, но в ней записано ${quoted(text)}`,
    kk: `${quoted(sheet)} парағының ${address} ұяшығы дата пішімінде, бірақ онда ${quoted(text)} жазылған`,
  }),
  styledNumber: (address: string, sheet: string, text: string): Text => ({
    en: `cell ${address} of sheet ${quoted(sheet)} holds ${quoted(text)} as a text whose parts differ in font, so that a digit may be a footnote's mark`,
    ru: `в ячейке ${address} листа ${quoted(sheet)} записан текст ${quoted(text)}, части которого набраны разными шрифтами: одна из цифр может быть знаком сноски`,
    kk: `${quoted(sheet)} парағының ${address} ұяшығында бөліктері әртүрлі қаріппен терілген ${quoted(text)} мәтіні тұр: цифрлардың бірі сілтеме белгісі болуы мүмкін`,
  }),
  enterAsNumber: {
    en: "Enter it as a number in a spreadsheet program, and save the workbook",
    ru: "Введите его как число в табличном редакторе и сохраните книгу",
    kk: "Оны кесте редакторында сан ретінде енгізіп, жұмыс кітабын сақтаңыз",
  },
  rows: (count: number): Text => ({
    en: `the table has ${count} rows`,
    ru: `строк в таблице: ${count}`,
    kk: `кестедегі жолдар саны: ${count}`,
  }),
  moreCells: (limit: number): Text => ({
    en: `the file has more than ${limit} cells`,
    ru: `в файле больше ${limit} ячеек`,
    kk: `файлда ${limit} ұяшықтан көп`,
  }),
  sheetAsCsv: {
    en: "Save the sheet that is needed as CSV",
    ru: "Сохраните нужный лист как CSV",
    kk: "Қажетті парақты CSV түрінде сақтаңыз",
  },
  onlyNeededColumns: {
    en: "Keep only the columns and rows that are needed",
    ru: "Оставьте только нужные столбцы и строки",
    kk: "Тек қажетті бағандар мен жолдарды қалдырыңыз",
  },
  takesTooMuch: (seconds: number, megabytes: number): Text => ({
    en: `the workbook takes more than ${seconds} s or ${megabytes} MB to read`,
    ru: `на чтение книги уходит больше ${seconds} с или ${megabytes} МБ`,
    kk: `жұмыс кітабын оқуға ${seconds} с немесе ${megabytes} МБ-тан көп кетеді`,
  }),
  recalculate: {
    en: "Open the workbook in a spreadsheet program, let it calculate, and save it",
    ru: "Откройте книгу в табличном редакторе, дайте ей пересчитаться и сохраните",
    kk: "Жұмыс кітабын кесте редакторында ашып, қайта есептетіп, сақтаңыз",
  },
  passwordProtectedWorkbook: {
    en: "the workbook is password-protected",
    ru: "книга защищена паролем",
    kk: "жұмыс кітабы құпиясөзбен қорғалған",
  },
  passwordProtectedFile: {
    en: "the file is password-protected",
    ru: "файл защищён паролем",
    kk: "файл құпиясөзбен қорғалған",
  },
  withoutPassword: {
    en: "Save it without a password",
    ru: "Сохраните его без пароля",
    kk: "Құпиясөзсіз сақтаңыз",
  },

  // The archive that a workbook is.
  cutOff: {
    en: "the workbook is cut off: the directory at the end of the file is missing",
    ru: "книга обрывается: в конце файла нет оглавления",
    kk: "жұмыс кітабы үзіліп қалған: файлдың соңында мазмұны жоқ",
  },
  cutOffOrDamaged: {
    en: "the workbook is cut off or damaged",
    ru: "книга обрывается или повреждена",
    kk: "жұмыс кітабы үзіліп қалған немесе бүлінген",
  },
  downloadAgain: {
    en: "Download or copy it again",
    ru: "Скачайте или скопируйте файл заново",
    kk: "Файлды қайта жүктеңіз немесе көшіріңіз",
  },
  downloadOrSaveAgain: {
    en: "Download or copy it again, or save it anew in a spreadsheet program",
    ru: "Скачайте или скопируйте файл заново или сохраните его заново в табличном редакторе",
    kk: "Файлды қайта жүктеңіз, көшіріңіз немесе кесте редакторында қайта сақтаңыз",
  },
  archiveOf: (count: number): Text => ({
    en: `the workbook is an archive of ${count} files`,
    ru: `книга — архив, в котором файлов: ${count}`,
    kk: `жұмыс кітабы — ${count} файлдан тұратын мұрағат`,
  }),
  workbook: { en: "a workbook", ru: "книга", kk: "жұмыс кітабы" },
  unpacksTo: (megabytes: number): Text => ({
    en: `the workbook unpacks to ${megabytes} MB`,
    ru: `распакованная книга занимает ${megabytes} МБ`,
    kk: `жұмыс кітабының қаптамасы ашылғанда ${megabytes} МБ болады`,
  }),
  atMostMegabytes: (limit: number): Text => ({
    en: `at most ${limit} MB`,
    ru: `не более ${limit} МБ`,
    kk: `ең көбі ${limit} МБ`,
  }),
  exportAsCsv: {
    en: "Export the sheet as CSV",
    ru: "Сохраните лист как CSV",
    kk: "Парақты CSV түрінде сақтаңыз",
  },
  damaged: (reason: Text): Text => ({
    en: `the workbook is damaged: ${reason.en}`,
    ru: `книга повреждена: ${reason.ru}`,
    kk: `жұмыс кітабы бүлінген: ${reason.kk}`,
  }),
  brokenDirectory: { en: "its directory is broken", ru: "её оглавление нарушено", kk: "мазмұны бұзылған" },
  // In the functions below `name` is a file inside the archive.
  elsewhere: (name: string): Text => ({
    en: `${name} is not where the directory says`,
    ru: `${name} стоит не там, где указано в оглавлении`,
    kk: `${name} мазмұнда көрсетілген орында емес`,
  }),
  partCutOff: (name: string): Text => ({
    en: `${name} is cut off`,
    ru: `${name} обрывается`,
    kk: `${name} үзіліп қалған`,
  }),
  partTwice: (name: string): Text => ({
    en: `${quoted(name)} is there twice`,
    ru: `${quoted(name)} есть в ней дважды`,
    kk: `${quoted(name)} онда екі рет бар`,
  }),
  partMissing: (name: string): Text => ({
    en: `${quoted(name)} is missing`,
    ru: `нет части ${quoted(name)}`,
    kk: `${quoted(name)} бөлігі жоқ`,
  }),
  partMalformed: (name: string): Text => ({
    en: `${quoted(name)} is not what a spreadsheet program writes`,
    ru: `часть ${quoted(name)} составлена не так, как в табличных редакторах`,
    kk: `${quoted(name)} бөлігі кесте редакторлары жазатындай емес`,
  }),
  checksum: (name: string): Text => ({
    en: `${name} does not match its checksum`,
    ru: `${name} не сходится со своей контрольной суммой`,
    kk: `${name} өзінің бақылау қосындысына сәйкес келмейді`,
  }),
  packedOtherwise: (name: string): Text => ({
    en: `${name} is packed in a way that workbooks do not use`,
    ru: `${name} сжат способом, который в книгах не применяется`,
    kk: `${name} жұмыс кітаптарында қолданылмайтын тәсілмен қысылған`,
  }),
  unpacksToMore: (name: string, bytes: number): Text => ({
    en: `${name} unpacks to more than the ${bytes} bytes that the file announces`,
    ru: `${name} после распаковки больше объявленного в файле размера: ${bytes} Б`,
    kk: `${name} ашылғанда файлда жарияланған ${bytes} байттан асып кетеді`,
  }),
  cannotBeUnpacked: (name: string): Text => ({
    en: `${name} cannot be unpacked`,
    ru: `${name} не удаётся распаковать`,
    kk: `${name} қаптамасын ашу мүмкін болмады`,
  }),
  // Units and plausible values.
  unitFound: (unit: string): Text => ({
    en: `the unit is ${unit}`,
    ru: `единица измерения: ${unit}`,
    kk: `өлшем бірлігі: ${unit}`,
  }),
  severalUnits: (units: readonly string[]): Text => ({
    en: `several units are named: ${list(units)}`,
    ru: `названо несколько единиц измерения: ${list(units)}`,
    kk: `бірнеше өлшем бірлігі аталған: ${list(units)}`,
  }),
  unitsContradict: (unit: string, other: string, row: number): Text => ({
    en: `the unit is ${quoted(unit)} here and ${quoted(other)} in row ${row}`,
    ru: `единица измерения здесь ${quoted(unit)}, а в строке ${row} ${quoted(other)}`,
    kk: `өлшем бірлігі мұнда ${quoted(unit)}, ал ${row}-жолда ${quoted(other)}`,
  }),
  convertOrName: {
    en: "Convert the numbers, and name their unit in the header of the column",
    ru: "Пересчитайте числа и назовите их единицу в заголовке столбца",
    kk: "Сандарды қайта есептеп, олардың бірлігін баған тақырыбында атаңыз",
  },
  /** @param how "multiplied by 1000" */
  converted: (unit: string, how: Text, wanted: Text): Text => ({
    en: `the unit is ${unit}: the numbers are ${how.en} (${wanted.en})`,
    ru: `единица измерения ${unit}: числа ${how.ru} (${wanted.ru})`,
    kk: `өлшем бірлігі ${unit}: сандар ${how.kk} (${wanted.kk})`,
  }),
  multiplied: (factor: string): Text => ({
    en: `multiplied by ${factor}`,
    ru: `умножены на ${factor}`,
    kk: `${factor} санына көбейтілді`,
  }),
  divided: (divisor: string): Text => ({
    en: `divided by ${divisor}`,
    ru: `разделены на ${divisor}`,
    kk: `${divisor} санына бөлінді`,
  }),
  bracketsUnread: (words: string, unit: Text): Text => ({
    en: `${words} in the header is not understood; the numbers are read as ${unit.en}`,
    ru: `${words} в заголовке не распознано; числа прочитаны как ${unit.ru}`,
    kk: `тақырыптағы ${words} танылмады; сандар ${unit.kk} деп оқылды`,
  }),
  baseFound: (base: string): Text => ({
    en: `the index is said to be ${base}`,
    ru: `об индексе сказано: ${base}`,
    kk: `индекс туралы айтылғаны: ${base}`,
  }),
  /** @param option by which a user insists */
  correctOrInsist: (option: string): Text => ({
    en: `Correct the value; if it is right, add ${option}`,
    ru: `Исправьте значение; если оно верно, добавьте ${option}`,
    kk: `Мәнді түзетіңіз; ол дұрыс болса, ${option} қосыңыз`,
  }),
  /** @param more how many others are accepted in silence */
  acceptedOutlier: (found: Text, expected: Text, option: string, more: number): Text => ({
    en: `${found.en}${more > 0 ? ` (and ${more} more)` : ""}, accepted with ${option}; expected ${expected.en}`,
    ru: `${found.ru}${more > 0 ? ` (и ещё ${more})` : ""}, принято с ${option}; ожидалось: ${expected.ru}`,
    kk: `${found.kk}${more > 0 ? ` (тағы ${more})` : ""}, ${option} арқылы қабылданды; күтілгені: ${expected.kk}`,
  }),
  /** @param more how many other values are like it */
  unusual: (found: Text, expected: Text, more: number): Text => ({
    en: `${found.en}${more > 0 ? ` (and ${more} more)` : ""}, which is unusual; usual is ${expected.en}`,
    ru: `${found.ru}${more > 0 ? ` (и ещё ${more})` : ""}, это необычно; обычно ${expected.ru}`,
    kk: `${found.kk}${more > 0 ? ` (тағы ${more})` : ""}, бұл әдеттен тыс; әдетте ${expected.kk}`,
  }),

  // Tables as printed.
  noTable: {
    en: "there is no table with two rows and two columns",
    ru: "нет таблицы хотя бы из двух строк и двух столбцов",
    kk: "кемінде екі жолы мен екі бағаны бар кесте жоқ",
  },
  tables: (tables: readonly TableListed[]): Text => ({
    en: `the file has ${tables.length} tables: ${listedTables(tables, "en")}`,
    ru: `в файле таблиц ${tables.length}: ${listedTables(tables, "ru")}`,
    kk: `файлда ${tables.length} кесте бар: ${listedTables(tables, "kk")}`,
  }),
  noSuchTable: (asked: number, tables: readonly TableListed[]): Text => ({
    en: `there is no table ${asked} among ${tables.length}: ${listedTables(tables, "en")}`,
    ru: `нет таблицы ${asked}, всего таблиц ${tables.length}: ${listedTables(tables, "ru")}`,
    kk: `${asked}-кесте жоқ, барлығы ${tables.length} кесте: ${listedTables(tables, "kk")}`,
  }),
  oneTable: {
    en: "the number of one of them, such as 1 (--table 1 on the command line)",
    ru: "номер одной из них, например 1 (в командной строке\u00A0— --table 1)",
    kk: "солардың бірінің нөмірі, мысалы 1 (командалық жолда --table 1)",
  },
  tablesInTables: (limit: number): Text => ({
    en: `tables inside tables, more than ${limit} deep`,
    ru: `таблицы внутри таблиц глубже ${limit}`,
    kk: `кесте ішіндегі кестелер ${limit} деңгейден терең`,
  }),
  noFigures: { en: "no figures in the table", ru: "в таблице нет чисел", kk: "кестеде сандар жоқ" },
  figuresWanted: {
    en: "a header, names of rows and figures",
    ru: "заголовок, названия строк и числа",
    kk: "тақырып, жол атаулары және сандар",
  },
  figureOrWords: {
    en: "a figure, alone or with its unit, or words",
    ru: "число, одно или с единицей измерения, либо слова",
    kk: "жеке немесе өлшем бірлігімен берілген сан, не сөздер",
  },
  unitApart: {
    en: "Put a space between a figure and its unit",
    ru: "Отделите число от единицы измерения пробелом",
    kk: "Санды өлшем бірлігінен бос орынмен ажыратыңыз",
  },
  sayDecimalMark: {
    en: "Say --decimal-mark comma or --decimal-mark point",
    ru: "Укажите в --decimal-mark, запятая это или точка",
    kk: "--decimal-mark параметрінде бұл үтір ме, нүкте ме — соны көрсетіңіз",
  },
} satisfies Vocabulary;

/** Names from a file, in quotation marks, separated by commas. */
export function listed(names: readonly string[]): Text {
  return asIs(list(names));
}
