import { inPlace, InputError, quoted } from "../errors.js";
import { printedFigure, type PrintedFigure } from "../checks/printed-figure.js";
import { checkRows, parseCsv, patternCell, textCell, wordCell, type RowOf } from "../files/checked-rows.js";
import { readText } from "../files/read-bytes.js";
import type { Text } from "../languages.js";
import { parseFormula, type Formula } from "./formula.js";
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
}

const row = {
  id: patternCell(/^[A-Za-z]\w*(\.\w+)*$/, problems.dottedName),
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
  refuseTwice(checked, places);
  const rows = checked.map((cells, index) => publishedRow(cells, article, places[index]!));
  const byId = new Map(rows.map((published) => [published.id, published]));
  rows.forEach((published, index) => {
    checkNames(published, byId, places[index]!);
    checkUnder(published, byId, places[index]!);
  });
  return rows;
}

type Cells = RowOf<typeof row>;
interface Place {
  file: string;
  row: number;
}

function refuseTwice(rows: readonly Cells[], places: readonly Place[]): void {
  const seen = new Map<string, number>();
  rows.forEach(({ id }, index) => {
    const place = places[index]!;
    const before = seen.get(id);
    if (before !== undefined) {
      const found = problems.idTwice(quoted(id), before);
      throw new InputError({ ...place, column: "id", found, expected: problems.ownId });
    }
    seen.set(id, place.row);
  });
}

function publishedRow(cells: Cells, article: string, place: Place): PublishedRow {
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
    formula: recomputable ? at(cells.formula ? "formula" : "result", () => parseFormula(source)) : null,
    expected: cells.expected || null,
    note: cells.note,
  };
}

/** A formula cites printed figures, results of the article's analysis, and official series. */
function checkNames(
  { article, formula }: PublishedRow,
  byId: ReadonlyMap<string, PublishedRow>,
  place: Place,
): void {
  for (const name of formula?.names ?? []) {
    const cited = byId.get(name);
    if (name.startsWith(`${article}.`) || name.startsWith("official.") || cited?.kind === "figure") continue;
    throw new InputError({
      ...place,
      column: "formula",
      found: (cited ? problems.isStatement : problems.noFigure)(quoted(name)),
      expected: problems.figureOrResult(quoted(`${article}.`)),
    });
  }
}

/** A row stands under another one, and not, by any way round, under itself; a source leads to its figure. */
function checkUnder(published: PublishedRow, byId: ReadonlyMap<string, PublishedRow>, place: Place): void {
  const refuse = (found: Text, expected: Text): never => {
    throw new InputError({ ...place, column: "under", found, expected });
  };
  let above = published;
  const passed = new Set([published.id]);
  while (above.under !== null) {
    const next = byId.get(above.under);
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
