import { describe, expect, it } from "vitest";
import { normalLowerTail } from "../../src/statistics/distributions.js";
import { standardNormals } from "../../src/statistics/normal-draws.js";
import { seededRandom } from "../../src/statistics/random.js";

describe("normal draws", () => {
  const draws = 100_000;
  const normal = standardNormals(seededRandom(11));
  const values = Float64Array.from({ length: draws }, normal);

  it("lie below every point as often as the normal distribution says", () => {
    const sorted = Float64Array.from(values).sort();
    let largest = 0;
    sorted.forEach((value, i) => {
      const below = normalLowerTail(value);
      largest = Math.max(largest, (i + 1) / draws - below, below - i / draws);
    });
    // 1.95 is exceeded by chance once in a thousand seeds (Kolmogorov).
    expect(largest * Math.sqrt(draws)).toBeLessThan(1.95);
  });

  it("are not correlated with those before them", () => {
    let products = 0;
    for (let t = 1; t < draws; t++) products += values[t]! * values[t - 1]!;
    expect(Math.abs(products / Math.sqrt(draws))).toBeLessThan(4);
  });
});
