import { decodeHtml } from "./html-tables.js";
import { joinRuns } from "./footnote-marks.js";
import { CellBudget, requireColumn } from "./limits.js";
import type { RawTable } from "./raw-table.js";

/** The line under the header: dashes between bars, with colons for the side on which figures stand. */
const separator = /^ {0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** Longer lines are no cell or title of which anything is to be made out. */
const longest = 2000;

const fence = /^ {0,3}(```|~~~)/;

/**
 * The tables of a Markdown text, each with the text line above it as its title. Rows are numbered by the lines of the
 * file. What makes a cell bold or a link is left out of its text; raised figures come in raised characters.
 *
 * @throws InputError for more cells than memory holds
 * @see GitHub (2019). GitHub Flavored Markdown Spec 0.29, section 4.10 (tables).
 * @example
 * const [table] = markdownTables("Wages\n\n| City | Wage |\n|---|--:|\n| Astana | 504 212 |", "wages.md");
 * table.title; // => "Wages"
 * table.rows[1].cells; // => ["Astana", "504 212"]
 */
export function markdownTables(text: string, file: string): RawTable[] {
  const lines = text.split(/\r\n|\n|\r/);
  const budget = new CellBudget(file, "text");
  const tables: RawTable[] = [];
  let title = "";
  let fenced: string | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const mark = fence.exec(line)?.[1];
    if (mark !== undefined && (fenced === undefined || fenced === mark)) {
      fenced = fenced === undefined ? mark : undefined;
    } else if (fenced === undefined && beginsTable(lines, at)) {
      const end = endOfTable(lines, at + 2);
      const rows = [at, ...range(at + 2, end)].map((index) => {
        const cells = cellsOf(lines[index]!).map(plainText);
        requireColumn(cells.length - 1, { file, row: index + 1 });
        budget.spend(cells.length);
        return { number: index + 1, cells };
      });
      tables.push({ place: { file, table: tables.length + 1 }, title, rows, headerRows: 1 });
      title = "";
      at = end - 1;
    } else if (fenced === undefined && line.trim() !== "") {
      title = plainText(line.replace(/^\s*(?:#+|>|[-*]\s)\s*/, "").replace(/^Table:\s*|^:\s+/, ""));
    }
  }
  return tables;
}

/** True where the text holds a line that only stands under the header of a table. */
export function hasMarkdownTable(text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.some((_, at) => beginsTable(lines, at));
}

function beginsTable(lines: readonly string[], at: number): boolean {
  const [header, under] = [lines[at]!, lines[at + 1] ?? ""];
  if (!header.includes("|") || !under.includes("-") || !separator.test(under)) return false;
  return cellsOf(header).length === cellsOf(under).length;
}

function endOfTable(lines: readonly string[], from: number): number {
  let end = from;
  while (end < lines.length && lines[end]!.includes("|") && !fence.test(lines[end]!)) end++;
  return end;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** The cells of a line; a bar behind a backslash is one of the text. */
function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll("\\|", "|").trim());
}

/** What a reader sees of a piece of Markdown. */
function plainText(markdown: string): string {
  if (markdown.length > longest) return markdown;
  return decodeHtml(
    markdown
      .replace(/<(sup|sub)>([^<]*)<\/\1>/gi, (_, tag: string, text: string) =>
        joinRuns([{ text, position: tag.toLowerCase() === "sup" ? "superscript" : "subscript" }]),
      )
      .replace(/\[\^[^\]]*\]/g, "")
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
      .replace(/<br\s*\/?>/gi, " ")
      .replace(/<\/?[a-zA-Z][^>]*>/g, "")
      .replace(/(\*\*|__|`|~~)(.+?)\1/g, "$2")
      .replace(/(?<![*\w])([*_])(?!\s)(.+?)(?<!\s)\1(?![*\w])/g, "$2")
      .replace(/\\([!-/:-@[-`{-~])/g, "$1"),
  ).trim();
}
