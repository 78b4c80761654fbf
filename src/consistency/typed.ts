import { printedFigure } from "../checks/printed-figure.js";
import { defaultRounding, type RoundingChoice } from "../checks/range-behind.js";
import { roundingRuleNames } from "../checks/ways-of-rounding.js";
import { InputError, quoted } from "../errors.js";
import { capitalized } from "../language/formats.js";
import { nearestName } from "../language/nearest-name.js";
import { asIs, type Language } from "../languages.js";
import type { DecimalMark } from "../numbers/read-number.js";
import { problems, roundingWords } from "./rounding-words.js";

/** What the flags of every check of printed numbers are, as they are typed. */
export interface TypedOptions {
  rounding?: string;
  decimalMark?: Exclude<DecimalMark, "unknown">;
}

/** Every way of rounding that can be asked for, the single ones first. */
export const roundingChoices: readonly RoundingChoice[] = [...roundingRuleNames, "half either way", "any"];

/** As it is typed: half-to-even. */
export function roundingSlug(rounding: RoundingChoice): string {
  return rounding.replaceAll(" ", "-");
}

/** All of them, for help and messages. */
export const roundingSlugs = roundingChoices.map(roundingSlug).join(", ");

/**
 * The way of rounding that a user names, with hyphens or spaces.
 *
 * @throws InputError for a name that none has
 * @example
 * parseRounding("half-to-even"); // => "half to even"
 */
export function parseRounding(text: string | undefined): RoundingChoice {
  if (text === undefined) return defaultRounding;
  const wanted = text.trim().toLowerCase().replaceAll("_", "-").replaceAll(" ", "-");
  const found = roundingChoices.find((choice) => roundingSlug(choice) === wanted);
  if (found !== undefined) return found;
  const near = nearestName(wanted, roundingChoices.map(roundingSlug));
  throw new InputError({
    found: problems.noSuchRounding(quoted(text)),
    expected: problems.oneOf(roundingSlugs),
    ...(near !== undefined && { advice: problems.perhaps(near) }),
  });
}

/**
 * A number as it was typed, which is as it was printed; refused where it is none or could be two.
 *
 * @throws InputError that says which flag settles the decimal mark
 */
export function printedText(text: string, decimalMark: DecimalMark | undefined): string {
  try {
    printedFigure(text, decimalMark);
    return text;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { advice, ...problem } = error.problem;
    throw new InputError({ ...problem, ...(advice && { advice: problems.sayMark }) });
  }
}

/** A whole number behind a flag, which may be negative. @throws InputError where the text is anything else */
export function integerOption(option: string, text: string): number {
  const value = Number(text.replace(/^[\u2212\u2013]/, "-"));
  if (/^[-\u2212\u2013+]?\d+$/.test(text) && Number.isSafeInteger(value)) return value;
  throw new InputError({ found: asIs(`${option} ${quoted(text)}`), expected: problems.wholeNumber });
}

/** The line below a table that says how its numbers were taken to be rounded. */
export function roundingNote(chosen: RoundingChoice, language: Language): string[] {
  const { byDefault, rounding, names } = roundingWords(language);
  return [chosen === defaultRounding ? byDefault : `${capitalized(rounding)}: ${names[chosen]}.`];
}
