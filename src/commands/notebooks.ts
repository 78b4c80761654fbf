import { Option, type Command } from "commander";
import { InputError, quoted } from "../errors.js";
import type { NotebookResult } from "../notebooks/notebooks.js";
import { examples, print, progress } from "./command.js";

const secondsOfADay = 86_400;

interface Options {
  check?: boolean;
  json?: boolean;
  timeout: number;
}

/** `spectrum notebooks`: runs the notebooks through the tslab kernel and saves or checks their outputs. */
export function addNotebooksCommand(program: Command): void {
  program
    .command("notebooks")
    .summary("run the notebooks and save or check their outputs")
    .description(
      "Runs notebooks through the tslab kernel over the Jupyter protocol, without Python, and saves their\n" +
        "outputs. A notebook with a failing cell is left as it was.",
    )
    .argument("[name...]", "notebooks by name (housing) or path of an .ipynb file; all when none is named")
    .option("--check", "compare with the outputs in the files and write nothing")
    .addOption(
      new Option("--timeout <seconds>", "most seconds that one cell may take")
        .default(120)
        .argParser(readSeconds),
    )
    .option("--json", "print the results for programs")
    .addHelpText(
      "after",
      examples(
        ["spectrum notebooks", "run all and save their outputs"],
        ["spectrum notebooks housing --check", "does the housing notebook still show what its file shows?"],
      ),
    )
    .action(async (names: string[], options: Options) => {
      const results = await runNamed(names, options);
      print(options.json ? JSON.stringify(results, null, 2) : results.map(describeResult).join("\n"));
      process.exitCode = exitStatus(results);
    });
}

/** Runs the named notebooks, all when none is named, with progress on stderr. */
export async function runNamed(
  names: readonly string[],
  { check = false, timeout = 120 }: Partial<Pick<Options, "check" | "timeout">> = {},
): Promise<NotebookResult[]> {
  const { notebookFiles } = await import("../notebooks/folder.js");
  const { runNotebooks } = await import("../notebooks/notebooks.js");
  return runNotebooks(notebookFiles(names), { check, secondsPerCell: timeout, onProgress: progress });
}

/** What became of a notebook, in a line, and a line more for each cell that differs. */
export function describeResult(result: NotebookResult): string {
  const { notebook, status, cells, seconds, differences, error } = result;
  const of = `${cells} code cells in ${seconds.toFixed(1)} s`;
  switch (status) {
    case "saved":
      return `${notebook}: ${of}, outputs saved`;
    case "unchanged":
      return `${notebook}: ${of}, the file has these outputs already`;
    case "same":
      return `${notebook}: ${of}, outputs as in the file`;
    case "different":
      return [
        `${notebook}: ${of}, outputs differ from the file`,
        ...differences.map(({ cell, output, what }) => `  cell ${cell}, output ${output}, ${what}`),
      ].join("\n");
    case "failed":
      return `${notebook}: ${error} (its file is as it was)`;
    case "stopped":
      return `${notebook}: stopped (its file is as it was)`;
  }
}

/** 0 when all is well, 1 for a failure or a difference, 130 after an interrupt as shells have it. */
export function exitStatus(results: readonly NotebookResult[]): number {
  if (results.some(({ status }) => status === "stopped")) return 130;
  return results.some(({ status }) => status === "failed" || status === "different") ? 1 : 0;
}

function readSeconds(text: string): number {
  const seconds = Number(text);
  if (seconds > 0 && seconds <= secondsOfADay) return seconds;
  throw new InputError({
    found: `--timeout ${quoted(text)}`,
    expected: "seconds, above zero and at most a day",
  });
}
