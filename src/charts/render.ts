import { InputError, quoted } from "../errors.js";
import type { Chart } from "./build.js";
import { chartCsv } from "./csv.js";
import { chartJson } from "./json.js";
import { chartHtml } from "./html.js";
import { chartPdf } from "./pdf.js";
import { chartPng, printScale } from "./png.js";
import { chartSvg } from "./svg.js";

/** The formats in which a chart can be written. */
export const chartFormats = ["svg", "png", "pdf", "html", "json", "csv"] as const;
export type ChartFormat = (typeof chartFormats)[number];

/** The format a user asked for. @throws InputError for any other name */
export function parseChartFormat(name: string): ChartFormat {
  if ((chartFormats as readonly string[]).includes(name)) return name as ChartFormat;
  throw new InputError({ found: `no chart format ${quoted(name)}`, expected: chartFormats.join(", ") });
}

/** A chart as the content of a file. `scale` is the pixels of a PNG to each of its 96 to the inch. */
export async function renderChart(
  chart: Chart,
  format: ChartFormat,
  { scale = printScale }: { scale?: number } = {},
): Promise<string | Uint8Array> {
  switch (format) {
    case "svg":
      return chartSvg(chart);
    case "png":
      return chartPng(chart, scale);
    case "pdf":
      return chartPdf(chart);
    case "html":
      return chartHtml(chart);
    case "json":
      return chartJson(chart);
    case "csv":
      return chartCsv(chart);
  }
}
