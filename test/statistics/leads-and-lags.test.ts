import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { crossCorrelations, leadsAndLags, type OneSide } from "../../src/statistics/leads-and-lags.js";
import { expectDigits } from "../support.js";
import { asReference, at, months, r, x, y } from "./response-references.js";

const side = ({ sum, joint: { statistic, df1, p } }: OneSide) => ({
  sum: asReference(sum),
  statistic,
  df1,
  p,
});

describe("leads beside lags", () => {
  it("are those of R, with car's joint tests of each side", () => {
    for (const row of r.around) {
      const result = leadsAndLags(y, x.nominal, { first: at(row.from), last: at(row.to) });
      expect([result.n, result.df, result.hacLags]).toEqual([row.n, row.df, row.hacLags]);
      expect(result.coefficients.map(({ lag }) => lag)).toEqual(Array.from({ length: 25 }, (_, i) => i - 12));
      expectDigits(result.coefficients.map(asReference), row.coefficients, 8, row.from);
      expectDigits(side(result.leads), row.leads, 8, "leads");
      expectDigits(side(result.lags), row.lags, 8, "lags");
      expectDigits(side(result.lagsWithSameMonth), row.lagsWithSameMonth, 8, "lags with the same month");
    }
  });

  it("end before the last month by as many months as there are leads", () => {
    expect(months[leadsAndLags(y, x.nominal).last]).toBe("2023-12");
  });

  it("are refused without a month on either side", () => {
    expect(() => leadsAndLags(y, x.nominal, { longest: 0 })).toThrow(InputError);
  });
});

describe("cross correlations", () => {
  it("are those of R on standardised series, with HAC errors, in four periods", () => {
    for (const { from, to, all } of r.correlations) {
      const result = crossCorrelations(y, x.nominal, { first: at(from), last: at(to) });
      const rows = result.map(({ lag, n, correlation }) => ({ lag, n, ...asReference(correlation) }));
      expectDigits(rows, all, 8, from);
    }
  });
});
