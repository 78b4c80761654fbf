import { inEachLanguage, type Text } from "../languages.js";
import { formatNumber, formatPValue } from "./formats.js";

/**
 * A number for a sentence, as each language writes it.
 *
 * @example
 * numberText(-0.5, 1).kk; // => "−0,5"
 */
export function numberText(value: number, places: number): Text {
  return inEachLanguage((language) => formatNumber(value, places, language));
}

/**
 * A percentage with its sign, which no line end parts from it.
 *
 * @example
 * percentText(2.15, 1).ru; // => "2,2\u00A0%"
 */
export function percentText(value: number, places: number): Text {
  return inEachLanguage((language) => `${formatNumber(value, places, language)}\u00A0%`);
}

/**
 * A p-value with two significant digits.
 *
 * @example
 * pValueText(0.0290).ru; // => "0,029"
 */
export function pValueText(p: number): Text {
  return inEachLanguage((language) => formatPValue(p, language));
}
