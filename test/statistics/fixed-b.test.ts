import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { tTwoSided } from "../../src/statistics/distributions.js";
import { bandwidthShare, fixedBCriticalValue, fixedBPValue } from "../../src/statistics/fixed-b.js";
import { expectDigits } from "../support.js";
import { expectSameShare, inference } from "./inference-references.js";

/**
 * Kiefer and Vogelsang (2005), Table 1, Bartlett: a0 ... a3 of the critical value a0 + a1 b + a2 b² + a3 b³ of
 * the one-sided t test at 90, 95, 97.5 and 99 per cent; here by two-sided level.
 */
const printed = {
  0.2: [1.2816, 1.304, 0.5135, -0.3386],
  0.1: [1.6449, 2.1859, 0.3142, -0.3427],
  0.05: [1.96, 2.9694, 0.416, -0.5324],
  0.02: [2.3263, 4.1618, 0.5368, -0.906],
};

describe("the fixed-b limit", () => {
  it("has the p-values that R finds from the eigenvalues of the kernel", () => {
    for (const { t, b, p } of inference.fixedB) {
      expectDigits(fixedBPValue(t, b), p, p > 0.001 ? 4 : 3, `t ${t}, b ${b}`);
    }
  });

  it("has the tail that simulated Brownian motions have", () => {
    for (const { b, level, criticalValue, paths } of inference.fixedBSimulated) {
      // The computed tail has no simulation error, as if of any number of draws.
      expectSameShare(fixedBPValue(criticalValue, b), 1e9, level, paths, `b ${b}, ${level}`);
    }
  });

  it("has critical values within two per cent of the polynomials that Kiefer and Vogelsang print", () => {
    for (const [level, [a0, a1, a2, a3]] of Object.entries(printed)) {
      for (const b of [0.02, 0.1, 0.5, 1]) {
        const polynomial = a0! + a1! * b + a2! * b ** 2 + a3! * b ** 3;
        const computed = fixedBCriticalValue(b, Number(level));
        expect(Math.abs(computed / polynomial - 1), `b ${b}, ${level}`).toBeLessThan(0.02);
      }
    }
  });

  it("has critical values whose p-value is the level", () => {
    for (const level of [0.001, 0.05, 0.5]) {
      for (const b of [0.01, 0.2, 1]) {
        expectDigits(fixedBPValue(fixedBCriticalValue(b, level), b), level, 7);
      }
    }
  });

  it("comes near to the normal distribution as the lags become few, and gives 1 for a t of zero", () => {
    expect(Math.abs(fixedBPValue(1.96, 0.005) - tTwoSided(1.96, 1e9))).toBeLessThan(0.003);
    expect(fixedBPValue(0, 0.1)).toBeCloseTo(1, 12);
    expect(fixedBPValue(-2.2, 0.1)).toBe(fixedBPValue(2.2, 0.1));
    expect(fixedBPValue(60, 0.02)).toBeGreaterThan(0);
  });

  it("spans lags + 1 of n observations", () => {
    expect(bandwidthShare(3, 48)).toBe(4 / 48);
  });

  it("refuses shares outside of 0 to 1, a t that is no number and levels near 0", () => {
    for (const b of [0, 1.01, Number.NaN]) expect(() => fixedBPValue(2, b)).toThrow(InputError);
    expect(() => fixedBPValue(Number.NaN, 0.1)).toThrow(InputError);
    expect(() => fixedBCriticalValue(0.1, 0)).toThrow(InputError);
  });
});
