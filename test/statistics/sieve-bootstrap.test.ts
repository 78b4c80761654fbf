import { describe, expect, it } from "vitest";
import { foodResults } from "../../src/articles/food/results.js";
import { sieveBootstrap, wildBootstrap } from "../../src/statistics/sieve-bootstrap.js";
import { expectDigits } from "../support.js";

const { models } = foodResults();

describe("the wild bootstrap", () => {
  it("keeps the first months and the size of every innovation", () => {
    const { residuals } = models[0]!;
    let order = 0;
    const seen: Float64Array[] = [];
    const { coefficients } = wildBootstrap(
      residuals,
      1,
      (series) => {
        if (seen.length < 2) seen.push(Float64Array.from(series));
        return 0;
      },
      { draws: 99 },
    );
    order = coefficients.length;
    const sizes = (series: ArrayLike<number>) =>
      Array.from({ length: series.length - order }, (_, i) =>
        Math.abs(
          coefficients.reduce((left, f, j) => left - f * series[order + i - 1 - j]!, series[order + i]!),
        ),
      );
    expect(seen[0]!.slice(0, order)).toEqual(Float64Array.from(residuals.slice(0, order)));
    expect(seen[0]).not.toEqual(seen[1]);
    expectDigits(sizes(seen[0]!), sizes(seen[1]!), 6);
  });
});

describe("the sieve bootstrap", () => {
  const { residuals } = models[3]!;

  it("counts the data among the draws, so that no p-value is zero", () => {
    const { p } = sieveBootstrap(residuals, 1e9, (series) => series[0]!, { draws: 99 });
    expect(p).toBe(1 / 100);
  });

  it("draws series with the autocorrelation that was fitted", () => {
    let products = 0;
    let squares = 0;
    const { coefficients } = sieveBootstrap(
      residuals,
      0,
      (series) => {
        for (let t = 1; t < series.length; t++) {
          products += series[t]! * series[t - 1]!;
          squares += series[t - 1]! ** 2;
        }
        return 0;
      },
      { draws: 5000, maxOrder: 1 },
    );
    expect(Math.abs(products / squares - coefficients[0]!)).toBeLessThan(0.01);
  });
});
