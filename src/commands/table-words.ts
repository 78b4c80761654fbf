import { counted, type CountedNoun } from "../language/plural.js";
import { spoken, type Text, type Vocabulary } from "../languages.js";
import type { Example } from "./command.js";

const table: CountedNoun = {
  en: { one: "table", other: "tables" },
  ru: { one: "таблица", few: "таблицы", many: "таблиц", other: "таблицы" },
  kk: { other: "кесте" },
};

/** What `spectrum table`, and `spectrum regress --table`, say of themselves. */
export const tableCommandWords = spoken({
  description: {
    en: "Tables of the articles for a manuscript: Word, Excel, LaTeX, HTML, Markdown or CSV",
    ru: "Таблицы статей для рукописи: Word, Excel, LaTeX, HTML, Markdown или CSV",
    kk: "Қолжазбаға арналған мақала кестелері: Word, Excel, LaTeX, HTML, Markdown немесе CSV",
  },
  names: {
    en: "tables by name, or articles for all of theirs; none lists them",
    ru: "таблицы по именам или статьи, то есть все их таблицы; без имён — список",
    kk: "кестелердің атаулары немесе мақалалар, яғни олардың барлық кестесі; атаусыз — тізім",
  },
  format: {
    en: "what to write; the ending of --out says it as well",
    ru: "формат; его задаёт и расширение файла в --out",
    kk: "пішім; оны --out файлының кеңейтімі де белгілейді",
  },
  out: {
    en: "write to a file; docx and xlsx need one",
    ru: "записать в файл; для docx и xlsx он нужен",
    kk: "файлға жазу; docx пен xlsx үшін қажет",
  },
  errors: {
    en: "of regressions, below each estimate: classical, HC0, HC1, HC2, HC3, HAC, bootstrap, or several by commas; classical when not given",
    ru: "ошибки под каждой оценкой регрессии: classical, HC0, HC1, HC2, HC3, HAC, bootstrap или несколько через запятую; без указания — classical",
    kk: "регрессияның әр бағалауының астындағы қателер: classical, HC0, HC1, HC2, HC3, HAC, bootstrap немесе үтірмен бірнешеуі; көрсетілмесе, classical",
  },
  stars: {
    en: "mark estimates of regressions by their p-value (10, 5 and 1%)",
    ru: "отметить оценки регрессий звёздочками по p-значению (10, 5 и 1\u00A0%)",
    kk: "регрессия бағалауларын p-мәні бойынша жұлдызшамен белгілеу (10, 5 және 1\u00A0%)",
  },
  asTable: {
    en: "one table as articles print it, a column for each period (--errors, --stars, --format, --out)",
    ru: "одна таблица, как в статьях, столбец на каждый период (--errors, --stars, --format, --out)",
    kk: "мақалалардағыдай бір кесте, әр кезеңге бір баған (--errors, --stars, --format, --out)",
  },
  more: {
    en: `Numbers in Excel are numbers with the decimals of the table; Word has captions, tables and notes in styles to
    change; LaTeX needs booktabs, array and graphicx (long tables also longtable). A CSV file holds one table. The tables called
    <article>-regressions take --errors and --stars.`,
    ru: `В Excel числа записаны числами, с десятичными знаками таблицы; в Word у подписей, таблиц и примечаний есть стили, которые
    можно изменить; LaTeX нужны booktabs, array и graphicx (длинным таблицам ещё longtable). В файле CSV одна таблица. Таблицы с именем
    <статья>-regressions принимают --errors и --stars.`,
    kk: `Excel-де сандар кестедегі ондық таңбаларымен, сан түрінде жазылады; Word-та тақырыптар, кестелер мен ескертпелер
    өзгертуге болатын стильдермен жазылады; LaTeX үшін booktabs, array және graphicx керек (ұзын кестелерге longtable да). CSV
    файлында бір кесте болады. <мақала>-regressions деп аталатын кестелер --errors пен --stars қабылдайды.`,
  },
  computing: {
    en: "recomputing, to list what there is",
    ru: "идёт пересчёт, чтобы составить список",
    kk: "тізімді құру үшін қайта есептеліп жатыр",
  },
  written: (out: string, tables: number) => ({
    en: `${out}: ${counted(tables, table, "en")}`,
    ru: `${out}: ${counted(tables, table, "ru")}`,
    kk: `${out}: ${counted(tables, table, "kk")}`,
  }),
});

export const tableExamples: readonly Example[] = [
  [
    "spectrum table",
    {
      en: "names and titles of all tables",
      ru: "имена и заголовки всех таблиц",
      kk: "барлық кестенің атаулары мен тақырыптары",
    },
  ],
  [
    "spectrum table food-regressions --errors HAC --stars --out table1.docx --lang kk",
    {
      en: "the article's regressions with Newey-West errors, for Word, in Kazakh",
      ru: "регрессии статьи с ошибками Ньюи–Уэста, для Word, на казахском",
      kk: "мақаланың регрессиялары Ньюи–Уэст қателерімен, Word үшін, қазақ тілінде",
    },
  ],
  [
    "spectrum table housing --out housing.xlsx --lang ru",
    {
      en: "all tables of an article, each on a sheet of Excel",
      ru: "все таблицы статьи, каждая на листе Excel",
      kk: "мақаланың барлық кестесі, әрқайсысы Excel парағында",
    },
  ],
  [
    "spectrum table food-tests ledger-housing --format latex",
    {
      en: "LaTeX to paste",
      ru: "LaTeX для вставки",
      kk: "көшіріп қоюға арналған LaTeX",
    },
  ],
  [
    "spectrum table food-regressions --cpi cpi.csv --ffpi ffpi.xlsx --errors classical,HC3,bootstrap",
    {
      en: "on newer data, several errors below each other",
      ru: "по новым данным, несколько ошибок друг под другом",
      kk: "жаңа деректер бойынша, бірнеше қате бірінің астында бірі",
    },
  ],
];

export const regressTableExample: Example = [
  "spectrum regress prices.csv --y cpi --x fao --time month --periods 2005-2014,2015-2024 --table --errors HAC --stars --out table.docx",
  {
    en: "two periods side by side, for Word",
    ru: "два периода рядом, для Word",
    kk: "екі кезең қатар, Word үшін",
  },
];

/** What can go wrong with tables on the command line. */
export const tableProblems = {
  binary: (format: string): Text => ({
    en: `${format}, which no terminal can show`,
    ru: `${format}, который терминал показать не может`,
    kk: `${format}, оны терминал көрсете алмайды`,
  }),
  outWanted: (format: string): Text => ({
    en: `--out with the name of a file, such as table.${format}`,
    ru: `--out с именем файла, например table.${format}`,
    kk: `файл атауы бар --out, мысалы table.${format}`,
  }),
  endingWanted: (endings: string): Text => ({
    en: `a name that ends with one of ${endings}`,
    ru: `имя, которое кончается на ${endings}`,
    kk: `мыналардың бірімен аяқталатын атау: ${endings}`,
  }),
  orFormat: {
    en: "Or name the format with --format",
    ru: "Или назовите формат в --format",
    kk: "Немесе пішімін --format арқылы атаңыз",
  },
  oneFormat: {
    en: "the ending of the file and --format to name one format",
    ru: "один и тот же формат в расширении файла и в --format",
    kk: "файл кеңейтімі мен --format бір пішімді атауы керек",
  },
  needless: (option: string): Text => ({
    en: `${option}, which says nothing here`,
    ru: `${option}, который здесь ничего не значит`,
    kk: `мұнда ештеңе білдірмейтін ${option}`,
  }),
  nameWanted: {
    en: "the name of a table, such as food-regressions",
    ru: "имя таблицы, например food-regressions",
    kk: "кесте атауы, мысалы food-regressions",
  },
  regressionsWanted: {
    en: "a table of regressions, such as food-regressions",
    ru: "таблица регрессий, например food-regressions",
    kk: "регрессиялар кестесі, мысалы food-regressions",
  },
  withoutTable: (option: string): Text => ({
    en: `${option} without --table`,
    ru: `${option} без --table`,
    kk: `--table берілмей, ${option} берілген`,
  }),
  tableWanted: {
    en: "--table, which makes one table of the regressions",
    ru: "--table, который сводит регрессии в одну таблицу",
    kk: "регрессияларды бір кестеге жинайтын --table",
  },
} satisfies Vocabulary;
