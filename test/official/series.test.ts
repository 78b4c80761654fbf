import { expect, it } from "vitest";
import { readFileSync, readdirSync } from "node:fs";
import { datasetPath } from "../../src/files/datasets.js";
import { officialFiles, officialSeries } from "../../src/official/series.js";

it("has a name in three languages, a unit and figures for every series of every file", () => {
  const files = readdirSync(datasetPath("official")).filter((file) => file !== "series.csv");
  expect(
    officialFiles()
      .map((file) => `${file}.csv`)
      .sort(),
  ).toEqual(files.sort());
  const lines = files.map(
    (file) =>
      readFileSync(datasetPath(`official/${file}`), "utf8")
        .trim()
        .split("\n").length - 1,
  );
  const all = officialSeries();
  expect(all.reduce((count, { figures }) => count + figures.length, 0)).toBe(
    lines.reduce((sum, count) => sum + count, 0),
  );
  for (const { figures, name } of all) {
    expect(figures.length).toBeGreaterThan(0);
    expect(new Set(figures.map(({ period }) => period)).size).toBe(figures.length);
    expect([name.en, name.ru, name.kk].every((text) => text.length > 2)).toBe(true);
  }
});
