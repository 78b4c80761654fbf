import { describe, type ChartBuilder, type Layer, type View } from "../../../charts/chart.js";
import type { PlotArea } from "../../../charts/frame.js";
import { hoverPoints, monthAxis, monthTooltip, referenceLine, tooltip } from "../../../charts/marks.js";
import { colours } from "../../../charts/theme.js";
import { chartWords } from "../../../charts/words.js";
import { monthInWords } from "../../../language/calendar.js";
import { formatNumber } from "../../../language/formats.js";
import { monthNumber, yearMonth } from "../../../months/year-month.js";
import type { FoodRun } from "../run.js";
import { responseWords } from "../response-words.js";
import { foodSource } from "./parts.js";

/** Real over nominal FAO index by month, and below it the step that it makes each January. */
export function deflatorChart(run: FoodRun): ChartBuilder {
  return (frame) => {
    const { ratio, steps, share } = run.response.deflator!;
    const { language } = frame;
    const { deflator: words, columns } = responseWords(language).charts;
    const number = (value: number, places: number) => formatNumber(value, places, language);
    const { title } = words;
    const units = `${words.units}; ${words.share(number(100 * share, 0))}`;
    const stepOf = new Map(steps.map(({ month, step }) => [month, step]));
    // From half a year before on, so that the first January's step has room beside the axis.
    const x = monthAxis({
      domain: [yearMonth(monthNumber(ratio[0]!.month) - 6), yearMonth(monthNumber(ratio.at(-1)!.month) + 1)],
    });
    const month = (labelled: boolean) => ({ ...x(labelled), field: "month" });
    const januaries: Layer[] = [
      {
        transform: [{ filter: "datum.january_step !== null" }],
        mark: { type: "rule", color: colours.grid },
        encoding: {
          x: month(false),
          tooltip: [monthTooltip(frame, columns, "month"), tooltip(columns, "january_step", ",.1f")],
        },
      } as Layer,
    ];
    const panel = (size: PlotArea, head: string, layer: Layer[]): View => ({
      ...size,
      title: { text: head, fontSize: frame.fontSize, fontWeight: "normal", frame: "group", offset: 4 },
      layer,
    });
    const top = (size: PlotArea) =>
      panel(size, words.ratio, [
        ...januaries,
        {
          mark: { type: "line", interpolate: "step-after", color: colours.main },
          encoding: {
            x: month(false),
            y: {
              field: "ratio",
              type: "quantitative",
              scale: { zero: false },
              axis: { title: null, tickCount: 5 },
            },
          },
        },
        hoverPoints(frame, {
          x: month(false),
          y: { field: "ratio", type: "quantitative" },
          tooltip: [monthTooltip(frame, columns, "month"), tooltip(columns, "ratio", ",.1f")],
        }),
      ]);
    const bottom = (size: PlotArea) =>
      panel(size, words.step, [
        ...referenceLine(frame, "y", 0),
        {
          transform: [{ filter: "datum.january_step !== null" }],
          // A bar would widen the axis by half its breadth, and the panels would no longer stand below each other.
          mark: {
            type: "rule",
            color: colours.main,
            strokeWidth: Math.max(2, (0.45 * size.width) / steps.length),
          },
          encoding: {
            x: month(true),
            y: {
              field: "january_step",
              type: "quantitative",
              axis: { title: null, tickCount: 5 },
            },
            y2: { datum: 0 },
            tooltip: [monthTooltip(frame, columns, "month"), tooltip(columns, "january_step", ",.1f")],
          },
        },
      ]);
    const bySize = [...steps].sort((a, b) => a.step - b.step);
    const at = ({ month: of, step }: (typeof steps)[number]) =>
      `${number(step, 1)} (${monthInWords(of, language)})`;
    return {
      title,
      units,
      source: foodSource(run, "deflator", language),
      columns,
      rows: ratio.map(({ month: of, value }) => ({
        month: of,
        ratio: value,
        january_step: stepOf.get(of) ?? null,
      })),
      tall: frame.size === "column" ? 1.35 : 1.05,
      description: describe(chartWords(language).kinds.lines, title, units, [
        `${words.step}: ${chartWords(language).alternative.lowest} ${at(bySize[0]!)}, ` +
          `${chartWords(language).alternative.highest} ${at(bySize.at(-1)!)}`,
      ]),
      draw: ({ width, height }) => ({
        spacing: Math.round(frame.fontSize * 0.7),
        vconcat: [top({ width, height: height / 2 }), bottom({ width, height: height / 2 })],
      }),
    };
  };
}
