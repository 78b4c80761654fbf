import { describe, expect, it } from "vitest";
import { foodModel } from "../../../src/articles/food/analysis.js";
import { inferFood } from "../../../src/articles/food/analysis-inference.js";
import { loadFoodMonths } from "../../../src/articles/food/data.js";
import { expectDigits } from "../../support.js";
import { holmAdjusted } from "../../../src/statistics/holm.js";
import { inR as beyond } from "../../statistics/response-inference-references.js";
import { expectSameShare, inference as inR } from "../../statistics/inference-references.js";

const months = loadFoodMonths("real");
const periods = inR.models.map(({ from }, i) => ({
  from,
  to: ["2024-12", "2009-12", "2016-12", "2024-12"][i]!,
})) as { from: `${number}-${number}`; to: `${number}-${number}` }[];
const models = periods.map((period) => foodModel(months, period));

describe("inference from the food article's regressions", () => {
  const inference = inferFood(models, months, { draws: 199 });

  it("has R's HAC t with the usual lags and with longer ones", () => {
    inR.models.forEach(({ hacT, longT, longLags }, i) => {
      const { hac, longHac } = inference.models[i]!.slope;
      expectDigits(hac.t, hacT, 9);
      expectDigits(longHac.t, longT, 9);
      expect(longHac.lags).toBe(longLags);
    });
  });

  it("has strucchange's p-values of sup-F at the trimming that the months leave", () => {
    // sctest(Fstats(y ~ x, from = 0.15)) prints these.
    expect(inference.models[2]!.supF!.p).toBeCloseTo(0.0163, 4);
    expect(inference.models[3]!.supF!.p).toBeCloseTo(0.09222, 5);
  });

  it("has R's wild bootstraps, and Holm's adjustment for four models", () => {
    const all = inferFood(models, months, { draws: 3999 }).models;
    all.forEach(({ slope: { wild } }, i) => {
      const expected = beyond.models[i]!.wild;
      expectSameShare(wild!.p, wild!.draws, expected.p[0]!, expected.draws);
    });
    const p = all.map(({ slope }) => slope.sieve!.p);
    expect(all.map(({ slope }) => slope.sieveHolm)).toEqual(holmAdjusted(p));
  });

  it("has R's models without the month that moves them most", () => {
    inference.models.forEach(({ withoutMonth }, i) => {
      const { sieve, ...expected } = beyond.models[i]!.without;
      const { sieveP, n, month, ...ours } = withoutMonth!;
      expect([month, n]).toEqual([expected.month, models[i]!.n - 1]);
      expectDigits({ ...ours, month: 0 }, { ...expected, month: 0 }, 6);
      expectSameShare(sieveP!, 199, sieve.p[0]!, sieve.draws);
    });
  });

  it("compares the slopes of the three crises and of 156 calm months", () => {
    const { slopes, crises, all } = inference.slopesCompared!;
    expect(slopes.map(({ n }) => n)).toEqual([60, 36, 48, 156]);
    expectDigits(crises.f.p, inR.regimes.tests[0]!.p, 9);
    expectDigits(all.f.p, inR.regimes.tests[1]!.p, 9);
  });

  it("measures power against the slope of the second period and against the last published place", () => {
    expect(inference.bounds.reference).toBe(models[1]!.slope.estimate);
    expect(inference.bounds.smallest).toBe(0.01);
    const { classical } = inference.models[2]!.power!;
    expect(classical.equivalence.reference!.bound).toBe(models[1]!.slope.estimate);
    // At its own period the reference says nothing.
    const own = inference.models[1]!.power!;
    expect([own.classical.powerAtReference, own.hac.equivalence.reference]).toEqual([null, null]);
  });

  it("leaves out what other months do not have", () => {
    const late = months.filter(({ month }) => month >= "2015-01");
    const short = foodModel(late, { from: "2024-01", to: "2024-12" });
    const { models: inferred, slopesCompared, bounds } = inferFood([short], late, { draws: 199 });
    expect(slopesCompared).toBeNull();
    expect(bounds.reference).toBeNull();
    expect(inferred[0]!.slope.sieve).toBeNull();
    expect(inferred[0]!.supF).toBeNull();
    expect(inferred[0]!.power!.classical.powerAtReference).toBeNull();
  });
});
