import { timesPowerOfTwo, unitSized } from "./magnitude.js";

/** Arithmetic mean; the values are summed in their order, in units in which their sum does not overflow. */
export function mean(values: ArrayLike<number>): number {
  const unit = unitSized(values);
  let sum = 0;
  for (const value of unit.values) sum += value;
  return timesPowerOfTwo(sum / values.length, unit.exponent);
}
