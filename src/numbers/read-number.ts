import type { Text } from "../languages.js";
import { problems } from "./words.js";

/** Which sign separates the decimals: a point, a comma, or unknown until the text decides it. */
export type DecimalMark = "point" | "comma" | "unknown";

/** A number read from text, or why the text is not one number. */
export type NumberReading = { ok: true; value: number } | { ok: false; reason: Text };

const minusSigns = /[\u2212\u2013\u2012\uFE63\uFF0D]/g;
const spaces = /[\s\u00A0\u2009\u202F']/g;

/**
 * Reads a number as people write it: decimal point or comma, digits grouped by spaces or by the other
 * mark, a minus sign of any kind. A text that could be two numbers ("1,234" is 1234 in English and 1.234
 * in Russian) is refused unless the decimal mark is given. "1.234" alone is read as a decimal, as an index
 * with three decimals is; where digits may be grouped, ask `readsTwoWays` first.
 */
export function readNumber(text: string, decimalMark: DecimalMark = "unknown"): NumberReading {
  if (decimalMark !== "comma" && plainDecimal.test(text)) {
    const value = Number(text);
    if (value !== 0 && Number.isFinite(value)) return { ok: true, value };
  }
  const plain = text.trim().replace(minusSigns, "-");
  if (plain === "") return { ok: false, reason: problems.empty };
  if (/^[-+]?(inf(inity)?|∞)$/i.test(plain)) return { ok: false, reason: problems.infinite };
  if (/^(nan|na|n\/a|null|\.\.\.?|-|—)$/i.test(plain)) return { ok: false, reason: problems.missing };
  const compact = plain.replace(spaces, "");
  if (/\d/.test(plain) && /\d[\s\u00A0\u2009\u202F']/.test(plain) && !groupedBySpaces(plain, decimalMark)) {
    return { ok: false, reason: problems.spacesGroupOtherwise };
  }
  const resolved = resolveMarks(compact, decimalMark);
  if (resolved === "ambiguous") return { ok: false, reason: problems.twoReadings };
  if (resolved === undefined) return { ok: false, reason: problems.notANumber };
  const value = Number(resolved);
  if (!Number.isFinite(value)) return { ok: false, reason: problems.tooLarge };
  if (value === 0 && /[1-9]/.test(resolved.replace(/e.*/i, "")))
    return { ok: false, reason: problems.tooSmall };
  return { ok: true, value };
}

/** Digits with at most a minus sign before and a point among them: the same with a decimal point and unknown. */
export const plainDecimal = /^-?\d+(?:\.\d+)?$/;

/** True for "450.000" and "1,234": three digits behind the only mark are decimals or a group. */
export function readsTwoWays(text: string): boolean {
  return /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(text.trim().replace(minusSigns, "-"));
}

/**
 * Groups after a space hold exactly three digits. One printed table of the articles drops a space
 * ("1651 989"), so the first group may be longer.
 */
function groupedBySpaces(text: string, decimalMark: DecimalMark): boolean {
  return spaceGroups[decimalMark].test(text);
}

const spaceGroups: Record<DecimalMark, RegExp> = {
  point: /^[-+]?\s?\d+(?:[\s\u00A0\u2009\u202F']\d{3})+(?:\.\d+)?$/,
  comma: /^[-+]?\s?\d+(?:[\s\u00A0\u2009\u202F']\d{3})+(?:,\d+)?$/,
  unknown: /^[-+]?\s?\d+(?:[\s\u00A0\u2009\u202F']\d{3})+(?:[.,]\d+)?$/,
};

/** The text with a decimal point and no grouping, "ambiguous", or undefined when it is no number. */
function resolveMarks(text: string, decimalMark: DecimalMark): string | "ambiguous" | undefined {
  if (decimalMark === "point") return ungroup(text, ",", ".");
  if (decimalMark === "comma") return ungroup(text, ".", ",");
  if (readsTwoWays(text) && text.includes(",")) return "ambiguous";
  return ungroup(text, ",", ".") ?? ungroup(text, ".", ",");
}

/** Removes digit groups of three set off by `group` and turns the `decimal` mark into a point. */
function ungroup(text: string, group: "," | ".", decimal: "," | "."): string | undefined {
  if (!/\d/.test(text) || !decimalNumbers[decimal].test(text)) return undefined;
  return text.replaceAll(group, "").replace(decimal, ".");
}

const decimalNumbers = {
  ".": /^[-+]?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)?(?:\.\d+)?(?:[eE][-+]?\d{1,3})?$/,
  ",": /^[-+]?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)?(?:,\d+)?(?:[eE][-+]?\d{1,3})?$/,
};

/** The mark that separates decimals in a number that can be read only one way; unknown where it has none. */
export function decimalMarkShown(text: string): DecimalMark {
  const asPoint = readNumber(text, "point").ok;
  const asComma = readNumber(text, "comma").ok;
  if (asPoint === asComma) return "unknown";
  return asPoint ? "point" : "comma";
}
