import { readFileSync } from "node:fs";

/** Columns of a shipped table of a month and numbers, read by hand so that reading costs all languages alike. */
function readColumns(name) {
  const text = readFileSync(new URL(`../../datasets/food/${name}.csv`, import.meta.url), "utf8").trim();
  const [header, ...rows] = text.split("\n").map((line) => line.split(","));
  const months = rows.map(([month]) => month);
  const columns = header.slice(1).map((_, j) => rows.map((row) => Number(row[j + 1])));
  return { months, columns };
}

/** The food price index and the FAO index, nominal and real, with their months. */
export function foodSeries() {
  const prices = readColumns("food-price-index");
  const fao = readColumns("fao-food-price-index");
  return {
    foodPriceIndex: { months: prices.months, values: prices.columns[0] },
    faoIndex: {
      nominal: { months: fao.months, values: fao.columns[0] },
      real: { months: fao.months, values: fao.columns[1] },
    },
  };
}
