import { constants } from "node:os";
import { Option } from "commander";
import { articles } from "../articles/articles.js";
import { environmentLanguage, InputError, quoted } from "../errors.js";
import { formatNumber } from "../language/formats.js";
import { parseLanguage } from "../language/parse-language.js";
import { asIs, languages, type Language } from "../languages.js";
import type { NotebookResult } from "../notebooks/notebooks.js";
import { jsonText } from "../print/json.js";
import { flag, languageFlag, print, progress, type AddCommand } from "./command.js";
import { sharedExamples } from "./shared-examples.js";
import { commandWords, notebooksExamples, problems } from "./words.js";

const secondsOfADay = 86_400;

/** Most seconds that a cell may take where nothing else is asked for. */
const usualTimeout = 120;

/** The name of a notebook, as an example: without its number. */
const anyNotebook = articles.flatMap(({ notebook }) => notebook ?? [])[0]!.replace(/^\d+-/, "");

interface Options {
  check?: true;
  json?: true;
  timeout?: string;
  lang?: string;
}

/** `spectrum notebooks`: runs the notebooks through the tslab kernel and saves or checks their outputs. */
export const addNotebooksCommand: AddCommand = (program, language) => {
  const words = commandWords(language).notebooks;
  program
    .command("notebooks")
    .summary(words.summary)
    .description(words.description)
    .argument("[name...]", words.names(anyNotebook))
    .option("--check", words.check)
    .addOption(flag("--timeout <seconds>", words.timeout, language, String(usualTimeout)))
    .addOption(new Option("--json", words.json))
    .addOption(languageFlag(language))
    .addHelpText("after", sharedExamples(language, "notebooks", notebooksExamples))
    .action(async (names: string[], options: Options) => {
      const named = options.lang ?? program.opts<{ lang?: string }>().lang ?? environmentLanguage();
      const inLanguage = named === undefined ? language : parseLanguage(named);
      const timeout = options.timeout === undefined ? usualTimeout : readSeconds(options.timeout);
      const results = await runNamed(names, inLanguage, {
        check: options.check ?? false,
        timeout,
        notebooksIn: named === undefined ? languages : [inLanguage],
      });
      const lines = results.map((result) => describeResult(result, inLanguage));
      print(options.json ? resultsJson(results) : lines.join("\n"));
      process.exitCode = exitStatus(results);
    });
};

/**
 * Runs the named notebooks, all when none is named, with progress on stderr.
 *
 * @param language of the lines of progress, and of the notebooks where nothing else is asked for
 */
export async function runNamed(
  names: readonly string[],
  language: Language,
  { check = false, timeout = usualTimeout, notebooksIn = [language] as readonly Language[] } = {},
): Promise<NotebookResult[]> {
  const { notebookFiles } = await import("../notebooks/folder.js");
  const { runNotebooks } = await import("../notebooks/notebooks.js");
  const words = commandWords(language).notebooks;
  return runNotebooks(notebookFiles(names, notebooksIn), {
    check,
    secondsPerCell: timeout,
    onProgress: ({ notebook, cell, of, seconds }) =>
      progress(words.cell(notebook, cell, of, formatNumber(seconds, 1, language))),
  });
}

/** What became of notebooks, for programs. */
export function resultsJson(results: readonly NotebookResult[]): string {
  return jsonText(results.map(forPrograms));
}

/** A result without what is meant for people. */
export function forPrograms({ notebook, status, cells, seconds, differences, error }: NotebookResult) {
  const plain = differences.map(({ cell, output, what }) => ({ cell, output, what }));
  return { notebook, status, cells, seconds, differences: plain, error };
}

/** What became of a notebook, in a line, and a line more for each cell that differs. */
export function describeResult(result: NotebookResult, language: Language): string {
  const { notebook, status, cells, seconds, differences, reason } = result;
  const words = commandWords(language).notebooks;
  const of = words.cells(cells, formatNumber(seconds, 1, language));
  switch (status) {
    case "saved":
      return `${notebook}: ${of}, ${words.saved}`;
    case "unchanged":
      return `${notebook}: ${of}, ${words.unchanged}`;
    case "same":
      return `${notebook}: ${of}, ${words.same}`;
    case "different":
      return [
        `${notebook}: ${of}, ${words.different}`,
        ...differences.map(
          ({ cell, output, description }) => `  ${words.difference(cell, output, description[language])}`,
        ),
      ].join("\n");
    case "failed":
      return `${notebook}: ${words.failed(reason?.[language] ?? "")}`;
    case "stopped":
      return `${notebook}: ${words.failed(words.stopped)}`;
  }
}

/** 0 when all is well, 1 for a failure or a difference, 128 and the number of the signal that broke a run off. */
export function exitStatus(results: readonly NotebookResult[]): number {
  const stopped = results.find(({ status }) => status === "stopped");
  if (stopped !== undefined) return 128 + constants.signals[stopped.stoppedBy ?? "SIGINT"];
  return results.some(({ status }) => status === "failed" || status === "different") ? 1 : 0;
}

function readSeconds(text: string): number {
  const seconds = Number(text);
  if (seconds > 0 && seconds <= secondsOfADay) return seconds;
  throw new InputError({ found: asIs(`--timeout ${quoted(text)}`), expected: problems.timeoutWanted });
}
