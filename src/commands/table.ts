import type { OptionValues } from "../articles/article.js";
import { articles } from "../articles/articles.js";
import { InputError } from "../errors.js";
import { parseLanguage } from "../language/parse-language.js";
import { jsonText } from "../print/json.js";
import { addSharedOptions, articlesFor, isAnalysed, runArticle } from "./article-options.js";
import {
  definitions,
  examples,
  languageFlag,
  paragraph,
  print,
  progress,
  type AddCommand,
} from "./command.js";
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
import { tableCommandWords, tableExamples, tableProblems } from "./table-words.js";
import { commandWords } from "./words.js";

type TableOptions = OptionValues & TableFileOptions & ErrorsOptions & { lang?: string };

/** `spectrum table`: the tables of the articles, for a manuscript or a spreadsheet. */
export const addTableCommand: AddCommand = (program, language) => {
  const words = tableCommandWords(language);
  const analysed = articles.filter(isAnalysed);
  const command = program.command("table").description(words.description).argument("[name...]", words.names);
  addFileOptions(command, language);
  addErrorOptions(command, language).option("--hac-lags <n>", commandWords(language).regress.hacLags);
  addSharedOptions(analysed, command, language);
  command
    .option("--json", commandWords(language).output.json)
    .addOption(languageFlag(language))
    .addHelpText("after", `\n${paragraph(words.more)}\n${examples(language, tableExamples)}`)
    .action(async (names: string[], options: TableOptions) => {
      const inLanguage = options.lang === undefined ? language : parseLanguage(options.lang);
      const errors = readErrorOptions(options);
      // Before anything is computed.
      fileFormatOf(options);
      refuseExisting(options);
      const owners = analysed.filter(({ name }) =>
        names.some((asked) => asked === name || asked.startsWith(`${name}-`)),
      );
      const taking = articlesFor(owners.length > 0 ? owners : undefined, analysed, options);
      const { findTables, listTables } = await import("../articles/tables.js");
      const choice = {
        ...errors,
        language: inLanguage,
        runOf: (article: (typeof articles)[number]) => {
          if (!isAnalysed(article)) throw new Error(`${article.name} has no analysis`);
          return runArticle(article, options, inLanguage);
        },
      };
      if (names.length === 0) {
        refuseNeedless(options, ["format", "out", "errors", "stars", "hacLags"], tableProblems.nameWanted);
        const isAll = taking.length === analysed.length;
        if (!options.json) progress(words.computing);
        const list = await listTables(isAll ? articles : taking, choice);
        return print(
          options.json ? jsonText(list) : definitions(list.map(({ name, title }) => [name, title])),
        );
      }
      if (!names.some((name) => name.endsWith("-regressions") || articles.some((one) => one.name === name))) {
        refuseNeedless(options, ["errors", "stars", "hacLags"], tableProblems.regressionsWanted);
      }
      await putTables(await findTables(names, choice), options, inLanguage);
    });
};

/** Refuses an option that would say nothing here. */
function refuseNeedless(
  options: TableOptions,
  needless: readonly ("format" | "out" | keyof ErrorsOptions)[],
  wanted: InputError["problem"]["found"],
): void {
  const given = needless.find((option) => options[option] !== undefined);
  if (given === undefined) return;
  const flag = given === "hacLags" ? "--hac-lags" : `--${given}`;
  throw new InputError({ found: tableProblems.needless(flag), expected: wanted });
}
