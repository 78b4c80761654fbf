import { readFileSync } from "node:fs";
import { CommanderError } from "commander";
import { articles } from "../articles/articles.js";
import { InputError } from "../errors.js";
import { progress, type AddCommand } from "./command.js";
import { languageOf } from "./language-of.js";
import { newProgram } from "./program.js";
import { sharedExamples } from "./shared-examples.js";
import { commandWords, programExamples } from "./words.js";

/** Loads a command when it is called, so that none pays for what another needs. */
const commands: Record<string, () => Promise<AddCommand>> = {
  check: async () => (await import("./check.js")).addCheckCommand,
  ...Object.fromEntries(
    articles
      .filter(({ analysis }) => analysis !== undefined)
      .map((article) => [article.name, async () => (await import("./article.js")).articleCommand(article)]),
  ),
  regress: async () => (await import("./regress.js")).addRegressCommand,
  template: async () => (await import("./template.js")).addTemplateCommand,
  charts: async () => (await import("./charts.js")).addChartsCommand,
  notebooks: async () => (await import("./notebooks.js")).addNotebooksCommand,
  report: async () => (await import("./report.js")).addReportCommand,
};

/**
 * Runs the command line. Sets the exit status of the process: 0 when done, 1 for an unexpected verdict, 2 for
 * bad usage or bad data, 70 for a defect of the program.
 *
 * @param args the words after the program's name
 */
export async function main(args: readonly string[]): Promise<void> {
  const language = languageOf(args);
  try {
    await called(args, language);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
    } else if (error instanceof InputError) {
      progress(`spectrum: ${error.inLanguage(language)}`);
      process.exitCode = 2;
    } else {
      const reason = error instanceof Error ? error.message : String(error);
      progress(`spectrum: ${commandWords(language).defect(reason)}`);
      process.exitCode = 70;
    }
  }
}

async function called(args: readonly string[], language: ReturnType<typeof languageOf>): Promise<void> {
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  const words = commandWords(language);
  const program = newProgram(language)
    .description(words.program)
    .version(manifest.version, "-V, --version", words.help.showVersion)
    .addHelpText("after", sharedExamples(language, "spectrum", programExamples));
  const name = args[0] ?? "";
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  for (const load of command ? [command] : Object.values(commands)) (await load())(program, language);
  if (args.length === 0) program.outputHelp();
  else await program.parseAsync(args, { from: "user" });
}
