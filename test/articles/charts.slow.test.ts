import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArticleRun } from "../../src/articles/article.js";
import { foodRun } from "../../src/articles/food/run.js";
import { housingRun } from "../../src/articles/housing/run.js";
import { miningRun } from "../../src/articles/mining/run.js";
import { chartNamed } from "../../src/charts/chart.js";
import { composeChart, type ChartOptions } from "../../src/charts/compose.js";
import { chartSizes, dimensions } from "../../src/charts/frame.js";
import { languages } from "../../src/languages.js";
import { drawn, chartNames, expectRecorded, wordsInside } from "../charts/shipped-charts.js";
import { expectWordsApart } from "../charts/words-apart.js";
import { csvRows } from "../support.js";

describe.each(["column", "slide"] as const)("every chart at size %s", (size) => {
  it.each(languages)(
    "fills its place, with its words apart and within its edges, in %s",
    async (language) => {
      for (const name of chartNames) {
        const chart = await drawn(name, { size, language });
        expect(Math.abs(chart.width - dimensions[size].width), name).toBeLessThanOrEqual(2);
        if (size === "slide")
          expect(Math.abs(chart.height - dimensions.slide.height), name).toBeLessThanOrEqual(2);
        expectRecorded(chart);
        await expectWordsApart(chart, name);
      }
    },
  );
});

describe("the charts of a user's own data", () => {
  const folder = mkdtempSync(join(tmpdir(), "spectrum-own-charts-test-"));
  const written = (name: string, lines: string[]) => {
    const file = join(folder, name);
    writeFileSync(file, lines.join("\n"));
    return file;
  };
  const cities =
    "Astana Almaty Shymkent Petropavl Ust-Kamenogorsk Karaganda Aktobe Atyrau Kostanay Pavlodar Taldykorgan Kyzylorda".split(
      " ",
    );
  const housing = (count: number) => [
    "city,year,wage,price",
    ...cities
      .slice(0, count)
      .flatMap((city, i) => [
        `${city},2023,${300000 + 21000 * i},${650000 - 30000 * i}`,
        `${city},2024,${330000 + 17500 * i},${700000 - 29000 * i}`,
      ]),
  ];
  let runs: Record<string, ArticleRun>;

  beforeAll(async () => {
    const shortCpi = csvRows("datasets/food/food-price-index.csv")
      .filter(({ month }) => month! >= "2023-01" && month! <= "2024-10")
      .map((row) => `${row.month},${row.food_price_index}`);
    runs = {
      "one city": await housingRun({ data: written("one.csv", housing(1)) }),
      "three cities": await housingRun({ data: written("three.csv", housing(3)) }),
      "twelve cities": await housingRun({ data: written("twelve.csv", housing(12)) }),
      "two branches": await miningRun({
        data: written("branches.csv", [
          "branch,year,output_million_tenge",
          "ferrous,2024,1652000",
          "ferrous,2025,1866760",
          "non_ferrous,2024,3995100",
          "non_ferrous,2025,4514463",
        ]),
      }),
      "branches with gaps": await miningRun({
        data: written("gaps.csv", [
          "branch,year,output_million_tenge,enterprises",
          "ferrous,2023,1652000,119",
          "ferrous,2024,3169000,",
          "iron_ores,2024,500000,12",
          "other_ores,2023,900000,",
          "other_ores,2024,700000,20",
        ]),
      }),
      "a short series": await foodRun({
        cpi: written("short.csv", ["month,food_price_index", ...shortCpi]),
        window: 12,
      }),
      "periods that overlap": await foodRun({
        periods: "2000-2024,2000-01:2024-06,2014-2016,2021-2024,2021-01:2024-06,2024-01:2024-06",
      }),
    };
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const names = [
    "one city",
    "three cities",
    "twelve cities",
    "two branches",
    "branches with gaps",
    "a short series",
    "periods that overlap",
  ];
  it.each(names)("(%s) have their words apart and name the file without its folders", async (name) => {
    const run = runs[name]!;
    for (const named of await run.charts()) {
      if (named.name === "food-specification-curve") continue;
      for (const size of chartSizes) {
        const drawn = await composeChart(named, { size, language: "kk" });
        await expectWordsApart(drawn, `${named.name} ${size}`);
        expect(drawn.drawing).not.toMatch(/undefined|NaN|null/);
        // The deflator is that of the FAO index, and no run here has one of its own.
        const ofOwnFile = run.ownData && named.name !== "food-deflator";
        expect(/\([\w-]+\.csv\)/.test(drawn.source), named.name).toBe(ofOwnFile);
        expect(drawn.source).not.toContain(folder);
      }
    }
  });

  const drawnOf = async (run: string, name: string, options: ChartOptions = {}) =>
    composeChart(chartNamed(await runs[run]!.charts(), name), options);

  it("name the file of an FAO index, that of its deflator as well", async () => {
    const lines = csvRows("datasets/food/fao-food-price-index.csv").map(
      ({ month, nominal, real }) => `${month},${nominal},${real}`,
    );
    const { charts } = await foodRun({ ffpi: written("own-fao.csv", ["month,nominal,real", ...lines]) });
    for (const name of ["food-deflator", "food-series"]) {
      expect((await composeChart(chartNamed(await charts(), name), {})).source).toContain("(own-fao.csv)");
    }
  });

  it("say of which year they are", async () => {
    expect((await drawnOf("three cities", "housing-index")).units).toMatch(/, 2024$/);
  });

  it("give each of several overlapping periods a place of its own with its words", async () => {
    const words = wordsInside((await drawnOf("periods that overlap", "food-series")).drawing);
    for (const period of [
      "2000\u20132024",
      "January 2000 \u2013 June 2024",
      "2014\u20132016",
      "2021\u20132024",
      "January 2024 \u2013 June 2024",
    ]) {
      expect(words).toContain(period);
    }
  });
});
