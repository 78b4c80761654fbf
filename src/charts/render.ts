import { InputError, quoted } from "../errors.js";
import { asIs } from "../languages.js";
import type { CsvReader } from "../files/csv-text.js";
import type { Chart, ChartData } from "./compose.js";
import { chartCsv } from "./csv.js";
import { chartJson } from "./json.js";
import { chartHtml } from "./html.js";
import { chartPdf } from "./pdf.js";
import { chartPng, printScale } from "./png.js";
import { chartSvg } from "./svg.js";
import { problems } from "./words.js";

/** The formats in which a chart can be written. */
export const chartFormats = ["svg", "png", "pdf", "html", "json", "csv"] as const;
export type ChartFormat = (typeof chartFormats)[number];

/** The format a user asked for. @throws InputError for any other name */
export function parseChartFormat(name: string): ChartFormat {
  if ((chartFormats as readonly string[]).includes(name)) return name as ChartFormat;
  throw new InputError({ found: problems.noFormat(quoted(name)), expected: asIs(chartFormats.join(", ")) });
}

export interface RenderOptions {
  /** Pixels of a PNG to each of its 96 to the inch; 300 dots to the inch when not given. */
  scale?: number;
  /** Whom a CSV file is for; programs when not given. */
  csvFor?: "programs" | "excel";
}

/**
 * A chart as the content of a file.
 *
 * @returns text, or the bytes of a PNG or a PDF
 * @example
 * const { charts } = await housingRun();
 * const chart = await composeChart(chartNamed(await charts(), "housing-wages-prices"));
 * const csv = await renderChart(chart, "csv");
 * csv.split("\n").slice(0, 2); // => ["city,measure,thousand_tenge", "Astana,wage,504.212"]
 */
export async function renderChart(
  chart: Chart,
  format: ChartFormat,
  options: RenderOptions = {},
): Promise<string | Uint8Array> {
  switch (format) {
    case "svg":
      return chartSvg(chart);
    case "png":
      return chartPng(chart, options.scale ?? printScale);
    case "pdf":
      return chartPdf(chart);
    case "html":
      return chartHtml(chart);
    case "json":
      return chartJson(chart);
    case "csv":
      return renderData(chart, options);
  }
}

/** The data behind a chart as CSV, which needs no drawing. */
export function renderData(data: ChartData, { csvFor = "programs" }: RenderOptions = {}): string {
  const reader: CsvReader = csvFor === "excel" ? { excel: data.language } : "programs";
  return chartCsv(data, reader);
}
