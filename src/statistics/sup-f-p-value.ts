import { InputError } from "../errors.js";
import { chiSquareUpperTail } from "./distributions.js";
import { hansenTable } from "./sup-f-table.js";
import { problems } from "./words.js";

/** The share of the sample that is to stay on either side of a break; whole observations make it a little less. */
const intendedTrimming = 0.15;

/**
 * How many of n observations lie before the first date that is tried, and after the last: 15 per cent, rounded
 * down.
 *
 * @example
 * trimmedObservations(36); // => 5
 */
export function trimmedObservations(n: number): number {
  return Math.floor(intendedTrimming * n);
}

/**
 * Approximate p-value of the largest F over the dates between two trimmed ends. For a trimming that is not
 * tabulated it lies on the line between the p-values of the two next to it; at one half only one date is left
 * and F is chi-squared.
 *
 * @param trimming share of the sample left out at either end
 * @returns null beyond 7 parameters, for which the table is not kept here
 * @throws InputError for a trimming that is not above 0 and up to 0.5
 * @see Hansen, B. E. (1997). Approximate asymptotic p values for structural-change tests. Journal of Business
 *   & Economic Statistics 15(1), 60-67, section 2 and Table 1; the line between trimmings is that of R's
 *   strucchange.
 * @example
 * hansenPValue(14.32, 2, 5 / 36); // => 0.0163
 */
export function hansenPValue(statistic: number, parameters: number, trimming: number): number | null {
  if (!(trimming > 0 && trimming <= 0.5)) {
    throw new InputError({ found: problems.trimmedShare(trimming), expected: problems.trimmingWanted });
  }
  const rows = hansenTable[parameters - 1];
  if (rows === undefined) return null;
  // Row r, from 0, is for 0.49 - r/50; row -1 would be one half.
  const position = Math.min((0.49 - trimming) * 50, rows.length - 1);
  const above = Math.floor(position);
  const at = (row: number) => {
    const coefficients = rows[row];
    if (coefficients === undefined) return chiSquareUpperTail(statistic, parameters);
    const [theta0, theta1, eta] = coefficients;
    return chiSquareUpperTail(Math.max(0, theta0 + theta1 * statistic), eta);
  };
  // From 0.49 to 0.5 it is half a step.
  const share = above < 0 ? 2 * (position - above) - 1 : position - above;
  if (share === 0) return at(above);
  return (1 - share) * at(above) + share * at(above + 1);
}
