import { InputError, quoted } from "../errors.js";
import { asIs } from "../languages.js";
import { problems } from "./words.js";

/**
 * The whole number that a user wrote behind an option, in plain digits.
 *
 * @param option as it is typed, for the message
 * @param least smallest value that the option takes
 * @throws InputError where the text is anything else
 * @example
 * wholeNumberOption("--lags", "6", 0); // => 6
 */
export function wholeNumberOption(option: string, text: string, least: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && Number.isSafeInteger(value)) return value;
  throw new InputError({
    found: asIs(`${option} ${quoted(text)}`),
    expected: problems.wholeNumberFrom(least),
  });
}
