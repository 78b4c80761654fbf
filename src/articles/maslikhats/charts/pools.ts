import { describe, type ChartBuilder } from "../../../charts/chart.js";
import { brokenLabels, middleOfLines } from "../../../charts/frame.js";
import { haloed, referenceLine, tooltip } from "../../../charts/marks.js";
import { colours } from "../../../charts/theme.js";
import { chartWords } from "../../../charts/words.js";
import { formatNumber } from "../../../language/formats.js";
import { poolShareNames } from "../analysis-pools.js";
import type { MaslikhatResults } from "../analysis.js";
import { maslikhatsWords, poolTexts } from "../words.js";

/** The shares of the interviews with their exact 95% intervals, against one half. */
export function pools({ pools: { shares } }: MaslikhatResults): ChartBuilder {
  return (frame) => {
    const { language } = frame;
    const words = maslikhatsWords(language);
    const { columns } = words;
    const { title, units, half } = words.charts.pools;
    const ordered = poolShareNames.map((name) => shares[name]);
    const names = ordered.map(({ id }) => poolTexts[id][language]);
    const labelExpr = brokenLabels(frame, names, 0.36 * frame.width);
    const y = {
      field: "pool",
      type: "nominal",
      sort: names,
      axis: { title: null, ...(labelExpr !== undefined && middleOfLines(frame, labelExpr)) },
    } as const;
    const tooltips = [
      tooltip(columns, "pool"),
      ...(["per_cent", "low", "high"] as const).map((column) => tooltip(columns, column, ",.1f")),
    ];
    const number = (value: number) => formatNumber(value, 1, language);
    return {
      title,
      units,
      source: chartWords(language).source(words.sourceOfPools),
      columns,
      words: { pool: Object.fromEntries(ordered.map(({ id }, i) => [id, names[i]!])) },
      rows: ordered.map(({ id, count, size, percent, low, high }) => ({
        pool: id,
        answers: count,
        asked: size,
        per_cent: percent,
        low,
        high,
      })),
      tall: Math.max(
        0.7,
        0.3 + ((labelExpr === undefined ? 2.2 : 3.6) * frame.fontSize * names.length) / frame.height,
      ),
      description: describe(
        chartWords(language).kinds.intervals,
        title,
        units,
        ordered.map(
          ({ count, size, low, high }, i) =>
            `${names[i]}: ${count}/${size} [${number(low)}; ${number(high)}]`,
        ),
      ),
      draw: (area) => ({
        ...area,
        layer: [
          ...referenceLine(frame, "x", 50, half),
          {
            mark: { type: "rule", color: colours.main, strokeWidth: frame.lineWidth * 1.3 },
            encoding: {
              y,
              x: {
                field: "low",
                type: "quantitative",
                scale: { domain: [0, 100], nice: false },
                axis: { title: null, grid: true, tickCount: 6 },
              },
              x2: { field: "high" },
              tooltip: tooltips,
            },
          },
          {
            mark: { type: "point", color: colours.main, size: frame.pointSize },
            encoding: { y, x: { field: "per_cent", type: "quantitative" }, tooltip: tooltips },
          },
          ...haloed(
            {
              transform: [{ calculate: "datum.answers + '/' + datum.asked", as: "of" }],
              mark: {
                type: "text",
                align: "center",
                baseline: "bottom",
                dy: -0.5 * frame.fontSize,
                fontSize: frame.sourceSize,
              },
              encoding: {
                y,
                x: { field: "per_cent", type: "quantitative" },
                text: { field: "of", type: "nominal" },
              },
            },
            // Wide enough to hide the line of one half between the figures.
            0.6 * frame.sourceSize,
          ),
        ],
      }),
    };
  };
}
