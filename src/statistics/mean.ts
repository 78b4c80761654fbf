/** Arithmetic mean; the values are summed in their order. */
export function mean(values: ArrayLike<number>): number {
  return Float64Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
}
