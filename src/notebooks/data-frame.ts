import { escapeMarkup } from "../files/markup.js";
import type { Language } from "../languages.js";
import { formatNumber } from "../language/formats.js";
import { optionalPackage } from "./optional-package.js";

/** Names and values of a table's columns, in the form in which a danfojs DataFrame has them. */
export interface Columns {
  readonly columns: readonly string[];
  /** Row by row. */
  readonly values: readonly unknown[];
}

/**
 * What this package promises of a danfojs DataFrame. It is one, with all that danfojs says of it; these types are
 * our own, so that the declarations of this package can be read where danfojs is not installed.
 */
export interface DataFrame extends Columns {
  readonly columns: string[];
  readonly values: unknown[];
  /** Rows, columns. */
  readonly shape: number[];
  column(name: string): { readonly values: unknown[] };
  /** The first rows, five unless said otherwise. */
  head(rows?: number): DataFrame;
  /** Count, mean, standard deviation, minimum, median, maximum and variance of the numeric columns. */
  describe(): DataFrame;
  /** Prints the table as text. */
  print(): void;
}

/**
 * Rows of plain values as a danfojs DataFrame, one column for each key of the first row. Loading danfojs
 * takes about a second and 150 MB, so it is loaded here and nowhere else.
 *
 * @throws InputError when danfojs-node is not installed
 * @example
 * const cities = await dataFrame(loadCityHousing());
 * cities.shape; // => [3, 3]
 * cities.column("city").values; // => ["Astana", "Almaty", "Shymkent"]
 */
export async function dataFrame(rows: readonly object[]): Promise<DataFrame> {
  const danfojs = await optionalPackage("danfojs-node", () => import("danfojs-node"));
  return new danfojs.DataFrame(rows.map((row) => ({ ...row })));
}

export interface DataFrameHtmlOptions {
  /** Decides decimal mark and grouping; English when not given. */
  language?: Language;
  /** A longer table shows its first and its last rows, this many in all; 12 when not given. */
  rows?: number;
}

/** Most decimals that a table for people shows; the DataFrame keeps them all. */
const mostDecimals = 4;

/**
 * A DataFrame as an HTML table, for a notebook. Numbers stand to the right with the same decimals down a
 * column; what is not known is an empty cell. Whole numbers below 10,000 are not grouped, so that a year
 * reads as a year.
 *
 * @example
 * const wages = { columns: ["city", "wage"], values: [["Astana", 504212], ["Almaty", 471264]] };
 * dataFrameHtml(wages, { language: "en" }).includes(">504,212</td>"); // => true
 */
export function dataFrameHtml(frame: Columns, options: DataFrameHtmlOptions = {}): string {
  const { language = "en", rows: most = 12 } = options;
  const values = frame.values as unknown[][];
  const isLong = values.length > most;
  const first = isLong ? values.slice(0, Math.ceil(most / 2)) : values;
  const last = isLong ? values.slice(-Math.floor(most / 2)) : [];
  const decimals = frame.columns.map((_, column) =>
    Math.max(0, ...[...first, ...last].map((row) => decimalsOf(row[column]))),
  );
  const isNumeric = frame.columns.map((_, column) => values.some((row) => typeof row[column] === "number"));
  const align = (column: number) => `style="text-align:${isNumeric[column] ? "right" : "left"}"`;
  const cell = (value: unknown, column: number) => {
    const text = typeof value === "number" ? numberText(value, decimals[column]!, language) : value;
    return `<td ${align(column)}>${escapeMarkup(String(text ?? ""))}</td>`;
  };
  const line = (cells: string[]) => `<tr>${cells.join("")}</tr>`;
  const gap = isLong ? [line(frame.columns.map((_, column) => `<td ${align(column)}>…</td>`))] : [];
  return [
    "<table>",
    `<thead>${line(frame.columns.map((name, column) => `<th ${align(column)}>${escapeMarkup(name)}</th>`))}</thead>`,
    "<tbody>",
    ...first.map((row) => line(row.map(cell))),
    ...gap,
    ...last.map((row) => line(row.map(cell))),
    "</tbody>",
    "</table>",
    ...(isLong ? [`<p>${values.length} × ${frame.columns.length}</p>`] : []),
  ].join("\n");
}

function decimalsOf(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) return 0;
  const text = String(Number(value.toFixed(mostDecimals)));
  return text.split(".")[1]?.length ?? 0;
}

function numberText(value: number, decimals: number, language: Language): string {
  if (!Number.isFinite(value)) return "";
  const text = formatNumber(value, decimals, language);
  return Math.abs(value) < 10_000 ? text.replaceAll(language === "en" ? "," : "\u00A0", "") : text;
}
