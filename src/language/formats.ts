import type { Language } from "./language.js";

/** No-break space between groups of digits in Russian and Kazakh. */
const groupSpace = "\u00A0";

/**
 * A number rounded half away from zero to a count of decimals, written as the language does: 12,345.60 in
 * English, 12 345,60 in Russian and Kazakh. A minus sign is U+2212.
 */
export function formatNumber(value: number, places: number, language: Language): string {
  if (!Number.isFinite(value)) return "–";
  const fixed = roundHalfAwayFromZero(Math.abs(value), places).toFixed(places);
  const [whole = "0", fraction] = fixed.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "en" ? "," : groupSpace);
  const sign = value < 0 && Number(fixed) !== 0 ? "\u2212" : "";
  return sign + grouped + (fraction === undefined ? "" : (language === "en" ? "." : ",") + fraction);
}

/** A number with a count of significant digits; very small ones in scientific notation, as 4.7e−8. */
export function formatSignificant(value: number, digits: number, language: Language): string {
  if (!Number.isFinite(value)) return "–";
  if (value === 0) return "0";
  const exponent = Math.floor(Math.log10(Math.abs(Number(value.toPrecision(digits)))));
  if (exponent < -5) {
    const mantissa = formatNumber(value / 10 ** exponent, digits - 1, language);
    return `${mantissa}e\u2212${-exponent}`;
  }
  return formatNumber(value, Math.max(0, digits - 1 - exponent), language);
}

/** A p-value with two significant digits, or "<0.0001". */
export function formatPValue(p: number, language: Language): string {
  if (p < 0.0001) return `<${formatNumber(0.0001, 4, language)}`;
  return formatSignificant(p, 2, language);
}

/**
 * Rounds half away from zero, the way a printed figure is rounded by hand. Works on the shortest decimal
 * text of the number, so that 1.005 rounds to 1.01 although its binary value lies just below.
 */
export function roundHalfAwayFromZero(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toString().split("e");
  const scaled = Math.round(Number(`${mantissa}e${Number(exponent) + places}`));
  const rounded = Number(`${scaled}e${-places}`);
  return value < 0 ? -rounded : rounded;
}
