import { Option } from "commander";
import { regressTable, regressionTitle, regressionsJson, type RegressOptions } from "../regress/run.js";
import { regressionTables } from "../regress/tables.js";
import { transformations } from "../statistics/transformations.js";
import { examples, tellNotices, type AddCommand, paragraph } from "./command.js";
import { addOutputOptions, printResults, type OutputOptions } from "./output-options.js";
import { commandWords, regressExamples } from "./words.js";

/** `spectrum regress`: least squares of any column of any table on others. */
export const addRegressCommand: AddCommand = (program, language) => {
  const words = commandWords(language).regress;
  const command = program
    .command("regress")
    .description(words.description)
    .argument("<file>", words.file)
    .requiredOption("--y <column>", words.y)
    .requiredOption("--x <columns>", words.x)
    .option("--sheet <name>", words.sheet)
    .option("--time <column>", words.time)
    .option("--periods <list>", words.periods)
    .option("--lags <n>", words.lags)
    .addOption(new Option("--transform <kind>", words.transform).choices(transformations))
    .option("--chain <columns>", words.chain)
    .option("--seasonal", words.seasonal)
    .option("--hac-lags <n>", words.hacLags);
  addOutputOptions(command, language)
    .addHelpText("after", `\n${paragraph(words.more)}\n${examples(language, regressExamples)}`)
    .action(async (file: string, options: RegressOptions & OutputOptions) => {
      // A line that is written over makes sense only where someone watches it.
      const onProgress = process.stderr.isTTY
        ? (percent: number | null) =>
            process.stderr.write(percent === null ? "\r\u001B[K" : `\r${words.read(percent)}`)
        : undefined;
      const regressions = await regressTable(file, options, onProgress, (notice) =>
        tellNotices([notice], language),
      );
      await printResults(options, language, {
        json: () => regressionsJson(regressions),
        tables: (inLanguage) =>
          regressions.flatMap((one) =>
            regressionTables(one, regressionTitle(one, options, inLanguage), inLanguage),
          ),
      });
    });
};
