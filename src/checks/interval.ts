/** A closed interval of real numbers. */
export interface Interval {
  low: number;
  high: number;
}

/** True, false, or undefined where an interval leaves both open. */
export type Truth = boolean | undefined;

const unbounded: Interval = { low: -Infinity, high: Infinity };

/**
 * Interval arithmetic: the set of values that an operation can take when its arguments range over their
 * intervals. Bounds are computed in double precision without outward rounding; printed figures have at most
 * nine digits, so the error lies far below half a unit of any printed place. An input that a formula cites
 * twice varies independently at each place, so the result is an outer bound of what rounding allows.
 *
 * @see Moore, R. E. (1966). Interval Analysis, chapter 2.
 */
export const intervalArithmetic = {
  constant: (value: number): Interval => ({ low: value, high: value }),
  add: (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high }),
  subtract: (a: Interval, b: Interval): Interval => ({ low: a.low - b.high, high: a.high - b.low }),
  /** Zero times an unbounded end is zero: the end is a bound, not a value that is taken. */
  multiply: (a: Interval, b: Interval): Interval =>
    hull([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high].map((end) => end || 0)),
  /** Unbounded when the divisor may be zero. */
  divide: (a: Interval, b: Interval): Interval =>
    b.low <= 0 && b.high >= 0
      ? unbounded
      : hull([a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high]),
  negate: (a: Interval): Interval => ({ low: -a.high, high: -a.low }),
  absolute: (a: Interval): Interval =>
    a.low >= 0
      ? a
      : a.high <= 0
        ? { low: -a.high, high: -a.low }
        : { low: 0, high: Math.max(-a.low, a.high) },
  /**
   * Image under a function that never falls, such as the square root. Where the function is not defined on
   * the whole interval the image is unbounded: nothing is known.
   */
  increasing: (a: Interval, f: (value: number) => number): Interval =>
    known({ low: f(a.low), high: f(a.high) }),
  /** A power with a fixed exponent; unbounded where a negative power may divide by zero. */
  power: (a: Interval, exponent: number): Interval => {
    const holdsZero = a.low <= 0 && a.high >= 0;
    if (exponent < 0 && holdsZero) return unbounded;
    const ends = [a.low ** exponent, a.high ** exponent];
    return known(
      Number.isInteger(exponent) && exponent % 2 === 0 && holdsZero ? hull([0, ...ends]) : hull(ends),
    );
  },
  min: (all: Interval[]): Interval => ({
    low: Math.min(...all.map(({ low }) => low)),
    high: Math.min(...all.map(({ high }) => high)),
  }),
  max: (all: Interval[]): Interval => ({
    low: Math.max(...all.map(({ low }) => low)),
    high: Math.max(...all.map(({ high }) => high)),
  }),
  less: (a: Interval, b: Interval): Truth => (a.high < b.low ? true : a.low >= b.high ? false : undefined),
  lessOrEqual: (a: Interval, b: Interval): Truth =>
    a.high <= b.low ? true : a.low > b.high ? false : undefined,
};

/** The interval, or all numbers where an end of it is not defined. */
function known(interval: Interval): Interval {
  return Number.isNaN(interval.low) || Number.isNaN(interval.high) ? unbounded : interval;
}

function hull(values: number[]): Interval {
  return { low: Math.min(...values), high: Math.max(...values) };
}

/** The numbers in both, undefined where there is none. */
export function intersection(a: Interval | undefined, b: Interval | undefined): Interval | undefined {
  if (a === undefined || b === undefined) return undefined;
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  const noise = 1e-12 * Math.max(Math.abs(low), Math.abs(high));
  if (low > high + (Number.isFinite(noise) ? noise : 0)) return undefined;
  return low <= high ? { low, high } : { low: high, high: low };
}

/**
 * Outward by a millionth of the range and the noise of double precision, and not beyond what a figure can be: what is
 * computed elsewhere with other errors must never be lost.
 */
export function widened({ low, high }: Interval, least = -Infinity, most = Infinity): Interval {
  const by = (high - low) * 1e-6 + 1e-12 * Math.max(Math.abs(low), Math.abs(high));
  return { low: Math.max(least, low - by), high: Math.min(most, high + by) };
}
