import { expect, it } from "vitest";
import { mean } from "../../src/statistics/mean.js";

it("is the mean of values whose sum a double cannot hold", () => {
  expect(mean([1.5e308, 1.7e308, 1.6e308])).toBe(1.6e308);
  expect(mean([5e-324, 5e-324])).toBe(5e-324);
  expect(mean([71.2, 72.4])).toBe((71.2 + 72.4) / 2);
});
