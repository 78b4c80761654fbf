import { cellText, cellsOf, explanationOf, type Table } from "./table.js";

/**
 * Text as Markdown that says just that: no tag, link, image, emphasis, code, mathematics, or end of a cell.
 * What begins a tag or an entity becomes an entity, which processors of every kind know; the rest has a backslash.
 *
 * @example
 * escapeMarkdown("<b> | R&D"); // => "&lt;b> \\| R&amp;D"
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*[\]|~$#]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&")
    .replaceAll("&", "&amp;")
    .replace(/<(?=[A-Za-z/!?])/g, "&lt;");
}

/** A remark: text in which what stands between backticks is code, as the notes of ledgers have it. */
export function markdownRemark(text: string): string {
  const parts = text.split(/`([^`]+)`/);
  return parts.map((part, i) => (i % 2 === 1 ? code(part) : escapeMarkdown(part))).join("");
}

/** A paragraph in one line, which is no list, heading, quotation or rule however it begins. */
export function markdownParagraph(text: string): string {
  return escapeMarkdown(text.trim())
    .replace(/^[-+=>]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

/**
 * Code, between more backticks than it has in a row. With a pipe or a backslash it is ordinary text: between
 * backticks neither can be escaped, and a pipe would end the cell of a table.
 */
function code(text: string): string {
  if (/[|\\]/.test(text)) return escapeMarkdown(text);
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(1 + runs.reduce((most, run) => Math.max(most, run.length), 0));
  const room = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${room}${text}${room}${fence}`;
}

/** A table in Markdown; explanations of rows stand in a last column without a title. */
export function markdownTable({ columns, rows }: Pick<Table, "columns" | "rows">): string {
  const explained = rows.some((row) => explanationOf(row) !== undefined);
  return markdownGrid(
    [
      ...columns.map(({ title, align }) => ({ title: escapeMarkdown(title), align })),
      ...(explained ? [{ title: "" }] : []),
    ],
    rows.map((row) => {
      const below = explanationOf(row);
      const words =
        below &&
        [below.formula && code(below.formula), markdownRemark(below.remark)].filter(Boolean).join(" ");
      const cells = cellsOf(row).map((cell) => escapeMarkdown(cellText(cell)));
      return explained ? [...cells, words ?? ""] : cells;
    }),
  );
}

/** A table whose titles and cells are Markdown already. */
export function markdownGrid(
  columns: readonly { title: string; align?: "left" | "right" | undefined }[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(({ title }) => title)),
    line(columns.map(({ align }) => (align === "right" ? "---:" : "---"))),
    ...rows.map(line),
  ].join("\n");
}
