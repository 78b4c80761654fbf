import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "../errors.js";
import type { Language } from "../language/language.js";
import { writeWhole } from "../files/write-whole.js";
import { buildChart, type Chart } from "./build.js";
import { charts, chartNames, type ChartInputs, type ChartName } from "./catalogue.js";
import type { ChartSize } from "./frame.js";
import { renderChart, type ChartFormat } from "./render.js";
import { shippedChartInputs, type ChartInputLoaders } from "../articles/chart-inputs.js";

export interface ExportOptions {
  /** Folder that the files go to; made if it is not there. */
  out: string;
  /** Every chart when not given. */
  names?: readonly ChartName[];
  /** English when not given. */
  languages?: readonly Language[];
  /** SVG when not given. */
  formats?: readonly ChartFormat[];
  size?: ChartSize;
  /** Pixels of a PNG to each of its 96 to the inch; 300 dots to the inch when not given. */
  scale?: number;
  /** Replaces files that the command did not write. */
  force?: boolean;
  /** Where the results come from; the shipped data when not given. */
  inputs?: ChartInputLoaders;
  /** Called before each chart is made. */
  onProgress?: (chart: ChartName, language: Language, done: number, total: number) => void;
}

/** A file that was written. */
export interface ExportedChart {
  name: ChartName;
  language: Language;
  format: ChartFormat;
  file: string;
  title: string;
}

/**
 * Remembers beside the charts what was written there: SHA-256 by file name. A file that no longer has that
 * sum was changed by someone else and is theirs.
 */
const manifestName = ".spectrum-charts.json";

/**
 * Writes charts into a folder, each file whole or not at all. Files are named after the chart, those in
 * Russian and Kazakh with the language: housing-index.svg, housing-index.ru.svg. A file that is there is
 * replaced only when an earlier run wrote it and nobody has changed it since, or with `force`; otherwise
 * nothing is written at all.
 *
 * @throws InputError for a file that must not be replaced, or a folder that cannot be written to
 */
export async function exportCharts(options: ExportOptions): Promise<ExportedChart[]> {
  const { out, names = chartNames, languages = ["en"], formats = ["svg"], force = false } = options;
  const inputs = options.inputs ?? shippedChartInputs();
  const targets = languages.flatMap((language) => names.map((name) => ({ name, language })));
  const build = once(({ name, language }: (typeof targets)[number]) =>
    buildFrom(inputs, name, { language, ...(options.size && { size: options.size }) }),
  );
  const render = (chart: Chart, format: ChartFormat) =>
    renderChart(chart, format, options.scale === undefined ? {} : { scale: options.scale });

  const manifest = await readManifest(out);
  if (!force) {
    for (const target of targets) {
      for (const format of formats) {
        const file = fileName(target.name, target.language, format);
        const there = await readFile(join(out, file)).catch(() => undefined);
        if (there === undefined || sha256(there) === manifest.get(file)) continue;
        if (sha256(await render(await build(target), format)) === sha256(there)) continue;
        throw new InputError({
          file: join(out, file),
          found: "this file is there already and was not written by spectrum charts, or changed since",
          advice: "Choose another folder with --out, or replace it with --force",
        });
      }
    }
  }

  const written: ExportedChart[] = [];
  try {
    for (const [done, target] of targets.entries()) {
      const { name, language } = target;
      options.onProgress?.(name, language, done, targets.length);
      const chart = await build(target);
      for (const format of formats) {
        const file = fileName(name, language, format);
        const content = await render(chart, format);
        await writeWhole(join(out, file), content);
        manifest.set(file, sha256(content));
        written.push({ name, language, format, file: join(out, file), title: chart.title });
      }
    }
  } finally {
    if (written.length > 0) await writeManifest(out, manifest);
  }
  return written;
}

/** Builds a chart, loading the results that it needs and no others. */
async function buildFrom(
  loaders: ChartInputLoaders,
  name: ChartName,
  options: { language: Language; size?: ChartSize },
): Promise<Chart> {
  const { input } = charts[name];
  const results = { [input]: await loaders[input]() } as Partial<ChartInputs>;
  return buildChart(name, results, options);
}

function fileName(name: ChartName, language: Language, format: ChartFormat): string {
  return `${name}${language === "en" ? "" : `.${language}`}.${format}`;
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** What earlier runs wrote; a manifest that cannot be read vouches for nothing. */
async function readManifest(out: string): Promise<Map<string, string>> {
  try {
    const read = JSON.parse(await readFile(join(out, manifestName), "utf8")) as Record<string, string>;
    return new Map(Object.entries(read));
  } catch {
    return new Map();
  }
}

async function writeManifest(out: string, manifest: Map<string, string>): Promise<void> {
  const sorted = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeWhole(join(out, manifestName), `${JSON.stringify(sorted, null, 2)}\n`);
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
