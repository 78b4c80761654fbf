import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import {
  asymmetricResponse,
  cumulativeResponse,
  movingResponse,
} from "../../src/statistics/cumulative-response.js";
import { distributedLags } from "../../src/statistics/distributed-lags.js";
import { expectDigits } from "../support.js";
import { asReference, at, dummies, months, r, usd, x, y } from "./response-references.js";

describe("the cumulative response", () => {
  it("is that of R by lag and in sum, for both indices, four periods, other lags, bandwidths and controls", () => {
    for (const row of r.responses) {
      const result = cumulativeResponse(y, x[row.index], {
        lags: row.lags,
        first: at(row.from),
        last: at(row.to),
        hacLags: row.hacLags,
        controls: [
          ...(row.usd ? [{ name: "usd", values: usd, lags: 12 }] : []),
          ...(row.seasonal ? dummies : []),
        ],
      });
      const what = `${row.index}, ${row.from}, ${row.lags} lags, bandwidth ${row.hacLags}`;
      expect([result.n, result.df, result.hacLags], what).toEqual([row.n, row.df, row.hacLags]);
      expectDigits(result.byLag.map(asReference), row.byLag, 8, what);
      expectDigits(result.cumulative.map(asReference), row.cumulative, 8, what);
      if (row.usd) expectDigits(asReference(result.controls[0]!.sum), row.control, 8, what);
    }
  });

  it("takes floor(4 (n/100)^(2/9)) as its bandwidth when none is given", () => {
    const [whole, crisis] = r.responses;
    for (const row of [whole!, crisis!]) {
      const { hacLags } = cumulativeResponse(y, x.nominal, { first: at(row.from), last: at(row.to) });
      expect(hacLags).toBe(row.hacLags);
    }
  });

  it("reaches for lags before the first observation, and begins later where there are none", () => {
    const { first, n } = cumulativeResponse(y, x.nominal);
    expect([months[first], n]).toEqual(["2000-01", 300]);
    const without = cumulativeResponse(y.slice(at("2000-01")), x.nominal.slice(at("2000-01")));
    expect([without.first, without.n]).toEqual([12, 288]);
  });

  it("sums what distributed lags sum", () => {
    const from = at("2005-01");
    const { cumulative } = cumulativeResponse(y, x.nominal, { lags: 3, first: from, last: at("2009-12") });
    const { passThrough } = distributedLags(y, x.nominal, { lags: 3, first: from, last: at("2009-12") });
    expectDigits(cumulative[3]!.estimate, passThrough.hac.estimate, 12);
  });

  it("is refused for lags that are no whole number, other lengths, gaps and samples that the lags use up", () => {
    expect(() => cumulativeResponse(y, x.nominal, { lags: -1 })).toThrow(InputError);
    expect(() => cumulativeResponse(y, x.nominal.slice(1))).toThrow(InputError);
    const gap = y.slice();
    gap[at("2010-05")] = Number.NaN;
    expect(() => cumulativeResponse(gap, x.nominal)).toThrow(InputError);
    const short = { first: at("2024-01"), last: at("2024-12") };
    expect(() => cumulativeResponse(y, x.nominal, short)).toThrow("12 observations for 14 coefficients");
  });
});

describe("the response in a moving window", () => {
  it("is R's where the window is one of the periods", () => {
    const windows = movingResponse(months, y, x.nominal, { length: 60 });
    expect([windows[0]!.from, windows.at(-1)!.to, windows.length]).toEqual(["2000-01", "2024-12", 241]);
    const crisis = windows.find(({ from }) => from === "2005-01")!;
    const row = r.responses.find(({ index, from }) => index === "nominal" && from === "2005-01")!;
    expectDigits(asReference(crisis.sum), row.cumulative[12], 8);
  });

  it("is refused for windows shorter than the coefficients", () => {
    expect(() => movingResponse(months, y, x.nominal, { length: 14 })).toThrow(InputError);
  });
});

describe("responses to rises and to falls", () => {
  it("are those of R, with car's test that they are equal", () => {
    for (const row of r.asymmetric) {
      const { rises, falls, equality, ...sample } = asymmetricResponse(y, x.nominal, {
        first: at(row.from),
        last: at(row.to),
        hacLags: row.hacLags,
      });
      expect([sample.n, sample.df, equality.df1, equality.df2]).toEqual([row.n, row.df, 1, row.df]);
      expectDigits(rises.cumulative.map(asReference), row.rises, 8, "rises");
      expectDigits(falls.cumulative.map(asReference), row.falls, 8, "falls");
      expectDigits({ statistic: equality.statistic, p: equality.p }, row.equality, 8, "equality");
    }
  });

  it("are refused where the regressor never falls", () => {
    expect(() => asymmetricResponse(y, x.nominal.map(Math.abs))).toThrow(InputError);
  });
});
