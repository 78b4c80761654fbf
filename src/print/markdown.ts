import { cellText, cellsOf, explanationOf, type Table } from "./table.js";

/** A table in Markdown; explanations of rows stand in a last column without a title. */
export function markdownTable({ columns, rows }: Pick<Table, "columns" | "rows">): string {
  const explained = rows.some((row) => explanationOf(row) !== undefined);
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = columns.map(({ align }) => (align === "right" ? "---:" : "---"));
  return [
    line([...columns.map(({ title }) => title), ...(explained ? [""] : [])]),
    line([...rule, ...(explained ? ["---"] : [])]),
    ...rows.map((row) => {
      const below = explanationOf(row);
      const words =
        below && [below.formula && `\`${below.formula}\``, below.remark].filter(Boolean).join(" ");
      return line([...cellsOf(row).map(cellText), ...(explained ? [words ?? ""] : [])]);
    }),
  ].join("\n");
}
