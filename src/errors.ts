import { languages, type Language, type Text } from "./languages.js";

/** Where in a user's file a problem sits, and how to put it right. */
export interface InputProblem {
  /** File as the user named it. */
  file?: string;
  /** Sheet of a workbook. */
  sheet?: string;
  /** Which table of a file that has several, counted from 1. */
  table?: number;
  /** Line of the file or row of the sheet, counted from 1, the header included. */
  row?: number;
  /** Column by its name in the header. */
  column?: string;
  /** What was found there. */
  found: Text;
  /** What was expected instead. */
  expected?: Text;
  /** What the user can do about it. */
  advice?: Text;
}

/** Where in a user's file something unusual stands that was read all the same, and what it was taken for. */
export type Notice = Omit<InputProblem, "expected">;

/** Takes what a reader has to say of a file that it reads; the commands say it on stderr, a line each. */
export type OnNotice = (notice: Notice) => void;

/**
 * A notice in one line: place, what was found, what to do.
 *
 * @example
 * const found = { en: "wages of 2019", ru: "зарплаты за 2019 г.", kk: "2019 жылғы жалақы" };
 * noticeText({ file: "wages.csv", row: 3, found }, "ru"); // => "wages.csv, строка 3: зарплаты за 2019 г."
 */
export function noticeText(notice: Notice, language: Language): string {
  return describeProblem(notice, language);
}

/**
 * A problem that the user can put right: bad data, bad usage, a missing file. It can be said in each
 * language, in one line for people; the command line says it and exits with status 2. Anything else that is
 * thrown is a defect of this package.
 *
 * @example
 * const expected = { en: "a positive wage", ru: "положительная зарплата", kk: "оң жалақы" };
 * const error = new InputError({ file: "wages.csv", row: 3, found: asIs("-5"), expected });
 * error.inLanguage("en"); // => "wages.csv, row 3: -5; expected a positive wage"
 * error.inLanguage("ru"); // => "wages.csv, строка 3: -5; ожидалось: положительная зарплата"
 */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly problem: InputProblem;

  /** The message is in the language that the environment variable SPECTRUM_LANG names, else in English. */
  constructor(problem: InputProblem | Text) {
    const full = "found" in problem ? problem : { found: problem };
    super(describeProblem(full, environmentLanguage() ?? "en"));
    this.problem = full;
  }

  /** The message in a language. */
  inLanguage(language: Language): string {
    return describeProblem(this.problem, language);
  }
}

// What Node prints when nothing catches it, as in a notebook: the line for people, no stack. The symbol is taken
// from the registry, so that neither a browser nor the declarations need Node's modules.
Object.defineProperty(InputError.prototype, Symbol.for("nodejs.util.inspect.custom"), {
  value(this: InputError): string {
    return `${this.name}: ${this.message}`;
  },
});

/** The language that the environment variable SPECTRUM_LANG names, if it names one. */
export function environmentLanguage(): Language | undefined {
  const code = typeof process === "undefined" ? undefined : process.env["SPECTRUM_LANG"]?.toLowerCase();
  return languages.find((language) => language === code);
}

/** The parts of a place. In Kazakh the number or the name comes first: 3-жол, price бағаны. */
const places: Record<"sheet" | "table" | "row" | "column", (name: string) => Text> = {
  sheet: (name) => ({ en: `sheet ${name}`, ru: `лист ${name}`, kk: `${name} парағы` }),
  table: (number) => ({ en: `table ${number}`, ru: `таблица ${number}`, kk: `${number}-кесте` }),
  row: (number) => ({ en: `row ${number}`, ru: `строка ${number}`, kk: `${number}-жол` }),
  column: (name) => ({ en: `column ${name}`, ru: `столбец ${name}`, kk: `${name} бағаны` }),
};

const expectation: Text = { en: "expected", ru: "ожидалось:", kk: "күтілгені:" };

/** Advice where one thing is there twice. */
export const keepOne: Text = {
  en: "Keep one of them",
  ru: "Оставьте что-то одно",
  kk: "Біреуін ғана қалдырыңыз",
};

/** One line: place, what was found, what was expected, what to do. */
function describeProblem(problem: InputProblem, language: Language): string {
  const { file, sheet, table, row, column, found, expected, advice } = problem;
  const place = [
    file && visible(file, everySpace),
    sheet && places.sheet(visible(sheet, everySpace))[language],
    table === undefined ? undefined : places.table(String(table))[language],
    row === undefined ? undefined : places.row(String(row))[language],
    column && places.column(visible(column, everySpace))[language],
  ]
    .filter(Boolean)
    .join(", ");
  const body = [found[language], expected && `${expectation[language]} ${expected[language]}`]
    .filter(Boolean)
    .join("; ");
  const line = `${place ? `${place}: ` : ""}${body}${advice ? `. ${advice[language]}` : ""}`;
  return visible(line.replace(/\s*[\r\n]+\s*/g, " "));
}

/** Characters that show nothing, turn the direction of writing, or steer a terminal. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** These, and the spaces that look like an ordinary one. Our own words have some of them, between digits. */
const everySpace = new RegExp(
  `${invisible.source.slice(0, -1)}\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]`,
  "gu",
);

/**
 * A text in which no character is hidden: those that show nothing stand as their codes. What a file holds or is
 * called can then neither write to the terminal nor look like something else.
 *
 * @example
 * visible("wage\u202E"); // => "wage\\u202e"
 */
export function visible(text: string, hidden: RegExp = invisible): string {
  return text.replace(hidden, (character) => {
    const code = character.codePointAt(0)!.toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
  });
}

/**
 * The same in one line: line breaks and tabs are spaces.
 *
 * @example
 * visibleLine("two\nlines"); // => "two lines"
 */
export function visibleLine(text: string): string {
  if (isShown(text)) return text;
  return visible(text.replace(/[\t\n\v\f\r\u2028\u2029]+/g, " "));
}

/** Whether it is of signs of ASCII and Cyrillic letters alone, of which none is hidden. */
function isShown(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 || (code > 126 && code < 0x400) || code > 0x52f) return false;
  }
  return true;
}

/**
 * Runs what knows only a part of the place of a problem: what it throws then names the rest too.
 *
 * @param place the rest, or what gives it when it is asked for, where this is run for every row of a long file

 * @example
 * const sum = inPlace({ file: "a.csv" }, () => 504212 + 471264);
 * sum; // => 975476
 */
export function inPlace<Result>(place: Place | (() => Place), compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError({ ...(typeof place === "function" ? place() : place), ...error.problem });
  }
}

type Place = Pick<InputProblem, "file" | "sheet" | "row" | "column">;

/** How a value from a file is shown in a message: quoted, cut when long, with nothing hidden in it. */
export function quoted(value: unknown): string {
  const text = String(value);
  const characters = Array.from(text.slice(0, 200));
  const short = text.length > 60 ? `${characters.slice(0, 57).join("")}...` : text;
  return visible(JSON.stringify(short), everySpace);
}
