import { join } from "node:path";
import type { Article, ArticleRun } from "../articles/article.js";
import { articleTitle } from "../articles/articles.js";
import { checkPublished, publishedInLanguage, suppositionsOf } from "../articles/published.js";
import { shippedRun } from "../articles/shipped.js";
import type { NamedChart } from "../charts/chart.js";
import { writeWhole } from "../files/write-whole.js";
import { languages, type Language, type Text } from "../languages.js";
import { countVerdicts, type LedgerEntry } from "../ledger/ledger.js";
import type { Verdict } from "../ledger/verdict.js";
import { jsonText } from "../print/json.js";
import { ledgerCsv, ledgerJson, ledgerTable, summaryLine } from "../print/ledger.js";
import { writeTables } from "../print/write.js";
import { reportContent, type ArticleParts } from "./content.js";
import { articleFindings } from "./findings.js";
import { reportPage } from "./page.js";
import { packageVersion } from "./version.js";
import { reportWords } from "./words.js";

export interface ReportSettings {
  /** Folder to write into; files of the same names there are replaced. */
  out: string;
  language: Language;
  articles: readonly Article[];
  /** Runs an article's analysis; undefined where it has none. */
  run: (article: Article) => Promise<ArticleRun | undefined>;
  onProgress: (line: Text) => void;
}

export interface WrittenReport {
  /** Paths below the folder, in the order in which they were written. */
  files: string[];
  ledgers: {
    article: string;
    title: string;
    summary: string;
    verdicts: Partial<Record<Verdict, number>>;
    /** True where tables and charts are of a user's data: the ledger is of the shipped data all the same. */
    ownData: boolean;
    /** What a user's data do to the printed figures, a line each. */
    remarks: string[];
  }[];
  entries: LedgerEntry[];
}

/**
 * Writes ledgers (on the shipped data, as published), tables and charts of articles into a folder.
 *
 * @throws InputError for a folder that cannot be written to, and for anything wrong with a user's data
 */
export async function writeReport(settings: ReportSettings): Promise<WrittenReport> {
  const { out, language, articles, onProgress } = settings;
  const report: WrittenReport = { files: [], ledgers: [], entries: [] };
  const charts: NamedChart[] = [];
  const write = async (name: string, content: string) => {
    await writeWhole(join(out, name), content);
    report.files.push(name);
  };
  const runs: [Article, ArticleRun | undefined][] = [];
  const parts: ArticleParts[] = [];
  for (const article of articles) {
    const { name, analysis } = article;
    onProgress(reportWords.recomputing(name));
    const run = await settings.run(article);
    runs.push([article, run]);
    const shipped = run?.ownData && analysis ? await shippedRun(analysis) : run;
    const entries = checkPublished(article, shipped?.results);
    const title = articleTitle(name, language);
    const table = ledgerTable(title, publishedInLanguage(entries, language), {
      language,
      explained: "all",
      statements: "among-printed",
      suppositions: suppositionsOf(name),
    });
    await write(`ledger/${name}.md`, writeTables([table], "markdown", { heading: "##" }));
    const summary = summaryLine(entries, language);
    const remarks = run?.remarks(language) ?? [];
    const ownData = run?.ownData ?? false;
    report.ledgers.push({
      article: name,
      title,
      summary,
      verdicts: countVerdicts(entries),
      ownData,
      remarks,
    });
    report.entries = report.entries.concat(entries);
    const findings = await articleFindings(article, entries, shipped?.results);
    parts.push({ article, findings, entries, run, charts: [] });
  }
  await write("ledger.csv", ledgerCsv(report.entries));
  await write("ledger.json", `${ledgerJson(report.entries)}\n`);
  onProgress(reportWords.tables);
  for (const [{ name }, run] of runs) {
    if (run === undefined) continue;
    const tables = await run.tables(language);
    const remarks = run.remarks(language).map((line) => line.replace(/^ +/, "- "));
    const below = remarks.length === 0 ? "" : `\n${remarks.join("\n")}\n`;
    await write(`tables/${name}.md`, writeTables(tables, "markdown") + below);
    await write(`tables/${name}.tex`, writeTables(tables, "latex"));
    await write(`tables/${name}.json`, `${jsonText(run.json())}\n`);
    charts.push(...(await run.charts()));
  }
  onProgress(reportWords.charts);
  const { chartForPage } = await import("../charts/compose.js");
  for (const part of parts) {
    const ofRun = (await part.run?.charts()) ?? [];
    for (const chart of ofRun) part.charts.push(await chartForPage(chart, languages, ["page", "column"]));
  }
  const content = await reportContent(packageVersion(), parts);
  await write("report.html", reportPage(content));
  const { exportCharts } = await import("../charts/export.js");
  const folder = join(out, "charts");
  const drawn = await exportCharts({ out: folder, charts, languages: [language], force: true });
  report.files.push(...drawn.map(({ file }) => file.slice(out.length + 1)));
  return report;
}
