import { describe, expect, it } from "vitest";
import { examineFoodModel } from "../../../src/articles/food/analysis-robustness.js";
import { loadFoodMonths } from "../../../src/articles/food/data.js";
import { foodResults } from "../../../src/articles/food/results.js";
import { expectDigits, reference } from "../../support.js";

interface PassThroughReference {
  from: string;
  n: number;
  estimate: number;
  classical: number;
  hac: number;
}

const months = loadFoodMonths("real");
const { models } = foodResults();

describe("what a regression of the food article can bear", () => {
  it.each(reference<PassThroughReference[]>("pass-through.json").map((expected, i) => ({ ...expected, i })))(
    "has the pass-through of R from $from, with lags from before the period",
    ({ i, n, estimate, classical, hac }) => {
      const { passThrough } = examineFoodModel(models[i]!, months).diagnostics;
      expect(passThrough!.n).toBe(n);
      expectDigits(passThrough!.classical.estimate, estimate, 8);
      expectDigits(passThrough!.classical.standardError, classical, 8);
      expectDigits(passThrough!.hac.standardError, hac, 8);
    },
  );

  it("tests no unit root in fewer than 25 months", () => {
    const [model] = foodResults(months).models;
    const short = { ...model!, n: 24, x: model!.x.slice(0, 24), y: model!.y.slice(0, 24) };
    const { stationarity } = examineFoodModel(short, months).diagnostics;
    expect(stationarity.faoIndex).toEqual({ adfConstant: null, adfTrend: null, kpss: null });
    expect(stationarity.residuals).toBeNull();
  });

  it("leaves the Chow test out where a side of the break is too short", () => {
    const chow = (chowMonth: "2014-02" | "2015-08") =>
      examineFoodModel(models[2]!, months, { chowMonth }).diagnostics.stability.chow;
    expect(chow("2014-02")).toBeNull();
    expect(chow("2015-08")!.month).toBe("2015-08");
  });

  it("refuses a break outside the period", () => {
    expect(() => examineFoodModel(models[2]!, months, { chowMonth: "2020-01" })).toThrow(/inside the period/);
  });
});
