import type { YearMonth } from "../../src/months/year-month.js";
import { seasonalDummies, transform } from "../../src/statistics/transformations.js";
import { csvRows, reference } from "../support.js";

/** An estimate as the reference script writes it. */
export interface ReferenceEstimate {
  estimate: number;
  standardError: number;
  t: number;
  p: number;
  low: number;
  high: number;
}

interface Sample {
  from: YearMonth;
  to: YearMonth;
  hacLags: number;
  n: number;
  df: number;
}

interface ReferenceSide {
  sum: ReferenceEstimate;
  statistic: number;
  df1: number;
  p: number;
}

interface ResponseReference {
  deflator: { share: number; months: YearMonth[]; steps: number[] };
  responses: (Sample & {
    index: "nominal" | "real";
    lags: number;
    seasonal: boolean;
    usd: boolean;
    byLag: ReferenceEstimate[];
    cumulative: ReferenceEstimate[];
    control: ReferenceEstimate | Record<string, never>;
  })[];
  asymmetric: (Sample & {
    rises: ReferenceEstimate[];
    falls: ReferenceEstimate[];
    equality: { statistic: number; p: number };
  })[];
  projections: {
    horizon: number;
    n: number;
    df: number;
    hacLags: number;
    response: ReferenceEstimate;
    ownResponse: ReferenceEstimate;
    ratio: ReferenceEstimate;
  }[];
  around: (Sample & {
    coefficients: ReferenceEstimate[];
    leads: ReferenceSide;
    lags: ReferenceSide;
    lagsWithSameMonth: ReferenceSide;
  })[];
  correlations: { from: YearMonth; to: YearMonth; all: (ReferenceEstimate & { lag: number; n: number })[] }[];
}

/** What R's lm, sandwich and car give, and instrumental variables in plain formulas. */
export const r = reference<ResponseReference>("response.json");

const fao = csvRows("datasets/food/fao-food-price-index.csv");
const foodPrices = new Map(
  csvRows("datasets/food/food-price-index.csv").map((row) => [row.month, Number(row.food_price_index)]),
);
const dollars = new Map(
  csvRows("datasets/official/exchange-rate.csv").flatMap((row) =>
    row.series === "usd" ? [[row.period, Number(row.value)] as const] : [],
  ),
);

/** Months of the FAO index, 1990-01 on. */
export const months = fao.map(({ month }) => month as YearMonth);

const known = (values: Map<string | undefined, number>) => months.map((month) => values.get(month) ?? NaN);

/** Food prices of Kazakhstan in logarithmic changes, NaN before 2000. */
export const y = transform(known(foodPrices), "log-change", "previous-month-100");

export const x = {
  nominal: transform(
    fao.map(({ nominal }) => Number(nominal)),
    "log-change",
  ),
  real: transform(
    fao.map(({ real }) => Number(real)),
    "log-change",
  ),
};

/** Tenge per dollar in logarithmic changes, NaN to 2000-01. */
export const usd = transform(known(dollars), "log-change");

export const dummies = seasonalDummies(months);

export const at = (month: YearMonth) => months.indexOf(month);

/** An estimate in the names of the reference. */
export function asReference({
  ci95,
  estimate,
  standardError,
  t,
  p,
}: {
  ci95: [number, number];
  estimate: number;
  standardError: number;
  t: number;
  p: number;
}): ReferenceEstimate {
  return { estimate, standardError, t, p, low: ci95[0], high: ci95[1] };
}
