import { Argument, Option } from "commander";
import { citationStyles, inEveryStyle, type CitationStyle } from "../citing/cite.js";
import { findWork, readDay } from "../citing/find.js";
import { parseLanguage } from "../language/parse-language.js";
import { jsonText } from "../print/json.js";
import { packageRelease } from "../report/version.js";
import { citeExamples, citeWords } from "./cite-words.js";
import { examples, languageFlag, print, type AddCommand } from "./command.js";

interface CiteOptions {
  style: CitationStyle;
  accessed?: string;
  lang?: string;
  json?: true;
}

/** `spectrum cite`: a reference in a style and a language. */
export const addCiteCommand: AddCommand = (program, language) => {
  const words = citeWords(language);
  program
    .command("cite")
    .description(words.description)
    .addArgument(new Argument("[what]", words.what))
    .addOption(
      new Option("--style <style>", words.style).choices(Object.keys(citationStyles)).default("apa", "apa"),
    )
    .option("--accessed <day>", words.accessed)
    .addOption(languageFlag(language))
    .option("--json", words.json)
    .addHelpText("after", examples(language, citeExamples))
    .action(async (what: string | undefined, options: CiteOptions) => {
      const inLanguage = options.lang === undefined ? language : parseLanguage(options.lang);
      const accessed = options.accessed === undefined ? {} : { accessed: readDay(options.accessed) };
      const work = await findWork(what, { ...packageRelease(), ...accessed }, inLanguage);
      if (options.json) print(jsonText({ ...work, citations: inEveryStyle(work) }));
      else print(citationStyles[options.style](work));
    });
};
