import { translated, type ChartBuilder, type Layer } from "../../../charts/chart.js";
import { barDescription, groupedBars } from "../../../charts/bars.js";
import { errorBars, labelGap, referenceLine, tooltip } from "../../../charts/marks.js";
import { colours } from "../../../charts/theme.js";
import { formatNumber } from "../../../language/formats.js";
import { miningDivisions } from "../analysis.js";
import type { MiningRun } from "../run.js";
import { miningWords } from "../words.js";
import { divisionColours, divisionWords } from "./divisions.js";
import { miningSource } from "./source.js";

/** The price change that output growth and the volume index imply, by division and year, with its range. */
export function impliedPrices({ results, file }: MiningRun): ChartBuilder {
  return (frame) => {
    const { language } = frame;
    const { charts, columns } = miningWords(language);
    const number = (value: number, places: number) => formatNumber(value, places, language);
    const { title, units } = charts.prices;
    const divisions = divisionWords(language);
    const values = miningDivisions.flatMap((division) =>
      Object.entries(results.impliedPriceChange[division] ?? {}).map(([year, change]) => ({
        division,
        year,
        per_cent: change.value,
        low: change.range[0],
        high: change.range[1],
      })),
    );
    const years = [...new Set(values.map(({ year }) => year))].sort();
    const shown = miningDivisions.filter((division) => values.some((row) => row.division === division));
    const names = shown.map((division) => divisions[division]);
    const range = (row: (typeof values)[number]) => `[${number(row.low, 2)}; ${number(row.high, 2)}]`;
    const tooltips = [
      tooltip(columns, "division"),
      tooltip(columns, "year"),
      tooltip(columns, "per_cent", ",.2f"),
      tooltip(columns, "low", ",.2f"),
      tooltip(columns, "high", ",.2f"),
    ];
    const middle = { field: "bar_middle", type: "quantitative" } as const;
    /** The value and its range, in two lines beyond the interval. */
    const words = (line: "value" | "range", falls: boolean, text: string): Layer => {
      const isOuter = (line === "value") !== falls;
      const distance = 2 * labelGap + (isOuter ? 1.25 * frame.sourceSize : 0);
      return {
        transform: [{ filter: `datum.per_cent ${falls ? "<" : ">="} 0` }, { calculate: text, as: "words" }],
        mark: {
          type: "text",
          fontSize: frame.sourceSize,
          baseline: falls ? "top" : "bottom",
          dy: falls ? distance : -distance,
        },
        encoding: {
          x: middle,
          y: { field: falls ? "low" : "high", type: "quantitative" },
          text: { field: "words", type: "nominal" },
        },
      };
    };
    return {
      title,
      units,
      source: miningSource(file, "prices", language),
      columns,
      rows: values,
      words: { division: divisions },
      description: barDescription(
        language,
        title,
        units,
        shown.map(
          (division) =>
            `${divisions[division]}: ` +
            values
              .filter((row) => row.division === division)
              .map((row) => `${row.year}: ${number(row.per_cent, 1)} ${range(row)}`)
              .join(", "),
        ),
      ),
      draw: (area) =>
        groupedBars(frame, area, {
          rows: translated({ rows: values, words: { division: divisions } }),
          category: "year",
          categories: years,
          series: { column: "division", names, colours: shown.map((division) => divisionColours[division]) },
          value: "per_cent",
          tooltip: tooltips,
          room: 3.2 * frame.fontSize,
          extra: [
            ...referenceLine(frame, "y", 0),
            ...errorBars(frame, {
              along: "y",
              low: "low",
              high: "high",
              colour: colours.ink,
              capSize: 2 * frame.fontSize,
              encoding: { x: middle, tooltip: tooltips },
            }),
            ...([true, false] as const).flatMap((falls) => [
              words("value", falls, "format(datum.per_cent, ',.1f')"),
              words("range", falls, rangeInWords),
            ]),
          ],
        }),
    };
  };
}

/** The range that a value may have. */
const rangeInWords = "'[' + format(datum.low, ',.2f') + '; ' + format(datum.high, ',.2f') + ']'";
