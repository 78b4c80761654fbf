import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { monthNumber, yearMonth } from "../../src/months/year-month.js";
import { distributedLags } from "../../src/statistics/distributed-lags.js";
import { linearRegression } from "../../src/statistics/linear-regression.js";
import { seasonalDummies, transform } from "../../src/statistics/transformations.js";
import { expectDigits } from "../support.js";
import { at, fao, foodPrices, lm } from "./specification-references.js";

describe("distributed lags", () => {
  it("give lm's pass-through with its classical and HAC standard error on the four periods", () => {
    const dummies = seasonalDummies(fao.months);
    for (const row of lm.distributed) {
      const { lags, seasonal, from, to, hacLags } = row;
      const result = distributedLags(foodPrices, fao.real, {
        lags,
        first: at(from),
        last: at(to),
        others: seasonal ? dummies : [],
        hacLags,
      });
      const what = `${from} to ${to}, ${lags} lags${seasonal ? ", seasonal" : ""}`;
      const { classical, hac } = result.passThrough;
      expect([result.n, result.regression.df, hac.lags], what).toEqual([row.n, row.df, hacLags]);
      expectDigits(classical.estimate, row.sum, 8, what);
      expectDigits(classical.standardError, row.classical, 10, what);
      expectDigits(hac.standardError, row.hac, 9, what);
      expectDigits(result.byLag[0]!.estimate, row.first, 8, what);
      expectDigits(result.byLag[0]!.standardError, row.firstError, 10, what);
      expectDigits(result.byLag[lags]!.estimate, row.last, 8, what);
    }
  });

  it("give lm's pass-through on road casualties, where the sample begins as late as the lags", () => {
    const { y, x, lags, n, sum, classical, hac } = lm.seatbelts;
    const months = y.map((_, i) => yearMonth(monthNumber("1969-01") + i));
    const result = distributedLags(y, x, { lags, others: seasonalDummies(months), hacLags: 4 });
    expect(result.n).toBe(n);
    expectDigits(result.passThrough.classical.estimate, sum, 10);
    expectDigits(result.passThrough.classical.standardError, classical, 10);
    expectDigits(result.passThrough.hac.standardError, hac, 10);
  });

  it("begin after the months that a transformation of the series loses", () => {
    const { y, x } = lm.seatbelts;
    const yearly = (values: number[]) => transform(values, "year-on-year");
    const result = distributedLags(yearly(y), yearly(x), { lags: 3 });
    const from = (values: number[], t: number) => Array.from(yearly(values)).slice(t, values.length - 15 + t);
    const direct = linearRegression(
      from(y, 15),
      [0, 1, 2, 3].map((lag) => ({ name: `lag ${lag}`, values: from(x, 15 - lag) })),
    );
    expect(result.n).toBe(192 - 15);
    expect(result.regression.coefficients).toEqual(direct.coefficients);
  });

  it("use the default bandwidth floor(4 (n/100)^(2/9)) for the HAC error", () => {
    const { y, x } = lm.seatbelts;
    expect(distributedLags(y, x, { lags: 2 }).passThrough.hac.lags).toBe(4);
  });

  it("refuse lags that are no whole number and samples that they use up", () => {
    const { y, x } = lm.seatbelts;
    expect(() => distributedLags(y, x, { lags: 1.5 })).toThrow(InputError);
    expect(() => distributedLags(y, x.slice(1), { lags: 1 })).toThrow(InputError);
    expect(() => distributedLags(y, x, { lags: 6, first: 0, last: 12 })).toThrow(
      "7 observations for 8 coefficients",
    );
  });
});
