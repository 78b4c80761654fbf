import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { datasetPath } from "../../src/files/datasets.js";

describe("a dataset shipped with the package", () => {
  it("is found by its name below datasets/, wherever the package is run", () => {
    expect(existsSync(datasetPath("food/trade.csv"))).toBe(true);
    expect(datasetPath("food/trade.csv")).toMatch(/datasets[\\/]food[\\/]trade\.csv$/);
  });
});
