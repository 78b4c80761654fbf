import { InputError, quoted } from "../errors.js";
import type { Language } from "../languages.js";
import { lookedUp } from "./expression.js";
import { problems } from "./words.js";

/** Where a chart is going to stand: one column of a journal, the width of a page, a slide. */
export const chartSizes = ["column", "page", "slide"] as const;
export type ChartSize = (typeof chartSizes)[number];

/** The outer size of a chart and the sizes of its type, in CSS pixels (96 to the inch). */
export interface Dimensions {
  width: number;
  height: number;
  fontSize: number;
  titleSize: number;
  sourceSize: number;
  /** Area of a point mark in square pixels. */
  pointSize: number;
  lineWidth: number;
}

/** Column: 85 mm. Page: 160 mm. Slide: 10 by 5.625 inches, 16 to 9. */
export const dimensions: Record<ChartSize, Dimensions> = {
  column: {
    width: 321,
    height: 264,
    fontSize: 9,
    titleSize: 11,
    sourceSize: 7.5,
    pointSize: 24,
    lineWidth: 1.25,
  },
  page: {
    width: 605,
    height: 380,
    fontSize: 11,
    titleSize: 14,
    sourceSize: 9,
    pointSize: 40,
    lineWidth: 1.5,
  },
  slide: {
    width: 960,
    height: 540,
    fontSize: 17,
    titleSize: 23,
    sourceSize: 13,
    pointSize: 90,
    lineWidth: 2.5,
  },
};

/** Width in pixels of a line of text in Noto Sans. */
export type MeasureText = (text: string, fontSize: number, bold?: boolean) => number;

/** What a chart is built for: language, outer size, and how wide its words are. */
export interface Frame extends Dimensions {
  language: Language;
  size: ChartSize;
  measure: MeasureText;
}

/** The inner size that a chart builder may fill with its plots, in pixels. */
export interface PlotArea {
  width: number;
  height: number;
}

/** The size a user asked for. @throws InputError for any other name */
export function parseChartSize(name: string): ChartSize {
  if ((chartSizes as readonly string[]).includes(name)) return name as ChartSize;
  throw new InputError({ found: problems.noSize(quoted(name)), expected: problems.sizes });
}

/** Breaks a text at its spaces into lines no wider than `width` pixels. */
export function breakLines(
  text: string,
  width: number,
  fontSize: number,
  measure: MeasureText,
  bold = false,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, fontSize, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** How many entries of a legend fit beside each other, given the words of its entries. */
export function legendColumns(frame: Frame, entries: readonly string[]): number {
  const widths = entries.map((entry) => frame.measure(entry, frame.fontSize) + 3 * frame.fontSize);
  const room = frame.width - 6 * frame.fontSize;
  if (widths.reduce((sum, width) => sum + width, 0) <= room) return entries.length;
  return Math.max(1, Math.floor(room / Math.max(...widths)));
}

/**
 * An expression for Vega that breaks the labels of an axis into lines no wider than `width` pixels; undefined
 * where all of them fit.
 */
export function brokenLabels(frame: Frame, labels: readonly string[], width: number): string | undefined {
  const lines = labels.map((label) => breakLines(label, width, frame.fontSize, frame.measure));
  if (lines.every(({ length }) => length === 1)) return undefined;
  return lookedUp(
    labels.map((label, i) => [label, lines[i]!]),
    "datum.label",
  );
}

/**
 * Properties of a vertical axis whose labels an expression breaks into lines: each label stands with its middle at its
 * tick, where Vega would put its first line there and the others below.
 */
export function middleOfLines({ fontSize }: Frame, labelExpr: string) {
  // Vega's distance of one line from the next is the font size and two pixels.
  const lineHeight = fontSize + 2;
  return { labelExpr, labelOffset: { expr: `${-lineHeight / 2} * (length(${labelExpr}) - 1)` } };
}
