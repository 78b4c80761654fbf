import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { articles } from "../../src/articles/articles.js";
import { renderChart } from "../../src/charts/render.js";
import { chart, chartNames } from "../charts/shipped-charts.js";

const figures = fileURLToPath(new URL("../../figures/", import.meta.url));
const firstOfEach = articles.flatMap(({ analysis }) => analysis?.charts.slice(0, 1) ?? []);

// Every chart, its words, axes and data: charts-page.slow.test.ts.
describe("the committed figures", () => {
  it.each(firstOfEach)("%s is byte for byte what the code draws", async (name) => {
    expect(await renderChart(await chart(name), "svg")).toBe(
      readFileSync(join(figures, `${name}.svg`), "utf8"),
    );
  });

  it("are all charts, beside their list and the picture of the report", () => {
    const there = readdirSync(figures).filter((file) => !/^\.|^(README\.md|report\.png)$/.test(file));
    expect(there.sort()).toEqual(chartNames.map((name) => `${name}.svg`).sort());
  });
});
