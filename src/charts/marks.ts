import { monthNumber, type YearMonth } from "../months/year-month.js";
import type { Layer } from "./chart.js";
import { breakLines, type Frame } from "./frame.js";
import { colours } from "./theme.js";
import { chartWords } from "./words.js";

/** Space between a mark and the words at its end, in pixels. */
export const labelGap = 3;

/**
 * A rule across the plot at a value of one axis, with a few words where given: at the end of a lying rule, over
 * the top of an upright one.
 */
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
      align: axis === "y" ? "right" : "center",
      baseline: "bottom",
      dy: -labelGap,
      fontSize: frame.sourceSize,
      color: colours.reference,
    },
    encoding:
      axis === "y"
        ? { x: { value: "width" }, y: { datum: value } }
        : { x: { datum: value }, y: { value: 0 } },
  };
  return [rule, text];
}

/** A line of a tooltip: a column under its name in the chart's language, a number in its format. */
export function tooltip<Names extends Readonly<Record<string, string>>>(
  names: Names,
  column: keyof Names & string,
  format?: string,
) {
  const named = { field: column, title: names[column] as string };
  if (format === undefined) return { ...named, type: "nominal" as const };
  return { ...named, type: "quantitative" as const, format };
}

/**
 * A line of a tooltip with a month in words. "2000-01" is read as UTC by every browser; shown as UTC too, no
 * reader's time zone shifts it.
 */
export function monthTooltip<Names extends Readonly<Record<string, string>>>(
  { language }: Frame,
  names: Names,
  column: keyof Names & string,
) {
  return {
    field: column,
    title: names[column] as string,
    type: "temporal" as const,
    timeUnit: "utcyearmonth" as const,
    format: chartWords(language).monthFormat,
  };
}

/**
 * A time axis over months, labelled in years, or in months where they are few; the field is for the caller to
 * add. `labelled` shows its labels, `spans` is for marks with two ends.
 */
export function monthAxis(axis: { domain: [YearMonth, YearMonth]; title?: string }) {
  const instant = (month: YearMonth) => ({
    year: Number(month.slice(0, 4)),
    month: Number(month.slice(5)),
    date: 1,
    utc: true,
  });
  const domain = axis.domain.map(instant);
  const months = monthNumber(axis.domain[1]) - monthNumber(axis.domain[0]);
  const ticks =
    months > 36
      ? {
          format: "%Y",
          tickCount: { interval: "year", step: months > 144 ? 5 : months > 72 ? 2 : 1 } as const,
        }
      : { format: "%Y-%m", tickCount: { interval: "month", step: months > 12 ? 6 : 3 } as const };
  return (labelled: boolean, spans = false) => ({
    type: "temporal" as const,
    // On a mark with two ends Vega-Lite does not read the months of a domain; the other marks give it.
    scale: { type: "utc" as const, nice: false as const, ...(!spans && { domain }) },
    axis: labelled
      ? {
          title: axis.title ?? null,
          ...ticks,
          grid: false,
        }
      : null,
  });
}

/**
 * The head of each of several panels beside each other, as layers over its plot: a title with a quieter line
 * below, broken to the width of a panel. All begin at one height: the titles that Vega sets would stand higher
 * where a number of the axis reaches above the plot.
 */
export function panelHeads(
  frame: Frame,
  heads: readonly { title: string; subtitle: string }[],
  width: number,
): Layer[][] {
  const { fontSize, sourceSize, measure } = frame;
  const [titleHeight, subtitleHeight] = [Math.round(fontSize * 1.25), Math.round(sourceSize * 1.3)];
  const broken = heads.map(({ title, subtitle }) => ({
    title: breakLines(title, width, fontSize, measure, true),
    subtitle: breakLines(subtitle, width, sourceSize, measure),
  }));
  const heights = broken.map(
    ({ title, subtitle }) => title.length * titleHeight + subtitle.length * subtitleHeight,
  );
  const top = -Math.max(...heights) - Math.round(fontSize * 0.8);
  const words = (text: string[], y: number, look: object) =>
    ({
      data: { values: [{}] },
      mark: { type: "text", text, align: "left", baseline: "top", ...look },
      encoding: { x: { value: 0 }, y: { value: y } },
    }) as Layer;
  return broken.map(({ title, subtitle }) => [
    words(title, top, { fontSize, lineHeight: titleHeight, fontWeight: "bold" }),
    words(subtitle, top + title.length * titleHeight, {
      fontSize: sourceSize,
      lineHeight: subtitleHeight,
      color: colours.quiet,
    }),
  ]);
}

/** An interval from low to high as a line with a cap at each end; across it, the place that is given. */
export function errorBars(
  frame: Frame,
  { along, low, high, colour, capSize, mark = {}, encoding }: ErrorBars,
): Layer[] {
  const end = (field: string) => ({ field, type: "quantitative" });
  const cap = (field: string) => ({
    mark: {
      ...mark,
      type: "tick",
      orient: along === "y" ? "horizontal" : "vertical",
      color: colour,
      size: capSize,
      thickness: frame.lineWidth,
    },
    encoding: { ...encoding, [along]: end(field) },
  });
  return [
    {
      mark: { ...mark, type: "rule", color: colour, strokeWidth: frame.lineWidth },
      encoding: { ...encoding, [along]: end(low), [`${along}2`]: { field: high } },
    },
    cap(low),
    cap(high),
  ] as Layer[];
}

interface ErrorBars {
  /** The axis of the interval, and the columns of its ends. */
  along: "x" | "y";
  low: string;
  high: string;
  colour: string;
  /** Length of the caps in pixels. */
  capSize: number;
  /** Properties of all its marks, such as an offset. */
  mark?: Record<string, unknown>;
  /** Where it stands on the other axis, and its tooltip. */
  encoding: Record<string, unknown>;
}

/**
 * Points that cannot be seen but answer to the mouse: of a line itself Vega would show the first value
 * wherever it is touched. Images leave them out.
 */
export function hoverPoints(frame: Frame, encoding: Record<string, unknown>): Layer {
  return { mark: { type: "point", opacity: 0, size: 3 * frame.pointSize }, encoding } as Layer;
}

/**
 * Lines that cannot be seen but answer to the mouse: where points would lie too close, and along dashes, whose
 * gaps do not answer.
 */
export function hoverRules(
  encoding: Record<string, unknown>,
  { strokeWidth = 2, ...layer }: { strokeWidth?: number; transform?: unknown[] } = {},
): Layer {
  return { ...layer, mark: { type: "rule", opacity: 0, strokeWidth }, encoding } as Layer;
}

/** A layer of text with a white rim below it, in pixels across, legible where it crosses a line. */
export function haloed(
  text: { mark: { type: "text"; [property: string]: unknown } } & Record<string, unknown>,
  strokeWidth = 3,
): Layer[] {
  const rim = { ...text, mark: { ...text.mark, stroke: "#FFFFFF", strokeWidth, strokeJoin: "round" } };
  return [rim, text] as Layer[];
}
