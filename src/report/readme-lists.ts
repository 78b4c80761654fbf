import type { Provenance } from "../articles/provenance.js";
import { articleTitle } from "../articles/articles.js";
import type { LedgerEntry } from "../ledger/ledger.js";
import { summaryLine } from "../print/ledger.js";
import { escapeMarkdown, markdownGrid, markdownRemark } from "../print/markdown.js";

/*
 * The lists of README.md that follow from data and code, which `npm run readme` writes into it and a test holds
 * it to.
 */

/** A list in Markdown under these titles, its cells in Markdown too. */
function list(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownGrid(
    titles.map((title) => ({ title })),
    rows,
  );
}

/** Data availability: every shipped dataset with its source, in Markdown. */
export function provenanceMarkdown(sources: readonly Provenance[]): string {
  return list(
    ["file in datasets/", "what", "source", "unit", "licence"],
    sources.map(({ file, title, source, table, accessed, unit, licence }) => [
      `\`${file}\``,
      ...[title.en, `${source.en}; ${table.en}; accessed ${accessed}`, unit.en, licence.en].map(
        escapeMarkdown,
      ),
    ]),
  );
}

/** The part of an article that an entry stands in: a table, a figure, the equations, or the text. */
function exhibitOf({ where }: LedgerEntry): string {
  const named = /^(Table \d+|equation)/.exec(where)?.[1] ?? /(?:on|before) (Figure \d+)/.exec(where)?.[1];
  return named === undefined ? "text" : named === "equation" ? "Equations" : named;
}

/** Every table and figure of the articles with what recomputes it, in Markdown. */
export function exhibitsMarkdown(entries: readonly LedgerEntry[]): string {
  const rows = [...new Set(entries.map(({ article }) => article))].flatMap((article) => {
    const own = entries.filter((entry) => entry.article === article);
    const exhibits = [...new Set(own.map(exhibitOf))].sort((a, b) => order(a).localeCompare(order(b)));
    return exhibits.map((exhibit) => [
      article,
      exhibit,
      `\`spectrum check ${article} --formulas\``,
      `src/articles/${article}/, datasets/published/${article}.csv`,
      summaryLine(
        own.filter((entry) => exhibitOf(entry) === exhibit),
        "en",
      ),
    ]);
  });
  return list(["article", "table or figure", "command", "program and formulas", "verdicts (rows)"], rows);
}

/** Tables before equations before figures before text. */
function order(exhibit: string): string {
  const rank = ["Table", "Equations", "Figure", "text"].findIndex((kind) => exhibit.startsWith(kind));
  return `${rank} ${exhibit}`;
}

/** Every chart with its file and command, in Markdown. */
export function chartsMarkdown(charts: readonly { name: string; title: string }[]): string {
  return list(
    ["chart", "shows", "file", "command"],
    charts.map(({ name, title }) => [
      `\`${name}\``,
      escapeMarkdown(title),
      `figures/${name}.svg`,
      `\`spectrum charts ${name}\``,
    ]),
  );
}

/** What cannot be recomputed, and why, in Markdown. */
export function notRecomputableMarkdown(entries: readonly LedgerEntry[]): string {
  const missing = entries.filter(({ verdict }) => verdict === "not-recomputable");
  return [...new Set(missing.map(({ article }) => article))]
    .map((article) => {
      const items = missing
        .filter((entry) => entry.article === article)
        .map(({ where, printed, unit, kind, note }) => {
          const what = kind === "figure" ? `${printed} ${unit}`.trim() : printed;
          return `- ${escapeMarkdown(`${where} (${what}).`)} ${markdownRemark(note)}`;
        });
      return `**${escapeMarkdown(articleTitle(article))}**\n\n${items.join("\n")}`;
    })
    .join("\n\n");
}
