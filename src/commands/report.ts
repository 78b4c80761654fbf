import { join } from "node:path";
import { articleNames, housingResults, miningResults } from "../articles/registry.js";
import { parseLanguage, type Language } from "../language/language.js";
import { checkArticle } from "../ledger/check-article.js";
import type { LedgerEntry } from "../ledger/ledger.js";
import { articleTitle, inLanguage } from "../ledger/translation.js";
import { housingTables } from "../report/housing-report.js";
import { ledgerCsv, ledgerJson, ledgerMarkdown, summaryLine } from "../report/ledger-report.js";
import { miningTables } from "../report/mining-report.js";
import { writeTables, type TitledTable } from "../report/titled-table.js";
import { writeWhole } from "../tables/write-whole.js";
import { reportUnexpected } from "./check.js";
import { examples, print, progress, type AddCommand } from "./command.js";
import { foodJson, foodTables, runShippedFood } from "./food.js";

/** `spectrum report`: recomputes everything and writes ledgers and tables into a folder. */
export const addReportCommand: AddCommand = (program) => {
  program
    .command("report")
    .description("Recompute everything and write ledgers and tables into a folder")
    .option("--out <folder>", "folder to write into", "output")
    .option("--lang <code>", "language of the tables: en, ru or kk", "en")
    .addHelpText(
      "after",
      examples(
        ["spectrum report", "everything into output/"],
        ["spectrum report --lang kk --out есеп", "in Kazakh, into another folder"],
      ),
    )
    .action(async (options: { out: string; lang: string }) => {
      const language = parseLanguage(options.lang);
      const entries: LedgerEntry[] = [];
      const summaries: string[] = [];
      for (const article of articleNames()) {
        progress(`${article}: recomputing`);
        const found = checkArticle(article);
        entries.push(...found);
        summaries.push(`${articleTitle(article, language)}\n  ${summaryLine(found, language)}`);
        await writeWhole(
          join(options.out, "ledger", `${article}.md`),
          ledgerMarkdown(articleTitle(article, language), inLanguage(found, language), language),
        );
      }
      await writeWhole(join(options.out, "ledger.csv"), ledgerCsv(entries));
      await writeWhole(join(options.out, "ledger.json"), `${ledgerJson(entries)}\n`);
      progress("tables: Markdown, LaTeX, JSON");
      for (const [name, { tables, json }] of Object.entries(await articleTables(language))) {
        await writeWhole(join(options.out, "tables", `${name}.md`), writeTables(tables, "markdown"));
        await writeWhole(join(options.out, "tables", `${name}.tex`), writeTables(tables, "latex"));
        await writeWhole(join(options.out, "tables", `${name}.json`), `${JSON.stringify(json, null, 2)}\n`);
      }
      print(`${summaries.join("\n")}\n`);
      print(`Ledgers and tables are in ${options.out}/: ledger.csv, ledger.json, ledger/, tables/`);
      reportUnexpected(entries);
    });
};

/** The tables and the JSON of every article with a module. */
async function articleTables(
  language: Language,
): Promise<Record<string, { tables: TitledTable[]; json: unknown }>> {
  const housing = housingResults();
  const food = await runShippedFood();
  const mining = miningResults();
  return {
    housing: { tables: housingTables(housing, language), json: housing },
    food: { tables: foodTables(food, language), json: foodJson(food) },
    mining: { tables: miningTables(mining, language), json: mining },
  };
}
