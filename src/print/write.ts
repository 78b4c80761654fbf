import { latexNote, latexTable } from "./latex.js";
import { escapeMarkdown, markdownParagraph, markdownTable } from "./markdown.js";
import { visibleTable, type Table } from "./table.js";
import { textTable, type TextOptions } from "./text.js";

/** What tables for people are written as. */
export const tableFormats = ["text", "markdown", "latex"] as const;
export type TableFormat = (typeof tableFormats)[number];

export interface WriteOptions extends TextOptions {
  /** How a title is marked in Markdown; "###" when not given. */
  heading?: "##" | "###";
}

/**
 * Several tables one below the other, each under its title and above its notes. What a format would take for more
 * than text, as a tag in Markdown or a command in LaTeX, is escaped, and control characters are shown by their codes.
 *
 * @param options for `text`: the width of the terminal and how colours are shown
 * @example
 * const columns = [{ title: "City" }, { title: "Wage", align: "right" }];
 * const table = { name: "wages", title: "Tenge a month", columns, rows: [["Astana", "504,212"]] };
 * const [heading, , header] = writeTables([table], "markdown").split("\n");
 * heading; // => "### Tenge a month"
 * header; // => "| City | Wage |"
 */
export function writeTables(
  tables: readonly Table[],
  format: TableFormat = "text",
  options: WriteOptions = {},
): string {
  return tables.map((table) => `${writers[format](visibleTable(table), options)}\n`).join("\n");
}

const writers: Record<TableFormat, (table: Table, options: WriteOptions) => string> = {
  text: textTable,
  markdown: (table, { heading = "###" }) =>
    [
      `${heading} ${escapeMarkdown(table.title)}`,
      markdownTable(table),
      ...(table.notes ?? []).map(markdownParagraph),
    ].join("\n\n"),
  latex: (table) =>
    [
      `% ${table.title}`,
      latexTable(table),
      ...(table.notes ?? []).map((note) => `\n${latexNote(note)}`),
    ].join("\n"),
};
