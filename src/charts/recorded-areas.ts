import { languages, type Language } from "../languages.js";
import { chartSizes, type ChartSize, type PlotArea } from "./frame.js";
import { areasOfCharts } from "./recorded-areas-table.js";

/** What measuring a chart of the shipped data has found. */
export interface RecordedArea {
  /** What the plots have. */
  area: PlotArea;
  /** By how much the whole is larger than wanted, where no size of the plots gives that to the pixel. */
  excess: PlotArea;
}

const none: PlotArea = { width: 0, height: 0 };

/**
 * What the plots of a chart had when it was last measured: a first guess, which is right for the shipped data and often
 * for others. `npm run areas` measures all charts and writes the table.
 *
 * @returns undefined for a chart that was never measured
 * @example
 * recordedArea("housing-index", "en", "page"); // => { area: { width: 561, height: 265 }, excess: { width: 0, height: 0 } }
 */
export function recordedArea(name: string, language: Language, size: ChartSize): RecordedArea | undefined {
  const record = Object.hasOwn(areasOfCharts, name) ? areasOfCharts[name]![size] : undefined;
  const text = record?.split(" ")[languages.indexOf(language)];
  if (text === undefined) return undefined;
  const [area, excess] = text.split("/").map(areaOf) as [PlotArea, PlotArea?];
  return { area, excess: excess ?? none };
}

function areaOf(text: string): PlotArea {
  const [width, height] = text.split("x").map(Number) as [number, number];
  return { width, height };
}

/** The records of a chart, as the table holds them: for each size one text, the languages in their order. */
export function recordText(
  of: (size: ChartSize, language: Language) => RecordedArea,
): Record<ChartSize, string> {
  const text = ({ width, height }: PlotArea) => `${width}x${height}`;
  const inSize = (size: ChartSize) =>
    languages
      .map((language) => of(size, language))
      .map(({ area, excess }) =>
        excess.width === 0 && excess.height === 0 ? text(area) : `${text(area)}/${text(excess)}`,
      )
      .join(" ");
  return Object.fromEntries(chartSizes.map((size) => [size, inSize(size)])) as Record<ChartSize, string>;
}
