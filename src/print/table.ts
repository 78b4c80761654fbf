import { visibleLine } from "../errors.js";
import { formatNumber } from "../language/formats.js";
import { readFormatted, type FormattedNumber } from "../language/read-format.js";
import type { Language } from "../languages.js";

/** How a cell is to be taken at a glance; a terminal shows it in colour. */
export type Tone = "good" | "fair" | "bad" | "quiet";

/** The number of a cell, for formats that keep numbers as numbers, and what stands around it. */
export interface CellNumber extends FormattedNumber {
  before?: string;
  after?: string;
}

/** What a cell says, already in the words and number format of the reader, and the number behind it. */
export type Cell = string | { text: string; tone?: Tone; number?: CellNumber };

/** What stands below a row: a formula with the numbers in it, and a remark in words. */
export interface Explanation {
  /** The name under which the row is found elsewhere. */
  id: string;
  formula: string;
  remark: string;
}

/** The cells of a row, alone, with an explanation below, or under a rule that parts them from the rows above. */
export type Row = readonly Cell[] | { cells: readonly Cell[]; below?: Explanation; ruleAbove?: boolean };

export interface Column {
  title: string;
  /** Figures stand to the right and are never broken, words to the left. */
  align?: "left" | "right";
  /** Most characters of a line in a terminal; longer words go to the next. */
  width?: number;
  /** Figures as someone else printed them, or names: text to be kept letter by letter, never a number. */
  verbatim?: boolean;
}

/** A table for people, whatever it is written as: terminal, Markdown, LaTeX, HTML, Word, Excel, CSV. */
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

/** Whether a rule parts the row from those above. */
export function hasRuleAbove(row: Row): boolean {
  return "cells" in row && row.ruleAbove === true;
}

export function cellText(cell: Cell): string {
  return typeof cell === "string" ? cell : cell.text;
}

export function cellTone(cell: Cell): Tone | undefined {
  return typeof cell === "string" ? undefined : cell.tone;
}

/**
 * A cell with a number of a count of decimals, perhaps in parentheses or with stars, which a spreadsheet keeps with
 * all its digits.
 *
 * @example
 * figureCell(0.008431, 4, "ru", { before: "(", after: ")" }).text; // => "(0,0084)"
 */
export function figureCell(
  value: number,
  places: number,
  language: Language,
  { before = "", after = "" }: { before?: string; after?: string } = {},
): Exclude<Cell, string> {
  const text = before + formatNumber(value, places, language) + after;
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return { text };
  return { text, number: { value, places, notation: "grouped", before, after } };
}

/**
 * The number of a cell, where it is one: what it was made with, else what its text says in a column of figures, by
 * the language's own format.
 *
 * @example
 * numberOf("12,5", { title: "%", align: "right" }, "ru").value; // => 12.5
 */
export function numberOf(cell: Cell, column: Column | undefined, language: Language): CellNumber | undefined {
  if (typeof cell !== "string" && cell.number !== undefined) return cell.number;
  if (column?.align !== "right" || column.verbatim) return undefined;
  return readFormatted(cellText(cell), language);
}

/** The table with all that it says in characters that people see: names and notes may come from anyone's file. */
export function visibleTable(table: Table): Table {
  const cell = (one: Cell): Cell => {
    if (typeof one === "string") return visibleLine(one);
    const text = visibleLine(one.text);
    return text === one.text ? one : { ...one, text };
  };
  /** The same list where nothing is hidden in it, as in nearly every row of a long table. */
  const visibleCells = (cells: readonly Cell[]): readonly Cell[] => {
    const shown = cells.map(cell);
    return shown.every((one, i) => one === cells[i]) ? cells : shown;
  };
  return {
    ...table,
    title: visibleLine(table.title),
    columns: table.columns.map((column) => ({ ...column, title: visibleLine(column.title) })),
    rows: table.rows.map((row) => {
      const cells = visibleCells(cellsOf(row));
      const below = explanationOf(row);
      const rule = hasRuleAbove(row) ? { ruleAbove: true } : undefined;
      if (below === undefined) return rule ? { cells, ...rule } : cells;
      const { id, formula, remark } = below;
      return {
        cells,
        ...rule,
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
