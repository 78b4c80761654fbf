/** A number recomputed from rounded data, with the range that their rounding allows. */
export interface Ranged {
  value: number;
  range: [low: number, high: number];
}

/** A printed number with what its rounding hides: the true value lies within halfUnit to either side. */
export interface Rounded {
  value: number;
  /** Half a unit of the last printed place: 0.05 for "12.4", 0 for a count. */
  halfUnit: number;
}

/**
 * A function of rounded numbers with the range that their rounding allows. The function must be monotone in
 * each argument while the others are held, so that its extremes lie at the corners of the box; sums,
 * products, ratios and growth rates of positive numbers are.
 *
 * @see Moore, R. E. (1966). Interval Analysis, chapter 4: the range over a box from its corners.
 */
export function ranged(f: (values: number[]) => number, inputs: readonly Rounded[]): Ranged {
  const corners = inputs.reduce<number[][]>(
    (sofar, { value, halfUnit }) =>
      halfUnit === 0
        ? sofar.map((corner) => [...corner, value])
        : sofar.flatMap((corner) => [
            [...corner, value - halfUnit],
            [...corner, value + halfUnit],
          ]),
    [[]],
  );
  const values = corners.map(f);
  return {
    value: f(inputs.map(({ value }) => value)),
    range: [Math.min(...values), Math.max(...values)],
  };
}

/** Growth from a to b, per cent. */
export function percentGrowth(a: number, b: number): number {
  return 100 * (b / a - 1);
}
