import { officialFigure } from "../../official/figure.js";
import { officialSeries } from "../../official/series.js";
import { analyseOfficialPrices, type OfficialHousing, type YearValue } from "./analysis-official.js";

/** Years of a series as published. */
function yearsOf(file: string, series: string): YearValue[] {
  const id = `${file.replaceAll("-", "_")}.${series}`;
  const figures = officialSeries(file).find((each) => each.id === id)!.figures;
  return figures.map(({ period, printed }) => ({ year: Number(period), value: Number(printed) }));
}

/**
 * Official prices of new flats in the country and in the article's cities, 2001 to 2023, in real terms and against
 * the country's wage (Bureau of National Statistics).
 *
 * @example
 * const { prices } = officialHousing();
 * prices.find(({ place, year }) => place === "Astana" && year === 2023).price; // => 588834
 */
export function officialHousing(): OfficialHousing {
  const file = "housing-prices";
  const prices = {
    Kazakhstan: yearsOf(file, "new.country"),
    Astana: yearsOf(file, "new.astana"),
    Almaty: yearsOf(file, "new.almaty"),
    Shymkent: yearsOf(file, "new.shymkent"),
  };
  const [first, last] = [prices.Kazakhstan[0]!.year, prices.Kazakhstan.at(-1)!.year];
  const consumerPrices = Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year) => ({
    year,
    value: officialFigure(`official.consumer_prices.all_items.${year}`).value,
  }));
  return analyseOfficialPrices({ prices, consumerPrices, wages: yearsOf("wages", "country") });
}
