import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { groupedBars } from "../../src/charts/bars.js";
import { composeChart } from "../../src/charts/compose.js";
import { chartSizes, dimensions } from "../../src/charts/frame.js";
import { renderChart } from "../../src/charts/render.js";
import { languages } from "../../src/languages.js";
import { chart, chartNames, expectRecorded, drawn } from "../charts/shipped-charts.js";
import { expectWordsApart } from "../charts/words-apart.js";
import { drawnWords } from "../charts/words-in-drawing.js";
import { csvRows } from "../support.js";

const figures = fileURLToPath(new URL("../../figures/", import.meta.url));

describe("the committed figures", () => {
  it.each(chartNames)("%s is byte for byte what the code draws", async (name) => {
    expect(await renderChart(await chart(name), "svg")).toBe(
      readFileSync(join(figures, `${name}.svg`), "utf8"),
    );
  });

  it("do not depend on what was drawn before or on the time zone", async () => {
    const zone = process.env.TZ;
    process.env.TZ = "America/Los_Angeles";
    try {
      for (const name of ["mining-volume-index", "food-series", "housing-index"] as const) {
        await drawn(name, { language: "kk", size: "slide" });
        expect((await drawn(name)).drawing).toBe((await chart(name)).drawing);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe("every chart", () => {
  it.each(chartNames)("%s says title, unit, source and an alternative", async (name) => {
    const { title, units, source, description, drawing } = await chart(name);
    for (const text of [title, units, source, description]) {
      expect(text.length > 3 && !/undefined|NaN/.test(text), text).toBe(true);
    }
    expect(description).toContain(title);
    expect(drawing).not.toMatch(/undefined|NaN|null/);
  });

  // In Russian and Kazakh: charts-languages.slow.test.ts; in other sizes: charts.slow.test.ts.
  it("is as wide as a page, with its words apart and within its edges", async () => {
    for (const name of chartNames) {
      const drawing = await chart(name);
      expect(Math.abs(drawing.width - dimensions.page.width), name).toBeLessThanOrEqual(2);
      expectRecorded(drawing);
      await expectWordsApart(drawing, name);
    }
  });

  it.each(chartNames)("%s has every number of a lying axis in the middle under its tick", async (name) => {
    const { drawing } = await chart(name);
    const labels = [...drawing.matchAll(/<g class="mark-text role-axis-label"[^>]*>(.*?)<\/g>/gs)].map(
      ([, group]) =>
        [...group!.matchAll(/text-anchor="(\w+)" transform="translate\(([-\d.]+),([-\d.]+)\)"/g)].map(
          ([, anchor, x, y]) => ({ anchor, x: Number(x), y: Number(y) }),
        ),
    );
    const lying = labels.filter((group) => group.every(({ x }) => x >= 0) && group.length > 1);
    for (const group of lying) {
      expect(new Set(group.map(({ y }) => y)).size).toBe(1);
      expect(group.every(({ anchor }) => anchor === "middle")).toBe(true);
    }
    expect(lying.length).toBeGreaterThan(0);
  });

  it.each([
    ["food-trade-value", "billion_usd", "thousand_usd"],
    ["food-trade-tonnes", "million_tonnes", "tonnes"],
  ] as const)("%s has the digits of the data and no others", async (name, column, measured) => {
    const { rows } = await chart(name);
    const data = csvRows("datasets/food/trade.csv").map((row) => row[measured]!.replace(".", ""));
    const drawn = rows.map((row) => String(row[column]).replace(".", ""));
    const significant = (digits: string) => digits.replace(/^0+|0+$/g, "");
    expect(drawn.map(significant)).toEqual(data.map(significant));
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
    ["mining-implied-prices", "per_cent", "width"],
    ["optimism-sums", "sum", "width"],
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

  it("of the volume indices are the official series, with the printed numbers at their years", async () => {
    const { rows } = await chart("mining-volume-index");
    const official = csvRows("datasets/official/industrial-production.csv");
    const codes = { ores: "07", iron_ores: "07_1", metallurgy: "24" };
    for (const [division, code] of Object.entries(codes)) {
      const line = rows.filter((row) => row.division === division && row.index !== null);
      expect(line.map(({ year, index }) => [String(year), index])).toEqual(
        official
          .filter((row) => row.series === code && Number(row.period) <= 2024)
          .map((row) => [row.period, Number(row.value)]),
      );
    }
    const printed = (division: string) =>
      rows.filter((row) => row.division === division && row.printed !== null).map((row) => row.printed);
    expect(printed("ores")).toEqual([78, 107, 79.6, 93.5, 107.7]);
    expect(printed("metallurgy")).toEqual([114.3, 102.4, 98.8, 101.1, 98.2, 106.9]);
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

describe("marks that could hide each other", () => {
  it("of the two divisions stand beside each other where their indices nearly meet", async () => {
    for (const size of chartSizes) {
      const { drawing } = await chart("mining-volume-index", { size });
      const [points] = /<g class="mark-symbol role-mark[^>]*>.*?<\/g>/.exec(drawing)!;
      const places = [...points.matchAll(/translate\(([-\d.]+),([-\d.]+)\)/g)].map(([, x, y]) => [
        Number(x),
        Number(y),
      ]);
      const across = Math.sqrt(1.5 * dimensions[size].pointSize);
      for (const [i, [x, y]] of places.entries()) {
        for (const [otherX, otherY] of places.slice(i + 1)) {
          expect(Math.hypot(x! - otherX!, y! - otherY!)).toBeGreaterThan(across);
        }
      }
    }
  });

  it("leave no gap for a series without a value: the category stands under the middle of its bars", async () => {
    const rows = [
      { year: "2022", branch: "one", value: 27 },
      { year: "2023", branch: "one", value: 18 },
      { year: "2024", branch: "one", value: 10 },
      { year: "2024", branch: "other", value: 12 },
    ];
    const series = { column: "branch", names: ["one", "other"], colours: ["#E69F00", "#0072B2"] };
    const { drawing } = await composeChart(
      {
        name: "gaps",
        build: (frame) => ({
          title: "Bars with a gap",
          units: "Units",
          source: "Source",
          columns: { year: "Year", branch: "Branch", value: "Value" },
          rows,
          description: "Bars",
          draw: (area) =>
            groupedBars(frame, area, {
              rows,
              category: "year",
              categories: ["2022", "2023", "2024"],
              series,
              value: "value",
              tooltip: [],
            }),
        }),
      },
      {},
    );
    const [bars] = /<g class="mark-rect role-mark[^>]*>.*?<\/g>/.exec(drawing)!;
    const spans = [...bars.matchAll(/d="M([-\d.]+),[-\d.]+h([-\d.]+)/g)].map(([, start, width]) => {
      const ends = [Number(start), Number(start) + Number(width)];
      return [Math.min(...ends), Math.max(...ends)] as const;
    });
    const years = (await drawnWords(drawing)).filter(({ text }) => /^20\d\d$/.test(text));
    const middles = years.map(({ left, right }) => (left + right) / 2);
    const [first, second, third, fourth] = spans.sort(([a], [b]) => a - b);
    const expected = [first!, second!, [third![0], fourth![1]] as const].map(([from, to]) => (from + to) / 2);
    expect(middles).toHaveLength(3);
    // The bars are placed within the plot, the words within the image.
    const plot = middles[0]! - expected[0]!;
    for (const [i, middle] of middles.entries()) expect(middle - expected[i]!).toBeCloseTo(plot, 0);
    expect(fourth![0]).toBeCloseTo(third![1], 1);
  });
});
