import { describe, expect, it } from "vitest";
import { plausible } from "../../../src/articles/food/plausible.js";
import { readPriceIndex } from "../../../src/articles/food/price-index-file.js";
import type { Outlier } from "../../../src/files/plausible.js";
import { problemOf, temporaryFolder } from "../../fixtures/workbooks.js";
import { csvRows } from "../../support.js";

const { put } = temporaryFolder();

describe("a food price index that no month has had", () => {
  const slip = (value: string) =>
    put("slip.csv", `month,cpi\n2024-01,100.5\n2024-02,${value}\n2024-03,100.1\n2024-04,101.2\n`);

  it.each(["1012", "10.12", "10120", "1.012", "0.1", "0", "-101.2", "110.2", "120.1", "201.2", "89.5"])(
    "as %s is refused by row",
    async (value) => {
      expect(await problemOf(() => readPriceIndex(slip(value)))).toMatchObject({ row: 3, column: "cpi" });
    },
  );

  it("is read where the user insists; a negative one is not", async () => {
    const outliers: Outlier[] = [];
    const onOutlier = (outlier: Outlier) => outliers.push(outlier);
    expect((await readPriceIndex(slip("110.2"), {}, undefined, onOutlier))[1]!.value).toBe(110.2);
    expect(outliers).toMatchObject([{ row: 3, found: { en: "found 110.2 for 2024-02" } }]);
    await expect(readPriceIndex(slip("-101.2"), {}, undefined, onOutlier)).rejects.toThrow("-101.2");
  });

  it("is held against the range of the shipped months", () => {
    const values = csvRows("datasets/food/food-price-index.csv").map((row) => Number(row.food_price_index));
    expect(plausible.foodPriceIndex.usual).toEqual({ low: Math.min(...values), high: Math.max(...values) });
  });
});
