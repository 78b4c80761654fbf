import { timesPowerOfTwo, unitSized } from "./magnitude.js";

/** Arithmetic mean; the values are summed in their order, in units in which their sum does not overflow. */
export function mean(values: ArrayLike<number>): number {
  const unit = unitSized(values);
  return timesPowerOfTwo(unit.values.reduce((sum, value) => sum + value, 0) / values.length, unit.exponent);
}
