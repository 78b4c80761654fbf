import { formatNumber } from "../language/formats.js";
import type { Language } from "../languages.js";
import { describe, type ChartRow, type Layer, type View } from "./chart.js";
import { breakLines, legendColumns, middleOfLines, type Frame, type PlotArea } from "./frame.js";
import { lookedUp } from "./expression.js";
import { haloed, labelGap, type tooltip } from "./marks.js";
import { colours } from "./theme.js";
import { chartWords } from "./words.js";

export interface GroupedBars {
  /** The rows to draw, in the words of the chart's language. */
  rows: readonly ChartRow[];
  /** Draws only the rows of one panel: those that hold this word in this column. */
  only?: { column: string; word: string };
  /** Column of the categories and their words in the order wanted. */
  category: string;
  categories: readonly string[];
  /** Column of the series within a category and their words in the order wanted; none for plain bars. */
  series?: { column: string; names: readonly string[]; colours: readonly string[] };
  /** Column of the values. */
  value: string;
  /** Decimals of the numbers at the ends of the bars; no numbers where not given. */
  labelPlaces?: number;
  /** Leaves the names of the categories to the panel beside. */
  namesHidden?: boolean;
  /** Lying bars, for long category names. */
  horizontal?: boolean;
  tooltip: ReturnType<typeof tooltip>[];
  /** The head of a panel. */
  head?: Layer[];
  /** What else is drawn on the same axes; the middle of a bar is in the field `bar_middle`. */
  extra?: Layer[];
  /** A value that the axis reaches in any case. Zero is always within. */
  reach?: number;
  /** Room in pixels that `extra` needs beyond the ends of the bars. */
  room?: number;
  /** Values at which lines of `extra` stand: the numbers of lying bars move beyond a line that would cross them. */
  lines?: readonly number[];
}

/** Between the groups of bars, and before the first: in bars of the largest group. */
const gapBetween = 1 / 3;
const gapOutside = 0.16;

/** Where bars stand along the axis of the categories, one unit to the thickness of a bar. */
interface Places {
  /** The start of each bar by its key. */
  starts: Record<string, number>;
  /** The middle of each group with its category and the last of its series. */
  groups: { category: string; middle: number; size: number; last: string }[];
  length: number;
}

const keyOf = (category: unknown, series: unknown) => `${String(category)}|${String(series ?? "")}`;

/** Places for the bars that there are: a series without a value in a category leaves no gap. */
function placesOf({ rows, category, categories, series }: GroupedBars): Places {
  const there = new Set(rows.map((row) => keyOf(row[category], series && row[series.column])));
  const groups = categories
    .map((name) => ({
      name,
      members: (series?.names ?? [""]).filter((member) => there.has(keyOf(name, member))),
    }))
    .filter(({ members }) => members.length > 0);
  const most = Math.max(1, ...groups.map(({ members }) => members.length));
  const places: Places = { starts: {}, groups: [], length: 0 };
  let at = gapOutside * most;
  for (const [i, { name, members }] of groups.entries()) {
    if (i > 0) at += gapBetween * most;
    members.forEach((member, j) => (places.starts[keyOf(name, member)] = rounded(at + j)));
    const middle = rounded(at + members.length / 2);
    places.groups.push({ category: name, middle, size: members.length, last: members.at(-1)! });
    at += members.length;
  }
  return { ...places, length: at + gapOutside * most };
}

function rounded(value: number): number {
  return Math.round(1000 * value) / 1000;
}

/** Whether upright bars leave their categories' names, and a number each, room beside each other. */
export function standUpright(
  frame: Frame,
  { categories, series = 1, numbers }: { categories: readonly string[]; series?: number; numbers: string[] },
): boolean {
  const group = (0.9 * frame.width) / categories.length;
  const words = categories.flatMap((name) => name.split(" "));
  const widest = Math.max(...words.map((word) => frame.measure(word, frame.fontSize)));
  const number = Math.max(...numbers.map((text) => frame.measure(text, frame.sourceSize)));
  return widest <= 0.95 * group && number <= (0.75 * group) / series;
}

/** How tall a chart of lying bars is, as a multiple of its size, so that each bar has room for its number. */
export function tallEnough(frame: Frame, bars: number): number {
  const plot = (bars * 1.15 * frame.sourceSize) / 0.75;
  return Math.max(0.6, plot / frame.height + 0.35);
}

/** The text alternative of a bar chart, see `describe`. */
export function barDescription(
  language: Language,
  title: string,
  units: string,
  facts: readonly string[],
): string {
  return describe(chartWords(language).kinds.bars, title, units, facts);
}

/** Bars from zero in groups, each with its number at its end. */
export function groupedBars(frame: Frame, area: PlotArea, given: GroupedBars): View {
  const { only } = given;
  const rows = given.rows.filter((row) => only === undefined || row[only.column] === only.word);
  const bars = { ...given, rows };
  const { series, value, horizontal = false } = bars;
  const [along, across] = horizontal ? (["y", "x"] as const) : (["x", "y"] as const);
  const places = placesOf(bars);
  const side = horizontal ? area.height : area.width;
  // A single bar must not fill the plot: then the row of bars is shorter than its axis, in the middle of it.
  const thickest = (horizontal ? 4.5 : 8) * frame.fontSize;
  const length = Math.max(places.length, side / thickest);
  const thickness = side / length;
  const outside = (length - places.length) / 2;

  const axes = {
    [along]: {
      field: "bar_middle",
      type: "quantitative",
      scale: { domain: [-outside, length - outside], nice: false, zero: false, reverse: horizontal },
      axis: bars.namesHidden ? null : categoryAxis(frame, area, horizontal, places, thickness),
    },
    [across]: {
      field: value,
      type: "quantitative",
      axis: {
        title: null,
        tickCount: tickCount(frame, area, horizontal),
        ...(bars.labelPlaces === 0 && { tickMinStep: 1 }),
      },
      scale: { nice: true, domain: valueDomain(frame, area, bars) },
    },
  };
  return {
    ...area,
    transform: [
      ...(only === undefined ? [] : [{ filter: { field: only.column, equal: only.word } }]),
      {
        calculate: barValue(bars, places.starts),
        as: "bar",
      },
      { calculate: "datum.bar + 0.5", as: "bar_middle" },
      { calculate: "datum.bar + 1", as: "bar_end" },
    ],
    layer: [
      {
        mark: { type: "rect", ...(series ? {} : { color: colours.main }) },
        encoding: {
          ...axes,
          [along]: { ...axes[along], field: "bar" },
          [`${along}2`]: { field: "bar_end" },
          [`${across}2`]: { datum: 0 },
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
      ...(bars.head ?? []),
      ...(bars.extra ?? []),
      ...numbers(frame, area, bars, places, thickness, axes),
    ],
  } as View;
}

/** An expression of what a bar has by its key. */
function barValue({ category, series }: GroupedBars, byKey: Readonly<Record<string, number>>): string {
  const ofSeries = series === undefined ? "" : ` + datum['${series.column}']`;
  return `${JSON.stringify(byKey)}[datum['${category}'] + '|'${ofSeries}]`;
}

/** About how many numbers the value axis has room for. */
function tickCount(frame: Frame, area: PlotArea, horizontal: boolean): number {
  const room = horizontal ? area.width / (3.5 * frame.fontSize) : area.height / (3 * frame.fontSize);
  return Math.max(2, Math.min(frame.size === "column" ? 4 : 6, Math.floor(room)));
}

/** The names of the categories at the middles of their groups. */
function categoryAxis(
  frame: Frame,
  area: PlotArea,
  horizontal: boolean,
  { groups }: Places,
  thickness: number,
): object {
  const smallest = Math.min(...groups.map(({ size }) => size + gapBetween * size)) * thickness;
  const fontSize = horizontal ? Math.min(frame.fontSize, 0.8 * smallest) : frame.fontSize;
  // Beside a low group there is room for one line only.
  const beside = smallest < 2.5 * frame.fontSize ? Infinity : 0.3 * frame.width;
  const room = horizontal ? beside : Math.min(smallest, area.width / groups.length);
  const lines = groups.map(
    ({ middle, category }) => [middle, breakLines(category, room, frame.fontSize, frame.measure)] as const,
  );
  const labelExpr = lookedUp(lines, "datum.value");
  const isBroken = lines.some(([, { length }]) => length > 1);
  return {
    values: groups.map(({ middle }) => middle),
    ...(horizontal && isBroken ? middleOfLines(frame, labelExpr) : { labelExpr }),
    labelAngle: 0,
    labelOverlap: false,
    ...(fontSize < frame.fontSize && { labelFontSize: fontSize }),
    title: null,
    ticks: false,
    grid: false,
  };
}

/** The words of the numbers at the bars, by row. */
function numberWords(frame: Frame, { rows, value, labelPlaces }: GroupedBars): string[] {
  if (labelPlaces === undefined) return [];
  return rows.map((row) => formatNumber(Number(row[value]), labelPlaces, frame.language));
}

/** Low and high of the value axis: the bars from zero, with room for the numbers at their ends. */
function valueDomain(frame: Frame, area: PlotArea, bars: GroupedBars): [number, number] {
  const values = bars.rows.map((row) => Number(row[bars.value]));
  const low = Math.min(0, ...values);
  const high = Math.max(low < 0 ? 0 : Number.MIN_VALUE, ...values, bars.reach ?? 0);
  const words = numberWords(frame, bars);
  const beyond = bars.horizontal
    ? Math.max(0, ...words.map((text) => frame.measure(text, frame.sourceSize)))
    : words.length > 0
      ? 1.1 * frame.sourceSize
      : 0;
  const room = Math.max(beyond + labelGap, bars.room ?? 0);
  const [before, after] = [low < 0 ? room : 0, high > 0 ? room : 0];
  const side = bars.horizontal ? area.width : area.height;
  const perPixel = (high - low) / Math.max(0.3 * side, side - before - after);
  return [low - before * perPixel, high + after * perPixel];
}

/** Where the number of each lying bar begins, by the key of the bar: at its end, or at the line that would cross it. */
function numberStarts(frame: Frame, area: PlotArea, bars: GroupedBars): Record<string, number> {
  const [low, high] = valueDomain(frame, area, bars);
  // The round ends that Vega gives an axis can make it longer by about a tenth.
  const perPixel = (1.1 * (high - low)) / area.width;
  const lines = [...(bars.lines ?? [])].sort((a, b) => a - b);
  const words = numberWords(frame, bars);
  return Object.fromEntries(
    bars.rows.map((row, i) => {
      const room = (labelGap + frame.measure(words[i]!, frame.sourceSize) + labelGap) * perPixel;
      const end = Number(row[bars.value]);
      const start = lines.reduce((at, line) => (at < line && line < at + room ? line : at), end);
      return [keyOf(row[bars.category], bars.series && row[bars.series.column]), start];
    }),
  );
}

/** The numbers at the ends of the bars; none where upright bars are too thin for them. */
function numbers(
  frame: Frame,
  area: PlotArea,
  bars: GroupedBars,
  { groups }: Places,
  thickness: number,
  axes: Record<string, object>,
): Layer[] {
  const { category, series, value, labelPlaces, horizontal = false } = bars;
  if (labelPlaces === undefined) return [];
  const most = Math.max(...groups.map(({ size }) => size));
  const widest = Math.max(...numberWords(frame, bars).map((text) => frame.measure(text, frame.sourceSize)));
  if (!horizontal && widest + 2 > thickness * (most === 1 ? 1 + gapBetween : 1)) return [];
  // Where lying bars are too thin for a number each, the last of a group has its number, which reaches into
  // the gap below the group.
  const isThin = horizontal && series !== undefined && thickness < 0.9 * frame.sourceSize;
  const isMoved = horizontal && bars.lines !== undefined;
  const lastOf = groups.map((group) => [group.category, group.last] as const);
  const label = (negative: boolean) => ({
    transform: [
      { filter: `datum['${value}'] ${negative ? "<" : ">="} 0` },
      ...(isMoved
        ? [{ calculate: barValue(bars, numberStarts(frame, area, bars)), as: "number_start" }]
        : []),
      ...(isThin
        ? [{ filter: `${lookedUp(lastOf, `datum['${category}']`)} == datum['${series.column}']` }]
        : []),
    ],
    mark: {
      type: "text" as const,
      fontSize: frame.sourceSize,
      ...(horizontal
        ? {
            align: negative ? "right" : "left",
            baseline: "middle",
            dx: negative ? -labelGap : labelGap,
            ...(isThin && { dy: rounded((frame.sourceSize - thickness) / 2) }),
          }
        : { align: "center", baseline: negative ? "top" : "bottom", dy: negative ? labelGap : -labelGap }),
    },
    encoding: {
      ...axes,
      ...(isMoved && { x: { ...axes["x"], field: "number_start" } }),
      text: { field: value, type: "quantitative", format: `,.${labelPlaces}f` },
    },
  });
  const falls = bars.rows.some((row) => Number(row[value]) < 0);
  const labels = [label(false), ...(falls ? [label(true)] : [])];
  // A reference line may cross the numbers of lying bars.
  return horizontal && bars.extra !== undefined
    ? labels.flatMap((label) => haloed(label))
    : (labels as Layer[]);
}
