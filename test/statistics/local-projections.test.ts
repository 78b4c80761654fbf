import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { localProjections } from "../../src/statistics/local-projections.js";
import { expectDigits } from "../support.js";
import { asReference, r, x, y } from "./response-references.js";

describe("local projections", () => {
  const projections = localProjections(y, x.nominal);

  it("are those of R for both series and for their ratio, at every horizon", () => {
    expect(projections).toHaveLength(r.projections.length);
    projections.forEach(({ horizon, n, df, hacLags, response, ownResponse, ratio }, h) => {
      const row = r.projections[h]!;
      expect([horizon, n, df, hacLags]).toEqual([row.horizon, row.n, row.df, row.hacLags]);
      expectDigits(asReference(response), row.response, 8, `response after ${h}`);
      expectDigits(asReference(ratio), row.ratio, 8, `ratio after ${h}`);
      // In the month itself the regressor is projected on itself: an exact fit, of which R keeps rounding errors.
      if (h > 0) expectDigits(asReference(ownResponse), row.ownResponse, 8, `own response after ${h}`);
    });
  });

  it("project the change of the month itself on itself as one, without an error", () => {
    const { estimate, standardError } = projections[0]!.ownResponse;
    expectDigits(estimate, 1, 12);
    expect(standardError).toBe(0);
  });

  it("are refused for horizons that are no whole number and for series that they use up", () => {
    expect(() => localProjections(y, x.nominal, { horizons: 0.5 })).toThrow(InputError);
    expect(() => localProjections(y, x.nominal, { first: 400 })).toThrow(InputError);
  });
});
