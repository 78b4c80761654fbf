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
    // The advance widths of Noto Sans for "79,06" at nine pixels: four digits of 572 units and a comma of 268.
    expect(svg).toMatch(
      /font-size='9px'[^>]*>(?:<text[^>]*>[^<]*<\/text>)*<text[^>]* textLength='23\.0'[^>]*>79,06</,
    );
  });

  it("keeps the lines of the chart within a tenth of a pixel", async () => {
    const chart = await draw("food-slope-moving-window");
    const paths = (svg: string) =>
      [...svg.matchAll(/ d=["'](M[^"']{1000,})["']/g)].map(([, path]) => pointsOf(path!));
    const drawn = paths(chart.drawing);
    const kept = paths(await carried(chart));
    expect(kept.map(({ length }) => length)).toEqual(drawn.map(({ length }) => length));
    expect(drawn.length).toBeGreaterThan(0);
    const differences = drawn.flatMap((points, i) =>
      points.flatMap(([x, y], j) => [Math.abs(x - kept[i]![j]![0]), Math.abs(y - kept[i]![j]![1])]),
    );
    expect(Math.max(...differences)).toBeLessThan(0.051);
  });

  it("leaves a text without words, and signs of markup in an attribute, as they are", () => {
    const measure = (words: string) => words.length;
    const empty = `<text x="1" y="2"/><text a="b > c / d">ab</text><g/><textPath/>`;
    expect(withTextLengths(empty, measure)).toBe(
      `<text x="1" y="2"/><text a="b > c / d" textLength="2.0" lengthAdjust="spacingAndGlyphs">ab</text><g/><textPath/>`,
    );
  });

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
