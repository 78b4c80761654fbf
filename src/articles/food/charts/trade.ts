import { translated, type ChartBuilder } from "../../../charts/chart.js";
import { barDescription, groupedBars } from "../../../charts/bars.js";
import { tooltip } from "../../../charts/marks.js";
import { colours } from "../../../charts/theme.js";
import type { FoodRun } from "../run.js";
import { foodSource } from "./parts.js";
import { flowFacts, flows, flowWords } from "./flows.js";
import { foodChartWords } from "./words.js";

/** Exports beside imports by year, in billion dollars or million tonnes. */
export function foodTrade(run: FoodRun, measure: "value" | "tonnes"): ChartBuilder {
  const column = measure === "value" ? "billion_usd" : "million_tonnes";
  const trade = run.trade ?? [];
  return (frame) => {
    const { language } = frame;
    const words = foodChartWords(language);
    const { columns } = words;
    const { title, units } = words[measure];
    const names = flowWords(language);
    const values = trade.flatMap((row) =>
      flows.map((flow) => ({
        year: row.year,
        flow,
        value: millionth(measure === "value" ? row[flow].thousandUsd : row[flow].tonnes),
      })),
    );
    const rows = values.map(({ year, flow, value }) => ({ year, flow, [column]: value }));
    return {
      title,
      units,
      source: foodSource(run, "trade", language),
      columns,
      rows,
      words: { flow: names },
      description: barDescription(language, title, units, flowFacts(values, 2, language)),
      draw: (area) =>
        groupedBars(frame, area, {
          rows: translated({ rows, words: { flow: names } }),
          category: "year",
          categories: trade.map(({ year }) => String(year)),
          series: { column: "flow", names: Object.values(names), colours: [colours.second, colours.main] },
          value: column,
          labelPlaces: 1,
          tooltip: [tooltip(columns, "year"), tooltip(columns, "flow"), tooltip(columns, column, ",.3f")],
        }),
    };
  };
}

/** By moving the decimal point: a division would add digits that the data do not have. */
function millionth(value: number): number {
  return Number(`${value}e-6`);
}
