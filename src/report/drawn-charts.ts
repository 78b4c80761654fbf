import type { ArticleRun } from "../articles/article.js";
import type { ChartForPage } from "../charts/compose.js";
import { languages, type Language } from "../languages.js";

/** A chart of the report: an image, and what the page draws itself. */
export interface DrawnChart {
  name: string;
  /** In the language of the report. */
  svg: string;
  page: ChartForPage;
}

/** Draws the charts of an article. The libraries that draw are large: they are loaded here. */
export async function drawCharts(run: ArticleRun, language: Language): Promise<DrawnChart[]> {
  const [{ chartForPage, composeChart }, { renderChart }] = await Promise.all([
    import("../charts/compose.js"),
    import("../charts/render.js"),
  ]);
  const drawn: DrawnChart[] = [];
  for (const chart of await run.charts()) {
    const image = await composeChart(chart, { language });
    drawn.push({
      name: chart.name,
      svg: String(await renderChart(image, "svg", {})),
      page: await chartForPage(chart, languages, ["page", "column"], { page: image.area }),
    });
  }
  return drawn;
}
