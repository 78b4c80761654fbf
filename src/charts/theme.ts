import type { Config } from "vega-lite";
import { dayNames, monthNames, shortDayNames, shortMonthNames } from "../language/calendar.js";
import { numberSigns } from "../language/formats.js";
import type { Language } from "../languages.js";
import type { Frame } from "./frame.js";
import { fontFamily } from "./text-measure.js";

/**
 * Colours that readers with any colour vision tell apart (Okabe and Ito, 2008), and that differ in
 * lightness, so that they stay apart in grey: L* is about 46, 71 and 0.
 */
export const palette = ["#0072B2", "#E69F00", "#000000"] as const;

export const colours = {
  /** The series that a chart is about. */
  main: palette[0],
  /** What it is set against. */
  second: palette[1],
  /** A fitted line, a printed figure, an outline. */
  ink: palette[2],
  /** Reference lines such as 100 or zero. */
  reference: "#555555",
  grid: "#E4E4E4",
  /** Words and axes. */
  text: "#222222",
  quiet: "#5A5A5A",
  /** A confidence band. */
  band: "#BFD9EA",
  /** Spans behind the data. */
  shade: "#ECECEC",
};

/** Shades of one colour from light to dark, for years: `count` steps that grey print keeps in order. */
export function shades(count: number): string[] {
  const light = [190, 215, 236];
  const dark = [0, 56, 101];
  return Array.from({ length: count }, (_, step) => {
    const share = count === 1 ? 1 : step / (count - 1);
    const channel = (i: number) => Math.round(light[i]! + share * (dark[i]! - light[i]!));
    return `#${[0, 1, 2].map((i) => channel(i).toString(16).padStart(2, "0")).join("")}`;
  });
}

/** Numbers and dates as the language writes them, in the form that Vega's locale takes. */
function locale(language: Language) {
  const { decimal, group, minus, percent } = numberSigns[language];
  return {
    number: {
      decimal,
      thousands: group,
      grouping: [3],
      currency: ["", ""] as [string, string],
      minus,
      percent,
    },
    time: {
      dateTime: "%-d %B %Y, %H:%M",
      date: language === "en" ? "%d/%m/%Y" : "%d.%m.%Y",
      time: "%H:%M",
      periods: ["AM", "PM"] as [string, string],
      days: [...dayNames[language]],
      shortDays: [...shortDayNames[language]],
      months: [...monthNames[language]],
      shortMonths: [...shortMonthNames[language]],
    },
  };
}

/** The one theme: type, colours, lines and language of every chart. */
export function theme(frame: Frame): Config {
  const { fontSize, titleSize } = frame;
  return {
    background: "#FFFFFF",
    font: `${fontFamily}, sans-serif`,
    padding: Math.round(fontSize * 0.7),
    // The figure as a whole has its text alternative; one for every mark would be in English only.
    aria: false,
    locale: locale(frame.language) as NonNullable<Config["locale"]>,
    view: { stroke: null },
    concat: { spacing: Math.round(fontSize * 1.5) },
    title: {
      anchor: "start",
      frame: "bounds",
      color: colours.text,
      fontSize: titleSize,
      fontWeight: "bold",
      lineHeight: Math.round(titleSize * 1.25),
      offset: Math.round(fontSize * 0.8),
      subtitleFontSize: fontSize,
      subtitleColor: colours.quiet,
      subtitleLineHeight: Math.round(fontSize * 1.3),
      subtitlePadding: Math.round(fontSize * 0.4),
    },
    axis: {
      labelFontSize: fontSize,
      titleFontSize: fontSize,
      titleFontWeight: "normal",
      titleLineHeight: Math.round(fontSize * 1.25),
      titlePadding: Math.round(fontSize * 0.6),
      labelColor: colours.text,
      titleColor: colours.text,
      labelLimit: 0,
      labelPadding: 4,
      // Every number stands at its tick: Vega would push the outermost ones inwards.
      labelFlush: false,
      labelSeparation: Math.round(fontSize * 0.4),
      gridColor: colours.grid,
      domainColor: colours.quiet,
      tickColor: colours.quiet,
      tickSize: 4,
    },
    axisBand: { ticks: false, domain: true, grid: false },
    legend: {
      orient: "top",
      direction: "horizontal",
      title: null,
      labelFontSize: fontSize,
      labelLimit: 0,
      labelColor: colours.text,
      symbolSize: Math.round(fontSize * fontSize * 0.9),
      symbolStrokeWidth: frame.lineWidth,
      columnPadding: Math.round(fontSize * 1.4),
      rowPadding: Math.round(fontSize * 0.3),
      offset: Math.round(fontSize * 0.9),
    },
    header: {
      title: null,
      labelFontSize: fontSize,
      labelFontWeight: "bold",
      labelColor: colours.text,
      labelLimit: 0,
    },
    text: { fontSize, color: colours.text },
    line: { strokeWidth: frame.lineWidth },
    rule: { strokeWidth: frame.lineWidth * 0.7, color: colours.reference },
    point: { size: frame.pointSize, filled: true, opacity: 1 },
    bar: { color: colours.main },
    area: { color: colours.main },
  };
}
