import { latexTable, markdownTable, plainTable, type TextTable } from "./table.js";

/** A table with the heading that stands above it. */
export interface TitledTable extends TextTable {
  title: string;
}

/** How tables for people are written. */
export type TableFormat = "text" | "markdown" | "latex";

/** Several tables one below the other, each under its heading. */
export function writeTables(tables: readonly TitledTable[], format: TableFormat = "text"): string {
  const one = ({ title, ...table }: TitledTable) => {
    if (format === "markdown") return `### ${title}\n\n${markdownTable(table)}\n`;
    if (format === "latex") return `% ${title}\n${latexTable(table)}\n`;
    return `${title}\n\n${plainTable(table, "  ")}\n`;
  };
  return tables.map(one).join("\n");
}
