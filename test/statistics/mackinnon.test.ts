import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { mackinnonCriticalValues, mackinnonPValue } from "../../src/statistics/mackinnon.js";
import { expectDigits } from "../support.js";
import { statsmodels } from "./unit-root-references.js";

describe("the Dickey-Fuller distribution", () => {
  it("has MacKinnon's p-values on both branches of the polynomial and beyond its ends", () => {
    for (const { tau, deterministic, series, p } of statsmodels.mackinnon) {
      const what = `${deterministic}, ${series} series, tau ${tau}`;
      if (p === 0 || p === 1) expect(mackinnonPValue(tau, deterministic, series), what).toBe(p);
      else expectDigits(mackinnonPValue(tau, deterministic, series), p, 9, what);
    }
  });

  it("has MacKinnon's critical values by sample size, and asymptotic ones", () => {
    for (const { deterministic, series, observations, critical } of statsmodels.critical) {
      const values = mackinnonCriticalValues(deterministic, observations, series);
      [values["1%"], values["5%"], values["10%"]].forEach((value, i) =>
        expectDigits(value, critical[i]!, 12, `${deterministic}, ${series} series, n = ${observations}`),
      );
    }
    expect(mackinnonCriticalValues("constant", Infinity)["5%"]).toBe(-2.86154);
  });

  it("is not tabulated for two series without a constant", () => {
    expect(() => mackinnonPValue(-3, "none", 2)).toThrow(InputError);
  });
});
