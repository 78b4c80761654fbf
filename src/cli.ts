#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { examples, type AddCommand } from "./commands/command.js";
import { InputError } from "./errors.js";

/** Loads a command when it is called, so that none pays for what another needs. */
const commands: Record<string, () => Promise<AddCommand>> = {
  check: async () => (await import("./commands/check.js")).addCheckCommand,
  housing: async () => (await import("./commands/housing.js")).addHousingCommand,
  food: async () => (await import("./commands/food.js")).addFoodCommand,
  mining: async () => (await import("./commands/mining.js")).addMiningCommand,
  regress: async () => (await import("./commands/regress.js")).addRegressCommand,
  template: async () => (await import("./commands/template.js")).addTemplateCommand,
  charts: async () => (await import("./commands/charts.js")).addChartsCommand,
  notebooks: async () => (await import("./commands/notebooks.js")).addNotebooksCommand,
  report: async () => (await import("./commands/report.js")).addReportCommand,
};

/** Runs the command line; the exit status is 0 when done, 1 for an unexpected verdict, 2 for bad input. */
async function main(argv: string[]): Promise<void> {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    version: string;
    description: string;
  };
  const program = new Command("spectrum")
    .description(manifest.description)
    .version(manifest.version)
    .configureOutput({ outputError: (text, write) => write(usageError(text)) })
    .addHelpText(
      "after",
      examples(
        ["spectrum check", "every printed figure with its verdict"],
        ["spectrum check food --only differs,contradicted", "what does not follow from the data"],
        ["spectrum food", "the four regressions"],
        ["spectrum housing --area 70 --lang ru", "years of wage for 70 m², in Russian"],
        ["spectrum report --out output", "ledgers and tables as files"],
      ),
    )
    .exitOverride();
  const name = argv[2] ?? "";
  const called = Object.hasOwn(commands, name) ? commands[name] : undefined;
  for (const load of called ? [called] : Object.values(commands)) (await load())(program);
  if (argv.length <= 2) program.outputHelp();
  else await program.parseAsync(argv);
}

/** Commander's message as one line in the form of all others. */
function usageError(text: string): string {
  const message = text
    .replace(/^error: /, "")
    .trim()
    .replace(/\s*\n\s*/g, " ")
    .replace(/\.$/, "");
  return `spectrum: ${message}${message.endsWith(")") || message.endsWith("?") ? "" : "."} See spectrum --help\n`;
}

/** A reader that stops reading (`| head`) is no error. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
  const reason = error.code === "ENOSPC" ? "the disk is full" : (error.code ?? error.message);
  process.stderr.write(`spectrum: the output cannot be written (${reason})\n`);
  process.exit(2);
});

main(process.argv).catch((error: unknown) => {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof InputError) {
    process.stderr.write(`spectrum: ${error.message}\n`);
    process.exitCode = 2;
  } else {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`spectrum: this is a defect of the program, not of your input: ${reason}\n`);
    process.exitCode = 70;
  }
});
