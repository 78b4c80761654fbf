import { Option } from "commander";
import { debitTables } from "../consistency/debit-tables.js";
import { debitExamples, debitWords } from "../consistency/debit-words.js";
import { debitCheck, type DebitTyped } from "../consistency/debit.js";
import { grimWords } from "../consistency/grim-words.js";
import { roundingWords } from "../consistency/rounding-words.js";
import { roundingSlugs } from "../consistency/typed.js";
import { examples, paragraph, type AddCommand } from "./command.js";
import { addOutputOptions, printResults, type OutputOptions } from "./output-options.js";

/** `spectrum debit`: whether 0/1 data have a printed mean and standard deviation. */
export const addDebitCommand: AddCommand = (program, language) => {
  const words = debitWords(language).help;
  const { n, population } = grimWords(language).help;
  const common = roundingWords(language);
  const command = program
    .command("debit")
    .description(words.description)
    .argument("<mean>", words.mean)
    .argument("<sd>", words.sd)
    .requiredOption("--n <count>", n)
    .option("--population", population)
    .option("--rounding <way>", common.flag(roundingSlugs))
    .addOption(new Option("--decimal-mark <mark>", common.decimalMark).choices(["comma", "point"]));
  addOutputOptions(command, language)
    .addHelpText("after", `\n${paragraph(words.more)}\n${examples(language, debitExamples)}`)
    .action(async (mean: string, sd: string, options: DebitTyped & OutputOptions) => {
      const check = debitCheck(mean, sd, options);
      await printResults(options, language, {
        json: () => check,
        tables: (inLanguage) => debitTables(check, inLanguage),
      });
    });
};
