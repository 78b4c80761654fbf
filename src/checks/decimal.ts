import type { DecimalMark } from "../numbers/read-number.js";
import { printedFigure } from "./printed-figure.js";

/** A decimal number, exactly: digits / 10^places. */
export interface Decimal {
  /** The digits as one whole number, with the sign. */
  digits: bigint;
  /** Digits after the decimal mark, 0 or more; "71.20" has 2. */
  places: number;
}

/**
 * Reads a printed number without losing a digit, as `printedFigure` reads it: decimal commas, digits grouped by
 * spaces, minus signs of any kind, a per cent sign behind.
 *
 * @param decimalMark needed where the text could be read two ways, as "1,234"
 * @throws InputError when the text is no number or two
 * @example
 * parseDecimal("71,20").places; // => 2
 * decimalText(parseDecimal("−0,18")); // => "-0.18"
 */
export function parseDecimal(text: string, decimalMark?: DecimalMark): Decimal {
  const { places } = printedFigure(text, decimalMark);
  const digits = BigInt(text.replace(/\D/g, ""));
  return { digits: isNegative(text) ? -digits : digits, places };
}

/** Whether a printed number has a minus sign of any kind before its first digit; "−0.00" has one. */
export function isNegative(text: string): boolean {
  return /^[^\d.,]*[-\u2212\u2013\u2012\uFE63\uFF0D]/.test(text);
}

/**
 * Negative, zero or positive as a is less than, equal to or greater than b.
 *
 * @example
 * compareDecimals(parseDecimal("0.10"), parseDecimal("0.1")); // => 0
 * compareDecimals(parseDecimal("-2"), parseDecimal("0.1")); // => -1
 */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const places = Math.max(a.places, b.places);
  const [left, right] = [digitsAt(a, places), digitsAt(b, places)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The digits of a number written with at least as many places as it has.
 *
 * @example
 * digitsAt(parseDecimal("2.5"), 3) === 2500n; // => true
 */
export function digitsAt({ digits, places }: Decimal, atPlaces: number): bigint {
  return digits * powerOfTen(atPlaces - places);
}

/**
 * The nearest double.
 *
 * @example
 * decimalToNumber(parseDecimal("2,45")); // => 2.45
 */
export function decimalToNumber(decimal: Decimal): number {
  return Number(decimalText(decimal));
}

/**
 * All its digits, with a decimal point and a plain minus sign.
 *
 * @example
 * decimalText({ digits: -5n, places: 2 }); // => "-0.05"
 */
export function decimalText({ digits, places }: Decimal): string {
  const all = (digits < 0n ? -digits : digits).toString().padStart(places + 1, "0");
  const fraction = places === 0 ? "" : `.${all.slice(-places)}`;
  return `${digits < 0n ? "-" : ""}${all.slice(0, all.length - places)}${fraction}`;
}

/** 10^exponent, exactly. */
export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

/** The greatest whole number that is not above a quotient; the denominator is positive. */
export function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

/** The least whole number that is not below a quotient; the denominator is positive. */
export function ceilDivide(numerator: bigint, denominator: bigint): bigint {
  return -floorDivide(-numerator, denominator);
}
