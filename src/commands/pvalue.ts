import { Option } from "commander";
import { checkTests, pValueCsv, pValueJson, pValueTable } from "../consistency/p-values.js";
import { pValueProblems, pValueWords } from "../consistency/p-values-words.js";
import { inPlace, InputError, quoted, type Notice } from "../errors.js";
import { readText } from "../files/read-bytes.js";
import { parseLanguage } from "../language/parse-language.js";
import { readNumber } from "../numbers/read-number.js";
import { jsonText } from "../print/json.js";
import { writeTables } from "../print/write.js";
import {
  examples,
  flag,
  languageFlag,
  print,
  tellNotices,
  terminal,
  type AddCommand,
  type Example,
} from "./command.js";
import { formatFlags, formatOf, type FormatOptions } from "./output-options.js";

interface PValueOptions extends FormatOptions {
  file?: string;
  alpha?: string;
  json?: true;
  csv?: true;
  lang?: string;
}

const pValueExamples: readonly Example[] = [
  [
    'spectrum pvalue "t(28) = 2.20, p = .06"',
    {
      en: "p is 0.036: not what is printed, and significant",
      ru: "p равно 0,036: не то, что указано, и значимо",
      kk: "p 0,036-ға тең: көрсетілгеннен басқа және маңызды",
    },
  ],
  [
    'spectrum pvalue "F(2, 28) = 2,20; p < 0,05"',
    { en: "decimal commas", ru: "десятичные запятые", kk: "ондық үтірлер" },
  ],
  [
    "spectrum pvalue --file article.txt --csv",
    { en: "every test of a text", ru: "все критерии текста", kk: "мәтіннің барлық критерийлері" },
  ],
];

/** `spectrum pvalue`: printed p-values against their statistics. */
export const addPValueCommand: AddCommand = (program, language) => {
  const words = pValueWords(language);
  const command = program
    .command("pvalue")
    .description(words.description)
    .argument("[text...]", words.text)
    .option("--file <file>", words.file)
    .addOption(flag("--alpha <p>", words.alpha, language, "0.05"));
  formatFlags(language, [new Option("--csv", words.csv)]).forEach((option) => command.addOption(option));
  command
    .addOption(languageFlag(language))
    .addHelpText("after", examples(language, pValueExamples))
    .action((parts: string[], options: PValueOptions) => {
      const inLanguage = options.lang === undefined ? language : parseLanguage(options.lang);
      const alpha = level(options.alpha);
      if (parts.length > 0 === (options.file !== undefined)) {
        const found = parts.length > 0 ? pValueProblems.both : pValueProblems.nothing;
        throw new InputError({ found, expected: pValueProblems.oneOfThem });
      }
      const { file } = options;
      const tell = (named: string) => (notice: Notice) => tellNotices([{ file: named, ...notice }], language);
      const tests =
        file === undefined
          ? checkTests(parts.join(" "), alpha)
          : inPlace({ file }, () => checkTests(readText(file), alpha, tell(file)));
      if (options.json) print(jsonText(pValueJson(tests)));
      else if (options.csv) print(pValueCsv(tests));
      else print(writeTables([pValueTable(tests, alpha, inLanguage)], formatOf(options), terminal()));
    });
};

/** A level of significance. @throws InputError for anything but a number between 0 and 1 */
function level(text = "0.05"): number {
  const reading = readNumber(text);
  if (reading.ok && reading.value > 0 && reading.value < 1) return reading.value;
  throw new InputError({ found: pValueProblems.alpha(quoted(text)), expected: pValueProblems.alphaWanted });
}
