import { InputError } from "../errors.js";
import type { TablePlace } from "./cell.js";
import { problems } from "./words.js";

/** Tables wider than this are taken for damage: their cells would not fit in memory. */
const columnLimit = 2000;

/** Cells that a table may have, the empty ones before the last of a row included. */
export const cellLimit = 500_000;

/** Bytes of a file that is held in memory as a whole. */
export const fileLimit = 64 * 1024 * 1024;

/** @throws InputError for a cell further to the right than any table reaches; columns count from 0 */
export function requireColumn(column: number, place: TablePlace & { row: number }): void {
  if (column < columnLimit) return;
  throw new InputError({
    ...place,
    found: problems.columns(column + 1),
    expected: problems.atMost(columnLimit),
  });
}

/** Counts the cells of a file while they are read, so that no more are made than memory holds. */
export class CellBudget {
  private left = cellLimit;

  constructor(
    private readonly file: string,
    private readonly kind: "workbook" | "text",
  ) {}

  /** @throws InputError when the file has more cells than one may have */
  spend(cells: number): void {
    this.left -= cells;
    if (this.left < 0) {
      throw new InputError({
        file: this.file,
        found: problems.moreCells(cellLimit),
        expected: problems.fewerCells,
        advice: this.kind === "workbook" ? problems.sheetAsCsv : problems.onlyNeededColumns,
      });
    }
  }
}
