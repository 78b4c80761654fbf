import type { Article, ArticleRun, Finding } from "../articles/article.js";
import { allFindings, type FindingOfArticle } from "./findings.js";
import { articleTitle } from "../articles/articles.js";
import { publishedInLanguage, suppositionsOf } from "../articles/published.js";
import { readProvenance, type Provenance } from "../articles/provenance.js";
import type { ChartForPage } from "../charts/compose.js";
import { datasetPath } from "../files/datasets.js";
import { readText } from "../files/read-bytes.js";
import { languages, type Language, type Text } from "../languages.js";
import { countedEntries, countVerdicts, type LedgerEntry } from "../ledger/ledger.js";
import type { EntryKind } from "../ledger/published.js";
import type { Verdict } from "../ledger/verdict.js";
import {
  noteText,
  printedText,
  rangeText,
  recomputedText,
  summaryLine,
  workedText,
} from "../print/ledger.js";
import type { Table } from "../print/table.js";
import { citationContents } from "./citations.js";

/** The same in every language. */
export type InLanguages<T> = Readonly<Record<Language, T>>;

/** Everything that the report's page shows, as plain data. */
export interface ReportContent {
  /** Version of the package that computed it. */
  version: string;
  articles: readonly ArticleContent[];
  /** Those of all articles, the weightiest first. */
  findings: readonly FindingOfArticle[];
  entries: readonly EntryContent[];
  datasets: readonly Provenance[];
  citations: readonly CitationContent[];
  /** A ledger and a table of an invented article, to try the checks on. */
  examples: { ledger: string; table: string };
}

/** How a work is cited, in each style. */
export interface CitationContent {
  heading: Text;
  styles: readonly { style: Text; text: Text }[];
}

/** One article as the report shows it. */
export interface ArticleContent {
  name: string;
  /** The title with the pages. */
  heading: Text;
  title: Text;
  /** The title in a word or two. */
  shortTitle: Text;
  pages: readonly [first: number, last?: number];
  citation: Article["citation"];
  /** Verdicts on what is counted, by kind. */
  counts: readonly KindCount[];
  /** The same in a line. */
  summaryLine: Text;
  question: Text;
  data: Text;
  bears: Text;
  findings: readonly Finding[];
  tables: InLanguages<readonly Table[]>;
  charts: readonly ChartForPage[];
  /** What a user's data do to the printed figures, a line each; nothing where the data are the shipped ones. */
  remarks: InLanguages<readonly string[]>;
  /** Whether a reader's own data can be recomputed. */
  takesData: boolean;
  /** A file to fill in with such data, with a row as an example. */
  template?: string;
  /** Other values that printed inputs may have. */
  suppositions: readonly { name: string; note: Text }[];
}

export interface KindCount {
  kind: EntryKind;
  total: number;
  verdicts: Partial<Record<Verdict, number>>;
}

/** One row of the ledger as the report shows it. */
export interface EntryContent {
  article: string;
  id: string;
  kind: EntryKind;
  verdict: Verdict;
  /** The id of the row that it stands under. */
  under: string | null;
  /** Whether it is evidence for that row, and not counted. */
  isEvidence: boolean;
  formula: string | null;
  /** Formula, formula with its numbers, value. */
  worked: string;
  where: Text;
  printed: Text;
  recomputed: Text;
  range: Text;
  note: Text;
}

/** What of an article the report is made of. */
export interface ArticleParts {
  article: Article;
  findings: readonly Finding[];
  entries: readonly LedgerEntry[];
  run: ArticleRun | undefined;
}

/** The content of the report from what was computed; its charts are added when they are drawn. */
export async function reportContent(version: string, parts: readonly ArticleParts[]): Promise<ReportContent> {
  const articles: ArticleContent[] = [];
  for (const part of parts) articles.push(await articleContent(part));
  return {
    version,
    articles,
    findings: allFindings(parts),
    entries: parts.flatMap(({ entries }) => entryContents(entries)),
    datasets: readProvenance(),
    citations: citationContents(parts.map(({ article }) => article)),
    examples: {
      ledger: readText(datasetPath("example/ledger.csv")),
      table: readText(datasetPath("example/table.csv")),
    },
  };
}

async function articleContent(parts: ArticleParts): Promise<ArticleContent> {
  const { article, findings, entries, run } = parts;
  const { question, data, bears } = await article.summary();
  const { name, title, shortTitle, pages, citation, analysis } = article;
  const tables: Partial<Record<Language, Table[]>> = {};
  for (const language of languages) tables[language] = (await run?.tables(language)) ?? [];
  return {
    name,
    heading: inEach((language) => articleTitle(name, language)),
    title,
    shortTitle,
    pages,
    citation,
    counts: kindCounts(entries),
    summaryLine: inEach((language) => summaryLine(entries, language)),
    question,
    data,
    bears,
    findings,
    tables: tables as InLanguages<Table[]>,
    charts: [],
    remarks: inEach((language) => (run?.ownData ? run.remarks(language) : [])),
    takesData: analysis?.template !== undefined,
    ...(analysis?.template && {
      template: `${analysis.template.columns.join(",")}\n${analysis.template.example}\n`,
    }),
    suppositions: suppositionsOf(name).map(({ name: supposition, note }) => ({ name: supposition, note })),
  };
}

function kindCounts(entries: readonly LedgerEntry[]): KindCount[] {
  const counted = countedEntries(entries);
  const kinds: EntryKind[] = ["figure", "statement", "source"];
  return kinds.flatMap((kind) => {
    const ofKind = counted.filter((entry) => entry.kind === kind);
    if (ofKind.length === 0) return [];
    return [{ kind, total: ofKind.length, verdicts: countVerdicts(ofKind) }];
  });
}

/** The rows of a ledger with their words in every language. */
export function entryContents(entries: readonly LedgerEntry[]): EntryContent[] {
  const translated = inEach((language) => publishedInLanguage(entries, language));
  return entries.map((entry, i) => {
    const text = (of: (entry: LedgerEntry, language: Language) => string): Text =>
      inEach((language) => of(translated[language][i]!, language));
    return {
      article: entry.article,
      id: entry.id,
      kind: entry.kind,
      verdict: entry.verdict,
      under: entry.under,
      isEvidence: entry.isEvidence,
      formula: entry.formula,
      worked: workedText(entry),
      where: text(({ where }) => where),
      printed: text((each, language) =>
        each.kind === "statement" ? each.printed : printedText(each, language),
      ),
      recomputed: text((each, language) =>
        each.recomputed === null ? "" : recomputedText(each, each.recomputed, language),
      ),
      range: text(rangeText),
      note: text(noteText),
    };
  });
}

function inEach<T>(of: (language: Language) => T): InLanguages<T> {
  return { en: of("en"), ru: of("ru"), kk: of("kk") };
}
