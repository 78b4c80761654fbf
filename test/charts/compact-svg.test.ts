import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { compactSvg } from "../../src/charts/compact-svg.js";
import { fontFiles } from "../../src/charts/text-measure.js";
import { drawn } from "./shipped-charts.js";

/** What a drawing looks like: its pixels, as resvg, which knows nothing of this package, sets them. */
function pixels(svg: string): Buffer {
  const font = {
    loadSystemFonts: false,
    fontFiles: Object.values(fontFiles),
    defaultFontFamily: "Noto Sans",
  };
  return new Resvg(svg, { font }).render().pixels;
}

describe("a compact drawing", () => {
  it.each(["housing-index", "food-placebos", "maslikhats-composition"])(
    "is shorter and looks as before: %s",
    async (name) => {
      const { drawing } = await drawn(name);
      const compact = compactSvg(drawing);
      expect(compact.length).toBeLessThan(0.8 * drawing.length);
      expect(pixels(compact).equals(pixels(drawing))).toBe(true);
    },
  );

  it("says what a group has in common once, and leaves what only some of it have", () => {
    const svg =
      `<svg><g fill="none"><g class="a"><text fill="red" font-size="9px">1</text>` +
      `<text fill="blue" font-size="9px">2 &lt; 3</text></g></g></svg>`;
    expect(compactSvg(svg)).toBe(
      `<svg><g fill="none"><g font-size="9px"><text fill="red">1</text><text fill="blue">2 &lt; 3</text></g></g></svg>`,
    );
  });

  it("writes a path of steps shorter, through the same points", () => {
    const path = (svg: string) => /d="([^"]*)"/.exec(svg)![1];
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><path d="M0,0.5l-0.4,-0.3l0.4,10.05Z" stroke="red"/></svg>`;
    expect(path(compactSvg(svg))).toBe("M0,.5l-.4-.3 .4,10.05Z");
    expect(pixels(compactSvg(svg)).equals(pixels(svg))).toBe(true);
  });

  it("drops the ground of a group only where it would draw nothing", () => {
    const ground = `<path class="background" d="M0,0h9v9h-9Z"/>`;
    expect(compactSvg(`<svg><g fill="none">${ground}<circle r="1"/></g></svg>`)).not.toContain("path");
    expect(compactSvg(`<svg><g fill="red">${ground}<circle r="1"/></g></svg>`)).toContain("path");
  });
});
