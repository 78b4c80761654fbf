import { InputError, quoted } from "../errors.js";
import type { DecimalMark } from "../numbers/read-number.js";
import { plainDecimal, readNumber } from "../numbers/read-number.js";
import type { Interval } from "./interval.js";
import { problems } from "./words.js";

/** A figure as it was printed: its digits are its precision, so the string is kept. */
export interface PrintedFigure {
  /** The string that was printed, for example "71.20". */
  text: string;
  /** The number it means. */
  value: number;
  /** Digits after the decimal mark: 2 for "71.20". */
  places: number;
  /** Half a unit of the last printed place to either side; the value itself for an exact count. */
  interval: Interval;
}

/**
 * Reads a printed figure. Decimal commas, digits grouped by spaces and minus signs of any kind are read as
 * the number they mean; a trailing per cent sign and a leading plus are left out.
 *
 * @param text the printed string
 * @param decimalMark needed where the string could be read two ways, as "1,234"
 * @param exact true for counts, which carry no rounding
 * @throws InputError when the text is no number or two
 * @see Brown, N. J. L. and Heathers, J. A. J. (2017). The GRIM test. Social Psychological and Personality
 * Science 8(4): printed digits as precision.
 * @example
 * const { places, interval } = printedFigure("71.20");
 * places; // => 2
 * interval; // => { low: 71.195, high: 71.205 }
 * printedFigure("−0,18").value; // => -0.18
 * printedFigure("1,234", "comma").value; // => 1.234
 */
export function printedFigure(text: string, decimalMark?: DecimalMark, exact = false): PrintedFigure {
  const plain = decimalMark === "comma" ? undefined : plainFigure(text, exact);
  if (plain !== undefined) return plain;
  const bare = withoutPercent(text).replace(/^\s*[+]/, "");
  if (/\d\s*[eE]/.test(bare)) {
    throw new InputError({
      found: problems.figure(quoted(text), problems.exponent),
      expected: problems.digitsAsPrinted,
    });
  }
  const reading = readNumber(bare, decimalMark);
  if (!reading.ok) {
    throw new InputError({
      found: problems.figure(quoted(text), reading.reason),
      expected: problems.oneNumber,
      // What the decimal mark would settle is all that is wrong.
      ...(readNumber(bare, "point").ok && { advice: problems.sayDecimalMark }),
    });
  }
  const { value } = reading;
  return figureOf(text, value, decimalPlaces(bare, value), exact);
}

function figureOf(text: string, value: number, places: number, exact: boolean): PrintedFigure {
  const half = exact ? 0 : 0.5 * 10 ** -places;
  return { text, value, places, interval: { low: value - half, high: value + half } };
}

/** The figure of digits with at most a minus sign before and a point among them, as most are; not of zero. */
function plainFigure(text: string, exact: boolean): PrintedFigure | undefined {
  const last = text.charCodeAt(text.length - 1);
  if (last < zero || last > nine || !plainDecimal.test(text)) return undefined;
  const value = Number(text);
  if (value === 0 || !Number.isFinite(value)) return undefined;
  const point = text.indexOf(".");
  return figureOf(text, value, point < 0 ? 0 : text.length - point - 1, exact);
}

const zero = 48;
const nine = 57;

/** A printed figure without the sign of per cent behind it. */
export function withoutPercent(text: string): string {
  return text.includes("%") ? text.replace(/\s*%\s*$/, "") : text;
}

const isDecimal = /^-?\d+\.\d+$/;

/** Digits after the decimal mark, which is the last comma or point unless it only groups thousands. */
function decimalPlaces(text: string, value: number): number {
  if (Number(text) === value) {
    // A decimal point, or none.
    const point = text.indexOf(".");
    if (point < 0) return 0;
    if (isDecimal.test(text)) return text.length - point - 1;
  }
  const fraction = /[.,](\d+)\s*$/.exec(text)?.[1];
  if (fraction === undefined) return 0;
  const digits = text.replace(/\D/g, "");
  const groupsThousands = value !== 0 && Number(digits) === Math.abs(value);
  return groupsThousands ? 0 : fraction.length;
}
