import { formatNumber, formatSignificant } from "../language/formats.js";
import type { Language } from "../languages.js";
import type { Cell, Table } from "../print/table.js";
import { debitWords } from "./debit-words.js";
import type { DebitCheck } from "./debit.js";
import { answers, rangeText, verdictCell } from "./grim-tables.js";
import { grimWords } from "./grim-words.js";
import { roundingNote } from "./typed.js";

/**
 * What DEBIT found, in a table of questions and answers.
 *
 * @example
 * const [table] = debitTables(debitCheck("0.35", "0.49", { n: "20" }), "en");
 * table.rows[1]; // => ["number of ones", "7"]
 */
export function debitTables(check: DebitCheck, language: Language): Table[] {
  const words = debitWords(language);
  const { rows: labels } = grimWords(language);
  const { mean, sd, n, possible, ones, deviations, rounding } = check;
  const whole = (value: number) => formatNumber(value, 0, language);
  const digits = (value: number) => formatSignificant(value, 5, language);
  const rows: Cell[][] = [
    [labels.verdict, verdictCell(possible, language)],
    ...(ones === null ? [] : [[words.ones, rangeText(whole(ones.first), whole(ones.last), language)]]),
    ...(possible ? [] : [[labels.reason, deviations === null ? words.noMean : words.noDeviation]]),
    ...(deviations === null
      ? []
      : [[words.expected, rangeText(digits(deviations.low), digits(deviations.high), language)]]),
  ];
  const notes = [...(possible ? [] : [words.explanations]), ...roundingNote(rounding, language)];
  return [answers("debit", words.title(mean, sd, whole(n)), rows, notes, language)];
}
