import { translated, type ChartBuilder } from "../../../charts/chart.js";
import { barDescription, groupedBars, tallEnough } from "../../../charts/bars.js";
import { referenceLine, tooltip } from "../../../charts/marks.js";
import { shades } from "../../../charts/theme.js";
import { capitalized, formatNumber } from "../../../language/formats.js";
import { impliedPriceRows } from "../implied-price-rows.js";
import type { MiningRun } from "../run.js";
import { miningWords, seriesName } from "../words.js";
import { miningSource } from "./source.js";

/**
 * The price change that output growth and the official index of each branch imply, a bar a year; beside it the
 * one by the index that the article prints, where that is another.
 */
export function impliedPrices({ results, file }: MiningRun): ChartBuilder {
  return (frame) => {
    const { language } = frame;
    const { charts, columns, sameByPrintedIndex: byPrinted } = miningWords(language);
    const number = (value: number, places: number) => formatNumber(value, places, language);
    const { title, units } = charts.prices;
    const priced = impliedPriceRows(results);
    const words = Object.fromEntries(
      priced.map((row) => [
        row.key,
        capitalized(row.volumeIndex === "printed" ? byPrinted : seriesName(row.branch, language)),
      ]),
    );
    const rows = priced.flatMap(({ key, changes }) =>
      Object.entries(changes).map(([year, change]) => ({
        branch: key,
        year,
        per_cent: change.value,
        low: change.range[0],
        high: change.range[1],
      })),
    );
    const years = [...new Set(rows.map(({ year }) => year))].sort();
    return {
      title,
      units,
      source: miningSource(file, "prices", language),
      columns,
      rows,
      words: { branch: words },
      tall: 1.1 * tallEnough(frame, rows.length),
      description: barDescription(
        language,
        title,
        units,
        priced.map(
          ({ key, changes }) =>
            `${words[key]}: ` +
            Object.entries(changes)
              .map(([year, change]) => `${year}: ${number(change.value, 1)}`)
              .join(", "),
        ),
      ),
      draw: (area) =>
        groupedBars(frame, area, {
          rows: translated({ rows, words: { branch: words } }),
          category: "branch",
          categories: Object.values(words),
          series: { column: "year", names: years, colours: shades(years.length) },
          value: "per_cent",
          labelPlaces: 1,
          horizontal: true,
          tooltip: [
            tooltip(columns, "branch"),
            tooltip(columns, "year"),
            tooltip(columns, "per_cent", ",.2f"),
            tooltip(columns, "low", ",.2f"),
            tooltip(columns, "high", ",.2f"),
          ],
          extra: referenceLine(frame, "x", 0),
        }),
    };
  };
}
