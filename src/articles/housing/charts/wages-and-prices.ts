import { translated, type ChartBuilder } from "../../../charts/chart.js";
import { barDescription, groupedBars, standUpright, tallEnough } from "../../../charts/bars.js";
import { tooltip } from "../../../charts/marks.js";
import { colours } from "../../../charts/theme.js";
import { capitalized, formatNumber } from "../../../language/formats.js";
import { glossary } from "../../../language/glossary.js";
import type { HousingRun } from "../run.js";
import { housingWords } from "../words.js";
import { cityNames, latest, unitsInYear } from "./latest.js";
import { housingSource } from "./source.js";

/** Wages beside prices, the article's Figure 1. */
export function wagesAndPrices({ results, file }: HousingRun): ChartBuilder {
  return (frame) => {
    const { language } = frame;
    const terms = glossary(language);
    const { charts, columns } = housingWords(language);
    const { title } = charts.wagesAndPrices;
    const cities = latest(results);
    const units = unitsInYear(charts.wagesAndPrices.units, cities);
    const names = cityNames(cities, language);
    const measures = {
      wage: capitalized(terms.averageMonthlyWage),
      price: capitalized(terms.pricePerSquareMetre),
    };
    const thousands = (tenge: number) => formatNumber(tenge / 1000, 1, language);
    const rows = cities.flatMap(({ city, monthlyWage, pricePerSquareMetre }) => [
      { city, measure: "wage", thousand_tenge: monthlyWage / 1000 },
      { city, measure: "price", thousand_tenge: pricePerSquareMetre / 1000 },
    ]);
    const inWords = { measure: measures, city: names };
    const categories = Object.values(names);
    const horizontal = !standUpright(frame, {
      categories,
      series: 2,
      numbers: rows.map((row) => formatNumber(row.thousand_tenge, 1, language)),
    });
    return {
      title,
      units,
      source: housingSource(file, "table", language),
      columns,
      rows,
      words: inWords,
      ...(horizontal && { tall: tallEnough(frame, rows.length) }),
      description: barDescription(
        language,
        title,
        units,
        cities.map(
          (row) =>
            `${names[row.city]}: ${terms.averageMonthlyWage} ${thousands(row.monthlyWage)}, ` +
            `${terms.pricePerSquareMetre} ${thousands(row.pricePerSquareMetre)}`,
        ),
      ),
      draw: (area) =>
        groupedBars(frame, area, {
          rows: translated({ rows, words: inWords }),
          category: "city",
          categories,
          horizontal,
          series: {
            column: "measure",
            names: Object.values(measures),
            colours: [colours.main, colours.second],
          },
          value: "thousand_tenge",
          labelPlaces: 1,
          tooltip: [
            tooltip(columns, "city"),
            tooltip(columns, "measure"),
            tooltip(columns, "thousand_tenge", ",.1f"),
          ],
        }),
    };
  };
}
