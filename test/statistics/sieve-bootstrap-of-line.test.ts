import { describe, expect, it } from "vitest";
import { foodResults } from "../../src/articles/food/results.js";
import {
  sieveBootstrapOfCusum,
  sieveBootstrapOfSlope,
  sieveBootstrapOfSupF,
  sieveBootstrapsOfStability,
  wildBootstrapOfSlope,
} from "../../src/statistics/sieve-bootstrap-of-line.js";
import { expectDigits } from "../support.js";
import { inR as bootstraps } from "./response-inference-references.js";
import { drawsInR, expectSameShare, inference } from "./inference-references.js";

const { models } = foodResults();

describe.each(inference.models.map((model, i) => ({ ...model, i })))(
  "the sieve bootstrap over the period from $from",
  ({ i, hacT, slopeP, supF, supFP, cusum, cusumP }) => {
    const { x, y } = models[i]!;

    it("has the statistics of R, and p-values within simulation error of R's own bootstrap", () => {
      const slope = sieveBootstrapOfSlope(x, y);
      expectDigits(slope.statistic, hacT, 9);
      expectSameShare(slope.p, slope.draws, slopeP, drawsInR.models, "slope");
      const breaks = sieveBootstrapOfSupF(x, y);
      expectDigits(breaks.statistic, supF, 9);
      expectSameShare(breaks.p, breaks.draws, supFP, drawsInR.models, "sup-F");
      const sums = sieveBootstrapOfCusum(x, y);
      expectDigits(sums.statistic, cusum, 9);
      expectSameShare(sums.p, sums.draws, cusumP, drawsInR.models, "CUSUM");
    });

    it("of both tests of stability together is that of each alone", () => {
      const options = { draws: 499, seed: 3 };
      const { supF: breaks, cusum: sums } = sieveBootstrapsOfStability(x, y, options);
      expect(breaks).toEqual(sieveBootstrapOfSupF(x, y, options));
      expect(sums).toEqual(sieveBootstrapOfCusum(x, y, options));
    });

    it("does not depend on the units of the series", () => {
      const options = { draws: 499, seed: 7 };
      const scaled = sieveBootstrapOfSlope(
        x.map((value) => 2 ** 300 * value),
        y.map((value) => 2 ** -200 * value),
        options,
      );
      expect(scaled.p).toBe(sieveBootstrapOfSlope(x, y, options).p);
    });
  },
);

describe("the wild bootstrap", () => {
  it.each(bootstraps.models.map(({ from, wild }, i) => ({ from, wild, i })))(
    "of the slope over the period from $from is R's within simulation error",
    ({ i, wild }) => {
      const { x, y } = models[i]!;
      const ours = wildBootstrapOfSlope(x, y);
      expect(ours.order).toBe(wild.order);
      expectSameShare(ours.p, ours.draws, wild.p[0]!, wild.draws);
    },
  );
});

describe("the sieve bootstrap of a line", () => {
  const { x, y } = models[3]!;

  it("repeats itself for the same seed, and only for that", () => {
    const p = (seed: number) => sieveBootstrapOfSlope(x, y, { draws: 999, seed }).p;
    expect(p(5)).toBe(p(5));
    expect(new Set([1, 2, 3, 4].map(p)).size).toBeGreaterThan(1);
  });

  it("is refused for a short series, few draws, a straight line and a regressor that stands still", () => {
    expect(() => sieveBootstrapOfSlope(x.slice(0, 19), y.slice(0, 19))).toThrow("19 observations");
    expect(() => sieveBootstrapOfSlope(x, y, { draws: 98 })).toThrow("98 draws");
    const straight = x.map((value) => 3 + 2 * value);
    expect(() => sieveBootstrapOfSupF(x, straight)).toThrow("an exact fit");
    expect(() =>
      sieveBootstrapOfCusum(
        x.map(() => 100),
        y,
      ),
    ).toThrow("the regressor is constant");
  });
});
