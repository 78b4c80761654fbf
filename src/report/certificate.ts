import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "../articles/article.js";
import { readProvenance, type Provenance } from "../articles/provenance.js";
import { countedEntries, countVerdicts, type LedgerEntry } from "../ledger/ledger.js";
import type { EntryKind } from "../ledger/published.js";
import { verdicts, type Verdict } from "../ledger/verdict.js";

/** What a certificate of a report says, whatever its form. It is in English, as its readers are programs. */
export interface Certificate {
  /** Version of this package. */
  version: string;
  /** Where its source is; left out where package.json names no address. */
  url?: string;
  articles: readonly CertifiedArticle[];
  /** The files of datasets/ that the ledgers rest on. */
  inputs: readonly Provenance[];
  /** The newest day on which one of them was read: the report bears no date of its own. */
  newestInput: string;
  /** When the check was completed, where somebody says so. */
  checkTime?: string;
}

/** An article with the verdicts on what it prints. */
export interface CertifiedArticle {
  article: Article;
  verdicts: readonly KindVerdicts[];
  /** Whether its tables and charts are of a reader's data; the ledger is of the shipped data all the same. */
  ownData: boolean;
}

/** How many rows of a kind have which verdict; evidence and other readings are not counted. */
export interface KindVerdicts {
  kind: EntryKind;
  total: number;
  verdicts: Partial<Record<Verdict, number>>;
}

/** What of a report a certificate is made of. */
export interface CertificateParts {
  release: { version: string; url?: string };
  parts: readonly { article: Article; entries: readonly LedgerEntry[]; ownData: boolean }[];
  checkTime?: string;
}

/**
 * What a certificate says: the verdicts of each article by kind, and the datasets that they rest on.
 *
 * @example
 * const article = findArticle("housing");
 * const entries = await checkArticle("housing");
 * const parts = [{ article, entries, ownData: false }];
 * const certificate = certificateOf({ release: { version: "0.1.0" }, parts });
 * certificate.articles[0].verdicts[2]; // => { kind: "source", total: 6, verdicts: { "not-recomputable": 6 } }
 */
export function certificateOf({ release, parts, checkTime }: CertificateParts): Certificate {
  const articles = parts.map(({ article, entries, ownData }) => ({
    article,
    verdicts: kindVerdicts(entries),
    ownData,
  }));
  const inputs = readProvenance().filter(({ file }) => parts.some((part) => restsOn(part, file)));
  const newestInput = inputs
    .map(({ accessed }) => accessed)
    .sort()
    .at(-1)!;
  return { ...release, articles, inputs, newestInput, ...(checkTime !== undefined && { checkTime }) };
}

/** Verdicts by kind, as the summaries of the ledgers count them. */
export function kindVerdicts(entries: readonly LedgerEntry[]): KindVerdicts[] {
  const counted = countedEntries(entries);
  const kinds: EntryKind[] = ["figure", "statement", "source"];
  return kinds.flatMap((kind) => {
    const ofKind = counted.filter((entry) => entry.kind === kind);
    return ofKind.length === 0
      ? []
      : [{ kind, total: ofKind.length, verdicts: inOrder(countVerdicts(ofKind)) }];
  });
}

/** Counts of verdicts in the order in which the ledger names these. */
function inOrder(counts: Partial<Record<Verdict, number>>): Partial<Record<Verdict, number>> {
  return Object.fromEntries(
    verdicts.flatMap((verdict) => (counts[verdict] === undefined ? [] : [[verdict, counts[verdict]]])),
  );
}

/**
 * Whether an article's ledger can rest on a dataset: its own files, and the official series where its formulas
 * cite some or it has an analysis, which may read them.
 */
function restsOn({ article: { name, analysis }, entries }: CertificateParts["parts"][number], file: string) {
  const [folder, base = ""] = file.split("/");
  if (folder === name) return true;
  if (folder === "published" || folder === "suppositions") return base === `${name}.csv`;
  if (folder === "translations") return base.startsWith(`${name}.`);
  if (folder !== "official") return false;
  return analysis !== undefined || entries.some(({ formula }) => formula?.includes("official."));
}

/** A file of the report. */
export interface ReportFile {
  /** Path below the report's folder. */
  name: string;
  bytes: number;
  sha256: string;
}

/** Sizes and checksums of files that were written. */
export async function reportFiles(folder: string, names: readonly string[]): Promise<ReportFile[]> {
  const files: ReportFile[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const hash = createHash("sha256");
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
    files.push({ name, bytes: (await stat(path)).size, sha256: hash.digest("hex") });
  }
  return files;
}

/** Whether a file is the report itself, as a page or as a PDF in a language. */
export function isReport(name: string): boolean {
  return /^report(\.\w+)?\.(html|pdf)$/.test(name);
}

/** What a file of the report is, for those who know none of its names. */
export function fileComment(name: string): string {
  if (isReport(name)) {
    return name.endsWith("html") ? "The report, one page that works without a network" : "The report as PDF";
  }
  const [, folder, base = "", ending = ""] = /^(?:(.*)\/)?([^/]*?)\.(\w+)$/.exec(name) ?? [];
  switch (folder ?? base) {
    case "ledger":
      return ending === "md"
        ? `Ledger of the article ${base}: a verdict on every printed figure`
        : allLedgers(ending);
    case "tables":
      return `Recomputed tables of the article ${base}`;
    case "charts":
      return `Chart ${base}`;
    default:
      return "A file of the report";
  }
}

function allLedgers(ending: string): string {
  return `The ledgers of all articles of this report, ${ending === "csv" ? "CSV" : "JSON"}`;
}
