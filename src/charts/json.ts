import type { Chart } from "./compose.js";

/** The Vega-Lite specification as JSON, indented, with each row of the data on a line of its own. */
export function chartJson({ spec }: Chart): string {
  const rows: string[] = [];
  const outline = JSON.stringify(
    spec,
    function (this: unknown, key: string, value: unknown) {
      if (key !== "values" || !Array.isArray(value) || typeof value[0] !== "object") return value;
      return value.map((row) => `row ${rows.push(JSON.stringify(row)) - 1}`);
    },
    2,
  );
  return `${outline.replace(/"row (\d+)"/g, (_, index: string) => rows[Number(index)]!)}\n`;
}
