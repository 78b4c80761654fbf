import { describe, type ChartBuilder } from "../../../charts/chart.js";
import { layersInLegend, type LegendEntry } from "../../../charts/legend.js";
import { brokenLabels, middleOfLines } from "../../../charts/frame.js";
import { haloed, referenceLine, tooltip } from "../../../charts/marks.js";
import { lookedUp } from "../../../charts/expression.js";
import { colours } from "../../../charts/theme.js";
import { chartWords } from "../../../charts/words.js";
import { formatNumber } from "../../../language/formats.js";
import type { OptimismResults } from "../analysis.js";
import { designEffectText, sharesInOrder, shareText } from "../tables.js";
import { answerName, optimismWords } from "../words.js";

/** The shares of the survey with their 95% intervals, with and without a design effect, against one half. */
export function margins(results: OptimismResults): ChartBuilder {
  return (frame) => {
    const { language } = frame;
    const words = optimismWords(language);
    const { columns } = words;
    const { title, units, half, simple, clustered } = words.charts.margins;
    const shares = sharesInOrder(results);
    const names = shares.map(({ id }) => answerName(id)[language]);
    const printed = shares.map((share) => shareText(share, language));
    const entries = {
      // The interval of a clustered sample, broad and pale, below that of a simple one.
      clustered: {
        word: clustered(designEffectText(results, language)),
        colour: colours.band,
        mark: { type: "rule", strokeWidth: frame.lineWidth * 5 },
      },
      simple: {
        word: simple,
        colour: colours.main,
        mark: { type: "rule", strokeWidth: frame.lineWidth * 1.3 },
      },
    } satisfies Record<string, LegendEntry>;
    // On a slide a name has one line only.
    const labelExpr = frame.size === "column" ? brokenLabels(frame, names, 0.36 * frame.width) : undefined;
    // The legend begins where the plot does, behind the names.
    const besideNames = { ...frame, width: 0.65 * frame.width };
    const inLegend = layersInLegend(besideNames, Object.values(entries));
    const y = {
      field: "answer",
      type: "nominal",
      sort: names,
      axis: { title: null, ...(labelExpr !== undefined && middleOfLines(frame, labelExpr)) },
    } as const;
    const tooltips = [
      tooltip(columns, "answer"),
      ...(["per_cent", "low", "high", "clustered_low", "clustered_high"] as const).map((column) =>
        tooltip(columns, column, ",.1f"),
      ),
    ];
    const number = (value: number) => formatNumber(value, 1, language);
    return {
      title,
      units,
      source: chartWords(language).source(words.source),
      columns,
      words: { answer: Object.fromEntries(shares.map(({ id }, i) => [id, names[i]!])) },
      rows: shares.map(({ id, percent, simple, clustered }) => ({
        answer: id,
        per_cent: percent,
        low: simple.low,
        high: simple.high,
        clustered_low: clustered.low,
        clustered_high: clustered.high,
      })),
      tall: 0.4 + ((labelExpr === undefined ? 1.7 : 2.8) * frame.fontSize * shares.length) / frame.height,
      description: describe(
        chartWords(language).kinds.intervals,
        title,
        units,
        shares.map(
          ({ clustered }, i) =>
            `${names[i]}: ${printed[i]}, ${entries.clustered.word} [${number(clustered.low)}; ${number(clustered.high)}]`,
        ),
      ),
      draw: (area) => ({
        ...area,
        layer: [
          ...referenceLine(frame, "x", 50, half),
          inLegend(entries.clustered, {
            encoding: {
              y,
              x: {
                field: "clustered_low",
                type: "quantitative",
                scale: { domain: [0, 100], nice: false },
                axis: { title: null, grid: true, tickCount: 6 },
              },
              x2: { field: "clustered_high" },
              tooltip: tooltips,
            },
          }),
          inLegend(entries.simple, {
            encoding: {
              y,
              x: { field: "low", type: "quantitative" },
              x2: { field: "high" },
              tooltip: tooltips,
            },
          }),
          {
            mark: { type: "point", color: colours.main, size: frame.pointSize },
            encoding: { y, x: { field: "per_cent", type: "quantitative" }, tooltip: tooltips },
          },
          ...haloed({
            transform: [
              {
                calculate: lookedUp(
                  names.map((name, i) => [name, printed[i]!]),
                  "datum.answer",
                ),
                as: "printed",
              },
            ],
            mark: { type: "text", align: "left", dx: 0.5 * frame.fontSize, fontSize: frame.sourceSize },
            encoding: {
              y,
              x: { field: "clustered_high", type: "quantitative" },
              text: { field: "printed", type: "nominal" },
            },
          }),
        ],
      }),
    };
  };
}
