import type { Language } from "../languages.js";
import { roundHalfAwayFromZero } from "../numbers/rounding.js";

interface NumberSigns {
  decimal: "." | ",";
  group: string;
  minus: string;
  percent: string;
}

/** How a language writes numbers; between groups of digits, and before %, Russian and Kazakh have a no-break space. */
export const numberSigns: Record<Language, NumberSigns> = {
  en: { decimal: ".", group: ",", minus: "\u2212", percent: "%" },
  ru: { decimal: ",", group: "\u00A0", minus: "\u2212", percent: "\u00A0%" },
  kk: { decimal: ",", group: "\u00A0", minus: "\u2212", percent: "\u00A0%" },
};

/**
 * A number rounded half away from zero to a count of decimals, written as the language does. A minus sign is
 * U+2212; what is no finite number is a dash.
 *
 * @example
 * formatNumber(12345.6, 2, "en"); // => "12,345.60"
 * formatNumber(-0.5, 1, "ru"); // => "−0,5"
 */
export function formatNumber(value: number, places: number, language: Language): string {
  if (!Number.isFinite(value)) return "–";
  if (Math.abs(value) >= 1e21) return formatSignificant(value, Math.max(places, 4), language);
  const { decimal, group, minus } = numberSigns[language];
  const fixed = roundHalfAwayFromZero(Math.abs(value), places).toFixed(places);
  const sign = value < 0 && Number(fixed) !== 0 ? minus : "";
  const wholeDigits = places > 0 ? fixed.length - places - 1 : fixed.length;
  if (wholeDigits <= 3 && (decimal === "." || places === 0)) return sign + fixed;
  const grouped = fixed.slice(0, wholeDigits).replace(/\B(?=(\d{3})+$)/g, group);
  return sign + grouped + (places > 0 ? decimal + fixed.slice(wholeDigits + 1) : "");
}

/**
 * A number with a count of significant digits; very small and very large ones in scientific notation.
 *
 * @example
 * formatSignificant(4.712e-8, 2, "en"); // => "4.7e−8"
 * formatSignificant(4.712e250, 2, "en"); // => "4.7e250"
 */
export function formatSignificant(value: number, digits: number, language: Language): string {
  if (!Number.isFinite(value)) return "–";
  if (value === 0) return "0";
  const exponent = Number(value.toExponential(digits - 1).split("e")[1]);
  if (exponent < -5 || exponent >= 15) {
    const [mantissa, power] = value.toExponential().split("e") as [string, string];
    const moved = Number(`${mantissa}e${Number(power) - exponent}`);
    const sign = exponent < 0 ? numberSigns[language].minus : "";
    return `${formatNumber(moved, digits - 1, language)}e${sign}${Math.abs(exponent)}`;
  }
  return formatNumber(value, Math.max(0, digits - 1 - exponent), language);
}

/**
 * A p-value with two significant digits, or below what: no p-value is zero.
 *
 * @example
 * formatPValue(0.0000001, "ru"); // => "<0,0001"
 */
export function formatPValue(p: number, language: Language): string {
  if (p < 0.0001) return `<${formatNumber(0.0001, 4, language)}`;
  return formatSignificant(p, 2, language);
}

/**
 * A p-value with a count of significant digits however small; what is too small for a double is below
 * 1e−300, never zero.
 *
 * @example
 * formatExactPValue(4.7118e-8, 4, "en"); // => "4.712e−8"
 */
export function formatExactPValue(p: number, digits: number, language: Language): string {
  return p < 1e-300 ? "<1e\u2212300" : formatSignificant(p, digits, language);
}

/** With a capital first letter, as a label of its own begins. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
