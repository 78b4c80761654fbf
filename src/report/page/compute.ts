import { findArticle } from "../../articles/articles.js";
import { checkPublished } from "../../articles/published.js";
import { shippedRun } from "../../articles/shipped.js";
import { chartNamed } from "../../charts/chart.js";
import { chartForPage, type ChartForPage } from "../../charts/compose.js";
import { auditFile } from "../../consistency/audit.js";
import { auditCsv, auditTables } from "../../consistency/audit-tables.js";
import { InputError, noticeText, type Notice } from "../../errors.js";
import { cellText } from "../../files/cell.js";
import { openSpreadsheet } from "../../files/spreadsheet.js";
import { languages, type Language } from "../../languages.js";
import { ledger } from "../../ledger/ledger.js";
import { withSuspects } from "../../ledger/misprint-suspects.js";
import { ownColumns, readOwnLedger } from "../../ledger/own.js";
import { officialFigure } from "../../official/figure.js";
import { ledgerCsv, ledgerTable } from "../../print/ledger.js";
import type { Table } from "../../print/table.js";
import { mount } from "./host/fs.js";

/** A file of the reader's. */
export interface ReaderFile {
  name: string;
  bytes: Uint8Array;
}

/** What came of a reader's files: each part is computed when it is asked for. */
export interface Recomputed {
  notices: readonly string[];
  /** How many parts the tables have, the quickest first. */
  parts: number;
  tables(part: number): readonly Table[];
  /** Lines on the printed figures that these data do not give. */
  remarks(): readonly string[];
  /** Names. */
  charts(): Promise<readonly string[]>;
  chart(name: string): Promise<ChartForPage>;
}

/** What came of a ledger or a table. */
export interface Judged {
  tables: readonly Table[];
  notices: readonly string[];
  csv: string;
  /** Whether it was judged as a ledger, or searched as a table. */
  as: "ledger" | "table";
}

/** Puts the shipped datasets where the package looks for them. */
export function mountDatasets(files: Readonly<Record<string, string>>): void {
  const encoder = new TextEncoder();
  for (const [name, text] of Object.entries(files)) mount(`/spectrum/datasets/${name}`, encoder.encode(text));
}

/**
 * Runs an article's analysis on a reader's files.
 *
 * @param files by the name of the option that takes each
 * @throws InputError as on the command line
 */
export async function recompute(
  article: string,
  files: Readonly<Record<string, ReaderFile>>,
  options: Readonly<Record<string, string>>,
  language: Language,
): Promise<Recomputed> {
  const { analysis } = findArticle(article);
  const paths = Object.entries(files).map(([option, { name, bytes }]) => {
    mount(name, bytes);
    return [option, name] as const;
  });
  isAsked = true;
  const run = await analysis!.run({ ...options, ...Object.fromEntries(paths) }, () => undefined);
  const parts =
    (await run.tableParts?.(language)) ?? [(await run.tables(language)).slice()].map((all) => () => all);
  return {
    notices: noticeLines(run.notices, language),
    parts: parts.length,
    tables: (part) => parts[part]!(),
    remarks: () => run.remarks(language),
    charts: async () => (await run.charts()).map(({ name }) => name),
    chart: async (name) => chartForPage(chartNamed(await run.charts(), name), languages, ["page", "column"]),
  };
}

let isAsked = false;

/**
 * Computes on the shipped data what a reader's file will ask for first, while the reader looks for the file: the engine
 * has made the code fast when it comes. It ends early where a file is there already.
 */
export async function warmUp(name: string): Promise<void> {
  const article = findArticle(name);
  const run = await shippedRun(article.analysis!);
  const steps = [
    ...((await run.tableParts?.("en")) ?? []).slice(0, 1),
    () => checkPublished(article, run.results),
  ];
  for (const step of steps) {
    // What has been asked meanwhile comes first.
    await new Promise((resolve) => setTimeout(resolve));
    if (isAsked) return;
    step();
  }
}

/**
 * Judges a ledger, or searches a table for relations where the file has not the columns of a ledger.
 *
 * @throws InputError as on the command line
 */
export async function judge(
  { name, bytes }: ReaderFile,
  { table: number, ...mark }: { decimalMark?: "comma" | "point"; table?: number },
  language: Language,
): Promise<Judged> {
  mount(name, bytes);
  if (!(await isLedger(name))) {
    const audit = await auditFile(name, { ...mark, ...(number !== undefined && { table: number }) });
    return { tables: auditTables(audit, language), notices: [], csv: auditCsv(audit), as: "table" };
  }
  const notices: Notice[] = [];
  const rows = await readOwnLedger(name, { ...mark, onNotice: (notice) => void notices.push(notice) });
  const beside = { official: officialFigure };
  const entries = withSuspects(rows, ledger(rows, beside), beside).map((entry) => ({
    ...entry,
    article: name,
  }));
  const table = ledgerTable(name, entries, { language, explained: "all", statements: "among-printed" });
  return {
    tables: [table],
    notices: noticeLines(notices, language),
    csv: ledgerCsv(entries, { excel: language }),
    as: "ledger",
  };
}

/** Whether some row of a sheet names the two columns that a ledger must have; comments may stand above it. */
async function isLedger(file: string): Promise<boolean> {
  try {
    const { sheets } = await openSpreadsheet(file);
    return sheets.some(({ rows }) =>
      rows.some(({ cells }) => {
        const names = cells.map((cell) => cellText(cell).trim().toLowerCase());
        return ownColumns.slice(0, 2).every((column) => names.includes(column));
      }),
    );
  } catch (error) {
    // Word, HTML and Markdown hold tables, not ledgers.
    if (error instanceof InputError) return false;
    throw error;
  }
}

function noticeLines(notices: readonly Notice[], language: Language): string[] {
  return notices.map((notice) => noticeText(notice, language));
}

/** Whether a file holds the FAO Food Price Index: its name or its first lines say so. */
export async function isFaoIndex({ name, bytes }: ReaderFile): Promise<boolean> {
  if (/ffpi|fao|food_price_indices/i.test(name)) return true;
  mount(name, bytes);
  try {
    const { sheets, sheetNames } = await openSpreadsheet(name);
    const first = sheets.flatMap(({ rows }) => rows.slice(0, 5).flatMap(({ cells }) => cells.map(cellText)));
    return [...sheetNames, ...first].some((text) => /\bFAO\b|ФАО|Food Price Index/i.test(text));
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
