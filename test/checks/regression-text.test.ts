import { describe, expect, it } from "vitest";
import { readRegressionText } from "../../src/checks/regression-text.js";
import { InputError } from "../../src/errors.js";

describe("the line in which an article reports a regression", () => {
  it.each([
    [
      "R² = 0,48; F(1, 46) = 42,6; p < 0,001",
      { rSquared: "0,48", f: "42,6", k: "1", residualDf: "46", fP: "<0,001" },
    ],
    ["R2=0.48, F(1,46)=42.6, p<.001", { rSquared: "0.48", f: "42.6", k: "1", residualDf: "46", fP: "<.001" }],
    [
      "b = −0.0083, SE = 0.0026, t(298) = −3.2, p = .001",
      { b: "-0.0083", se: "0.0026", t: "-3.2", residualDf: "298", p: ".001" },
    ],
    [
      "n = 1 923, k = 2: R^2 = .41, adj. R² = .409, F(2, 1920) = 667.1, p < 2.2e-16; b = 1.5 (SE = 0.4), p = .0002",
      {
        ...{ n: "1 923", k: "2", rSquared: ".41", adjustedRSquared: ".409", f: "667.1", residualDf: "1920" },
        ...{ fP: "<2.2e-16", b: "1.5", se: "0.4", p: ".0002" },
      },
    ],
    [
      "скорректированный R² = 0,47; R² = 0,48; N = 48",
      { adjustedRSquared: "0,47", rSquared: "0,48", n: "48" },
    ],
    ["түзетілген R² = 0,47; ст. қате = 0,2", { adjustedRSquared: "0,47", se: "0,2" }],
    ["R = 0,69, R² = 48 %", { r: "0,69", rSquared: "48 %" }],
    ["R²adj = 0.47, r = -.69", { adjustedRSquared: "0.47", r: "-.69" }],
  ])("%s", (text, printed) => {
    expect(readRegressionText(text).printed).toEqual(printed);
  });

  it.each([
    ["b = 1.2, 95% CI [0.4, 2.0]", "0.4", "2.0", 0.95],
    ["b = 1,2; 90 % ДИ [−0,4; 2,0]", "-0,4", "2,0", 0.9],
    ["b = 1,2; 95 % СА: 0,4 … 2,0", "0,4", "2,0", 0.95],
    ["b = 1.2, CI 0.4 to 2.0", "0.4", "2.0", undefined],
    ["b = 1,2, ДИ 99 %: от -0,4 до -0,1", "-0,4", "-0,1", 0.99],
  ])("with an interval: %s", (text, low, high, level) => {
    const read = readRegressionText(text);
    expect(read.printed).toMatchObject({ ciLow: low, ciHigh: high });
    expect(read.level).toBe(level);
  });

  it.each([
    ["nothing of the kind", /no figure of a regression/],
    ["R² = 0.48 and β = 0.3", /"β = 0.3" is not read/],
    ["b = 1.2 (0.4)", /"\(0.4\)" is not read/],
    ["R² = 0.48, R² = 0.52", /R² twice, 0.48 and 0.52/],
    ["k = 2, F(1, 46) = 42.6", /k twice, 1 and 2; expected the figures of one/],
    ["F(46) = 42.6", /degrees of freedom in "F\(46\) =/],
    ["R² = high", /no number in "R² = high"/],
    ["b = 1.2, 95% CI [0.4]", /expected two limits/],
  ])("%s is refused", (text, message) => {
    expect(() => readRegressionText(text)).toThrow(InputError);
    expect(() => readRegressionText(text)).toThrow(message);
  });
});
