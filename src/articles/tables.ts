import { InputError, quoted } from "../errors.js";
import { nearestName } from "../language/nearest-name.js";
import type { Language } from "../languages.js";
import { ledgerTable } from "../print/ledger.js";
import type { Table } from "../print/table.js";
import { sideBySide, type SideBySideOptions } from "../regress/side-by-side.js";
import type { Article, ArticleRun } from "./article.js";
import { articles, articleTitle } from "./articles.js";
import { checkArticle } from "./check.js";
import { tablesWithOutliers } from "./outliers.js";
import { publishedInLanguage, suppositionsOf } from "./published.js";
import { articleProblems, ledgerTitle } from "./words.js";

/** Before the name of an article: the table of its ledger. */
const ledgerPrefix = "ledger-";

export interface TableChoice extends SideBySideOptions {
  /** The run of an article that has an analysis. */
  runOf(article: Article): Promise<ArticleRun>;
}

/** A table that can be asked for by its name. */
export interface ListedTable {
  name: string;
  title: string;
}

/**
 * What tables of articles there are, with their titles: those of each analysis, its regressions side by side, and all
 * ledgers. Titles can depend on the data, so that everything is computed.
 *
 * @param among articles whose tables are listed
 * @example
 * const housing = findArticle("housing");
 * const runOf = ({ analysis }) => analysis.run({}, () => undefined);
 * const [first] = await listTables([housing], { language: "en", runOf });
 * first.name; // => "housing-index"
 */
export async function listTables(
  among: readonly Article[],
  { language, runOf }: Pick<TableChoice, "language" | "runOf">,
): Promise<ListedTable[]> {
  const listed: ListedTable[] = [];
  for (const article of among) {
    if (article.analysis === undefined) continue;
    const run = await runOf(article);
    const sets = (await run.regressions?.(language)) ?? [];
    for (const { name, title } of [...(await run.tables(language)), ...sets]) listed.push({ name, title });
  }
  const ledgers = among.map(({ name }) => ({
    name: ledgerPrefix + name,
    title: ledgerTitle(articleTitle(name, language))[language],
  }));
  return [...listed, ...ledgers];
}

/**
 * Tables of articles by their names; the name of an article stands for all tables of its analysis. A ledger is that of
 * the shipped data.
 *
 * @throws InputError for a name that no table has, with the nearest that one has
 * @example
 * const runOf = ({ analysis }) => analysis.run({}, () => undefined);
 * const [table] = await findTables(["housing-ranking"], { language: "en", runOf });
 * table.rows[0][1]; // => "Almaty"
 */
export async function findTables(names: readonly string[], choice: TableChoice): Promise<Table[]> {
  const found: Table[] = [];
  for (const name of names) found.push(...(await tablesOfName(name, choice)));
  const isFirst = ({ name }: Table, at: number) => found.findIndex((table) => table.name === name) === at;
  return found.filter(isFirst);
}

async function tablesOfName(name: string, choice: TableChoice): Promise<Table[]> {
  const { language, runOf } = choice;
  const ledgerOf = articles.find((article) => ledgerPrefix + article.name === name);
  if (ledgerOf !== undefined) return [await articleLedger(ledgerOf, language)];
  const owner = articles.find((article) => name === article.name || name.startsWith(`${article.name}-`));
  if (owner?.analysis === undefined) throw noTable(name, nearestBeginning(name));
  const run = await runOf(owner);
  const sets = (await run.regressions?.(language)) ?? [];
  const inColumns = (some: typeof sets) =>
    tablesWithOutliers(
      some.map((set) => sideBySide(set, choice)),
      run.outliers,
      language,
    );
  if (name === owner.name) return [...(await run.tables(language)), ...inColumns(sets)];
  const set = sets.find((candidate) => candidate.name === name);
  if (set !== undefined) return inColumns([set]);
  // Part by part, the quickest first: what is not asked for need not be computed.
  const parts = (await run.tableParts?.(language)) ?? [];
  for (const part of parts) {
    const table = part().find((candidate) => candidate.name === name);
    if (table !== undefined) return [table];
  }
  const tables = await run.tables(language);
  const table = tables.find((candidate) => candidate.name === name);
  if (table !== undefined) return [table];
  throw noTable(
    name,
    nearestName(
      name,
      [...tables, ...sets].map((known) => known.name),
    ),
  );
}

async function articleLedger({ name }: Article, language: Language): Promise<Table> {
  const entries = publishedInLanguage(await checkArticle(name), language);
  const table = ledgerTable(ledgerTitle(articleTitle(name, language))[language], entries, {
    language,
    explained: "all",
    suppositions: suppositionsOf(name),
  });
  return { ...table, name: ledgerPrefix + name };
}

/** The article, or the ledger, that a name seems to begin with: its tables are not computed for a message. */
function nearestBeginning(name: string): string | undefined {
  if (articles.some((article) => article.name === name)) return ledgerPrefix + name;
  const analysed = articles.filter(({ analysis }) => analysis !== undefined);
  const known = [
    ...analysed.map((article) => article.name),
    ...articles.map((article) => ledgerPrefix + article.name),
  ];
  return nearestName(name, known);
}

function noTable(name: string, nearest: string | undefined): InputError {
  return new InputError({
    found: articleProblems.noTable(quoted(name)),
    ...(nearest !== undefined && { expected: articleProblems.nearestTable(nearest) }),
    advice: articleProblems.listTables,
  });
}
