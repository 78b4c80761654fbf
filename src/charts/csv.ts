import type { Chart } from "./build.js";

/**
 * The data behind the chart as CSV: one observation a row, columns in English, points as decimals whatever
 * the chart's language, nothing in a cell where nothing is known.
 */
export function chartCsv({ rows }: Chart): string {
  const columns = Object.keys(rows[0] ?? {});
  const cell = (value: unknown): string => {
    if (value === null || value === undefined) return "";
    const text = String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns.join(","), ...rows.map((row) => columns.map((column) => cell(row[column])).join(","))]
    .map((line) => `${line}\n`)
    .join("");
}
