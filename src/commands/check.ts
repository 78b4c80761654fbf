import { Option } from "commander";
import { articles, articleTitle } from "../articles/articles.js";
import { checkArticles } from "../articles/check.js";
import { publishedInLanguage, suppositionsOf } from "../articles/published.js";
import { InputError, quoted } from "../errors.js";
import { parseLanguage } from "../language/parse-language.js";
import { asIs, type Language } from "../languages.js";
import { unexpectedVerdicts, type LedgerEntry } from "../ledger/ledger.js";
import { verdicts, type Verdict } from "../ledger/verdict.js";
import { ledgerCsv, ledgerJson, ledgerTable, verdictName } from "../print/ledger.js";
import { writeTables } from "../print/write.js";
import { languageFlag, print, progress, terminal, type AddCommand } from "./command.js";
import { formatFlags, formatOf, type FormatOptions } from "./output-options.js";
import { sharedExamples } from "./shared-examples.js";
import { checkExamples, commandWords, problems } from "./words.js";

interface CheckOptions extends FormatOptions {
  json?: true;
  csv?: true;
  csvFor?: "programs" | "excel";
  only?: string;
  id?: string;
  formulas?: true;
  lang?: string;
}

/** `spectrum check`: the ledger of the articles. */
export const addCheckCommand: AddCommand = (program, language) => {
  const words = commandWords(language);
  const names = articles.map(({ name }) => name).join(", ");
  const formats = formatFlags(language, [
    new Option("--csv", words.check.csv),
    new Option("--csv-for <reader>", words.output.csvFor).choices(["programs", "excel"]),
  ]);
  const command = program
    .command("check")
    .description(words.check.description)
    .argument("[article...]", words.check.articles(names))
    .option("--only <verdicts>", words.check.only)
    .option("--id <text>", words.check.id)
    .option("--formulas", words.check.formulas);
  formats.forEach((option) => command.addOption(option));
  command
    .addOption(languageFlag(language))
    .addHelpText("after", sharedExamples(language, "check", checkExamples))
    .action(async (asked: string[], options: CheckOptions) => {
      const inLanguage = options.lang === undefined ? language : parseLanguage(options.lang);
      const wanted = parseVerdicts(options.only);
      const all = await checkArticles(asked);
      const named = about(all, options.id, inLanguage);
      const shown = named.filter(({ verdict }) => wanted.includes(verdict));
      if (options.id !== undefined && named.length === 0) {
        throw new InputError({ found: problems.noEntry(quoted(options.id)), advice: problems.listIds });
      }
      if (options.json) print(ledgerJson(shown));
      else if (options.csvFor === "excel") {
        print(ledgerCsv(publishedInLanguage(shown, inLanguage), { excel: inLanguage }));
      } else if (options.csv ?? options.csvFor) print(ledgerCsv(shown));
      else {
        printLedgers(shown, inLanguage, options);
        if (shown.length === 0) print(words.check.nothing);
      }
      reportUnexpected(all, language);
    });
};

function printLedgers(shown: readonly LedgerEntry[], language: Language, options: CheckOptions): void {
  const format = formatOf(options);
  const isText = format === "text";
  for (const article of new Set(shown.map((entry) => entry.article))) {
    const entries = publishedInLanguage(
      shown.filter((entry) => entry.article === article),
      language,
    );
    const table = ledgerTable(articleTitle(article, language), entries, {
      language,
      explained: isText && !options.formulas && options.id === undefined ? "doubtful" : "all",
      statements: format === "markdown" ? "among-printed" : "behind-place",
      suppositions: suppositionsOf(article),
    });
    print(writeTables([table], format, { ...terminal(), heading: "##" }));
  }
}

/** The entries with a text in their id or in their place, in English or in the language of the reader. */
function about(
  entries: readonly LedgerEntry[],
  text: string | undefined,
  language: Language,
): readonly LedgerEntry[] {
  if (text === undefined) return entries;
  const wanted = text.toLowerCase();
  const inWords = publishedInLanguage(entries, language);
  return entries.filter(({ id, where }, i) =>
    [id, where, inWords[i]!.where].some((name) => name.toLowerCase().includes(wanted)),
  );
}

/** Tells on stderr which verdicts are not the ones on record, and sets the exit status to 1. */
export function reportUnexpected(entries: readonly LedgerEntry[], language: Language): void {
  const name = (verdict: Verdict) => (language === "en" ? verdict : verdictName(verdict, language));
  for (const { article, id, verdict, expected } of unexpectedVerdicts(entries)) {
    const line = problems.unexpected(`${article} ${id}`, name(verdict), name(expected));
    progress(`spectrum: ${line[language]}`);
    process.exitCode = 1;
  }
}

function parseVerdicts(only: string | undefined): readonly Verdict[] {
  if (only === undefined) return verdicts;
  return only.split(",").map((name) => {
    const verdict = verdicts.find((candidate) => candidate === name.trim());
    if (verdict !== undefined) return verdict;
    throw new InputError({
      found: problems.noVerdict(quoted(name)),
      expected: asIs(verdicts.join(", ")),
    });
  });
}
