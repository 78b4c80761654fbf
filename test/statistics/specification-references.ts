import { monthNumber, type YearMonth } from "../../src/months/year-month.js";
import type { SlopeErrorKind } from "../../src/statistics/slope-inference.js";
import type { Specification, SpecificationData } from "../../src/statistics/specification-set.js";
import type { Transformation } from "../../src/statistics/transformations.js";
import { csvRows, reference } from "../support.js";

interface LmReference {
  specifications: {
    from: YearMonth;
    to: YearMonth;
    standardError: SlopeErrorKind;
    seasonalDummies: boolean;
    outliersDropped: number;
    transformation: Transformation;
    regressor: "real" | "nominal";
    lag: number;
    n: number;
    slope: number;
    se: number;
    p: number;
    low: number;
    high: number;
  }[];
  undefined: { from: YearMonth; transformation: Transformation; regressor: string; lag: number }[];
  distributed: {
    lags: number;
    seasonal: boolean;
    from: YearMonth;
    to: YearMonth;
    hacLags: number;
    n: number;
    sum: number;
    classical: number;
    hac: number;
    first: number;
    firstError: number;
    last: number;
    df: number;
  }[];
  seatbelts: {
    y: number[];
    x: number[];
    lags: number;
    n: number;
    sum: number;
    classical: number;
    hac: number;
  };
  windows: { length: number; start: number; slope: number; low: number; high: number; hac: number }[];
}

/** What R's lm and sandwich give: specifications, distributed lags and moving windows. */
export const lm = reference<LmReference>("specifications.json");

/** Columns of a shipped table, and its months. */
function table<Name extends string>(name: string, columns: readonly Name[]) {
  const rows = csvRows(`datasets/food/${name}.csv`);
  return {
    months: rows.map(({ month }) => month as YearMonth),
    ...(Object.fromEntries(
      columns.map((column) => [column, rows.map((row) => Number(row[column]))]),
    ) as Record<Name, number[]>),
  };
}

/** Kazakhstan's food price index, previous month = 100. */
export const prices = table("food-price-index", ["food_price_index"]);

/** The FAO Food Price Index. */
export const fao = table("fao-food-price-index", ["nominal", "real"]);

/** Both as the specifications take them. */
export const data: SpecificationData = {
  dependent: { months: prices.months, values: prices.food_price_index, measure: "previous-month-100" },
  regressors: {
    nominal: { months: fao.months, values: fao.nominal },
    real: { months: fao.months, values: fao.real },
  },
};

/** Place of a month in the table of the FAO index. */
export const at = (month: YearMonth) => monthNumber(month) - monthNumber(fao.months[0]!);

/** The food price index over the months of the FAO index, NaN before it begins. */
export const foodPrices = fao.months.map((month) => {
  const i = prices.months.indexOf(month);
  return i < 0 ? Number.NaN : prices.food_price_index[i]!;
});

/** The plainest specification, over two years. */
const simple: Omit<Specification, "isPublished"> = {
  regressor: "x",
  transformation: "level",
  lag: 0,
  period: { from: "2020-01", to: "2021-12" },
  outliersDropped: 0,
  seasonalDummies: false,
};

/** This one alone, with what is given in place of its own. */
export const only = (specification: Partial<Specification>) => [
  { ...simple, isPublished: false, ...specification },
];
