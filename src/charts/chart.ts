import type { TopLevelSpec } from "vega-lite";
import { InputError } from "../errors.js";
import { capitalized } from "../language/formats.js";
import { nearestName } from "../language/nearest-name.js";
import { breakLines, type Frame, type PlotArea } from "./frame.js";
import { colours, theme } from "./theme.js";
import { noSuchChart } from "./words.js";

/** One row of the data behind a chart: English keys, plain values, null where nothing is known. */
export type ChartRow = Record<string, string | number | boolean | null>;

/** A Vega-Lite view whose data come from the chart. */
export type View = Extract<TopLevelSpec, { vconcat: unknown }>["vconcat"][number];
export type Layer = Extract<View, { layer: unknown }>["layer"][number];

/** What a chart says and shows, in one language. */
export interface ChartContent {
  title: string;
  /** What is measured and in which unit. */
  units: string;
  source: string;
  /** The text alternative: what a reader who cannot see the chart should know. */
  description: string;
  /** The data behind the chart, tidy, in English keys. */
  rows: ChartRow[];
  /** The name of each column of `rows` in the chart's language. */
  columns: Readonly<Record<string, string>>;
  /** For a column of categories: the word in the chart's language for each English key. */
  words?: Record<string, Record<string, string>>;
  /** The plots, drawn into an area given in pixels. */
  draw(area: PlotArea): View;
  /** Height as a multiple of what the size has by default, for charts with many rows of words. */
  tall?: number;
}

/** Makes what a chart says and shows, for a language and a size. */
export type ChartBuilder = (frame: Frame) => ChartContent;

/**
 * Content of which the title is at hand, and the rest is made when it is first asked for: a list of charts shows titles,
 * and what they rest on can take seconds.
 *
 * @example
 * const content = contentWhenAsked("Wages", () => { throw new Error("not asked for"); });
 * content.title; // => "Wages"
 */
export function contentWhenAsked(title: string, rest: () => Omit<ChartContent, "title">): ChartContent {
  let made: Omit<ChartContent, "title"> | undefined;
  const content = () => (made ??= rest());
  return {
    title,
    get units() {
      return content().units;
    },
    get source() {
      return content().source;
    },
    get description() {
      return content().description;
    },
    get rows() {
      return content().rows;
    },
    get columns() {
      return content().columns;
    },
    get words() {
      return content().words ?? {};
    },
    get tall() {
      return content().tall ?? 1;
    },
    draw: (area) => content().draw(area),
  };
}

/** A chart by the name under which a user asks for it and under which its files are written. */
export interface NamedChart {
  name: string;
  build: ChartBuilder;
}

/**
 * The chart of a name among several.
 *
 * @throws InputError for a name that none has, with the nearest that there is
 * @example
 * const { charts } = await miningRun();
 * chartNamed(await charts(), "mining-output").name; // => "mining-output"
 */
export function chartNamed(charts: readonly NamedChart[], name: string): NamedChart {
  const chart = charts.find((candidate) => candidate.name === name);
  if (chart !== undefined) return chart;
  throw new InputError(
    noSuchChart(
      name,
      nearestName(
        name,
        charts.map((known) => known.name),
      ),
    ),
  );
}

/** The text alternative of a chart: its kind, what it says above, and its figures. */
export function describe(kind: string, title: string, units: string, facts: readonly string[]): string {
  return `${kind}. ${title}. ${units}. ${capitalized(facts.join("; "))}.`;
}

/** Vega-Lite's own address of the version that these specifications are written for. */
const schema = "https://vega.github.io/schema/vega-lite/v6.json";

/** The rows in the words of the chart's language, as the specification carries them. */
export function translated({ rows, words = {} }: Pick<ChartContent, "rows" | "words">): ChartRow[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => {
        const known = words[column] ?? {};
        const key = String(value);
        // A city may be called "constructor", which every object has.
        return [column, Object.hasOwn(known, key) ? known[key]! : value];
      }),
    ),
  );
}

/** What a chart says and shows, with its rows in the words of its language. */
export interface TranslatedContent extends ChartContent {
  translatedRows: ChartRow[];
}

/**
 * A whole chart: title with units above, plots, source line below, data inline. The source line is the
 * title of the inner view, set at its foot, because a Vega-Lite view has only one title.
 *
 * @param options `measuring` leaves one letter in each line of the titles, see `fit`; `values` are the data inline, all
 *   rows when not given
 */
export function chartSpec(
  name: string,
  content: TranslatedContent,
  frame: Frame,
  area: PlotArea,
  { measuring = false, values = content.translatedRows }: { measuring?: boolean; values?: ChartRow[] } = {},
): TopLevelSpec {
  const { fontSize, titleSize, sourceSize } = frame;
  const width = frame.width - 2 * Math.round(fontSize * 0.7);
  const lines = (text: string, size: number, bold = false) => {
    const broken = breakLines(text, width, size, frame.measure, bold);
    return measuring ? broken.map(() => "x") : broken;
  };
  return {
    $schema: schema,
    usermeta: { spectrum: { chart: name, language: frame.language, size: frame.size } },
    description: content.description,
    title: {
      text: lines(content.title, titleSize, true),
      subtitle: lines(content.units, fontSize),
    },
    data: { name: "chart", values },
    vconcat: [
      {
        ...content.draw(area),
        title: {
          text: lines(content.source, sourceSize),
          orient: "bottom",
          fontSize: sourceSize,
          fontWeight: "normal",
          lineHeight: Math.round(sourceSize * 1.3),
          color: colours.quiet,
        },
      },
    ],
    config: theme(frame),
  } as TopLevelSpec;
}
