import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError } from "../errors.js";
import { shortDay } from "../language/calendar.js";
import type { Language } from "../languages.js";
import { verdicts, type Verdict } from "../ledger/verdict.js";
import { cellsOf, cellText, type Table } from "../print/table.js";
import { tones, verdictName } from "../print/verdicts.js";
import { apa } from "../citing/apa.js";
import { gost } from "../citing/gost.js";
import { articleWork } from "../citing/works.js";
import type { ArticleContent, EntryContent, ReportContent } from "./content.js";
import { pageWords } from "./page-words.js";
import { statementAbove } from "./statement-above.js";
import { problems } from "./words.js";

const require = createRequire(import.meta.url);
const compilerPackage = "@myriaddreamin/typst-ts-node-compiler";

/** Findings in the overview. */
const mostFindings = 8;

/**
 * The report as a PDF in one language, set by Typst: overview, articles with charts, tables and ledgers, method.
 *
 * @param charts the SVG file of each chart in the language, by the chart's name
 * @throws InputError where the typesetter is not installed, which is optional
 */
export async function reportPdf(
  content: ReportContent,
  language: Language,
  charts: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  const { NodeCompiler } = await loadTypesetter();
  const face = (path: string) => readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${path}`));
  const fontBlobs = [face("400Regular/NotoSans_400Regular.ttf"), face("700Bold/NotoSans_700Bold.ttf")];
  // Nothing is written there: what the document reads is given to the typesetter in memory.
  const workspace = join(tmpdir(), "spectrum-report");
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  const map = (name: string, text: string) => compiler.mapShadow(join(workspace, name), Buffer.from(text));
  map("content.json", JSON.stringify(documentContent(content, language, charts)));
  for (const [name, svg] of charts) map(`${name}.svg`, svg);
  const mainFileContent = readFileSync(new URL("./report.typ", import.meta.url), "utf8");
  // The same bytes on every run: the document bears no date of its own.
  return compiler.pdf({ mainFileContent }, { creationTimestamp: 0 });
}

/** The typesetter. @throws InputError where it is not installed, which is optional */
export async function loadTypesetter(): Promise<typeof import("@myriaddreamin/typst-ts-node-compiler")> {
  try {
    return await import("@myriaddreamin/typst-ts-node-compiler");
  } catch {
    const version = peerVersion();
    throw new InputError({
      found: problems.noTypesetter(compilerPackage),
      advice: problems.installTypesetter(`npm install ${compilerPackage}@${version}`),
    });
  }
}

function peerVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return (manifest as { peerDependencies: Record<string, string> }).peerDependencies[compilerPackage]!;
}

/** What the document's template reads. */
function documentContent(content: ReportContent, language: Language, charts: ReadonlyMap<string, string>) {
  const words = pageWords(language);
  const named = (verdict: Verdict) => ({ name: verdictName(verdict, language), tone: tones[verdict] });
  const byAddress = new Map(content.entries.map((entry) => [`${entry.article}.${entry.id}`, entry]));
  const finding = (
    article: ArticleContent,
    { entry, title, text, chart }: ArticleContent["findings"][number],
  ) => {
    const address = `${article.name}.${entry}`;
    const rests = byAddress.get(address)!;
    const above = statementAbove(rests, content.entries);
    return {
      article: article.shortTitle[language],
      title: title[language],
      text: text[language],
      address,
      above: above === undefined ? null : named(above.verdict),
      verdict: named(rests.verdict),
      chart: chart !== undefined && charts.has(chart) ? `${chart}.svg` : null,
    };
  };
  return {
    language,
    version: content.version,
    title: words.title,
    lead: words.lead,
    // The number of the page is known to the document alone.
    chartOnPage: words.chartOnPage("#").split("#"),
    words: Object.fromEntries(Object.entries(words).filter(([, text]) => typeof text === "string")),
    glance: content.articles.map(({ name, heading, counts }) => ({
      name,
      heading: heading[language],
      kinds: (["figure", "statement", "source"] as const).map((kind) => {
        const counted = counts.find((each) => each.kind === kind);
        if (counted === undefined) return null;
        const present = verdicts.filter((verdict) => counted.verdicts[verdict] !== undefined);
        return {
          total: counted.total,
          verdicts: present.map((verdict) => ({ ...named(verdict), count: counted.verdicts[verdict] })),
        };
      }),
    })),
    findings: content.findings.slice(0, mostFindings).map((each) =>
      finding(
        content.articles.find(({ name }) => name === each.article)!,
        each,
      ),
    ),
    articles: content.articles.map((article) => ({
      name: article.name,
      title: article.title[language],
      citation: citationLine(article, language),
      summary: article.summaryLine[language],
      question: article.question[language],
      data: article.data[language],
      bears: article.bears[language],
      remarks: article.remarks[language],
      findings: article.findings.map((each) => finding(article, each)),
      charts: article.charts.flatMap(({ name }) => (charts.has(name) ? [`${name}.svg`] : [])),
      tables: article.tables[language].map(documentTable),
      suppositions: article.suppositions.map(({ name, note }) => ({ name, note: note[language] })),
      entries: content.entries
        .filter((entry) => entry.article === article.name)
        .map((entry) => documentEntry(entry, language, named(entry.verdict))),
    })),
    verdicts: verdicts.map((verdict) => ({ ...named(verdict), meaning: words.verdictMeaning[verdict] })),
    datasets: content.datasets.map(({ file, title, source, accessed, licence, sha256 }) => ({
      file,
      title: title[language],
      source: source[language],
      accessed: shortDay(accessed, language),
      licence: licence[language],
      sha256,
    })),
  };
}

/** The article as lists of references name it where that language is read. */
function citationLine(article: ArticleContent, language: Language): string {
  const work = articleWork(article, language);
  return language === "en" ? apa(work) : gost(work);
}

function documentEntry(entry: EntryContent, language: Language, verdict: { name: string; tone: string }) {
  return {
    where: entry.where[language],
    printed: entry.printed[language],
    recomputed: entry.recomputed[language],
    range: entry.range[language],
    worked: entry.worked,
    note: entry.note[language],
    verdict,
    statement: entry.kind === "statement",
    evidence: entry.isEvidence,
  };
}

/** Characters of a line of a table that the page holds without breaking any cell. */
const lineOfTable = 90;

/** Characters beyond which a cell gets no more of the width: names beside it would be broken into syllables. */
const longestCell = 160;

/**
 * A table with the widths of its columns as shares of the page, 0 where the columns take what their cells need.
 * Where they need more than there is, long texts are broken first, and figures and the words of heads last.
 */
function documentTable({ title, columns, rows, notes = [] }: Table) {
  const cells = rows.map((row) => cellsOf(row).map(cellText));
  const needed = columns.map((column, i) => {
    const longestWord = Math.max(...column.title.split(/\s/).map((word) => word.length));
    return Math.max(longestWord, ...cells.map((row) => row[i]?.length ?? 0));
  });
  const fits = needed.reduce((sum, length) => sum + length + 2, 0) <= lineOfTable;
  return {
    title,
    columns: columns.map((column) => ({ title: column.title, right: column.align === "right" })),
    rows: cells,
    widths: needed.map((length) => (fits ? 0 : Math.min(longestCell, Math.max(4, length)) ** 0.7)),
    notes,
  };
}
