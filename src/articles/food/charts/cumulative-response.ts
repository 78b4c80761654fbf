import { contentWhenAsked, describe, type ChartBuilder, type ChartContent } from "../../../charts/chart.js";
import type { Frame } from "../../../charts/frame.js";
import { layersInLegend, type LegendEntry } from "../../../charts/legend.js";
import { hoverPoints, referenceLine, tooltip } from "../../../charts/marks.js";
import { colours } from "../../../charts/theme.js";
import { chartWords } from "../../../charts/words.js";
import { periodInWords, periodKey } from "../../../language/calendar.js";
import { formatNumber } from "../../../language/formats.js";
import { responseLags } from "../analysis-response-series.js";
import type { FoodRun } from "../run.js";
import { responseWords } from "../response-words.js";
import { gridColumns, panelGrid, type GridPanel } from "./panel-grid.js";
import { foodSource } from "./parts.js";

/** The cumulative response by months after, with its 95% band: the whole span and each period. */
export function cumulativeResponseChart(run: FoodRun): ChartBuilder {
  return (frame) =>
    contentWhenAsked(responseWords(frame.language).charts.response.title, () => content(run, frame));
}

function content(run: FoodRun, frame: Frame): ChartContent {
  const { whole, periods } = run.response;
  const all = [...(whole === null ? [] : [whole]), ...periods];
  const { language } = frame;
  const { response: words, columns } = responseWords(language).charts;
  const number = (value: number) => formatNumber(value, 2, language);
  const { title, units } = words;
  const entries = {
    band: { word: words.band, colour: colours.band, mark: { type: "area" } },
    line: { word: words.line, colour: colours.main, mark: { type: "line" } },
  } satisfies Record<string, LegendEntry>;
  const inLegend = layersInLegend(frame, Object.values(entries));
  const rows = all.flatMap(({ period, n, cumulative }) =>
    cumulative.map(({ estimate, ci95: [low, high] }, months) => ({
      period: periodKey(period),
      months_after: months,
      observations: n,
      response: estimate,
      low,
      high,
    })),
  );
  const names = all.map(({ period }) => periodInWords(period, language));
  const x = {
    field: "months_after",
    type: "quantitative",
    scale: { nice: false, domain: [0, responseLags] as number[] },
    axis: { title: words.axis, values: [0, 3, 6, 9, responseLags], format: "d", grid: false },
  } as const;
  // One scale for all panels, so that a broad band looks broad.
  const domain = [Math.min(0, ...rows.map(({ low }) => low)), Math.max(0, ...rows.map(({ high }) => high))];
  const y = (field: string) =>
    ({
      field,
      type: "quantitative",
      scale: { domain, nice: true },
      axis: { title: null, tickCount: 6 },
    }) as const;
  const panels = all.map(({ n }, i): GridPanel => ({
    title: names[i]!,
    subtitle: words.months(number(n).replace(/[.,]00$/, "")),
    draw: (head, size) => ({
      ...size,
      transform: [{ filter: `datum.period === ${JSON.stringify(names[i])}` }],
      layer: [
        ...head,
        inLegend(entries.band, { encoding: { x, y: y("low"), y2: { field: "high" } } }),
        ...referenceLine(frame, "y", 0),
        inLegend(entries.line, { encoding: { x, y: y("response") } }),
        hoverPoints(frame, {
          x,
          y: y("response"),
          tooltip: [
            tooltip(columns, "period"),
            tooltip(columns, "months_after", "d"),
            tooltip(columns, "response", ",.2f"),
            tooltip(columns, "low", ",.2f"),
            tooltip(columns, "high", ",.2f"),
          ],
        }),
      ],
    }),
  }));
  const down = Math.ceil(all.length / gridColumns(frame, all.length));
  return {
    title,
    units,
    source: foodSource(run, "response", language),
    columns,
    words: { period: Object.fromEntries(all.map(({ period }, i) => [periodKey(period), names[i]!])) },
    rows,
    tall: down === 1 ? 1 : 0.35 + 0.65 * down,
    description: describe(
      chartWords(language).kinds.lines,
      title,
      units,
      all.map(({ sum }, i) => {
        const [low, high] = sum.ci95.map(number);
        const after = responseWords(language).response.after(responseLags);
        return `${names[i]}: ${after} ${number(sum.estimate)}, ${words.band} [${low}; ${high}]`;
      }),
    ),
    draw: (area) => panelGrid(frame, panels, area),
  };
}
