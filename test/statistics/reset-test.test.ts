import { describe, expect, it } from "vitest";
import { linearRegression } from "../../src/statistics/linear-regression.js";
import { resetTest } from "../../src/statistics/reset-test.js";
import { expectDigits } from "../support.js";
import { lmtest, statsmodels, timeSeries, withLongley } from "./diagnostic-references.js";

describe("the RESET", () => {
  it.each(withLongley)("agrees with R's resettest: %s", (name, fit) => {
    expectDigits(resetTest(fit()), lmtest[name]!.reset, 10);
  });

  it.each(timeSeries)("agrees with statsmodels' F test of the nested models: %s", (name, fit) => {
    expectDigits(resetTest(fit()), statsmodels[name]!.reset, 10);
  });

  it("is refused where powers of the fitted values add nothing", () => {
    const model = linearRegression([1, 2, 3, 5, 4, 7], [{ name: "dummy", values: [0, 0, 0, 1, 1, 1] }]);
    expect(() => resetTest(model)).toThrow("powers of the fitted values follow from the regressors");
  });
});
