import { contentWhenAsked, describe, type ChartBuilder, type ChartContent } from "../../../charts/chart.js";
import type { Frame } from "../../../charts/frame.js";
import { layersInLegend, type LegendEntry } from "../../../charts/legend.js";
import { referenceLine, tooltip } from "../../../charts/marks.js";
import { colours } from "../../../charts/theme.js";
import { chartWords } from "../../../charts/words.js";
import { periodInWords, periodKey } from "../../../language/calendar.js";
import { formatNumber } from "../../../language/formats.js";
import type { Period } from "../../../months/year-month.js";
import type { Estimate } from "../../../statistics/inference.js";
import { leadMonths } from "../analysis-leads.js";
import type { FoodRun } from "../run.js";
import { responseWords } from "../response-words.js";
import { gridColumns, panelGrid, type GridPanel } from "./panel-grid.js";
import { foodSource } from "./parts.js";

type Measure = "joint" | "correlation";

/** A measure over a period: a value with its interval for each month of world prices. */
interface Around {
  measure: Measure;
  period: Period;
  values: { lag: number; value: Estimate }[];
}

/**
 * World prices before and after the month of food prices: the coefficients of all months in one regression, and
 * simple correlations in the whole and in each period.
 */
export function leadsAndLagsChart(run: FoodRun): ChartBuilder {
  return (frame) =>
    contentWhenAsked(responseWords(frame.language).charts.leads.title, () => content(run, frame));
}

function content(run: FoodRun, frame: Frame): ChartContent {
  const all = measured(run);
  const { language } = frame;
  const { leads: words, columns } = responseWords(language).charts;
  const number = (value: number) => formatNumber(value, 2, language);
  const { title, units } = words;
  const measures = { joint: words.joint, correlation: words.correlation };
  const names = all.map(({ period }) => periodInWords(period, language));
  const line = { type: "rule", strokeWidth: frame.lineWidth } as const;
  const entries = {
    before: { word: words.before, colour: colours.main, mark: line },
    after: { word: words.after, colour: colours.second, mark: line },
  } satisfies Record<string, LegendEntry>;
  const inLegend = layersInLegend(frame, Object.values(entries));
  const rows = all.flatMap(({ measure, period, values }) =>
    values.map(({ lag, value: { estimate, ci95 } }) => ({
      measure,
      period: periodKey(period),
      world_prices_at: -lag,
      value: estimate,
      low: ci95[0],
      high: ci95[1],
    })),
  );
  const x = {
    field: "world_prices_at",
    type: "quantitative",
    scale: { nice: false, domain: [-leadMonths - 0.6, leadMonths + 0.6] as number[] },
    axis: {
      title: null,
      values: [-12, -6, 0, 6, 12] as number[],
      format: "d",
      labelExpr: "datum.value > 0 ? '+' + datum.label : datum.label",
      grid: false,
    },
  } as const;
  const domainOf = (wanted: Measure) => {
    const inside = rows.filter(({ measure }) => measure === wanted);
    return [Math.min(0, ...inside.map(({ low }) => low)), Math.max(0, ...inside.map(({ high }) => high))];
  };
  const tooltips = [
    tooltip(columns, "measure"),
    tooltip(columns, "period"),
    tooltip(columns, "world_prices_at", "+d"),
    tooltip(columns, "value", ",.2f"),
    tooltip(columns, "low", ",.2f"),
    tooltip(columns, "high", ",.2f"),
  ];
  const panels = all.map(({ measure }, i): GridPanel => {
    const y = (field: string) =>
      ({
        field,
        type: "quantitative",
        scale: { domain: domainOf(measure), nice: true },
        axis: { title: null, tickCount: 5 },
      }) as const;
    const side = (entry: LegendEntry, filter: string) =>
      inLegend(entry, {
        transform: [{ filter }],
        encoding: { x, y: y("low"), y2: { field: "high" }, tooltip: tooltips },
      });
    return {
      title: measures[measure],
      subtitle: names[i]!,
      draw: (head, size) => ({
        ...size,
        transform: [
          {
            filter: `datum.period === ${JSON.stringify(names[i])} && datum.measure === ${JSON.stringify(measures[measure])}`,
          },
        ],
        layer: [
          ...head,
          ...referenceLine(frame, "y", 0),
          side(entries.before, "datum.world_prices_at <= 0"),
          side(entries.after, "datum.world_prices_at > 0"),
          {
            mark: { type: "point", color: colours.ink, size: frame.pointSize * 0.35 },
            encoding: { x, y: y("value"), tooltip: tooltips },
          },
        ],
      }),
    };
  });
  const down = Math.ceil(all.length / gridColumns(frame, all.length));
  return {
    title,
    units: `${units}. ${frame.size === "column" ? words.shortAxis : words.axis}`,
    source: foodSource(run, "response", language),
    columns,
    words: {
      measure: measures,
      period: Object.fromEntries(all.map(({ period }, i) => [periodKey(period), names[i]!])),
    },
    rows,
    tall: down === 1 ? 1 : 0.35 + 0.5 * down,
    description: describe(
      chartWords(language).kinds.intervals,
      title,
      units,
      all.map(({ measure, values }, i) => {
        const largest = [...values].sort(
          (a, b) => Math.abs(b.value.estimate) - Math.abs(a.value.estimate),
        )[0]!;
        const at = `${words.largest} ${number(largest.value.estimate)} (${formatNumber(-largest.lag, 0, language)})`;
        return `${measures[measure]}, ${names[i]}: ${at}`;
      }),
    ),
    draw: (area) => panelGrid(frame, panels, area),
  };
}

function measured({ response: { leads, span } }: FoodRun): Around[] {
  const { joint, correlations } = leads;
  return [
    ...(joint === null
      ? []
      : [
          {
            measure: "joint" as const,
            period: span,
            values: joint.coefficients.map(({ lag, ...value }) => ({ lag, value })),
          },
        ]),
    ...correlations.map(({ period, all }) => ({
      measure: "correlation" as const,
      period,
      values: all.map(({ lag, correlation }) => ({ lag, value: correlation })),
    })),
  ];
}
