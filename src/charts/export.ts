import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "../errors.js";
import type { Language } from "../languages.js";
import type { NamedChart } from "./chart.js";
import { chartData, composeChart } from "./compose.js";
import type { ChartSize, PlotArea } from "./frame.js";
import { readManifest, sha256, writeRecorded } from "./manifest.js";
import { renderChart, renderData, type ChartFormat, type RenderOptions } from "./render.js";
import { problems } from "./words.js";

export interface ExportOptions extends RenderOptions {
  /** Folder that the files go to; made if it is not there. */
  out: string;
  charts: readonly NamedChart[];
  /** English when not given. */
  languages?: readonly Language[];
  /** SVG when not given. */
  formats?: readonly ChartFormat[];
  size?: ChartSize;
  /** Replaces files that the command did not write. */
  force?: boolean;
  /** Called before each chart is made. */
  onProgress?: (chart: string, language: Language, done: number, total: number) => void;
}

/** A file that was written. */
export interface ExportedChart {
  name: string;
  language: Language;
  format: ChartFormat;
  file: string;
  title: string;
  /** What the plots have of it, where it was drawn. */
  area?: PlotArea;
}

/**
 * Writes charts into a folder, each file whole or not at all. Files are named after the chart, those in
 * Russian and Kazakh with the language: housing-index.svg, housing-index.ru.svg. A file that is there is
 * replaced only when an earlier run wrote it and nobody has changed it since, or with `force`; otherwise
 * nothing is written at all.
 *
 * @throws InputError for a file that must not be replaced, or a folder that cannot be written to
 * @example
 * import { mkdtempSync } from "node:fs";
 * import { tmpdir } from "node:os";
 * const { charts } = await housingRun();
 * const out = mkdtempSync(`${tmpdir()}/charts-`);
 * const files = await exportCharts({ out, charts: await charts(), formats: ["csv"], languages: ["ru"] });
 * files[0].file.endsWith("housing-wages-prices.ru.csv"); // => true
 */
export async function exportCharts(options: ExportOptions): Promise<ExportedChart[]> {
  const { out, charts, languages = ["en"], formats = ["svg"], force = false, size } = options;
  const targets = languages.flatMap((language) => charts.map((chart) => ({ chart, language })));
  type Target = (typeof targets)[number];
  const settings = ({ language }: Target) => ({ language, ...(size && { size }) });
  const drawn = once((target: Target) => composeChart(target.chart, settings(target)));
  const isDrawn = formats.some((format) => format !== "csv");
  const dataOf = isDrawn ? drawn : once((target: Target) => chartData(target.chart, settings(target)));
  const render = async (target: Target, format: ChartFormat) =>
    format === "csv"
      ? renderData(await dataOf(target), options)
      : renderChart(await drawn(target), format, options);
  const manifest = readManifest(out);
  if (!force) {
    for (const target of targets) {
      for (const format of formats) {
        const file = chartFileName(target.chart.name, target.language, format);
        const there = await readFile(join(out, file)).catch(() => undefined);
        if (there === undefined || sha256(there) === manifest.get(file)) continue;
        if (sha256(await render(target, format)) === sha256(there)) continue;
        throw new InputError({
          file: join(out, file),
          found: problems.notOurs,
          advice: problems.otherFolder,
        });
      }
    }
  }

  const written: ExportedChart[] = [];
  for (const [done, target] of targets.entries()) {
    const { chart, language } = target;
    options.onProgress?.(chart.name, language, done, targets.length);
    const { title } = await dataOf(target);
    const area = isDrawn ? { area: (await drawn(target)).area } : {};
    for (const format of formats) {
      const file = chartFileName(chart.name, language, format);
      await writeRecorded(out, file, await render(target, format));
      written.push({ name: chart.name, language, format, file: join(out, file), title, ...area });
    }
  }
  return written;
}

/** The name of a chart's file in a language. */
export function chartFileName(name: string, language: Language, format: ChartFormat): string {
  return `${name}${language === "en" ? "" : `.${language}`}.${format}`;
}

/** The same promise for the same key. */
function once<K, V>(make: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const made = new Map<K, Promise<V>>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
