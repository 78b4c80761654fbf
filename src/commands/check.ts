import { styleText } from "node:util";
import { Option } from "commander";
import { articleNames } from "../articles/shipped.js";
import { InputError, quoted } from "../errors.js";
import { parseLanguage } from "../language/language.js";
import { checkArticles } from "../articles/check-article.js";
import { unexpectedVerdicts, type LedgerEntry } from "../ledger/ledger.js";
import { articleTitle, inLanguage } from "../articles/translation.js";
import { verdicts, type Verdict } from "../ledger/verdict.js";
import { ledgerCsv, ledgerJson, ledgerMarkdown, ledgerText } from "../print/ledger.js";
import { examples, print, type AddCommand } from "./command.js";

interface CheckOptions {
  json?: boolean;
  csv?: boolean;
  markdown?: boolean;
  only?: string;
  id?: string;
  formulas?: boolean;
  lang: string;
}

/** `spectrum check`: the ledger of the articles. */
export const addCheckCommand: AddCommand = (program) => {
  program
    .command("check")
    .description("Check every printed figure of the articles: what was printed, what follows, and a verdict")
    .argument("[article...]", `articles to check (${articleNames().join(", ")}); all when none is named`)
    .option("--only <verdicts>", "only these verdicts, separated by commas")
    .option("--id <text>", "only entries with the text in their id or locator, with their formulas")
    .option("--formulas", "formula with its numbers and note below every entry")
    .addOption(new Option("--json", "as JSON").conflicts(["csv", "markdown"]))
    .addOption(new Option("--csv", "as CSV").conflicts(["json", "markdown"]))
    .addOption(new Option("--markdown", "as Markdown tables").conflicts(["json", "csv"]))
    .option("--lang <code>", "language of the tables: en, ru or kk (CSV and JSON stay English)", "en")
    .addHelpText(
      "after",
      examples(
        ["spectrum check", "all articles"],
        ["spectrum check food --id table1.model4", "the figures of model 4 with their formulas"],
        ["spectrum check --only differs,contradicted", "what does not follow from the data"],
        ["spectrum check mining --json", "for programs"],
      ),
    )
    .action((articles: string[], options: CheckOptions) => {
      const language = parseLanguage(options.lang);
      const wanted = parseVerdicts(options.only);
      const all = checkArticles(articles);
      const named = all.filter((entry) => isAbout(entry, options.id));
      const shown = named.filter(({ verdict }) => wanted.includes(verdict));
      if (options.id !== undefined && named.length === 0) {
        throw new InputError({
          found: `no entry has ${quoted(options.id)} in its id or locator`,
          advice: "List the ids with --csv",
        });
      }
      if (options.json) print(ledgerJson(shown));
      else if (options.csv) print(ledgerCsv(shown));
      else {
        const paint = painter(Boolean(process.stdout.isTTY) && !process.env["NO_COLOR"]);
        const formulas = Boolean(options.formulas ?? options.id);
        for (const article of new Set(shown.map((entry) => entry.article))) {
          const entries = inLanguage(
            shown.filter((entry) => entry.article === article),
            language,
          );
          const title = articleTitle(article, language);
          print(
            options.markdown
              ? ledgerMarkdown(title, entries, language)
              : ledgerText(title, entries, { language, formulas, paint }),
          );
        }
        if (shown.length === 0) print("No entry has this verdict.");
      }
      reportUnexpected(all);
    });
};

function isAbout({ id, where }: LedgerEntry, text = ""): boolean {
  return [id, where].some((name) => name.toLowerCase().includes(text.toLowerCase()));
}

/** Tells on stderr which verdicts are not the ones on record, and sets the exit status to 1. */
export function reportUnexpected(entries: Parameters<typeof unexpectedVerdicts>[0]): void {
  for (const { article, id, verdict, expected } of unexpectedVerdicts(entries)) {
    process.stderr.write(`spectrum: ${article} ${id}: found ${verdict}, on record is ${expected}\n`);
    process.exitCode = 1;
  }
}

function parseVerdicts(only: string | undefined): readonly Verdict[] {
  if (only === undefined) return verdicts;
  return only.split(",").map((name) => {
    const verdict = verdicts.find((candidate) => candidate === name.trim());
    if (verdict !== undefined) return verdict;
    throw new InputError({ found: `there is no verdict ${quoted(name)}`, expected: verdicts.join(", ") });
  });
}

const colours: Partial<Record<Verdict, "green" | "yellow" | "red" | "gray">> = {
  reproduced: "green",
  holds: "green",
  "within-input-rounding": "yellow",
  misrounded: "yellow",
  differs: "red",
  contradicted: "red",
  "not-recomputable": "gray",
};

function painter(inColour: boolean): (verdict: Verdict, text: string) => string {
  return inColour
    ? (verdict, text) => styleText(colours[verdict] ?? "reset", text, { validateStream: false })
    : (_, text) => text;
}
