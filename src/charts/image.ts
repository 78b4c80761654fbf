import type { Chart } from "./build.js";
import { chartSvg, escapeMarkup } from "./svg.js";

/**
 * The chart as an HTML image that carries its SVG, for a notebook: unlike a bare SVG output it is shown in a
 * notebook that is not trusted yet, and it survives the HTML export of nbconvert 6, which takes the drawing
 * elements out of an SVG output.
 */
export function chartImage(chart: Chart): string {
  const data = Buffer.from(chartSvg(chart)).toString("base64");
  const size = `width="${chart.width}" height="${chart.height}"`;
  return `<img alt="${escapeMarkup(chart.description)}" ${size} src="data:image/svg+xml;base64,${data}">`;
}
