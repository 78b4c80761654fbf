import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { officialFigure } from "../../src/official/figure.js";

describe("the figure of an official series", () => {
  it("is the cell of its period with the rounding of its digits", () => {
    // Dynamic table 5792 of the Bureau, code 07.1, 2015.
    expect(officialFigure("official.industrial_production.07_1.2015")).toEqual({
      value: 78,
      interval: { low: 77.95, high: 78.05 },
      places: 1,
    });
    expect(officialFigure("official.consumer_prices.food.2000_01").value).toBe(103.5);
    expect(officialFigure("official.housing_prices.new.astana.2023").value).toBe(588_834);
  });

  it("is the sum of the months of exports in a year, which the table by groups gives apart", () => {
    const sum = officialFigure("official.foreign_trade.exports.2024");
    const byGroup = officialFigure("official.exports_by_group.total.2024");
    expect(sum.value).toBeCloseTo(byGroup.value, -1);
    expect(sum.interval.high - sum.interval.low).toBeLessThanOrEqual(12 * 0.001 + 1e-9);
  });

  it("is the mean of the months of a rate, and the product of the months of a price index", () => {
    // 12 months summed by hand in exact decimals: 5627.82297500 / 12.
    expect(officialFigure("official.exchange_rate.usd.2024").value).toBeCloseTo(468.985247916667, 9);
    // The Bureau printed 25.3 % for December 2022 on December 2021; the months with one decimal give 25.1.
    expect(officialFigure("official.consumer_prices.food.2022").value).toBeCloseTo(125.1, 1);
  });

  it.each([
    ["official.nothing.07.2015", /names no file of official series/],
    [
      "official.industrial_production.99.2015",
      /names no official series; expected one of industrial_production\.07/,
    ],
    ["official.industrial_production.07.1999", /no such period between 2015 and 2025/],
    ["official.foreign_trade.exports.2026", /not every month of that year is there/],
  ])("is not there under %s", (name, message) => {
    expect(() => officialFigure(name)).toThrow(InputError);
    expect(() => officialFigure(name)).toThrow(message);
  });
});
