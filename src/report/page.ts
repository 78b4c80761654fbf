import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { datasetPath } from "../files/datasets.js";
import { escapeMarkup } from "../files/markup.js";
import { languages } from "../languages.js";
import type { ReportContent } from "./content.js";
import { pageWords } from "./page-words.js";

/** Parts of the page that were compressed when the package was built: scripts and fonts. */
const packedParts = ["charts", "worker", "font-regular", "font-bold"];

/**
 * The report as one page that works without a network: its content and its scripts stand in it compressed, and what
 * only some readers need, such as the charts' library and the analyses, is unpacked when it is asked for.
 */
export function reportPage(content: ReportContent): string {
  const texts = filesOfPage().map((name) => [name, readFileSync(datasetPath(name), "utf8")] as const);
  const words = pageWords("en");
  const noScript = languages.map((language) => pageWords(language).noScript);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="spectrum-replication ${escapeMarkup(content.version)}">
<meta name="description" content="${escapeMarkup(words.lead)}">
<title>${escapeMarkup(words.title)}</title>
<link rel="icon" href="data:,">
<style>
${built("page.css")}</style>
</head>
<body>
<noscript>${noScript.map((line) => `<p>${escapeMarkup(line)}</p>`).join("")}</noscript>
<div id="report"></div>
${packed("content", gzipSync(JSON.stringify(content), { level: 9 }))}
${packed("datasets", gzipSync(JSON.stringify(Object.fromEntries(texts)), { level: 9 }))}
${packedParts.map((name) => packed(name, readFileSync(place(`${name}.gz`)))).join("\n")}
<script>${built("app.js").replace(/<\/(script)/gi, "<\\/$1")}</script>
</body>
</html>
`;
}

/** Folders of the datasets that an analysis or a check reads in the page. */
const read = ["food", "housing", "mining", "official", "published", "suppositions", "translations"];

/** Names below datasets/ of the files that the page carries. */
function filesOfPage(): string[] {
  return read.flatMap((folder) =>
    readdirSync(datasetPath(folder))
      .sort()
      .map((file) => `${folder}/${file}`),
  );
}

/** A part of the page that was bundled when the package was built. */
function built(name: string): string {
  return readFileSync(place(name), "utf8");
}

function place(name: string): URL {
  return new URL(`./page/${name}`, import.meta.url);
}

/** What gzip compressed, as text that a browser takes for a script of no language it knows. */
function packed(id: string, compressed: Uint8Array): string {
  // Without the time and the system that gzip notes, so that the page is the same bytes on every run.
  const bytes = Buffer.from(compressed);
  bytes.fill(0, 4, 8);
  bytes[9] = 255;
  return `<script type="application/gzip" id="${id}">${bytes.toString("base64")}</script>`;
}
