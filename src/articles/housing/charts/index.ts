import { describe, translated, type ChartBuilder } from "../../../charts/chart.js";
import { groupedBars, standUpright, tallEnough } from "../../../charts/bars.js";
import { referenceLine, tooltip } from "../../../charts/marks.js";
import { colours } from "../../../charts/theme.js";
import { chartWords } from "../../../charts/words.js";
import { capitalized, formatNumber } from "../../../language/formats.js";
import { glossary } from "../../../language/glossary.js";
import type { HousingRun } from "../run.js";
import { housingWords } from "../words.js";
import { cityNames, latest, unitsInYear } from "./latest.js";

/** The index as printed and as wages and prices give it, against 100. */
export function affordabilityIndex({ results, file, printedIndex }: HousingRun): ChartBuilder {
  return (frame) => {
    const { language } = frame;
    const terms = glossary(language);
    const { charts, columns, sources } = housingWords(language);
    const { benchmark } = charts.index;
    const title = file === null ? charts.index.title : charts.index.titleOfOwnData;
    const cities = latest(results);
    const units = unitsInYear(charts.index.units, cities);
    const names = cityNames(cities, language);
    const versions = { printed: capitalized(terms.printed), recomputed: capitalized(terms.recomputed) };
    const rows = cities.flatMap(({ city, tabulated }) => {
      const printed = printedIndex.get(city);
      return [
        ...(printed === undefined ? [] : [{ city, version: "printed", index: printed }]),
        { city, version: "recomputed", index: tabulated },
      ];
    });
    const hasPrinted = rows.some(({ version }) => version === "printed");
    const number = (value: number) => formatNumber(value, 2, language);
    const words = { version: versions, city: names };
    const categories = Object.values(names);
    const horizontal = !standUpright(frame, {
      categories,
      series: hasPrinted ? 2 : 1,
      numbers: rows.map(({ index }) => number(index)),
    });
    return {
      title,
      units,
      source: chartWords(language).source(file === null ? sources.recomputed : sources.ownRecomputed(file)),
      columns,
      rows,
      words,
      ...(horizontal && { tall: tallEnough(frame, rows.length) }),
      description: describe(
        chartWords(language).kinds.bars,
        title,
        units,
        cities.map(({ city, tabulated }) => {
          const printed = printedIndex.get(city);
          return (
            `${names[city]}: ` +
            (printed === undefined ? "" : `${terms.printed} ${number(printed)}, `) +
            `${terms.recomputed} ${number(tabulated)}`
          );
        }),
      ),
      draw: (area) =>
        groupedBars(frame, area, {
          rows: translated({ rows, words }),
          category: "city",
          categories,
          horizontal,
          ...(hasPrinted && {
            series: {
              column: "version",
              names: Object.values(versions),
              colours: [colours.second, colours.main],
            },
          }),
          value: "index",
          labelPlaces: 2,
          reach: 105,
          tooltip: [
            tooltip(columns, "city"),
            ...(hasPrinted ? [tooltip(columns, "version")] : []),
            tooltip(columns, "index", ",.2f"),
          ],
          extra: referenceLine(frame, horizontal ? "x" : "y", 100, benchmark),
        }),
    };
  };
}
