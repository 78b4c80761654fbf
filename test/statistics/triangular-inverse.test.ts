import { describe, expect, it } from "vitest";
import { triangularInverse } from "../../src/statistics/triangular-inverse.js";

describe("the inverse of a triangular matrix", () => {
  // By hand: [2 4; 0 8] has the inverse [1/2 -1/4; 0 1/8].
  it("is that of the leading triangle, whatever stands beside it", () => {
    const upper = Float64Array.of(2, 4, 9, 0, 8, 9, 0, 0, 0);
    expect(Array.from(triangularInverse(upper, 3, 2))).toEqual([0.5, -0.25, 0, 0, 0.125, 0, 0, 0, 0]);
  });
});
