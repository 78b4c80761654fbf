import { timesPowerOfTwo, unitSized } from "./magnitude.js";

/** Arithmetic mean; the values are summed in their order, in units in which their sum does not overflow. */
export function mean(values: ArrayLike<number>): number {
  const unit = unitSized(values);
  let sum = 0;
  for (let i = 0; i < unit.values.length; i++) sum += unit.values[i]!;
  return timesPowerOfTwo(sum / values.length, unit.exponent);
}
