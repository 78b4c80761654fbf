import { existsSync } from "node:fs";
import { extname } from "node:path";
import { Option, type Command } from "commander";
import { InputError, quoted } from "../errors.js";
import { writeWhole } from "../files/write-whole.js";
import { asIs, type Language } from "../languages.js";
import { wholeNumberOption } from "../numbers/whole-number.js";
import { jsonText } from "../print/json.js";
import { tableJson } from "../print/table-json.js";
import type { Table } from "../print/table.js";
import { tableFile, tableFileFormats, writeTables, type TableFileFormat } from "../print/write.js";
import { parseErrorKinds } from "../regress/errors.js";
import type { SideBySideOptions } from "../regress/side-by-side.js";
import { print, progress, terminal } from "./command.js";
import { tableCommandWords, tableProblems } from "./table-words.js";
import { commandWords, problems } from "./words.js";

/** Options of commands that write tables as files. */
export interface TableFileOptions {
  format?: TableFileFormat;
  out?: string;
  force?: true;
  csvFor?: "programs" | "excel";
  json?: true;
}

/** Options of tables of regressions. */
export interface ErrorsOptions {
  errors?: string;
  stars?: true;
  hacLags?: string;
}

/** Endings of files, and the format that each asks for. */
const endings: Readonly<Record<string, TableFileFormat>> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".tex": "latex",
  ".html": "html",
  ".htm": "html",
  ".docx": "docx",
  ".xlsx": "xlsx",
  ".csv": "csv",
};

/** What no terminal can show. */
const binary: ReadonlySet<TableFileFormat> = new Set<TableFileFormat>(["docx", "xlsx"]);

/** Adds --errors and --stars. */
export function addErrorOptions(command: Command, language: Language): Command {
  const words = tableCommandWords(language);
  return command.option("--errors <kinds>", words.errors).option("--stars", words.stars);
}

/** Adds --format, --out, --force and --csv-for. */
export function addFileOptions(command: Command, language: Language): Command {
  const words = tableCommandWords(language);
  return command
    .addOption(new Option("--format <format>", words.format).choices(tableFileFormats))
    .option("--out <file>", words.out)
    .option("--force", commandWords(language).template.force)
    .addOption(
      new Option("--csv-for <reader>", commandWords(language).output.csvFor).choices(["programs", "excel"]),
    );
}

/**
 * What the options say of errors.
 *
 * @throws InputError for errors that there are not, with the nearest that there are
 */
export function readErrorOptions({
  errors,
  stars,
  hacLags,
}: ErrorsOptions): Omit<SideBySideOptions, "language"> {
  return {
    ...(errors !== undefined && { errors: parseErrorKinds(errors) }),
    ...(stars && { stars: true }),
    ...(hacLags !== undefined && { hacLags: wholeNumberOption("--hac-lags", hacLags, 0) }),
  };
}

/**
 * The format that the options ask for: --format, else that of the ending of --out; undefined for the terminal's own.
 *
 * @throws InputError where the two part, for an ending that none has, and for a binary format without a file
 */
export function fileFormatOf({ format, out }: TableFileOptions): TableFileFormat | undefined {
  if (out === undefined) {
    if (format === undefined || !binary.has(format)) return format;
    throw new InputError({ found: tableProblems.binary(format), expected: tableProblems.outWanted(format) });
  }
  const ending = extname(out).toLowerCase();
  const named = endings[ending];
  if (format === undefined) {
    if (named !== undefined) return named;
    throw new InputError({
      found: asIs(`--out ${quoted(out)}`),
      expected: tableProblems.endingWanted(Object.keys(endings).join(", ")),
      advice: tableProblems.orFormat,
    });
  }
  if (named !== undefined && named !== format) {
    throw new InputError({
      found: asIs(`--out ${quoted(out)} --format ${format}`),
      expected: tableProblems.oneFormat,
    });
  }
  return format;
}

/** Refuses a file that is there already, unless it is to be replaced. */
export function refuseExisting({ out, force }: TableFileOptions): void {
  if (out === undefined || force || !existsSync(out)) return;
  throw new InputError({ file: out, found: problems.fileThere, advice: problems.addForce });
}

/** Prints tables, or writes them into the file asked for, which is whole or not there. */
export async function putTables(
  tables: readonly Table[],
  options: TableFileOptions,
  language: Language,
): Promise<void> {
  const format = fileFormatOf(options);
  const { out } = options;
  const csvReader = options.csvFor === "excel" ? { excel: language } : ("programs" as const);
  const settings = { ...terminal(), language, csvReader, floats: true };
  if (options.json) return print(jsonText(tables.map((table) => tableJson(table, language))));
  if (out === undefined) {
    // Those without a text have been refused.
    const text = format === undefined || format === "docx" || format === "xlsx" ? "text" : format;
    return print(writeTables(tables, text, settings));
  }
  refuseExisting(options);
  await writeWhole(out, await tableFile(tables, format!, settings));
  progress(tableCommandWords(language).written(out, tables.length));
}
