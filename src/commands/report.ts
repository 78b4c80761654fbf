import type { OptionValues } from "../articles/article.js";
import { articles, findArticle } from "../articles/articles.js";
import { InputError, quoted } from "../errors.js";
import { asIs } from "../languages.js";
import { reportFormats, type ReportFormat } from "../report/formats.js";
import { problems } from "../report/words.js";
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

type ReportOptions = OptionValues & {
  out?: string;
  format?: string;
  lang?: string;
  notebooks?: true;
  json?: true;
};

/** `spectrum report`: recomputes everything and writes ledgers, tables and charts into a folder. */
export const addReportCommand: AddCommand = (program, language) => {
  const words = commandWords(language).report;
  const analysed = articles.filter(isAnalysed);
  const command = program
    .command("report")
    .description(words.description)
    .argument("[article...]", words.articles)
    .addOption(flag("--out <folder>", words.out, language, "output"))
    .addOption(flag("--format <formats>", words.format, language, "html"))
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
      const formats = parseReportFormats(options.format);
      const { writeReport } = await import("../report/write-report.js");
      const report = await writeReport({
        out,
        language: inLanguage,
        articles: chosen,
        formats,
        run: (article) =>
          isAnalysed(article) ? runArticle(article, options, inLanguage) : Promise.resolve(undefined),
        onProgress: (line) => progress(line[language]),
      });
      const notebooks = options.notebooks ? await runNamed([], inLanguage) : [];
      if (options.json) {
        const verdicts = Object.fromEntries(
          report.ledgers.map(({ article, verdicts }) => [article, verdicts]),
        );
        print(
          jsonText({
            out,
            verdicts,
            open: report.opens,
            files: report.files,
            notebooks: notebooks.map(forPrograms),
          }),
        );
      } else {
        for (const { title, summary, ownData, remarks } of report.ledgers) {
          const shipped = ownData ? `${words.onShippedData} ` : "";
          printWrapped([title, `  ${shipped}${summary}`, ...remarks.map((line) => `  ${line}`)]);
        }
        print(`\n${words.written(out, contents(report.files), report.files.length)}`);
        if (notebooks.length > 0) {
          const lines = notebooks.map((result) => describeResult(result, inLanguage)).join("\n");
          print(`\n${words.inNotebooks}\n${lines}`);
        }
      }
      if (!options.json) print(`\n${report.opens.map((file) => words.open(file)).join("\n")}`);
      process.exitCode = exitStatus(notebooks);
      reportUnexpected(report.entries, language);
    });
};

/** The files and folders at the top of what was written, in their order. */
function contents(files: readonly string[]): string {
  const tops = files.map((file) => (file.includes("/") ? `${file.slice(0, file.indexOf("/"))}/` : file));
  return [...new Set(tops)].join(", ");
}

/** Formats separated by commas; a page when none is given. @throws InputError for any other name */
function parseReportFormats(asked = "html"): ReportFormat[] {
  return asked.split(",").map((name) => {
    const format = reportFormats.find((known) => known === name.trim());
    if (format !== undefined) return format;
    throw new InputError({
      found: problems.noFormat(quoted(name)),
      expected: asIs(reportFormats.join(", ")),
    });
  });
}
