import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { kpssTest } from "../../src/statistics/kpss.js";
import { expectDigits } from "../support.js";
import { statsmodels, urca } from "./unit-root-references.js";

describe("the KPSS test", () => {
  it("gives urca's statistic, lags and critical values with short, long and given lags", () => {
    for (const { series, type, rule, lags, statistic, ...critical } of urca.kpss) {
      const test = kpssTest(urca.series[series]!, {
        stationaryAbout: type === "mu" ? "level" : "trend",
        lags: rule === "7" ? 7 : rule,
      });
      const what = `${series}, ${type}, ${rule} lags`;
      expect(test.lags, what).toBe(lags);
      expectDigits(test.statistic, statistic, 9, what);
      expect(Object.values(test.criticalValues)).toEqual([
        critical.c10,
        critical.c5,
        critical["c2.5"],
        critical.c1,
      ]);
      expect(test.rejectsAt5, what).toBe(statistic > critical.c5);
    }
  });

  it("gives statsmodels' statistic", () => {
    for (const { series, regression, lags, statistic } of statsmodels.kpss) {
      const stationaryAbout = regression === "c" ? "level" : "trend";
      const test = kpssTest(urca.series[series]!, { stationaryAbout, lags });
      expectDigits(test.statistic, statistic, 9, `${series}, ${regression}`);
    }
  });

  it("refuses a series without variation about its level or trend", () => {
    expect(() => kpssTest(new Array<number>(30).fill(100.1))).toThrow("does not vary about its level");
    const line = Array.from({ length: 30 }, (_, t) => 3 + 0.1 * t);
    expect(() => kpssTest(line, { stationaryAbout: "trend" })).toThrow("does not vary about its trend");
    expect(() => kpssTest([1, 2, 1])).toThrow(InputError);
    expect(() => kpssTest([1, 2, 1, 2], { lags: 4 })).toThrow(InputError);
    expect(() => kpssTest([1, 2, Infinity, 2])).toThrow(InputError);
  });
});
