import { describe, expect, it } from "vitest";
import { loadTestSizes } from "../../src/articles/food/data-test-sizes.js";
import { foodResults } from "../../src/articles/food/results.js";
import { publishedFoodPeriods } from "../../src/articles/food/analysis.js";
import {
  firstAutocorrelation,
  simulateResponseSizes,
  simulateTestSizes,
  sizedResponseTests,
  sizedTests,
} from "../../src/statistics/test-sizes.js";
import { expectDigits, reference } from "../support.js";
import { responseOver } from "./response-inference-references.js";
import { expectSameShare } from "./inference-references.js";

interface SizesInR {
  replications: number;
  sizes: { from: string; autocorrelation: number; rejected: Record<string, number> }[];
}

const inR = reference<SizesInR>("test-sizes.json");
const shipped = loadTestSizes();
const responsesInR = reference<{
  replications: number;
  sizes: { from: string; autocorrelation: number; rejected: number }[];
}>("response-test-sizes.json");

describe.each(responsesInR.sizes.map((size, i) => ({ ...size, i })))(
  "the sizes of the tests of the response over the period from $from",
  ({ i, from, autocorrelation, rejected }) => {
    const { response } = responseOver(publishedFoodPeriods[i]!);
    const rows = shipped.filter(({ period }) => period.from === from);
    const rowOf = (test: string) => rows.find((row) => row.test === test)!;

    it("are within simulation error of R's where nothing is resampled", () => {
      const row = rowOf("response");
      expectSameShare(row.rejected, row.replications, rejected, responsesInR.replications);
      expect(Math.abs(row.autocorrelation - autocorrelation)).toBeLessThan(0.00005001);
    });

    it("are found again, within simulation error, from another seed", () => {
      expectDigits(firstAutocorrelation(response.regression.residuals), autocorrelation, 8);
      const replications = 300;
      const again = simulateResponseSizes(response, { autocorrelation, replications, draws: 399, seed: 2 });
      for (const test of sizedResponseTests) {
        const row = rowOf(test);
        expectSameShare(again[test], replications, row.rejected, row.replications, test);
      }
    });
  },
);

describe.each(inR.sizes.map((size, i) => ({ ...size, i })))(
  "the sizes of the tests at the period from $from",
  ({ i, from, autocorrelation, rejected }) => {
    const { x, residuals } = foodResults().models[i]!;
    const rows = shipped.filter(({ period }) => period.from === from);

    it("are within simulation error of R's for the tests that do not resample", () => {
      for (const [test, share] of Object.entries(rejected)) {
        const row = rows.find((candidate) => candidate.test === test)!;
        expectSameShare(row.rejected, row.replications, share, inR.replications, test);
        expect(Math.abs(row.autocorrelation - autocorrelation)).toBeLessThan(0.00005001);
      }
    });

    it("are found again, within simulation error, from another seed", () => {
      expectDigits(firstAutocorrelation(residuals), autocorrelation, 9);
      const replications = 300;
      const again = simulateTestSizes(x, { autocorrelation, replications, draws: 399, seed: 2 });
      for (const test of sizedTests) {
        const row = rows.find((candidate) => candidate.test === test)!;
        expectSameShare(again[test], replications, row.rejected, row.replications, test);
      }
    });
  },
);
