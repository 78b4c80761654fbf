import { csvText } from "../files/csv-text.js";
import { numberSigns } from "../language/formats.js";
import type { Language } from "../languages.js";
import { figures, type Table } from "../print/table.js";
import { roundingWords } from "./rounding-words.js";
import { roundingNote } from "./typed.js";
import type { Unrounded } from "./unround.js";
import { unroundWords } from "./unround-words.js";

/**
 * Printed numbers with the true values behind them: a row a way of rounding for one, a row a number for several.
 *
 * @example
 * const [table] = unroundTables(unround([{ text: "0.27" }], "half-up"), "en");
 * table.rows[0]; // => ["to the nearest, ties up", "0.265 ≤ x < 0.275"]
 */
export function unroundTables(all: readonly Unrounded[], language: Language): Table[] {
  const words = unroundWords(language);
  const { names, rounding } = roundingWords(language);
  const isOne = new Set(all.map(({ printed }) => printed)).size === 1;
  const [first] = all;
  return [
    {
      name: "unround",
      title: isOne ? words.title(first!.printed) : words.titleOfSeveral,
      columns: isOne
        ? [{ title: rounding }, figures(words.columns.range)]
        : [figures(words.columns.printed), figures(words.columns.range)],
      rows: all.map((one) => [isOne ? names[one.rounding] : one.printed, rangeText(one, language)]),
      notes: isOne ? [] : roundingNote(first!.rounding, language),
    },
  ];
}

function rangeText({ low, lowIncluded, high, highIncluded }: Unrounded, language: Language): string {
  if (low === high) return `x = ${signed(low, language)}`;
  const [from, to] = [signed(low, language), signed(high, language)];
  return `${from} ${lowIncluded ? "≤" : "<"} x ${highIncluded ? "≤" : "<"} ${to}`;
}

/** A number written with a point as the language writes it, without marks between thousands. */
export function signed(number: string, language: Language): string {
  const { decimal, minus } = numberSigns[language];
  return number.replace(".", decimal).replace("-", minus);
}

/** What `--csv` prints: a row for each number and way of rounding. */
export function unroundCsv(all: readonly Unrounded[]): string {
  const header = ["printed", "rounding", "low", "low_included", "high", "high_included"];
  return csvText(
    header,
    all.map((one) => [
      { verbatim: one.printed },
      one.rounding,
      { verbatim: one.low },
      one.lowIncluded,
      { verbatim: one.high },
      one.highIncluded,
    ]),
  );
}
