import { InputError } from "../errors.js";
import { readNumber, readsTwoWays, type DecimalMark } from "../numbers/read-number.js";
import { problems as numberProblems } from "../numbers/words.js";
import { cellAt, foundCell, isUnreadable, type TablePlace, type TableRow } from "./cell.js";
import { refuseRaggedRows } from "./columns.js";
import { layoutOf, type TableLayout } from "./table-layout.js";
import { figuresOf, type CellFigure } from "./printed-cell.js";
import type { RawTable } from "./raw-table.js";
import { rawTables } from "./raw-tables.js";
import { problems } from "./words.js";

/** A figure of a printed table, with the mark that separates its decimals. */
export interface TableFigure extends Omit<CellFigure, "decimalMark"> {
  decimalMark: DecimalMark;
}

/** A column or a row of a printed table by its names, from the outermost heading to its own. */
export interface TableLine {
  /** All names in one: "Output > 2021". */
  name: string;
  path: readonly string[];
  /** By which the user finds it: the column's index from 0, the row's number in its file. */
  at: number;
}

/** A table as printed: names of rows and columns, and figures as the strings that were printed. */
export interface PrintedTable {
  place: TablePlace;
  title: string;
  columns: readonly TableLine[];
  rows: readonly TableLine[];
  /** Figures by row and column, several where a cell has several; none where it has none. */
  figures: readonly (readonly (readonly TableFigure[])[])[];
}

/** How a table is to be read. */
export interface PrintedTableOptions {
  /** Which of several tables of the file, counted from 1. */
  table?: number;
  /** The mark that separates decimals, where the file does not show it. */
  decimalMark?: Exclude<DecimalMark, "unknown">;
}

/**
 * Reads a printed table from a CSV, XLSX, XLS, Word (.docx), HTML or Markdown file. The header is recognised: the rows
 * at the top without figures other than years. Figures stay the strings that were printed; those of a workbook are
 * what it shows. The decimal mark is what the table's figures prove.
 *
 * @throws InputError naming file, table, row and column: for a cell that begins as a number and is none, for a figure
 *   that can be read two ways, as "1,234", where nothing in the table shows which, for several tables of which none is
 *   chosen, and where there is no table
 * @example
 * const { rows, figures } = await readPrintedTable("test/fixtures/tables/mining-3.csv");
 * rows[1].name; // => "Exports (total) > Non-ferrous"
 * figures[1][0].map(({ printed }) => printed); // => ["8,4", "-8,4"]
 */
export async function readPrintedTable(
  file: string,
  { table, decimalMark }: PrintedTableOptions = {},
): Promise<PrintedTable> {
  return printedTable(chosen(await rawTables(file), file, table), decimalMark);
}

function chosen(tables: readonly RawTable[], file: string, asked: number | undefined): RawTable {
  if (tables.length === 0) {
    throw new InputError({ file, found: problems.noTable, expected: problems.headerAndRows });
  }
  if (asked === undefined && tables.length === 1) return tables[0]!;
  const found = asked === undefined ? undefined : tables[asked - 1];
  if (found !== undefined) return found;
  const list = tables.map(({ title, rows }, i) => ({ number: i + 1, title, rows: rows.length }));
  throw new InputError({
    file,
    found: asked === undefined ? problems.tables(list) : problems.noSuchTable(asked, list),
    expected: problems.oneTable,
  });
}

/**
 * Makes out the header, the names and the figures of a table.
 *
 * @throws InputError as `readPrintedTable`
 */
export function printedTable(raw: RawTable, said?: Exclude<DecimalMark, "unknown">): PrintedTable {
  const layout = layoutOf(raw);
  if (layout.columns.length === 0 || layout.rows.length === 0) {
    throw new InputError({ ...raw.place, found: problems.noFigures, expected: problems.figuresWanted });
  }
  if (raw.place.sheet === undefined && raw.place.table === undefined) refuseRagged(raw, layout);
  const cells = layout.rows.map(({ row }) =>
    layout.columns.map((column) => figuresIn(row, column.at, column.name, column.isWords, raw.place)),
  );
  const columns = layout.columns.map(({ name, path, at }) => ({ name, path, at }));
  const mark = said ?? decimalMarkOfTable(cells, layout, raw.place);
  const figures = cells.map((inRow, r) =>
    inRow.map((inCell, c) =>
      inCell.map((figure) => {
        const withMark = { ...figure, decimalMark: figure.decimalMark ?? mark };
        const reading = readNumber(figure.printed, withMark.decimalMark);
        if (reading.ok) return withMark;
        throw new InputError({
          ...raw.place,
          row: layout.rows[r]!.row.number,
          column: columns[c]!.name,
          found: problems.found(figure.printed),
          expected: problems.because(problems.number, reading.reason),
        });
      }),
    ),
  );
  const rows = layout.rows.map(({ name, path, row }) => ({ name, path, at: row.number }));
  return { place: raw.place, title: layout.title || raw.title, columns, rows, figures };
}

/** A row of a text table that has lost a delimiter, or gained one by a decimal comma, is refused. */
function refuseRagged(raw: RawTable, { headings, rows, header }: TableLayout): void {
  const named: TableRow = { number: header, cells: headings };
  const width = headings.length;
  // A row that ends early holds nothing further; one that is too long has been cut in a figure.
  const padded = rows.map(({ row }) => ({
    ...row,
    cells: [...row.cells, ...Array<string>(Math.max(0, width - row.cells.length)).fill("")],
  }));
  refuseRaggedRows(padded, named, raw.place);
}

function figuresIn(
  row: TableRow,
  at: number,
  column: string,
  isWords: boolean,
  place: TablePlace,
): readonly CellFigure[] {
  const cell = cellAt(row, at);
  const content = figuresOf(cell);
  if (typeof content !== "string") return content;
  if (content !== "unreadable" || isWords) return [];
  throw new InputError({
    ...place,
    row: row.number,
    column,
    ...(isUnreadable(cell)
      ? { found: cell.unreadable, advice: cell.advice ?? problems.recalculate }
      : { found: foundCell(cell), expected: problems.figureOrWords, advice: problems.unitApart }),
  });
}

/** A figure whose mark is to be made out, and where it stands. */
interface Placed {
  printed: string;
  row: number;
  column: string;
}

/**
 * The decimal mark that the figures of a table prove together.
 *
 * @throws InputError where they prove both, and where one can be read two ways and none shows which is meant
 */
function decimalMarkOfTable(
  cells: readonly (readonly (readonly CellFigure[])[])[],
  layout: TableLayout,
  place: TablePlace,
): DecimalMark {
  const figures = cells.flatMap((inRow, r) =>
    inRow.flatMap((inCell, c) =>
      inCell
        .filter(({ decimalMark }) => decimalMark === undefined)
        .map(({ printed }) => ({
          printed,
          row: layout.rows[r]!.row.number,
          column: layout.columns[c]!.name,
        })),
    ),
  );
  const reads = (mark: "point" | "comma") => (figure: Placed) => readNumber(figure.printed, mark).ok;
  const point = figures.find((figure) => reads("point")(figure) && !reads("comma")(figure));
  const comma = figures.find((figure) => reads("comma")(figure) && !reads("point")(figure));
  if (point && comma) {
    const [first, second] = figures.indexOf(point) < figures.indexOf(comma) ? [point, comma] : [comma, point];
    throw new InputError({
      ...place,
      row: second.row,
      column: second.column,
      found: problems.foundBeside(second.printed, first.printed, first.row),
      expected: problems.oneDecimalMark,
    });
  }
  const proven = point ? "point" : comma ? "comma" : undefined;
  const open = figures.find(({ printed }) => readsTwoWays(printed) && mayBeBoth(printed, proven, figures));
  if (open === undefined) return proven ?? "unknown";
  throw new InputError({
    ...place,
    row: open.row,
    column: open.column,
    found: problems.found(open.printed),
    expected: problems.because(problems.number, numberProblems.twoReadings),
    advice: problems.sayDecimalMark,
  });
}

/**
 * Whether "1,234" stays open: nothing proves a mark; or the other mark is proven and no figure as "1,234,567" or
 * "1,234.5" shows that digits are grouped.
 */
function mayBeBoth(
  printed: string,
  proven: "point" | "comma" | undefined,
  figures: readonly Placed[],
): boolean {
  if (proven === undefined) return true;
  const sign = printed.includes(",") ? "comma" : "point";
  if (sign === proven) return false;
  const groups = proven === "point" ? /,\d{3}[.,]/ : /\.\d{3}[.,]/;
  return !figures.some((figure) => groups.test(figure.printed));
}
