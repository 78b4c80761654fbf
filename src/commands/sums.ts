import { Option } from "commander";
import { roundingWords } from "../consistency/rounding-words.js";
import { sumsCsv, sumsTables } from "../consistency/sums-tables.js";
import { sumsExamples, sumsWords } from "../consistency/sums-words.js";
import { sumsOf } from "../consistency/sums.js";
import { parseRounding, roundingSlugs, type TypedOptions } from "../consistency/typed.js";
import { examples, languageFlag, paragraph, print, type AddCommand } from "./command.js";
import { formatFlags, printResults, type OutputOptions } from "./output-options.js";

interface SumsOptions extends TypedOptions, OutputOptions {
  total?: string;
  printedTotal?: string;
  exact?: true;
  csv?: true;
}

/** `spectrum sums`: whether printed parts can sum to their total, and the misprint that would explain why not. */
export const addSumsCommand: AddCommand = (program, language) => {
  const words = sumsWords(language).help;
  const common = roundingWords(language);
  const command = program
    .command("sums")
    .description(words.description)
    .argument("<part...>", words.parts)
    .option("--total <number>", words.total)
    .option("--printed-total <number>", words.printedTotal)
    .option("--exact", words.exact)
    .option("--rounding <way>", common.flag(roundingSlugs))
    .addOption(new Option("--decimal-mark <mark>", common.decimalMark).choices(["comma", "point"]));
  formatFlags(language, [new Option("--csv", common.csv)]).forEach((option) => command.addOption(option));
  command
    .addOption(languageFlag(language))
    .addHelpText("after", `\n${paragraph(words.more)}\n${examples(language, sumsExamples)}`)
    .action(async (texts: string[], options: SumsOptions) => {
      const { total, printedTotal, exact, decimalMark, rounding } = options;
      const answer = sumsOf(texts, {
        rounding: parseRounding(rounding),
        ...(total !== undefined && { total }),
        ...(printedTotal !== undefined && { printedTotal }),
        ...(exact && { isExact: true }),
        ...(decimalMark !== undefined && { decimalMark }),
      });
      if (options.csv) return print(sumsCsv(answer));
      await printResults(options, language, {
        json: () => answer,
        tables: (inLanguage) => sumsTables(answer, inLanguage),
      });
    });
};
