import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { FoodTradeYear } from "../articles/food/analysis.js";
import type { CityHousing } from "../articles/housing/analysis.js";
import { InputError } from "../errors.js";
import { monthCell, numberCell, readCsv } from "./csv.js";
import type { MonthValue } from "../months/monthly-series.js";
import type { YearMonth } from "../months/year-month.js";

/** Which FAO index: deflated by the World Bank's MUV index, or as it stands. */
export type FaoIndexKind = "real" | "nominal";

/** Path of a dataset shipped with the package, for example "food/trade.csv". */
export function datasetPath(name: string): string {
  return fileURLToPath(new URL(`../../datasets/${name}`, import.meta.url));
}

const housingRow = z.object({
  city: z.string().min(1, "the name of a city"),
  monthly_wage_tenge: numberCell({ positive: true, expected: "a positive wage in tenge" }),
  price_per_square_metre_tenge: numberCell({ positive: true, expected: "a positive price in tenge" }),
});

/** Wages and prices of Table 1 of the housing article. */
export function loadCityHousing(): CityHousing[] {
  return readCsv(datasetPath("housing/wages-and-prices.csv"), housingRow).map((row) => ({
    city: row.city,
    monthlyWage: row.monthly_wage_tenge,
    pricePerSquareMetre: row.price_per_square_metre_tenge,
  }));
}

const priceIndexRow = z.object({ month: monthCell, food_price_index: numberCell({ positive: true }) });
const faoRow = z.object({
  month: monthCell,
  nominal: numberCell({ positive: true }),
  real: numberCell({ positive: true }),
});

/** The food price index of Kazakhstan, previous month = 100, 2000-01 to 2024-12. */
export function loadFoodPriceIndex(): MonthValue[] {
  return readCsv(datasetPath("food/food-price-index.csv"), priceIndexRow).map((row) => ({
    month: row.month,
    value: row.food_price_index,
  }));
}

/** The FAO Food Price Index, 1990-01 to 2024-12, release of January 2025, all digits. */
export function loadFaoFoodPriceIndex(): { month: YearMonth; nominal: number; real: number }[] {
  return readCsv(datasetPath("food/fao-food-price-index.csv"), faoRow);
}

const tradeRow = z.object({
  year: numberCell({ integer: true }),
  flow: z.enum(["exports", "imports"], "exports or imports"),
  tonnes: numberCell({ positive: true }),
  thousand_usd: numberCell({ positive: true }),
});

/** Food exports and imports of Table 2 of the food article, 2015 to 2023. */
export function loadFoodTrade(): FoodTradeYear[] {
  const rows = readCsv(datasetPath("food/trade.csv"), tradeRow);
  const flow = (year: number, name: string) => {
    const row = rows.find((candidate) => candidate.year === year && candidate.flow === name);
    if (row === undefined) throw new InputError({ file: "food/trade.csv", found: `no ${name} in ${year}` });
    return { tonnes: row.tonnes, thousandUsd: row.thousand_usd };
  };
  const years = [...new Set(rows.map(({ year }) => year))];
  return years.map((year) => ({ year, exports: flow(year, "exports"), imports: flow(year, "imports") }));
}
