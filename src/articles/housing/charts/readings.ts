import { translated, type ChartBuilder, type Layer, type View } from "../../../charts/chart.js";
import { barDescription, groupedBars, tallEnough } from "../../../charts/bars.js";
import { panelHeads, tooltip } from "../../../charts/marks.js";
import { formatNumber } from "../../../language/formats.js";
import { housingReadingFormulas, housingReadings, type HousingReading } from "../analysis.js";
import type { HousingRun } from "../run.js";
import { housingWords } from "../words.js";
import { cityNames, latest, unitsInYear } from "./latest.js";
import { housingSource } from "./source.js";

/** The three readings of the formula beside each other, each on its own scale. */
export function readings({ results, file }: HousingRun): ChartBuilder {
  return (frame) => {
    const { language } = frame;
    const { charts, columns } = housingWords(language);
    const text = charts.readings;
    const cities = latest(results);
    const names = cityNames(cities, language);
    const area = results.dwellingArea;
    const units = unitsInYear(
      text.units(formatNumber(area, Number.isInteger(area) ? 0 : 1, language)),
      cities,
    );
    const stacked = frame.size === "column";
    const rows = housingReadings.flatMap((reading) =>
      cities.map((row) => ({ reading, city: row.city, per_cent: row[reading] })),
    );
    const words = { city: names, reading: text.panels };

    const panel = (
      reading: HousingReading,
      head: Layer[],
      first: boolean,
      width: number,
      height: number,
    ): View =>
      groupedBars(
        frame,
        { width, height },
        {
          rows: translated({ rows, words }),
          only: { column: "reading", word: text.panels[reading] },
          category: "city",
          categories: Object.values(names),
          value: "per_cent",
          labelPlaces: 1,
          horizontal: true,
          namesHidden: !stacked && !first,
          tooltip: [tooltip(columns, "city"), tooltip(columns, "per_cent", ",.2f")],
          head,
        },
      );

    return {
      title: text.title,
      units,
      source: housingSource(file, "recomputed", language),
      columns,
      rows,
      words,
      tall: stacked
        ? Math.max(1.5, 3 * tallEnough(frame, cities.length))
        : Math.max(0.75, tallEnough(frame, cities.length)),
      description: barDescription(
        language,
        text.title,
        units,
        housingReadings.map(
          (reading) =>
            `${text.panels[reading]}: ` +
            cities.map((row) => `${names[row.city]} ${formatNumber(row[reading], 1, language)}`).join(", "),
        ),
      ),
      draw: ({ width, height }) => {
        const count = housingReadings.length;
        const heads = housingReadings.map((reading) => ({
          title: text.panels[reading],
          subtitle: housingReadingFormulas[reading].higherIsMoreAffordable
            ? text.higherIsMoreAffordable
            : text.higherIsLessAffordable,
        }));
        const share = width / count;
        const beside = panelHeads(frame, heads, share);
        const panels = housingReadings.map((reading, i) =>
          stacked
            ? panel(reading, panelHeads(frame, [heads[i]!], width)[0]!, true, width, height / count)
            : panel(reading, beside[i]!, i === 0, share, height),
        );
        return stacked ? { vconcat: panels } : { hconcat: panels };
      },
    };
  };
}
