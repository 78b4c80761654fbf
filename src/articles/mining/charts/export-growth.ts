import { describe, type ChartBuilder } from "../../../charts/chart.js";
import { brokenLabels } from "../../../charts/frame.js";
import { layersInLegend, type LegendEntry } from "../../../charts/legend.js";
import { errorBars, referenceLine, tooltip } from "../../../charts/marks.js";
import { colours } from "../../../charts/theme.js";
import { chartWords } from "../../../charts/words.js";
import { capitalized, formatNumber } from "../../../language/formats.js";
import { glossary } from "../../../language/glossary.js";
import { type TradeIndicator } from "../analysis.js";
import type { MiningRun } from "../run.js";
import { miningWords, seriesName } from "../words.js";
import { miningSource } from "./source.js";

/** Printed growth of exports beside the growth that the printed levels imply, with its range. */
export function exportGrowth({ results, file }: MiningRun): ChartBuilder {
  return (frame) => {
    const { language } = frame;
    const terms = glossary(language);
    const { charts, columns } = miningWords(language);
    const number = (value: number, places: number) => formatNumber(value, places, language);
    const text = charts.exports;
    const branchWords: Partial<Record<TradeIndicator, string>> = {
      exports_total: text.total,
      exports_non_ferrous: text.nonFerrous,
      exports_ferrous: capitalized(seriesName("ferrous", language)),
    };
    const growth = (results.trade?.growth ?? []).filter(
      ({ indicator }) => branchWords[indicator] !== undefined,
    );
    const names = growth.map(({ indicator }) => branchWords[indicator]!);
    const offset = 0.75 * frame.fontSize;
    const entries = {
      printed: {
        word: capitalized(terms.printed),
        colour: colours.second,
        mark: { type: "point", size: frame.pointSize * 1.8, yOffset: -offset, shape: "diamond" },
      },
      implied: {
        word: capitalized(text.implied),
        colour: colours.main,
        mark: { type: "point", size: frame.pointSize * 1.5, yOffset: offset, shape: "circle" },
      },
    } satisfies Record<string, LegendEntry>;
    const inLegend = layersInLegend(frame, Object.values(entries));
    const broken = brokenLabels(frame, names, 0.3 * frame.width);
    const y = {
      field: "branch",
      type: "nominal",
      sort: names,
      axis: { title: null, ...(broken && { labelExpr: broken }) },
      scale: { padding: 0.6 },
    } as const;
    const x = (field: string) =>
      ({
        field,
        type: "quantitative",
        scale: { nice: true },
        axis: { title: null, tickCount: 6, grid: true },
      }) as const;
    const tooltips = [
      tooltip(columns, "branch"),
      tooltip(columns, "printed", ",.1f"),
      tooltip(columns, "implied", ",.1f"),
      tooltip(columns, "low", ",.1f"),
      tooltip(columns, "high", ",.1f"),
    ];
    return {
      title: text.title,
      units: text.units,
      source: miningSource(file, "trade", language),
      columns,
      rows: growth.map(({ indicator, from, to, printed, implied }) => ({
        branch: indicator,
        from,
        to,
        printed,
        implied: implied.value,
        low: implied.range[0],
        high: implied.range[1],
      })),
      words: { branch: branchWords as Record<string, string> },
      tall: 1,
      description: describe(
        chartWords(language).kinds.intervals,
        text.title,
        text.units,
        growth.map(({ indicator, printed, implied }) => {
          const [low, high] = implied.range.map((end) => number(end, 1));
          const implication = `${text.implied} ${number(implied.value, 1)} [${low}; ${high}]`;
          return `${branchWords[indicator]}: ${printed === null ? "" : `${terms.printed} ${number(printed, 1)}, `}${implication}`;
        }),
      ),
      draw: (area) => ({
        ...area,
        layer: [
          ...(growth.some(({ implied }) => implied.range[0] < 0) ? referenceLine(frame, "x", 0) : []),
          ...errorBars(frame, {
            along: "x",
            low: "low",
            high: "high",
            colour: colours.main,
            capSize: 0.8 * frame.fontSize,
            mark: { yOffset: offset },
            encoding: { y, tooltip: tooltips },
          }),
          inLegend(entries.implied, { encoding: { y, x: x("implied"), tooltip: tooltips } }),
          {
            mark: { type: "text", baseline: "top", yOffset: offset, dy: 0.6 * frame.fontSize },
            encoding: {
              y,
              x: x("implied"),
              text: { field: "implied", type: "quantitative", format: ",.1f" },
            },
          },
          inLegend(entries.printed, { encoding: { y, x: x("printed"), tooltip: tooltips } }),
          {
            mark: { type: "text", baseline: "bottom", yOffset: -offset, dy: -0.6 * frame.fontSize },
            encoding: {
              y,
              x: x("printed"),
              text: { field: "printed", type: "quantitative", format: ",.1f" },
            },
          },
        ],
      }),
    };
  };
}
