import { describe, expect, it } from "vitest";
import { publishedFoodPeriods } from "../../src/articles/food/analysis.js";
import { responseBootstrap } from "../../src/statistics/response-bootstrap.js";
import { sieveBootstrap, wildBootstrap } from "../../src/statistics/sieve-bootstrap.js";
import { expectDigits } from "../support.js";
import { expectSameShare } from "./inference-references.js";
import { inR, responseOver } from "./response-inference-references.js";

describe.each(inR.responses.map((one, i) => ({ ...one, i })))(
  "bootstraps of the response over the period from $from",
  ({ i, statistic, sieve, wild }) => {
    const { response } = responseOver(publishedFoodPeriods[i]!);

    it("have the squared t of R, and p-values within simulation error of R's own", () => {
      for (const [bootstrap, expected] of [
        [sieveBootstrap, sieve],
        [wildBootstrap, wild],
      ] as const) {
        const ours = responseBootstrap(bootstrap, response, { draws: 3999 });
        expectDigits(ours.statistic, statistic, 9);
        expect(ours.order).toBe(expected.order);
        expectSameShare(ours.p, ours.draws, expected.p[0]!, expected.draws);
      }
    });
  },
);
