import { InputError } from "../errors.js";
import type { YearMonth } from "../months/year-month.js";
import { constantRegressor } from "./data-checks.js";
import { estimateInUnits, type Estimate } from "./inference.js";
import { unitDifferences } from "./magnitude.js";
import { slopeFitter, slopeStandardError, type SlopeErrorKind } from "./slope-inference.js";
import { requireConsecutive, requireValues } from "./transformations.js";
import { problems } from "./words.js";

export interface MovingWindowOptions {
  /** Months in a window; default 60. */
  length?: number;
  /** Default "classical". */
  standardError?: SlopeErrorKind;
}

/** The slope over one window, both months included. */
export interface WindowSlope {
  from: YearMonth;
  to: YearMonth;
  n: number;
  slope: Estimate;
}

/**
 * Slope of y on x and a constant over every window of consecutive months, moved on by one month at a time,
 * with its 95% interval (Student's t with n - 2 degrees of freedom). Neighbouring windows share all but two
 * of their months, so their intervals are not independent.
 *
 * @param months consecutive, in the order of time
 * @param x regressor, a value a month
 * @param y dependent variable, a value a month
 * @throws InputError when the window has fewer than 3 months or more than the data, months are missing, a
 *   value is not finite, or x does not vary in a window
 * @example
 * const rows = loadFoodMonths("real");
 * const x = rows.map(({ faoIndex }) => faoIndex);
 * const y = rows.map(({ foodPriceIndex }) => foodPriceIndex);
 * const windows = movingWindowSlopes(rows.map(({ month }) => month), x, y, { length: 60 });
 * windows.length; // => 241
 * windows[0].slope.estimate; // => -0.0056
 */
export function movingWindowSlopes(
  months: readonly YearMonth[],
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  options: MovingWindowOptions = {},
): WindowSlope[] {
  const { length = 60, standardError = "classical" } = options;
  for (const values of [x, y]) {
    requireConsecutive({ months, values });
    requireValues({ months, values });
  }
  if (!Number.isInteger(length) || length < 3 || length > months.length) {
    throw new InputError({
      found: problems.window(length),
      expected: problems.windowInData(months.length),
    });
  }
  const { values: allX, exponent: exponentX } = unitDifferences(x);
  const { values: allY, exponent: exponentY } = unitDifferences(y);
  const fitSlope = slopeFitter(length);
  return Array.from({ length: months.length - length + 1 }, (_, start) => {
    const end = start + length;
    const from = months[start]!;
    const to = months[end - 1]!;
    const fit = fitSlope(allX.subarray(start, end), allY.subarray(start, end), length, null);
    if (Number.isNaN(fit.slope)) throw constantRegressor(problems.constantBetween(from, to));
    const error = slopeStandardError(fit, standardError);
    const slope = estimateInUnits(undefined, fit.slope, error, exponentY - exponentX, length - 2);
    return { from, to, n: length, slope };
  });
}
