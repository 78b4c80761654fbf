import { describe, expect, it } from "vitest";
import {
  chiSquareUpperTail,
  fUpperTail,
  normalLowerTail,
  tQuantileAt,
  tTwoSided,
} from "../../src/statistics/distributions.js";
import { expectDigits } from "../support.js";

describe("the distributions", () => {
  it("give the tabulated 5 per cent points their probability", () => {
    expect(tTwoSided(2.228139, 10)).toBeCloseTo(0.05, 7);
    expect(tQuantileAt(0.975, 10)).toBeCloseTo(2.228139, 6);
    expect(fUpperTail(4.964603, 1, 10)).toBeCloseTo(0.05, 7);
    expect(chiSquareUpperTail(3.841459, 1)).toBeCloseTo(0.05, 7);
    expect(normalLowerTail(1.959964)).toBeCloseTo(0.975, 7);
  });

  it("keep their digits far out in the tail", () => {
    // Chi-squared with 2 degrees of freedom is exponential; F with 2 and m has (1 + 2 F / m)^(-m / 2) above F.
    expectDigits(chiSquareUpperTail(200, 2), Math.exp(-100), 12);
    expectDigits(fUpperTail(500, 2, 20), 51 ** -10, 12);
    // Student's t with 2 degrees of freedom: 1 - t / sqrt(2 + t²) to both sides, here in a form without cancellation.
    const root = Math.sqrt(2 + 1e12);
    expectDigits(tTwoSided(1e6, 2), 2 / (root * (root + 1e6)), 10);
  });

  it("leave all of the probability above zero", () => {
    expect([chiSquareUpperTail(0, 3), fUpperTail(0, 2, 5), tTwoSided(0, 4)]).toEqual([1, 1, 1]);
  });
});
