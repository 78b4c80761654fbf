import type { NamedChart } from "../charts/chart.js";
import type { ChartForPage } from "../charts/compose.js";
import type { Draw } from "../charts/drawing-queue.js";
import { languages, type Language } from "../languages.js";

/** A chart of the report: an image, and what the page draws itself. */
export interface DrawnChart {
  name: string;
  /** In the language of the report. */
  svg: string;
  page: ChartForPage;
}

/** Draws a chart of the report. The libraries that draw are large: they are loaded here. */
export async function drawChart(chart: NamedChart, language: Language, draw: Draw): Promise<DrawnChart> {
  const [{ chartForPage, composeChart }, { renderChart }] = await Promise.all([
    import("../charts/compose.js"),
    import("../charts/render.js"),
  ]);
  const image = await composeChart(chart, { language, draw });
  return {
    name: chart.name,
    svg: String(await renderChart(image, "svg", {})),
    page: await chartForPage(chart, languages, ["page", "column"], { page: image.area }, draw),
  };
}
