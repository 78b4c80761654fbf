import { describe, expect, it } from "vitest";
import { publishedFoodPeriods } from "../../src/articles/food/analysis.js";
import { loadFoodMonths } from "../../src/articles/food/data.js";
import { InputError } from "../../src/errors.js";
import { isWithin } from "../../src/months/year-month.js";
import { slopesByRegime } from "../../src/statistics/slopes-by-regime.js";
import { expectDigits } from "../support.js";
import { drawsInR, expectSameShare, inference } from "./inference-references.js";

const months = loadFoodMonths("real");
const x = months.map(({ faoIndex }) => faoIndex);
const y = months.map(({ foodPriceIndex }) => foodPriceIndex);
const regimes = months.map(
  ({ month }) => publishedFoodPeriods.slice(1).find((period) => isWithin(month, period))?.from ?? "calm",
);

describe("slopes by regime", () => {
  const { slopes, test } = slopesByRegime(x, y, regimes, { draws: 1999 });

  it("are those of lm, with the errors of sandwich", () => {
    for (const expected of inference.regimes.slopes) {
      const found = slopes.find(({ regime }) => regime === expected.regime)!;
      expectDigits(found, { n: expected.n, slope: expected.slope, standardError: expected.standardError }, 9);
    }
  });

  it("have the Wald tests of R", () => {
    for (const { regimes: compared, ...f } of inference.regimes.tests) {
      expectDigits(test(compared).f, f, 9, compared.join());
    }
  });

  it("have a sieve bootstrap within simulation error of R's own", () => {
    const { sieve } = test(publishedFoodPeriods.slice(1).map(({ from }) => from));
    expect(sieve.order).toBe(inference.regimes.order);
    expectSameShare(sieve.p, sieve.draws, inference.regimes.crisesP, drawsInR.regimes);
  });

  it("do not depend on the order in which regimes are named", () => {
    const [first, second] = [test(["2021-01", "calm"]), test(["calm", "2021-01"])];
    expectDigits(first.f, second.f, 12);
    expect(first.sieve.p).toBe(second.sieve.p);
  });

  it("are refused for one regime, for one that is not there, and for two observations", () => {
    expect(() => test(["calm"])).toThrow(InputError);
    expect(() => test(["calm", "calm"])).toThrow(InputError);
    expect(() => test(["calm", "storm"])).toThrow(InputError);
    expect(() =>
      slopesByRegime(
        x,
        y,
        regimes.map((regime, t) => (t < 2 ? "two" : regime)),
      ),
    ).toThrow("2 observations");
    const still = x.map((value, t) => (regimes[t] === "2014-01" ? 100 : value));
    expect(() => slopesByRegime(still, y, regimes)).toThrow("the regressor is constant");
  });
});
