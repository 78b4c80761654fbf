import { CommanderError } from "commander";
import { articles } from "../articles/articles.js";
import { environmentLanguage, InputError } from "../errors.js";
import { parseLanguage } from "../language/parse-language.js";
import { languageFlag, progress, type AddCommand } from "./command.js";
import { packageVersion } from "../report/version.js";
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
  shares: async () => (await import("./shares.js")).addSharesCommand,
  sums: async () => (await import("./sums.js")).addSumsCommand,
  proportion: async () => (await import("./proportion.js")).addProportionCommand,
  audit: async () => (await import("./audit.js")).addAuditCommand,
  ledger: async () => (await import("./ledger.js")).addLedgerCommand,
  match: async () => (await import("./match.js")).addMatchCommand,
  pvalue: async () => (await import("./pvalue.js")).addPValueCommand,
  unround: async () => (await import("./unround.js")).addUnroundCommand,
  grim: async () => (await import("./grim.js")).addGrimCommand,
  debit: async () => (await import("./debit.js")).addDebitCommand,
  samples: async () => (await import("./samples.js")).addSamplesCommand,
  regress: async () => (await import("./regress.js")).addRegressCommand,
  regression: async () => (await import("./regression.js")).addRegressionCommand,
  means: async () => (await import("./means.js")).addMeansCommand,
  counts: async () => (await import("./counts.js")).addCountsCommand,
  template: async () => (await import("./template.js")).addTemplateCommand,
  cite: async () => (await import("./cite.js")).addCiteCommand,
  charts: async () => (await import("./charts.js")).addChartsCommand,
  table: async () => (await import("./table.js")).addTableCommand,
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
  const words = args.map(withMinusSign);
  try {
    refuseUnknownLanguage();
    await called(words, language);
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

/** A negative number with a decimal comma would be taken for a flag: it has a minus sign instead of a hyphen. */
function withMinusSign(word: string): string {
  return /^-\d+,\d+%?$/.test(word) ? `\u2212${word.slice(1)}` : word;
}

/** A language that is set for good and not known would be English in silence. */
function refuseUnknownLanguage(): void {
  const code = process.env["SPECTRUM_LANG"];
  if (code !== undefined && code !== "" && environmentLanguage() === undefined) parseLanguage(code);
}

async function called(args: readonly string[], language: ReturnType<typeof languageOf>): Promise<void> {
  const words = commandWords(language);
  const [first = "", code] = args;
  const beyondLanguage = args.slice(first === "--lang" ? 2 : first.startsWith("--lang=") ? 1 : 0);
  const name = beyondLanguage[0] ?? "";
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const program = newProgram(language, command && name)
    .description(words.program)
    .version(packageVersion(), "-V, --version", words.help.showVersion)
    .addOption(languageFlag(language).argParser(parseLanguage))
    .enablePositionalOptions()
    .addHelpText("after", sharedExamples(language, "spectrum", programExamples));
  for (const load of command ? [command] : Object.values(commands)) (await load())(program, language);
  if (first === "--lang" && code !== undefined) parseLanguage(code);
  const asked = name === "help" ? beyondLanguage[1] : undefined;
  if (asked !== undefined && !Object.hasOwn(commands, asked)) program.error(`unknown command '${asked}'`);
  if (beyondLanguage.length === 0) program.outputHelp();
  else await program.parseAsync(args, { from: "user" });
}
