import type { Article, OptionValues } from "../articles/article.js";
import { addOwnOptions, isAnalysed, runArticle } from "./article-options.js";
import { examples, printWrapped, progress, type AddCommand } from "./command.js";
import { addOutputOptions, formatOf, printResults, type OutputOptions } from "./output-options.js";

/** `spectrum <article>`: what an article's analysis gives, on the shipped data or on the user's. */
export function articleCommand(article: Article): AddCommand {
  return (program, language) => {
    if (!isAnalysed(article)) return;
    const { analysis, name } = article;
    const command = program.command(name).description(analysis.description[language]);
    addOwnOptions(article, command, language);
    addOutputOptions(command, language)
      .addHelpText("after", examples(language, analysis.examples))
      .action(async (options: OptionValues & OutputOptions) => {
        const run = await runArticle(article, options, language, (line) => progress(line[language]));
        await printResults(options, language, {
          json: () => run.json(),
          tables: (inLanguage) => run.tables(inLanguage),
        });
        // In JSON they are data already; Markdown and LaTeX must hold nothing but tables.
        const remarks = run.remarks(language);
        if (options.json || remarks.length === 0) return;
        if (formatOf(options) !== "text") remarks.forEach(progress);
        else printWrapped(remarks);
      });
  };
}
