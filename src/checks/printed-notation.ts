import { decimalMarkShown, readNumber, readsTwoWays, type DecimalMark } from "../numbers/read-number.js";
import { InputError, quoted } from "../errors.js";
import type { Interval } from "./interval.js";
import { notationProblems as problems } from "./printed-notation-words.js";

/** A number in running text: as it was printed, and what it can mean. */
export interface PrintedNumber {
  text: string;
  value: number;
  /** Half a unit of the last printed digit to either side, ends included. */
  interval: Interval;
}

/** Any character that articles print for another, of the same length, so that places in the text stay. */
const printedFor: readonly (readonly [RegExp, string])[] = [
  [/[\u2212\u2013\u2012\uFE63\uFF0D]/g, "-"],
  [/[\u00A0\u2000-\u200A\u202F]/g, " "],
  [/\uFF1D/g, "="],
  [/[\u2264\u2A7D]/g, "≤"],
  [/[\u2265\u2A7E]/g, "≥"],
];

/**
 * The text with plain minus signs and spaces; every character stays in its place.
 *
 * @example
 * plainNotation("t(28) = −2,20"); // => "t(28) = -2,20"
 */
export function plainNotation(text: string): string {
  return printedFor.reduce((plain, [signs, sign]) => plain.replace(signs, sign), text);
}

/** What may be a number, as far as it goes, so that "1,234.5" or "2.2O" is not read as its beginning. */
const numberLike =
  /[-+]?\s?(?:\d{1,3}(?: \d{3}(?![\d]))+(?:[.,]\d+)?|[\d.,]*\d)(?:[eE][-+]?\d+)?[\p{L}\d]*(?:\s?%)?/uy;

/** The characters of what may be a number at a place of a plain text; none where there is no digit. */
export function numberAt(plain: string, from: number): string {
  numberLike.lastIndex = from;
  return numberLike.exec(plain)?.[0] ?? "";
}

/**
 * Reads a number as articles print it: a decimal point or comma, no zero before it, "2.2e-16", and a per cent sign,
 * which makes it a hundredth.
 *
 * @param shown numbers printed beside it, whose decimal mark decides where "1,234" could be two numbers
 * @throws InputError when the text is no number or two
 * @example
 * readPrinted(".05").interval; // => { low: 0.045, high: 0.055 }
 * readPrinted("48 %").value; // => 0.48
 */
export function readPrinted(text: string, shown: readonly string[] = []): PrintedNumber {
  const plain = plainNotation(text).trim();
  const [, mantissa = plain, exponent = "0", percent] =
    /^([-+]?\s?[\d.,\s]*?)(?:[eE]([-+]?\d{1,3}))?\s*(%)?$/u.exec(plain) ?? [];
  const reading = readNumber(mantissa, markOf(mantissa, shown));
  if (!reading.ok) {
    const isTwo = readsTwoWays(mantissa);
    throw new InputError({
      found: problems.number(quoted(text), reading.reason),
      expected: problems.numberWanted,
      ...(isTwo && { advice: problems.twoWays }),
    });
  }
  const places = /[.,](\d+)\s*$/u.exec(mantissa)?.[1]?.length ?? 0;
  const scale = Number(exponent) - (percent === undefined ? 0 : 2);
  const at = (value: number) => (scale === 0 ? value : value * 10 ** scale);
  const half = 0.5 * 10 ** -places;
  const { value } = reading;
  return { text, value: at(value), interval: { low: at(value - half), high: at(value + half) } };
}

/** The decimal mark that a number has itself, or that numbers beside it have where it could be two. */
function markOf(text: string, shown: readonly string[]): DecimalMark {
  if (!readsTwoWays(text) || !text.includes(",")) return "unknown";
  const marks = shown.map((other) => decimalMarkShown(plainNotation(other).replace(/%$/, "").trim()));
  return marks.find((mark) => mark !== "unknown") ?? "unknown";
}

/**
 * What a number that is at most 1 shows of the decimal mark: its comma never groups thousands, so "1,000" is one.
 *
 * @example
 * shownByShare("1,000"); // => "0,5"
 */
export function shownByShare(text: string): string {
  return text.includes(",") ? "0,5" : text;
}

/** The row of a text, from 1, in which a place lies. */
export function rowOf(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

/** What is said of a p-value: equal, below, above. */
export type Relation = "=" | "<" | ">";

/** The signs of a relation as a pattern, and what each of them means. */
export const relationPattern = "<=|>=|=<|=>|[<>=≤≥]";

export function relationOf(sign: string): Relation {
  if (/[<≤]/u.test(sign)) return "<";
  return /[>≥]/u.test(sign) ? ">" : "=";
}

/**
 * The p-values that a printed one can mean. A p printed as 0 or 1 without decimals is taken as rounded to two,
 * since nobody rounds a p-value to a whole number.
 *
 * @throws InputError for what is no number from 0 to 1
 * @example
 * pSaid({ relation: "<", printed: ",001" }); // => { low: 0, high: 0.001 }
 * pSaid({ relation: "=", printed: "0" }); // => { low: 0, high: 0.005 }
 */
export function pSaid({ relation, printed }: { relation: Relation; printed: string }): Interval {
  const { value, interval } = readPrinted(printed, [shownByShare(printed)]);
  if (value > 1 || value < 0) {
    throw new InputError({ found: problems.pBeyond(quoted(printed)), expected: problems.pWithin });
  }
  if (relation === "<") return { low: 0, high: value };
  if (relation === ">") return { low: value, high: 1 };
  const half = Math.min(0.005, (interval.high - interval.low) / 2);
  const { low, high } = /[.,eE]/u.test(printed) ? interval : { low: value - half, high: value + half };
  return { low: Math.max(0, low), high: Math.min(1, high) };
}
