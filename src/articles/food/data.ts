import { InputError } from "../../errors.js";
import { monthCell, numberCell, readCsv, textCell, wordCell } from "../../files/checked-rows.js";
import { datasetPath } from "../../files/datasets.js";
import type { MonthValue } from "../../months/monthly-series.js";
import type { YearMonth } from "../../months/year-month.js";
import { joinFoodMonths, type FoodMonth, type FoodTradeYear } from "./analysis.js";
import { foodChanges, type FoodChanges } from "./analysis-response-series.js";
import { officialSeries } from "../../official/series.js";
import type { CountryFoodPrices } from "./analysis-placebos.js";
import { problems } from "./words.js";

/** Which FAO index: deflated by the World Bank's MUV index, or as it stands. */
export type FaoIndexKind = "real" | "nominal";

const positive = numberCell({ positive: true });
const priceIndexRow = { month: monthCell, food_price_index: positive };
const faoRow = { month: monthCell, nominal: positive, real: positive };
const exchangeRateRow = { series: textCell(), period: monthCell, value: positive };
const tradeRow = {
  year: numberCell({ integer: true }),
  flow: wordCell(["exports", "imports"]),
  tonnes: positive,
  thousand_usd: positive,
};

/**
 * The food price index of Kazakhstan, previous month = 100, 2000-01 to 2024-12.
 *
 * @example
 * loadFoodPriceIndex()[0]; // => { month: "2000-01", value: 103.5 }
 */
export function loadFoodPriceIndex(): MonthValue[] {
  return readCsv(datasetPath("food/food-price-index.csv"), priceIndexRow).map((row) => ({
    month: row.month,
    value: row.food_price_index,
  }));
}

/**
 * The FAO Food Price Index, 2014-2016 = 100, 1990-01 to 2024-12, release of January 2025, all digits.
 *
 * @example
 * loadFaoFoodPriceIndex().at(-1); // => { month: "2024-12", nominal: 127.0409667, real: 120.03896745 }
 */
export function loadFaoFoodPriceIndex(): { month: YearMonth; nominal: number; real: number }[] {
  return readCsv(datasetPath("food/fao-food-price-index.csv"), faoRow);
}

/**
 * Both shipped series in the months that they share, 2000-01 to 2024-12.
 *
 * @example
 * const months = loadFoodMonths("nominal");
 * months.length; // => 300
 * months.at(-1).faoIndex; // => 127.04
 */
export function loadFoodMonths(index: FaoIndexKind = "real"): FoodMonth[] {
  const fao = loadFaoFoodPriceIndex().map((row) => ({ month: row.month, value: row[index] }));
  return joinFoodMonths(loadFoodPriceIndex(), fao);
}

/**
 * The official exchange rate by month, 2000-01 to 2026-09: tenge per US dollar, average of the month.
 *
 * @example
 * loadExchangeRate()[0]; // => { month: "2000-01", value: 139.02381 }
 */
export function loadExchangeRate(): MonthValue[] {
  return readCsv(datasetPath("official/exchange-rate.csv"), exchangeRateRow)
    .filter(({ series }) => series === "usd")
    .map(({ period, value }) => ({ month: period, value }));
}

/**
 * Food prices of Kazakhstan and three neighbours, per cent on the year before, annual averages.
 *
 * @example
 * const [kazakhstan] = loadNeighbourFoodPrices();
 * kazakhstan.years[0]; // => { year: 2000, growth: 16 }
 */
export function loadNeighbourFoodPrices(): CountryFoodPrices[] {
  return officialSeries("neighbours-food-prices").map(({ id, figures }) => ({
    country: id.slice(id.indexOf(".") + 1),
    years: figures.map(({ period, printed }) => ({ year: Number(period), growth: Number(printed) - 100 })),
  }));
}

/**
 * What responses of food prices to world prices are computed from: the shipped series and the exchange rate in
 * changes, 1990-01 to 2024-12.
 *
 * @example
 * loadFoodChanges().months.length; // => 420
 */
export function loadFoodChanges(): FoodChanges {
  const fao = loadFaoFoodPriceIndex();
  const index = (kind: FaoIndexKind) => fao.map((row) => ({ month: row.month, value: row[kind] }));
  return foodChanges(
    loadFoodPriceIndex(),
    { nominal: index("nominal"), real: index("real") },
    loadExchangeRate(),
  );
}

/**
 * Food exports and imports of Table 2 of the food article, 2015 to 2023: tonnes and thousand US dollars.
 *
 * @example
 * const [first] = loadFoodTrade();
 * first.year; // => 2015
 * first.exports; // => { tonnes: 2639599.1, thousandUsd: 1000429.3 }
 */
export function loadFoodTrade(): FoodTradeYear[] {
  const rows = readCsv(datasetPath("food/trade.csv"), tradeRow);
  const flow = (year: number, name: "exports" | "imports") => {
    const row = rows.find((candidate) => candidate.year === year && candidate.flow === name);
    if (row === undefined)
      throw new InputError({ file: "food/trade.csv", found: problems.noFlow[name](year) });
    return { tonnes: row.tonnes, thousandUsd: row.thousand_usd };
  };
  const years = [...new Set(rows.map(({ year }) => year))];
  return years.map((year) => ({ year, exports: flow(year, "exports"), imports: flow(year, "imports") }));
}
