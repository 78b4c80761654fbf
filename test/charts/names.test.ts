import { describe, expect, it } from "vitest";
import { housingRun } from "../../src/articles/housing/run.js";
import { chartNamed, translated } from "../../src/charts/chart.js";
import { composeChart } from "../../src/charts/compose.js";
import { renderChart } from "../../src/charts/render.js";
import { temporaryFolder } from "../fixtures/workbooks.js";

const { put } = temporaryFolder();
const cities = [
  "<img src=x onerror=alert(1)>",
  "</script><script>alert(2)</script>",
  "<!-- <script>",
  "__proto__",
  "row 0",
  "constructor",
  "toString",
  "a ]]> & ' \" b",
  "esc\u001B[2J\u0001\u202Eend",
];
const lines = cities.map((city, i) => `"${city.replaceAll('"', '""')}",${400 + i}000,500000`);
const { charts } = await housingRun({
  data: put("cities.csv", ["city,wage,price", ...lines, ""].join("\n")),
});
const chart = await composeChart(chartNamed(await charts(), "housing-index"));

describe("names from a user's file", () => {
  it("are text in an SVG, control characters as codes", async () => {
    const svg = String(await renderChart(chart, "svg"));
    expect(svg).not.toMatch(/<img|<script|<!--/);
    expect(svg.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202E]/u);
    for (const city of ["constructor", "toString", "__proto__"]) expect(svg).toContain(`>${city}</text>`);
    expect(svg).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(svg).toContain("esc\\u001b[2J\\u0001\\u202eend");
    expect((await renderChart(chart, "png")).length).toBeGreaterThan(1000);
  });

  it("begin no tag in a page, outside scripts or inside", async () => {
    const page = String(await renderChart(chart, "html"));
    const own = page.split("<script>\nconst spec = ")[1]!;
    const [script, ...rest] = own.split("</script>");
    expect(rest).toEqual(["\n</body>\n</html>\n"]);
    expect(script).not.toContain("<");
    const markup = page.replace(/<script>[\s\S]*?<\/script>/g, "").replace(/<style>[\s\S]*?<\/style>/g, "");
    expect(markup).not.toMatch(/<img|<script|<!--/);
    expect(markup).toContain("<td>&lt;!-- &lt;script&gt;</td>");
  });

  it("stay what they are in JSON and in CSV for programs", async () => {
    const spec = JSON.parse(String(await renderChart(chart, "json")));
    expect(spec).toEqual(JSON.parse(JSON.stringify(chart.spec)));
    expect(spec.data.values[4].city).toBe("row 0");
    expect(await renderChart(chart, "csv")).toContain(`\n${cities.at(-1)},recomputed,`);
  });

  it("may be those that every object has", () => {
    const rows = [{ city: "constructor" }, { city: "__proto__" }, { city: "A" }];
    expect(translated({ rows, words: { city: { A: "B" } } }).map(({ city }) => city)).toEqual([
      "constructor",
      "__proto__",
      "B",
    ]);
  });
});
