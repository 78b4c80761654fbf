import type { Language } from "../languages.js";

/** Text to be kept letter by letter, such as "71.20", of which a spreadsheet program would make 71.2 or a date. */
export interface Verbatim {
  verbatim: string;
}

/** A cell of a file for programs or spreadsheets. */
export type CsvCell = string | number | boolean | Verbatim | null | undefined;

type FilledCell = Exclude<CsvCell, null | undefined>;

/**
 * How CSV is written: for programs (comma, decimal point, no byte order mark), or for the spreadsheet program
 * of a reader of a language.
 */
export type CsvReader = "programs" | { excel: Language };

/**
 * A text that a spreadsheet program would take for a formula: the signs that OWASP names ("CSV Injection"), their
 * wide forms, and space before them, which an import may take away.
 */
const formulaLike = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/**
 * Whether a spreadsheet program would take a text that is typed in, or read from CSV, for a formula.
 *
 * @example
 * isFormulaLike("=1+1"); // => true
 * isFormulaLike("1+1"); // => false
 */
export function isFormulaLike(text: string): boolean {
  return formulaLike.test(text);
}

/** Most characters of a text inside a formula of Excel. */
const longestInFormula = 255;

/**
 * Rows as CSV text, the header first.
 *
 * For programs: commas, decimal points, cells quoted where needed, lines ended by a line feed, and a text that
 * begins like a formula left as it is, for a program reads it as text. For Excel: a byte order mark, so that it reads UTF-8; in Russian and
 * Kazakh semicolons and decimal commas, as it expects them there; an apostrophe before a text that it would take
 * for a formula; text to be kept letter by letter as a formula that gives just that text.
 *
 * @example
 * csvText(["city", "index"], [["Astana", 79.03]]); // => "city,index\nAstana,79.03\n"
 */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  reader: CsvReader = "programs",
): string {
  if (reader === "programs") {
    return lines([header, ...rows], ",", "\n", (value) =>
      typeof value === "object" ? value.verbatim : String(value),
    );
  }
  const commas = reader.excel !== "en";
  const text = (value: FilledCell) => {
    if (typeof value === "number") return commas ? String(value).replace(".", ",") : String(value);
    const words = typeof value === "object" ? value.verbatim : String(value);
    if (typeof value === "object" && words.length <= longestInFormula) {
      return `="${words.replaceAll('"', '""')}"`;
    }
    return isFormulaLike(words) ? `'${words}` : words;
  };
  return `\uFEFF${lines([header, ...rows], commas ? ";" : ",", "\r\n", text)}`;
}

function lines(
  rows: readonly (readonly CsvCell[])[],
  delimiter: string,
  end: string,
  text: (value: FilledCell) => string,
): string {
  const cell = (value: CsvCell) => {
    if (value === null || value === undefined) return "";
    const written = text(value);
    const isQuoted = written.includes(delimiter) || /["\r\n]/.test(written);
    return isQuoted ? `"${written.replaceAll('"', '""')}"` : written;
  };
  return rows.map((row) => row.map(cell).join(delimiter) + end).join("");
}
