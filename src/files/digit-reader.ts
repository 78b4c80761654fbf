import { nearestDouble, powersOfTen } from "../numbers/decimal.js";

/** Nine digits fit in a 32-bit integer, the first nine of a number and then nine more. */
const headLimit = 1e8;
const mostTailDigits = 9;

export const quote = 34;
export const comma = 44;
export const point = 46;
export const lineFeed = 10;
export const carriageReturn = 13;
export const minus = 45;

/**
 * Reads numbers straight from bytes: digits with at most a minus sign before and one decimal mark among them, which
 * are a whole number over a power of ten. What was read last stands in its fields.
 */
export class DigitReader {
  value = Number.NaN;
  /** Digits, the decimals included. */
  digits = 0;
  decimals = 0;
  /** The decimal mark; 0 for none. */
  shown = 0;
  /** The first nine digits; 0 below zero, where no month begins. */
  head = 0;

  /**
   * @param from where a cell begins
   * @param delimiter the byte that may end it, beside the end of a line
   * @param mark the byte that is the decimal mark of the column; 0 where a point would show it
   * @returns where the cell ends; -1 where it is no such number, or one of more digits
   */
  read(bytes: Uint8Array, from: number, delimiter: number, mark: number): number {
    let at = from;
    let byte = bytes[at]!;
    const negative = byte === minus;
    if (negative) byte = bytes[++at]!;
    const digitsStart = at;
    let head = 0;
    let tail = 0;
    let tailDigits = 0;
    let decimals = 0;
    let shown = 0;
    let count = 0;
    while (true) {
      while (byte >= 48 && byte <= 57) {
        if (head < headLimit) {
          head = (head * 10 + byte - 48) | 0;
        } else {
          tail = (tail * 10 + byte - 48) | 0;
          tailDigits++;
        }
        byte = bytes[++at]!;
      }
      if (shown !== 0) {
        decimals = at - digitsStart - count - 1;
        count += decimals;
        break;
      }
      count = at - digitsStart;
      if (byte === point ? mark === comma : byte !== comma || mark !== comma || delimiter === comma) break;
      shown = byte;
      byte = bytes[++at]!;
    }
    if (byte !== delimiter && byte !== lineFeed && byte !== carriageReturn) return -1;
    if (count === 0 || decimals > 22 || tailDigits > mostTailDigits) return -1;
    const value =
      tailDigits <= 6
        ? (head * powersOfTen[tailDigits]! + tail) / powersOfTen[decimals]!
        : nearestDouble(head, tail, tailDigits, decimals);
    if (value !== value) return -1;
    this.value = negative ? -value : value;
    this.digits = count;
    this.decimals = decimals;
    this.shown = shown;
    this.head = negative ? 0 : head;
    return at;
  }
}
