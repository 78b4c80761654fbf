import { csvText, type CsvReader } from "../files/csv-text.js";
import type { ChartData } from "./compose.js";

/**
 * The data behind the chart as CSV, one observation a row, nothing in a cell where nothing is known. For
 * programs: columns and categories in English whatever the chart's language. For Excel: both in the chart's
 * language.
 */
export function chartCsv(
  { rows, columns, translatedRows }: ChartData,
  reader: CsvReader = "programs",
): string {
  const keys = Object.keys(rows[0] ?? {});
  const cells = (data: ChartData["rows"]) => data.map((row) => keys.map((key) => row[key]));
  if (reader === "programs") return csvText(keys, cells(rows));
  return csvText(
    keys.map((key) => {
      if (!Object.hasOwn(columns, key)) throw new Error(`the column ${key} has no name for people`);
      return columns[key]!;
    }),
    cells(translatedRows),
    reader,
  );
}
