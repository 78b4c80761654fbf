import { describe, expect, it } from "vitest";
import { foodPlacebos, type FoodPlacebos } from "../../../src/articles/food/analysis-placebos.js";
import { loadFaoFoodPriceIndex, loadNeighbourFoodPrices } from "../../../src/articles/food/data.js";
import { foodResults } from "../../../src/articles/food/results.js";
import { pathProcess } from "../../../src/statistics/placebo-paths.js";
import type { PlaceboShares } from "../../../src/statistics/placebo-regressions.js";
import { inR as beyond } from "../../statistics/response-inference-references.js";
import { expectDigits, reference } from "../../support.js";

interface SharesReference extends Omit<PlaceboShares, "rSquared"> {
  median: number;
  p95: number;
}

/** What plain R finds, with paths of its own. */
const r = reference<{
  clearance: number;
  shifted: SharesReference[];
  simulated: { draws: number; order: number; phi: number; drift: number; models: SharesReference[] };
  neighbours: {
    country: string;
    form: "level" | "growth";
    first: number;
    last: number;
    n: number;
    slope: number;
    se: number;
    p: number;
    hacP: number;
    rSquared: number;
  }[];
}>("placebos.json");

const fao = loadFaoFoodPriceIndex();
const index = (kind: "real" | "nominal") => fao.map((row) => ({ month: row.month, value: row[kind] }));
const shares = ["classical", "hac", "positiveHac", "rSquaredAsLarge", "tAsLarge"] as const;

let computed: FoodPlacebos | undefined;
const placebos = () =>
  (computed ??= foodPlacebos(
    foodResults().models,
    index("real"),
    { draws: 4000 },
    loadNeighbourFoodPrices(),
    index("nominal"),
  ));

describe("placebos of the article's four regressions", () => {
  it("by shifts of the FAO index are those of R, count for count", () => {
    expect(placebos().clearance).toBe(r.clearance);
    r.shifted.forEach((expected, i) => {
      const { shifted } = placebos().models[i]!;
      expect(shifted!.count).toBe(expected.count);
      for (const share of shares) expectDigits(shifted![share], expected[share], 12, `${i} ${share}`);
      expectDigits(shifted!.rSquared.median, expected.median, 8);
      expectDigits(shifted!.rSquared.p95, expected.p95, 8);
    });
  });

  it("by simulated paths agree with R's own paths within simulation error", () => {
    const { process } = placebos();
    expect(process!.order).toBe(r.simulated.order);
    expectDigits(process!.coefficients[0]!, r.simulated.phi, 8);
    expectDigits(process!.drift, r.simulated.drift, 8);
    r.simulated.models.forEach((expected, i) => {
      const simulated = placebos().models[i]!.simulated!;
      for (const share of shares) {
        const pooled = (simulated[share] + expected[share]) / 2;
        const error = Math.sqrt((pooled * (1 - pooled) * 2) / r.simulated.draws);
        expect(Math.abs(simulated[share] - expected[share]), `${i} ${share}`).toBeLessThanOrEqual(4 * error);
      }
    });
  });

  it("repeat themselves with a seed", () => {
    const models = foodResults().models.slice(3);
    const draw = (seed: number) =>
      foodPlacebos(models, index("real"), { draws: 50, seed }).models[0]!.simulated;
    expect(draw(2)).toEqual(draw(2));
    expect(draw(2)).not.toEqual(draw(3));
  });

  it("are left out where the history of the FAO index is too short", () => {
    const short = index("real").slice(-48);
    const { models, process } = foodPlacebos(foodResults().models.slice(3), short, { draws: 10 });
    expect([process, models[0]!.simulated, models[0]!.shifted]).toEqual([null, null, null]);
  });
});

describe("the neighbours' food prices", () => {
  it("have the slopes that lm gives", () => {
    expect(placebos().neighbours.length).toBe(r.neighbours.length);
    r.neighbours.forEach((expected, i) => {
      const { country, form, years, n, slope, standardError, p, hac, rSquared } = placebos().neighbours[i]!;
      expect([country, form, ...years, n]).toEqual([
        expected.country,
        expected.form,
        expected.first,
        expected.last,
        expected.n,
      ]);
      expectDigits(slope, expected.slope, 8);
      expectDigits(standardError, expected.se, 8);
      expectDigits(p, expected.p, 8);
      expectDigits(hac.p, expected.hacP, 8);
      expectDigits(rSquared, expected.rSquared, 8);
    });
  });

  it("have R's intervals by HAC errors, and name the year that Russia lacks", () => {
    placebos().neighbours.forEach(({ hac, missing }, i) => {
      const { low, high, missing: inR } = beyond.neighbours[i]!;
      expectDigits(hac.ci95, [low, high], 8);
      expect(missing.join(",")).toBe(inR);
    });
  });
});

describe("a process of paths", () => {
  it("refuses what has no logarithm, and too few values", () => {
    expect(() =>
      pathProcess(
        Array.from({ length: 40 }, (_, i) => i),
        1,
      ),
    ).toThrow("value 1 is 0");
    expect(() => pathProcess([1, 2, 3], 1)).toThrow("at least 30");
  });
});
