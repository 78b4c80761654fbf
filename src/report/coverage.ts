import { articleTitle } from "../articles/articles.js";
import { checkRows, parseCsv, textCell, wordCell } from "../files/checked-rows.js";
import { datasetPath } from "../files/datasets.js";
import { readText } from "../files/read-bytes.js";
import type { LedgerEntry } from "../ledger/ledger.js";
import type { PublishedRow } from "../ledger/published.js";
import { summaryLine } from "../print/ledger.js";
import { escapeMarkdown, markdownGrid, markdownRemark } from "../print/markdown.js";

/*
 * datasets/coverage.md: every printed figure with its verdict, or why it has none. `npm run readme` writes the page,
 * a test holds it to the data and finds figures that have neither.
 */

/** A printed figure and what rests on it. */
export interface CoveredFigure {
  row: PublishedRow;
  /** Its entry in the ledger; undefined for a printed input, which gets no verdict. */
  entry: LedgerEntry | undefined;
  /** Ids of the rows whose formulas cite it or that hold it against its source. */
  citedBy: readonly string[];
}

/**
 * Every printed figure of an article with its entry and the rows that rest on it.
 *
 * @param rows the printed figures and statements of one article
 * @param entries the ledger made of them
 */
export function coveredFigures(
  rows: readonly PublishedRow[],
  entries: readonly LedgerEntry[],
): CoveredFigure[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const citing = new Map<string, string[]>();
  const cite = (figure: string, by: string) => citing.set(figure, [...(citing.get(figure) ?? []), by]);
  for (const { id, kind, under, formula } of rows) {
    for (const name of new Set(formula?.names ?? [])) cite(name, id);
    if (kind === "source" && under !== null && !formula?.names.includes(under)) cite(under, id);
  }
  return rows
    .filter(({ kind }) => kind === "figure")
    .map((row) => ({ row, entry: byId.get(row.id), citedBy: citing.get(row.id) ?? [] }));
}

/** Ids of figures that have neither a verdict with, where nothing recomputes them, its reason, nor a use as input. */
export function figuresLeftOut(figures: readonly CoveredFigure[]): string[] {
  return figures
    .filter(({ row: { expected, note }, citedBy }) =>
      expected === null ? citedBy.length === 0 : expected === "not-recomputable" && note === "",
    )
    .map(({ row }) => row.id);
}

/** How many numbers of an article's text are of a kind, as counted by .config/unlisted-numbers.js. */
interface NumbersOfText {
  article: string;
  kind: NumberKind;
  numbers: string;
}

/** Kinds of numbers in a text and why all but the first have no row. */
const numberKinds = {
  "with a row": "a printed figure, or a repetition of one",
  reference:
    "in a reference list; where an article has two, their numbers agree entry for entry, addresses left out",
  citation: "the number of a reference, or a page cited with it",
  year: "a year, a decade or a century: says of when a figure is",
  date: "a date",
  label:
    "the number of a table, a figure, an equation, a model, an article of law, a decree or an affiliation",
  numbering: "the number of an item in a list",
  name: "part of a name: a programme, a grant, a congress, a disease, a hypothesis",
  address: "part of an address",
  age: "the age beside the words of a person who is quoted",
  "without a row": "none of these",
} as const;
type NumberKind = keyof typeof numberKinds;

/**
 * How many numbers of the articles' texts are of what kind. The texts are not part of the repository; the counts
 * were made where they are.
 *
 * @throws InputError where the file is not there or not of the form
 */
export function numbersOfTexts(): NumbersOfText[] {
  const file = datasetPath("unlisted-numbers.csv");
  const kinds = Object.keys(numberKinds) as NumberKind[];
  const row = { article: textCell(), kind: wordCell(kinds), numbers: textCell() };
  return checkRows(parseCsv(readText(file), file, Object.keys(row)), row, file);
}

/** The page of coverage, in Markdown. */
export function coverageMarkdown(
  articles: readonly { name: string; rows: readonly PublishedRow[]; entries: readonly LedgerEntry[] }[],
): string {
  const covered = articles.map(({ name, rows, entries }) => ({
    name,
    entries,
    figures: coveredFigures(rows, entries),
  }));
  return [
    "# Coverage",
    "Every figure that the articles print, with its verdict or why it has none. Written by `npm run readme` from `published/`; the notes and formulas behind a verdict are shown by `spectrum check ARTICLE --id ID`.",
    "## Articles",
    overview(covered),
    "## Numbers in the texts",
    "Counted in the texts of the articles by `.config/unlisted-numbers.js`, which finds the numbers that have no row. A number with a row is told by its value.",
    numbersTable(
      numbersOfTexts(),
      articles.map(({ name }) => name),
    ),
    ...covered.flatMap(({ name, figures }) => [
      `## ${escapeMarkdown(articleTitle(name))}`,
      figuresTable(figures),
    ]),
  ].join("\n\n");
}

function overview(
  covered: readonly { name: string; entries: readonly LedgerEntry[]; figures: readonly CoveredFigure[] }[],
): string {
  return grid(
    ["article", "figures printed", "with a verdict", "inputs of others", "left out", "ledger"],
    covered.map(({ name, entries, figures }) => [
      `\`${name}\``,
      ...[
        figures.length,
        figures.filter(({ entry }) => entry !== undefined).length,
        figures.filter(({ entry, citedBy }) => entry === undefined && citedBy.length > 0).length,
        figuresLeftOut(figures).length,
      ].map(String),
      summaryLine(entries, "en"),
    ]),
  );
}

function numbersTable(counts: readonly NumbersOfText[], names: readonly string[]): string {
  const kinds = Object.keys(numberKinds) as NumberKind[];
  const count = (article: string, kind: NumberKind) =>
    counts.find((row) => row.article === article && row.kind === kind)?.numbers ?? "0";
  return grid(
    ["kind of number", ...names.map((name) => `\`${name}\``), "what it is"],
    kinds.map((kind) => [kind, ...names.map((name) => count(name, kind)), numberKinds[kind]]),
  );
}

function figuresTable(figures: readonly CoveredFigure[]): string {
  return grid(
    ["where", "printed", "id", "verdict, or why there is none"],
    figures.map(({ row, entry, citedBy }) => [
      `${row.under === null ? "" : "↳ "}${escapeMarkdown(row.where)}`,
      escapeMarkdown(`${row.printed} ${row.unit}`.trim()),
      `\`${row.id}\``,
      entry === undefined ? inputOf(citedBy) : verdictOf(entry),
    ]),
  );
}

function verdictOf({ verdict, note }: LedgerEntry): string {
  return verdict === "not-recomputable"
    ? `not recomputable: ${markdownRemark(note)}`
    : verdict.replaceAll("-", " ");
}

/** Citing rows that are named; the others are counted. */
const named = 3;

function inputOf(citedBy: readonly string[]): string {
  const shown = citedBy.slice(0, named).map((id) => `\`${id}\``);
  const more = citedBy.length - shown.length;
  return `input of ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function grid(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownGrid(
    titles.map((title) => ({ title })),
    rows,
  );
}
