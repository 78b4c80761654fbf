import { inPlace, InputError, quoted } from "../errors.js";
import { printedFigure, type PrintedFigure } from "../checks/printed-figure.js";
import { checkRows, parseCsv, patternCell, textCell, wordCell } from "../files/checked-rows.js";
import { readText } from "../files/read-bytes.js";
import { parseFormula, type Formula } from "./formula.js";
import { verdicts, type Verdict } from "./verdict.js";
import { problems } from "./words.js";

/** One row of datasets/published/<article>.csv: a printed figure, or a statement in words. */
export interface PublishedRow {
  article: string;
  id: string;
  /** Where it stands in the article. */
  where: string;
  kind: "figure" | "statement";
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
  kind: wordCell(["figure", "statement"]),
  printed: textCell(problems.whatWasPrinted),
  unit: textCell(),
  decimal_mark: wordCell(["", "comma", "point"]),
  exact: wordCell(["", "yes"]),
  formula: textCell(),
  result: textCell(),
  expected: wordCell(["", ...verdicts]),
  note: textCell(),
};

/**
 * Reads the printed figures of one article.
 *
 * @param file a CSV file with the columns id, where, kind, printed, unit, decimal_mark, exact, formula,
 * result, expected, note
 * @param article the name under which results are addressed in formulas
 * @throws InputError naming file, row and column for whatever does not fit
 * @example
 * const [wage] = readPublished(datasetPath("published/housing.csv"), "housing");
 * wage.printed; // => "504,212"
 * wage.figure.value; // => 504212
 */
export function readPublished(file: string, article: string): PublishedRow[] {
  const lines = parseCsv(readText(file), file, Object.keys(row));
  const checked = checkRows(lines, row, file);
  const seen = new Map<string, number>();
  const rows = checked.map((cells, index): PublishedRow => {
    const line = lines[index]!.line;
    const at = <T>(column: string, read: () => T): T => inPlace({ file, row: line, column }, read);
    const before = seen.get(cells.id);
    if (before !== undefined) {
      throw new InputError({
        file,
        row: line,
        column: "id",
        found: problems.idTwice(quoted(cells.id), before),
        expected: problems.ownId,
      });
    }
    seen.set(cells.id, line);
    if (cells.formula !== "" && cells.result !== "") {
      throw new InputError({
        file,
        row: line,
        column: "result",
        found: problems.formulaAndResult,
        expected: problems.oneOfTheTwo,
      });
    }
    const source = cells.formula || cells.result;
    const recomputable = source !== "";
    if (recomputable !== (cells.expected !== "" && cells.expected !== "not-recomputable")) {
      throw new InputError({
        file,
        row: line,
        column: "expected",
        found: (recomputable ? problems.besideFormula : problems.withoutFormula)(quoted(cells.expected)),
        expected: recomputable ? problems.verdictOfFormula : problems.verdictWithoutFormula,
      });
    }
    return {
      article,
      id: cells.id,
      where: cells.where,
      kind: cells.kind,
      printed: cells.printed,
      figure:
        cells.kind === "statement"
          ? null
          : at("printed", () =>
              printedFigure(cells.printed, cells.decimal_mark || "unknown", cells.exact === "yes"),
            ),
      unit: cells.unit,
      formula: recomputable ? at(cells.formula ? "formula" : "result", () => parseFormula(source)) : null,
      expected: cells.expected || null,
      note: cells.note,
    };
  });
  const byId = new Map(rows.map((published) => [published.id, published]));
  rows.forEach((published, index) => {
    for (const name of published.formula?.names ?? []) {
      const cited = byId.get(name);
      if (name.startsWith(`${article}.`) || (cited !== undefined && cited.figure !== null)) continue;
      throw new InputError({
        file,
        row: lines[index]!.line,
        column: "formula",
        found: (cited ? problems.isStatement : problems.noFigure)(quoted(name)),
        expected: problems.figureOrResult(quoted(`${article}.`)),
      });
    }
  });
  return rows;
}
