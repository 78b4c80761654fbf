import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { foodResults } from "../../../src/articles/food/results.js";
import type { TextSlope } from "../../../src/articles/food/analysis-text.js";

interface Reference {
  nominalMean: Record<string, number>;
  volatility: Record<"nominal" | "real", number[]>;
  importUnitValue: { levels: number; growth: number };
  yearsOfEarlierWork: TextSlope;
  yearOnYear: TextSlope[];
  monthOnMonth: TextSlope[];
}
const reference = JSON.parse(
  readFileSync(new URL("../../reference/food-text.json", import.meta.url), "utf8"),
) as Reference;

const { text } = foodResults();
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
    same(text.importUnitValue.correlationOfGrowth, reference.importUnitValue.growth);
  });

  it("the regression over 2011-2017, and growth on growth in twelve months and in one", () => {
    sameSlope(text.yearsOfEarlierWork, reference.yearsOfEarlierWork);
    text.yearOnYear.forEach((slope, i) => sameSlope(slope, reference.yearOnYear[i]!));
    text.monthOnMonth.forEach((slope, i) => sameSlope(slope, reference.monthOnMonth[i]!));
  });
});
