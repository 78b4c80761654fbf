import { describe, expect, it } from "vitest";
import type { Chart } from "../../src/charts/compose.js";
import { chartImage } from "../../src/charts/image.js";
import { withTextLengths } from "../../src/charts/text-length.js";
import { drawn as draw } from "./shipped-charts.js";

describe("the image of a chart in a notebook", () => {
  /** The SVG that the image carries. */
  async function carried(chart: Chart): Promise<string> {
    const [, data] = /src="data:image\/svg\+xml,([^"]+)"/.exec(await chartImage(chart))!;
    return decodeURIComponent(data!);
  }
  const words = (svg: string) =>
    [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)/g)].map(([, text]) => text!.trim());

  it("has the words of the chart, each line held to its width in the chart's font", async () => {
    const chart = await draw("housing-index", { language: "kk" });
    const svg = await carried(chart);
    expect(words(svg)).toEqual(words(chart.drawing));
    expect(words(svg)).toContain("Астана");
    // The advance widths in the font's own table: 3,322 units for the six letters, 36.5 pixels, less what kerning takes.
    const [, width] = / textLength='([\d.]+)'[^>]*>Астана</.exec(svg)!;
    expect(Math.abs(Number(width) - 36.5)).toBeLessThan(0.2);
    expect(svg).toMatch(/<text [^>]*'>79,06</);
    expect(svg).not.toMatch(/textLength[^>]*>79,06</);
  });

  it("keeps the lines of the chart within a tenth of a pixel", async () => {
    const chart = await draw("food-slope-moving-window");
    const paths = (svg: string, least: number) =>
      [...svg.matchAll(/ d=["'](M[^"'A-KN-Yhv]*)["']/g)]
        .map(([, path]) => pointsOf(path!))
        .filter(({ length }) => length >= least);
    const drawn = paths(chart.drawing, 100);
    const kept = paths(await carried(chart), 10);
    expect(drawn.length).toBeGreaterThan(0);
    expect(kept).toHaveLength(drawn.length);
    drawn.forEach((points, i) => {
      expect(Math.max(...points.map((point) => distanceToLine(point, kept[i]!)))).toBeLessThan(0.1);
      expect(Math.max(...kept[i]!.map((point) => distanceToLine(point, points)))).toBeLessThan(0.1);
    });
  });

  it("leaves a text without words, and signs of markup in an attribute, as they are", () => {
    const measure = (words: string) => words.length;
    const empty = `<text x="1" y="2"/><text a="b > c / d">ab</text><g/><textPath/>`;
    expect(withTextLengths(empty, measure)).toBe(
      `<text x="1" y="2"/><text a="b > c / d" textLength="2.0" lengthAdjust="spacingAndGlyphs">ab</text><g/><textPath/>`,
    );
  });

  /** How far a point lies from the nearest of the segments of a line. */
  function distanceToLine([x, y]: [number, number], line: readonly [number, number][]): number {
    const segments = line.slice(1).map(([toX, toY], i) => {
      const [fromX, fromY] = line[i]!;
      const [stepX, stepY] = [toX - fromX, toY - fromY];
      const along = ((x - fromX) * stepX + (y - fromY) * stepY) / (stepX ** 2 + stepY ** 2 || 1);
      const share = Math.min(1, Math.max(0, along));
      return Math.hypot(x - fromX - share * stepX, y - fromY - share * stepY);
    });
    return Math.min(...segments);
  }

  /** The points of a path of straight lines, whether it gives them as places (L) or as steps (l). */
  function pointsOf(path: string): [x: number, y: number][] {
    const points: [number, number][] = [];
    for (const [, command, numbers] of path.matchAll(/([MLl])([^MLlZ]*)/g)) {
      const steps = numbers!.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g)!.map(Number);
      for (let i = 0; i < steps.length; i += 2) {
        const [fromX, fromY] = command === "l" ? points.at(-1)! : [0, 0];
        points.push([fromX + steps[i]!, fromY + steps[i + 1]!]);
      }
    }
    return points;
  }
});
