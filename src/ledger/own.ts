import { printedFigure, withoutPercent, type PrintedFigure } from "../checks/printed-figure.js";
import { inPlace, InputError, quoted, type OnNotice } from "../errors.js";
import {
  cellText,
  isBlank,
  isDate,
  isUnreadable,
  type Cell,
  type Sheet,
  type TableRow,
} from "../files/cell.js";
import {
  columnNamed,
  findHeader,
  plainHeader,
  refuseBeyondHeader,
  type HeadedTable,
} from "../files/columns.js";
import { ownCellLimit } from "../files/limits.js";
import { onlySheet, openSpreadsheet } from "../files/spreadsheet.js";
import { asIs, type Text } from "../languages.js";
import { readNumber, type DecimalMark } from "../numbers/read-number.js";
import { refuseCircles } from "./circles.js";
import { FormulaReader } from "./formula.js";
import { patternsOf } from "./patterns.js";
import {
  checkReferences,
  idPattern,
  refuseTwice,
  type EntryKind,
  type PublishedRow,
  type RowPlace,
} from "./published.js";
import { verdicts } from "./verdict.js";
import { problems } from "./words.js";

/** Columns of an author's ledger, the two that it must have first. */
export const ownColumns = [
  "id",
  "printed",
  "where",
  "kind",
  "unit",
  "decimal_mark",
  "exact",
  "formula",
  "expected",
  "note",
  "under",
] as const;
type OwnColumn = (typeof ownColumns)[number];
type OwnCells = Record<OwnColumn, string>;

export interface OwnLedgerOptions {
  /** Where a printed figure could be read two ways and its row does not say; "1,234" is refused without. */
  decimalMark?: Exclude<DecimalMark, "unknown">;
  /** The sheet of a workbook that has several. */
  sheet?: string;
  onNotice?: OnNotice;
}

/**
 * Reads the ledger of any article: CSV with commas, semicolons or tabs, XLSX or XLS, with a row for every printed
 * figure or statement. Only `id` and `printed` are needed. A row with a formula gets a verdict, and where
 * `expected` has one too, the two are compared; a row without is a printed input, which others cite. A row is a
 * statement where `printed` is no number, unless `kind` says otherwise. Lines that begin with # are comments.
 *
 * @throws InputError naming file, row and column: for a column that is missing, an id that is there twice or is
 *   none, a figure that is no number or two, a formula that does not parse or cites what is not there, formulas
 *   that cite each other in a circle
 * @example
 * const rows = await readOwnLedger(datasetPath("example/ledger.csv"));
 * const total = ledger(rows).find(({ id }) => id === "table1.total.2024");
 * total.verdict; // => "differs"
 * total.worked; // => "sum(140.9, 101.3, 52.0)"
 */
export async function readOwnLedger(file: string, options: OwnLedgerOptions = {}): Promise<PublishedRow[]> {
  const book = await openSpreadsheet(file, options.onNotice, ownCellLimit);
  const table = findHeader(withoutComments(onlySheet(book, options.sheet)), [
    columnNamed("id"),
    columnNamed("printed"),
  ]);
  if (table.rows.length === 0) {
    throw new InputError({ ...table.sheet.place, found: problems.noRows, expected: problems.aRowEach });
  }
  if (table.sheet.name !== undefined) refuseBeyondHeader(table);
  const read = cellsByColumn(table, options.onNotice);
  const places = table.rows.map(({ number }) => placeOf(table.sheet, number));
  // Read twice, so that of a long ledger only ids and kinds are kept until the rows are made.
  const ids: string[] = [];
  const kinds = table.rows.map((row, i) => {
    const cells = checkedCells(read(row), places[i]!);
    ids.push(cells.id);
    return kindOf(cells);
  });
  const indexOf = refuseTwice(ids, places);
  const named = patternsOf(ids.filter((_, i) => kinds[i] === "figure"));
  const formulas = new FormulaReader((name) => ids[indexOf.get(name) ?? ids.length] ?? name);
  const rows = table.rows.map((row, i): PublishedRow => {
    const own = read(row);
    const place = places[i]!;
    const id = ids[i]!;
    const formula =
      own.formula === ""
        ? null
        : inPlace(
            () => ({ ...place, column: "formula" }),
            () => formulas.read(own.formula, named(id)),
          );
    const figure = kinds[i] === "figure" ? printed(own, options.decimalMark, place) : null;
    return {
      article: "",
      id,
      where: own.where,
      kind: kinds[i]!,
      under: own.under || null,
      printed: own.printed,
      figure,
      unit: own.unit,
      formula,
      expected: verdicts.find((verdict) => verdict === own.expected) ?? null,
      note: own.note,
      place,
    };
  });
  refuseCircles(checkReferences(rows, indexOf));
  return rows;
}

function placeOf({ place: { file, sheet } }: Sheet, row: number): RowPlace {
  const place: RowPlace & { sheet?: string } = { file, row };
  if (sheet !== undefined) place.sheet = sheet;
  return place;
}

function withoutComments(sheet: Sheet): Sheet {
  const isComment = ({ cells }: TableRow) => {
    const first = cells.find((cell) => !isBlank(cell)) ?? "";
    return (typeof first === "string" ? first : cellText(first)).trimStart().startsWith("#");
  };
  return { ...sheet, rows: sheet.rows.filter((row) => !isComment(row)) };
}

/** Reads a row's cells by the names in the header; tells of columns that are not read. */
function cellsByColumn({ names, sheet, header, rows }: HeadedTable, onNotice?: OnNotice) {
  const known = new Map(ownColumns.map((column) => [plainHeader(column), column]));
  const columns = names.map((name) => known.get(plainHeader(name)));
  const place = { ...sheet.place, row: header.number };
  for (const [i, column] of columns.entries()) {
    if (column !== undefined && columns.indexOf(column) !== i) {
      throw new InputError({ ...place, found: problems.columnTwice(column), expected: problems.columnOnce });
    }
    const name = names[i]!;
    if (column === undefined && name !== "") {
      onNotice?.({ ...place, found: problems.columnUnread(quoted(name), ownColumns.join(", ")) });
    }
  }
  const printed = columns.indexOf("printed");
  for (const row of rows) refuseUnreadable(row, columns, sheet.place);
  const bare = rows.find(({ cells }) => {
    const cell = cells[printed];
    return typeof cell === "number" && !Number.isInteger(cell);
  });
  if (bare !== undefined) {
    onNotice?.({
      ...sheet.place,
      row: bare.number,
      column: "printed",
      found: problems.numbersLoseZeros,
      advice: problems.printedAsText,
    });
  }
  const reader = (column: OwnColumn) => cellReader(columns.indexOf(column));
  const read: Record<OwnColumn, (cells: readonly Cell[]) => string> = {
    id: reader("id"),
    printed: reader("printed"),
    where: reader("where"),
    kind: reader("kind"),
    unit: reader("unit"),
    decimal_mark: reader("decimal_mark"),
    exact: reader("exact"),
    formula: reader("formula"),
    expected: reader("expected"),
    note: reader("note"),
    under: reader("under"),
  };
  return ({ cells }: TableRow): OwnCells => ({
    id: read.id(cells),
    printed: read.printed(cells),
    where: read.where(cells),
    kind: read.kind(cells),
    unit: read.unit(cells),
    decimal_mark: read.decimal_mark(cells),
    exact: read.exact(cells),
    formula: read.formula(cells),
    expected: read.expected(cells),
    note: read.note(cells),
    under: read.under(cells),
  });
}

/** Reads the cells of a column as text; what repeats from row to row is not read again. */
function cellReader(index: number): (cells: readonly Cell[]) => string {
  if (index < 0) return () => "";
  let known: Cell = "";
  let text = "";
  return (cells) => {
    const cell = cells[index] ?? "";
    if (cell !== known) {
      known = cell;
      text = cellText(cell);
    }
    return text;
  };
}

/** A formula that was never calculated, an error such as #N/A, or a date, which a spreadsheet program makes of 12.10. */
function refuseUnreadable(
  { number, cells }: TableRow,
  columns: readonly (OwnColumn | undefined)[],
  place: Sheet["place"],
): void {
  for (const [i, cell] of cells.entries()) {
    if (typeof cell === "string") continue;
    const column = columns[i];
    if (column === undefined) continue;
    const found = isUnreadable(cell)
      ? cell.unreadable
      : column === "printed" && isDate(cell)
        ? problems.dateForFigure(cellText(cell))
        : undefined;
    if (found === undefined) continue;
    const advice = isUnreadable(cell) && cell.advice ? cell.advice : problems.printedAsText;
    throw new InputError({ ...place, row: number, column, found, advice });
  }
}

/** Words that a column may hold beside none. */
const wordsOf: readonly (readonly [column: OwnColumn, words: readonly string[]])[] = [
  ["kind", ["figure", "statement"]],
  ["decimal_mark", ["comma", "point"]],
  ["exact", ["yes"]],
  ["expected", verdicts],
];

/** The row with an id, something printed, and words where words are wanted. */
function checkedCells(cells: OwnCells, place: RowPlace): OwnCells {
  const refuse = (column: OwnColumn, expected: Text): never => {
    throw new InputError({ ...place, column, found: problems.cellHolds(quoted(cells[column])), expected });
  };
  if (!idPattern.test(cells.id)) refuse("id", problems.dottedName);
  if (cells.printed === "") refuse("printed", problems.whatWasPrinted);
  for (const [column, words] of wordsOf) {
    const word = cells[column];
    if (word !== "" && !words.includes(word)) refuse(column, asIs(words.join(", ")));
  }
  return cells;
}

function kindOf({ kind, printed: text }: OwnCells): EntryKind {
  if (kind === "figure" || kind === "statement") return kind;
  const bare = withoutPercent(text);
  return readNumber(bare, "point").ok || readNumber(bare, "comma").ok ? "figure" : "statement";
}

function printed(
  cells: OwnCells,
  decimalMark: OwnLedgerOptions["decimalMark"],
  place: RowPlace,
): PrintedFigure {
  const mark =
    cells.decimal_mark === "comma" || cells.decimal_mark === "point" ? cells.decimal_mark : decimalMark;
  return inPlace(
    () => ({ ...place, column: "printed" }),
    () => printedFigure(cells.printed, mark ?? "unknown", cells.exact === "yes"),
  );
}
