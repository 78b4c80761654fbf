import { InputError, quoted } from "../errors.js";
import { decimalMarkShown, type DecimalMark } from "../numbers/read-number.js";
import { powersOfTen } from "../numbers/decimal.js";
import { isNegative, parseDecimal } from "./decimal.js";
import { problems } from "./words.js";

/** What a misprint did to the digits that were meant. */
export type MisprintKind =
  | "digit replaced"
  | "neighbouring digits swapped"
  | "distant digits swapped"
  | "digit dropped"
  | "digit added"
  | "decimal point moved";

/**
 * How often a misprint is of each kind. Of the errors that people make in decimal numbers 60 to 95 % replace a digit,
 * 10 to 20 % swap neighbours, 0.5 to 1.5 % swap digits around a third, 10 to 20 % leave out or add a digit; numbers
 * without a decimal point were counted, so that the share of a moved point is a supposition.
 *
 * @see Verhoeff, J. (1969). Error Detecting Decimal Codes. Mathematical Centre Tract 29, Amsterdam; the ranges are
 *   those that Wagner, N. R. (2002), The Laws of Cryptography, gives of it.
 */
export const shareOfKind: Readonly<Record<MisprintKind, number>> = {
  "digit replaced": 0.69,
  "neighbouring digits swapped": 0.12,
  "distant digits swapped": 0.01,
  "digit dropped": 0.075,
  "digit added": 0.075,
  "decimal point moved": 0.03,
};

/** A printed number without its sign: whole digits and where the decimal mark stands. */
export interface DigitString {
  /** The digits read as one whole number. */
  digits: number;
  /** How many digits there are, leading zeros included. */
  length: number;
  /** How many of them stand after the decimal mark. */
  places: number;
}

/**
 * Takes a number that a misprint may have turned into the printed one.
 *
 * @param likelihood of the printed string where this one was meant and one misprint was made
 */
export type VisitEdit = (digits: number, places: number, kind: MisprintKind, likelihood: number) => void;

/** Digits of a printed number beyond which whole numbers are no longer exact here. */
const mostDigits = 14;

/**
 * Visits every number that differs from a printed one by a single misprint: one digit replaced, dropped or added, two
 * swapped, or the decimal point moved among the digits. Numbers of the same value are left out, and so are those with
 * zeros before their first digit, as no one writes them. One that a misprint gives in two ways is visited twice.
 */
export function visitEdits(printed: DigitString, visit: VisitEdit): void {
  visitReplaced(printed, visit);
  visitSwapped(printed, visit);
  visitShorter(printed, visit);
  visitLonger(printed, visit);
  visitMoved(printed, visit);
}

function visitReplaced({ digits, length, places }: DigitString, visit: VisitEdit): void {
  const likelihood = shareOfKind["digit replaced"] / (9 * length);
  for (let power = 0; power < length; power += 1) {
    const unit = powersOfTen[power]!;
    const digit = Math.floor(digits / unit) % 10;
    const isFirst = power === length - 1 && length - places > 1;
    for (let other = isFirst ? 1 : 0; other < 10; other += 1) {
      if (other !== digit) visit(digits + (other - digit) * unit, places, "digit replaced", likelihood);
    }
  }
}

function visitSwapped({ digits, length, places }: DigitString, visit: VisitEdit): void {
  const distantPairs = Math.max(1, ((length - 1) * (length - 2)) / 2);
  for (let low = 0; low < length; low += 1) {
    const right = Math.floor(digits / powersOfTen[low]!) % 10;
    for (let high = low + 1; high < length; high += 1) {
      const left = Math.floor(digits / powersOfTen[high]!) % 10;
      const startsWithZero = high === length - 1 && length - places > 1 && right === 0;
      if (left === right || startsWithZero) continue;
      const kind = high === low + 1 ? "neighbouring digits swapped" : "distant digits swapped";
      const ways = high === low + 1 ? length - 1 : distantPairs;
      const swapped = digits + (left - right) * (powersOfTen[low]! - powersOfTen[high]!);
      visit(swapped, places, kind, shareOfKind[kind] / ways);
    }
  }
}

/** The printed number has a digit too many. */
function visitShorter({ digits, length, places }: DigitString, visit: VisitEdit): void {
  const likelihood = shareOfKind["digit added"] / (10 * length);
  for (let power = 0; power < length; power += 1) {
    const unit = powersOfTen[power]!;
    const shorter = Math.floor(digits / (unit * 10)) * unit + (digits % unit);
    const decimals = power < places ? places - 1 : places;
    const whole = length - 1 - decimals;
    const startsWithZero = whole > 1 && shorter < powersOfTen[length - 2]!;
    const isSame = power < places && shorter * 10 === digits;
    if (whole > 0 && !startsWithZero && !isSame) {
      visit(shorter, decimals, "digit added", likelihood);
    }
  }
}

/** The printed number lacks a digit. */
function visitLonger({ digits, length, places }: DigitString, visit: VisitEdit): void {
  const likelihood = shareOfKind["digit dropped"] / (length + 1);
  for (let power = 0; power <= length; power += 1) {
    const unit = powersOfTen[power]!;
    const [before, after] = [Math.floor(digits / unit), digits % unit];
    for (let digit = 0; digit < 10; digit += 1) {
      const longer = (before * 10 + digit) * unit + after;
      // Beside the decimal mark a digit may have been lost on either side of it.
      if (power < places || (power === places && places > 0)) visitOneLonger(longer, places + 1);
      if (power >= places) visitOneLonger(longer, places);
    }
  }

  function visitOneLonger(longer: number, decimals: number): void {
    const startsWithZero = length + 1 - decimals > 1 && longer < powersOfTen[length]!;
    const isSame = decimals > places && longer === digits * 10;
    if (!startsWithZero && !isSame) visit(longer, decimals, "digit dropped", likelihood);
  }
}

function visitMoved({ digits, places }: DigitString, visit: VisitEdit): void {
  if (digits === 0) return;
  const significant = String(digits).length;
  for (let decimals = 0; decimals <= significant; decimals += 1) {
    if (decimals === places) continue;
    // A point that moved by one place is twice as likely as one that moved by two.
    const likelihood = shareOfKind["decimal point moved"] * 0.5 ** Math.abs(decimals - places);
    visit(digits, decimals, "decimal point moved", likelihood);
  }
}

/** How a number was written, so that another can be written in the same way. */
export interface NumberStyle {
  before: string;
  after: string;
  decimalMark: string;
  /** Between groups of three digits; empty where there is none. */
  group: string;
}

/**
 * A printed number as digits, with its sign and how it was written.
 *
 * @param otherMark the decimal mark to write where the number has none itself
 * @throws InputError when the text is no number or two, or has more than 14 digits
 */
export function digitString(
  printed: string,
  decimalMark?: DecimalMark,
  otherMark = ".",
): DigitString & { isNegative: boolean; style: NumberStyle } {
  const { digits, places } = parseDecimal(printed, decimalMark);
  const bare = printed.replace(/\D/g, "");
  if (bare.length > mostDigits) {
    throw new InputError({
      found: problems.longNumber(quoted(printed)),
      expected: problems.atMostDigits(mostDigits),
    });
  }
  const [, before = "", number = "", after = ""] = /^(\D*?)([.,]?\d(?:.*\d)?)(\D*)$/s.exec(printed) ?? [];
  const whole = places === 0 ? number : number.slice(0, -places - 1);
  const mark = places === 0 ? otherMark : number.at(-places - 1)!;
  const group = /\D/.exec(whole.replace(/^\D+/, ""))?.[0] ?? "";
  const value = Number(digits < 0n ? -digits : digits);
  // ".22" is 0.22 without its zero.
  const length = Math.max(bare.length, places + 1);
  return {
    digits: value,
    length,
    places,
    isNegative: isNegative(printed),
    style: { before, after, decimalMark: mark, group },
  };
}

/** Writes digits as a printed number was written. */
export function writtenLike(style: NumberStyle, digits: number, places: number): string {
  const all = String(digits).padStart(places + 1, "0");
  const whole = all.slice(0, all.length - places);
  const grouped = style.group === "" ? whole : whole.replace(/\B(?=(\d{3})+$)/g, style.group);
  const fraction = places === 0 ? "" : style.decimalMark + all.slice(-places);
  return style.before + grouped + fraction + style.after;
}

/** The decimal mark that a set of printed numbers shows; a point where none has one. */
export function markAmong(printed: readonly string[]): "." | "," {
  return printed.some((text) => decimalMarkShown(text) === "comma") ? "," : ".";
}
