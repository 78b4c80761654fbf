import { compactSvg } from "./compact-svg.js";
import type { Chart } from "./compose.js";
import { escapeMarkup } from "../files/markup.js";
import { chartSvg } from "./svg.js";
import { withTextLengths } from "./text-length.js";
import { loadTextMeasure } from "./text-measure.js";

/**
 * The chart as an HTML image that carries its SVG, for a notebook: unlike a bare SVG output it is shown in a
 * notebook that is not trusted yet, and it survives the HTML export of nbconvert 6, which takes the drawing
 * elements out of an SVG output.
 *
 * @example
 * const { charts } = await housingRun();
 * const chart = await composeChart(chartNamed(await charts(), "housing-wages-prices"));
 * (await chartImage(chart)).startsWith("<img alt="); // => true
 */
export async function chartImage(chart: Chart): Promise<string> {
  const { measure } = await loadTextMeasure();
  const size = `width="${chart.width}" height="${chart.height}"`;
  const drawing = tenthsOfPixels(withoutInvisible(withTextLengths(chartSvg(chart), measure)));
  const svg = compactSvg(sharedMarks(drawing));
  return `<img alt="${escapeMarkup(chart.description)}" ${size} src="${dataAddress(svg)}">`;
}

/** The SVG as text, which is a third shorter than base64 and which git can compress and compare. */
function dataAddress(svg: string): string {
  const text = svg.trim().replaceAll("'", "&#39;").replaceAll('"', "'");
  return `data:image/svg+xml,${text.replace(/[%#<>&]/g, encodeURIComponent)}`;
}

/** Without what draws nothing in a still picture: empty paths, hidden ones, and attributes at their default. */
function withoutInvisible(svg: string): string {
  return svg
    .replace(/<path [^>]*display="none"[^>]*\/>/g, "")
    .replace(/<path [^>]*d="M0,0h0v0h0Z"[^>]*\/>/g, "")
    .replace(/ (pointer-events="none"|opacity="1")/g, "");
}

/** Coordinates to a tenth of a pixel and the lines of a path by their steps: a notebook keeps its images. */
function tenthsOfPixels(svg: string): string {
  return svg.replace(/ (d|transform)="([^"]*)"/g, (_, name: string, value: string) => {
    const isLines = name === "d" && /^(?:[ML][-\d.]+,[-\d.]+|Z)+$/.test(value);
    const shorter = isLines
      ? stepwise(value)
      : value.replace(/-?\d*\.\d{2,}/g, (number) => String(tenths(number) / 10));
    return ` ${name}="${shorter}"`;
  });
}

/** A path of straight lines, "M0,10L1.5,12", as "M0,10l1.5,2". */
function stepwise(path: string): string {
  let [x, y] = [0, 0];
  return path.replace(/([ML])([-\d.]+),([-\d.]+)/g, (_, command: string, nextX: string, nextY: string) => {
    const [fromX, fromY] = command === "M" ? [0, 0] : [x, y];
    [x, y] = [tenths(nextX), tenths(nextY)];
    return `${command === "M" ? "M" : "l"}${(x - fromX) / 10},${(y - fromY) / 10}`;
  });
}

/** Counted in tenths, so that steps add up without an error. */
function tenths(number: string): number {
  return Math.round(10 * Number(number));
}

/** A mark that is drawn at several places is described once. */
function sharedMarks(svg: string): string {
  const ids = new Map<string, string>();
  const drawing = svg.replace(/<path (transform="[^"]*") ([^>]*)\/>/g, (_, place: string, mark: string) => {
    const id = ids.get(mark) ?? `mark${ids.size}`;
    ids.set(mark, id);
    return `<use href="#${id}" ${place}/>`;
  });
  const marks = [...ids].map(([mark, id]) => `<path id="${id}" ${mark}/>`).join("");
  return drawing.replace(/^<svg[^>]*>/, (opening) => `${opening}<defs>${marks}</defs>`);
}
