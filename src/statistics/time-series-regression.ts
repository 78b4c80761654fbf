import { inPlace } from "../errors.js";
import { isWithin, type Period, type YearMonth } from "../months/year-month.js";
import { linearRegression, type LinearRegression, type Regressor } from "./linear-regression.js";
import {
  lagged,
  roundingOf,
  seasonalDummies,
  transform,
  withoutRounding,
  type Measure,
  type Transformation,
} from "./transformations.js";

/** A monthly series with what it measures, which decides how it is transformed; default "level". */
export interface MeasuredSeries extends Regressor {
  measure?: Measure;
}

/** Monthly series side by side: months in the order of time, none left out, a value of each series for each. */
export interface MonthlyTable {
  months: readonly YearMonth[];
  dependentVariable: MeasuredSeries;
  /** At least one. */
  regressors: readonly MeasuredSeries[];
}

export interface TimeSeriesOptions {
  /** What every series is turned into, over all months, before a period is cut out; default "level". */
  transformation?: Transformation;
  /** Each regressor enters 0 ... `lags` months before; default 0. */
  lags?: number;
  /** Adds dummies for February to December. */
  seasonal?: boolean;
  /** Months of the dependent variable; default all. Lagged values may lie before. */
  period?: Period;
}

export interface TimeSeriesRegression {
  /** The months that were used. */
  months: YearMonth[];
  regression: LinearRegression;
}

/**
 * Least squares of one monthly series on others and their past, transformed alike: an index with the previous
 * month = 100 is a change already (see transform). Months at the beginning for which a transformation or a lag
 * needs earlier ones than there are drop out.
 *
 * @throws InputError when a logarithm or ratio is wanted of a value that is not above zero, or the regression
 *   cannot be had (see linearRegression)
 * @example
 * const months: YearMonth[] = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"];
 * const wage = { name: "wage", values: [310, 318, 325, 321, 340, 352] };
 * const price = { name: "price", values: [500, 504, 512, 509, 520, 533] };
 * const table = { months, dependentVariable: price, regressors: [wage] };
 * const { months: used, regression } = timeSeriesRegression(table, { transformation: "log-change" });
 * used[0]; // => "2024-02"
 * regression.coefficients[1].estimate; // => 0.42
 */
export function timeSeriesRegression(
  { months, dependentVariable, regressors }: MonthlyTable,
  { transformation = "level", lags = 0, seasonal = false, period }: TimeSeriesOptions = {},
): TimeSeriesRegression {
  const transformed = ({ name, values, measure }: MeasuredSeries) => ({
    name,
    values: inPlace({ column: name }, () => transform(values, transformation, measure)),
    rounding: roundingOf(values, transformation, measure),
  });
  const y = transformed(dependentVariable);
  const design = [
    ...regressors.map(transformed).flatMap(({ name, values, rounding }) =>
      Array.from({ length: lags + 1 }, (_, lag) => ({
        name: lag === 0 ? name : `${name}, lag ${lag}`,
        values: lagged(values, lag),
        rounding,
      })),
    ),
    ...(seasonal ? seasonalDummies(months).map((dummy) => ({ ...dummy, rounding: 0 })) : []),
  ];
  const used = months.flatMap((month, t) => {
    const complete = [y, ...design].every(({ values }) => !Number.isNaN(values[t]));
    return complete && (period === undefined || isWithin(month, period)) ? [t] : [];
  });
  const cut = ({ values, rounding }: { values: Float64Array; rounding: number }) =>
    withoutRounding(
      Float64Array.from(used, (t) => values[t]!),
      rounding,
    );
  return {
    months: used.map((t) => months[t]!),
    regression: linearRegression(
      cut(y),
      design.map((column) => ({ name: column.name, values: cut(column) })),
    ),
  };
}
