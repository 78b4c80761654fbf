import { monthNumber, type YearMonth } from "../months/year-month.js";
import type { Layer, View } from "./chart.js";
import { brokenLabels, legendColumns, type Frame, type PlotArea } from "./frame.js";
import type { Column, Labels } from "./labels.js";
import { colours } from "./theme.js";

/** Space between the end of a bar and its number, in pixels. */
const labelGap = 3;

/** A rule across the plot at a value of one axis, with a few words at its end where given. */
export function referenceLine(frame: Frame, axis: "x" | "y", value: number, words?: string): Layer[] {
  const rule: Layer = {
    data: { values: [{}] },
    mark: { type: "rule", color: colours.reference, strokeWidth: frame.lineWidth * 0.8 },
    encoding: { [axis]: { datum: value } },
  };
  if (words === undefined) return [rule];
  const text: Layer = {
    data: { values: [{}] },
    mark: {
      type: "text",
      text: words,
      align: "right",
      baseline: "bottom",
      dy: -labelGap,
      fontSize: frame.sourceSize,
      color: colours.reference,
    },
    encoding: { x: { value: "width" }, y: { datum: value } },
  };
  return [rule, text];
}

/** A line of a tooltip: a column under its name in the chart's language, a number or month in its format. */
export function tooltip(labels: Labels, column: Column, format?: string) {
  const named = { field: column, title: labels.columns[column] };
  if (format === undefined) return { ...named, type: "nominal" as const };
  if (format !== "month") return { ...named, type: "quantitative" as const, format };
  // "2000-01" is read as UTC by every browser; shown as UTC too, no reader's time zone shifts it.
  return { ...named, type: "temporal" as const, format: "%B %Y", formatType: "utc" };
}

/**
 * A time axis over months, in years; the field is for the caller to add. `labelled` shows its labels,
 * `spans` is for marks with two ends.
 */
export function monthAxis(axis: { domain: [YearMonth, YearMonth]; title?: string }) {
  const instant = (month: YearMonth) => ({
    year: Number(month.slice(0, 4)),
    month: Number(month.slice(5)),
    date: 1,
    utc: true,
  });
  const domain = axis.domain.map(instant);
  const years = (monthNumber(axis.domain[1]) - monthNumber(axis.domain[0])) / 12;
  const step = years > 12 ? 5 : years > 6 ? 2 : 1;
  return (labelled: boolean, spans = false) => ({
    type: "temporal" as const,
    // On a mark with two ends Vega-Lite does not read the months of a domain; the other marks give it.
    scale: { type: "utc" as const, nice: false as const, ...(!spans && { domain }) },
    axis: labelled
      ? {
          title: axis.title ?? null,
          format: "%Y",
          tickCount: { interval: "year" as const, step },
          grid: false,
        }
      : null,
  });
}

/** The entries that layers of different marks share in one legend: words, colours, and the legend's look. */
export interface LegendEntries {
  words: readonly string[];
  colours: readonly string[];
  legend: Record<string, unknown>;
}

/**
 * A layer with its entry in a legend. The word stands in a column of its own, made for the layer: colours by
 * a constant are drawn by Vega-Lite too, but its schema does not allow a legend for them.
 */
export function inLegend(
  word: string,
  { words, colours: range, legend }: LegendEntries,
  layer: Record<string, unknown> & { encoding: Record<string, unknown>; transform?: unknown[] },
): Layer {
  return {
    ...layer,
    transform: [...(layer.transform ?? []), { calculate: JSON.stringify(word), as: "entry" }],
    encoding: {
      ...layer.encoding,
      color: { field: "entry", type: "nominal", scale: { domain: [...words], range: [...range] }, legend },
    },
  } as unknown as Layer;
}

/** A layer with a legend of its own, beside those of other layers: its word, its colour and its symbol. */
export function namedLayer(
  word: string,
  colour: string,
  symbolType: string,
  layer: Parameters<typeof inLegend>[2],
): Layer {
  return inLegend(
    word,
    { words: [word], colours: [colour], legend: { symbolType, symbolOpacity: 1 } },
    layer,
  );
}

/**
 * Points that cannot be seen but answer to the mouse: of a line itself Vega would show the first value
 * wherever it is touched. Images leave them out.
 */
export function hoverPoints(frame: Frame, encoding: Record<string, unknown>): Layer {
  return { mark: { type: "point", opacity: 0, size: 3 * frame.pointSize }, encoding } as Layer;
}

/** A layer of text with a white rim below it, legible where it crosses a line. */
export function haloed(
  text: { mark: { type: "text"; [property: string]: unknown } } & Record<string, unknown>,
): Layer[] {
  const rim = { ...text, mark: { ...text.mark, stroke: "#FFFFFF", strokeWidth: 3, strokeJoin: "round" } };
  return [rim, text] as Layer[];
}

interface GroupedBars {
  /** Column of the categories and their words in the order wanted. */
  category: string;
  categories: string[];
  /** Column of the series within a category and their words in the order wanted; none for plain bars. */
  series?: { column: string; names: string[]; colours: readonly string[] };
  /** Column of the values, and how numbers on the axis and at the bars are written. */
  value: string;
  axisFormat: string;
  labelFormat?: string;
  axisTitle?: string;
  /** Leaves the names of the categories to the panel beside. */
  namesHidden?: boolean;
  /** Lying bars, for long category names. */
  horizontal?: boolean;
  tooltip: ReturnType<typeof tooltip>[];
  /** True where a value lies below zero, and its number below its bar. */
  falls?: boolean;
  /** What else is drawn on the same axes. */
  extra?: Layer[];
  /** Low and high of the value axis where the bars alone do not decide them. Zero is always within. */
  domain?: [number, number];
}

/** Bars from zero in groups, each with its number at its end. */
export function groupedBars(frame: Frame, area: PlotArea, bars: GroupedBars): View {
  const { category, categories, series, value, horizontal = false } = bars;
  const [along, across, offset] = horizontal
    ? (["y", "x", "yOffset"] as const)
    : (["x", "y", "xOffset"] as const);
  const broken = brokenLabels(
    frame,
    categories,
    horizontal ? 0.3 * frame.width : (0.95 * area.width) / categories.length,
  );
  const axes = {
    [along]: {
      field: category,
      type: "nominal",
      sort: categories,
      axis: bars.namesHidden ? null : { labelAngle: 0, title: null, ...(broken && { labelExpr: broken }) },
      scale: { paddingInner: 0.25, paddingOuter: 0.12 },
    },
    ...(series && { [offset]: { field: series.column, type: "nominal", sort: series.names } }),
    [across]: {
      field: value,
      type: "quantitative",
      stack: null,
      axis: {
        format: bars.axisFormat,
        title: bars.axisTitle ?? null,
        tickCount: frame.size === "column" ? 4 : 6,
      },
      scale: { zero: true, nice: true, ...(bars.domain && { domain: bars.domain }) },
    },
  };
  // Where lying bars are too thin for a number each, the last series has its numbers.
  const thickness = (0.75 * area.height) / categories.length / (series?.names.length ?? 1);
  const lastOnly = horizontal && series !== undefined && thickness < 0.8 * frame.sourceSize;
  const label = (negative: boolean): Layer => ({
    transform: [
      { filter: `datum['${value}'] ${negative ? "<" : ">="} 0` },
      ...(lastOnly ? [{ filter: { field: series.column, equal: series.names.at(-1)! } }] : []),
    ],
    mark: {
      type: "text",
      fontSize: frame.sourceSize,
      ...(horizontal
        ? { align: negative ? "right" : "left", baseline: "middle", dx: negative ? -labelGap : labelGap }
        : { align: "center", baseline: negative ? "top" : "bottom", dy: negative ? labelGap : -labelGap }),
    },
    encoding: { ...axes, text: { field: value, type: "quantitative", format: bars.labelFormat! } },
  });
  return {
    ...area,
    layer: [
      {
        mark: { type: "bar", ...(series ? {} : { color: colours.main }) },
        encoding: {
          ...axes,
          tooltip: bars.tooltip,
          ...(series && {
            color: {
              field: series.column,
              type: "nominal",
              scale: { domain: series.names, range: [...series.colours] },
              legend: { columns: legendColumns(frame, series.names), symbolType: "square" },
            },
          }),
        },
      },
      ...(bars.labelFormat === undefined ? [] : [label(false), ...(bars.falls ? [label(true)] : [])]),
      ...(bars.extra ?? []),
    ],
  } as View;
}
