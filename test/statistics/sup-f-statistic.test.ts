import { describe, it } from "vitest";
import { foodResults } from "../../src/articles/food/results.js";
import { deviations } from "../../src/statistics/magnitude.js";
import { supFStatistic } from "../../src/statistics/sup-f-statistic.js";
import { expectDigits } from "../support.js";
import { inference } from "./inference-references.js";

describe("sup-F of many series on one regressor", () => {
  it.each(inference.models.map((model, i) => ({ ...model, i })))(
    "is R's for the food article's period from $from, whatever was asked before",
    ({ i, supF }) => {
      const { x, y } = foodResults().models[i]!;
      const statistic = supFStatistic(deviations(x).values);
      statistic(deviations(x.map((_, t) => Math.sin(t))).values);
      expectDigits(statistic(deviations(y).values), supF, 10);
    },
  );
});
