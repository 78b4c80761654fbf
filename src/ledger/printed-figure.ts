import { InputError, quoted } from "../errors.js";
import type { DecimalMark } from "../numbers/read-number.js";
import { readNumber } from "../numbers/read-number.js";
import type { Interval } from "./interval.js";

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
 */
export function printedFigure(text: string, decimalMark?: DecimalMark, exact = false): PrintedFigure {
  const bare = text.replace(/\s*%\s*$/, "").replace(/^\s*[+]/, "");
  if (/\d\s*[eE]/.test(bare)) {
    throw new InputError({
      found: `printed figure ${quoted(text)}: an exponent hides the printed places`,
      expected: "the digits as printed, with the power of ten in the unit",
    });
  }
  const reading = readNumber(bare, decimalMark);
  if (!reading.ok) {
    throw new InputError({
      found: `printed figure ${quoted(text)}: ${reading.reason}`,
      expected: "one number",
      ...(reading.reason.includes("two ways") && {
        advice: "Say in decimal_mark whether it is a comma or a point",
      }),
    });
  }
  const { value } = reading;
  const places = decimalPlaces(bare, value);
  const half = exact ? 0 : 0.5 * 10 ** -places;
  return { text, value, places, interval: { low: value - half, high: value + half } };
}

/** Digits after the decimal mark, which is the last comma or point unless it only groups thousands. */
function decimalPlaces(text: string, value: number): number {
  const fraction = /[.,](\d+)\s*$/.exec(text)?.[1];
  if (fraction === undefined) return 0;
  const digits = text.replace(/\D/g, "");
  const groupsThousands = value !== 0 && Number(digits) === Math.abs(value);
  return groupsThousands ? 0 : fraction.length;
}
