import type { TopLevelSpec } from "vega-lite";
import { visibleLine } from "../errors.js";
import type { Language } from "../languages.js";
import {
  chartSpec,
  translated,
  type ChartContent,
  type ChartRow,
  type NamedChart,
  type TranslatedContent,
} from "./chart.js";
import { dimensions, type ChartSize, type Frame, type PlotArea } from "./frame.js";
import { recordedArea, type RecordedArea } from "./recorded-areas.js";
import { loadTextMeasure } from "./text-measure.js";
import type { Draw } from "./drawing-queue.js";
import { drawSvg } from "./vega.js";

/** What a chart says, and the data behind it, in one language. */
export interface ChartData {
  name: string;
  language: Language;
  size: ChartSize;
  title: string;
  units: string;
  source: string;
  /** Text alternative. */
  description: string;
  /** The data behind the chart: tidy, English keys. */
  rows: ChartRow[];
  /** The name of each column in the chart's language. */
  columns: Readonly<Record<string, string>>;
  /** The rows with their categories in the chart's language. */
  translatedRows: ChartRow[];
}

/** A chart in one language and size, ready to be written in any format. */
export interface Chart extends ChartData {
  /** Vega-Lite specification with its data inline. */
  spec: TopLevelSpec;
  /** The drawing as vega makes it, without title and description elements. */
  drawing: string;
  /** Outer size in CSS pixels. */
  width: number;
  height: number;
  /** What of it the plots have. */
  area: PlotArea;
  /** By how much the whole is larger than wanted, where no size of the plots gives that to the pixel. */
  excess: PlotArea;
}

export interface ChartOptions {
  /** English when not given. */
  language?: Language;
  /** The width of a page when not given. */
  size?: ChartSize;
  /** What draws; vega, in this thread, when not given. */
  draw?: Draw;
  /** Measures the chart even where it was measured before. */
  measureAnew?: boolean;
}

async function frameOf({ language = "en", size = "page" }: ChartOptions): Promise<Frame> {
  const { measure } = await loadTextMeasure();
  return { ...dimensions[size], language, size, measure };
}

/** The title that a chart has in a language. */
export async function chartTitle({ build }: NamedChart, language: Language = "en"): Promise<string> {
  return build(await frameOf({ language })).title;
}

/**
 * What a chart says and the data behind it, without the drawing.
 *
 * @example
 * const { charts } = await housingRun();
 * const { rows } = await chartData((await charts())[0]);
 * rows[0]; // => { city: "Astana", measure: "wage", thousand_tenge: 504.212 }
 */
export async function chartData(named: NamedChart, options: ChartOptions = {}): Promise<ChartData> {
  const frame = await frameOf(options);
  const built = named.build(frame);
  return dataOf(named.name, built, visibleContent(built), frame);
}

/**
 * Draws a chart, with the theme, the languages and the sizes that all charts share.
 *
 * @example
 * const { charts } = await housingRun();
 * const chart = await composeChart((await charts())[0], { language: "kk" });
 * chart.title; // => "Орташа айлық жалақы және тұрғын үйдің шаршы метрінің бағасы"
 */
export async function composeChart(named: NamedChart, options: ChartOptions = {}): Promise<Chart> {
  const { name, build } = named;
  const frame = await frameOf(options);
  const built = build(frame);
  const content = visibleContent(built);
  const record = options.measureAnew ? undefined : recordedArea(name, frame.language, frame.size);
  const drawn = await fit(name, content, frame, options.draw ?? drawSvg, record);
  return { ...dataOf(name, built, content, frame), ...drawn };
}

function dataOf(name: string, built: ChartContent, content: TranslatedContent, frame: Frame): ChartData {
  const { title, units, source, description, columns, translatedRows } = content;
  const { language, size } = frame;
  const { rows } = built;
  return { name, language, size, title, units, source, description, rows, columns, translatedRows };
}

/** A chart for a page that draws it itself, in several languages and sizes: the data stand in it once. */
export interface ChartForPage {
  name: string;
  /** The data behind the chart: tidy, English keys. */
  rows: ChartRow[];
  inLanguage: Partial<Record<Language, ChartInLanguage>>;
}

export interface ChartInLanguage {
  title: string;
  units: string;
  source: string;
  description: string;
  columns: Readonly<Record<string, string>>;
  /** For a column of categories: the word for each English key. */
  words: Record<string, Record<string, string>>;
  /** Vega-Lite specifications by size, without their data: those are the rows in the words of the language. */
  specs: Partial<Record<ChartSize, TopLevelSpec>>;
}

/**
 * A chart for a page that draws it itself. What axes and titles take around the plots is what was recorded of the chart;
 * where nothing was, or its first drawing shows that it does not hold, it is measured once, in the first language, and
 * in the others the whole may be some pixels wider or narrower.
 *
 * @param areas what the plots have, for sizes in which the chart was drawn already
 * @param draw what draws; vega, in this thread, when not given
 * @example
 * const { charts } = await housingRun();
 * const chart = await chartForPage((await charts())[0], ["en", "kk"], ["column"]);
 * chart.inLanguage.kk.title; // => "Орташа айлық жалақы және тұрғын үйдің шаршы метрінің бағасы"
 */
export async function chartForPage(
  { name, build }: NamedChart,
  languages: readonly Language[],
  sizes: readonly ChartSize[],
  areas: Partial<Record<ChartSize, PlotArea>> = {},
  draw: Draw = drawSvg,
): Promise<ChartForPage> {
  const chart: ChartForPage = { name, rows: [], inLanguage: {} };
  for (const size of sizes) {
    let first = areas[size];
    const record = recordedArea(name, languages[0]!, size);
    const holds = record !== undefined && (first === undefined || isSame(first, record.area));
    for (const language of languages) {
      const frame = await frameOf({ language, size });
      const content = visibleContent(build(frame));
      const area = holds
        ? recordedArea(name, language, size)!.area
        : (first ??= await measured(name, content, frame, draw));
      const { title, units, source, description, columns, words = {} } = content;
      const spec = chartSpec(name, content, frame, area, { values: [] });
      const known = chart.inLanguage[language];
      const specs = { ...known?.specs, [size]: spec };
      if (chart.rows.length === 0) chart.rows = content.rows;
      chart.inLanguage[language] = { title, units, source, description, columns, words, specs };
    }
  }
  return chart;
}

/**
 * What a chart says and shows in characters that people see, with its rows in the words of its language. Rows can be
 * many: they are made when they are asked for, and once for all drawings of the chart.
 */
function visibleContent(built: ChartContent): TranslatedContent {
  const { draw, rows, ...parts } = built;
  const texts = { ...shown(parts), draw: (area: PlotArea) => shown(draw(area)) };
  let visible: ChartRow[] | undefined;
  let inWords: ChartRow[] | undefined;
  return {
    ...texts,
    get rows() {
      return (visible ??= shown(rows));
    },
    get translatedRows() {
      return (inWords ??= translated(this));
    },
  };
}

/**
 * The same with every text in characters that people see: names may come from anyone's file, and an SVG with a
 * control character in it is none.
 */
function shown<T>(part: T): T {
  if (typeof part === "string") return visibleLine(part) as T;
  if (Array.isArray(part)) return part.map((one: unknown) => shown(one)) as T;
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, shown<unknown>(value)])) as T;
}

/**
 * Draws the chart so that the whole has the width and height of the frame: in the area that the plots had when it was
 * last measured; where that does not give the size, it measures what axes, legends and titles take around the plots, and
 * gives the plots the rest. While measuring, the lines of the titles hold one letter each, so that their height counts
 * and their width does not. Tick labels can change with the size of the plots, and fractions of a pixel add up; then it
 * draws again, and where it comes back to a size of the plots that it has drawn, takes what it drew.
 */
async function fit(
  name: string,
  content: TranslatedContent,
  frame: Frame,
  draw: Draw,
  record: RecordedArea | undefined,
) {
  const wanted = wantedSize(content, frame);
  const known = new Map<string, Awaited<ReturnType<typeof drawnIn>>>();
  async function drawnIn(area: PlotArea) {
    const spec = chartSpec(name, content, frame, area);
    // Names in the expressions of the specification are seen only now.
    const drawing = visibleLine(await draw(spec));
    const size = outerSize(drawing);
    const excess = { width: size.width - wanted.width, height: size.height - wanted.height };
    return { spec, drawing, area, ...size, excess };
  }
  const drawnOnce = async (area: PlotArea) => {
    const key = `${area.width} ${area.height}`;
    const drawn = known.get(key) ?? (await drawnIn(area));
    known.set(key, drawn);
    return drawn;
  };
  if (record !== undefined) {
    const drawn = await drawnOnce(record.area);
    if (isSame(drawn.excess, record.excess)) return drawn;
  }
  let area = await measured(name, content, frame, draw);
  for (let round = 0; ; round++) {
    const drawn = await drawnOnce(area);
    if (isSame(drawn.excess, { width: 0, height: 0 }) || round === 3) return drawn;
    area = remaining(area, wanted, drawn);
  }
}

function isSame(one: PlotArea, other: PlotArea): boolean {
  return one.width === other.width && one.height === other.height;
}

/** The size that a chart is to have. */
function wantedSize({ tall = 1 }: ChartContent, { width, height, size }: Frame): PlotArea {
  return { width, height: size === "slide" ? height : Math.round(height * tall) };
}

/** What is left for the plots of the size that the chart is to have, by a first drawing. */
async function measured(
  name: string,
  content: TranslatedContent,
  frame: Frame,
  draw: Draw,
): Promise<PlotArea> {
  const wanted = wantedSize(content, frame);
  const guess: PlotArea = { width: 0.8 * wanted.width, height: 0.6 * wanted.height };
  const drawn = outerSize(await draw(chartSpec(name, content, frame, guess, { measuring: true })));
  return remaining(guess, wanted, drawn);
}

function remaining(area: PlotArea, wanted: PlotArea, drawn: PlotArea): PlotArea {
  return {
    width: Math.max(60, Math.round(area.width + wanted.width - drawn.width)),
    height: Math.max(60, Math.round(area.height + wanted.height - drawn.height)),
  };
}

function outerSize(drawing: string): { width: number; height: number } {
  const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(drawing)!.map(Number);
  return { width: width!, height: height! };
}
