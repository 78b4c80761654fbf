import { describe, expect, it } from "vitest";
import { amongTests, atLeast, combined, localProbability } from "../../src/checks/chance-agreement.js";
import { reference } from "../support.js";

interface ChanceReference {
  poissonBinomial: { probabilities: number[]; atLeast: number[] }[];
  fisher: { pValues: number[]; combined: number }[];
  sidak: { p: number; tests: number; atLeastOne: number }[];
}
const { poissonBinomial, fisher, sidak } = reference<ChanceReference>("chance-agreement.json");

describe("the chance of agreements", () => {
  it.each(poissonBinomial)("in as many of $probabilities is that of every outcome summed", (one) => {
    one.atLeast.forEach((expected, successes) => {
      expect(atLeast(successes, one.probabilities) / expected).toBeCloseTo(1, 11);
    });
  });

  it.each(fisher)(
    "of the p-values $pValues together is that of chi-squared",
    ({ pValues, combined: expected }) => {
      expect(combined(pValues) / expected).toBeCloseTo(1, 10);
    },
  );

  it.each(sidak)("$p among $tests tests is that of at least one", ({ p, tests, atLeastOne }) => {
    expect(amongTests(p, tests) / atLeastOne).toBeCloseTo(1, 11);
  });

  it("is certain of what is certain", () => {
    expect([atLeast(0, [0.2]), atLeast(2, [1, 1]), combined([1, 1]), combined([]), amongTests(1, 3)]).toEqual(
      [1, 1, 1, 1, 1],
    );
    expect(combined([0, 0.5])).toBe(0);
  });
});

describe("the local density of a sample", () => {
  // The integers from 0 to 99: one value a unit, of a hundred.
  const evenly = Float64Array.from({ length: 100 }, (_, i) => i);

  it("is the share of the values inside where they are many", () => {
    expect(localProbability(evenly, 50, 40, 60)).toBe(21 / 100);
  });

  it("is scaled down from the ten nearest of a hundred where they are few", () => {
    // Around 50.5 the ten nearest lie within 4.5 on either side: 10 / 100 in 9 units.
    expect(localProbability(evenly, 50.5, 50.25, 50.75)).toBeCloseTo(((10 / 100) * 0.5) / 9, 15);
    // Beyond the end all ten nearest lie on one side: 90 to 99 are at most 30 away from 120.
    expect(localProbability(evenly, 120, 119.5, 120.5)).toBeCloseTo(((10 / 100) * 1) / 60, 15);
  });

  it("claims nothing of a sample that cannot say anything", () => {
    expect(localProbability(new Float64Array(), 5, 4, 6)).toBe(1);
    expect(localProbability(Float64Array.of(5, 5, 5, 5), 5, 4.9, 5.1)).toBe(1);
  });
});
