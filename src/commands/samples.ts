import { Option } from "commander";
import { grimWords } from "../consistency/grim-words.js";
import { roundingWords } from "../consistency/rounding-words.js";
import { samplesCsv, samplesTables } from "../consistency/samples-tables.js";
import { samplesExamples, samplesWords } from "../consistency/samples-words.js";
import { samplesCheck, samplesJson, type SamplesTyped } from "../consistency/samples.js";
import { roundingSlugs } from "../consistency/typed.js";
import { debitWords } from "../consistency/debit-words.js";
import { examples, languageFlag, paragraph, print, type AddCommand } from "./command.js";
import { formatFlags, printResults, type OutputOptions } from "./output-options.js";

/** `spectrum samples`: every sample that fits a printed mean, standard deviation, n and scale. */
export const addSamplesCommand: AddCommand = (program, language) => {
  const words = samplesWords(language).help;
  const { n, min, max, population } = grimWords(language).help;
  const common = roundingWords(language);
  const command = program
    .command("samples")
    .description(words.description)
    .argument("<mean>", words.mean)
    .argument("<sd>", debitWords(language).help.sd)
    .requiredOption("--n <count>", n)
    .requiredOption("--min <answer>", min)
    .requiredOption("--max <answer>", max)
    .option("--list <count>", words.list)
    .option("--population", population)
    .option("--rounding <way>", common.flag(roundingSlugs))
    .addOption(new Option("--decimal-mark <mark>", common.decimalMark).choices(["comma", "point"]));
  formatFlags(language, [new Option("--csv", common.csv)]).forEach((option) => command.addOption(option));
  command
    .addOption(languageFlag(language))
    .addHelpText("after", `\n${paragraph(words.more)}\n${examples(language, samplesExamples)}`)
    .action(async (mean: string, sd: string, options: SamplesTyped & OutputOptions & { csv?: true }) => {
      const check = samplesCheck(mean, sd, options);
      if (options.csv) return print(samplesCsv(check));
      await printResults(options, language, {
        json: () => samplesJson(check),
        tables: (inLanguage) => samplesTables(check, inLanguage),
      });
    });
};
