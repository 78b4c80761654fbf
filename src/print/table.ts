import { visibleLine } from "../errors.js";

/** How a cell is to be taken at a glance; a terminal shows it in colour. */
export type Tone = "good" | "fair" | "bad" | "quiet";

/** What a cell says, already in the words and number format of the reader. */
export type Cell = string | { text: string; tone: Tone };

/** What stands below a row: a formula with the numbers in it, and a remark in words. */
export interface Explanation {
  /** The name under which the row is found elsewhere. */
  id: string;
  formula: string;
  remark: string;
}

/** The cells of a row, alone or with an explanation below. */
export type Row = readonly Cell[] | { cells: readonly Cell[]; below: Explanation };

export interface Column {
  title: string;
  /** Figures stand to the right and are never broken, words to the left. */
  align?: "left" | "right";
  /** Most characters of a line in a terminal; longer words go to the next. */
  width?: number;
}

/** A table for people, whatever it is written as: terminal, Markdown, LaTeX. */
export interface Table {
  /** The name under which it is asked for and under which its files are written. */
  name: string;
  title: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** What a reader must know to read it, below. */
  notes?: readonly string[];
  /**
   * What becomes of it where it is wider than the terminal: the columns in several panels below each other,
   * each beginning with the first column; or a block of lines a row.
   */
  whenTooWide?: "panels" | "records";
}

export function cellsOf(row: Row): readonly Cell[] {
  return "cells" in row ? row.cells : row;
}

export function explanationOf(row: Row): Explanation | undefined {
  return "cells" in row ? row.below : undefined;
}

export function cellText(cell: Cell): string {
  return typeof cell === "string" ? cell : cell.text;
}

/** The table with all that it says in characters that people see: names and notes may come from anyone's file. */
export function visibleTable(table: Table): Table {
  const cell = (one: Cell): Cell =>
    typeof one === "string" ? visibleLine(one) : { ...one, text: visibleLine(one.text) };
  return {
    ...table,
    title: visibleLine(table.title),
    columns: table.columns.map((column) => ({ ...column, title: visibleLine(column.title) })),
    rows: table.rows.map((row) => {
      const cells = cellsOf(row).map(cell);
      const below = explanationOf(row);
      if (below === undefined) return cells;
      const { id, formula, remark } = below;
      return {
        cells,
        below: { id: visibleLine(id), formula: visibleLine(formula), remark: visibleLine(remark) },
      };
    }),
    ...(table.notes && { notes: table.notes.map(visibleLine) }),
  };
}

/** A column of figures. */
export function figures(title: string, width?: number): Column {
  return { title, align: "right", ...(width !== undefined && { width }) };
}

/**
 * The table of a name among several.
 *
 * @throws Error for a name that none has
 * @example
 * const { tables } = await housingRun();
 * tableNamed(await tables("en"), "housing-ranking").rows[0][1]; // => "Almaty"
 */
export function tableNamed(tables: readonly Table[], name: string): Table {
  const table = tables.find((candidate) => candidate.name === name);
  if (table !== undefined) return table;
  throw new Error(`there is no table ${name} among ${tables.map((known) => known.name).join(", ")}`);
}
