import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { tTwoSided } from "../../src/statistics/distributions.js";
import { detectableSlope, noncentralTLowerTail, slopePower } from "../../src/statistics/power.js";
import { expectDigits } from "../support.js";
import { inference } from "./inference-references.js";

describe("the power of a t test", () => {
  it("rests on the noncentral t of R's pt()", () => {
    for (const { t, df, ncp, p } of inference.noncentral) {
      expect(Math.abs(noncentralTLowerTail(t, df, ncp) - p), `t ${t}, ${df}, ${ncp}`).toBeLessThan(1e-10);
    }
  });

  it("is that of R, and so is the smallest slope found in 80 per cent of samples", () => {
    for (const { slope, standardError, df, level, power, detectable80 } of inference.power) {
      const test = { standardError, df, level };
      expectDigits(slopePower(slope, test), power, 8);
      expectDigits(detectableSlope(test), detectable80, 8);
    }
  });

  it("is the level where the slope is zero, and grows with its size to either side", () => {
    const test = { standardError: 0.0255, df: 34 };
    expect(slopePower(0, test)).toBeCloseTo(0.05, 12);
    expect(slopePower(-0.05, test)).toBe(slopePower(0.05, test));
    expect(noncentralTLowerTail(-2, 1, 0)).toBeCloseTo(tTwoSided(2, 1) / 2, 10);
  });

  it("is refused without an error, and for a power below the level", () => {
    expect(() => slopePower(0.01, { standardError: 0, df: 34 })).toThrow(InputError);
    expect(() => slopePower(0.01, { standardError: 1, df: 34, level: 1 })).toThrow(InputError);
    expect(() => detectableSlope({ standardError: 1, df: 34 }, 0.05)).toThrow(InputError);
  });
});
