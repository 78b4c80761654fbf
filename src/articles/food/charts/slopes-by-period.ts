import { describe, type ChartBuilder } from "../../../charts/chart.js";
import { layersInLegend, type LegendEntry } from "../../../charts/legend.js";
import { haloed, referenceLine, tooltip } from "../../../charts/marks.js";
import { colours } from "../../../charts/theme.js";
import { chartWords } from "../../../charts/words.js";
import { periodInWords, periodKey } from "../../../language/calendar.js";
import { formatNumber } from "../../../language/formats.js";
import { linearRegression } from "../../../statistics/linear-regression.js";
import { neweyWest } from "../../../statistics/newey-west.js";
import { estimate, type Estimate } from "../../../statistics/inference.js";
import type { FoodModel } from "../analysis.js";
import type { FoodRun } from "../run.js";
import { foodSource } from "./parts.js";
import { foodChartWords } from "./words.js";

/** The slope of each period with its 95% intervals, classical and HAC, against zero. */
export function slopesByPeriod(run: FoodRun): ChartBuilder {
  return (frame) => {
    const { models } = run.results;
    const { language } = frame;
    const words = foodChartWords(language);
    const columns = {
      ...words.columns,
      low: words.columns.classical_low,
      high: words.columns.classical_high,
    };
    const number = (value: number, places: number) => formatNumber(value, places, language);
    const { title } = words.slopes;
    const units = words.slopeUnits;
    const names = models.map(({ period }) => periodInWords(period, language));
    const entries = {
      // The classical interval, broad and pale, below the one that allows for autocorrelation.
      classical: {
        word: words.classicalInterval,
        colour: colours.band,
        mark: { type: "rule", strokeWidth: frame.lineWidth * 5 },
      },
      hac: {
        word: words.hacInterval,
        colour: colours.main,
        mark: { type: "rule", strokeWidth: frame.lineWidth * 1.3 },
      },
    } satisfies Record<string, LegendEntry>;
    const inLegend = layersInLegend(frame, Object.values(entries));
    const hac = models.map(hacEstimate);
    const y = { field: "period", type: "nominal", sort: names, axis: { title: null } } as const;
    const tooltips = [
      tooltip(columns, "period"),
      tooltip(columns, "observations"),
      tooltip(columns, "slope", ",.5f"),
      tooltip(columns, "low", ",.5f"),
      tooltip(columns, "high", ",.5f"),
      tooltip(columns, "hac_low", ",.5f"),
      tooltip(columns, "hac_high", ",.5f"),
    ];
    return {
      title,
      units,
      source: foodSource(run, "regression", language),
      columns,
      words: { period: Object.fromEntries(models.map(({ period }, i) => [periodKey(period), names[i]!])) },
      rows: models.map(({ period, slope, n }, i) => ({
        period: periodKey(period),
        observations: n,
        slope: slope.estimate,
        low: slope.ci95[0],
        high: slope.ci95[1],
        hac_low: hac[i]!.ci95[0],
        hac_high: hac[i]!.ci95[1],
      })),
      tall: Math.max(
        frame.size === "column" ? 1 : 0.8,
        0.4 + (2.6 * frame.fontSize * models.length) / frame.height,
      ),
      description: describe(
        chartWords(language).kinds.intervals,
        title,
        units,
        models.map(({ slope }, i) => {
          const [low, high] = hac[i]!.ci95.map((end) => number(end, 4));
          return `${names[i]}: ${number(slope.estimate, 4)}, ${entries.hac.word} [${low}; ${high}]`;
        }),
      ),
      draw: (area) => ({
        ...area,
        layer: [
          ...referenceLine(frame, "x", 0),
          inLegend(entries.classical, {
            encoding: {
              y,
              x: {
                field: "low",
                type: "quantitative",
                scale: { nice: false, zero: false, padding: frame.fontSize },
                axis: { title: words.slopeAxis, grid: true, tickCount: 6 },
              },
              x2: { field: "high" },
              tooltip: tooltips,
            },
          }),
          inLegend(entries.hac, {
            encoding: {
              y,
              x: { field: "hac_low", type: "quantitative" },
              x2: { field: "hac_high" },
              tooltip: tooltips,
            },
          }),
          {
            mark: { type: "point", color: colours.main, size: frame.pointSize * 1.6 },
            encoding: {
              y,
              x: { field: "slope", type: "quantitative" },
              tooltip: tooltips,
            },
          },
          ...haloed({
            mark: { type: "text", baseline: "bottom", dy: -0.6 * frame.fontSize },
            encoding: {
              y,
              x: { field: "slope", type: "quantitative" },
              text: { field: "slope", format: ",.5f" },
            },
          }),
        ],
      }),
    };
  };
}

/** The slope of a model with the inference of Newey and West. */
function hacEstimate({ x, y, n, slope }: FoodModel): Estimate {
  const { coefficients } = neweyWest(linearRegression(y, [{ name: "FAO index", values: x }]));
  return estimate(slope.estimate, coefficients[1]!.standardError, n - 2);
}
