import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { movingWindowSlopes } from "../../src/statistics/moving-window.js";
import { expectDigits } from "../support.js";
import { at, fao, lm, prices } from "./specification-references.js";

describe("the slope in a moving window", () => {
  const real = fao.real.slice(at(prices.months[0]!));

  it("gives lm's slope and 95% interval, and sandwich's HAC error", () => {
    for (const { length, start, slope, low, high, hac } of lm.windows) {
      const windows = movingWindowSlopes(prices.months, real, prices.food_price_index, { length });
      expect(windows.length).toBe(300 - length + 1);
      const window = windows[start]!;
      expect([window.from, window.to]).toEqual([prices.months[start], prices.months[start + length - 1]]);
      expectDigits(window.slope.estimate, slope, 9);
      expectDigits(window.slope.ci95[0], low, 9);
      expectDigits(window.slope.ci95[1], high, 9);
      const robust = movingWindowSlopes(prices.months, real, prices.food_price_index, {
        length,
        standardError: "HAC",
      });
      expectDigits(robust[start]!.slope.standardError, hac, 9);
    }
  });

  it("is 60 months long unless told otherwise and covers the whole sample once at its longest", () => {
    expect(movingWindowSlopes(prices.months, real, prices.food_price_index)[0]!.n).toBe(60);
    const [longest] = movingWindowSlopes(prices.months, real, prices.food_price_index, { length: 300 });
    expectDigits(longest!.slope.estimate, lm.specifications[0]!.slope, 10);
  });

  it("refuses a window that does not fit, gaps and a regressor that stands still", () => {
    const slopes = (length: number) =>
      movingWindowSlopes(prices.months, real, prices.food_price_index, { length });
    expect(() => slopes(301)).toThrow("a window of 301 months; expected a whole number from 3 to 300");
    expect(() => slopes(2)).toThrow(InputError);
    const months = prices.months.slice(0, 10);
    const y = prices.food_price_index.slice(0, 10);
    const still = [1, 2, 3, 5, 5, 5, 5, 2, 1, 4];
    expect(() => movingWindowSlopes(months, still, y, { length: 4 })).toThrow(
      "constant from 2000-04 to 2000-07",
    );
    expect(() => movingWindowSlopes(months.with(5, "2001-01"), still, y, { length: 5 })).toThrow(InputError);
    expect(() => movingWindowSlopes(months, still.with(2, Number.NaN), y, { length: 5 })).toThrow(
      "NaN in 2000-03",
    );
  });
});
