import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { equivalenceTest } from "../../src/statistics/equivalence.js";
import { expectDigits } from "../support.js";
import { inference } from "./inference-references.js";

describe("the equivalence test", () => {
  it("has the larger of the two one-sided p-values of R", () => {
    for (const { bound, p, ...coefficient } of inference.equivalence) {
      expectDigits(equivalenceTest(coefficient, bound).p, p, 9);
    }
  });

  it("rejects at 5 per cent exactly where the 90 per cent interval lies within the bound", () => {
    const coefficient = { estimate: 0.002, standardError: 0.004, df: 34 };
    const [low, high] = equivalenceTest(coefficient, 1).interval90;
    const edge = Math.max(-low, high);
    expect(equivalenceTest(coefficient, edge).p).toBeCloseTo(0.05, 12);
    expect(equivalenceTest(coefficient, 1.01 * edge).p).toBeLessThan(0.05);
  });

  it("is refused without an error or a bound", () => {
    expect(() => equivalenceTest({ estimate: 0, standardError: 0, df: 34 }, 1)).toThrow(InputError);
    expect(() => equivalenceTest({ estimate: 0, standardError: 1, df: 34 }, 0)).toThrow("a bound of 0");
  });
});
