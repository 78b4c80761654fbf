import { max, mean, min, sampleStandardDeviation } from "simple-statistics";
import type { FoodMonth } from "./analysis.js";
import type { Language } from "../../language/language.js";
import { formatNumber } from "../../language/formats.js";
import { term } from "../../language/glossary.js";
import { capital } from "../housing/tables.js";
import type { TitledTable } from "../../print/titled-table.js";

/** Words of this table beyond the glossary. */
const words = {
  title: { en: "The two series", ru: "Два ряда", kk: "Екі қатар" },
  mean: { en: "mean", ru: "среднее", kk: "орташа" },
  deviation: { en: "standard deviation", ru: "стандартное отклонение", kk: "стандартты ауытқу" },
  lowest: { en: "lowest", ru: "минимум", kk: "ең төменгі" },
  highest: { en: "highest", ru: "максимум", kk: "ең жоғарғы" },
} as const satisfies Record<string, Record<Language, string>>;

/**
 * The two series that the regressions rest on, in a few numbers each: months, mean, standard deviation
 * (divisor n - 1), lowest and highest value with their months.
 *
 * @param months both series, at least two months
 */
export function foodSeriesTable(
  months: readonly FoodMonth[],
  index: "real" | "nominal",
  language: Language,
): TitledTable {
  const number = (value: number) => formatNumber(value, 2, language);
  const row = (name: string, of: "foodPriceIndex" | "faoIndex") => {
    const values = months.map((each) => each[of]);
    const extreme = (value: number) => `${number(value)} (${months[values.indexOf(value)]!.month})`;
    return [
      capital(name),
      `${months[0]!.month} – ${months.at(-1)!.month}`,
      String(values.length),
      number(mean(values)),
      number(sampleStandardDeviation(values)),
      extreme(min(values)),
      extreme(max(values)),
    ];
  };
  return {
    title: words.title[language],
    columns: [
      { title: "" },
      { title: term("period", language) },
      ...[
        term("observations", language),
        words.mean[language],
        words.deviation[language],
        words.lowest[language],
        words.highest[language],
      ].map((title) => ({ title, align: "right" as const })),
    ],
    rows: [
      row(term("foodPriceIndex", language), "foodPriceIndex"),
      row(`${term("faoFoodPriceIndex", language)} (${term(index, language)}; 2014–2016 = 100)`, "faoIndex"),
    ],
  };
}
