import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { foodResults } from "../../../src/articles/food/results.js";
import type { FoodDevaluation, RateResponse } from "../../../src/articles/food/analysis-devaluation.js";
import type { TextSlope } from "../../../src/articles/food/analysis-text.js";

interface Reference {
  nominalMean: Record<string, number>;
  volatility: Record<"nominal" | "real", number[]>;
  importUnitValue: { levels: number; detrended: number; growth: number };
  withoutMarch2022: Record<"breuschPagan" | "white", number[]>;
  devaluation: FoodDevaluation;
  yearsOfEarlierWork: TextSlope;
  yearOnYear: TextSlope[];
  monthOnMonth: TextSlope[];
}
const reference = JSON.parse(
  readFileSync(new URL("../../reference/food-text.json", import.meta.url), "utf8"),
) as Reference;

const { text, devaluation } = foodResults();
const same = (ours: number, theirs: number) => expect(ours / theirs).toBeCloseTo(1, 9);
const sameSlope = (ours: TextSlope, theirs: TextSlope) => {
  expect(ours.n).toBe(theirs.n);
  same(ours.slope, theirs.slope);
  same(ours.rSquared, theirs.rSquared);
  ours.ci95Hac.forEach((end, i) => expect(end).toBeCloseTo(theirs.ci95Hac[i]!, 9));
  expect(ours.p / theirs.p).toBeCloseTo(1, 6);
  expect(ours.pHac / theirs.pHac).toBeCloseTo(1, 6);
};

describe("what sentences of the food article can be held against, as R has it", () => {
  it("the means of the FAO index by year and its variability by period", () => {
    for (const [year, mean] of Object.entries(reference.nominalMean)) same(text.faoMean.nominal[year]!, mean);
    for (const kind of ["nominal", "real"] as const) {
      expect(text.volatility[kind]).toHaveLength(4);
      text.volatility[kind].forEach((value, i) => same(value, reference.volatility[kind][i]!));
    }
  });

  it("the unit value of food imports against the FAO index", () => {
    same(text.importUnitValue.correlationOfLevels, reference.importUnitValue.levels);
    same(text.importUnitValue.correlationDetrended, reference.importUnitValue.detrended);
    same(text.importUnitValue.correlationOfGrowth, reference.importUnitValue.growth);
  });

  it("the regression over 2011-2017, and growth on growth in twelve months and in one", () => {
    sameSlope(text.yearsOfEarlierWork, reference.yearsOfEarlierWork);
    text.yearOnYear.forEach((slope, i) => sameSlope(slope, reference.yearOnYear[i]!));
    text.monthOnMonth.forEach((slope, i) => sameSlope(slope, reference.monthOnMonth[i]!));
  });
  it("Breusch-Pagan's and White's tests of the models without March 2022", () => {
    for (const test of ["breuschPagan", "white"] as const) {
      expect(text.withoutMarch2022[test]).toHaveLength(4);
      text.withoutMarch2022[test].forEach((p, i) => same(p, reference.withoutMarch2022[test][i]!));
    }
  });

  it("what world prices, the exchange rate and both explain, and the response without some months", () => {
    const theirs = reference.devaluation;
    expect(devaluation.n).toBe(theirs.n);
    for (const part of ["worldPrices", "exchangeRate", "both"] as const) {
      same(devaluation.rSquared[part], theirs.rSquared[part]);
      same(devaluation.adjustedRSquared[part], theirs.adjustedRSquared[part]);
    }
    const sameResponse = (ours: RateResponse, reference: RateResponse) => {
      expect(ours.n).toBe(reference.n);
      for (const part of ["sum", "low", "high", "p"] as const) same(ours[part], reference[part]);
    };
    for (const sample of ["withoutFourthQuarter2015", "without2014To2016"] as const) {
      sameResponse(devaluation[sample], theirs[sample]);
    }
  });
});
