/** The largest absolute value; 0 of none. */
export function largestMagnitude(values: ArrayLike<number>): number {
  return Float64Array.from(values).reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}
