import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { formatNumber } from "../language/formats.js";
import type { Chart } from "./compose.js";
import { escapeMarkup } from "../files/markup.js";
import { fontFamily, fontFiles } from "./text-measure.js";
import { chartWords, pageActions } from "./words.js";

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
  const { language, title, description, spec, width, columns: names, translatedRows: rows } = chart;
  const words = chartWords(language).page;
  const { scripts, fonts } = sharedParts();
  const options = {
    mode: "vega-lite",
    renderer: "svg",
    actions: { export: true, source: false, compiled: false, editor: false },
    downloadFileName: chart.name,
    i18n: pageActions(language),
  };
  const columns = Object.keys(rows[0] ?? {});
  const isNumeric = (column: string) => rows.some((row) => typeof row[column] === "number");
  const head = (column: string) =>
    `<th scope="col"${isNumeric(column) ? ' class="number"' : ""}>${escapeMarkup(names[column] ?? column)}</th>`;
  const cell = (value: unknown) => {
    if (typeof value === "number") return `<td class="number">${plainNumber(value, language)}</td>`;
    if (typeof value === "boolean") return `<td>${value ? words.yes : words.no}</td>`;
    return `<td>${value === null ? "" : escapeMarkup(String(value))}</td>`;
  };
  const table = [
    `<thead><tr>${columns.map(head).join("")}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${columns.map((column) => cell(row[column] ?? null)).join("")}</tr>`).join("")}</tbody>`,
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
body{margin:1.5rem 1rem;font:16px/1.5 "${fontFamily}",sans-serif;color:#222;background:#fff}
figure{margin:0}
#chart{display:block;max-width:${Math.ceil(width) + 38}px}
#chart .chart-wrapper>svg{display:block;max-width:100%;height:auto}
#chart text,#chart .mark-area,#chart .mark-line{pointer-events:none}
#chart details{margin:0}
#chart .vega-actions a,#vg-tooltip-element{font-family:"${fontFamily}",sans-serif}
#vg-tooltip-element{max-width:calc(100vw - 2rem);font-size:13px;pointer-events:none}
#vg-tooltip-element table tr td.key{color:#5a5a5a}
details{margin-top:1rem;max-width:60rem}
p{overflow-wrap:anywhere}
summary{cursor:pointer}
.table{overflow:auto;max-height:80vh}
table{border-spacing:0;font-size:.85rem}
td,th{padding:.15rem .7rem;border-bottom:1px solid #ddd;text-align:left}
.number{text-align:right}
td.number{white-space:nowrap}
@media(max-width:${Math.ceil(width) + 38 + 32}px){
#chart.has-actions{padding:38px 0 0}
#vg-tooltip-element{left:1rem!important}
}
</style>
</head>
<body>
<figure aria-describedby="description">
<div id="chart"></div>
</figure>
<details><summary>${words.alternative}</summary><p id="description">${escapeMarkup(description)}</p></details>
<details><summary>${words.data}</summary><div class="table" role="region" aria-label="${words.data}" tabindex="0"><table>${table}</table></div></details>
${scripts}
<script>
const spec = ${inlineJson(spec)};
document.fonts.load('16px "${fontFamily}"').then(function () { return document.fonts.load('bold 16px "${fontFamily}"'); }).then(function () {
  return vegaEmbed("#chart", spec, ${inlineJson(options)});
}).then(function () {
  // One image with one text alternative, in the language of the page: vega names its parts in English.
  const image = document.querySelector("#chart .chart-wrapper");
  image.setAttribute("role", "img");
  for (const part of [image, ...image.querySelectorAll("[aria-roledescription]")]) {
    part.removeAttribute("aria-roledescription");
    if (part !== image) part.removeAttribute("aria-label");
  }
  // The specification as a file: vega-embed would open it in a window with an English title.
  const link = document.createElement("a");
  link.textContent = ${inlineJson(words.specification)};
  link.download = ${inlineJson(`${chart.name}.json`)};
  link.href = URL.createObjectURL(new Blob([JSON.stringify(spec, null, 2)], { type: "application/json" }));
  document.querySelector("#chart .vega-actions").append(link);
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
