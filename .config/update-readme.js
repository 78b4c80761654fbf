// Writes the generated lists of README.md (between the comments "generated: ..." and "end") and the page
// datasets/coverage.md. Run after a build:
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
    provenance: provenanceMarkdown(readProvenance()),
    "tables and figures": exhibitsMarkdown(entries),
    charts: chartsMarkdown(titles),
    "not recomputable": notRecomputableMarkdown(entries),
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

export function withLists(readme, lists) {
  return Object.entries(lists).reduce((text, [name, list]) => {
    const begin = `<!-- generated: ${name} -->`;
    const end = "<!-- end -->";
    const from = text.indexOf(begin);
    const to = text.indexOf(end, from);
    if (from < 0 || to < 0) throw new Error(`README.md has no place for the list ${name}`);
    return `${text.slice(0, from + begin.length)}\n\n${list}\n\n${text.slice(to)}`;
  }, readme);
}

if (process.argv[1]?.endsWith("update-readme.js")) {
  const file = new URL("../README.md", import.meta.url);
  writeFileSync(file, withLists(readFileSync(file, "utf8"), await generatedLists()));
  writeFileSync(new URL("../datasets/coverage.md", import.meta.url), await coveragePage());
}
