import { regressionOn, type LinearRegression } from "./linear-regression.js";

/** A series and the months, before or after, at which it enters a regression. */
export interface LaggedTerm {
  name: string;
  /** As long as the dependent variable; NaN at either end where nothing is known. */
  values: ArrayLike<number>;
  /** Months before, in the order of the coefficients; a negative number is a month after. */
  lags: readonly number[];
}

/** The observations that a regression is wanted on. */
export interface WantedSample {
  /** Index, from 0, of the first observation of the dependent variable; default 0. */
  first?: number;
  /** Index of the last; default the last there is. */
  last?: number;
  /** Observations between them to leave out; those beside the gap then stand next to each other. Default none. */
  leaveOut?: (t: number) => boolean;
}

export interface LaggedRegression {
  regression: LinearRegression;
  /** The regression of another dependent variable, of the observations used, on the same terms. */
  regressionOf: (y: ArrayLike<number>) => LinearRegression;
  /** Index of the first and of the last observation that was used. */
  first: number;
  last: number;
}

/** The whole numbers from one to the other, both included: 2, 1, 0 where `to` is the lower. */
export function wholeNumbers(from: number, to: number): number[] {
  const step = to < from ? -1 : 1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => from + step * i);
}

/**
 * Least squares of y on series at several months before or after, with a constant. Observations at either end
 * for which y or a term is not known are left out; one in the middle is refused.
 *
 * @throws InputError when a value in the middle is not known, or the regression cannot be had
 *   (see linearRegression)
 */
export function laggedRegression(
  y: ArrayLike<number>,
  terms: readonly LaggedTerm[],
  { first = 0, last = y.length - 1, leaveOut }: WantedSample = {},
): LaggedRegression {
  const value = (values: ArrayLike<number>, t: number) => values[t] ?? Number.NaN;
  const isComplete = (t: number) =>
    !Number.isNaN(value(y, t)) &&
    terms.every(({ values, lags }) => lags.every((lag) => !Number.isNaN(value(values, t - lag))));
  let [from, to] = [first, last];
  while (from <= to && !isComplete(from)) from++;
  while (to >= from && !isComplete(to)) to--;
  const all = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  const used = leaveOut === undefined ? all : all.filter((t) => !leaveOut(t));
  const at = (values: ArrayLike<number>, lag: number) => {
    const observations = new Float64Array(used.length);
    for (let i = 0; i < observations.length; i++) observations[i] = value(values, used[i]! - lag);
    return observations;
  };
  const dependent = at(y, 0);
  const regressionOf = regressionOn(
    dependent.length,
    terms.flatMap(({ name, values, lags }) =>
      lags.map((lag) => ({ name: nameAt(name, lag), values: at(values, lag) })),
    ),
  );
  return { regression: regressionOf(dependent), regressionOf, first: from, last: to };
}

function nameAt(name: string, lag: number): string {
  if (lag === 0) return name;
  return lag > 0 ? `${name}, lag ${lag}` : `${name}, lead ${-lag}`;
}
