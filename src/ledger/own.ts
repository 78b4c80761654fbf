import { printedFigure, withoutPercent, type PrintedFigure } from "../checks/printed-figure.js";
import { inPlace, InputError, quoted, type OnNotice } from "../errors.js";
import { cellText, isBlank, isDate, isUnreadable, type Sheet, type TableRow } from "../files/cell.js";
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
  const places = table.rows.map(({ number }): RowPlace => ({ ...table.sheet.place, row: number }));
  const cells = table.rows.map((row, i) => checkedCells(read(row), places[i]!));
  const indexOf = refuseTwice(cells, places);
  const kinds = cells.map(kindOf);
  const named = patternsOf(cells.filter((_, i) => kinds[i] === "figure").map(({ id }) => id));
  const formulas = new FormulaReader((name) => cells[indexOf.get(name) ?? cells.length]?.id ?? name);
  const rows = cells.map((own, i): PublishedRow => {
    const place = places[i]!;
    const formula =
      own.formula === ""
        ? null
        : inPlace(
            () => ({ ...place, column: "formula" }),
            () => formulas.read(own.formula, named(own.id)),
          );
    const figure = kinds[i] === "figure" ? printed(own, options.decimalMark, place) : null;
    return {
      article: "",
      id: own.id,
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

function withoutComments(sheet: Sheet): Sheet {
  const isComment = ({ cells }: TableRow) => {
    const first = cells.find((cell) => !isBlank(cell)) ?? "";
    return /^\s*#/.test(typeof first === "string" ? first : cellText(first));
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
  const at = Object.fromEntries(ownColumns.map((column) => [column, columns.indexOf(column)]));
  const text = ({ cells }: TableRow, column: OwnColumn) => {
    const index = at[column]!;
    return index < 0 ? "" : cellText(cells[index] ?? "");
  };
  return (row: TableRow): OwnCells => ({
    id: text(row, "id"),
    printed: text(row, "printed"),
    where: text(row, "where"),
    kind: text(row, "kind"),
    unit: text(row, "unit"),
    decimal_mark: text(row, "decimal_mark"),
    exact: text(row, "exact"),
    formula: text(row, "formula"),
    expected: text(row, "expected"),
    note: text(row, "note"),
    under: text(row, "under"),
  });
}

/** A formula that was never calculated, an error such as #N/A, or a date, which a spreadsheet program makes of 12.10. */
function refuseUnreadable(
  { number, cells }: TableRow,
  columns: readonly (OwnColumn | undefined)[],
  place: Sheet["place"],
): void {
  cells.forEach((cell, i) => {
    const column = columns[i];
    if (typeof cell === "string" || column === undefined) return;
    const found = isUnreadable(cell)
      ? cell.unreadable
      : column === "printed" && isDate(cell)
        ? problems.dateForFigure(cellText(cell))
        : undefined;
    if (found === undefined) return;
    const advice = isUnreadable(cell) && cell.advice ? cell.advice : problems.printedAsText;
    throw new InputError({ ...place, row: number, column, found, advice });
  });
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
    if (cells[column] !== "" && !words.includes(cells[column])) refuse(column, asIs(words.join(", ")));
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
