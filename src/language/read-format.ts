import type { Language } from "../languages.js";
import { formatNumber, formatSignificant, numberSigns } from "./formats.js";

/** A number as a table shows it: its value, and how many decimals are shown. */
export interface FormattedNumber {
  value: number;
  /** Decimals; of one in scientific notation those of its mantissa. */
  places: number;
  /** Whole digits in groups, in one run (years, small counts), or a mantissa with a power of ten. */
  notation: "grouped" | "plain" | "scientific";
}

/**
 * The number that a text written by `formatNumber`, `formatSignificant` or, for whole numbers, `String` shows: their
 * inverse. A text that they would not write letter by letter is no number: neither "1,234" in Russian with a
 * group in it, nor "2021-03", "<0.0001" or "71.2 %".
 *
 * @returns undefined for any other text
 * @example
 * readFormatted("−12,345.60", "en"); // => { value: -12345.6, places: 2, notation: "grouped" }
 * readFormatted("0,5", "ru").value; // => 0.5
 * readFormatted("2024", "kk").notation; // => "plain"
 */
export function readFormatted(text: string, language: Language): FormattedNumber | undefined {
  if (!/^\u2212?\d/.test(text)) return undefined;
  if (/^(0|[1-9]\d*)$/.test(text) && Number.isSafeInteger(Number(text))) {
    return { value: Number(text), places: 0, notation: "plain" };
  }
  const { decimal, group, minus } = numberSigns[language];
  const digits = text.replaceAll(group, "").replaceAll(minus, "-").replace(decimal, ".");
  if (!/^-?\d+(\.\d+)?(e-?\d+)?$/.test(digits)) return undefined;
  const value = Number(digits);
  const places = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
  if (formatNumber(value, places, language) === text) return { value, places, notation: "grouped" };
  if (formatSignificant(value, places + 1, language) === text) {
    return { value, places, notation: "scientific" };
  }
  return undefined;
}
