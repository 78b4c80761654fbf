import { inPlace, InputError, quoted } from "../errors.js";
import { printedFigure, type PrintedFigure } from "../checks/printed-figure.js";
import { checkRows, parseCsv, patternCell, textCell, wordCell, type RowOf } from "../files/checked-rows.js";
import { readText } from "../files/read-bytes.js";
import type { Text } from "../languages.js";
import { parseFormula, type Formula, type NamesOfPattern } from "./formula.js";
import { patternsOf } from "./patterns.js";
import { verdicts, type Verdict } from "./verdict.js";
import { problems } from "./words.js";

/**
 * A printed figure, a statement in words, or a printed input held against the official figure that it is said
 * to be.
 */
export type EntryKind = "figure" | "statement" | "source";

/** One row of datasets/published/<article>.csv. */
export interface PublishedRow {
  article: string;
  id: string;
  /** Where it stands in the article. */
  where: string;
  kind: EntryKind;
  /** The id of the row that this one is evidence or another reading of; of a source, the printed input. */
  under: string | null;
  /** The printed string; for a statement its gist. */
  printed: string;
  /** The printed string as a number; null for a statement. */
  figure: PrintedFigure | null;
  unit: string;
  /** How it is recomputed; null for a printed input and for what cannot be recomputed. */
  formula: Formula | null;
  /** The verdict on record; null for a printed input, which others cite and which gets none. */
  expected: Verdict | null;
  note: string;
  /** Where the row stands, for messages. */
  place: RowPlace;
}

/** A row of a file, counted from 1, the header included. */
export interface RowPlace {
  file: string;
  row: number;
}

/** An id: names between points, in letters of any alphabet, as formulas cite them. */
export const idPattern = /^\p{L}[\p{L}\p{N}_]*(\.[\p{L}\p{N}_]+)*$/u;

const row = {
  id: patternCell(idPattern, problems.dottedName),
  where: textCell(problems.whereItStands),
  kind: wordCell(["figure", "statement", "source"]),
  printed: textCell(problems.whatWasPrinted),
  unit: textCell(),
  decimal_mark: wordCell(["", "comma", "point"]),
  exact: wordCell(["", "yes"]),
  formula: textCell(),
  result: textCell(),
  expected: wordCell(["", ...verdicts]),
  note: textCell(),
  under: textCell(),
};

/** Columns that a file need not have. */
const optional = new Set(["under"]);

/**
 * Reads the printed figures of one article.
 *
 * @param file a CSV file with the columns id, where, kind, printed, unit, decimal_mark, exact, formula,
 * result, expected, note and, where rows stand under others, under
 * @param article the name under which results are addressed in formulas
 * @throws InputError naming file, row and column for whatever does not fit
 * @example
 * const [wage] = readPublished(datasetPath("published/housing.csv"), "housing");
 * wage.printed; // => "504,212"
 * wage.figure.value; // => 504212
 */
export function readPublished(file: string, article: string): PublishedRow[] {
  const needed = Object.keys(row).filter((column) => !optional.has(column));
  const lines = parseCsv(readText(file), file, needed);
  const checked = checkRows(lines, row, file);
  const places = lines.map(({ line }) => ({ file, row: line }));
  const indexOf = refuseTwice(
    checked.map(({ id }) => id),
    places,
  );
  const figures = checked.filter(({ kind }) => kind === "figure").map(({ id }) => id);
  const named = patternsOf(figures);
  const rows = checked.map((cells, index) => publishedRow(cells, article, places[index]!, named(cells.id)));
  checkReferences(rows, indexOf);
  return rows;
}

type Cells = RowOf<typeof row>;

/**
 * Every name that a row cites is there, and none stands under itself.
 *
 * @param indexOf places of the rows in the list, by id
 * @returns of each row that cites others which are themselves recomputed, these
 */
export function checkReferences(
  rows: readonly PublishedRow[],
  indexOf: ReadonlyMap<string, number>,
): Map<PublishedRow, PublishedRow[]> {
  const row: RowNamed = (id) => rows[indexOf.get(id) ?? rows.length];
  const cited = new Map<PublishedRow, PublishedRow[]>();
  for (const published of rows) {
    const recomputed = checkNames(published, row);
    if (recomputed.length > 0) cited.set(published, recomputed);
    if (published.under !== null || published.kind === "source") checkUnder(published, row);
  }
  return cited;
}

type RowNamed = (id: string) => PublishedRow | undefined;

/**
 * @returns the places of the rows in the list, by id
 * @throws InputError for an id that two rows have
 */
export function refuseTwice(
  ids: readonly string[],
  places: readonly RowPlace[],
): ReadonlyMap<string, number> {
  const indexOf = new Map<string, number>();
  ids.forEach((id, index) => {
    const before = indexOf.get(id);
    if (before !== undefined) {
      const found = problems.idTwice(quoted(id), places[before]!.row);
      throw new InputError({ ...places[index]!, column: "id", found, expected: problems.ownId });
    }
    indexOf.set(id, index);
  });
  return indexOf;
}

function publishedRow(cells: Cells, article: string, place: RowPlace, named: NamesOfPattern): PublishedRow {
  const at = <T>(column: string, read: () => T): T => inPlace({ ...place, column }, read);
  if (cells.formula !== "" && cells.result !== "") {
    const found = problems.formulaAndResult;
    throw new InputError({ ...place, column: "result", found, expected: problems.oneOfTheTwo });
  }
  const source = cells.formula || cells.result;
  const recomputable = source !== "";
  if (recomputable !== (cells.expected !== "" && cells.expected !== "not-recomputable")) {
    throw new InputError({
      ...place,
      column: "expected",
      found: (recomputable ? problems.besideFormula : problems.withoutFormula)(quoted(cells.expected)),
      expected: recomputable ? problems.verdictOfFormula : problems.verdictWithoutFormula,
    });
  }
  const figure = () => printedFigure(cells.printed, cells.decimal_mark || "unknown", cells.exact === "yes");
  return {
    article,
    id: cells.id,
    where: cells.where,
    kind: cells.kind,
    under: cells.under || null,
    printed: cells.printed,
    figure: cells.kind === "statement" ? null : at("printed", figure),
    unit: cells.unit,
    formula: recomputable
      ? at(cells.formula ? "formula" : "result", () => parseFormula(source, named))
      : null,
    expected: cells.expected || null,
    note: cells.note,
    place,
  };
}

/**
 * A formula cites printed figures, results of the article's analysis, and official series.
 *
 * @returns the rows that it cites which are themselves recomputed
 */
function checkNames({ article, formula, place }: PublishedRow, rowNamed: RowNamed): PublishedRow[] {
  const recomputed: PublishedRow[] = [];
  if (formula === null) return recomputed;
  for (const name of formula.names) {
    const cited = rowNamed(name);
    if (cited !== undefined && cited.formula !== null) recomputed.push(cited);
    if (
      cited?.kind === "figure" ||
      (article !== "" && name.startsWith(`${article}.`)) ||
      name.startsWith("official.")
    )
      continue;
    throw new InputError({
      ...place,
      column: "formula",
      found: (cited ? problems.isStatement : problems.noFigure)(quoted(name)),
      expected: article === "" ? problems.idOfAFigure : problems.figureOrResult(quoted(`${article}.`)),
    });
  }
  return recomputed;
}

/** A row stands under another one, and not, by any way round, under itself; a source leads to its figure. */
function checkUnder(published: PublishedRow, rowNamed: RowNamed): void {
  const refuse = (found: Text, expected: Text): never => {
    throw new InputError({ ...published.place, column: "under", found, expected });
  };
  let above = published;
  const passed = new Set([published.id]);
  while (above.under !== null) {
    const next = rowNamed(above.under);
    if (next === undefined) return refuse(problems.noRow(quoted(above.under)), problems.idOfRow);
    if (passed.has(next.id)) return refuse(problems.underItself(quoted(published.id)), problems.idOfRow);
    passed.add(next.id);
    above = next;
    if (published.kind === "source" && above.kind === "figure") break;
  }
  if (published.kind !== "source") return;
  if (above.kind !== "figure") return refuse(problems.sourceOfNothing, problems.idOfFigure);
  if (above.printed !== published.printed || above.unit !== published.unit) {
    const found = problems.notAsPrinted(`${published.printed} ${published.unit}`, quoted(above.id));
    refuse(found, problems.asPrinted(`${above.printed} ${above.unit}`));
  }
}
