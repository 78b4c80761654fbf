import type { AuditFigure, AuditLine, AuditTable } from "../checks/audit-table.js";
import type { PrintedTable, TableFigure, TableLine } from "../files/printed-table.js";

/** Which column and row of the file each line of an audited table comes from. */
export interface AuditPlaces {
  /** Number of the row in its file. */
  readonly rows: readonly number[];
  /** Index of the column in its file, from 0. */
  readonly columns: readonly number[];
}

/** A line of the table that holds one of several figures of its cells. */
interface PartLine {
  readonly index: number;
  readonly part: string;
  readonly line: TableLine;
}

/**
 * A printed table with one figure a cell: where cells hold several, as "12,4 (-9,4%)", each of them gets a line of its
 * own, a column where all cells of a column have the same, else a row.
 *
 * @example
 * const table = await readPrintedTable("test/fixtures/tables/mining-3.csv"); // "12,4 bn USD (-9,4%)"
 * const [first, second] = auditTableOf(table).table.rows.map(({ name }) => name);
 * first; // => "Exports (total)"
 * second; // => "Exports (total) (…)"
 */
export function auditTableOf(table: PrintedTable): { table: AuditTable; places: AuditPlaces } {
  const { figures } = table;
  const partsAt = (cell: readonly TableFigure[]) => cell.map(({ part }) => part);
  const columns = table.columns.flatMap((line, index): PartLine[] => {
    const filled = figures.map((row) => partsAt(row[index]!)).filter((parts) => parts.length > 0);
    const [first] = filled;
    const isSplit =
      first !== undefined &&
      first.length > 1 &&
      filled.every((parts) => parts.join("\n") === first.join("\n"));
    return (isSplit ? first : [""]).map((part) => ({ index, part, line }));
  });
  const isSplit = (index: number) => columns.filter((column) => column.index === index).length > 1;
  const rows = table.rows.flatMap((line, index): PartLine[] => {
    const cells = figures[index]!.filter((_, column) => !isSplit(column));
    const parts = [...new Set(cells.flatMap(partsAt))];
    const hasFirst =
      parts.length === 0 || figures[index]!.some((cell, column) => isSplit(column) && cell.length > 0);
    return (hasFirst && !parts.includes("") ? ["", ...parts] : parts).map((part) => ({ index, part, line }));
  });
  const figureAt = (row: PartLine, column: PartLine): AuditFigure | null => {
    const cell = figures[row.index]![column.index]!;
    const wanted = isSplit(column.index) ? (row.part === "" ? column.part : undefined) : row.part;
    const found = cell.find(({ part }) => part === wanted);
    if (found === undefined) return null;
    const { printed, decimalMark, unit } = found;
    return { printed, decimalMark, ...(unit !== "" && { unit }) };
  };
  return {
    table: {
      rows: rows.map(lineOf),
      columns: columns.map(lineOf),
      figures: rows.map((row) => columns.map((column) => figureAt(row, column))),
    },
    places: { rows: rows.map(({ line }) => line.at), columns: columns.map(({ line }) => line.at) },
  };
}

function lineOf({ line, part }: PartLine): AuditLine {
  const { name, path } = line;
  return part === "" ? { name, path } : { name: `${name} ${part === "()" ? "(…)" : part}`, path, part };
}
