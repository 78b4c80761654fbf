import { describe, expect, it } from "vitest";
import { publishedFoodPeriods } from "../../src/articles/food/analysis.js";
import { cumulativeResponse } from "../../src/statistics/cumulative-response.js";
import { shiftedResponses } from "../../src/statistics/shifted-responses.js";
import { expectDigits } from "../support.js";
import { inR, responseOver } from "./response-inference-references.js";

describe("responses to shifted world prices", () => {
  it.each(inR.responses.map((one, i) => ({ ...one, i })))(
    "are as strong as often as in R over the period from $from",
    ({ i, shifted }) => {
      const { foodPrices, changes, sample } = responseOver(publishedFoodPeriods[i]!);
      const ours = shiftedResponses(foodPrices, changes, sample)!;
      expect(ours.shifts).toBe(shifted.shifts);
      expectDigits(ours.p, shifted.p, 12);
    },
  );

  it("are counted as the regressions on each shifted series would be", () => {
    const { foodPrices, changes, sample } = responseOver(publishedFoodPeriods[3]!);
    const known = changes.subarray(1);
    const clearance = 190;
    const t = (series: Float64Array) =>
      Math.abs(cumulativeResponse(foodPrices, series, { lags: 3, ...sample }).cumulative[3]!.t);
    let asLarge = 0;
    const shifts = Array.from({ length: known.length - 2 * clearance - 1 }, (_, i) => clearance + 1 + i);
    for (const shift of shifts) {
      const moved = changes.map((_, i) => (i === 0 ? Number.NaN : known[(i - 1 + shift) % known.length]!));
      if (t(moved) >= t(changes)) asLarge++;
    }
    const ours = shiftedResponses(foodPrices, changes, { ...sample, lags: 3, clearance })!;
    expect(ours).toEqual({ p: (1 + asLarge) / (1 + shifts.length), shifts: shifts.length });
  });

  it("are none where too few shifts are left", () => {
    const { foodPrices, changes, sample } = responseOver(publishedFoodPeriods[3]!);
    expect(shiftedResponses(foodPrices, changes, { ...sample, clearance: 201 })).toBeNull();
  });
});
