import { Option } from "commander";
import { grimTables } from "../consistency/grim-tables.js";
import { grimExamples, grimWords } from "../consistency/grim-words.js";
import { grimCheck, grimJson, type GrimTyped } from "../consistency/grim.js";
import { roundingWords } from "../consistency/rounding-words.js";
import { roundingSlugs } from "../consistency/typed.js";
import { examples, paragraph, type AddCommand } from "./command.js";
import { addOutputOptions, printResults, type OutputOptions } from "./output-options.js";

/** `spectrum grim`: whether whole numbers give a printed mean, percentage or standard deviation. */
export const addGrimCommand: AddCommand = (program, language) => {
  const words = grimWords(language).help;
  const common = roundingWords(language);
  const command = program
    .command("grim")
    .description(words.description)
    .argument("<mean>", words.mean)
    .requiredOption("--n <count>", words.n)
    .option("--items <count>", words.items)
    .option("--percent", words.percent)
    .option("--sd <number>", words.sd)
    .option("--min <answer>", words.min)
    .option("--max <answer>", words.max)
    .option("--population", words.population)
    .option("--rounding <way>", common.flag(roundingSlugs))
    .addOption(new Option("--decimal-mark <mark>", common.decimalMark).choices(["comma", "point"]));
  addOutputOptions(command, language)
    .addHelpText("after", `\n${paragraph(words.more)}\n${examples(language, grimExamples)}`)
    .action(async (mean: string, options: GrimTyped & OutputOptions) => {
      const check = grimCheck(mean, options);
      await printResults(options, language, {
        json: () => grimJson(check),
        tables: (inLanguage) => grimTables(check, inLanguage),
      });
    });
};
