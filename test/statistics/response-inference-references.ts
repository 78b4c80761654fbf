import { loadFoodChanges } from "../../src/articles/food/data.js";
import { responseLags, sampleOf } from "../../src/articles/food/analysis-response-series.js";
import type { Period, YearMonth } from "../../src/months/year-month.js";
import { cumulativeResponse } from "../../src/statistics/cumulative-response.js";
import { reference } from "../support.js";
import type { ReferenceEstimate } from "./response-references.js";

/** One p-value of a bootstrap of R, with draws of its own. */
export interface DrawnP {
  order: number;
  draws: number;
  p: number[];
}

type Side = "leads" | "lags" | "lagsWithSameMonth" | "leadsSum" | "lagsSum";

/** What plain R finds beyond HAC errors (test/reference/response-inference.R). */
export const inR = reference<{
  parts: Record<"without" | "within", (ReferenceEstimate & { n: number })[]>;
  responses: {
    from: YearMonth;
    statistic: number;
    sieve: DrawnP;
    wild: DrawnP;
    shifted: { shifts: number; p: number };
  }[];
  around: {
    n: number;
    order: number;
    draws: number;
    statistic: Record<Side, number>;
    p: Record<Side, number>;
  };
  models: {
    from: YearMonth;
    wild: DrawnP;
    nominal: { slope: number; classicalP: number; hacP: number; rSquared: number };
    without: {
      month: YearMonth;
      slope: number;
      rSquared: number;
      classicalP: number;
      hacP: number;
      breuschPaganP: number;
      whiteP: number;
      resetP: number;
      jarqueBeraP: number;
      sieve: DrawnP;
    };
    /** R squared on the level of the FAO index twelve months after to twelve before. */
    levels: number[];
  }[];
  neighbours: { country: string; form: string; n: number; missing: string; low: number; high: number }[];
  holm: { p: number[]; adjusted: number[] }[];
}>("response-inference.json");

const series = loadFoodChanges();
const { changes } = series.fao.nominal!;

/** Food prices, changes of the nominal index and the response over a period of the article. */
export function responseOver(period: Period) {
  const sample = sampleOf(series, period);
  const response = cumulativeResponse(series.foodPrices, changes, { lags: responseLags, ...sample });
  return { foodPrices: series.foodPrices, changes, sample, response };
}
