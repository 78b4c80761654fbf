import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { formatNumber } from "../language/formats.js";
import type { Chart } from "./build.js";
import { chartLabels } from "./labels.js";
import { escapeMarkup } from "./svg.js";
import { fontFamily, fontFiles } from "./text-measure.js";

const require = createRequire(import.meta.url);

/** The browser bundle beside the module that a package exports. */
function bundle(packageName: string, file: string): string {
  return join(dirname(require.resolve(packageName)), file);
}

/** Script that stands inside a page: a closing tag within it would end it early. */
function inline(script: string): string {
  return `<script>${script.replace(/<\/(script)/gi, "<\\/$1").replace(/^\/\/# sourceMappingURL=.*$/gm, "")}</script>`;
}

/** JSON that stands inside a script: no tag can begin in it. */
function inlineJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003C")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

function fontFace(file: string, weight: number): string {
  const data = readFileSync(file).toString("base64");
  return `@font-face{font-family:"${fontFamily}";font-weight:${weight};src:url(data:font/ttf;base64,${data}) format("truetype")}`;
}

let shared: { scripts: string; fonts: string } | undefined;

/** What every page carries: vega, vega-lite, vega-embed and the font, read once. */
function sharedParts(): { scripts: string; fonts: string } {
  shared ??= {
    scripts: [
      bundle("vega", "vega.min.js"),
      bundle("vega-lite", "vega-lite.min.js"),
      bundle("vega-embed", "vega-embed.min.js"),
    ]
      .map((file) => inline(readFileSync(file, "utf8")))
      .join("\n"),
    fonts: fontFace(fontFiles.regular, 400) + fontFace(fontFiles.bold, 700),
  };
  return shared;
}

/**
 * The chart as one page that works without a network: interactive, with its text alternative and its data
 * as a table.
 */
export function chartHtml(chart: Chart): string {
  const { language, title, description, spec, rows } = chart;
  const labels = chartLabels(language);
  const { scripts, fonts } = sharedParts();
  const options = {
    mode: "vega-lite",
    renderer: "svg",
    actions: { export: true, source: true, compiled: false, editor: false },
    downloadFileName: chart.name,
    i18n: labels.page.actions,
  };
  const columns = Object.keys(rows[0] ?? {});
  const cell = (value: unknown) =>
    value === null
      ? ""
      : typeof value === "number"
        ? plainNumber(value, language)
        : escapeMarkup(String(value));
  const table = [
    `<thead><tr>${columns.map((column) => `<th scope="col">${column}</th>`).join("")}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${columns.map((column) => `<td>${cell(row[column])}</td>`).join("")}</tr>`).join("")}</tbody>`,
  ].join("");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="spectrum-replication">
<title>${escapeMarkup(title)}</title>
<link rel="icon" href="data:,">
<style>
${fonts}
body{margin:1.5rem;font:16px/1.5 "${fontFamily}",sans-serif;color:#222;background:#fff}
figure{margin:0}
details{margin-top:1rem;max-width:60rem}
table{border-collapse:collapse;font-size:.85rem}
td,th{padding:.15rem .7rem;border-bottom:1px solid #ddd;text-align:left}
</style>
</head>
<body>
<figure aria-describedby="description">
<div id="chart"></div>
</figure>
<details><summary>${labels.page.alternative}</summary><p id="description">${escapeMarkup(description)}</p></details>
<details><summary>${labels.page.data}</summary><table>${table}</table></details>
${scripts}
<script>
document.fonts.load('16px "${fontFamily}"').then(function () { return document.fonts.load('bold 16px "${fontFamily}"'); }).then(function () {
  return vegaEmbed("#chart", ${inlineJson(spec)}, ${inlineJson(options)});
});
</script>
</body>
</html>
`;
}

/** Up to ten significant digits, with the language's decimal mark. */
function plainNumber(value: number, language: Chart["language"]): string {
  const [, fraction = ""] = String(Number(value.toPrecision(10))).split(".");
  return Number.isInteger(value) && Math.abs(value) < 10000
    ? String(value)
    : formatNumber(value, Math.min(fraction.length, 10), language);
}
