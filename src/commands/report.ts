import { join } from "node:path";
import { articleNames, housingResults, miningResults } from "../articles/shipped.js";
import { parseLanguage, type Language } from "../language/language.js";
import { checkArticle } from "../articles/check-article.js";
import { countVerdicts, type LedgerEntry } from "../ledger/ledger.js";
import { articleTitle, inLanguage } from "../articles/translation.js";
import { housingTables } from "../articles/housing/tables.js";
import { ledgerCsv, ledgerJson, ledgerMarkdown, summaryLine } from "../print/ledger.js";
import { miningTables } from "../articles/mining/tables.js";
import { writeTables, type TitledTable } from "../print/titled-table.js";
import { writeWhole } from "../files/write-whole.js";
import { reportUnexpected } from "./check.js";
import { examples, print, progress, requireFolder, type AddCommand } from "./command.js";
import { foodJson, foodTables, runShippedFood } from "./food.js";
import { describeResult, exitStatus, runNamed } from "./notebooks.js";

/** `spectrum report`: recomputes everything and writes ledgers, tables and charts into a folder. */
export const addReportCommand: AddCommand = (program) => {
  program
    .command("report")
    .description("Recompute everything and write ledgers, tables and charts into a folder")
    .option("--out <folder>", "folder to write into; files of the same names there are replaced", "output")
    .option("--lang <code>", "language of the tables and charts: en, ru or kk", "en")
    .option("--notebooks", "run the notebooks as well and save their outputs")
    .option("--json", "what was written, and the counts of verdicts, as JSON")
    .addHelpText(
      "after",
      examples(
        ["spectrum report", "everything into output/"],
        ["spectrum report --lang kk --out есеп", "in Kazakh, into another folder"],
      ),
    )
    .action(async (options: { out: string; lang: string; notebooks?: boolean; json?: boolean }) => {
      const language = parseLanguage(options.lang);
      requireFolder(options.out);
      const files: string[] = [];
      const write = async (name: string, content: string) => {
        await writeWhole(join(options.out, name), content);
        files.push(name);
      };
      const ledgers = new Map<string, LedgerEntry[]>();
      for (const article of articleNames()) {
        progress(`${article}: recomputing`);
        const entries = checkArticle(article);
        ledgers.set(article, entries);
        const title = articleTitle(article, language);
        await write(`ledger/${article}.md`, ledgerMarkdown(title, inLanguage(entries, language), language));
      }
      const entries = [...ledgers.values()].flat();
      await write("ledger.csv", ledgerCsv(entries));
      await write("ledger.json", `${ledgerJson(entries)}\n`);
      progress("tables: Markdown, LaTeX, JSON");
      for (const [name, { tables, json }] of Object.entries(await articleTables(language))) {
        await write(`tables/${name}.md`, writeTables(tables, "markdown"));
        await write(`tables/${name}.tex`, writeTables(tables, "latex"));
        await write(`tables/${name}.json`, `${JSON.stringify(json, null, 2)}\n`);
      }
      progress("charts: SVG");
      const { exportCharts } = await import("../charts/export.js");
      const charts = await exportCharts({
        out: join(options.out, "charts"),
        languages: [language],
        force: true,
      });
      files.push(...charts.map(({ file }) => file.slice(options.out.length + 1)));
      const notebooks = options.notebooks ? await runNamed([]) : [];
      if (options.json) {
        const counts = Object.fromEntries(
          [...ledgers].map(([article, found]) => [article, countVerdicts(found)]),
        );
        print(JSON.stringify({ out: options.out, verdicts: counts, files, notebooks }, null, 2));
      } else {
        for (const [article, found] of ledgers) {
          print(`${articleTitle(article, language)}\n  ${summaryLine(found, language)}`);
        }
        print(
          `\nIn ${options.out}/: ledger.csv, ledger.json, ledger/, tables/, charts/ (${files.length} files)`,
        );
        if (notebooks.length > 0) print(`\nIn notebooks/:\n${notebooks.map(describeResult).join("\n")}`);
      }
      process.exitCode = exitStatus(notebooks);
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
