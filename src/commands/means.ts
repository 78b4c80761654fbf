import { Option } from "commander";
import type { PrintedMeansTest } from "../checks/two-means.js";
import { meansOf } from "../consistency/means.js";
import { meansCsv, meansJson, meansTable } from "../consistency/means-tables.js";
import { meansWords } from "../consistency/means-words.js";
import { examples, languageFlag, print, type AddCommand, type Example } from "./command.js";
import { formatFlags, printResults, type OutputOptions } from "./output-options.js";

interface MeansOptions extends OutputOptions, PrintedMeansTest {
  csv?: true;
}

const meansExamples: readonly Example[] = [
  [
    "spectrum means 5.1 1.2 30 4.4 1.3 28 --t 2.1 --p 0.04",
    { en: "a test that follows", ru: "критерий, который следует", kk: "шығатын критерий" },
  ],
  [
    "spectrum means 5.1 1.2 30 4.4 1.3 28",
    {
      en: "what follows, by Student and by Welch",
      ru: "что следует, по Стьюденту и по Уэлчу",
      kk: "не шығады, Стьюдент және Уэлч бойынша",
    },
  ],
];

/** `spectrum means`: the test of two means against their printed figures. */
export const addMeansCommand: AddCommand = (program, language) => {
  const words = meansWords(language).help;
  const command = program
    .command("means")
    .description(words.description)
    .argument("[figure...]", words.figures)
    .option("--t <t>", words.t)
    .option("--df <df>", words.df)
    .option("--p <p>", words.p)
    .option("--d <d>", words.d);
  formatFlags(language, [new Option("--csv", words.csv)]).forEach((option) => command.addOption(option));
  command
    .addOption(languageFlag(language))
    .addHelpText("after", examples(language, meansExamples))
    .action(async (texts: string[], options: MeansOptions) => {
      const check = meansOf(texts, options);
      if (options.csv) return print(meansCsv(check, options));
      await printResults(options, language, {
        json: () => meansJson(check),
        tables: (inLanguage) => [meansTable(check, options, inLanguage)],
      });
    });
};
