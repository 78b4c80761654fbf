import type { CsvReader } from "../files/csv-text.js";
import { InputError } from "../errors.js";
import type { Language } from "../languages.js";
import { csvTable } from "./csv.js";
import { htmlDocument, htmlTable } from "./html.js";
import { latexFloat, latexNote, latexTable } from "./latex.js";
import { escapeMarkdown, markdownParagraph, markdownTable } from "./markdown.js";
import { visibleTable, type Table } from "./table.js";
import { textTable, type TextOptions } from "./text.js";
import { writeProblems } from "./words.js";

/** What tables are written as in text, for a terminal or to be pasted. */
export const tableFormats = ["text", "markdown", "latex", "html", "csv"] as const;
export type TableFormat = (typeof tableFormats)[number];

/** What tables are written as in a file of their own; the name is also the ending of the file. */
export const tableFileFormats = ["markdown", "latex", "html", "docx", "xlsx", "csv"] as const;
export type TableFileFormat = (typeof tableFileFormats)[number];

export interface WriteOptions extends TextOptions {
  /** How a title is marked in Markdown; "###" when not given. */
  heading?: "##" | "###";
  /** Whether tables in LaTeX float with their titles as captions; a title is a comment when not given. */
  floats?: boolean;
  /** The language in which the tables are; English when not given. */
  language?: Language;
  /** For whom CSV is; for programs when not given. */
  csvReader?: CsvReader;
}

/**
 * Several tables one below the other, each under its title and above its notes. What a format would take for more
 * than text, as a tag in Markdown or a command in LaTeX, is escaped, and control characters are shown by their codes. CSV holds one table, and its rows alone.
 *
 * @param options for `text`: the width of the terminal and how colours are shown
 * @throws InputError for several tables as CSV
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
  if (format === "csv") refuseSeveral(tables);
  const texts = tables.map((table) => writers[format](visibleTable(table), options));
  return texts.map((text) => (text.endsWith("\n") ? text : `${text}\n`)).join("\n");
}

const writers: Record<TableFormat, (table: Table, options: WriteOptions) => string> = {
  text: textTable,
  markdown: (table, { heading = "###" }) =>
    [
      `${heading} ${escapeMarkdown(table.title)}`,
      ...(table.rows.length === 0 ? [] : [markdownTable(table)]),
      ...(table.notes ?? []).map(markdownParagraph),
    ].join("\n\n"),
  latex: (table, { floats = false }) =>
    floats
      ? latexFloat(table)
      : [
          `% ${table.title}`,
          latexTable(table),
          ...(table.notes ?? []).map((note) => `\n${latexNote(note)}`),
        ].join("\n"),
  html: (table, { language = "en" }) => htmlTable(table, language),
  csv: (table, { language = "en", csvReader }) => csvTable(table, language, csvReader),
};

function refuseSeveral(tables: readonly Table[]): void {
  if (tables.length <= 1) return;
  throw new InputError({
    found: writeProblems.severalInCsv(tables.length),
    expected: writeProblems.oneTable,
    advice: writeProblems.namedOrWorkbook,
  });
}

/**
 * Tables as a file: text as `writeTables` gives it, in HTML a page of its own, a document of Word, a workbook of Excel.
 *
 * @throws InputError for several tables as CSV
 * @example
 * const columns = [{ title: "City" }, { title: "Wage", align: "right" }];
 * const table = { name: "wages", title: "Tenge a month", columns, rows: [["Astana", "504,212"]] };
 * await tableFile([table], "csv", { language: "en" }); // => "City,Wage\nAstana,504212\n"
 */
export async function tableFile(
  tables: readonly Table[],
  format: TableFileFormat,
  options: WriteOptions & { language: Language },
): Promise<string | Uint8Array> {
  const { language } = options;
  switch (format) {
    case "docx":
      return (await import("./word.js")).wordDocument(tables, language);
    case "xlsx":
      return (await import("./excel.js")).excelWorkbook(tables, language);
    case "html":
      return htmlDocument(tables.map(visibleTable), language);
    default:
      return writeTables(tables, format, options);
  }
}
