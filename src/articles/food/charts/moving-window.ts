import { contentWhenAsked, describe, type ChartBuilder, type ChartContent } from "../../../charts/chart.js";
import type { Frame } from "../../../charts/frame.js";
import { layersInLegend, type LegendEntry } from "../../../charts/legend.js";
import { hoverPoints, monthAxis, monthTooltip, referenceLine, tooltip } from "../../../charts/marks.js";
import { colours } from "../../../charts/theme.js";
import { chartWords } from "../../../charts/words.js";
import { monthInWords } from "../../../language/calendar.js";
import { capitalized, formatNumber } from "../../../language/formats.js";
import { glossary } from "../../../language/glossary.js";
import { type YearMonth } from "../../../months/year-month.js";
import type { FoodRun } from "../run.js";
import { foodSource } from "./parts.js";
import { foodChartWords } from "./words.js";

/** The slope in a moving window with its 95% confidence interval, at the last month of the window. */
export function slopeInMovingWindow(run: FoodRun): ChartBuilder {
  return (frame) => {
    const title = foodChartWords(frame.language).window.title(run.movingWindow.length);
    return contentWhenAsked(title, () => content(run, frame));
  };
}

function content(run: FoodRun, frame: Frame): ChartContent {
  const { slopes, robust, length } = run.movingWindow;
  const { language } = frame;
  const terms = glossary(language);
  const words = foodChartWords(language);
  const { columns } = words;
  const number = (value: number, places: number) => formatNumber(value, places, language);
  const title = words.window.title(length);
  const units = words.slopeUnits;
  const rows = slopes.map(({ from, to, slope }, i) => ({
    window_from: from,
    window_to: to,
    slope: slope.estimate,
    low: slope.ci95[0],
    high: slope.ci95[1],
    hac_low: robust[i]!.slope.ci95[0],
    hac_high: robust[i]!.slope.ci95[1],
  }));
  const sorted = [...rows].sort((a, b) => a.slope - b.slope);
  const at = (row: (typeof rows)[number]) =>
    `${number(row.slope, 4)} (${monthInWords(row.window_to, language)})`;
  const months = {
    domain: [rows[0]!.window_to, rows.at(-1)!.window_to] as [YearMonth, YearMonth],
    title: words.window.axis,
  };
  const x = { ...monthAxis(months)(true), field: "window_to" };
  const entries = {
    band: { word: capitalized(words.hacInterval), colour: colours.band, mark: { type: "area" } },
    line: { word: capitalized(terms.slope), colour: colours.main, mark: { type: "line" } },
  } satisfies Record<string, LegendEntry>;
  const inLegend = layersInLegend(frame, Object.values(entries));
  return {
    title,
    units,
    source: foodSource(run, "regression", language),
    columns,
    rows,
    description: describe(chartWords(language).kinds.lines, title, units, [
      `${terms.observations}: ${rows.length}`,
      `${chartWords(language).alternative.lowest} ${at(sorted[0]!)}`,
      `${chartWords(language).alternative.highest} ${at(sorted.at(-1)!)}`,
    ]),
    draw: (area) => ({
      ...area,
      layer: [
        inLegend(entries.band, {
          encoding: {
            x,
            y: {
              field: "hac_low",
              type: "quantitative",
              axis: { title: words.slopeAxis, tickCount: 6 },
            },
            y2: { field: "hac_high" },
          },
        }),
        ...referenceLine(frame, "y", 0),
        inLegend(entries.line, { encoding: { x, y: { field: "slope", type: "quantitative" } } }),
        hoverPoints(frame, {
          x,
          y: { field: "slope", type: "quantitative" },
          tooltip: [
            monthTooltip(frame, columns, "window_from"),
            monthTooltip(frame, columns, "window_to"),
            tooltip(columns, "slope", ",.4f"),
            tooltip(columns, "hac_low", ",.4f"),
            tooltip(columns, "hac_high", ",.4f"),
          ],
        }),
      ],
    }),
  };
}
