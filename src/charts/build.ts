import type { TopLevelSpec } from "vega-lite";
import type { Language } from "../language/language.js";
import { charts, type ChartInputs, type ChartName } from "./catalogue.js";
import { chartSpec, type ChartContent, type ChartRow } from "./chart.js";
import { dimensions, type ChartSize, type Frame, type PlotArea } from "./frame.js";
import { chartLabels, type Labels } from "./labels.js";
import { loadTextMeasure } from "./text-measure.js";
import { drawSvg } from "./vega.js";

/** A chart in one language and size, ready to be written in any format. */
export interface Chart {
  name: string;
  language: Language;
  size: ChartSize;
  title: string;
  units: string;
  source: string;
  /** Text alternative. */
  description: string;
  /** Vega-Lite specification with its data inline. */
  spec: TopLevelSpec;
  /** The drawing as vega makes it, without title and description elements. */
  drawing: string;
  /** Outer size in CSS pixels. */
  width: number;
  height: number;
  /** The data behind the chart: tidy, English keys. */
  rows: ChartRow[];
}

export interface ChartOptions {
  /** English when not given. */
  language?: Language;
  /** The width of a page when not given. */
  size?: ChartSize;
  /** Replaces the source line, for a reader's own data. */
  source?: string;
}

/**
 * Builds a chart of the catalogue from typed results.
 *
 * @param inputs the results that the chart needs, under the name that the catalogue gives
 * @throws Error when `inputs` lacks them
 */
export async function buildChart(
  name: ChartName,
  inputs: Partial<ChartInputs>,
  options: ChartOptions = {},
): Promise<Chart> {
  const { input, build } = charts[name];
  const results = inputs[input];
  if (results === undefined) throw new Error(`the chart ${name} needs the results ${input}`);
  return composeChart(name, (labels, frame) => build(results as never, labels, frame), options);
}

/** The title of a chart of the catalogue, as its `buildChart` would give it. */
export async function chartTitle(
  name: ChartName,
  inputs: Partial<ChartInputs>,
  language: Language = "en",
): Promise<string> {
  const { input, build } = charts[name];
  const { measure } = await loadTextMeasure();
  const frame: Frame = { ...dimensions.page, language, size: "page", measure };
  return build(inputs[input] as never, chartLabels(language), frame).title;
}

/** Builds a chart from any content, with the theme, the languages and the sizes of the catalogue. */
export async function composeChart(
  name: string,
  build: (labels: Labels, frame: Frame) => ChartContent,
  { language = "en", size = "page", source }: ChartOptions = {},
): Promise<Chart> {
  const { measure } = await loadTextMeasure();
  const frame: Frame = { ...dimensions[size], language, size, measure };
  const content = build(chartLabels(language), frame);
  if (source !== undefined) content.source = source;
  const { spec, drawing, width, height } = await fit(name, content, frame);
  const { title, units, description, rows } = content;
  return {
    name,
    language,
    size,
    title,
    units,
    source: content.source,
    description,
    spec,
    drawing,
    width,
    height,
    rows,
  };
}

/**
 * Draws the chart so that the whole has the width and height of the frame: measures what axes, legends and
 * titles take around the plots, and gives the plots the rest. While measuring, the lines of the titles hold
 * one letter each, so that their height counts and their width does not. Tick labels can change with the
 * size of the plots; then it measures again.
 */
async function fit(name: string, content: ChartContent, frame: Frame) {
  const { width, height } = frame;
  const wanted = { width, height: frame.size === "slide" ? height : height * (content.tall ?? 1) };
  let area: PlotArea = { width: 0.8 * wanted.width, height: 0.6 * wanted.height };
  for (let round = 0; ; round++) {
    const outer = outerSize(await drawSvg(chartSpec(name, content, frame, area, { measuring: true })));
    area = {
      width: Math.max(60, Math.round(area.width + wanted.width - outer.width)),
      height: Math.max(60, Math.round(area.height + wanted.height - outer.height)),
    };
    const spec = chartSpec(name, content, frame, area);
    const drawing = await drawSvg(spec);
    const drawn = outerSize(drawing);
    const fits = Math.abs(drawn.width - wanted.width) <= 1 && Math.abs(drawn.height - wanted.height) <= 1;
    if (fits || round === 2) return { spec, drawing, ...drawn };
  }
}

function outerSize(drawing: string): { width: number; height: number } {
  const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(drawing)!.map(Number);
  return { width: width!, height: height! };
}
