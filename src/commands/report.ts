import { join } from "node:path";
import type { OptionValues } from "../articles/article.js";
import { articles, findArticle } from "../articles/articles.js";
import { parseLanguage } from "../language/parse-language.js";
import { jsonText } from "../print/json.js";
import { addSharedOptions, articlesFor, isAnalysed, runArticle } from "./article-options.js";
import { reportUnexpected } from "./check.js";
import {
  flag,
  languageFlag,
  print,
  printWrapped,
  progress,
  requireFolder,
  type AddCommand,
} from "./command.js";
import { sharedExamples } from "./shared-examples.js";
import { commandWords, reportExamples } from "./words.js";
import { describeResult, exitStatus, forPrograms, runNamed } from "./notebooks.js";

type ReportOptions = OptionValues & { out?: string; lang?: string; notebooks?: true; json?: true };

/** `spectrum report`: recomputes everything and writes ledgers, tables and charts into a folder. */
export const addReportCommand: AddCommand = (program, language) => {
  const words = commandWords(language).report;
  const analysed = articles.filter(isAnalysed);
  const command = program
    .command("report")
    .description(words.description)
    .argument("[article...]", words.articles)
    .addOption(flag("--out <folder>", words.out, language, "output"))
    .addOption(languageFlag(language));
  addSharedOptions(analysed, command, language);
  command
    .option("--notebooks", words.notebooks)
    .option("--json", words.json)
    .addHelpText("after", sharedExamples(language, "report", reportExamples))
    .action(async (names: string[], options: ReportOptions) => {
      const inLanguage = options.lang === undefined ? language : parseLanguage(options.lang);
      const out = options.out ?? "output";
      requireFolder(out);
      const asked = names.map(findArticle);
      const named = asked.length === 0 ? undefined : asked.filter(isAnalysed);
      const withOptions = articlesFor(named, analysed, options);
      const hasOptions = withOptions.length < (named ?? analysed).length;
      const chosen = asked.length > 0 ? asked : hasOptions ? withOptions : articles;
      const { writeReport } = await import("../report/write-report.js");
      const report = await writeReport({
        out,
        language: inLanguage,
        articles: chosen,
        run: (article) =>
          isAnalysed(article) ? runArticle(article, options, inLanguage) : Promise.resolve(undefined),
        onProgress: (line) => progress(line[language]),
      });
      const notebooks = options.notebooks ? await runNamed([], inLanguage) : [];
      if (options.json) {
        const verdicts = Object.fromEntries(
          report.ledgers.map(({ article, verdicts }) => [article, verdicts]),
        );
        print(jsonText({ out, verdicts, files: report.files, notebooks: notebooks.map(forPrograms) }));
      } else {
        for (const { title, summary, ownData, remarks } of report.ledgers) {
          const shipped = ownData ? `${words.onShippedData} ` : "";
          printWrapped([title, `  ${shipped}${summary}`, ...remarks.map((line) => `  ${line}`)]);
        }
        print(`\n${words.written(out, contents(report.files), report.files.length)}`);
        print(`\n${words.open(join(out, "report.html"))}`);
        if (notebooks.length > 0) {
          const lines = notebooks.map((result) => describeResult(result, inLanguage)).join("\n");
          print(`\n${words.inNotebooks}\n${lines}`);
        }
      }
      process.exitCode = exitStatus(notebooks);
      reportUnexpected(report.entries, language);
    });
};

/** The files and folders at the top of what was written, in their order. */
function contents(files: readonly string[]): string {
  const tops = files.map((file) => (file.includes("/") ? `${file.slice(0, file.indexOf("/"))}/` : file));
  return [...new Set(tops)].join(", ");
}
