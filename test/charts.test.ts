import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import PdfDocument from "pdfkit";
import { afterAll, describe, expect, it } from "vitest";
import { publishedFoodPeriods } from "../src/articles/food/analysis.js";
import { foodResults } from "../src/articles/shipped.js";
import { buildChart, type Chart, type ChartOptions } from "../src/charts/build.js";
import { chartNames, charts, parseChartName, type ChartName } from "../src/charts/catalogue.js";
import { fittedMean } from "../src/statistics/confidence-band.js";
import { exportCharts } from "../src/charts/export.js";
import { chartSizes, dimensions } from "../src/charts/frame.js";
import { renderChart } from "../src/charts/render.js";
import { shippedChartInputs } from "../src/articles/chart-inputs.js";
import { fontFiles } from "../src/charts/text-measure.js";
import { palette } from "../src/charts/theme.js";
import { addChartsCommand } from "../src/commands/charts.js";
import { InputError } from "../src/errors.js";
import { languages, type Language } from "../src/language/language.js";
import { csvRows, expectDigits, reference } from "./support.js";

const figures = fileURLToPath(new URL("../figures/", import.meta.url));
const inputs = shippedChartInputs();
const built = new Map<string, Promise<Chart>>();

/** A chart from the shipped data, built once for all tests. */
function chart(name: ChartName, options: ChartOptions = {}): Promise<Chart> {
  const key = JSON.stringify([name, options]);
  let promise = built.get(key);
  if (!promise) built.set(key, (promise = build(name, options)));
  return promise;
}

async function build(name: ChartName, options: ChartOptions = {}): Promise<Chart> {
  const { input } = charts[name];
  return buildChart(name, { [input]: await inputs[input]() }, options);
}

const folders: string[] = [];
function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "spectrum-charts-test-"));
  folders.push(folder);
  return folder;
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** What stands in the image, without the text alternative. */
const wordsInside = (drawing: string) =>
  [...drawing.matchAll(/<(?:text|tspan)[^>]*>([^<]*)</g)].map(([, words]) => words!);

describe("the committed figures", () => {
  it.each(chartNames)("%s is byte for byte what the code draws", async (name) => {
    expect(await renderChart(await chart(name), "svg")).toBe(
      readFileSync(join(figures, `${name}.svg`), "utf8"),
    );
  });

  it("are all charts and nothing else", () => {
    const there = readdirSync(figures).filter((file) => !file.startsWith("."));
    expect(there.sort()).toEqual(chartNames.map((name) => `${name}.svg`).sort());
  });

  it("do not depend on what was drawn before or on the time zone", async () => {
    const zone = process.env.TZ;
    process.env.TZ = "America/Los_Angeles";
    try {
      for (const name of ["mining-volume-index", "food-series", "housing-index"] as const) {
        await build(name, { language: "kk", size: "slide" });
        expect((await build(name)).drawing).toBe((await chart(name)).drawing);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe("every chart", () => {
  const pdf = new PdfDocument({ autoFirstPage: false, font: fontFiles.regular });
  const font = (pdf as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } })._font
    .font;

  it.each(chartNames)("%s says title, unit, source and an alternative in each language", async (name) => {
    const versions = await Promise.all(languages.map((language) => chart(name, { language })));
    for (const said of ["title", "units", "source", "description"] as const) {
      const texts = versions.map((version) => version[said]);
      expect(texts.every((text) => text.length > 3 && !/undefined|NaN/.test(text))).toBe(true);
      expect(new Set(texts).size).toBe(languages.length);
    }
    for (const { title, description, drawing } of versions) {
      expect(description).toContain(title);
      expect(drawing).not.toMatch(/undefined|NaN|null/);
    }
  });

  it.each(chartNames)("%s has a glyph of the font for every letter in it", async (name) => {
    for (const language of languages) {
      const words = wordsInside((await chart(name, { language })).drawing).join("");
      const missing = [...words].filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0)!));
      expect(missing).toEqual([]);
    }
  });

  it.each(chartNames)("%s writes its numbers in Russian and Kazakh with a decimal comma", async (name) => {
    for (const language of ["ru", "kk"] as const) {
      const words = wordsInside((await chart(name, { language })).drawing);
      expect(words.filter((text) => /\d\.\d/.test(text) && !/CC\sBY/.test(text))).toEqual([]);
    }
  });

  it.each(chartSizes)("is as wide as its place at size %s, and a slide is 16 to 9", async (size) => {
    for (const name of chartNames) {
      for (const language of size === "page" ? languages : (["ru"] as const)) {
        const { width, height } = await chart(name, { size, language });
        expect(Math.abs(width - dimensions[size].width), `${name} ${language}`).toBeLessThanOrEqual(2);
        if (size === "slide") expect(Math.abs(height - dimensions.slide.height), name).toBeLessThanOrEqual(2);
      }
    }
  });

  it.each([
    ["housing-wages-prices", "thousand_tenge", "height"],
    ["housing-index", "index", "height"],
    ["food-trade-value", "billion_usd", "height"],
    ["food-trade-tonnes", "million_tonnes", "height"],
    ["mining-output", "billion_tenge", "width"],
    ["mining-enterprises", "enterprises", "width"],
    ["mining-contributions", "percentage_points", "width"],
    ["mining-shares", "share", "height"],
    ["mining-implied-prices", "per_cent", "height"],
  ] as const)("%s has bars from zero, as long as their values", async (name, column, side) => {
    const { rows, drawing } = await chart(name);
    const [bars] = /<g class="mark-rect role-mark[^>]*>.*?<\/g>/.exec(drawing)!;
    const lengths = [...bars.matchAll(/d="M[-\d.]+,[-\d.]+h([-\d.]+)v([-\d.]+)/g)].map(([, width, height]) =>
      Math.abs(Number(side === "width" ? width : height)),
    );
    const values = rows.map((row) => Math.abs(Number(row[column])));
    expect(lengths).toHaveLength(values.length);
    const perUnit = Math.max(...lengths) / Math.max(...values);
    for (const [i, value] of values.entries()) expect(lengths[i]).toBeCloseTo(value * perUnit, 1);
  });
});

describe("the data behind a chart", () => {
  it("of the printed index are the figures of the article's Table 1", async () => {
    const { rows } = await chart("housing-index");
    const printed = rows.filter(({ version }) => version === "printed").map(({ index }) => index);
    expect(printed).toEqual([79.06, 79.35, 71.2]);
  });

  it("leave the volume indices empty that the text does not quote, and no line crosses a gap", async () => {
    const { rows, drawing } = await chart("mining-volume-index");
    const ores = rows.filter(
      ({ division, low, high }) => division === "ores" && low === null && high === null,
    );
    expect(ores.map(({ index }) => index)).toEqual([
      78,
      null,
      107,
      null,
      null,
      null,
      null,
      79.6,
      93.5,
      107.7,
    ]);
    // Of the ores only 2022, 2023 and 2024 follow each other: one stroke of two segments.
    const [, path] = /mark-line[^>]*><path d="([^"]*)"/.exec(drawing)!;
    expect(path!.match(/L/g)).toHaveLength(2);
    expect(path!.match(/M/g)).toHaveLength(3);
  });

  it("come as CSV with English names and decimal points in every language", async () => {
    for (const language of languages) {
      const csv = String(await renderChart(await chart("food-scatter-2021-2024", { language }), "csv"));
      const [header, first] = csv.split("\n");
      expect(header).toBe("month,fao_index,food_price_index,fitted,low,high,printed_equation");
      expect(first).toMatch(/^20\d\d-\d\d(,\d+\.?\d*){6}$/);
      expect(csv.trim().split("\n")).toHaveLength(49);
    }
  });

  it("hold every month of the two series as published", async () => {
    const { rows } = await chart("food-series");
    const published = csvRows("datasets/food/food-price-index.csv");
    expect(rows.map(({ month, food_price_index }) => [month, String(food_price_index)])).toEqual(
      published.map((row) => [row.month, String(Number(row.food_price_index))]),
    );
  });
});

describe("the confidence band of the fitted line", () => {
  it("agrees with R's predict to ten digits in the four periods", () => {
    const { models } = reference<{
      models: Record<string, { at: number[]; fitted: number[]; low: number[]; high: number[] }>;
    }>("confidence-band.json");
    const fits = foodResults().models;
    for (const [position, { from, to }] of publishedFoodPeriods.entries()) {
      const { at, ...expected } = models[`${from}:${to}`]!;
      const bands = at.map((x) => fittedMean(fits[position]!, fits[position]!.meanX, x));
      const column = (key: "fitted" | "low" | "high") => bands.map((band) => band[key]);
      expectDigits({ fitted: column("fitted"), low: column("low"), high: column("high") }, expected, 10);
    }
  });
});

describe("the palette", () => {
  /** CIE lightness L* of an sRGB colour, 0 black to 100 white. */
  function lightness(colour: string): number {
    const [r, g, b] = [1, 3, 5]
      .map((i) => parseInt(colour.slice(i, i + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    const y = 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    return y > (6 / 29) ** 3 ? 116 * Math.cbrt(y) - 16 : (29 / 3) ** 3 * y;
  }

  it("keeps the series of one chart apart in grey by at least 20 steps of lightness", () => {
    const [main, second, ink] = palette.map(lightness) as [number, number, number];
    for (const [a, b] of [
      [main, second],
      [main, ink],
      [second, ink],
    ] as const) {
      expect(Math.abs(a - b)).toBeGreaterThan(20);
    }
  });
});

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
    expect(markup).toContain("<td>79,06</td>");
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

describe("writing charts to a folder", () => {
  const names = ["housing-index", "housing-readings"] as const;

  it("names files after chart and language and replaces what it wrote", async () => {
    const out = emptyFolder();
    const options = { out, names, languages: ["en", "ru"] as Language[], inputs };
    await exportCharts(options);
    await exportCharts({ ...options, size: "column" });
    const files = readdirSync(out).filter((file) => !file.startsWith("."));
    expect(files.sort()).toEqual(names.flatMap((name) => [`${name}.ru.svg`, `${name}.svg`]));
    expect(readFileSync(join(out, "housing-index.svg"), "utf8")).toContain(
      `width="${dimensions.column.width}"`,
    );
  });

  it("leaves a stranger's file alone and then writes nothing at all, unless forced", async () => {
    const out = emptyFolder();
    writeFileSync(join(out, "housing-readings.svg"), "mine");
    await expect(exportCharts({ out, names, inputs })).rejects.toThrow(/housing-readings\.svg.*--force/);
    expect(readdirSync(out)).toEqual(["housing-readings.svg"]);
    await exportCharts({ out, names, inputs, force: true });
    expect(readFileSync(join(out, "housing-readings.svg"), "utf8")).toMatch(/^<svg/);
  });

  it("takes a chart that was edited afterwards for a stranger's", async () => {
    const out = emptyFolder();
    await exportCharts({ out, names, inputs });
    writeFileSync(join(out, "housing-index.svg"), "edited");
    await expect(exportCharts({ out, names, inputs, size: "slide" })).rejects.toThrow(InputError);
    expect(readFileSync(join(out, "housing-index.svg"), "utf8")).toBe("edited");
  });

  it("accepts a file that already is what it would write", async () => {
    const out = emptyFolder();
    writeFileSync(join(out, "housing-index.svg"), await renderChart(await chart("housing-index"), "svg"));
    expect(await exportCharts({ out, names: ["housing-index"], inputs })).toHaveLength(1);
  });

  it("says in one line that a folder cannot be written to", async () => {
    const file = join(emptyFolder(), "file");
    writeFileSync(file, "");
    for (const out of [file, join(file, "charts"), "/proc/charts"]) {
      await expect(exportCharts({ out, names, inputs })).rejects.toThrow(InputError);
    }
  });
});

describe("spectrum charts", () => {
  async function run(...args: string[]): Promise<unknown> {
    const program = new Command("spectrum").exitOverride();
    addChartsCommand(program);
    return program.parseAsync(["node", "spectrum", "charts", ...args]);
  }

  it.each([
    [["housing-indx"], /there is no chart "housing-indx"; expected .*housing-index/],
    [["--lang", "de"], /no language "de"; expected en, ru or kk/],
    [["--format", "svg,gif"], /no chart format "gif"; expected svg, png, pdf, html, json, csv/],
    [["--size", "poster"], /no chart size "poster"; expected column, page or slide/],
    [["--scale", "0"], /a scale of "0"; expected a number above 0 and up to 10/],
    [["--scale", "big"], /a scale of "big"/],
    [["--window", "2.5"], /a window of "2.5"; expected a whole number/],
    [["food-slope-moving-window", "--window", "301", "--out", "unused"], /a window of 301 months.*3 to 300/],
  ])("refuses %j in one line", async (args, message) => {
    const error = await run(...args).then(
      () => undefined,
      (problem: unknown) => problem,
    );
    expect(error).toBeInstanceOf(InputError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain("\n");
  });

  it("suggests the nearest name", () => {
    expect(() => parseChartName("food-trade-tons")).toThrow(/food-trade-tonnes/);
    expect(() => parseChartName("food-scater")).toThrow(/food-scatter-2000-2024/);
  });
});
