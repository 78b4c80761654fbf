import type { Layer, View } from "../../../charts/chart.js";
import type { Frame } from "../../../charts/frame.js";
import { labelGap, type monthAxis } from "../../../charts/marks.js";
import { colours } from "../../../charts/theme.js";
import { periodInWords, periodText } from "../../../language/calendar.js";
import { monthNumber, yearMonth, type Period, type YearMonth } from "../../../months/year-month.js";
import { foodChartWords } from "./words.js";

/** A period as a bar over the series, with its words in it or beside it. */
interface PeriodBar {
  from: YearMonth;
  /** The month after the last: a bar ends where its last month does. */
  to: YearMonth;
  /** The period in words in full, and as it stands at its bar. */
  label: string;
  shown: string;
  place: "inside" | "left" | "right";
  lane: number;
}

/**
 * The bars of the periods, longest first, each in the first lane where neither it nor its words meet another.
 * Words that do not fit into their bar stand beside it.
 *
 * @param width of the plot in pixels
 */
export function periodBars(
  frame: Frame,
  periods: readonly Period[],
  { from: first, to: last }: Period,
  width: number,
): PeriodBar[] {
  const perMonth = width / (monthNumber(last) - monthNumber(first) + 1);
  const lanes: { start: number; end: number }[][] = [];
  const months = ({ from, to }: Period) => monthNumber(to) - monthNumber(from) + 1;
  return [...periods]
    .sort((a, b) => months(b) - months(a))
    .map((period) => {
      const label = periodInWords(period, frame.language);
      const size = (text: string) => frame.measure(text, frame.sourceSize) + 2 * labelGap;
      const start = (monthNumber(period.from) - monthNumber(first)) * perMonth;
      const end = start + months(period) * perMonth;
      const inside = [label, periodText(period)].find((text) => size(text) <= end - start);
      const shown = inside ?? label;
      const place = inside !== undefined ? "inside" : end + size(label) <= width ? "right" : "left";
      const taken = {
        start: place === "left" ? start - size(shown) : start,
        end: place === "right" ? end + size(shown) : end,
      };
      const meets = (other: typeof taken) => taken.start < other.end - 0.01 && other.start < taken.end - 0.01;
      const free = lanes.findIndex((lane) => !lane.some(meets));
      const lane = free < 0 ? lanes.length : free;
      (lanes[lane] ??= []).push(taken);
      const to = yearMonth(monthNumber(period.to) + 1);
      return { from: period.from, to, label, shown, place, lane };
    });
}

/** The height in pixels that the lanes of bars need. */
export function stripHeight(frame: Frame, bars: readonly PeriodBar[]): number {
  return (Math.max(...bars.map(({ lane }) => lane)) + 1) * (frame.fontSize + 5);
}

/** The bars above the series. */
export function periodStrip(
  frame: Frame,
  bars: readonly PeriodBar[],
  width: number,
  x: ReturnType<typeof monthAxis>,
): View {
  const words = (place: PeriodBar["place"]): Layer => ({
    transform: [
      { filter: { field: "place", equal: place } },
      { calculate: "(time(toDate(datum.from)) + time(toDate(datum.to))) / 2", as: "middle" },
    ],
    mark: {
      type: "text",
      fontSize: frame.sourceSize,
      align: place === "inside" ? "center" : place === "left" ? "right" : "left",
      dx: place === "inside" ? 0 : place === "left" ? -labelGap : labelGap,
    },
    encoding: {
      x: { ...x(false), field: place === "inside" ? "middle" : place === "left" ? "from" : "to" },
      text: { field: "shown" },
    },
  });
  const places = [...new Set(bars.map(({ place }) => place))];
  return {
    width,
    height: stripHeight(frame, bars),
    data: { values: bars },
    layer: [
      {
        mark: { type: "bar", color: colours.grid, stroke: colours.quiet, strokeWidth: 0.5 },
        encoding: {
          x: { ...x(false, true), field: "from" },
          x2: { field: "to" },
          tooltip: [
            { field: "label", type: "nominal", title: foodChartWords(frame.language).columns.period },
          ],
        },
      },
      ...places.map(words),
    ],
    encoding: {
      y: {
        field: "lane",
        type: "ordinal",
        axis: null,
        scale: { paddingInner: 0.15, paddingOuter: 0 },
      },
    },
  } as View;
}
