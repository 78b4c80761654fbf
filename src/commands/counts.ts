import { Option } from "commander";
import { checkTwoByTwo } from "../checks/two-by-two.js";
import { countsCsv, countsTable } from "../consistency/counts-tables.js";
import { countsWords } from "../consistency/counts-words.js";
import { examples, languageFlag, print, type AddCommand, type Example } from "./command.js";
import { formatFlags, printResults, type OutputOptions } from "./output-options.js";

interface CountsOptions extends OutputOptions {
  chi2?: string;
  p?: string;
  csv?: true;
}

const countsExamples: readonly Example[] = [
  [
    "spectrum counts 12 5 7 14 --chi2 3.83 --p 0.05",
    {
      en: "the printed test has Yates's correction",
      ru: "опубликованный критерий с поправкой Йейтса",
      kk: "жарияланған критерий Йейтс түзетуімен",
    },
  ],
  [
    "spectrum counts 12 5 7 14",
    { en: "χ² and p in each form", ru: "χ² и p в каждом виде", kk: "χ² және p әр түрде" },
  ],
];

/** `spectrum counts`: chi-squared of a table of counts against what was printed. */
export const addCountsCommand: AddCommand = (program, language) => {
  const words = countsWords(language).help;
  const command = program
    .command("counts")
    .description(words.description)
    .argument("[count...]", words.counts)
    .option("--chi2 <value>", words.chi2)
    .option("--p <p>", words.p);
  formatFlags(language, [new Option("--csv", words.csv)]).forEach((option) => command.addOption(option));
  command
    .addOption(languageFlag(language))
    .addHelpText("after", examples(language, countsExamples))
    .action(async (texts: string[], options: CountsOptions) => {
      const check = checkTwoByTwo(texts, options);
      if (options.csv) return print(countsCsv(check));
      await printResults(options, language, {
        json: () => check,
        tables: (inLanguage) => [countsTable(check, inLanguage)],
      });
    });
};
