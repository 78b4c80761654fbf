import { describe, type ChartBuilder, type Layer } from "../../../charts/chart.js";
import { legendColumns } from "../../../charts/frame.js";
import { tooltip } from "../../../charts/marks.js";
import { colours } from "../../../charts/theme.js";
import { chartWords } from "../../../charts/words.js";
import type { FoodRun } from "../run.js";
import { flowFacts, flows, flowWords } from "./flows.js";
import { foodSource } from "./parts.js";
import { foodChartWords } from "./words.js";

/** Dollars per tonne of exports and of imports, by year. */
export function foodUnitValues(run: FoodRun): ChartBuilder {
  return (frame) => {
    const { years } = run.results.trade;
    const { language } = frame;
    const words = foodChartWords(language);
    const { columns } = words;
    const { title, units } = words.unitValues;
    const names = flowWords(language);
    const values = years.flatMap(({ year, exportUnitValue, importUnitValue }) => [
      { year, flow: "exports" as const, value: exportUnitValue },
      { year, flow: "imports" as const, value: importUnitValue },
    ]);
    const series = Object.values(names);
    const encoding = {
      x: {
        field: "year",
        type: "quantitative",
        scale: { nice: false, padding: 12 },
        axis: { title: null, format: "d", values: years.map(({ year }) => year), grid: false },
      },
      y: {
        field: "usd_per_tonne",
        type: "quantitative",
        scale: { zero: true },
        axis: { title: null, tickCount: 6 },
      },
      color: {
        field: "flow",
        type: "nominal",
        scale: { domain: series, range: [colours.second, colours.main] },
        legend: { columns: legendColumns(frame, series), symbolSize: frame.pointSize * 1.2 },
      },
    } as const;
    return {
      title,
      units,
      source: foodSource(run, "unitValues", language),
      columns,
      rows: values.map(({ year, flow, value }) => ({ year, flow, usd_per_tonne: value })),
      words: { flow: names },
      description: describe(chartWords(language).kinds.lines, title, units, flowFacts(values, 0, language)),
      draw: (area) => ({
        ...area,
        layer: [
          ...flows.map((flow): Layer => ({
            transform: [{ filter: { field: "flow", equal: names[flow] } }],
            mark: { type: "line", ...(flow === "imports" && { strokeDash: [6, 3] }) },
            encoding,
          })),
          {
            mark: { type: "point", size: frame.pointSize * 1.2 },
            encoding: {
              ...encoding,
              shape: {
                field: "flow",
                type: "nominal",
                scale: { domain: series, range: ["circle", "square"] },
              },
              tooltip: [
                tooltip(columns, "year"),
                tooltip(columns, "flow"),
                tooltip(columns, "usd_per_tonne", ",.0f"),
              ],
            },
          },
        ],
      }),
    };
  };
}
