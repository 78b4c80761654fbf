import { describe, it } from "vitest";
import { breuschPagan } from "../../src/statistics/breusch-pagan.js";
import { expectDigits } from "../support.js";
import { lmtest, statsmodels, timeSeries, withLongley } from "./diagnostic-references.js";

describe("the Breusch-Pagan test", () => {
  it.each(withLongley)("agrees with R's bptest, studentized: %s", (name, fit) => {
    expectDigits(breuschPagan(fit()), lmtest[name]!.breuschPagan, 10);
  });

  it.each(timeSeries)("agrees with statsmodels, studentized: %s", (name, fit) => {
    expectDigits(breuschPagan(fit()), statsmodels[name]!.breuschPagan, 10);
  });
});
