import { join } from "node:path";
import type { Article, ArticleRun } from "../articles/article.js";
import { articleTitle } from "../articles/articles.js";
import { checkPublished, publishedInLanguage, suppositionsOf } from "../articles/published.js";
import { shippedRun } from "../articles/shipped.js";
import { chartFileName } from "../charts/export.js";
import { writeRecorded } from "../charts/manifest.js";
import { writeWhole } from "../files/write-whole.js";
import type { Language, Text } from "../languages.js";
import { countVerdicts, type LedgerEntry } from "../ledger/ledger.js";
import type { Verdict } from "../ledger/verdict.js";
import { jsonText } from "../print/json.js";
import { ledgerCsv, ledgerJson, ledgerTable, summaryLine } from "../print/ledger.js";
import { writeTables } from "../print/write.js";
import { certificateOf, reportFiles, type CertificateParts } from "./certificate.js";
import { codecheckYaml } from "./codecheck.js";
import { reportContent, type ArticleParts, type ReportContent } from "./content.js";
import type { ReportFormat } from "./formats.js";
import type { DrawnChart } from "./drawn-charts.js";
import { startDrawing, type Drawing, type DrawingTask } from "./drawing.js";
import { articleFindings } from "./findings.js";
import { reportPage } from "./page.js";
import { loadTypesetter, reportPdf } from "./pdf.js";
import { roCrate } from "./ro-crate.js";
import { packageRelease, packageVersion } from "./version.js";
import { reportWords } from "./words.js";

export interface ReportSettings {
  /** Folder to write into; files of the same names there are replaced. */
  out: string;
  language: Language;
  articles: readonly Article[];
  /** As which the report itself is written, beside ledgers, tables and charts; a page when not given. */
  formats?: readonly ReportFormat[];
  /** Runs an article's analysis; undefined where it has none. */
  run: (article: Article) => Promise<ArticleRun | undefined>;
  onProgress: (line: Text) => void;
}

export interface WrittenReport {
  /** Paths below the folder, in the order in which they were written. */
  files: string[];
  /** Paths of what a reader opens first. */
  opens: string[];
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
 * Writes the report, and beside it ledgers (on the shipped data, as published), tables and charts of articles, into
 * a folder.
 *
 * @throws InputError for a folder that cannot be written to, for anything wrong with a user's data, and for a PDF
 *   where the typesetter is not installed
 */
export async function writeReport(settings: ReportSettings): Promise<WrittenReport> {
  const { out, language, articles, formats, onProgress } = settings;
  // Before anything is computed or written.
  if (formats?.includes("pdf")) await loadTypesetter();
  const report: WrittenReport = { files: [], opens: [], ledgers: [], entries: [] };
  const write = async (name: string, content: string | Uint8Array) => {
    await writeWhole(join(out, name), content);
    report.files.push(name);
  };
  // A run has read its data and computes what is asked of it: the charts of those that take least are drawn meanwhile.
  const runs: { article: Article; run: ArticleRun | undefined }[] = [];
  for (const article of articles) runs.push({ article, run: await settings.run(article) });
  const drawing = startDrawing(await drawingTasks(runs), language);
  try {
    const parts: ArticleParts[] = [];
    for (const { article, run } of runs) {
      onProgress(reportWords.recomputing(article.name));
      const part = await partsOf(article, run);
      parts.push(part);
      report.entries = report.entries.concat(part.entries);
      report.ledgers.push(ledgerOf(part, language));
      await write(`ledger/${article.name}.md`, ledgerText(part, language));
    }
    await write("ledger.csv", ledgerCsv(report.entries));
    await write("ledger.json", `${ledgerJson(report.entries)}\n`);
    return await withCharts(settings, parts, report, write, drawing);
  } finally {
    await drawing.stop();
  }
}

/** The tables, and what shows charts, which are drawn meanwhile. */
async function withCharts(
  { out, language, formats = ["html"], onProgress }: ReportSettings,
  parts: ArticleParts[],
  report: WrittenReport,
  write: (name: string, content: string | Uint8Array) => Promise<void>,
  drawing: Drawing,
): Promise<WrittenReport> {
  onProgress(reportWords.tables);
  for (const { article, run } of parts) {
    if (run === undefined) continue;
    const tables = await run.tables(language);
    const remarks = run.remarks(language).map((line) => line.replace(/^ +/, "- "));
    const below = remarks.length === 0 ? "" : `\n${remarks.join("\n")}\n`;
    await write(`tables/${article.name}.md`, writeTables(tables, "markdown") + below);
    await write(`tables/${article.name}.tex`, writeTables(tables, "latex"));
    await write(`tables/${article.name}.json`, `${jsonText(run.json())}\n`);
  }
  const texts = await reportContent(packageVersion(), parts);
  onProgress(reportWords.charts);
  const drawn = await drawing.finish();
  const svgs = new Map<string, string>();
  for (const { name, svg } of parts.flatMap(({ article }) => drawn.get(article.name) ?? [])) {
    const file = chartFileName(name, language, "svg");
    await writeRecorded(join(out, "charts"), file, svg);
    report.files.push(`charts/${file}`);
    svgs.set(name, svg);
  }
  onProgress(reportWords.report);
  const content = withDrawn(texts, drawn);
  const open = async (name: string, bytes: string | Uint8Array) => {
    await write(name, bytes);
    report.opens.push(join(out, name));
  };
  if (formats.includes("html")) await open("report.html", reportPage(content));
  if (formats.includes("pdf")) {
    const name = language === "en" ? "report.pdf" : `report.${language}.pdf`;
    await open(name, await reportPdf(content, language, svgs));
  }
  const certificate = certificateOf({ release: packageRelease(), parts: parts.map(certified) });
  await write("codecheck.yml", codecheckYaml(certificate, report.files));
  const files = await reportFiles(out, report.files);
  await write("ro-crate-metadata.json", roCrate(certificate, files, process.version));
  return report;
}

/** The charts come last: a second thread draws while this one makes the rest. */
function withDrawn(content: ReportContent, drawn: ReadonlyMap<string, readonly DrawnChart[]>): ReportContent {
  const articles = content.articles.map((article) => ({
    ...article,
    charts: (drawn.get(article.name) ?? []).map(({ page }) => page),
  }));
  return { ...content, articles };
}

async function drawingTasks(runs: readonly Pick<ArticleParts, "article" | "run">[]): Promise<DrawingTask[]> {
  const tasks: DrawingTask[] = [];
  for (const { article, run } of runs) {
    const { name, analysis } = article;
    if (run === undefined || analysis === undefined) continue;
    const isShipped = run === (await shippedRun(analysis));
    tasks.push({
      article: name,
      run,
      isShipped,
      names: analysis.charts.filter((chart) => !chart.endsWith("*")),
    });
  }
  return tasks;
}

async function partsOf(article: Article, run: ArticleRun | undefined): Promise<ArticleParts> {
  const { analysis } = article;
  const shipped = run?.ownData && analysis ? await shippedRun(analysis) : run;
  const entries = checkPublished(article, shipped?.results);
  const findings = await articleFindings(article, entries, shipped?.results);
  return { article, findings, entries, run };
}

function ledgerOf(
  { article, entries, run }: ArticleParts,
  language: Language,
): WrittenReport["ledgers"][number] {
  return {
    article: article.name,
    title: articleTitle(article.name, language),
    summary: summaryLine(entries, language),
    verdicts: countVerdicts(entries),
    ownData: run?.ownData ?? false,
    remarks: run?.remarks(language) ?? [],
  };
}

function certified({ article, entries, run }: ArticleParts): CertificateParts["parts"][number] {
  return { article, entries, ownData: run?.ownData ?? false };
}

function ledgerText({ article: { name }, entries }: ArticleParts, language: Language): string {
  const table = ledgerTable(articleTitle(name, language), publishedInLanguage(entries, language), {
    language,
    explained: "all",
    statements: "among-printed",
    suppositions: suppositionsOf(name),
  });
  return writeTables([table], "markdown", { heading: "##" });
}
