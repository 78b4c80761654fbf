import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { exportCharts } from "../../src/charts/export.js";
import { dimensions } from "../../src/charts/frame.js";
import { renderChart } from "../../src/charts/render.js";
import { InputError } from "../../src/errors.js";
import type { Language } from "../../src/languages.js";
import { chart, shippedCharts } from "./shipped-charts.js";

const folders: string[] = [];
function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "spectrum-charts-test-"));
  folders.push(folder);
  return folder;
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe("writing charts to a folder", () => {
  const names = ["housing-index", "housing-readings"];
  const charts = shippedCharts.filter(({ name }) => names.includes(name));

  it("names files after chart and language and replaces what it wrote", async () => {
    const out = emptyFolder();
    const options = { out, charts, languages: ["en", "ru"] as Language[] };
    await exportCharts(options);
    await exportCharts({ ...options, size: "column" });
    const files = readdirSync(out).filter((file) => !file.startsWith("."));
    expect(files.sort()).toEqual(names.flatMap((name) => [`${name}.ru.svg`, `${name}.svg`]));
    expect(readFileSync(join(out, "housing-index.svg"), "utf8")).toContain(
      `width="${dimensions.column.width}"`,
    );
  });

  it("draws nothing for the data alone, which are the same beside a drawing", async () => {
    const alone = emptyFolder();
    const beside = emptyFolder();
    const [data] = await exportCharts({ out: alone, charts, formats: ["csv"] });
    const [drawn] = await exportCharts({ out: beside, charts, formats: ["csv", "svg"] });
    expect([data!.area, drawn!.area === undefined]).toEqual([undefined, false]);
    for (const name of names) {
      expect(readFileSync(join(alone, `${name}.csv`))).toEqual(readFileSync(join(beside, `${name}.csv`)));
    }
  });

  it("leaves a stranger's file alone and then writes nothing at all, unless forced", async () => {
    const out = emptyFolder();
    writeFileSync(join(out, "housing-readings.svg"), "mine");
    await expect(exportCharts({ out, charts })).rejects.toThrow(/housing-readings\.svg.*--force/);
    expect(readdirSync(out)).toEqual(["housing-readings.svg"]);
    await exportCharts({ out, charts, force: true });
    expect(readFileSync(join(out, "housing-readings.svg"), "utf8")).toMatch(/^<svg/);
  });

  it("takes a chart that was edited afterwards for a stranger's", async () => {
    const out = emptyFolder();
    await exportCharts({ out, charts });
    writeFileSync(join(out, "housing-index.svg"), "edited");
    await expect(exportCharts({ out, charts, size: "slide" })).rejects.toThrow(InputError);
    expect(readFileSync(join(out, "housing-index.svg"), "utf8")).toBe("edited");
  });

  it("accepts a file that already is what it would write", async () => {
    const out = emptyFolder();
    writeFileSync(join(out, "housing-index.svg"), await renderChart(await chart("housing-index"), "svg"));
    expect(await exportCharts({ out, charts: charts.slice(0, 1) })).toHaveLength(1);
  });

  it("says in one line that a folder cannot be written to", async () => {
    const file = join(emptyFolder(), "file");
    writeFileSync(file, "");
    for (const out of [file, join(file, "charts"), "/proc/charts"]) {
      await expect(exportCharts({ out, charts })).rejects.toThrow(InputError);
    }
  });
});
