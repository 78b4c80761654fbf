import { describe, expect, it } from "vitest";
import { quantileOfSorted, quantilesOf } from "../../src/statistics/quantile.js";
import { seededRandom } from "../../src/statistics/random.js";

describe("quantiles", () => {
  it("are those of R's quantile(), type 7", () => {
    // quantile(c(15, 3, 9, 27, 6, 12), c(0.1, 0.5, 0.95))
    const values = [15, 3, 9, 27, 6, 12];
    const expected = [4.5, 10.5, 24];
    const sorted = Float64Array.from(values).sort();
    expect([0.1, 0.5, 0.95].map((share) => quantileOfSorted(sorted, share))).toEqual(expected);
    expect(quantilesOf(Float64Array.from(values), [0.1, 0.5, 0.95])).toEqual(expected);
  });

  it("of values in any order, also equal ones, are those of the sorted values", () => {
    const random = seededRandom(1);
    const shares = [0, 0.025, 0.5, 0.5, 0.975, 1];
    for (let n = 1; n <= 200; n++) {
      const values = Float64Array.from({ length: n }, () => random.below(n % 3 === 0 ? 4 : 1000));
      const sorted = values.slice().sort();
      expect(quantilesOf(values, shares)).toEqual(shares.map((share) => quantileOfSorted(sorted, share)));
    }
  });
});
