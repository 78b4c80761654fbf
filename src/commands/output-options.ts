import { Option, type Command } from "commander";
import { parseLanguage, type Language } from "../language/language.js";
import { writeTables, type TitledTable } from "../print/titled-table.js";
import { print } from "./command.js";

/** Options of every command that prints tables. */
export interface OutputOptions {
  json?: boolean;
  markdown?: boolean;
  latex?: boolean;
  lang: string;
}

/** Adds --json, --markdown, --latex and --lang. */
export function addOutputOptions(command: Command): Command {
  return command
    .addOption(new Option("--json", "as JSON, for programs").conflicts(["markdown", "latex"]))
    .addOption(new Option("--markdown", "as Markdown tables").conflicts(["json", "latex"]))
    .addOption(new Option("--latex", "as LaTeX tables (booktabs)").conflicts(["json", "markdown"]))
    .option("--lang <code>", "language of the tables: en, ru or kk", "en");
}

/** Prints results as JSON, or as tables in the language and format asked for. */
export function printResults(
  options: OutputOptions,
  json: () => unknown,
  tables: (language: Language) => TitledTable[],
): void {
  const language = parseLanguage(options.lang);
  if (options.json) print(JSON.stringify(json(), null, 2));
  else print(writeTables(tables(language), options.markdown ? "markdown" : options.latex ? "latex" : "text"));
}
