import { describe, expect, it } from "vitest";
import { chartNamed } from "../../src/charts/chart.js";
import { composeChart } from "../../src/charts/compose.js";
import { dimensions, type Frame } from "../../src/charts/frame.js";
import { renderChart } from "../../src/charts/render.js";
import { chart, drawn, expectRecorded, shippedCharts } from "./shipped-charts.js";

describe("the formats", () => {
  it("PNG has 300 dots to the inch at the size of the chart, and says so", async () => {
    const { width, height } = await chart("housing-index");
    const png = Buffer.from(await renderChart(await chart("housing-index"), "png"));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(
      [width, height].map((side) => Math.round((side * 300) / 96)),
    );
    const resolution = png.indexOf("pHYs");
    expect(png.readUInt32BE(resolution + 4)).toBe(11811);
  });

  it("PDF is vector, embeds its fonts, and has the same bytes in any order", async () => {
    const first = Buffer.from(await renderChart(await chart("housing-index", { language: "kk" }), "pdf"));
    await renderChart(await chart("mining-output", { language: "ru" }), "pdf");
    const second = Buffer.from(await renderChart(await chart("housing-index", { language: "kk" }), "pdf"));
    expect(first.equals(second)).toBe(true);
    expect(first.includes("/FontFile2")).toBe(true);
    expect(first.includes("/Subtype /Image")).toBe(false);
  });

  it("HTML is one file that asks nothing of a network, in its language, with alternative and data", async () => {
    const page = String(await renderChart(await chart("housing-index", { language: "kk" }), "html"));
    const markup = page.replace(/<script>[\s\S]*?<\/script>/g, "").replace(/<style>[\s\S]*?<\/style>/g, "");
    expect(markup).toContain('<html lang="kk">');
    expect(markup).toContain("Шымкент: жарияланған 71,20");
    expect(markup).toContain(`<td class="number">79,06</td>`);
    expect(markup).not.toMatch(/\b(?:src|href)="(?!data:)/);
    expect(page.match(/<script>/g)).toHaveLength(page.match(/<\/script>/g)!.length);
  });

  it("JSON is a Vega-Lite 6 specification with its data and its way of writing numbers inside", async () => {
    const chartInRussian = await chart("food-trade-value", { language: "ru" });
    const spec = JSON.parse(String(await renderChart(chartInRussian, "json")));
    expect(spec).toEqual(JSON.parse(JSON.stringify(chartInRussian.spec)));
    expect(spec.$schema).toBe("https://vega.github.io/schema/vega-lite/v6.json");
    expect(spec.data.values).toHaveLength(18);
    expect(spec.data.values[0].flow).toBe("Экспорт");
    expect(spec.config.locale.number.decimal).toBe(",");
  });

  it("SVG has a title and a description for readers who cannot see it", async () => {
    const svg = String(await renderChart(await chart("housing-index", { language: "ru" }), "svg"));
    expect(svg).toMatch(
      /^<svg [^>]*role="img" aria-labelledby="housing-index-title housing-index-description">/,
    );
    expect(svg).toContain("<title ");
    expect(svg).toContain("Шымкент: опубликовано 71,20, пересчитано 71,20");
    expect(svg).toContain('font-family="Noto Sans, sans-serif"');
  });
});

describe("the area of the plots", () => {
  const name = "housing-index";

  it("is recorded as measuring finds it", async () => {
    const measured = await drawn(name, { language: "kk", measureAnew: true });
    expect(await drawn(name, { language: "kk" })).toEqual(measured);
    expectRecorded(measured);
  });

  it("is measured where the record does not hold", async () => {
    const { build } = chartNamed(shippedCharts, name);
    const taller = { name, build: (frame: Frame) => ({ ...build(frame), tall: 2 }) };
    const { height, excess } = await composeChart(taller);
    expect(height).toBe(2 * dimensions.page.height);
    expect(excess).toEqual({ width: 0, height: 0 });
  });
});
