import { InputError } from "../errors.js";
import { problems } from "./words.js";

/** Tables wider than this are taken for damage: their cells would not fit in memory. */
export const columnLimit = 2000;

/** Cells that a table may have, the empty ones before the last of a row included. */
export const cellLimit = 500_000;

/** Bytes of a file that is held in memory as a whole. */
export const fileLimit = 64 * 1024 * 1024;

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
