import { describe, type ChartBuilder, type Layer, type View } from "../../../charts/chart.js";
import { type PlotArea } from "../../../charts/frame.js";
import { hoverPoints, monthAxis, monthTooltip, referenceLine, tooltip } from "../../../charts/marks.js";
import { colours } from "../../../charts/theme.js";
import { chartWords } from "../../../charts/words.js";
import { monthInWords, periodInWords } from "../../../language/calendar.js";
import { glossary } from "../../../language/glossary.js";
import { monthNumber, yearMonth, type Period } from "../../../months/year-month.js";
import type { FoodRun } from "../run.js";
import { faoTitle, foodSource, extremes } from "./parts.js";
import { periodBars, periodStrip, stripHeight } from "./period-strip.js";
import { foodChartWords } from "./words.js";

/** The two monthly series above each other, with the periods of the regressions. */
export function foodSeries(run: FoodRun): ChartBuilder {
  return (frame) => {
    const { months } = run;
    const { language } = frame;
    const terms = glossary(language);
    const words = foodChartWords(language);
    const { columns } = words;
    const first = months[0]!.month;
    const last = months.at(-1)!.month;
    const span = { from: first, to: last };
    const length = ({ from, to }: Period) => monthNumber(to) - monthNumber(from) + 1;
    const shaded = run.periods.filter((period) => length(period) <= length(span) / 2);
    const bars = (width: number) => periodBars(frame, run.periods, span, width);
    const x = monthAxis({ domain: [first, yearMonth(monthNumber(last) + 1)] });
    const title = words.series.title(faoTitle(run.index, language));
    const units = shaded.length > 0 ? words.series.unitsShaded : words.series.units;
    const moreLanes = Math.max(1, ...bars(0.9 * frame.width).map(({ lane }) => lane)) - 1;

    const shading = (axis: boolean): Layer => ({
      data: {
        values: shaded.map((period) => ({
          from: period.from,
          to: yearMonth(monthNumber(period.to) + 1),
          label: periodInWords(period, language),
        })),
      },
      mark: { type: "rect", color: colours.shade },
      encoding: {
        x: { ...x(axis, true), field: "from" },
        x2: { field: "to" },
        tooltip: [{ field: "label", type: "nominal", title: columns.period }],
      },
    });
    const panel = (
      size: PlotArea,
      column: "fao_index" | "food_price_index",
      name: string,
      axis: boolean,
    ): View => ({
      ...size,
      title: { text: name, fontSize: frame.fontSize, fontWeight: "normal", frame: "group", offset: 4 },
      layer: [
        ...(shaded.length > 0 ? [shading(axis)] : []),
        ...referenceLine(frame, "y", 100),
        {
          mark: { type: "line", color: colours.main, strokeWidth: frame.lineWidth * 0.8 },
          encoding: {
            x: { ...x(axis), field: "month" },
            y: {
              field: column,
              type: "quantitative",
              scale: { zero: false },
              axis: { title: null, tickCount: 4 },
            },
          },
        },
        hoverPoints(frame, {
          x: { ...x(axis), field: "month" },
          y: { field: column, type: "quantitative" },
          tooltip: [monthTooltip(frame, columns, "month"), tooltip(columns, column, ",.1f")],
        }),
      ],
    });

    return {
      title,
      units,
      source: foodSource(run, "series", language),
      columns,
      rows: months.map(({ month, faoIndex, foodPriceIndex }) => ({
        month,
        fao_index: faoIndex,
        food_price_index: foodPriceIndex,
      })),
      tall: (frame.size === "column" ? 1.35 : 1.15) + 0.04 * moreLanes,
      description: describe(chartWords(language).kinds.lines, title, units, [
        `${terms.observations}: ${months.length}, ${chartWords(language).alternative.from(monthInWords(first, language), monthInWords(last, language))}`,
        `${words.faoAxis}: ${extremes(months, "faoIndex", language)}`,
        `${words.priceAxis}: ${extremes(months, "foodPriceIndex", language)}`,
        `${words.series.model}: ${run.periods.map((period) => periodInWords(period, language)).join(", ")}`,
      ]),
      draw: ({ width, height }) => {
        const strip = periodStrip(frame, bars(width), width, x);
        const plot = Math.floor((height - stripHeight(frame, bars(width))) / 2);
        return {
          spacing: Math.round(frame.fontSize * 0.7),
          vconcat: [
            strip,
            panel({ width, height: plot }, "fao_index", words.faoAxis, false),
            panel({ width, height: plot }, "food_price_index", words.priceAxis, true),
          ],
        };
      },
    };
  };
}
