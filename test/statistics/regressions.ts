import { linearRegression, type LinearRegression } from "../../src/statistics/linear-regression.js";
import { csvRows, reference } from "../support.js";

const faoIndex = csvRows("datasets/food/fao-food-price-index.csv");
const food = csvRows("datasets/food/food-price-index.csv").map((row) => ({
  ...row,
  ...faoIndex.find(({ month }) => month === row.month),
}));
const macrodata = csvRows("test/reference/macrodata.csv");

/** The food price index on columns of the FAO index, over a period such as "2000-01:2024-12". */
export function foodRegression(period: string, names = ["real"]): LinearRegression {
  const [from, to] = period.split(":") as [string, string];
  const rows = food.filter(({ month }) => month! >= from && month! <= to);
  return regression(rows, "food_price_index", names, true);
}

/** US inflation, quarterly, on columns of macrodata.csv. */
export function macrodataRegression(
  names = ["unemp", "tbilrate", "before1984"],
  intercept = true,
): LinearRegression {
  return regression(macrodata, "infl", names, intercept);
}

function regression(
  rows: Record<string, string | undefined>[],
  dependent: string,
  names: string[],
  intercept: boolean,
): LinearRegression {
  const column = (name: string) => rows.map((row) => Number(row[name]));
  return linearRegression(
    column(dependent),
    names.map((name) => ({ name, values: column(name) })),
    { intercept },
  );
}

/** The four periods of the food article. */
export const foodPeriods = ["2000-01:2024-12", "2005-01:2009-12", "2014-01:2016-12", "2021-01:2024-12"];

/** The regressions that models.R and regression.py define, by the name of their reference values. */
export const referenceRegressions: Record<string, () => LinearRegression> = {
  ...Object.fromEntries(foodPeriods.map((period) => [period, () => foodRegression(period)])),
  macrodata: () => macrodataRegression(),
};

/** A problem of the NIST Statistical Reference Datasets, with certified values as they are printed. */
export interface NistProblem {
  intercept: boolean;
  y: number[];
  regressors: number[][];
  certified: {
    estimates: string[];
    standardErrors: string[];
    residualStandardError: string;
    rSquared: string;
    f: string | null;
  };
  /** The solution for the doubles that a program reads in place of the decimal numbers, in exact arithmetic. */
  ofDoubles: { estimates: string[]; standardErrors: string[] };
}

export function nistRegression({ y, regressors, intercept }: NistProblem): LinearRegression {
  return linearRegression(
    y,
    regressors.map((values, j) => ({ name: `x${j + 1}`, values })),
    { intercept },
  );
}

export const nistProblems = reference<{ problems: Record<string, NistProblem> }>("nist/nist.json").problems;

/** Longley's regression, as far as it goes in the first n years, on regressors by their position from 0. */
export function longleyRegression(n = 16, columns = [0, 1, 2, 3, 4, 5]): LinearRegression {
  const { y, regressors } = nistProblems.Longley!;
  return linearRegression(
    y.slice(0, n),
    columns.map((j) => ({ name: `x${j + 1}`, values: regressors[j]!.slice(0, n) })),
  );
}
