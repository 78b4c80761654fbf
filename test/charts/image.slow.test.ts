import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import type { Chart } from "../../src/charts/compose.js";
import { chartImage } from "../../src/charts/image.js";
import { renderChart } from "../../src/charts/render.js";
import { languages } from "../../src/languages.js";
import { chart as composed, chartNames } from "./shipped-charts.js";

describe("the image of a chart in a notebook", () => {
  /** The SVG that the image carries. */
  async function carried(chart: Chart): Promise<string> {
    const [, data] = /src="data:image\/svg\+xml,([^"]+)"/.exec(await chartImage(chart))!;
    return decodeURIComponent(data!);
  }

  it.each(languages)("and the SVG file are well-formed XML for every chart in %s", async (language) => {
    // The constructor parses strictly and throws where a tag does not pair or an attribute is torn.
    const parse = (svg: string) => new Resvg(svg, { font: { loadSystemFonts: false } });
    for (const name of chartNames) {
      const chart = await composed(name, { language });
      const file = String(await renderChart(chart, "svg"));
      expect(() => parse(file), `${name}, file`).not.toThrow();
      const image = await carried(chart);
      expect(() => parse(image), `${name}, image`).not.toThrow();
    }
  });
});
