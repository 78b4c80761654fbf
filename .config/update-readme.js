// Writes the generated lists of datasets/README.md and figures/README.md (between the comments "generated: ..." and
// "end") and the page datasets/coverage.md. Run after a build:
//   npm run readme
import { readFileSync, writeFileSync } from "node:fs";
import { articles } from "../dist/articles/articles.js";
import { checkArticle, checkArticles } from "../dist/articles/check.js";
import { publishedRows } from "../dist/articles/published.js";
import { shippedRun } from "../dist/articles/shipped.js";
import { readProvenance } from "../dist/articles/provenance.js";
import { chartTitle } from "../dist/charts/compose.js";
import { coverageMarkdown } from "../dist/report/coverage.js";
import {
  chartsMarkdown,
  exhibitsMarkdown,
  notRecomputableMarkdown,
  provenanceMarkdown,
} from "../dist/report/readme-lists.js";

/** The lists of each file, as data and code make them now. */
export async function generatedLists() {
  const entries = await checkArticles();
  const titles = [];
  for (const { analysis } of articles) {
    const run = analysis && (await shippedRun(analysis));
    for (const chart of (await run?.charts()) ?? []) {
      titles.push({ name: chart.name, title: await chartTitle(chart) });
    }
  }
  return {
    "datasets/README.md": {
      provenance: provenanceMarkdown(readProvenance()),
      "tables and figures": exhibitsMarkdown(entries),
      "not recomputable": notRecomputableMarkdown(entries),
    },
    "figures/README.md": { charts: chartsMarkdown(titles) },
  };
}

/** The page of coverage as the ledgers make it now. */
export async function coveragePage() {
  const covered = [];
  for (const { name } of articles) {
    covered.push({ name, rows: publishedRows(name), entries: await checkArticle(name) });
  }
  return `${coverageMarkdown(covered)}\n`;
}

/** A file with its lists as they are now. */
export function withLists(text, lists) {
  return Object.entries(lists).reduce((before, [name, list]) => {
    const begin = `<!-- generated: ${name} -->`;
    const end = "<!-- end -->";
    const from = before.indexOf(begin);
    const to = before.indexOf(end, from);
    if (from < 0 || to < 0) throw new Error(`there is no place for the list ${name}`);
    return `${before.slice(0, from + begin.length)}\n\n${list}\n\n${before.slice(to)}`;
  }, text);
}

if (process.argv[1]?.endsWith("update-readme.js")) {
  for (const [name, lists] of Object.entries(await generatedLists())) {
    const file = new URL(`../${name}`, import.meta.url);
    writeFileSync(file, withLists(readFileSync(file, "utf8"), lists));
  }
  writeFileSync(new URL("../datasets/coverage.md", import.meta.url), await coveragePage());
}
