import { Option } from "commander";
import { InputError } from "../errors.js";
import { parseLanguage } from "../language/parse-language.js";
import {
  regressTable,
  regressionSet,
  regressionTitle,
  regressionsJson,
  type RegressOptions,
} from "../regress/run.js";
import { sideBySide } from "../regress/side-by-side.js";
import { regressionTables } from "../regress/tables.js";
import { transformations } from "../statistics/transformations.js";
import { examples, tellNotices, type AddCommand, paragraph } from "./command.js";
import { addOutputOptions, formatOf, printResults, type OutputOptions } from "./output-options.js";
import {
  addErrorOptions,
  addFileOptions,
  fileFormatOf,
  putTables,
  readErrorOptions,
  refuseExisting,
  type ErrorsOptions,
  type TableFileOptions,
} from "./table-output.js";
import { regressTableExample, tableCommandWords, tableProblems } from "./table-words.js";
import { commandWords, regressExamples } from "./words.js";

/** `spectrum regress`: least squares of any column of any table on others. */
export const addRegressCommand: AddCommand = (program, language) => {
  const words = commandWords(language).regress;
  const command = program
    .command("regress")
    .description(words.description)
    .argument("<files...>", words.file)
    .requiredOption("--y <column>", words.y)
    .requiredOption("--x <columns>", words.x)
    .option("--sheet <name>", words.sheet)
    .option("--time <column>", words.time)
    .option("--periods <list>", words.periods)
    .option("--lags <n>", words.lags)
    .addOption(new Option("--transform <kind>", words.transform).choices(transformations))
    .option("--chain <columns>", words.chain)
    .option("--seasonal", words.seasonal)
    .option("--hac-lags <n>", words.hacLags)
    .option("--table", tableCommandWords(language).asTable);
  addErrorOptions(command, language);
  addFileOptions(command, language);
  const shown = examples(language, [...regressExamples, regressTableExample]);
  addOutputOptions(command, language)
    .addHelpText("after", `\n${paragraph(words.more)}\n${shown}`)
    .action(async (files: string[], options: RegressCommandOptions) => {
      refuseWithoutTable(options);
      const errors = readErrorOptions(options);
      fileFormatOf(options);
      refuseExisting(options);
      // A line that is written over makes sense only where someone watches it.
      const onProgress = process.stderr.isTTY
        ? (percent: number | null) =>
            process.stderr.write(percent === null ? "\r\u001B[K" : `\r${words.read(percent)}`)
        : undefined;
      const regressions = await regressTable(files, options, onProgress, (notice) =>
        tellNotices([notice], language),
      );
      if (options.table) {
        const inLanguage = options.lang === undefined ? language : parseLanguage(options.lang);
        const kinds = errors.errors ?? ["classical"];
        const set = regressionSet(regressions, options, kinds, inLanguage);
        const table = sideBySide(set, { ...errors, language: inLanguage });
        const flagged = formatOf(options);
        return putTables([table], { ...(flagged !== "text" && { format: flagged }), ...options }, inLanguage);
      }
      await printResults(options, language, {
        json: () => regressionsJson(regressions),
        tables: (inLanguage) =>
          regressions.flatMap((one) =>
            regressionTables(one, regressionTitle(one, options, inLanguage), inLanguage),
          ),
      });
    });
};

type RegressCommandOptions = RegressOptions &
  OutputOptions &
  TableFileOptions &
  ErrorsOptions & { table?: true };

/** Refuses what only one table of all regressions can have. */
function refuseWithoutTable(options: RegressCommandOptions): void {
  const given = (["errors", "stars", "format", "out"] as const).find((name) => options[name] !== undefined);
  if (options.table || given === undefined) return;
  throw new InputError({
    found: tableProblems.withoutTable(`--${given}`),
    expected: tableProblems.tableWanted,
  });
}
