import { randomUUID } from "node:crypto";
import type { Chart } from "./compose.js";

/** The Vega-Lite specification as JSON, indented, with each row of the data on a line of its own. */
export function chartJson({ spec }: Chart): string {
  const rows: string[] = [];
  // What no text of a chart is.
  const place = randomUUID();
  const outline = JSON.stringify(
    spec,
    function (this: unknown, key: string, value: unknown) {
      if (key !== "values" || !Array.isArray(value) || typeof value[0] !== "object") return value;
      return value.map((row) => `${place} ${rows.push(JSON.stringify(row)) - 1}`);
    },
    2,
  );
  return `${outline.replace(new RegExp(`"${place} (\\d+)"`, "g"), (_, index: string) => rows[Number(index)]!)}\n`;
}
