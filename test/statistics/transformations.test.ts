import { describe, expect, it } from "vitest";
import { yearlyInflation } from "../../src/articles/food/analysis.js";
import { InputError } from "../../src/errors.js";
import { lagged, transform } from "../../src/statistics/transformations.js";
import { expectDigits } from "../support.js";
import { fao, prices } from "./specification-references.js";

describe("transformations", () => {
  it("of a level and of an index with the previous month = 100 tell the same year-on-year change", () => {
    const level = fao.real.slice(0, 40);
    const index = level.map((value, t) => (t === 0 ? 100 : (100 * value) / level[t - 1]!));
    const fromLevel = transform(level, "year-on-year");
    const fromIndex = transform(index, "year-on-year", "previous-month-100");
    for (let t = 12; t < 40; t++) expectDigits(fromIndex[t]!, fromLevel[t]!, 10);
    expect(fromLevel.slice(0, 12).every(Number.isNaN)).toBe(true);
    const logLevel = transform(level, "log-change");
    const logIndex = transform(index, "log-change", "previous-month-100");
    for (let t = 1; t < 40; t++) expect(Math.abs(logIndex[t]! - logLevel[t]!)).toBeLessThan(1e-11);
  });

  it("of the food price index give the article's chained inflation of each December", () => {
    const yearly = transform(prices.food_price_index, "year-on-year", "previous-month-100");
    const rows = prices.months.map((month, i) => ({ month, foodPriceIndex: prices.food_price_index[i]! }));
    for (const { year, value } of Object.values(yearlyInflation(rows))) {
      expectDigits(yearly[prices.months.indexOf(`${year}-12`)]!, value, 11);
    }
  });

  it("lag by whole months only", () => {
    expect(Array.from(lagged([1, 2, 3], 1))).toEqual([Number.NaN, 1, 2]);
    expect(() => lagged([1, 2, 3], -1)).toThrow(InputError);
    expect(() => lagged([1, 2, 3], 0.5)).toThrow(InputError);
  });
});
