import { contentWhenAsked, describe, type ChartBuilder, type ChartContent } from "../../../charts/chart.js";
import { leastShown } from "../tables-placebos.js";
import type { Frame } from "../../../charts/frame.js";
import { layersInLegend, type LegendEntry } from "../../../charts/legend.js";
import { haloed, tooltip } from "../../../charts/marks.js";
import { colours } from "../../../charts/theme.js";
import { chartWords } from "../../../charts/words.js";
import { periodInWords, periodKey } from "../../../language/calendar.js";
import { capitalized, formatNumber, numberSigns } from "../../../language/formats.js";
import { placeboWords } from "../placebo-words.js";
import type { FoodRun } from "../run.js";
import { panelGrid } from "./panel-grid.js";
import { foodSource } from "./parts.js";

const kinds = ["simulated", "shifted"] as const;

/** R squared of each model beside that of regressions on placebos. */
export function placebosChart(run: FoodRun): ChartBuilder {
  return (frame) => contentWhenAsked(placeboWords(frame.language).chart.title, () => content(run, frame));
}

function content(run: FoodRun, frame: Frame): ChartContent {
  const { models } = run.placebos;
  const { language } = frame;
  const words = placeboWords(language).chart;
  const { columns, title, units } = words;
  const number = (value: number, places: number) => formatNumber(value, places, language);
  const names = models.map(({ period }) => periodInWords(period, language));
  const kindNames = kinds.map((kind) => capitalized(words[kind]));
  const rows = models.flatMap((model) =>
    kinds.flatMap((kind) => {
      const shares = model[kind];
      if (shares === null) return [];
      return [
        {
          period: periodKey(model.period),
          placebo: kind,
          placebos: shares.count,
          median: shares.rSquared.median,
          percentile_95: shares.rSquared.p95,
          model: model.rSquared,
          as_large: shares.rSquaredAsLarge,
          significant_classical: shares.classical,
          significant_hac: shares.hac,
          zero: 0,
        },
      ];
    }),
  );
  const entries = {
    range: {
      word: capitalized(words.range),
      colour: colours.band,
      mark: { type: "rule", strokeWidth: frame.lineWidth * 5 },
    },
    median: {
      word: capitalized(words.median),
      colour: colours.main,
      mark: { type: "point", shape: "circle", size: frame.pointSize },
    },
    model: {
      word: capitalized(words.model),
      colour: colours.second,
      mark: {
        type: "point",
        shape: "diamond",
        size: frame.pointSize * 2,
        stroke: colours.ink,
        strokeWidth: 0.8,
      },
    },
  } satisfies Record<string, LegendEntry>;
  const inLegend = layersInLegend(frame, Object.values(entries));
  const largest = Math.max(...rows.map(({ percentile_95, model }) => Math.max(percentile_95, model)));
  const x = {
    field: "percentile_95",
    type: "quantitative",
    scale: { domain: [0, Math.min(1, Math.ceil(largest * 10.5) / 10)] as number[], nice: false },
    axis: { title: words.axis, grid: true, tickCount: 4 },
  } as const;
  const y = { field: "period", type: "nominal", sort: names, axis: { title: null } } as const;
  const tooltips = [
    tooltip(columns, "period"),
    tooltip(columns, "placebo"),
    tooltip(columns, "placebos", ",.0f"),
    tooltip(columns, "median", ",.3f"),
    tooltip(columns, "percentile_95", ",.3f"),
    tooltip(columns, "model", ",.3f"),
    tooltip(columns, "as_large", ".0%"),
    tooltip(columns, "significant_classical", ".0%"),
    tooltip(columns, "significant_hac", ".0%"),
  ];
  const shareOf = (i: number) =>
    kinds
      .flatMap((kind) => models[i]![kind] ?? [])
      .map(({ rSquaredAsLarge }) => (rSquaredAsLarge < leastShown ? "<1" : number(100 * rSquaredAsLarge, 0)))
      .join("; ");
  return {
    title,
    units,
    source: foodSource(run, "response", language),
    columns,
    words: {
      period: Object.fromEntries(models.map(({ period }, i) => [periodKey(period), names[i]!])),
      placebo: Object.fromEntries(kinds.map((kind, i) => [kind, kindNames[i]!])),
    },
    rows,
    tall: frame.size === "column" ? 1.5 : 0.9,
    description: describe(
      chartWords(language).kinds.intervals,
      title,
      units,
      models.map(({ rSquared }, i) => `${names[i]}: R² ${number(rSquared, 3)}, ${words.asLarge(shareOf(i))}`),
    ),
    draw: (area) =>
      panelGrid(
        frame,
        kindNames.map((name) => ({
          title: name,
          subtitle: "",
          draw: (head, size) => ({
            ...size,
            transform: [{ filter: `datum.placebo === ${JSON.stringify(name)}` }],
            layer: [
              ...head,
              inLegend(entries.range, {
                encoding: {
                  y,
                  x: { ...x, field: "zero" },
                  x2: { field: "percentile_95" },
                  tooltip: tooltips,
                },
              }),
              inLegend(entries.median, {
                encoding: { y, x: { ...x, field: "median" }, tooltip: tooltips },
              }),
              inLegend(entries.model, { encoding: { y, x: { ...x, field: "model" }, tooltip: tooltips } }),
              ...haloed({
                mark: { type: "text", baseline: "bottom", dy: -0.6 * frame.fontSize },
                encoding: {
                  y,
                  x: { ...x, field: "model" },
                  text: {
                    condition: {
                      test: `datum.as_large < ${leastShown}`,
                      value: `<1${numberSigns[language].percent}`,
                    },
                    field: "as_large",
                    format: ".0%",
                  },
                },
              }),
            ],
          }),
        })),
        area,
      ),
  };
}
