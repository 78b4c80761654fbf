import { Option } from "commander";
import { roundingWords } from "../consistency/rounding-words.js";
import { roundingSlugs, type TypedOptions } from "../consistency/typed.js";
import { readPrintedNumbers, typedNumbers, unround } from "../consistency/unround.js";
import { unroundCsv, unroundTables } from "../consistency/unround-tables.js";
import { unroundExamples, unroundProblems, unroundWords } from "../consistency/unround-words.js";
import { InputError } from "../errors.js";
import { examples, languageFlag, paragraph, print, tellNotices, type AddCommand } from "./command.js";
import { formatFlags, printResults, type OutputOptions } from "./output-options.js";

interface UnroundOptions extends TypedOptions, OutputOptions {
  file?: string;
  column?: string;
  sheet?: string;
  csv?: true;
}

/** `spectrum unround`: the range of true values behind printed numbers. */
export const addUnroundCommand: AddCommand = (program, language) => {
  const words = unroundWords(language).help;
  const common = roundingWords(language);
  const command = program
    .command("unround")
    .description(words.description)
    .argument("[number...]", words.numbers)
    .option("--rounding <way>", common.flag(roundingSlugs))
    .option("--file <file>", words.file)
    .option("--column <name>", words.column)
    .option("--sheet <name>", words.sheet)
    .addOption(new Option("--decimal-mark <mark>", common.decimalMark).choices(["comma", "point"]));
  formatFlags(language, [new Option("--csv", common.csv)]).forEach((option) => command.addOption(option));
  command
    .addOption(languageFlag(language))
    .addHelpText("after", `\n${paragraph(words.more)}\n${examples(language, unroundExamples)}`)
    .action(async (texts: string[], options: UnroundOptions) => {
      const { file, rounding } = options;
      if ((file === undefined) === (texts.length === 0)) {
        const found = file === undefined ? unroundProblems.noNumbers : unroundProblems.both;
        throw new InputError({ found, expected: unroundProblems.oneOfThem });
      }
      const numbers =
        file === undefined
          ? typedNumbers(texts, options)
          : await readPrintedNumbers(file, {
              ...options,
              onNotice: (notice) => tellNotices([notice], language),
            });
      const all = unround(numbers, rounding);
      if (options.csv) return print(unroundCsv(all));
      await printResults(options, language, {
        json: () => all,
        tables: (inLanguage) => unroundTables(all, inLanguage),
      });
    });
};
