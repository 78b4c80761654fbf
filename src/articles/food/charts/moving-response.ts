import { contentWhenAsked, describe, type ChartBuilder, type ChartContent } from "../../../charts/chart.js";
import type { Frame } from "../../../charts/frame.js";
import { layersInLegend, type LegendEntry } from "../../../charts/legend.js";
import { hoverPoints, monthAxis, monthTooltip, referenceLine, tooltip } from "../../../charts/marks.js";
import { colours } from "../../../charts/theme.js";
import { chartWords } from "../../../charts/words.js";
import { monthInWords } from "../../../language/calendar.js";
import { formatNumber } from "../../../language/formats.js";
import type { YearMonth } from "../../../months/year-month.js";
import type { FoodRun } from "../run.js";
import { responseWords } from "../response-words.js";
import { foodSource } from "./parts.js";

/** The response after twelve months in a moving window with its 95% interval, at the last month of the window. */
export function movingResponseChart(run: FoodRun): ChartBuilder {
  return (frame) => {
    const { length } = run.response.movingWindow!;
    return contentWhenAsked(responseWords(frame.language).charts.window.title(length), () =>
      content(run, frame),
    );
  };
}

function content(run: FoodRun, frame: Frame): ChartContent {
  const { length, windows } = run.response.movingWindow!;
  const { language } = frame;
  const { window: words, response, columns } = responseWords(language).charts;
  const { lowest, highest } = chartWords(language).alternative;
  const title = words.title(length);
  const { units } = words;
  const rows = windows.map(({ from, to, sum }) => ({
    window_from: from,
    window_to: to,
    response: sum.estimate,
    low: sum.ci95[0],
    high: sum.ci95[1],
  }));
  const sorted = [...rows].sort((a, b) => a.response - b.response);
  const at = (row: (typeof rows)[number]) =>
    `${formatNumber(row.response, 2, language)} (${monthInWords(row.window_to, language)})`;
  const months = {
    domain: [rows[0]!.window_to, rows.at(-1)!.window_to] as [YearMonth, YearMonth],
    title: words.axis,
  };
  const x = { ...monthAxis(months)(true), field: "window_to" };
  const y = (field: string) => ({ field, type: "quantitative", axis: { title: null, tickCount: 6 } });
  const entries = {
    band: { word: response.band, colour: colours.band, mark: { type: "area" } },
    line: { word: response.line, colour: colours.main, mark: { type: "line" } },
  } satisfies Record<string, LegendEntry>;
  const inLegend = layersInLegend(frame, Object.values(entries));
  return {
    title,
    units,
    source: foodSource(run, "response", language),
    columns,
    rows,
    description: describe(chartWords(language).kinds.lines, title, units, [
      `${lowest} ${at(sorted[0]!)}`,
      `${highest} ${at(sorted.at(-1)!)}`,
    ]),
    draw: (area) => ({
      ...area,
      layer: [
        inLegend(entries.band, { encoding: { x, y: y("low"), y2: { field: "high" } } }),
        ...referenceLine(frame, "y", 0),
        inLegend(entries.line, { encoding: { x, y: y("response") } }),
        hoverPoints(frame, {
          x,
          y: y("response"),
          tooltip: [
            monthTooltip(frame, columns, "window_from"),
            monthTooltip(frame, columns, "window_to"),
            tooltip(columns, "response", ",.2f"),
            tooltip(columns, "low", ",.2f"),
            tooltip(columns, "high", ",.2f"),
          ],
        }),
      ],
    }),
  };
}
