import { InputError } from "../errors.js";
import { mayBeMonth } from "./month-tally.js";
import { problems } from "./words.js";

/** "12.2020": December 2020, or a number with four decimals. */
const monthOrNumber = /^(?:0[1-9]|1[0-2])\.(?:19\d\d|20\d\d|2100)$/;
const fourDecimals = /^[-+\u2212\u2013]?[\d\s']*\.\d{4,}$/;

/**
 * Finds months that slipped into a column of numbers: "12.2020" may be December 2020 or 12.202. It is read as a number
 * where the column is written with four decimals or more, which at least as many other cells have to show as there
 * are cells like it; of numbers with four decimals at random, about one in fifty between 10 and 13 looks like a month.
 * A single digit before the point, as in "1.2020", is a number: months have two.
 *
 * @example
 * const months = new MonthsAmongNumbers();
 * months.add("12.2020", 2);
 * months.add("101.3456", 3); // without it, the next line throws
 * months.refuse({ file: "cpi.csv", column: "index" });
 */
export class MonthsAmongNumbers {
  private first: { text: string; row: number } | undefined;
  private months = 0;
  private numbers = 0;

  /** @param text of a cell, trimmed */
  add(text: string, row: number): void {
    if (monthOrNumber.test(text)) {
      this.months++;
      this.first ??= { text, row };
    } else if (fourDecimals.test(text)) this.numbers++;
  }

  /** The same for a number with four decimals or more, by its digits: 122020, 6 digits and 4 decimals for "12.2020". */
  addDigits(number: number, digits: number, decimals: number, row: number): void {
    if (!mayBeMonth(number, digits, decimals)) this.numbers++;
    else this.add(`${pad(Math.floor(number / 1e4), 2)}.${pad(number % 1e4, 4)}`, row);
  }

  /** @throws InputError naming the first cell that may be a month */
  refuse(place: { file: string; sheet?: string; column: string }): void {
    if (this.first === undefined || this.numbers >= this.months) return;
    const { text, row } = this.first;
    throw new InputError({
      ...place,
      row,
      found: problems.found(text),
      expected: problems.because(problems.number, problems.monthOrNumber),
      advice: problems.writeMoreDecimals(`${text}0`),
    });
  }
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}
