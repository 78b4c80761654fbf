import { basename, parse } from "node:path";
import { Option } from "commander";
import { articles, articleTitle } from "../articles/articles.js";
import { checkArticles } from "../articles/check.js";
import { publishedInLanguage, suppositionsOf } from "../articles/published.js";
import { InputError, quoted } from "../errors.js";
import { parseLanguage } from "../language/parse-language.js";
import { asIs, type Language } from "../languages.js";
import { ledger, unexpectedVerdicts, type LedgerEntry } from "../ledger/ledger.js";
import { withSuspects } from "../ledger/misprint-suspects.js";
import { readOwnLedger } from "../ledger/own.js";
import { verdicts, type Verdict } from "../ledger/verdict.js";
import type { DecimalMark } from "../numbers/read-number.js";
import { officialFigure } from "../official/figure.js";
import { ledgerCsv, ledgerJson, ledgerTable } from "../print/ledger.js";
import { verdictName } from "../print/verdicts.js";
import { writeTables } from "../print/write.js";
import { languageFlag, print, progress, tellNotices, terminal, type AddCommand } from "./command.js";
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
  ledger?: string;
  sheet?: string;
  decimalMark?: Exclude<DecimalMark, "unknown">;
  lang?: string;
}

/** `spectrum check`: the ledger of the articles, or of anyone's article. */
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
    .option("--formulas", words.check.formulas)
    .option("--ledger <file>", words.check.ledger)
    .option("--sheet <name>", words.check.sheet)
    .addOption(new Option("--decimal-mark <mark>", words.check.decimalMark).choices(["comma", "point"]));
  formats.forEach((option) => command.addOption(option));
  command
    .addOption(languageFlag(language))
    .addHelpText("after", sharedExamples(language, "check", checkExamples))
    .action(async (asked: string[], options: CheckOptions) => {
      const inLanguage = options.lang === undefined ? language : parseLanguage(options.lang);
      const wanted = parseVerdicts(options.only);
      const own = options.ledger;
      if (own !== undefined && asked.length > 0) {
        throw new InputError({ found: problems.articlesAndLedger, expected: problems.oneOfThem });
      }
      const all = own === undefined ? await checkArticles(asked) : await checkOwn(own, options, language);
      const translated = (entries: readonly LedgerEntry[]) =>
        own === undefined ? publishedInLanguage(entries, inLanguage) : [...entries];
      const named = about(all, options.id, translated);
      const shown = named.filter(({ verdict }) => wanted.includes(verdict));
      if (options.id !== undefined && named.length === 0) {
        throw new InputError({ found: problems.noEntry(quoted(options.id)), advice: problems.listIds });
      }
      if (options.json) print(ledgerJson(shown));
      else if (options.csvFor === "excel") {
        print(ledgerCsv(translated(shown), { excel: inLanguage }));
      } else if (options.csv ?? options.csvFor) print(ledgerCsv(shown));
      else {
        printLedgers(shown, translated, inLanguage, options);
        if (shown.length === 0) print(words.check.nothing);
      }
      reportUnexpected(all, language);
    });
};

/** The verdicts on the ledger of a file, under the file's name. */
async function checkOwn(file: string, options: CheckOptions, language: Language): Promise<LedgerEntry[]> {
  const { sheet, decimalMark } = options;
  const rows = await readOwnLedger(file, {
    ...(sheet !== undefined && { sheet }),
    ...(decimalMark !== undefined && { decimalMark }),
    onNotice: (notice) => tellNotices([notice], language),
  });
  const beside = { official: officialFigure };
  const entries = withSuspects(rows, ledger(rows, beside), beside);
  const inputs = rows.length - entries.length;
  if (entries.length === 0)
    throw new InputError({ file, found: problems.noFormula(inputs), advice: problems.writeFormula });
  const { name } = parse(file);
  for (const entry of entries) entry.article = name;
  return entries;
}

function printLedgers(
  shown: readonly LedgerEntry[],
  translated: (entries: readonly LedgerEntry[]) => LedgerEntry[],
  language: Language,
  options: CheckOptions,
): void {
  const format = formatOf(options);
  const isText = format === "text";
  for (const article of new Set(shown.map((entry) => entry.article))) {
    const isOwn = options.ledger !== undefined;
    const title = isOwn ? basename(options.ledger!) : articleTitle(article, language);
    const table = ledgerTable(title, translated(shown.filter((entry) => entry.article === article)), {
      language,
      explained: isText && !options.formulas && options.id === undefined ? "doubtful" : "all",
      statements: format === "markdown" ? "among-printed" : "behind-place",
      suppositions: isOwn ? [] : suppositionsOf(article),
    });
    print(writeTables([table], format, { ...terminal(), heading: "##" }));
  }
}

/** The entries with a text in their id or in their place, in English or in the language of the reader. */
function about(
  entries: readonly LedgerEntry[],
  text: string | undefined,
  translated: (entries: readonly LedgerEntry[]) => LedgerEntry[],
): readonly LedgerEntry[] {
  if (text === undefined) return entries;
  const wanted = text.toLowerCase();
  const inWords = translated(entries);
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
