import { Option, type Command } from "commander";
import { parseLanguage } from "../language/parse-language.js";
import type { Language } from "../languages.js";
import { jsonText } from "../print/json.js";
import type { Table } from "../print/table.js";
import { writeTables } from "../print/write.js";
import { languageFlag, print, terminal } from "./command.js";
import { commandWords } from "./words.js";

/** Options of every command that prints tables. */
export interface OutputOptions {
  json?: true;
  markdown?: true;
  latex?: true;
  lang?: string;
}

/** Adds --json, --markdown, --latex and --lang. */
export function addOutputOptions(command: Command, language: Language): Command {
  const words = commandWords(language).output;
  return command
    .addOption(new Option("--json", words.json).conflicts(["markdown", "latex"]))
    .addOption(new Option("--markdown", words.markdown).conflicts(["json", "latex"]))
    .addOption(new Option("--latex", words.latex).conflicts(["json", "markdown"]))
    .addOption(languageFlag(language));
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
  const format = options.markdown ? "markdown" : options.latex ? "latex" : "text";
  print(writeTables(await results.tables(language), format, terminal()));
}
