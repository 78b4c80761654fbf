import { debit, type Debit } from "../checks/debit.js";
import type { RoundingChoice } from "../checks/range-behind.js";
import { wholeNumberOption } from "../numbers/whole-number.js";
import { parseRounding, printedText, type TypedOptions } from "./typed.js";

/** What a user typed beside a mean and a standard deviation. */
export interface DebitTyped extends TypedOptions {
  n: string;
  population?: boolean;
}

/** A printed mean and standard deviation of 0/1 data, and what was found of them. */
export interface DebitCheck extends Debit {
  mean: string;
  sd: string;
  n: number;
  population: boolean;
  rounding: RoundingChoice;
}

/**
 * DEBIT on what a user typed.
 *
 * @throws InputError for what is no number or two, or an n below 2
 * @example
 * debitCheck("0.35", "0.18", { n: "20" }).possible; // => false
 */
export function debitCheck(mean: string, sd: string, options: DebitTyped): DebitCheck {
  const { population = false, decimalMark } = options;
  const n = wholeNumberOption("--n", options.n, population ? 1 : 2);
  const rounding = parseRounding(options.rounding);
  const [first, second] = [mean, sd].map((text) => printedText(text, decimalMark).trim());
  const mark = decimalMark === undefined ? {} : { decimalMark };
  const found = debit(first!, second!, n, { rounding, population, ...mark });
  return { mean: first!, sd: second!, n, population, rounding, ...found };
}
