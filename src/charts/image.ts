import { compactSvg } from "./compact-svg.js";
import type { Chart } from "./compose.js";
import { escapeMarkup } from "../files/markup.js";
import { withTextLengths } from "./text-length.js";
import { loadTextMeasure } from "./text-measure.js";

/**
 * The chart as an HTML image that carries its SVG, for a notebook, with the text alternative as that of the
 * image: unlike a bare SVG output it is shown in a notebook that is not trusted yet, and it survives the HTML
 * export of nbconvert 6, which takes the drawing elements out of an SVG output.
 *
 * @example
 * const { charts } = await housingRun();
 * const chart = await composeChart(chartNamed(await charts(), "housing-wages-prices"));
 * (await chartImage(chart)).startsWith("<img alt="); // => true
 */
export async function chartImage(chart: Chart): Promise<string> {
  const { measure } = await loadTextMeasure();
  const size = `width="${chart.width}" height="${chart.height}"`;
  const text = withFreeNumbers(withTextLengths(chart.drawing, measure));
  const drawing = tenthsOfPixels(withoutInvisible(text));
  const svg = compactSvg(sharedMarks(drawing));
  return `<img alt="${escapeMarkup(chart.description)}" ${size} src="${dataAddress(svg)}">`;
}

/** The SVG as text, which is a third shorter than base64 and which git can compress and compare. */
function dataAddress(svg: string): string {
  const text = svg.trim().replaceAll("'", "&#39;").replaceAll('"', "'");
  return `data:image/svg+xml,${text.replace(/[%#&]/g, encodeURIComponent)}`;
}

/** Short numbers without the width that holds a text: digits are about as wide in any sans serif. */
function withFreeNumbers(svg: string): string {
  return svg.replace(/ textLength="[\d.]+" lengthAdjust="\w+">(?=[\d.,\u2212\u2013%]{1,6}<)/g, ">");
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

/** A path of straight lines, "M0,10L1.5,12", as "M0,10l1.5,2", without points that lie on its way. */
function stepwise(path: string): string {
  return path.replace(/M([^MZ]*)/g, (_, numbers: string) => {
    const points = numbers.split("L").map((pair) => pair.split(",").map(Number) as Point);
    let [x, y] = [0, 0];
    const steps = withoutPointsOnTheWay(points).map((point) => {
      const [nextX, nextY] = point.map(tenths) as Point;
      const step = `${(nextX - x) / 10},${(nextY - y) / 10}`;
      [x, y] = [nextX, nextY];
      return step;
    });
    return `M${steps.join("l")}`;
  });
}

type Point = [x: number, y: number];

/** Half of a tenth of a pixel. */
const nearly = 0.05;

/**
 * The points of a line that it cannot do without: any other lies within a twentieth of a pixel of what is left.
 *
 * @see Douglas, D. H., & Peucker, T. K. (1973). Cartographica, 10(2), 112–122.
 */
function withoutPointsOnTheWay(points: readonly Point[]): Point[] {
  const kept = new Set([0, points.length - 1]);
  const pieces = [[0, points.length - 1]];
  for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop()) {
    const [from, to] = piece as [number, number];
    let [farthest, distance] = [from, nearly];
    for (let i = from + 1; i < to; i += 1) {
      const away = distanceToSegment(points[i]!, points[from]!, points[to]!);
      if (away > distance) [farthest, distance] = [i, away];
    }
    if (farthest === from) continue;
    kept.add(farthest);
    pieces.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, index) => kept.has(index));
}

function distanceToSegment([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [stepX, stepY] = [toX - fromX, toY - fromY];
  const length = stepX ** 2 + stepY ** 2;
  const along = length === 0 ? 0 : ((x - fromX) * stepX + (y - fromY) * stepY) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - fromX - share * stepX, y - fromY - share * stepY);
}

/** Counted in tenths, so that steps add up without an error. */
function tenths(number: string | number): number {
  return Math.round(10 * Number(number));
}

/** A mark that is drawn at several places is described once. */
function sharedMarks(svg: string): string {
  const ids = new Map<string, string>();
  const drawing = svg.replace(/<path (transform="[^"]*") ([^>]*)\/>/g, (_, place: string, mark: string) => {
    const id = ids.get(mark) ?? `m${ids.size}`;
    ids.set(mark, id);
    return `<use href="#${id}" ${place}/>`;
  });
  const marks = [...ids].map(([mark, id]) => `<path id="${id}" ${mark}/>`).join("");
  return drawing.replace(/^<svg[^>]*>/, (opening) => `${opening}<defs>${marks}</defs>`);
}
