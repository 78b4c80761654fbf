import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFaoFoodPriceIndex } from "../../src/articles/food/fao-index-file.js";
import { readPriceIndex } from "../../src/articles/food/price-index-file.js";
import { readCityHousing } from "../../src/articles/housing/own-data.js";
import { templateText, writeTemplate } from "../../src/commands/template.js";
import { problemOf, temporaryFolder } from "../fixtures/workbooks.js";

const { folder, put } = temporaryFolder();

describe("a template", () => {
  it("does not replace another unless told to", async () => {
    const file = join(folder, "template.csv");
    await writeTemplate("housing", file, false);
    expect(readFileSync(file, "utf8")).toBe("city,year,monthly_wage_tenge,price_per_square_metre_tenge\n");
    writeFileSync(file, "mine");
    expect(await problemOf(() => writeTemplate("housing", file, false))).toMatchObject({
      file,
      found: "the file is already there",
    });
    expect(readFileSync(file, "utf8")).toBe("mine");
    await writeTemplate("mining", file, true);
    expect(readFileSync(file, "utf8")).toBe(templateText("mining"));
    expect(readdirSync(folder)).toEqual(["template.csv"]);
  });

  it("is what the readers read, once filled in", async () => {
    const housing = put("filled.csv", `${templateText("housing")}Astana,2024,504212,637980\n`);
    expect(await readCityHousing(housing)).toEqual([
      { city: "Astana", year: 2024, monthlyWage: 504212, pricePerSquareMetre: 637980 },
    ]);
    const food = put(
      "food.csv",
      `${templateText("food")}2025-01,101.9,124.9,\n2025-02,101.5,126.8,\n2025-03,101.2,127.1,\n`,
    );
    expect((await readPriceIndex(food)).map(({ value }) => value)).toEqual([101.9, 101.5, 101.2]);
    expect((await readFaoFoodPriceIndex(food))[0]).toEqual({ month: "2025-01", nominal: 124.9, real: null });
  });
});
