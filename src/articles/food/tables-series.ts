import { max, mean, min, sampleStandardDeviation } from "simple-statistics";
import { capitalized, formatNumber } from "../../language/formats.js";
import { glossary } from "../../language/glossary.js";
import type { Language } from "../../languages.js";
import { figures, type Table } from "../../print/table.js";
import type { FoodMonth } from "./analysis.js";
import { foodWords } from "./words.js";

/**
 * The two series that the regressions rest on, in a few numbers each: months, mean, standard deviation
 * (divisor n - 1), lowest and highest value with their months.
 *
 * @param months both series, at least two months
 * @example
 * const { rows } = foodSeriesTable(loadFoodMonths("real"), "real", "en");
 * rows[0][6]; // => "106.50 (2007-10)"
 */
export function foodSeriesTable(
  months: readonly FoodMonth[],
  index: "real" | "nominal",
  language: Language,
): Table {
  const terms = glossary(language);
  const words = foodWords(language).series;
  const number = (value: number) => formatNumber(value, 2, language);
  const row = (name: string, of: "foodPriceIndex" | "faoIndex") => {
    const values = months.map((each) => each[of]);
    const extreme = (value: number) => `${number(value)} (${months[values.indexOf(value)]!.month})`;
    return [
      capitalized(name),
      `${months[0]!.month} – ${months.at(-1)!.month}`,
      String(values.length),
      number(mean(values)),
      number(sampleStandardDeviation(values)),
      extreme(min(values)),
      extreme(max(values)),
    ];
  };
  return {
    name: "food-series",
    title: words.title,
    columns: [
      { title: "" },
      { title: terms.period },
      ...[terms.observations, words.mean, words.deviation, words.lowest, words.highest].map((title) =>
        figures(title),
      ),
    ],
    rows: [
      row(terms.foodPriceIndex, "foodPriceIndex"),
      row(`${terms.faoFoodPriceIndex} (${terms[index]}; 2014–2016 = 100)`, "faoIndex"),
    ],
  };
}
