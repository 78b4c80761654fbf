import { Option, type Command } from "commander";
import { parseLanguage } from "../language/parse-language.js";
import type { Language } from "../languages.js";
import { jsonText } from "../print/json.js";
import type { Table } from "../print/table.js";
import { writeTables, type TableFormat } from "../print/write.js";
import { languageFlag, print, terminal } from "./command.js";
import { commandWords } from "./words.js";

/** Options of every command that prints tables. */
export interface OutputOptions extends FormatOptions {
  json?: true;
  lang?: string;
}

/** Formats of tables beside the terminal's own that have a flag of their name; `spectrum table` has them all. */
const flagged = ["markdown", "latex"] as const satisfies readonly TableFormat[];

export type FormatOptions = Partial<Record<(typeof flagged)[number], true>>;

/**
 * --json and a flag for each format of tables, of which a call takes one.
 *
 * @param more formats that only this command has
 */
export function formatFlags(language: Language, more: readonly Option[] = []): Option[] {
  const words = commandWords(language).output;
  const options = [
    ...(["json", ...flagged] as const).map((name) => new Option(`--${name}`, words[name])),
    ...more,
  ];
  const names = options.map((option) => option.attributeName());
  return options.map((option, i) => option.conflicts(names.filter((_, other) => other !== i)));
}

/** The format that was asked for. */
export function formatOf(options: FormatOptions): TableFormat {
  return flagged.find((format) => options[format]) ?? "text";
}

/** Adds --json, the formats of tables and --lang. */
export function addOutputOptions(command: Command, language: Language): Command {
  formatFlags(language).forEach((option) => command.addOption(option));
  return command.addOption(languageFlag(language));
}

/** What a command has to print: as JSON, or as tables in a language. */
export interface Results {
  json: () => unknown;
  tables: (language: Language) => Table[] | Promise<Table[]>;
}

/**
 * Prints results as JSON, or as tables in the format asked for.
 *
 * @param fallback the language where --lang is not given
 * @throws InputError for a language that there is not
 */
export async function printResults(
  options: OutputOptions,
  fallback: Language,
  results: Results,
): Promise<void> {
  const language = options.lang === undefined ? fallback : parseLanguage(options.lang);
  if (options.json) return print(jsonText(results.json()));
  print(writeTables(await results.tables(language), formatOf(options), terminal()));
}
