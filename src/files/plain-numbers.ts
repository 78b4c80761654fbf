import { carriageReturn, comma, DigitReader, lineFeed, minus, point, quote } from "./digit-reader.js";
import { powersOfTen } from "../numbers/decimal.js";
import { mayBeMonth, MonthTally } from "./month-tally.js";

/** Rows handed over at a time. */
export const blockRows = 2048;

const space = 32;
const zero = 48;

/** Signs of a number in full; of a longer one it is no matter how long. */
const longestNumber = 100;
const numberInFull = /^-?\d+(?:\.\d+)?(?:e[-+]?\d{1,3})?$/i;

/** How a text table is written, and which of its columns are read. */
export interface PlainLayout {
  delimiter: number;
  /** For each column of the file the place among the columns asked for, or -1. */
  places: Int32Array;
  /** How many columns are asked for. */
  columns: number;
  /** Whether cells may stand in quotation marks: not in a part of a file, which may begin inside one. */
  mayQuote: boolean;
}

/** What the numbers of a column show beside their values. */
export interface PlainColumn {
  /** The decimal mark, point or comma; 0 where none was shown. */
  mark: number;
  /** Whether the first number with a mark, and whether any, can be read in no other way. */
  firstProves: boolean;
  proves: boolean;
  months: MonthTally;
}

/**
 * Reads columns of numbers from bytes of a text table where nothing is odd: every row has the cells of the header,
 * every cell asked for is digits with the same decimal mark. What is odd is not judged here; a reader that knows the
 * irregularities, and what to say of them, has to begin anew.
 */
export class PlainNumbers {
  readonly columns: readonly PlainColumn[];
  rows = 0;
  private readonly digits = new DigitReader();
  /** Of each column, whether its decimal mark is a point. */
  private readonly hasPoint: Uint8Array;
  /** Of each column, numbers with four decimals or more that are no month and not tallied yet. */
  private readonly longDecimals: Uint32Array;
  private readonly block: Float64Array[];
  private filled = 0;
  /** By byte, 1 for those at which a cell ends or is odd. */
  private readonly stops = new Uint8Array(256);

  /** @param onBlock takes one array a column, of which the first `count` values count */
  constructor(
    private readonly layout: PlainLayout,
    private readonly onBlock: (columns: Float64Array[], count: number) => void,
  ) {
    this.columns = Array.from({ length: layout.columns }, () => ({
      mark: 0,
      firstProves: false,
      proves: false,
      months: new MonthTally(),
    }));
    for (const byte of [layout.delimiter, lineFeed, carriageReturn, quote]) this.stops[byte] = 1;
    this.hasPoint = new Uint8Array(layout.columns);
    this.longDecimals = new Uint32Array(layout.columns);
    this.block = this.columns.map(() => new Float64Array(blockRows));
  }

  /**
   * Reads rows. Behind the last byte has to stand another one.
   *
   * @param end behind the line feed of the last row
   * @returns false where anything is odd
   */
  read(bytes: Uint8Array, from: number, end: number): boolean {
    const { delimiter, places } = this.layout;
    const last = places.length - 1;
    let at = from;
    while (at < end) {
      if (bytes[at] === lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] === lineFeed)) {
        at += bytes[at] === lineFeed ? 1 : 2;
        continue;
      }
      for (let field = 0; field <= last; field++) {
        const place = places[field]!;
        at = place < 0 ? this.skip(bytes, at, delimiter) : this.number(bytes, at, place, delimiter);
        if (at < 0) return false;
        let byte = bytes[at]!;
        if (byte === carriageReturn) byte = bytes[++at]!;
        if (byte !== (field === last ? lineFeed : delimiter)) return false;
        at++;
      }
      this.rows++;
      if (++this.filled === blockRows) this.flush();
    }
    return at === end;
  }

  /**
   * Reads a number into the block: one of at most nine digits and with a point, as nearly all are, in the fewest steps.
   *
   * @returns where its cell ends; -1 where it is none, or an odd one
   */
  private number(bytes: Uint8Array, from: number, place: number, delimiter: number): number {
    let at = from;
    let byte = bytes[at]!;
    const negative = byte === minus;
    if (negative) byte = bytes[++at]!;
    const start = at;
    let digits = 0;
    for (; (byte - zero) >>> 0 < 10; byte = bytes[++at]!) digits = (Math.imul(digits, 10) + byte - zero) | 0;
    const whole = at - start;
    let decimals = 0;
    if (byte === point) {
      byte = bytes[++at]!;
      const behind = at;
      for (; (byte - zero) >>> 0 < 10; byte = bytes[++at]!)
        digits = (Math.imul(digits, 10) + byte - zero) | 0;
      decimals = at - behind;
      // The first point of the column, and what may be a month, have more to say.
      if (
        decimals === 0 ||
        this.hasPoint[place] === 0 ||
        (decimals === 4 && mayBeMonth(digits, whole + 4, 4))
      )
        return this.anyNumber(bytes, from, place);
    }
    const ends = byte === delimiter || byte === lineFeed || byte === carriageReturn;
    if (!ends || whole === 0 || whole + decimals > 9) return this.anyNumber(bytes, from, place);
    if (decimals >= 4) this.longDecimals[place]!++;
    const value = digits / powersOfTen[decimals]!;
    this.block[place]![this.filled] = negative ? -value : value;
    return at;
  }

  /** Hands over what is left. */
  flush(): void {
    if (this.filled > 0) this.onBlock(this.block, this.filled);
    this.filled = 0;
    this.columns.forEach(({ months }, j) => (months.numbers += this.longDecimals[j]!));
    this.longDecimals.fill(0);
  }

  /** @returns where the cell ends; -1 for a quotation mark that does not stand around it */
  private skip(bytes: Uint8Array, from: number, delimiter: number): number {
    const { stops } = this;
    let at = from;
    let byte = bytes[at]!;
    if (byte === quote && this.layout.mayQuote) {
      do {
        at = bytes.indexOf(quote, at + 1) + 1;
        if (at === 0) return -1;
      } while (bytes[at] === quote);
      return at;
    }
    // Letters and digits stand behind all signs that end a cell but a semicolon.
    while (byte > comma ? byte !== delimiter : stops[byte] === 0) byte = bytes[++at]!;
    return byte === quote ? -1 : at;
  }

  /** The same for every number. */
  private anyNumber(bytes: Uint8Array, from: number, place: number): number {
    let at = from;
    while (bytes[at] === space) at++;
    const isQuoted = bytes[at] === quote;
    if (isQuoted && !this.layout.mayQuote) return -1;
    if (isQuoted) at++;
    const delimiter = isQuoted ? quote : this.layout.delimiter;
    const column = this.columns[place]!;
    let end = this.digits.read(bytes, at, delimiter, column.mark);
    if (end < 0 && column.mark === 0 && delimiter !== comma)
      end = this.digits.read(bytes, at, delimiter, comma);
    if (end < 0) end = this.spelled(bytes, at, delimiter, column);
    if (end < 0) return -1;
    const { digits, decimals, shown, value } = this.digits;
    if (shown !== 0) {
      // Neither "5." nor ".5": readers differ on them.
      if (decimals === 0 || decimals === digits) return -1;
      if (!column.proves) this.learn(column);
      if (decimals >= 4 && shown === point) column.months.addDigits(this.digits.head, digits, decimals);
    }
    this.block[place]![this.filled] = value;
    if (!isQuoted) return end;
    return bytes[end] === quote ? end + 1 : -1;
  }

  /**
   * Reads a number with an exponent, or with more digits than the digit reader takes. @returns where its cell ends; -1
   * where it is none
   */
  private spelled(bytes: Uint8Array, from: number, delimiter: number, { mark }: PlainColumn): number {
    let end = from;
    while (end - from < longestNumber && isOfNumber(bytes[end]!)) end++;
    const byte = bytes[end]!;
    if (mark === comma || (byte !== delimiter && byte !== lineFeed && byte !== carriageReturn)) return -1;
    const text = String.fromCharCode(...bytes.subarray(from, end));
    const value = Number(text);
    if (!numberInFull.test(text) || value === 0 || !Number.isFinite(value)) return -1;
    const isPlain = !/e/i.test(text);
    const decimals = text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
    this.digits.value = value;
    this.digits.shown = decimals > 0 ? point : 0;
    // With an exponent it says nothing of how many decimals the column has.
    this.digits.decimals = isPlain ? decimals : Math.min(1, decimals);
    this.digits.digits = longestNumber;
    return end;
  }

  /** Takes the decimal mark of the number just read. */
  private learn(column: PlainColumn): void {
    const { digits, decimals, shown } = this.digits;
    const isPerhapsGroup = decimals === 3 && digits <= 6;
    const proves = shown === point || !isPerhapsGroup;
    if (column.mark === 0) column.firstProves = proves;
    column.mark = shown;
    column.proves = proves;
    if (shown === point) this.hasPoint[this.columns.indexOf(column)] = 1;
  }
}

/** Digits, signs, point and the letter of an exponent. */
function isOfNumber(byte: number): boolean {
  return (byte >= 48 && byte <= 57) || byte === 43 || byte === 45 || byte === point || (byte | 32) === 101;
}
