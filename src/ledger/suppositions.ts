import { inPlace, InputError, quoted } from "../errors.js";
import { parseCsv, patternCell, checkRows, textCell } from "../files/checked-rows.js";
import { readText } from "../files/read-bytes.js";
import type { Text } from "../languages.js";
import { isJudgement } from "./evaluation.js";
import { parseFormula, type Formula, type Lookup } from "./formula.js";
import type { PublishedRow } from "./published.js";
import { problems } from "./words.js";

/**
 * Other values that some printed inputs may truly have, as another source reports them. The ledger says of every
 * row that rests on such an input what its verdict would be then.
 */
export interface Supposition {
  name: string;
  /** What is supposed, and on what evidence. */
  note: Text;
  /** The printed figures that are replaced, by id, with the formula that gives the other value. */
  replaced: ReadonlyMap<string, Formula>;
}

const row = {
  name: patternCell(/^[A-Za-z]\w*$/, problems.dottedName),
  input: textCell(problems.idOfFigure),
  instead: textCell(problems.numberToReplace),
  note: textCell(),
  note_ru: textCell(),
  note_kk: textCell(),
};

/**
 * Reads suppositions, each of which takes a row for every printed figure that it replaces; what is supposed
 * stands in the first of them, in three languages.
 *
 * @param file a CSV file with the columns name, input, instead, note, note_ru, note_kk
 * @param rows the article's printed figures
 * @throws InputError naming file, row and column for whatever does not fit
 * @example
 * const [press] = readSuppositions(datasetPath("suppositions/mining.csv"), publishedRows("mining"));
 * press.name; // => "press_2021"
 */
export function readSuppositions(file: string, rows: readonly PublishedRow[]): Supposition[] {
  const figures = new Set(rows.filter(({ kind }) => kind === "figure").map(({ id }) => id));
  const lines = parseCsv(readText(file), file, Object.keys(row));
  const found = new Map<string, { note: Text; replaced: Map<string, Formula> }>();
  checkRows(lines, row, file).forEach((cells, index) => {
    const place = { file, row: lines[index]!.line };
    if (!figures.has(cells.input)) {
      const problem = problems.noFigureToReplace(quoted(cells.input));
      throw new InputError({ ...place, column: "input", found: problem, expected: problems.idOfFigure });
    }
    const instead = inPlace({ ...place, column: "instead" }, () => parseFormula(cells.instead));
    const known = found.get(cells.name);
    if (known !== undefined) {
      known.replaced.set(cells.input, instead);
      return;
    }
    const note = { en: cells.note, ru: cells.note_ru, kk: cells.note_kk };
    if (Object.values(note).includes("")) {
      throw new InputError({
        ...place,
        column: "note",
        found: problems.emptyCell,
        expected: problems.whatIsSupposed,
      });
    }
    found.set(cells.name, { note, replaced: new Map([[cells.input, instead]]) });
  });
  return [...found].map(([name, { note, replaced }]) => ({ name, note, replaced }));
}

/** What names stand for where a supposition is true; what it does not replace stays as it was. */
export function supposed({ replaced }: Supposition, lookup: Lookup): Lookup {
  return (name) => {
    const instead = replaced.get(name)?.evaluate(lookup);
    if (instead === undefined) return lookup(name);
    if (!isJudgement(instead)) return instead;
    throw new InputError({
      found: problems.noFigureToReplace(quoted(name)),
      expected: problems.numberToReplace,
    });
  };
}
