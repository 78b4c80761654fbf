import type { Text, Vocabulary } from "../languages.js";
import { spoken } from "../languages.js";

/** What is said of the true values behind printed numbers. */
export const unroundWords = spoken({
  title: (printed: string) => ({
    en: `The true values x behind ${printed}`,
    ru: `Истинные значения x за числом ${printed}`,
    kk: `${printed} санының артындағы шын мәндер x`,
  }),
  titleOfSeveral: {
    en: "The true values x behind printed numbers",
    ru: "Истинные значения x за напечатанными числами",
    kk: "Жарияланған сандардың артындағы шын мәндер x",
  },
  columns: {
    printed: { en: "printed", ru: "напечатано", kk: "жарияланған" },
    range: { en: "true value", ru: "истинное значение", kk: "шын мән" },
  },
  help: {
    description: {
      en: "Show the range of true values behind a printed number, for each way of rounding",
      ru: "Показать диапазон истинных значений за напечатанным числом при каждом способе округления",
      kk: "Жарияланған санның артындағы шын мәндер аралығын әр дөңгелектеу тәсілі үшін көрсету",
    },
    numbers: {
      en: "numbers with their digits as printed: 71.20 is not 71.2",
      ru: "числа с цифрами, как напечатано: 71.20 — не 71.2",
      kk: "цифрлары жарияланған күйдегі сандар: 71.20 мен 71.2 бір емес",
    },
    file: {
      en: "CSV or workbook with a column of printed numbers",
      ru: "CSV или книга со столбцом напечатанных чисел",
      kk: "жарияланған сандар бағаны бар CSV немесе кітап",
    },
    column: {
      en: "name of that column, where the file has several",
      ru: "имя этого столбца, если их в файле несколько",
      kk: "файлда бірнеше баған болса, сол бағанның атауы",
    },
    sheet: {
      en: "sheet of the workbook, where it has several",
      ru: "лист книги, если их несколько",
      kk: "кітап парағы, егер олар бірнешеу болса",
    },
    more: {
      en: "Digits are precision: 2.50 stands for fewer values than 2.5. Whether an end of a range belongs to it matters where a tie decides, so both ends are told apart. One number is shown for every way of rounding; several numbers for one way.",
      ru: "Цифры — это точность: за 2.50 стоит меньше значений, чем за 2.5. Принадлежит ли конец диапазону, важно там, где решает половина, поэтому концы различаются. Одно число показано для каждого способа округления, несколько — для одного.",
      kk: "Цифрлар — дәлдік: 2.50 артында 2.5 артындағыдан аз мән тұрады. Аралықтың шеті оған кіре ме, жоқ па — жартысы шешетін жерде маңызды, сондықтан шеттері бөлек айтылады. Бір сан әр тәсіл үшін, бірнеше сан бір тәсіл үшін көрсетіледі.",
    },
  },
});

/** Examples below the help of `spectrum unround`. */
export const unroundExamples: readonly (readonly [string, Text])[] = [
  [
    "spectrum unround 0.27",
    { en: "every way of rounding", ru: "все способы округления", kk: "барлық дөңгелектеу тәсілі" },
  ],
  [
    "spectrum unround 79,35 1651,9 --rounding truncation",
    { en: "two numbers that were cut off", ru: "два усечённых числа", kk: "қиып тасталған екі сан" },
  ],
  [
    "spectrum unround --file table.csv --column share --csv",
    {
      en: "a column of a file, for programs",
      ru: "столбец файла, для программ",
      kk: "файл бағаны, бағдарламаларға",
    },
  ],
];

export const unroundProblems = {
  noNumbers: { en: "no number and no --file", ru: "нет ни числа, ни --file", kk: "сан да, --file да жоқ" },
  both: { en: "numbers and --file", ru: "и числа, и --file", kk: "сандар да, --file да" },
  oneOfThem: {
    en: "numbers as 71.20, or --file FILE",
    ru: "числа, например 71.20, или --file FILE",
    kk: "сандар, мысалы 71.20, немесе --file FILE",
  },
  severalColumns: (names: string): Text => ({
    en: `columns ${names}`,
    ru: `столбцы ${names}`,
    kk: `${names} бағандары`,
  }),
  sayColumn: {
    en: "one of them named by --column",
    ru: "один из них, названный в --column",
    kk: "--column атаған біреуі",
  },
  storedNumber: {
    en: "a number without the digits that were printed",
    ru: "число без напечатанных цифр",
    kk: "жарияланған цифрлары жоқ сан",
  },
  textCell: {
    en: "a cell with text, as 71.20",
    ru: "ячейка с текстом, например 71.20",
    kk: "мәтіні бар ұяшық, мысалы 71.20",
  },
  asText: {
    en: "Format the column as text before typing it, or save it as CSV",
    ru: "Задайте столбцу текстовый формат до ввода или сохраните его как CSV",
    kk: "Бағанды терудің алдында мәтін пішіміне ауыстырыңыз немесе CSV ретінде сақтаңыз",
  },
  noValues: { en: "no printed number", ru: "нет напечатанных чисел", kk: "жарияланған сан жоқ" },
  someValue: {
    en: "at least one number with its digits as printed",
    ru: "хотя бы одно число с цифрами, как напечатано",
    kk: "цифрлары жарияланған күйдегі кемінде бір сан",
  },
} satisfies Vocabulary;
