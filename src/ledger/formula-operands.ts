import { intervalArithmetic as I, type Interval } from "../checks/interval.js";
import { InputError } from "../errors.js";
import type { Quantity } from "./evaluation.js";
import { problems } from "./words.js";

/** A number that is exactly what it is. */
export function constant(value: number): Quantity {
  return { value, interval: I.constant(value) };
}

/** Degrees of freedom: above zero. @throws InputError for others */
export function degrees({ value }: Quantity): number {
  if (value > 0) return value;
  throw new InputError({ found: problems.degrees(value), expected: problems.aboveZero });
}

/** A number of observations. @throws InputError unless it is a whole number above zero */
export function count({ value }: Quantity): number {
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new InputError({ found: problems.observations(value), expected: problems.wholeAboveZero });
}

/** The digits of a number as printed, with a decimal point; undefined of one that is computed. */
export function digitsIfPrinted({ value, places }: Quantity): string | undefined {
  return places === undefined ? undefined : value.toFixed(places);
}

/** The digits of a number as printed, with a decimal point. @throws InputError for one that is computed */
export function digits(quantity: Quantity): string {
  const printed = digitsIfPrinted(quantity);
  if (printed !== undefined) return printed;
  const found = problems.computed(Number(quantity.value.toPrecision(7)));
  throw new InputError({ found, expected: problems.printedNumber });
}

/** A function that never rises, or never falls, over the range of its operand. */
export function monotone({ value, interval }: Quantity, f: (value: number) => number): Quantity {
  const ends = [f(interval.low), f(interval.high)];
  return { value: f(value), interval: { low: Math.min(...ends), high: Math.max(...ends) } };
}

/** A range cut to what can be. */
export function within({ low, high }: Interval, least: number, most: number): Interval {
  const cut = (end: number) => Math.min(most, Math.max(least, end));
  return { low: cut(low), high: cut(high) };
}
