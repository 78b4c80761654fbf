import { Option } from "commander";
import { articles, findArticle } from "../articles/articles.js";
import { publishedRows } from "../articles/published.js";
import type { PrintedValue } from "../checks/matching-readings.js";
import { InputError, quoted, type Notice } from "../errors.js";
import { parseLanguage } from "../language/parse-language.js";
import { columnOfArguments, columnOfLedger, readPrintedColumn } from "../matching/column.js";
import { matchColumn, seriesSet } from "../matching/run.js";
import { matchingCsv, matchingJson, matchingTables, shownSeries } from "../matching/tables.js";
import { matchingWords } from "../matching/words.js";
import type { DecimalMark } from "../numbers/read-number.js";
import { wholeNumberOption } from "../numbers/whole-number.js";
import { jsonText } from "../print/json.js";
import { writeTables } from "../print/write.js";
import {
  examples,
  flag,
  languageFlag,
  paragraph,
  print,
  progress,
  tellNotices,
  terminal,
  type AddCommand,
} from "./command.js";
import { formatFlags, formatOf, type FormatOptions } from "./output-options.js";
import { commandWords, matchExamples, problems } from "./words.js";

interface MatchOptions extends FormatOptions {
  column?: string;
  ids?: string;
  series: string;
  label?: string;
  top?: string;
  sheet?: string;
  seriesSheet?: string;
  decimalMark?: Exclude<DecimalMark, "unknown">;
  json?: true;
  csv?: true;
  lang?: string;
}

/** `spectrum match`: which published series a printed column matches. */
export const addMatchCommand: AddCommand = (program, language) => {
  const words = commandWords(language).match;
  const command = program
    .command("match")
    .description(words.description)
    .argument("[value...]", words.values)
    .option("--column <file>", words.column)
    .option("--ids <pattern>", words.ids)
    .addOption(flag("--series <set>", words.series, language, "official").default("official", ""))
    .option("--label <id>", words.label)
    .addOption(flag("--top <n>", words.top, language, String(shownSeries)))
    .option("--sheet <name>", words.sheet)
    .option("--series-sheet <name>", words.seriesSheet)
    .addOption(new Option("--decimal-mark <mark>", words.decimalMark).choices(["comma", "point"]));
  formatFlags(language, [new Option("--csv", words.csv)]).forEach((option) => command.addOption(option));
  command
    .addOption(languageFlag(language))
    .addHelpText("after", `\n${paragraph(words.more)}\n${examples(language, matchExamples)}`)
    .action(async (values: string[], options: MatchOptions) => {
      const inLanguage = options.lang === undefined ? language : parseLanguage(options.lang);
      const top = options.top === undefined ? shownSeries : wholeNumberOption("--top", options.top, 1);
      const onNotice = (notice: Notice) => tellNotices([notice], language);
      const column = await printedColumn(values, options, onNotice);
      const set = await seriesSet(options.series, options.seriesSheet, onNotice);
      const match = matchColumn(column, set, options.label, () =>
        progress(matchingWords(language).progress(column.length, set.series.length)),
      );
      if (options.json) print(jsonText(matchingJson(match, top)));
      else if (options.csv) print(matchingCsv(match, top));
      else print(writeTables(matchingTables(match, inLanguage, top), formatOf(options), terminal()));
    });
};

/** The column from where the user has it. @throws InputError unless it comes from one place */
async function printedColumn(
  values: readonly string[],
  options: MatchOptions,
  onNotice: (notice: Notice) => void,
): Promise<PrintedValue[]> {
  const given = [values.length > 0, options.column !== undefined, options.ids !== undefined].filter(Boolean);
  if (given.length !== 1) {
    const found = given.length === 0 ? problems.noColumnGiven : problems.severalColumnsGiven;
    throw new InputError({ found, expected: problems.columnGiven });
  }
  if (options.column !== undefined) {
    return readPrintedColumn(options.column, { ...options, onNotice });
  }
  if (options.ids !== undefined) return ledgerColumn(options.ids, onNotice);
  return columnOfArguments(values, options.decimalMark);
}

function ledgerColumn(ids: string, onNotice: (notice: Notice) => void): PrintedValue[] {
  const [, article = "", pattern = ""] = /^([^:]*):(.+)$/.exec(ids) ?? [];
  if (pattern === "") {
    const names = articles.map(({ name }) => name).join(", ");
    throw new InputError({ found: problems.idsAs(quoted(ids)), expected: problems.articleAndIds(names) });
  }
  return columnOfLedger(publishedRows(findArticle(article).name), pattern, onNotice);
}
