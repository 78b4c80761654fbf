import { numberCell, readCsv, textCell } from "../../files/checked-rows.js";
import { datasetPath } from "../../files/datasets.js";
import type { CityHousing } from "./analysis.js";
import { problems } from "./words.js";

const row = {
  city: textCell(problems.cityName),
  monthly_wage_tenge: numberCell({ positive: true, expected: problems.wageInTenge }),
  price_per_square_metre_tenge: numberCell({ positive: true, expected: problems.priceInTenge }),
};

/**
 * Wages (tenge a month) and prices (tenge per m2) of Table 1 of the housing article, one row a city.
 *
 * @example
 * const [astana] = loadCityHousing();
 * astana; // => { city: "Astana", monthlyWage: 504212, pricePerSquareMetre: 637980 }
 */
export function loadCityHousing(): CityHousing[] {
  return readCsv(datasetPath("housing/wages-and-prices.csv"), row).map((cells) => ({
    city: cells.city,
    monthlyWage: cells.monthly_wage_tenge,
    pricePerSquareMetre: cells.price_per_square_metre_tenge,
  }));
}
