import { expect, it } from "vitest";
import { analyseHousing } from "../../../src/articles/housing/analysis.js";
import { defaultPurchaseTerms } from "../../../src/articles/housing/analysis-purchase.js";
import { housingTables } from "../../../src/articles/housing/tables.js";
import { tableNamed } from "../../../src/print/table.js";

/** Cities of which each is less affordable than the one before. */
const cities = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    city: `City ${i + 1}`,
    monthlyWage: 500_000,
    pricePerSquareMetre: 400_000 + 1000 * i,
  }));

const tables = (count: number) => {
  const results = { ...analyseHousing(cities(count)), purchases: [] };
  return housingTables({ results, terms: defaultPurchaseTerms, official: () => null }, "en");
};

it("few cities are ranked beside each other, many below each other, in the same order", () => {
  const few = tableNamed(tables(12), "housing-ranking");
  expect([few.rows.length, few.columns.length]).toEqual([3, 13]);
  expect(few.rows[0]!).toContain("City 12");
  const many = tableNamed(tables(13), "housing-ranking");
  expect([many.rows.length, many.columns.length]).toEqual([13, 4]);
  expect(many.rows[12]).toEqual(["13", "City 13", "City 13", "City 13"]);
});
