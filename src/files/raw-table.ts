import { isBlankRow, type Cell, type TablePlace, type TableRow } from "./cell.js";
import { CellBudget, requireColumn } from "./limits.js";

/** A table of a file with its cells as they stand there, before a header is looked for in it. */
export interface RawTable {
  place: TablePlace;
  /** What stands above it as its name: a caption, the line before it, the name of its sheet; "" for none. */
  title: string;
  /** Rows that hold anything; a cell that several columns or rows share stands in the first of them. */
  rows: readonly TableRow[];
  /** Rows at the top that the file itself calls the header; 0 where it does not say. */
  headerRows: number;
}

/** Cells that one cell of a file may stand for. */
const mostSpanned = 2000;

/**
 * Lays out the cells of a table as a reader sees it: one that spans columns or rows leaves the others empty.
 *
 * @see WHATWG (2025). HTML Living Standard, section 4.9.12.1 (forming a table).
 */
export class GridBuilder {
  private readonly rows: GridRow[] = [];
  /** By column, how many rows, this one included, a cell from above reaches into. */
  private covered: number[] = [];
  private column = 0;
  private width = 1;
  private height = 1;
  private readonly budget: CellBudget;

  constructor(private readonly file: string) {
    this.budget = new CellBudget(file, "text");
  }

  /** @param isHeader whether the file says that the row is one of the header */
  openRow(isHeader = false): void {
    this.covered = this.covered.map((rows) => Math.max(0, rows - 1));
    this.rows.push({ number: this.rows.length + 1, cells: [], isHeader, hasData: false });
    this.column = 0;
  }

  /** Says of the row that is open that it is one of the header. */
  markHeader(): void {
    const row = this.rows.at(-1);
    if (row !== undefined) row.isHeader = true;
  }

  /** Leaves columns out at the beginning of a row. */
  skip(columns: number): void {
    this.column += Math.min(columns, mostSpanned);
  }

  /** @param isData false for a cell that the file calls one of a header, of a row or of a column */
  openCell(columns: number, rows: number, isData = true): void {
    if (this.rows.length === 0) this.openRow();
    while ((this.covered[this.column] ?? 0) > 0) this.column++;
    this.rows.at(-1)!.hasData ||= isData;
    this.width = Math.min(columns, mostSpanned);
    this.height = Math.min(rows, mostSpanned);
  }

  /** @throws InputError for more cells than memory holds */
  closeCell(text: string): void {
    const { column, width, height } = this;
    const row = this.rows.at(-1)!;
    requireColumn(column + width - 1, { file: this.file, row: row.number });
    this.budget.spend(column + width - row.cells.length);
    while (row.cells.length < column + width) row.cells.push("");
    row.cells[column] = text;
    for (let at = column; at < column + width; at++) this.covered[at] = height;
    this.column = column + width;
  }

  table(place: TablePlace, title: string): RawTable {
    const filled = this.rows.filter((row) => !isBlankRow(row));
    const body = filled.findIndex(({ isHeader, hasData }) => !isHeader && hasData);
    const rows = filled.map(({ number, cells }) => ({ number, cells }));
    return { place, title, rows, headerRows: Math.max(0, body) };
  }
}

interface GridRow {
  number: number;
  cells: Cell[];
  isHeader: boolean;
  /** Whether a cell of it is one of data. */
  hasData: boolean;
}
